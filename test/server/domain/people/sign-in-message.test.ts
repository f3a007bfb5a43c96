import { expect } from 'chai';
import { describe, it } from 'mocha';
import { signInMessage } from '../../../../server/domain/people/sign-in-message.ts';

const message = (language: 'fr' | 'en' | 'es' | 'pt') =>
  signInMessage({
    to: 'awa@example.org',
    name: 'Awa',
    edition: 'Rencontres 2026',
    url: 'https://rencontres.example.org/connexion?jeton=abc',
    language,
  });

describe('the mail with the sign-in link', () => {
  const words = {
    fr: ["Votre lien d'entrée", 'une seule fois', 'jamais de données personnelles'],
    en: ['Your sign-in link', 'works once', 'never ask for personal data'],
    es: ['Su enlace de entrada', 'una sola vez', 'Nunca pedimos datos personales'],
    pt: ['A sua ligação de entrada', 'uma única vez', 'Nunca pedimos dados pessoais'],
  } as const;

  for (const language of ['fr', 'en', 'es', 'pt'] as const) {
    it(`says in ${language} that it works once, for 15 minutes, and that nothing is asked for`, () => {
      const { to, subject, text } = message(language);
      const [title, once, caution] = words[language];
      expect([to, subject]).to.deep.equal(['awa@example.org', `${title} · Rencontres 2026`]);
      expect(text.split('\n')).to.include('https://rencontres.example.org/connexion?jeton=abc');
      expect(text.match(/https?:/g)?.length, 'one link, ours').to.equal(1);
      expect(text).to.match(/\b15 minut/);
      for (const part of ['Awa', 'Rencontres 2026', once, caution]) expect(text).to.include(part);
    });
  }
});
