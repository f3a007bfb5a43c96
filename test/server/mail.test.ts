import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { consoleMailer, smtpMailer } from '../../server/mail.ts';

const MESSAGE = {
  to: 'awa@example.org',
  subject: "Votre lien d'entrée",
  text: 'Bonjour Awa,\n\nhttps://x/y\n',
};

/** Speaks just enough SMTP to take one message. */
async function smtpServer() {
  const lines: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    socket.write('220 test\r\n');
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      for (const line of chunk.split('\r\n').slice(0, -1)) {
        lines.push(line);
        if (inData && line !== '.') continue;
        if (line === 'DATA') {
          inData = true;
          socket.write('354 go on\r\n');
        } else if (line === 'QUIT') socket.end('221 bye\r\n');
        else {
          inData = false;
          socket.write('250 ok\r\n');
        }
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { lines, port: (server.address() as AddressInfo).port, stop: () => server.close() };
}

describe('mail', () => {
  it('is sent by SMTP to its address, from a no-reply address of the host', async () => {
    const { lines, port, stop } = await smtpServer();
    await smtpMailer(`smtp://127.0.0.1:${port}`)(MESSAGE);
    stop();
    expect(lines).to.include('MAIL FROM:<no-reply@127.0.0.1>');
    expect(lines).to.include('RCPT TO:<awa@example.org>');
    expect(lines.join('\n')).to.match(/^From: "?Trait d'union"? <no-reply@127\.0\.0\.1>$/m);
    expect(lines).to.include('Auto-Submitted: auto-generated');
    expect(lines).to.include('https://x/y');
  });

  it('that the server refuses is an error', async () => {
    const { port, stop } = await smtpServer();
    stop();
    const failed = await smtpMailer(`smtp://127.0.0.1:${port}`)(MESSAGE).then(
      () => 'sent',
      () => 'failed',
    );
    expect(failed).to.equal('failed');
  });

  it('without SMTP is printed with its link', async () => {
    const lines: string[] = [];
    await consoleMailer((line) => lines.push(line))(MESSAGE);
    expect(lines.join('\n')).to.match(
      /awa@example\.org · Votre lien d'entrée\n {5}Bonjour Awa,\n[\s\S]* {5}https:\/\/x\/y\n/,
    );
  });
});
