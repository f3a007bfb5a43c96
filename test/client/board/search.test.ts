import { expect } from 'chai';
import { answersTo, findOnBoard, nextFound } from '../../../client/board/search.ts';
import { fold } from '../../../client/components/fold.ts';
import {
  at,
  buildEdition,
  buildMeeting,
  buildOrganisation,
  buildPerson,
  buildProposal,
  buildTable,
} from './build.ts';

const meeting = buildMeeting('m', [
  buildPerson('p1', {
    name: 'Élodie N’Diaye',
    organisation: buildOrganisation('Podor', { name: 'Conseil départemental de Podor' }),
  }),
  buildPerson('p2', { name: 'Jean Côté', organisation: buildOrganisation('Saint-Étienne') }),
]);

describe('search', () => {
  it('forgives accents, capitals and punctuation', () => {
    expect(fold('  Élodie N’Diaye-Côté ')).to.equal('elodie n diaye cote');
    for (const query of ['elodie', 'DIAYE', 'saint etienne', 'podor', 'departemental pod']) {
      expect(answersTo(meeting, query), query).to.equal(true);
    }
  });

  it('asks that one person answers to all words, from the beginning of each', () => {
    expect(answersTo(meeting, 'elodie cote')).to.equal(false);
    expect(answersTo(meeting, 'lodie')).to.equal(false);
    expect(answersTo(meeting, '')).to.equal(false);
  });

  it('lights the cells of that day, and nothing for an empty query', () => {
    const meetings = [
      meeting,
      { ...meeting, id: 'm2', slotId: 'd1-1520', table: buildTable(2) },
      buildMeeting('other', ['ana', 'bob'], { slotId: 'd1-1455' }),
      buildProposal('asked', ['ana', 'bob']),
    ];
    expect([...findOnBoard(meetings, 'podor')!.cells]).to.deep.equal(['t1·d1-1430', 't2·d1-1520']);
    expect(findOnBoard(meetings, ' -')).to.equal(null);
    expect(findOnBoard(meetings, 'nobody')!.meetings).to.deep.equal([]);
  });

  it('finds the day of an interpreter', () => {
    const interpreter = { id: 'i', name: 'Maëlle Quintrec', languages: ['fr', 'es'] };
    const meetings = [meeting, { ...meeting, id: 'm2', slotId: 'd1-1520', interpreter }];
    expect([...findOnBoard(meetings, 'quintrec')!.cells]).to.deep.equal(['t1·d1-1520']);
  });

  it('goes to the one under way or the next, whatever the order, and to the first once all are over', () => {
    const slots = buildEdition().slots.filter((slot) => slot.day === 1);
    const meetings = ['d1-1545', 'd1-1430', 'd1-1520'].map((slotId) => ({ ...meeting, id: slotId, slotId }));
    const found = findOnBoard(meetings, 'podor')!;
    const next = (clock: string) => nextFound(found, slots, at(clock))?.id;
    expect(['14:00', '14:47', '14:50', '15:41', '17:00'].map(next)).to.deep.equal([
      'd1-1430',
      'd1-1430',
      'd1-1520',
      'd1-1545',
      'd1-1430',
    ]);
    expect(nextFound(found, buildEdition().slots.slice(4), at('14:00'))).to.equal(undefined);
  });
});
