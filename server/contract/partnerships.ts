import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { ListingSummary, PartnershipView } from './listings.ts';
import { OrganisationView } from './people.ts';
import { Id, line, prose } from './values.ts';

export const PartnerFoundInput = z.strictObject({
  id: Id,
  /** With whom: organisations of the edition, or others by their name; none when that is nobody's business. */
  partners: z
    .array(
      z.union([
        z.strictObject({ organisationId: Id }),
        z.strictObject({ name: line(LIMITS.nameChars).min(1, 'name the partner') }),
      ]),
    )
    .max(LIMITS.partnersFound, `at most ${LIMITS.partnersFound} partners`),
  /** Decline and withdraw the requests that wait for an answer about this fiche; else they stay. */
  closeRequests: z.boolean().default(false),
  /** What who asked is told of it. */
  reason: prose(LIMITS.messageChars).default(''),
});

export const PartnerAnswerInput = z.strictObject({ id: Id, partnerId: Id, agreed: z.boolean() });

/** With whom the holder of a fiche may have found a partner, and what waits for an answer about it. */
export const PartnerCandidatesView = z.object({
  organisations: z.array(
    z.object({
      organisation: OrganisationView,
      /** They met about this fiche. */
      met: z.boolean(),
      /** Somebody of the holder says that a joint project came of a meeting with them. */
      project: z.boolean(),
    }),
  ),
  requests: z.array(z.object({ id: Id, with: z.array(z.string()) })),
});
export type PartnerCandidatesView = z.infer<typeof PartnerCandidatesView>;

export const PartnershipsView = z.array(z.object({ listing: ListingSummary, partner: PartnershipView }));
export type PartnershipsView = z.infer<typeof PartnershipsView>;
