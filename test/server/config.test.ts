import { expect } from 'chai';
import { describe, it } from 'mocha';
import { ConfigError, readConfig } from '../../server/config.ts';

const wrong = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('the configuration', () => {
  it('needs nothing', () => {
    const defaults = { PORT: 3000, DATA_DIR: './data', LOG_LEVEL: 'info' };
    expect(readConfig({})).to.deep.equal(defaults);
    expect(readConfig({ PORT: '', DATA_DIR: '', MONGODB_URI: '', SESSION_SECRET: '' })).to.deep.equal(
      defaults,
    );
  });

  it('reads what is set, and nothing else', () => {
    const given = {
      DATA_DIR: '/srv/data',
      MONGODB_URI: 'mongodb://a,b/x?replicaSet=rs0',
      PUBLIC_URL: 'https://rencontres.example.org',
      SMTP_URL: 'smtp://user:password@host:587',
      SESSION_SECRET: 'sixteen letters!',
      LOG_LEVEL: 'warn',
    };
    expect(readConfig({ ...given, PORT: '8080', HOME: '/root' })).to.deep.equal({ ...given, PORT: 8080 });
  });

  const port = 'must be a port number from 0 to 65535';
  for (const [name, value, message] of [
    ['PORT', 'eighty', `PORT "eighty" is refused: it ${port}`],
    ['PORT', '-1', `PORT "-1" is refused: it ${port}`],
    ['PORT', '65536', `PORT "65536" is refused: it ${port}`],
    ['PORT', '80.5', `PORT "80.5" is refused: it ${port}`],
    [
      'MONGODB_URI',
      'http://u:secret@h',
      'MONGODB_URI as it is is refused: it must begin with mongodb:// or mongodb+srv://',
    ],
    [
      'PUBLIC_URL',
      'example.org',
      'PUBLIC_URL "example.org" is refused: it must be an address such as https://rencontres.example.org',
    ],
    [
      'SMTP_URL',
      'smtp://',
      'SMTP_URL as it is is refused: it must look like smtp://user:password@host:587 (or smtps://…)',
    ],
    [
      'SMTP_URL',
      'mail.example.org',
      'SMTP_URL as it is is refused: it must look like smtp://user:password@host:587 (or smtps://…)',
    ],
    ['SESSION_SECRET', 'short', 'SESSION_SECRET as it is is refused: it must have at least 16 characters'],
    [
      'LOG_LEVEL',
      'loud',
      'LOG_LEVEL "loud" is refused: it must be one of fatal, error, warn, info, debug, trace, silent',
    ],
  ] as const) {
    it(`says in one line what is wrong with ${name}=${value} and what it must be`, () => {
      expect(wrong({ [name]: value })).to.equal(message);
    });
  }

  it('names every wrong variable in one line, and shows no secret', () => {
    const message = wrong({ PORT: 'x', SESSION_SECRET: 'tiny', SMTP_URL: 'user:hunter2@h' });
    expect(message).to.match(/^PORT .*; SMTP_URL .*; SESSION_SECRET /);
    expect(message).to.not.match(/\n|hunter2|tiny/);
  });
});
