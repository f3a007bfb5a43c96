import { slices } from '../bourse/turns.ts';
import type { Pair } from '../plans/requests.ts';
import { organisationOf } from '../plans/schedule-problem.ts';
import type { GapFacts, GapFiche, GapMeeting, GapPerson } from './gap-facts.ts';

/** Two people who could meet, before their texts are read. */
export interface Candidate {
  people: [GapPerson, GapPerson];
  /** A request waits between them; the fiches of both are among the best of one another; one is among the other's. */
  because: 'proposal' | 'mutual' | 'suggested';
  proposal: GapMeeting | null;
  /** The two fiches, of the first and the second person. */
  listings: [string, string] | null;
  score: number;
  /** Their two organisations. */
  between: string;
}

/** Requests that wait, and the contacts of fiches that answer one another, of organisations with nothing between them yet. */
export async function candidatesOf(facts: GapFacts, pairs: readonly Pair[]): Promise<Candidate[]> {
  const { relations } = facts;
  const rest = slices();
  const found: Candidate[] = [];
  for (const meeting of facts.waiting) {
    await rest();
    const [one, other] = meeting.participantIds.flatMap((id) => facts.people.get(id) ?? []);
    if (!one || !other || meeting.participantIds.length !== 2) continue;
    found.push({
      people: [one, other],
      because: 'proposal',
      proposal: meeting,
      listings: null,
      score: 1,
      between: betweenOf(one, other),
    });
  }
  for (const { ids, score, mutual } of pairs) {
    await rest();
    const [one, other] = [facts.fiches.get(ids[0]), facts.fiches.get(ids[1])];
    if (!one || !other || one.organisationId === other.organisationId) continue;
    const between = named(one.organisationId, other.organisationId);
    if (relations.between(between) || relations.putAside(one, other)) continue;
    const because = mutual ? 'mutual' : 'suggested';
    for (const mine of contactsOf(facts, one))
      for (const theirs of contactsOf(facts, other))
        found.push({ people: [mine, theirs], because, proposal: null, listings: ids, score, between });
  }
  return found;
}

/** Contacts of a fiche at the event: who receives first. */
const contactsOf = (facts: GapFacts, listing: GapFiche): GapPerson[] =>
  [...new Set([...listing.openSlots.map(({ hostId }) => hostId), ...listing.contactIds])].flatMap(
    (id) => facts.people.get(id) ?? [],
  );

const named = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
const betweenOf = (one: GapPerson, other: GapPerson) => named(organisationOf(one), organisationOf(other));
