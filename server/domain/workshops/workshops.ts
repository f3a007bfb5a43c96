import { nanoid } from 'nanoid';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { ParticipantDoc, WorkshopDoc } from '../../models/index.ts';
import {
  actingFor,
  type Context,
  commandKey,
  type InEdition,
  inEdition,
  isStaff,
  mayActFor,
  nameOf,
  notFound,
  person,
} from '../context.ts';
import { createOnce } from '../create-once.ts';
import { participants, participantsHere } from '../people/people.ts';
import { renameSitting } from './claims.ts';
import { workshopTimes } from './times.ts';

/** Proposals that the reader may see, oldest first: what is in the programme, their own, for staff all. */
export async function listWorkshops(context: Context): Promise<WorkshopDoc[]> {
  const here = inEdition(context);
  const reader = person(here);
  const all = await here.models.Workshop.find({ editionId: here.edition._id })
    .sort({ createdAt: 1, _id: 1 })
    .lean<WorkshopDoc[]>();
  return all.filter((workshop) => isProgrammed(workshop) || mayChange(reader, workshop));
}

export const isProgrammed = (workshop: WorkshopDoc): boolean =>
  workshop.place !== null && workshop.unsettledSince === undefined;

/** Staff, the organisation that proposed it, and those who present it. */
export const mayChange = (someone: ParticipantDoc, workshop: WorkshopDoc): boolean =>
  someone.role === 'staff' ||
  (someone.organisationId !== null && someone.organisationId === workshop.organisationId) ||
  workshop.speakerIds.includes(someone._id);

/** @throws Refusal wrong_state without a call, deadline_passed, bad_input, forbidden */
export async function proposeWorkshop(
  context: Context,
  input: ParsedInput<'workshop:propose'>,
): Promise<WorkshopDoc> {
  const here = inEdition(context);
  const holder = await actingFor(here, input.onBehalfOf);
  const { key: given, onBehalfOf: _, ...fields } = input;
  const key = commandKey(here, given);
  const earlier = key && (await here.models.Workshop.findOne({ commandKey: key }).lean<WorkshopDoc>());
  if (earlier) return earlier;
  refuseUnlessOpen(here);
  if (!holder.organisationId) {
    throw new Refusal(
      'bad_input',
      `onBehalfOf: ${nameOf(holder)} belongs to no organisation; say for whom you propose it`,
      { fields: [{ path: 'onBehalfOf', message: 'must be somebody of an organisation' }] },
    );
  }
  await checkSpeakers(here, holder, fields.speakerIds);
  checkPreferred(here, fields.preferred);
  const now = here.now().toJSDate();
  const workshop: WorkshopDoc = {
    _id: nanoid(12),
    editionId: here.edition._id,
    rev: 0,
    organisationId: holder.organisationId,
    ...fields,
    submittedById: person(here)._id,
    onBehalfOfId: holder._id === person(here)._id ? null : holder._id,
    withdrawn: false,
    place: null,
    createdAt: now,
    updatedAt: now,
    ...(key === undefined ? {} : { commandKey: key }),
  };
  const { document, isNew } = await createOnce(here.models.Workshop, workshop);
  if (!isNew) return document;
  here.tell({ type: 'workshop', workshop, shown: false });
  return workshop;
}

/** @throws Refusal stale, forbidden, wrong_state for who presents it once it is in the programme */
export async function editWorkshop(
  context: Context,
  input: ParsedInput<'workshop:edit'>,
): Promise<WorkshopDoc> {
  const { id, rev, ...changes } = input;
  const here = inEdition(context);
  const workshop = await ownWorkshop(here, id);
  if (rev !== workshop.rev) throw stale(workshop);
  if (workshop.withdrawn) {
    throw new Refusal('wrong_state', `"${workshop.title}" was withdrawn: propose it again`);
  }
  if (changes.speakerIds && changes.speakerIds.join() !== workshop.speakerIds.join()) {
    if (workshop.place) {
      throw new Refusal(
        'wrong_state',
        `"${workshop.title}" is in the programme: ask staff to take it out before other people present it`,
      );
    }
    const [first] = await participants(here, [workshop.speakerIds[0]!]);
    await checkSpeakers(here, first!, changes.speakerIds);
  }
  if (changes.preferred) checkPreferred(here, changes.preferred);
  const written = await writeWorkshop(here, workshop, changes);
  if (isProgrammed(written)) await renameSitting(here, written);
  here.tell({ type: 'workshop', workshop: written, shown: isProgrammed(written) });
  return written;
}

