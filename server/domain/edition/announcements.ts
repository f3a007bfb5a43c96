import { nanoid } from 'nanoid';
import type { ParsedInput } from '../../contract/operations.ts';
import type { AnnouncementDoc } from '../../models/index.ts';
import {
  type Context,
  commandKey,
  type InEdition,
  inEdition,
  isDuplicate,
  notFound,
  person,
} from '../context.ts';

/** Announcements that are still to be shown, newest first. */
export const listAnnouncements = (context: InEdition): Promise<AnnouncementDoc[]> =>
  context.models.Announcement.find({
    editionId: context.edition._id,
    until: { $gt: context.now().toJSDate() },
  })
    .sort({ at: -1 })
    .lean<AnnouncementDoc[]>();

export async function announce(
  context: Context,
  input: ParsedInput<'announcement:publish'>,
): Promise<AnnouncementDoc> {
  const here = inEdition(context);
  const now = here.now();
  const key = commandKey(here, input.key);
  const announcement: AnnouncementDoc = {
    _id: nanoid(12),
    editionId: here.edition._id,
    text: input.text,
    at: now.toJSDate(),
    until: now.plus({ minutes: input.minutes }).toJSDate(),
    byId: person(here)._id,
    ...(key === undefined ? {} : { commandKey: key }),
  };
  try {
    await here.models.Announcement.create(announcement);
  } catch (error) {
    const earlier =
      isDuplicate(error) &&
      key &&
      (await here.models.Announcement.findOne({ commandKey: key }).lean<AnnouncementDoc>());
    if (earlier) return earlier;
    throw error;
  }
  here.tell({ type: 'announced', announcement });
  return announcement;
}

/** Takes an announcement back. */
export async function endAnnouncement(context: Context, id: string): Promise<void> {
  const here = inEdition(context);
  const ended = await here.models.Announcement.findOneAndUpdate(
    { _id: id, editionId: here.edition._id },
    { $set: { until: here.now().toJSDate() } },
  );
  if (!ended) throw notFound('announcement', id);
  here.tell({ type: 'announcement-ended', editionId: here.edition._id, id });
}
