import { DateTime } from 'luxon';
import type { Outcome } from '../../contract/conclusions.ts';
import type { MeetingDoc, ParticipantDoc } from '../../models/index.ts';
import { nameOf } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { endedSlots, isOver, sidesOf } from '../meetings/conclusions.ts';
import { mentionOf } from '../meetings/mentions.ts';
import { named, type Table } from './export-table.ts';
import { countryInWords, inWords } from './export-words.ts';

/** What is only between the people of a meeting stays there: messages, reasons and notes are in no table. */
export const MEETINGS_TABLE: Table = {
  columns: [
    ...([
      'id',
      'state',
      'date',
      'time',
      'start',
      'table',
      'organisations',
      'countries',
      'people',
      'absent',
    ] as const),
    ...(['languages', 'interpreter', 'subject', 'answered', 'askedFrom', 'askedBy', 'askedAt'] as const),
    ...(['stateName', 'countryNames', 'outcomes', 'outcomeNames', 'nextSteps'] as const),
  ],
  rows: async function* (context, names, language) {
    const { models, edition } = context;
    const ended = endedSlots(context);
    const slots = new Map(gridOf(edition).map((slot) => [slot.id, slot]));
    const query = models.Meeting.find({ editionId: edition._id })
      .sort({ createdAt: 1, _id: 1 })
      .select('-history -claims')
      .lean<MeetingDoc[]>() as unknown as { cursor(): AsyncIterable<MeetingDoc> };
    for await (const meeting of query.cursor()) {
      const start = slots.get(meeting.slotId ?? '')?.start;
      const local = start && DateTime.fromJSDate(start, { zone: edition.timeZone });
      const people = meeting.participantIds.flatMap((id) => names.people.get(id) ?? []);
      const organisationIds = [...new Set(meeting.people.map((one) => one.organisationId))];
      const organisations = organisationIds.flatMap((id) => names.organisations.get(id ?? '') ?? []);
      const titleOf = (id: string | null | undefined) => mentionOf(meeting, id, names.listings)?.title;
      const countries = [...new Set(organisations.map(({ country }) => country))];
      const sides = isOver(meeting, ended) ? [...sidesOf(meeting)] : [];
      const sideName = (id: string) => names.organisations.get(id)?.name ?? named(names, id);
      const said = (words: (outcome: Outcome) => string) =>
        sides.flatMap(([id, { outcome }]) => (outcome ? `${sideName(id)}: ${words(outcome)}` : []));
      yield {
        id: meeting._id,
        state: meeting.state,
        stateName: inWords(meeting.state, language),
        countryNames: countries.map((code) => countryInWords(code, language)),
        outcomes: said((outcome) => outcome).join(' / '),
        outcomeNames: said((outcome) => inWords(outcome, language)).join(' / '),
        nextSteps: sides
          .flatMap(([id, { nextStep }]) => (nextStep ? `${sideName(id)}: ${nextStep}` : []))
          .join(' / '),
        date: local?.toISODate(),
        time: local?.toFormat('HH:mm'),
        start,
        table: edition.tables.find(({ id }) => id === meeting.tableId)?.label,
        organisations: organisations.map(({ name }) => name).join(' / '),
        countries,
        people: people.map(nameOf),
        absent: meeting.people.flatMap((one) => (one.absent && named(names, one.participantId)) || []),
        languages: inCommon(people),
        interpreter: edition.interpreters?.find(({ id }) => id === meeting.interpreterId)?.name,
        subject: meeting.subject,
        answered: titleOf(meeting.listingId),
        askedFrom: titleOf(meeting.fromListingId),
        askedBy: named(names, meeting.requestedById),
        askedAt: meeting.createdAt,
      };
    }
  },
};

/** Working languages that all of them have; who named none follows the others. */
function inCommon(people: readonly ParticipantDoc[]): string[] {
  const [first, ...others] = people.map(({ languages }) => languages).filter((some) => some.length > 0);
  return (first ?? []).filter((language) => others.every((some) => some.includes(language)));
}
