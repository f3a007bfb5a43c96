import { DateTime } from 'luxon';
import type { ExportName } from '../../contract/exports.ts';
import type { InterfaceLanguage } from '../../contract/values.ts';
import { Refusal } from '../../errors.ts';
import type { ListingDoc, MeetingDoc, OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import { slices } from '../bourse/turns.ts';
import { type Context, type InEdition, inEdition, isStaff, nameOf, person } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { mentionOf } from '../meetings/mentions.ts';
import { type Column, columnName, yesNo } from './export-words.ts';
import { meetingFigures } from './report.ts';

/** One row by the names of its columns. Lists are `a, b`. */
type Cells = Partial<
  Record<Column, string | number | boolean | Date | null | undefined | readonly (string | number)[]>
>;

interface Table {
  columns: readonly Column[];
  rows: (context: InEdition, names: Names) => AsyncIterable<Cells>;
}

/** A table of the edition as rows of text, the names of the columns first. Documents are read one after the other, with
 * turns for everybody else. @throws Refusal not_signed_in, forbidden unless staff ask */
export async function exportTable(
  context: Context,
  { table, language }: { table: ExportName; language: InterfaceLanguage },
): Promise<AsyncIterable<string[]>> {
  person(context);
  if (!isStaff(context)) throw new Refusal('forbidden', `the table of ${table} is for staff`);
  const here = inEdition(context);
  const names = await namesIn(here);
  return rowsOf(here, TABLES[table], names, language);
}

async function* rowsOf(
  context: InEdition,
  { columns, rows }: Table,
  names: Names,
  language: InterfaceLanguage,
): AsyncGenerator<string[]> {
  yield columns.map((column) => columnName(column, language));
  const rest = slices();
  for await (const cells of rows(context, names)) {
    yield columns.map((column) => textOf(cells[column], language));
    await rest();
  }
}

function textOf(value: Cells[Column], language: InterfaceLanguage): string {
  if (value == null) return '';
  if (typeof value === 'boolean') return yesNo(value, language);
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** Who and what the rows name. */
interface Names {
  people: ReadonlyMap<string, ParticipantDoc>;
  organisations: ReadonlyMap<string, OrganisationDoc>;
  listings: ReadonlyMap<string, ListingDoc>;
}

async function namesIn({ models, edition }: InEdition): Promise<Names> {
  const inEdition = { editionId: edition._id };
  const [people, organisations, listings] = await Promise.all([
    models.Participant.find(inEdition).sort({ familyName: 1, _id: 1 }).lean<ParticipantDoc[]>(),
    models.Organisation.find(inEdition).sort({ name: 1 }).lean<OrganisationDoc[]>(),
    models.Listing.find(inEdition).sort({ publishedAt: 1, _id: 1 }).lean<ListingDoc[]>(),
  ]);
  return { people: byId(people), organisations: byId(organisations), listings: byId(listings) };
}

const byId = <T extends { _id: string }>(documents: readonly T[]): Map<string, T> =>
  new Map(documents.map((one) => [one._id, one]));

const named = ({ people }: Names, id: string | null): string => {
  const someone = people.get(id ?? '');
  return someone ? nameOf(someone) : '';
};
const organisationOf = ({ organisations }: Names, id: string | null): string =>
  organisations.get(id ?? '')?.name ?? '';

/** What is only between the people of a meeting stays there: messages and reasons are in no table. */
const TABLES: Record<ExportName, Table> = {
  meetings: {
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
    ],
    rows: async function* ({ models, edition }, names) {
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
        yield {
          id: meeting._id,
          state: meeting.state,
          date: local?.toISODate(),
          time: local?.toFormat('HH:mm'),
          start,
          table: edition.tables.find(({ id }) => id === meeting.tableId)?.label,
          organisations: organisations.map(({ name }) => name).join(' / '),
          countries: [...new Set(organisations.map(({ country }) => country))],
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
  },
  organisations: {
    columns: [
      ...(['id', 'organisation', 'shortName', 'type', 'country', 'region', 'population', 'member'] as const),
      ...(['people', 'listings', 'meetings'] as const),
    ],
    rows: async function* (context, names) {
      const { ofOrganisation } = await meetingFigures(context);
      const taking = [...names.people.values()].filter(takesPart);
      const people = countBy(taking, ({ organisationId }) => organisationId);
      const listings = countBy(
        [...names.listings.values()].filter(({ status }) => status === 'published'),
        ({ organisationId }) => organisationId,
      );
      for (const one of names.organisations.values()) {
        yield {
          id: one._id,
          organisation: one.name,
          shortName: one.shortName,
          type: one.type,
          country: one.country,
          region: one.region,
          population: one.populationBand,
          member: one.cufMember,
          people: people.get(one._id) ?? 0,
          listings: listings.get(one._id) ?? 0,
          meetings: ofOrganisation.get(one._id) ?? 0,
        };
      }
    },
  },
  participants: {
    columns: [
      ...(['id', 'familyName', 'givenName', 'email', 'role', 'position', 'organisation', 'country'] as const),
      ...(['languages', 'remote', 'meetings'] as const),
    ],
    rows: async function* (context, names) {
      const { ofPerson } = await meetingFigures(context);
      for (const someone of names.people.values()) {
        if (!takesPart(someone)) continue;
        yield {
          id: someone._id,
          familyName: someone.familyName,
          givenName: someone.givenName,
          email: someone.email,
          role: someone.role,
          position: someone.title,
          organisation: organisationOf(names, someone.organisationId),
          country: names.organisations.get(someone.organisationId ?? '')?.country,
          languages: someone.languages,
          remote: someone.remote,
          meetings: ofPerson.get(someone._id) ?? 0,
        };
      }
    },
  },
  listings: {
    columns: [
      ...(['id', 'state', 'kind', 'title', 'organisation', 'country', 'contacts', 'language'] as const),
      ...(['what', 'how', 'why', 'difficulties', 'countries', 'themes', 'odds', 'partnerTypes'] as const),
      ...(['linkForms', 'languages', 'budget', 'duration', 'programme', 'existingLinks'] as const),
      ...(['published', 'updated'] as const),
    ],
    rows: async function* (_context, names) {
      for (const listing of names.listings.values()) {
        // What was never published is its author's alone.
        if (listing.publishedAt === null) continue;
        yield {
          id: listing._id,
          state: listing.status,
          kind: listing.kind,
          title: listing.title,
          organisation: organisationOf(names, listing.organisationId),
          country: names.organisations.get(listing.organisationId)?.country,
          contacts: listing.contactIds.flatMap((id) => named(names, id) || []),
          language: listing.lang,
          what: listing.what,
          how: listing.how,
          why: listing.why,
          difficulties: listing.difficulties,
          countries: listing.countries,
          themes: listing.themes,
          odds: listing.odds,
          partnerTypes: listing.partnerTypes,
          linkForms: listing.linkForms,
          languages: listing.languages,
          budget: listing.budgetEuros,
          duration: listing.durationMonths,
          programme: listing.programme,
          existingLinks: listing.existingLinks,
          published: listing.publishedAt,
          updated: listing.updatedAt,
        };
      }
    },
  },
  workshops: {
    columns: [
      ...([
        'id',
        'state',
        'date',
        'time',
        'start',
        'room',
        'title',
        'summary',
        'format',
        'language',
      ] as const),
      ...(['organisation', 'speakers', 'themes', 'countries', 'preferred', 'submittedBy'] as const),
      'submittedAt',
    ],
    rows: async function* ({ models, edition }, names) {
      const workshops = await models.Workshop.find({ editionId: edition._id }).sort({ createdAt: 1 }).lean();
      // The name of a time says it, also when the call has other hours since.
      const localOf = (timeId: string) =>
        DateTime.fromFormat(timeId, 'yyyyMMdd-HHmm', { zone: edition.timeZone });
      for (const one of workshops) {
        const local = one.place && localOf(one.place.timeId);
        yield {
          id: one._id,
          state: one.withdrawn ? 'withdrawn' : one.place ? 'programmed' : 'submitted',
          date: local?.toISODate(),
          time: local?.toFormat('HH:mm'),
          start: local?.toJSDate(),
          room: edition.rooms.find(({ id }) => id === one.place?.roomId)?.name,
          title: one.title,
          summary: one.summary,
          format: one.format,
          language: one.language,
          organisation: organisationOf(names, one.organisationId),
          speakers: one.speakerIds.flatMap((id) => named(names, id) || []),
          themes: one.themes,
          countries: one.countries,
          preferred: one.preferred.map((id) => localOf(id).toFormat('yyyy-MM-dd HH:mm')),
          submittedBy: named(names, one.submittedById),
          submittedAt: one.createdAt,
        };
      }
    },
  },
};

const takesPart = ({ role, leftAt }: ParticipantDoc): boolean =>
  role !== 'staff' && role !== 'screen' && leftAt == null;

/** Working languages that all of them have; who named none follows the others. */
function inCommon(people: readonly ParticipantDoc[]): string[] {
  const [first, ...others] = people.map(({ languages }) => languages).filter((some) => some.length > 0);
  return (first ?? []).filter((language) => others.every((some) => some.includes(language)));
}

function countBy<T>(items: readonly T[], key: (item: T) => string | null): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
