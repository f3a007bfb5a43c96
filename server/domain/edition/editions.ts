import { nanoid } from 'nanoid';
import type { EditionSettings } from '../../contract/editions.ts';
import { LIMITS } from '../../contract/limits.ts';
import { Refusal } from '../../errors.ts';
import type { EditionDoc, EngagementDoc, OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import { type Context, inEdition, nameOf, type Services } from '../context.ts';
import { claimAttendancesAgain } from './attendance-claims.ts';
import { slotsOf } from './grid.ts';

/** Editions never change without a new revision, so a document read is good for its grid (see gridOf). */
const remembered = new WeakMap<object, EditionDoc>();

/** The edition that this installation serves: the newest. */
export async function currentEdition(models: Services['models']): Promise<EditionDoc | null> {
  const newest = () => models.Edition.findOne().sort({ createdAt: -1 });
  const known = remembered.get(models);
  if (known) {
    const current = await newest().select('rev').lean<Pick<EditionDoc, '_id' | 'rev'>>();
    // The same object for the same revision: it is not read again, and what hangs on it (the grid) is computed once.
    if (current && known._id === current._id && known.rev === current.rev) return known;
  }
  const edition = await newest().lean<EditionDoc>();
  if (edition) remembered.set(models, edition);
  return edition;
}

/** Tables numbered from 1; the last ones are equipped for video. */
export function tablesOf(
  settings: Pick<EditionSettings, 'tableCount' | 'videoTableCount' | 'tableRoom'>,
): EditionDoc['tables'] {
  return Array.from({ length: settings.tableCount }, (_, index) => ({
    id: `t${index + 1}`,
    label: String(index + 1),
    room: settings.tableRoom,
    video: index >= settings.tableCount - settings.videoTableCount,
  }));
}

export async function createEdition(services: Services, settings: EditionSettings): Promise<EditionDoc> {
  checkSettings(settings);
  const edition: EditionDoc = {
    _id: nanoid(12),
    rev: 0,
    ...valuesOf(settings),
    interpreters: interpretersOf(settings, []),
    video: videoOf(settings, null),
    rooms: [],
    createdAt: services.now().toJSDate(),
  };
  await services.models.Edition.create(edition);
  return edition;
}

/** Changes the settings. A slot, table or interpreter of a meeting cannot disappear.
 * @throws Refusal stale, wrong_state naming what stands in the way */
export async function editEdition(
  context: Context,
  input: EditionSettings & { rev: number },
): Promise<EditionDoc> {
  const { edition } = inEdition(context);
  const { rev, ...settings } = input;
  checkSettings(settings);
  const stale = () =>
    new Refusal('stale', 'the edition was changed meanwhile: read it again, then repeat your change', {
      current: { rev: edition.rev },
    });
  if (rev !== edition.rev) throw stale();
  const interpreters = interpretersOf(settings, edition.interpreters ?? []);
  await refuseAmbiguous(context, edition, interpreters);
  const values = { ...valuesOf(settings), interpreters, video: videoOf(settings, edition.video) };
  const next: EditionDoc = { ...edition, ...values, rev: rev + 1 };
  await refuseToUnseat(context, edition, next);
  const written = await context.models.Edition.findOneAndUpdate(
    { _id: edition._id, rev },
    { $set: values, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  ).lean<EditionDoc>();
  if (!written) throw stale();
  await claimAttendancesAgain(context, written);
  context.tell({ type: 'edition', edition: written });
  return written;
}

function valuesOf(settings: EditionSettings) {
  return {
    name: settings.name,
    place: settings.place,
    timeZone: settings.timeZone,
    slotMinutes: settings.slotMinutes,
    changeoverMinutes: settings.changeoverMinutes,
    windows: settings.windows,
    tables: tablesOf(settings),
    listingDeadline: settings.listingDeadline ? new Date(settings.listingDeadline) : null,
    proposalHours: settings.proposalHours,
    proposalMinutesDuringEvent: settings.proposalMinutesDuringEvent,
    offerHours: settings.offerHours,
    offerMinutesDuringEvent: settings.offerMinutesDuringEvent,
  };
}

type Interpreters = NonNullable<EditionDoc['interpreters']>;

/** Those named, with an identifier for each new one; as they were when the settings name none. */
export const interpretersOf = (settings: EditionSettings, before: Interpreters): Interpreters =>
  settings.interpreters?.map(({ id, name, languages }) => ({
    id: id ?? `i-${nanoid(8)}`,
    name,
    languages: [...new Set(languages)],
  })) ?? before;

/** The address of video rooms; its secret is made once, so that links stay the same when the address changes. */
const videoOf = (settings: EditionSettings, before: EditionDoc['video']): EditionDoc['video'] =>
  settings.videoUrlTemplate === undefined
    ? (before ?? null)
    : { urlTemplate: settings.videoUrlTemplate, secret: before?.secret ?? nanoid(40) };

/** A claim names a slot and one thing: no interpreter may go by the identifier of a table or a participant.
 * @throws Refusal bad_input */
async function refuseAmbiguous(
  context: Context,
  edition: EditionDoc,
  interpreters: Interpreters,
): Promise<void> {
  const known = new Set((edition.interpreters ?? []).map((one) => one.id));
  const added = interpreters.map((one) => one.id).filter((id) => !known.has(id));
  const people = await context.models.Participant.find({ _id: { $in: added } })
    .select('_id')
    .lean<{ _id: string }[]>();
  const taken = new Set(people.map((someone) => someone._id));
  const index = added.findIndex((id) => taken.has(id) || /^t\d+$/.test(id));
  if (index < 0) return;
  throw new Refusal(
    'bad_input',
    `interpreters: "${added[index]}" identifies a table or a participant: leave the id out, one will be made`,
    { fields: [{ path: 'interpreters', message: `must not use the identifier "${added[index]}"` }] },
  );
}

/** @throws Refusal bad_input naming the setting that cannot be */
export function checkSettings(settings: EditionSettings): void {
  if (settings.videoTableCount > settings.tableCount) {
    throw new Refusal(
      'bad_input',
      `videoTableCount: ${settings.videoTableCount} is more than the ${settings.tableCount} tables there are`,
      { fields: [{ path: 'videoTableCount', message: `must be at most ${settings.tableCount}` }] },
    );
  }
  const ids = (settings.interpreters ?? []).flatMap((one) => one.id ?? []);
  if (new Set(ids).size !== ids.length) {
    throw new Refusal('bad_input', 'interpreters: the same identifier is given twice', {
      fields: [{ path: 'interpreters', message: 'must not repeat an identifier' }],
    });
  }
  const slots = slotsOf(settings);
  if (slots.length === 0) {
    throw wrongWindows(
      `none is as long as a meeting of ${settings.slotMinutes} minutes`,
      `must leave room for at least one meeting of ${settings.slotMinutes} minutes`,
    );
  }
  if (slots.length > LIMITS.slotsPerEdition) {
    throw wrongWindows(
      `they hold ${slots.length} slots: choose longer slots or shorter windows`,
      `must hold at most ${LIMITS.slotsPerEdition} slots`,
    );
  }
  // One person could be in two slots at once, and no index would know.
  const crossed = slots.findIndex((slot, index) => index > 0 && slot.start < slots[index - 1]!.end);
  if (crossed > 0) {
    throw wrongWindows(
      `slots ${slots[crossed - 1]!.id} and ${slots[crossed]!.id} overlap`,
      'must not overlap one another',
    );
  }
}

const wrongWindows = (what: string, message: string): Refusal =>
  new Refusal('bad_input', `windows: ${what}`, { fields: [{ path: 'windows', message }] });

async function refuseToUnseat(context: Context, before: EditionDoc, after: EditionDoc): Promise<void> {
  const times = new Map(slotsOf(after).map((slot) => [slot.id, slot.start.getTime()]));
  const lost = new Set(
    slotsOf(before)
      .filter((slot) => times.get(slot.id) !== slot.start.getTime())
      .map((slot) => slot.id),
  );
  const resources = (edition: EditionDoc) =>
    [...edition.tables, ...(edition.interpreters ?? [])].map((resource) => resource.id);
  const kept = new Set(resources(after));
  const gone = new Set(resources(before).filter((id) => !kept.has(id)));
  const engaged = await context.models.Engagement.find({
    editionId: before._id,
    // Attendance follows the grid by itself: see claimAttendancesAgain.
    kind: { $ne: 'attendance' },
    claims: { $exists: true },
  }).lean<EngagementDoc[]>();
  const places = engaged.flatMap((doc) =>
    (doc.claims ?? []).flatMap((claim) => {
      const [, slotId = '', resourceId = ''] = claim.split('·');
      return lost.has(slotId) || gone.has(resourceId) ? [{ doc, slotId, resourceId }] : [];
    }),
  );
  if (places.length === 0) return;
  const where = places.slice(0, 5).map(({ slotId, resourceId }) => `${slotId} ${resourceId}`);
  throw new Refusal(
    'wrong_state',
    `${places.length} places taken would disappear (${where.join(', ')}): move or cancel them first`,
    { places: await namedPlaces(context, onePlaceEach(places)) },
  );
}

interface Place {
  doc: EngagementDoc;
  slotId: string;
  resourceId: string;
}

/** Places that a refusal names. */
const PLACES_SHOWN = 20;

/** A slot that goes takes every person of a meeting with it: one line for the meeting is enough. */
const onePlaceEach = (places: readonly Place[]): Place[] => [
  ...new Map(places.toReversed().map((place) => [`${place.slotId} ${place.doc._id}`, place])).values(),
];

async function namedPlaces({ models }: Context, places: readonly Place[]) {
  const shown = [...places].sort((a, b) => (a.slotId < b.slotId ? -1 : 1)).slice(0, PLACES_SHOWN);
  const ids = shown.flatMap(({ doc }) => doc.participantIds);
  const people = await models.Participant.find({ _id: { $in: ids } }).lean<ParticipantDoc[]>();
  const known = new Map(people.map((someone) => [someone._id, someone]));
  const organisations = await models.Organisation.find({
    _id: { $in: people.flatMap((someone) => someone.organisationId ?? []) },
  }).lean<OrganisationDoc[]>();
  const shortNames = new Map(organisations.map((one) => [one._id, one.shortName]));
  return shown.map(({ doc, slotId, resourceId }) => ({
    slotId,
    resourceId,
    meetingId: doc.kind === 'meeting' ? doc._id : null,
    who: [
      ...new Set(
        doc.participantIds.flatMap((id) => {
          const someone = known.get(id);
          return someone ? (shortNames.get(someone.organisationId ?? '') ?? nameOf(someone)) : [];
        }),
      ),
    ],
  }));
}
