import { nanoid } from 'nanoid';
import type { EditionSettings } from '../../contract/editions.ts';
import { LIMITS } from '../../contract/limits.ts';
import { Refusal } from '../../errors.ts';
import type { EditionDoc } from '../../models/index.ts';
import { type Context, inEdition, type Services } from '../context.ts';
import { slotsOf } from './grid.ts';
import { changeGrid } from './grid-change.ts';
import { refuseToUnseat, sameGrid } from './leaving.ts';

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
  const written = sameGrid(edition, next)
    ? await context.models.Edition.findOneAndUpdate(
        { _id: edition._id, rev },
        { $set: values, $inc: { rev: 1 } },
        { returnDocument: 'after' },
      ).lean<EditionDoc>()
    : await changeGrid(context, edition, next, values);
  if (!written) throw stale();
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
