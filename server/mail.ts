import { createTransport } from 'nodemailer';
import { type Mailer, type Message, Undelivered } from './domain/context.ts';

/** A mail server that does not answer is given up after this long at each step, ms. All steps together stay below the
 * lease of a letter (server/domain/letters/sending.ts). */
const TIMEOUTS = {
  connectionTimeout: 20_000,
  greetingTimeout: 20_000,
  dnsTimeout: 20_000,
  socketTimeout: 30_000,
};

/** Nobody's absence need be answered to us. Source: RFC 3834, section 5. */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated' };

/** Sends by SMTP. The sender is that of the URL's user, or a no-reply address of its host. */
export function smtpMailer(smtpUrl: string): Mailer {
  const { username, hostname } = new URL(smtpUrl);
  const user = decodeURIComponent(username);
  const from = `Trait d'union <${user.includes('@') ? user : `no-reply@${hostname}`}>`;
  const transport = createTransport({ url: smtpUrl, ...TIMEOUTS });
  return async (message: Message) => {
    try {
      await transport.sendMail({ from, headers: AUTOMATIC, ...message });
    } catch (error) {
      throw undelivered(error);
    }
  };
}

/** Only a 5xx answer to RCPT TO is about this recipient for good. One to the sender, the password or the text (a daily
 * quota, for some) is about us, and may be over later. */
function undelivered(cause: unknown): Undelivered {
  const { message, response, responseCode, command } = cause as {
    message?: string;
    response?: string;
    responseCode?: number;
    command?: string;
  };
  const permanent = command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500;
  return new Undelivered(response || message || String(cause), { permanent, cause });
}

/** Without SMTP the message is printed on the server's console, link included. */
export const consoleMailer =
  (print: (line: string) => void): Mailer =>
  async (message: Message) =>
    print(`\n  ✉  ${message.to} · ${message.subject}\n${message.text.replace(/^/gm, '     ')}`);
