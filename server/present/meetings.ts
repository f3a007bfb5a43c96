import type { HallMeetingView, HistoryEntryView, MeetingState, MeetingView } from '../contract/meetings.ts';
import type { JournalLineView } from '../contract/views.ts';
import type { JournalEntry } from '../domain/board/journal.ts';
import { nameOf } from '../domain/context.ts';
import { shareLanguage } from '../domain/edition/interpreters.ts';
import { videoUrlOf } from '../domain/edition/video.ts';
import { factNameOf } from '../domain/meetings/changes.ts';
import { mentionOf } from '../domain/meetings/mentions.ts';
import type { EditionDoc, HistoryEntry, MeetingDoc } from '../models/index.ts';
import { presentInterpreter } from './editions.ts';
import { presentParticipant, UNKNOWN_PARTICIPANT } from './people.ts';
import type { Related } from './related.ts';

export function presentMeeting(meeting: MeetingDoc, edition: EditionDoc, related: Related): MeetingView {
  const known = meeting.participantIds.flatMap((id) => related.participants.get(id) ?? []);
  const interpreter = edition.interpreters?.find((one) => one.id === meeting.interpreterId);
  return {
    id: meeting._id,
    rev: meeting.rev,
    state: meeting.state,
    slotId: meeting.slotId,
    table: tableOf(meeting, edition),
    interpreterNeeded: !shareLanguage(known),
    interpreter: interpreter ? presentInterpreter(interpreter) : null,
    videoUrl: videoUrlOf(edition, meeting, known),
    people: meeting.people.map((entry) => {
      const someone = related.participants.get(entry.participantId);
      return {
        participant: someone
          ? presentParticipant(someone, related)
          : { ...UNKNOWN_PARTICIPANT, id: entry.participantId },
        answer: entry.answer,
        lateSince: entry.lateSince?.toISOString() ?? null,
        arrivedAt: entry.arrivedAt?.toISOString() ?? null,
        absent: entry.absent ?? false,
        nextStep: entry.conclusion?.nextStep ?? '',
      };
    }),
    requestedById: meeting.requestedById,
    proposedSlotIds: meeting.proposedSlotIds,
    listing: mentionOf(meeting, meeting.listingId, related.listings),
    fromListing: mentionOf(meeting, meeting.fromListingId, related.listings),
    subject: meeting.subject,
    message: meeting.message,
    reason: meeting.reason,
    expiresAt: meeting.expiresAt?.toISOString() ?? null,
    createdAt: meeting.createdAt.toISOString(),
    updatedAt: meeting.updatedAt.toISOString(),
  };
}

/** For the hall: organisations and table, nobody's name. */
export function presentHallMeeting(
  meeting: MeetingDoc,
  edition: EditionDoc,
  related: Related,
): HallMeetingView {
  const organisations = new Map(
    meeting.people.flatMap((entry) => {
      const organisation = related.organisations.get(entry.organisationId ?? '');
      return organisation ? [[organisation._id, organisation] as const] : [];
    }),
  );
  return {
    id: meeting._id,
    rev: meeting.rev,
    state: meeting.state,
    slotId: meeting.slotId,
    table: tableOf(meeting, edition),
    organisations: [...organisations.values()].map((organisation) => ({
      id: organisation._id,
      name: organisation.name,
      shortName: organisation.shortName,
      country: organisation.country,
    })),
    updatedAt: meeting.updatedAt.toISOString(),
  };
}

export const presentHistory = (meeting: MeetingDoc, related: Related): HistoryEntryView[] =>
  meeting.history.map((line) => presentHistoryEntry(line, related));

export const presentJournalLine = (
  { meeting, rev, entry }: JournalEntry,
  related: Related,
): JournalLineView => ({
  meetingId: meeting._id,
  rev,
  name: factNameOf({ state: entry.after.state as MeetingState, history: [entry] }),
  ...presentHistoryEntry(entry, related),
});

function presentHistoryEntry(line: HistoryEntry, related: Related): HistoryEntryView {
  const who = (id: string) => {
    const someone = related.participants.get(id);
    return { id, name: someone ? nameOf(someone) : '—' };
  };
  return {
    at: line.at.toISOString(),
    action: line.action,
    by: line.byId ? who(line.byId) : { id: null, name: '' },
    onBehalfOf: line.onBehalfOfId ? who(line.onBehalfOfId) : null,
    before: line.before && {
      state: line.before.state,
      slotId: line.before.slotId,
      tableId: line.before.tableId,
    },
    after: { state: line.after.state, slotId: line.after.slotId, tableId: line.after.tableId },
    note: line.note,
  };
}

function tableOf(meeting: MeetingDoc, edition: EditionDoc) {
  return edition.tables.find((table) => table.id === meeting.tableId) ?? null;
}