export async function readWorkshop(context: InEdition, id: string): Promise<WorkshopDoc> {
  const workshop = await context.models.Workshop.findOne({
    _id: id,
    editionId: context.edition._id,
  }).lean<WorkshopDoc>();
  if (!workshop) throw notFound('micro-atelier', id);
  return workshop;
}

/** The one write by which a proposal changes. @throws Refusal stale */
export async function writeWorkshop(
  context: InEdition,
  workshop: WorkshopDoc,
  changes: Partial<WorkshopDoc>,
): Promise<WorkshopDoc> {
  const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const written = await context.models.Workshop.findOneAndUpdate(
    { _id: workshop._id, rev: workshop.rev },
    { $set: { ...set, updatedAt: context.now().toJSDate() }, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  ).lean<WorkshopDoc>();
  if (written) return written;
  throw stale((await context.models.Workshop.findById(workshop._id).lean<WorkshopDoc>()) ?? workshop);
}

export const stale = (current: WorkshopDoc): Refusal =>
  new Refusal(
    'stale',
    `"${current.title}" was changed meanwhile (it is at revision ${current.rev}): read it again, then repeat your change`,
    { current: { rev: current.rev } },
  );

/** @throws Refusal not_found, forbidden */
export async function ownWorkshop(context: InEdition, id: string): Promise<WorkshopDoc> {
  const workshop = await readWorkshop(context, id);
  if (mayChange(person(context), workshop)) return workshop;
  throw new Refusal('forbidden', `"${workshop.title}" belongs to another organisation`);
}

export const isCallOpen = (context: InEdition): boolean => {
  const call = context.edition.workshopCall;
  if (!call) return false;
  return isStaff(context) || call.deadline === null || context.now().toJSDate() <= call.deadline;
};

function refuseUnlessOpen(context: InEdition): void {
  const call = context.edition.workshopCall;
  if (!call) throw new Refusal('wrong_state', 'this edition has no micro-ateliers: ask staff');
  if (!isCallOpen(context)) {
    throw new Refusal(
      'deadline_passed',
      `micro-ateliers were to be proposed before ${call.deadline!.toISOString()}: ask staff to add yours`,
    );
  }
}

/** @throws Refusal not_found, forbidden for people in whose name the actor may not speak */
async function checkSpeakers(
  context: InEdition,
  holder: ParticipantDoc,
  speakerIds: readonly string[],
): Promise<void> {
  const actor = person(context);
  for (const speaker of await participantsHere(context, [...new Set(speakerIds)])) {
    const colleague = speaker.organisationId !== null && speaker.organisationId === holder.organisationId;
    if (speaker.role === 'staff' || !(colleague || mayActFor(actor, speaker))) {
      throw new Refusal(
        'forbidden',
        `speakerIds: ${nameOf(speaker)} is of another organisation: they propose it, or name you as a delegate`,
      );
    }
  }
}

function checkPreferred({ edition }: InEdition, preferred: readonly string[]): void {
  const times = new Set(workshopTimes(edition).map((time) => time.id));
  const unknown = preferred.find((id) => !times.has(id));
  if (unknown === undefined) return;
  throw new Refusal('bad_input', `preferred: ${unknown} is none of the times of micro-ateliers`, {
    fields: [{ path: 'preferred', message: 'must name times of the call' }],
  });
}
