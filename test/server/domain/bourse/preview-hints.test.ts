import { expect } from 'chai';
import { describe, it } from 'mocha';
import { suggest } from '../../../../matching/index.ts';
import { DraftPreviewInput } from '../../../../server/contract/listings.ts';
import { missingToBeFound } from '../../../../server/domain/bourse/preview-hints.ts';

const full = {
  kind: 'offer' as const,
  title: 'Entretenir des forages',
  what: 'Former dix agents communaux à l’entretien des pompes et créer une régie de l’eau, pas à pas.',
  how: 'Une mission d’une semaine par semestre.',
  themes: ['eau' as const],
  countries: ['SN'],
  odds: [6],
  languages: ['fr'],
};
const missing = (patch: object) => {
  const draft = DraftPreviewInput.parse({ ...full, ...patch });
  return missingToBeFound(draft, suggest(draft));
};

describe('what a draft lacks to be found', () => {
  it('is nothing when it says enough', () => {
    expect(missing({})).to.deep.equal([]);
  });

  it('is each tag that is not there, and a text that is too short', () => {
    expect(missing({ themes: [], odds: [], languages: [] })).to.deep.equal(['themes', 'odds', 'languages']);
    expect(missing({ what: 'De l’eau.', how: '' })).to.deep.equal(['text']);
  });

  it('is an answer to "how" once the rest is long enough', () => {
    expect(missing({ how: '', why: full.what })).to.deep.equal(['how']);
  });

  it('is a country for a need and a call; an offer may be for any, unless its text names one', () => {
    expect(missing({ countries: [], kind: 'need' })).to.deep.equal(['countries']);
    expect(missing({ countries: [] })).to.deep.equal([]);
    expect(missing({ countries: [], why: 'Des villages du Sénégal.' })).to.deep.equal(['countries']);
  });
});
