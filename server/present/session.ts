import type { SessionView } from '../contract/people.ts';
import { type Context, inEdition, roleOf } from '../domain/context.ts';
import { actsFor } from '../domain/people/people.ts';
import { presentEdition } from './editions.ts';
import { presentParticipant, presentProfile } from './people.ts';
import { relatedTo } from './related.ts';

/** Who is here, where, and what time the server thinks it is. */
export async function presentSession(context: Context): Promise<SessionView> {
  const { actor, edition } = context;
  const someone = actor.kind === 'person' ? actor.person : null;
  const others = someone && edition ? await actsFor(inEdition(context), someone) : [];
  const related = await relatedTo(context, {
    organisationIds: [someone, ...others].flatMap((one) => one?.organisationId ?? []),
  });
  return {
    signedIn: actor.kind !== 'nobody',
    role: roleOf(actor),
    profile: someone && presentProfile(someone, related, someone),
    actsFor: others.map((one) => presentParticipant(one, related)),
    edition: edition && presentEdition(edition),
    serverNow: context.now().toUTC().toISO()!,
    demo: context.demo,
  };
}
