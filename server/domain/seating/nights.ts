import { DateTime } from 'luxon';
import type { OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';

/** At night somebody who joins by video from far away is asked last: from 22:00 until 07:00 by their own clock. Where they
 * are is not asked of them; it is taken to be the country of their organisation. */
const NIGHT = { from: 22, until: 7 };

/** Whether a time is at night for one of these people, at the place from which they join. */
export type IsNight = (slot: { start: Date; end: Date }) => boolean;

const NEVER: IsNight = () => false;

/** The nights of these people together. */
export const nightsOf = async (
  context: Pick<InEdition, 'models'>,
  people: readonly ParticipantDoc[],
): Promise<IsNight> => (await nightsAmong(context, people))(people);

/** Reads the countries of those who join by video; of people who all come to the hall nothing is read.
 * @returns the nights of any of them */
export async function nightsAmong(
  { models }: Pick<InEdition, 'models'>,
  people: readonly ParticipantDoc[],
): Promise<(some: readonly ParticipantDoc[]) => IsNight> {
  const ids = organisationsOf(people);
  if (ids.length === 0) return () => NEVER;
  const organisations = await models.Organisation.find({ _id: { $in: ids } })
    .select('country')
    .lean<Pick<OrganisationDoc, '_id' | 'country'>[]>();
  const countryOf = new Map(organisations.map(({ _id, country }) => [_id, country]));
  return (some) => {
    const countries = [...new Set(organisationsOf(some).flatMap((id) => countryOf.get(id) ?? []))];
    return (slot) => countries.some((country) => isNightIn(country, slot));
  };
}

const organisationsOf = (people: readonly ParticipantDoc[]): string[] =>
  people.flatMap(({ remote, organisationId }) => (remote && organisationId ? [organisationId] : []));

/** A country of several zones sleeps where most of them do.
 * @param country ISO 3166-1 alpha-2; one without a known zone never sleeps */
export function isNightIn(country: string, { start, end }: { start: Date; end: Date }): boolean {
  const zones = zonesOf(country);
  const asleep = zones.filter((zone) => {
    const from = DateTime.fromJSDate(start, { zone });
    const until = DateTime.fromJSDate(end, { zone });
    // A talk that ends on the stroke of ten is over in time.
    return (
      from.hour < NIGHT.until || from.hour >= NIGHT.from || (until.hour >= NIGHT.from && until.minute > 0)
    );
  });
  return asleep.length * 2 > zones.length;
}

const known = new Map<string, readonly string[]>();

/** The time zones of a country, as Unicode's data has them. */
function zonesOf(country: string): readonly string[] {
  let zones = known.get(country);
  if (!zones) {
    // A getter in Node 20, a method from Node 22 on.
    const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & {
      timeZones?: string[];
      getTimeZones?: () => string[] | undefined;
    };
    zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
    known.set(country, zones);
  }
  return zones;
}

/** Those of the day in the order in which they came, then those of the night. */
export const nightsLast = <T extends { start: Date; end: Date }>(
  slots: readonly T[],
  isNight: IsNight,
): T[] => [...slots.filter((slot) => !isNight(slot)), ...slots.filter(isNight)];
