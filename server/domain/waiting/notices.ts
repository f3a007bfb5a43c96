import type { DateTime } from 'luxon';
import type { OrganisationDoc, ParticipantDoc, WaitingDoc } from '../../models/index.ts';
import { type InEdition, nameOf } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { awaitedOf, waiterOf } from './line.ts';
import { offerMessage } from './offer-message.ts';

/** Tells by e-mail of the places offered to people who have no page open, and to everybody when half of the time to
 * answer is over: an open page may be in another room. Run after offers were made and by the clock, in any number of
 * processes: the entry carries that it is still to be told, and one write takes that away before anything is sent, so
 * that nobody is told twice. A process that dies between the two leaves the offer to the page alone.
 * @returns how many offers were told */
export async function tellOffers(context: InEdition): Promise<number> {
  const { edition, models } = context;
  const now = context.now();
  const due = await models.Waiting.find({
    editionId: edition._id,
    state: 'offered',
    noticeDue: true,
    expiresAt: { $gt: now.toJSDate() },
  }).lean<WaitingDoc[]>();
  if (due.length === 0) return 0;
  const readers = await readReaders(context, due);
  const here = await context.connected(
    due.flatMap((entry) => readers.of(entry).map((someone) => someone._id)),
  );
  let told = 0;
  for (const entry of due) {
    const late = halfOver(entry, now);
    const unaware = readers.of(entry).filter((someone) => late || !here.has(someone._id));
    if (unaware.length === 0) continue;
    const mine = await models.Waiting.findOneAndUpdate(
      { _id: entry._id, rev: entry.rev, state: 'offered', noticeDue: true },
      { $unset: { noticeDue: 1 } },
    ).lean<WaitingDoc>();
    if (!mine) continue;
    told++;
    // Not awaited: a slow mail server must not keep the next in line waiting.
    for (const reader of unaware) void context.send(messageTo(context, entry, reader, readers));
  }
  return told;
}

/** @param entry one that was written when the place was offered */
const halfOver = (entry: WaitingDoc, now: DateTime): boolean =>
  now.toMillis() - entry.updatedAt.getTime() >= (entry.expiresAt!.getTime() - entry.updatedAt.getTime()) / 2;

interface Readers {
  /** Who waits, and who got in line for them. Staff put many in line, and have the board. */
  of: (entry: WaitingDoc) => ParticipantDoc[];
  person: (id: string) => ParticipantDoc | undefined;
  organisation: (someone: ParticipantDoc) => OrganisationDoc | undefined;
}

async function readReaders({ models }: InEdition, due: readonly WaitingDoc[]): Promise<Readers> {
  const joiner = (entry: WaitingDoc) => entry.history[0]?.byId ?? waiterOf(entry);
  const ids = [...new Set(due.flatMap((entry) => [...entry.participantIds, joiner(entry)]))];
  const people = await models.Participant.find({ _id: { $in: ids } }).lean<ParticipantDoc[]>();
  const byId = new Map(people.map((someone) => [someone._id, someone]));
  const organisations = await models.Organisation.find({
    _id: { $in: people.flatMap((someone) => someone.organisationId ?? []) },
  }).lean<OrganisationDoc[]>();
  const organisationOf = new Map(organisations.map((one) => [one._id, one]));
  return {
    of: (entry) =>
      [...new Set([waiterOf(entry), joiner(entry)])]
        .flatMap((id) => byId.get(id) ?? [])
        .filter((someone) => someone._id === waiterOf(entry) || someone.role !== 'staff'),
    person: (id) => byId.get(id),
    organisation: (someone) => organisationOf.get(someone.organisationId ?? ''),
  };
}

function messageTo(
  { edition, publicUrl }: InEdition,
  entry: WaitingDoc,
  reader: ParticipantDoc,
  readers: Readers,
) {
  const own = reader._id === waiterOf(entry);
  const waiter = readers.person(waiterOf(entry));
  const awaited = readers.person(awaitedOf(entry));
  const organisation = awaited && readers.organisation(awaited);
  const name = awaited ? nameOf(awaited) : '—';
  return offerMessage({
    reader: { name: reader.givenName, email: reader.email, language: reader.interfaceLanguage },
    waiter: own || !waiter ? null : nameOf(waiter),
    who: organisation ? `${name} (${organisation.name})` : name,
    firm: entry.firm,
    slot: gridOf(edition).find((slot) => slot.id === entry.slotId)!,
    table: edition.tables.find((table) => table.id === entry.tableId)?.label ?? null,
    expiresAt: entry.expiresAt!,
    edition,
    url: `${publicUrl}/agenda${own ? '' : `?pour=${encodeURIComponent(waiterOf(entry))}`}`,
  });
}
