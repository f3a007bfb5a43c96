import type { FollowView, GroupView } from '../contract/groups.ts';
import type { Following } from '../domain/groups/following.ts';
import type { GroupFigures } from '../domain/groups/groups.ts';
import { presentParticipant } from './people.ts';
import type { Related } from './related.ts';

export const presentGroup = (
  { group, memberCount, ficheCount }: GroupFigures,
  related: Related,
): GroupView => ({
  id: group._id,
  rev: group.rev,
  name: {
    fr: group.name.fr,
    ...(group.name.en ? { en: group.name.en } : {}),
    ...(group.name.es ? { es: group.name.es } : {}),
    ...(group.name.pt ? { pt: group.name.pt } : {}),
  },
  countries: group.countries,
  themes: group.themes,
  animators: group.animatorIds.flatMap((id) => {
    const someone = related.participants.get(id);
    return someone ? [presentParticipant(someone, related)] : [];
  }),
  sittingIds: group.sittingIds,
  memberCount,
  ficheCount,
});

export const presentFollowing = ({ person, groupIds, newFiches }: Following): FollowView => ({
  groupIds,
  countries: person.followedCountries ?? [],
  themes: person.followedThemes ?? [],
  since: person.followedSeenAt?.toISOString() ?? null,
  newFiches,
});
