import type { PlanSettings } from '../../contract/plans.ts';
import { gridOf } from '../edition/grid.ts';
import type { Candidate } from './requests.ts';
import type { ScheduleFacts } from './schedule-facts.ts';

/** The same requests, each within the days that staff chose and not sooner than the notice; a proposal of which no time is
 * left there is not of this programme. */
export function withinTimes(
  candidates: readonly Candidate[],
  settings: Pick<PlanSettings, 'days' | 'noticeMinutes'>,
  { edition, now }: Pick<ScheduleFacts, 'edition' | 'now'>,
): Candidate[] {
  const from = now.getTime() + settings.noticeMinutes * 60_000;
  const open = gridOf(edition)
    .filter(({ day, start }) => start.getTime() >= from && (settings.days?.includes(day) ?? true))
    .map(({ id }) => id);
  const isOpen = new Set(open);
  return candidates.flatMap((candidate) => {
    const slots = candidate.slots?.filter((id) => isOpen.has(id)) ?? open;
    return candidate.slots && slots.length === 0 ? [] : [{ ...candidate, slots }];
  });
}
