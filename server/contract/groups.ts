import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { ParticipantView } from './people.ts';
import { Translated } from './programme.ts';
import { CommandKey, CountryCode, Id, Instant, Theme } from './values.ts';

const groupFields = {
  name: Translated,
  countries: z.array(CountryCode).max(LIMITS.countriesPerListing).default([]),
  themes: z.array(Theme).max(28).default([]),
  animatorIds: z.array(Id).max(LIMITS.animatorsPerGroup).default([]),
  sittingIds: z.array(Id).max(LIMITS.sittingsPerGroup).default([]),
};
const aboutSomething = (group: { countries: string[]; themes: string[] }) =>
  group.countries.length + group.themes.length > 0;
const aboutNothing = { message: 'needs at least one country or theme', path: ['countries'] };

export const GroupInput = z
  .strictObject({ ...groupFields, key: CommandKey.optional() })
  .refine(aboutSomething, aboutNothing);

export const GroupEditInput = z
  .strictObject({ id: Id, rev: z.number().int().min(0), ...groupFields })
  .refine(aboutSomething, aboutNothing);

export const GroupView = z.object({
  id: Id,
  rev: z.number().int(),
  name: z.object({
    fr: z.string(),
    en: z.string().optional(),
    es: z.string().optional(),
    pt: z.string().optional(),
  }),
  countries: z.array(CountryCode),
  themes: z.array(Theme),
  animators: z.array(ParticipantView),
  sittingIds: z.array(Id),
  /** Everybody who is in it, shown or not. */
  memberCount: z.number().int(),
  /** Published fiches on its countries or themes. */
  ficheCount: z.number().int(),
});
export type GroupView = z.infer<typeof GroupView>;

/** What one person follows. */
export const FollowView = z.object({
  groupIds: z.array(Id),
  /** Besides those of the groups. */
  countries: z.array(CountryCode),
  themes: z.array(Theme),
  /** Since when fiches on it are new: the last look, or the first time that something was followed; null before. */
  since: Instant.nullable(),
  /** Published since then, by others. */
  newFiches: z.number().int(),
});
export type FollowView = z.infer<typeof FollowView>;

/** One group, one country or one theme, from now on or no longer. */
export const FollowInput = z
  .strictObject({
    groupId: Id.optional(),
    country: CountryCode.optional(),
    theme: Theme.optional(),
    following: z.boolean(),
    /** The person for whom I act; myself when left out. */
    participantId: Id.optional(),
  })
  .refine(
    ({ groupId, country, theme }) => [groupId, country, theme].filter(Boolean).length === 1,
    'names exactly one of groupId, country and theme',
  );
