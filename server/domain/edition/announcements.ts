import { nanoid } from 'nanoid';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { AnnouncementDoc } from '../../models/index.ts';
import { type Context, commandKey, type InEdition, inEdition, notFound, person } from '../context.ts';
import { createOnce } from '../create-once.ts';
import { readersOf } from './announcement-readers.ts';

/** Announcements that are still to be shown, newest first: all of them for staff; for one person those that are for
 * everybody or for them. */
export const listAnnouncements = (
  context: InEdition,
  reader: 'staff' | { participantId: string },
): Promise<AnnouncementDoc[]> =>
  context.models.Announcement.find({
    editionId: context.edition._id,
    until: { $gt: context.now().toJSDate() },
    ...(reader === 'staff' ? {} : { $or: [{ audience: null }, { readerIds: reader.participantId }] }),
  })
    .sort({ at: -1 })
    .lean<AnnouncementDoc[]>();

/** Publishes to everybody, or to whoever fits the audience at this moment.
 * @throws Refusal not_found for what the audience names, bad_input when nobody fits it */
export async function announce(
  context: Context,
  input: ParsedInput<'announcement:publish'>,
): Promise<AnnouncementDoc> {
  const here = inEdition(context);
  const now = here.now();
  const key = commandKey(here, input.key);
  const readerIds = input.audience && (await readersOf(here, input.audience));
  if (readerIds?.length === 0) {
    throw new Refusal(
      'bad_input',
      'nobody fits this audience at this moment: choose more, or announce to everybody',
    );
  }
  const announcement: AnnouncementDoc = {
    _id: nanoid(12),
    editionId: here.edition._id,
    text: input.text,
    at: now.toJSDate(),
    until: now.plus({ minutes: input.minutes }).toJSDate(),
    byId: person(here)._id,
    audience: input.audience,
    ...(readerIds ? { readerIds } : {}),
    ...(key === undefined ? {} : { commandKey: key }),
  };
  const { document, isNew } = await createOnce(here.models.Announcement, announcement);
  if (!isNew) return document;
  here.tell({ type: 'announced', announcement });
  return announcement;
}

/** Takes an announcement back. */
export async function endAnnouncement(context: Context, id: string): Promise<void> {
  const here = inEdition(context);
  const ended = await here.models.Announcement.findOneAndUpdate(
    { _id: id, editionId: here.edition._id },
    { $set: { until: here.now().toJSDate() } },
  ).lean<AnnouncementDoc>();
  if (!ended) throw notFound('announcement', id);
  here.tell({ type: 'announcement-ended', announcement: ended });
}
