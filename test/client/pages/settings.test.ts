import { expect } from 'chai';
import { draftOf, inputOfSettings } from '../../../client/pages/settings.ts';
import { EditionSettingsView } from '../../../server/contract/index.ts';

const settings = EditionSettingsView.parse({
  rev: 3,
  name: 'Rencontres',
  place: 'Montreuil',
  timeZone: 'Europe/Paris',
  windows: [{ date: '2026-11-20', start: '14:00', end: '16:00' }],
  tableCount: 4,
  videoTableCount: 1,
  videoUrlTemplate: 'https://visio.example.org/{meeting}',
  listingDeadline: '2026-11-19T17:30:00.000+01:00',
  interpreters: [{ id: 'ana', name: 'Ana Peral', languages: ['fr', 'es'] }],
});

describe('settings of the event', () => {
  it('come back as they were when nothing was changed', () => {
    const input = inputOfSettings(draftOf(settings));
    expect(EditionSettingsView.parse(input)).to.deep.equal(settings);
  });

  it('show the deadline in the time of the event', () => {
    expect(draftOf(settings)).to.deep.include({ deadlineDate: '2026-11-19', deadlineTime: '17:30' });
    expect(draftOf({ ...settings, listingDeadline: null })).to.deep.include({ deadlineDate: '' });
  });

  it('have neither a deadline nor video links where these are left empty', () => {
    const draft = { ...draftOf(settings), videoUrlTemplate: '  ', deadlineDate: '' };
    expect(inputOfSettings(draft)).to.deep.include({ videoUrlTemplate: null, listingDeadline: null });
  });

  it('send a new interpreter without an identifier', () => {
    const draft = draftOf(settings);
    draft.interpreters.push({ key: 'k', name: 'Tom Reyl', languages: ['fr', 'en'] });
    expect(inputOfSettings(draft).interpreters).to.deep.equal([
      { id: 'ana', name: 'Ana Peral', languages: ['fr', 'es'] },
      { name: 'Tom Reyl', languages: ['fr', 'en'] },
    ]);
  });
});
