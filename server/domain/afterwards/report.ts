import { FAIRNESS_GROUPS } from '../../contract/plans.ts';
import type { ReportView } from '../../contract/reports.ts';
import type { ClosureDoc, OrganisationDoc, ParticipantDoc, WaitingDoc } from '../../models/index.ts';
import { slices } from '../bourse/turns.ts';
import type { InEdition } from '../context.ts';
import { endedSlots } from '../meetings/conclusions.ts';
import { BELONGS } from '../plans/fairness.ts';
import { slotOfClaim } from '../seating/availability.ts';
import { COUNTED_FIELDS, type CountedMeeting, MeetingFigures } from './meeting-figures.ts';
import { OutcomeFigures } from './outcome-figures.ts';

/** The figures of the edition. Every collection is read once by its index of editions; meetings one after the other, with
 * turns for everybody else. */
export async function readReport(context: InEdition): Promise<ReportView> {
  const { models, edition } = context;
  const now = context.now().toJSDate();
  const inEdition = { editionId: edition._id };
  const [people, organisations, closures, waiting, listings, workshops] = await Promise.all([
    models.Participant.find({ ...inEdition, role: { $nin: ['staff', 'screen'] }, leftAt: null })
      .select('organisationId')
      .lean<Pick<ParticipantDoc, '_id' | 'organisationId'>[]>(),
    models.Organisation.find(inEdition).select('type country populationBand').lean<CountedOrganisation[]>(),
    models.Closure.find({ ...inEdition, claims: { $exists: true } })
      .select('claims tableId')
      .lean<Pick<ClosureDoc, 'claims' | 'tableId'>[]>(),
    models.Waiting.find(inEdition)
      .select('state history.after.state')
      .lean<Pick<WaitingDoc, 'state' | 'history'>[]>(),
    models.Listing.find(inEdition)
      .select('status themes')
      .lean<{ _id: string; status: string; themes: string[] }[]>(),
    models.Workshop.find({ ...inEdition, withdrawn: false })
      .select('place')
      .lean<{ place: unknown }[]>(),
  ]);
  const outcomes = new OutcomeFigures(
    endedSlots(context),
    new Map(organisations.map((one) => [one._id, one])),
    new Map(listings.map(({ _id, themes }) => [_id, themes])),
  );
  const figures = await meetingFigures(context, (meeting) => outcomes.add(meeting));
  return {
    at: now.toISOString(),
    meetings: figures.meetings,
    proposals: figures.proposals,
    people: { total: people.length, without: people.filter(({ _id }) => !figures.ofPerson.has(_id)).length },
    ...organisationFigures(people, organisations, figures.ofOrganisation),
    tables: tableFigures(context, closures, figures),
    waiting: waitingFigures(waiting, figures.fromLines),
    days: figures.days,
    outcomes: outcomes.view,
    listings: listingFigures(listings, figures.listingIds),
    workshops: {
      proposed: workshops.length,
      programmed: workshops.filter(({ place }) => place != null).length,
    },
  };
}

/** All meetings, counted one after the other.
 * @param also counts each in another way */
export async function meetingFigures(
  { models, edition, now }: InEdition,
  also: (meeting: CountedMeeting) => void = () => {},
): Promise<MeetingFigures> {
  const figures = new MeetingFigures(edition, now().toJSDate());
  const rest = slices();
  const meetings = models.Meeting.find({ editionId: edition._id })
    .select([...COUNTED_FIELDS])
    .lean<CountedMeeting[]>() as unknown as { cursor(): AsyncIterable<CountedMeeting> };
  for await (const meeting of meetings.cursor()) {
    figures.add(meeting);
    also(meeting);
    await rest();
  }
  return figures;
}

type CountedOrganisation = Pick<OrganisationDoc, '_id' | 'type' | 'country' | 'populationBand'>;

function organisationFigures(
  people: readonly Pick<ParticipantDoc, 'organisationId'>[],
  organisations: readonly CountedOrganisation[],
  meetingsOf: ReadonlyMap<string, number>,
): Pick<ReportView, 'organisations' | 'groups' | 'types' | 'countries'> {
  const present = new Set(people.map(({ organisationId }) => organisationId));
  const taking = organisations.filter(({ _id }) => present.has(_id));
  const figuresOf = (some: readonly CountedOrganisation[]) => ({
    total: some.length,
    without: some.filter(({ _id }) => !meetingsOf.has(_id)).length,
    meetings: some.reduce((sum, { _id }) => sum + (meetingsOf.get(_id) ?? 0), 0),
  });
  const by = <K extends 'type' | 'country'>(key: K) =>
    [...new Set(taking.map((one) => one[key]))]
      .map((value) => ({ value, ...figuresOf(taking.filter((one) => one[key] === value)) }))
      .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1));
  return {
    organisations: figuresOf(taking),
    groups: FAIRNESS_GROUPS.map((group) => ({ group, ...figuresOf(taking.filter(BELONGS[group])) })),
    types: by('type').map(({ value, ...figures }) => ({ type: value, ...figures })),
    countries: by('country').map(({ value, ...figures }) => ({ country: value, ...figures })),
  };
}

function tableFigures(
  { edition }: InEdition,
  closures: readonly Pick<ClosureDoc, 'claims' | 'tableId'>[],
  { bySlot }: MeetingFigures,
): ReportView['tables'] {
  const known = new Set(edition.tables.map(({ id }) => id));
  const closed = new Map<string | null, Set<string>>();
  for (const { claims = [], tableId } of closures)
    for (const slotId of known.has(tableId) ? claims.map(slotOfClaim) : [])
      closed.set(slotId, (closed.get(slotId) ?? new Set()).add(tableId));
  return [...bySlot].map(([slotId, counts]) => ({
    slotId,
    ...counts,
    open: known.size - (closed.get(slotId)?.size ?? 0),
  }));
}

function waitingFigures(
  lines: readonly Pick<WaitingDoc, 'state' | 'history'>[],
  served: number,
): ReportView['waiting'] {
  const count = (wanted: (line: Pick<WaitingDoc, 'state' | 'history'>) => boolean) =>
    lines.filter(wanted).length;
  const waits = ({ state }: Pick<WaitingDoc, 'state'>) => state === 'waiting' || state === 'offered';
  const wasOffered = ({ history }: Pick<WaitingDoc, 'history'>) =>
    history.some(({ after }) => after.state === 'offered');
  return {
    stood: lines.length + served,
    served,
    missed: count((line) => !waits(line) && wasOffered(line)),
    left: count((line) => !waits(line) && !wasOffered(line)),
    stillWaiting: count(waits),
  };
}

function listingFigures(
  listings: readonly { _id: string; status: string }[],
  met: ReadonlySet<string>,
): ReportView['listings'] {
  const having = (status: string) => listings.filter((listing) => listing.status === status);
  const [published, partnerFound] = [having('published'), having('partner-found')];
  return {
    published: published.length,
    partnerFound: partnerFound.length,
    withdrawn: having('withdrawn').length,
    met: [...published, ...partnerFound].filter(({ _id }) => met.has(_id)).length,
  };
}
