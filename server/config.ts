import { z } from 'zod';

const Config = z.object({
  /** TCP port. */
  PORT: z.coerce
    .number('must be a port number from 0 to 65535')
    .int('must be a port number from 0 to 65535')
    .min(0, 'must be a port number from 0 to 65535')
    .max(65535, 'must be a port number from 0 to 65535')
    .default(3000),
  /** Folder of the embedded store. */
  DATA_DIR: z.string().min(1, 'must name a folder').default('./data'),
  /** A MongoDB replica set; the embedded store when unset. */
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://')
    .optional(),
  /** Address under which people reach the product, for links in e-mails. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, message: 'must be an address such as https://rencontres.example.org' })
    .optional(),
  /** smtp://user:password@host:587; links are printed on the console when unset. */
  SMTP_URL: z
    .string()
    .refine(isSmtpUrl, 'must look like smtp://user:password@host:587 (or smtps://…)')
    .optional(),
  /** Key of the hashes under which sessions and links are stored; made and kept in the store when unset. */
  SESSION_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      message: 'must be one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
});
export type Config = z.infer<typeof Config>;

function isSmtpUrl(value: string): boolean {
  return /^smtps?:\/\//.test(value) && URL.canParse(value) && new URL(value).hostname !== '';
}

/** The configuration could not be understood: one line, one cause. */
export class ConfigError extends Error {}

/** Reads the environment once.
 * @throws ConfigError whose message names each wrong variable, its value and what it must be */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.keys(Config.shape)
      .map((name) => [name, environment[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Config.safeParse(given);
  if (parsed.success) return parsed.data;
  const causes = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const shown = /SECRET|URI|SMTP/.test(name) ? 'as it is' : `"${environment[name]}"`;
    return `${name} ${shown} is refused: it ${issue.message}`;
  });
  throw new ConfigError(causes.join('; '));
}
