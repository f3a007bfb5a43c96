import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import type { InterfaceLanguage } from '../contract/values.ts';
import { nameOf } from '../domain/context.ts';
import { videoUrlOf } from '../domain/edition/video.ts';
import type { AttendedSitting, Calendar, CalendarEntry } from '../domain/meetings/calendar.ts';
import { subjectLines } from '../domain/meetings/mentions.ts';
import type { ParticipantDoc } from '../models/index.ts';
import { type Related, relatedToMeetings } from './related.ts';

/** How often a calendar program may ask again, seconds. */
const TTL_SECONDS = 15 * 60;

interface Words {
  title: (name: string, edition: string) => string;
  meeting: (who: string) => string;
  table: (label: string) => string;
  video: string;
  interpreter: string;
  agenda: string;
}

const WORDS: Record<InterfaceLanguage, Words> = {
  fr: {
    title: (name, edition) => `${edition} · rencontres · ${name}`,
    meeting: (who) => `Rencontre : ${who}`,
    table: (label) => `Table ${label}`,
    video: 'Visioconférence',
    interpreter: 'Interprète',
    agenda: 'Dans mon agenda',
  },
  en: {
    title: (name, edition) => `${edition} · meetings of ${name}`,
    meeting: (who) => `Meeting: ${who}`,
    table: (label) => `Table ${label}`,
    video: 'Video call',
    interpreter: 'Interpreter',
    agenda: 'In my agenda',
  },
  es: {
    title: (name, edition) => `${edition} · encuentros de ${name}`,
    meeting: (who) => `Encuentro: ${who}`,
    table: (label) => `Mesa ${label}`,
    video: 'Videoconferencia',
    interpreter: 'Intérprete',
    agenda: 'En mi agenda',
  },
  pt: {
    title: (name, edition) => `${edition} · encontros de ${name}`,
    meeting: (who) => `Encontro: ${who}`,
    table: (label) => `Mesa ${label}`,
    video: 'Videoconferência',
    interpreter: 'Intérprete',
    agenda: 'Na minha agenda',
  },
};

/** The text of an iCalendar file (RFC 5545): meetings, and the sessions that the person attends. A meeting keeps its identifier however often it moves, and its number of
 * writes is the SEQUENCE, so that a program which knows it changes what it has instead of adding another. Times are
 * instants in UTC: every program shows them by its own clock, without a definition of the zone to trust. */
export async function presentCalendar(calendar: Calendar): Promise<string> {
  const { context, participant, reader, entries, sittings } = calendar;
  const words = WORDS[reader.interfaceLanguage];
  const related = await relatedToMeetings(
    context,
    entries.map((entry) => entry.meeting),
  );
  const file = ical({
    name: words.title(nameOf(participant), context.edition.name),
    prodId: { company: "Trait d'union", product: 'agenda', language: reader.interfaceLanguage.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: TTL_SECONDS,
  });
  for (const entry of entries) file.createEvent(eventOf(calendar, entry, related, words));
  for (const attended of sittings) file.createEvent(sittingEventOf(calendar, attended, words));
  return file.toString();
}

function eventOf(calendar: Calendar, entry: CalendarEntry, related: Related, words: Words) {
  const { context, participant } = calendar;
  const { meeting, slot, cancelled } = entry;
  const { edition } = context;
  const people = meeting.participantIds.flatMap((id) => related.participants.get(id) ?? []);
  const others = people.filter((someone) => someone._id !== participant._id);
  const table = edition.tables.find((one) => one.id === entry.tableId);
  const video = videoUrlOf(edition, meeting, people);
  const atTable = table && [words.table(table.label), table.room, edition.place].filter(Boolean).join(', ');
  const interpreter = edition.interpreters?.find((one) => one.id === meeting.interpreterId);
  const agenda = agendaOn(calendar, slot.start);
  return {
    id: `${meeting._id}@${edition._id}.trait-d-union`,
    sequence: meeting.rev,
    start: slot.start,
    end: slot.end,
    stamp: meeting.updatedAt,
    created: meeting.createdAt,
    lastModified: meeting.updatedAt,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: words.meeting(organisationsOf(others, related)),
    location: (participant.remote ? video : atTable) ?? atTable ?? video ?? words.video,
    url: agenda,
    description: [
      ...subjectLines(meeting, related.listings, {
        organisationId: participant.organisationId,
        language: calendar.reader.interfaceLanguage,
      }),
      ...others.map((someone) => personLine(someone, related)),
      interpreter ? `${words.interpreter} : ${interpreter.name}` : '',
      video && !cancelled ? `${words.video} : ${video}` : '',
      `${words.agenda} : ${agenda}`,
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

/** A session keeps its identifier when it moves too; who no longer attends has it no more. */
function sittingEventOf(calendar: Calendar, { sitting, attendance }: AttendedSitting, words: Words) {
  const { edition } = calendar.context;
  const agenda = agendaOn(calendar, sitting.start);
  const room = edition.rooms.find((one) => one.id === sitting.roomId)?.name;
  return {
    id: `${sitting._id}@${edition._id}.trait-d-union`,
    sequence: sitting.rev,
    start: sitting.start,
    end: sitting.end,
    stamp: attendance.updatedAt,
    status: ICalEventStatus.CONFIRMED,
    summary: sitting.title[calendar.reader.interfaceLanguage] ?? sitting.title.fr,
    location: [room, edition.place].filter(Boolean).join(', '),
    url: agenda,
    description: `${words.agenda} : ${agenda}`,
  };
}

/** The page of that day in the person's agenda. */
function agendaOn({ context: { edition, publicUrl }, participant, reader }: Calendar, instant: Date): string {
  return `${publicUrl}/agenda?${new URLSearchParams({
    ...(participant._id === reader._id ? {} : { pour: participant._id }),
    jour: DateTime.fromJSDate(instant, { zone: edition.timeZone }).toISODate()!,
  })}`;
}

/** Of those who come from nowhere in particular, the names. */
function organisationsOf(people: readonly ParticipantDoc[], related: Related): string {
  const names = people.map(
    (someone) => related.organisations.get(someone.organisationId ?? '')?.name ?? nameOf(someone),
  );
  return [...new Set(names)].join(', ') || '—';
}

function personLine(someone: ParticipantDoc, related: Related): string {
  const organisation = related.organisations.get(someone.organisationId ?? '')?.name;
  return [nameOf(someone), someone.title, organisation].filter(Boolean).join(', ');
}
