import { expect } from 'chai';
import { describe, it } from 'mocha';
import { emptyAgenda, reduceAgenda } from '../../../client/agenda/agenda-state.ts';
import { mayConclude, theirNextSteps, toConclude } from '../../../client/agenda/conclusions.ts';
import { planDay } from '../../../client/agenda/day-plan.ts';
import type { ConclusionView } from '../../../server/contract/index.ts';
import { at, buildAgenda, buildEdition, buildMeeting } from './build.ts';

const edition = buildEdition();
const [slot] = edition.slots;
const meeting = buildMeeting({ id: 'm', slotId: slot!.id, state: 'confirmed' });
const end = Date.parse(slot!.end);
const said: ConclusionView = { meetingId: 'm', outcome: 'contact', note: '', nextStep: '', at: at('14:00') };
const asked = (conclusions: ConclusionView[], now: number, one = meeting) => {
  const view = buildAgenda({ meetings: [one], conclusions });
  const state = reduceAgenda(emptyAgenda('me'), { type: 'answered', view });
  const { past } = planDay(state, edition, slot!.start.slice(0, 10), now);
  return toConclude(past, state, now)?.meeting.id;
};

describe('asking what came of a meeting', () => {
  it('waits until it is over, and asks of what took place only', () => {
    expect(mayConclude(meeting, slot, end - 1)).to.equal(false);
    expect(mayConclude(meeting, slot, end)).to.equal(true);
    expect(mayConclude({ state: 'held' }, slot, end - 1)).to.equal(true);
    for (const state of ['no-show', 'cancelled', 'proposed', 'displaced'] as const)
      expect(mayConclude({ state }, slot, end)).to.equal(false);
    expect(mayConclude(meeting, undefined, end)).to.equal(false);
  });

  it('stands in the open for two hours after the last meeting, unless it was answered', () => {
    expect(asked([], end)).to.equal('m');
    expect(asked([{ ...said, outcome: null }], end)).to.equal('m');
    expect(asked([said], end)).to.equal(undefined);
    expect(asked([], end + 2 * 3_600_000 + 1)).to.equal(undefined);
    expect(asked([], end, { ...meeting, state: 'no-show' })).to.equal(undefined);
  });

  it('keeps the newest answer of each meeting', () => {
    const first = reduceAgenda(emptyAgenda('me'), { type: 'concluded', conclusion: said });
    const second = reduceAgenda(first, { type: 'concluded', conclusion: { ...said, outcome: 'project' } });
    expect(second.conclusions).to.deep.equal([{ ...said, outcome: 'project' }]);
  });

  it('names the next steps of the others', () => {
    const [me, other] = meeting.people;
    const people = [
      { ...me!, nextStep: 'mine' },
      { ...other!, nextStep: 'visite en mars' },
    ];
    expect(theirNextSteps({ people }, me!.participant.id)).to.deep.equal([
      {
        who: other!.participant.organisation?.name ?? other!.participant.name,
        step: 'visite en mars',
      },
    ]);
  });
});
