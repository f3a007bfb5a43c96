import type { MeetingView, TableExpectedView } from '../../server/contract/index.ts';

type Person = TableExpectedView['people'][number];

/** What the page says to who scanned the code of a table. */
export type CheckIn =
  /** They may check in here. */
  | { state: 'due'; meeting: MeetingView }
  /** They have; `awaited` are the names of those who have not. */
  | { state: 'there'; meeting: MeetingView; at: string; awaited: string[] }
  /** Nothing here now; `next` is where they are expected. */
  | { state: 'elsewhere'; next: MeetingView | null };

export function checkInOf({ participant, here, next }: Person): CheckIn {
  if (here === null) return { state: 'elsewhere', next };
  const arrivedAt = here.people.find((one) => one.participant.id === participant.id)?.arrivedAt ?? null;
  if (arrivedAt === null) return { state: 'due', meeting: here };
  const awaited = here.people.filter((one) => one.arrivedAt === null).map((one) => one.participant.name);
  return { state: 'there', meeting: here, at: arrivedAt, awaited };
}
