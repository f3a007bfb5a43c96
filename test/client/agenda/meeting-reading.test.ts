import { expect } from 'chai';
import { partnersOf, phaseOf, sharedLanguages, subjectOf } from '../../../client/agenda/meeting-reading.ts';
import { at, buildMeeting, buildOrganisation, buildPerson, buildSlot, ms } from './build.ts';

const drome = buildOrganisation('drome', 'Drôme');
const podor = buildOrganisation('podor', 'Podor');
const around = (...people: ReturnType<typeof buildPerson>[]) =>
  buildMeeting({
    people: people.map((participant) => ({ participant, answer: 'accepted', lateSince: null })),
  });
const me = buildPerson('me', { organisation: drome });

describe('reading a meeting', () => {
  it('names the organisations that one meets, once each, colleagues left out', () => {
    const meeting = around(
      me,
      buildPerson('colleague', { organisation: drome }),
      buildPerson('awa', { organisation: podor }),
      buildPerson('fatou', { organisation: podor }),
      buildPerson('alone', { name: 'Ana Lima', organisation: null }),
    );
    expect(partnersOf(meeting, 'me')).to.deep.equal(['Podor', 'Ana Lima']);
  });

  it('names a colleague when nobody else is there', () => {
    expect(partnersOf(around(me, buildPerson('other', { organisation: drome })), 'me')).to.deep.equal([
      'Drôme',
    ]);
  });

  it('finds the languages that everybody shares', () => {
    const french = buildPerson('a', { languages: ['fr', 'wo'] });
    const both = buildPerson('b', { languages: ['en', 'fr'] });
    expect(sharedLanguages(around(french, both))).to.deep.equal(['fr']);
    expect(sharedLanguages(around(french, buildPerson('c', { languages: ['es'] })))).to.deep.equal([]);
  });

  it('is about its subject, else about its fiche', () => {
    const listing = { id: 'l', slug: 'eau', title: 'Quarante points d’eau' };
    expect(subjectOf(buildMeeting({ listing }))).to.equal('Quarante points d’eau');
    expect(subjectOf(buildMeeting({ listing, subject: 'La pompe' }))).to.equal('La pompe');
  });

  it('is late before it is now', () => {
    const slot = buildSlot('14:40');
    expect(phaseOf(buildMeeting(), slot, ms('14:39'))).to.equal(undefined);
    expect(phaseOf(buildMeeting(), slot, ms('14:40'))).to.equal('now');
    const late = buildMeeting();
    late.people[1]!.lateSince = at('14:41');
    expect(phaseOf(late, slot, ms('14:45'))).to.equal('late');
  });
});
