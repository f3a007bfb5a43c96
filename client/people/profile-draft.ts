import type { InputOf, OwnProfileView } from '../../server/contract/index.ts';

/** What a profile says, as the fields of its form hold it. */
export const draftOf = (profile: OwnProfileView) => ({
  givenName: profile.givenName,
  familyName: profile.familyName,
  email: profile.email,
  role: profile.role as 'officer' | 'elected' | 'partner',
  title: profile.title,
  organisationId: profile.organisation?.id ?? null,
  remote: profile.remote,
  languages: profile.languages,
  letterPace: profile.letterPace,
  maxMeetings: profile.maxMeetings,
  maxInARow: profile.maxInARow,
  delegateIds: profile.delegateIds,
  doNotMeetIds: profile.doNotMeetIds,
});

/** Only what was changed: what others change meanwhile stays. */
export function changesOf(
  profile: OwnProfileView,
  draft: ReturnType<typeof draftOf>,
): InputOf<'profile:edit'> {
  const before = draftOf(profile);
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof typeof before]),
    ),
  );
}
