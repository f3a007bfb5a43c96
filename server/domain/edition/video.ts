import { createHmac } from 'node:crypto';
import type { EditionDoc, MeetingDoc, ParticipantDoc } from '../../models/index.ts';

/** What a meeting of certain people needs: any table, one equipped for video, or none, when nobody comes to the hall. */
export type TableNeed = 'any' | 'video' | 'none';

export function tableNeed(people: readonly Pick<ParticipantDoc, 'remote'>[]): TableNeed {
  const remote = people.filter((someone) => someone.remote).length;
  if (remote === 0) return 'any';
  // Of one person alone nobody knows yet whom they will meet.
  return remote === people.length && remote > 1 ? 'none' : 'video';
}

/** States in which the people of a meeting may enter its video room. */
const OPEN: readonly MeetingDoc['state'][] = ['confirmed', 'in-progress'];

/** The link of a meeting's video room, the same however often it moves: the address that staff gave, with a part that
 * nobody can guess. It is worked out from a secret of the edition that never leaves the server, so no service is
 * called, nothing is stored, and a list of meetings (the hall reads one) tells nobody the way in.
 * @returns null while nothing is agreed, when nobody joins by video, or when staff gave no address */
export function videoUrlOf(
  edition: Pick<EditionDoc, 'video'>,
  meeting: Pick<MeetingDoc, '_id' | 'state'>,
  people: readonly Pick<ParticipantDoc, 'remote'>[],
): string | null {
  const { video } = edition;
  if (!video?.urlTemplate || !OPEN.includes(meeting.state) || tableNeed(people) === 'any') return null;
  // Hexadecimal: video services fold capitals. 32 digits are 128 bits.
  const room = createHmac('sha256', video.secret).update(meeting._id).digest('hex').slice(0, 32);
  return video.urlTemplate.replace('{meeting}', room);
}
