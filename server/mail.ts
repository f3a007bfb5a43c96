import { createTransport } from 'nodemailer';
import type { Mailer, Message } from './domain/context.ts';

/** Sends by SMTP. The sender is that of the URL's user, or a no-reply address of its host. */
export function smtpMailer(smtpUrl: string): Mailer {
  const { username, hostname } = new URL(smtpUrl);
  const user = decodeURIComponent(username);
  const from = `Trait d'union <${user.includes('@') ? user : `no-reply@${hostname}`}>`;
  const transport = createTransport(smtpUrl);
  return async (message: Message) => {
    await transport.sendMail({ from, ...message });
  };
}

/** Without SMTP the message is printed on the server's console, link included. */
export const consoleMailer =
  (print: (line: string) => void): Mailer =>
  async (message: Message) =>
    print(`\n  ✉  ${message.to} · ${message.subject}\n${message.text.replace(/^/gm, '     ')}`);
