import type { MeetingView } from '../../server/contract/index.ts';

export interface Side {
  /** Of the organisation, or of a person who has none. */
  name: string;
  ids: string[];
}

/** The people of a meeting by organisation, in the order of the invitation. Where all are of one organisation, each
 * person is a side. */
export function sidesOf({ people }: Pick<MeetingView, 'people'>): Side[] {
  const keyOf = ({ participant }: MeetingView['people'][number]) =>
    participant.organisation?.id ?? participant.id;
  const single = new Set(people.map(keyOf)).size === 1;
  const sides = new Map<string, Side>();
  for (const person of people) {
    const { id, name, organisation } = person.participant;
    const key = single ? id : keyOf(person);
    const side = sides.get(key) ?? { name: single ? name : (organisation?.shortName ?? name), ids: [] };
    side.ids.push(id);
    sides.set(key, side);
  }
  return [...sides.values()];
}

/** Who did not come, by side, where somebody has said it; a side of which one came is named by who did not. */
export function absentNames({ people }: Pick<MeetingView, 'people'>): string[] {
  return sidesOf({ people }).flatMap(({ name, ids }) => {
    const absent = people.filter(({ participant, absent }) => absent && ids.includes(participant.id));
    if (absent.length === 0) return [];
    return absent.length === ids.length ? name : absent.map(({ participant }) => participant.name);
  });
}
