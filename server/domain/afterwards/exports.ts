import { DateTime } from 'luxon';
import type { ExportName } from '../../contract/exports.ts';
import type { InterfaceLanguage } from '../../contract/values.ts';
import { Refusal } from '../../errors.ts';
import type { ParticipantDoc } from '../../models/index.ts';
import { slices } from '../bourse/turns.ts';
import { type Context, type InEdition, inEdition, isStaff, person } from '../context.ts';
import { LISTINGS_TABLE } from './export-listings.ts';
import { MEETINGS_TABLE } from './export-meetings.ts';
import { type Cells, type Names, named, namesIn, organisationOf, type Table } from './export-table.ts';
import { type Column, columnName, countryInWords, typeInWords, yesNo } from './export-words.ts';
import { meetingFigures } from './report.ts';

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
  for await (const cells of rows(context, names, language)) {
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

const TABLES: Record<ExportName, Table> = {
  meetings: MEETINGS_TABLE,
  organisations: {
    columns: [
      ...(['id', 'organisation', 'shortName', 'type', 'country', 'region', 'population', 'member'] as const),
      ...(['people', 'listings', 'meetings', 'typeName', 'countryName'] as const),
    ],
    rows: async function* (context, names, language) {
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
          typeName: typeInWords(one.type, language),
          country: one.country,
          countryName: countryInWords(one.country, language),
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
  listings: LISTINGS_TABLE,
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

function countBy<T>(items: readonly T[], key: (item: T) => string | null): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
