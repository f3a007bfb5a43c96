import { EARLY_MINUTES, type MeetingView, type SlotView } from '../../server/contract/index.ts';

/** From then on one may say that one will be late. */
const LATE_OFFERED_MINUTES = 30;
/** Who waits this long alone may say that nobody came. */
const NO_SHOW_AFTER_MINUTES = 5;
const MINUTE_MS = 60_000;

export interface Presence {
  /** I have checked in, at this instant. */
  arrivedAt: string | null;
  late: boolean;
  /** Others who have not checked in yet. */
  awaited: MeetingView['people'][number]['participant'][];
  /** What a tap may say now. */
  may: ReadonlySet<'arrived' | 'late' | 'on-time' | 'no-show'>;
}

/** Who is at the table, and what this person may say of it at `now` (milliseconds). */
export function presenceOf(
  meeting: MeetingView,
  participantId: string,
  slot: Pick<SlotView, 'start'>,
  now: number,
): Presence {
  const me = meeting.people.find((person) => person.participant.id === participantId);
  const awaited = meeting.people
    .filter((person) => person !== me && person.arrivedAt === null)
    .map((person) => person.participant);
  const arrivedAt = me?.arrivedAt ?? null;
  const late = (me?.lateSince ?? null) !== null;
  const start = Date.parse(slot.start);
  const may = new Set<'arrived' | 'late' | 'on-time' | 'no-show'>();
  if (me && arrivedAt === null && (meeting.state === 'confirmed' || meeting.state === 'in-progress')) {
    const canArrive = now >= start - EARLY_MINUTES * MINUTE_MS;
    if (canArrive) may.add('arrived');
    if (late && !canArrive) may.add('on-time');
    if (!late && now >= start - LATE_OFFERED_MINUTES * MINUTE_MS) may.add('late');
  }
  const alone = meeting.state === 'confirmed' && arrivedAt !== null && awaited.length > 0;
  if (alone && now >= start + NO_SHOW_AFTER_MINUTES * MINUTE_MS) may.add('no-show');
  return { arrivedAt, late, awaited, may };
}
