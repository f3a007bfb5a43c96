import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** What a mail server answers instead of taking a message: its code and words, to the recipient or to the text. */
export interface SmtpRefusal {
  code: number;
  words: string;
  to?: 'recipient' | 'text';
}

/** A real mail server on a free port of 127.0.0.1. */
export interface TestSmtp {
  url: string;
  /** Recipients of the messages that were taken, in their order. */
  taken: string[];
  /** The messages, as they came over the wire. */
  sources: string[];
  /** Recipients for whom a message was tried. */
  tried: string[];
  /** What it answers for a recipient from now on; it takes everything until then. */
  refuses: (to: string) => SmtpRefusal | null;
  stop: () => Promise<void>;
}

export async function startSmtp(): Promise<TestSmtp> {
  const refused = ({ code, words }: SmtpRefusal) => Object.assign(new Error(words), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      smtp.tried.push(address);
      const refusal = smtp.refuses(address);
      done(refusal && refusal.to !== 'text' ? refused(refusal) : null);
    },
    onData: (stream, { envelope }, done) => {
      void text(stream).then((source) => {
        const [to = ''] = envelope.rcptTo.map(({ address }) => address);
        const refusal = smtp.refuses(to);
        if (refusal) return done(refused(refusal));
        smtp.taken.push(to);
        smtp.sources.push(source);
        done();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const smtp: TestSmtp = {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    taken: [],
    sources: [],
    tried: [],
    refuses: () => null,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
  return smtp;
}
