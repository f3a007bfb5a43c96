import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import {
  DraftPreviewInput,
  FoundListings,
  ListingCreateInput,
  ListingEditInput,
  ListingQuery,
  ListingView,
  PartnerView,
  PreviewView,
} from '../listings.ts';
import {
  PartnerAnswerInput,
  PartnerCandidatesView,
  PartnerFoundInput,
  PartnershipsView,
} from '../partnerships.ts';
import { SlotId } from '../slots.ts';
import { Id } from '../values.ts';
import { byId, done, operation } from './operation.ts';

/** The bourse aux projets: fiches and who could answer them. */
export const BOURSE = {
  'listing:list': operation({
    summary:
      'Published fiches, searched, filtered and sorted; with `mine`, those of my organisation in every status',
    tag: 'Bourse',
    method: 'get',
    path: '/api/listings',
    access: 'people',
    input: ListingQuery,
    output: FoundListings,
  }),
  'listing:read': operation({
    summary: 'One fiche, by its identifier or its slug',
    tag: 'Bourse',
    method: 'get',
    path: '/api/listings/{id}',
    access: 'people',
    input: z.strictObject({ id: z.string().min(1).max(200) }),
    output: ListingView,
  }),
  'listing:create': operation({
    summary: 'Start a fiche as a draft',
    tag: 'Bourse',
    method: 'post',
    path: '/api/listings',
    access: 'people',
    input: ListingCreateInput,
    output: ListingView,
  }),
  'listing:edit': operation({
    summary: 'Change a fiche; fields left out keep their value',
    tag: 'Bourse',
    method: 'patch',
    path: '/api/listings/{id}',
    access: 'people',
    input: ListingEditInput,
    output: ListingView,
  }),
  'listing:publish': operation({
    summary: 'Publish a draft, or publish again what was withdrawn',
    tag: 'Bourse',
    method: 'post',
    path: '/api/listings/{id}/publish',
    access: 'people',
    input: byId,
    output: ListingView,
  }),
  'listing:confirm': operation({
    summary: 'The holder says that a fiche still holds; one that expired is back in the bourse',
    tag: 'Bourse',
    method: 'post',
    path: '/api/listings/{id}/confirm',
    access: 'people',
    input: byId,
    output: ListingView,
  }),
  'listing:withdraw': operation({
    summary: 'Take a fiche off the bourse, because a partner was found or otherwise',
    tag: 'Bourse',
    method: 'post',
    path: '/api/listings/{id}/withdraw',
    access: 'people',
    input: z.strictObject({ id: Id, because: z.enum(['partner-found', 'withdrawn']).default('withdrawn') }),
    output: ListingView,
  }),
  'listing:partner-found': operation({
    summary:
      'A partner was found: with whom, and whether open requests about the fiche stay. Publishing takes it back',
    tag: 'Bourse',
    method: 'put',
    path: '/api/listings/{id}/partner-found',
    access: 'people',
    input: PartnerFoundInput,
    output: ListingView,
  }),
  'partner:candidates': operation({
    summary:
      'For who holds a fiche: with whom they may have found a partner, and what waits for an answer about it',
    tag: 'Bourse',
    method: 'get',
    path: '/api/listings/{id}/candidates',
    access: 'people',
    input: byId,
    output: PartnerCandidatesView,
  }),
  'partnership:answer': operation({
    summary: 'A named partner says that they are one, or not; staff may for them',
    tag: 'Bourse',
    method: 'put',
    path: '/api/listings/{id}/partnerships/{partnerId}',
    access: 'people',
    input: PartnerAnswerInput,
    output: ListingView,
  }),
  'partnership:list': operation({
    summary:
      'Partnerships of an organisation; without one, those that wait for an answer of mine, and for staff all of them',
    tag: 'Bourse',
    method: 'get',
    path: '/api/partnerships',
    access: 'people',
    input: z.strictObject({ organisationId: Id.optional() }),
    output: PartnershipsView,
  }),
  'listing:open-slots': operation({
    summary: 'Say at which slots interested people may come without asking (replaces the list)',
    tag: 'Bourse',
    method: 'put',
    path: '/api/listings/{id}/open-slots',
    access: 'people',
    input: z.strictObject({
      id: Id,
      /** The contact who will be at the table; the first contact when left out. */
      hostId: Id.optional(),
      slotIds: z.array(SlotId).max(LIMITS.slotsPerEdition),
    }),
    output: ListingView,
  }),
  'partner:rank': operation({
    summary: 'Who could answer this fiche, best first, with reasons and the nearest common free slots',
    tag: 'Bourse',
    method: 'get',
    path: '/api/listings/{id}/partners',
    access: 'people',
    input: z.strictObject({
      id: Id,
      limit: z.coerce.number().int().min(1).max(LIMITS.partnersPerListing).default(20),
      /** Who would be at the table for us; the first contact of the fiche when left out. */
      forId: Id.optional(),
      /** Is this hour free for both? Instead of the nearest ones. */
      slotId: SlotId.optional(),
    }),
    output: z.array(PartnerView),
  }),
  'partner:preview': operation({
    summary: 'While writing: suggested tags, who could answer, fiches like it, and what it lacks to be found',
    tag: 'Bourse',
    method: 'post',
    path: '/api/partners/preview',
    access: 'people',
    input: DraftPreviewInput,
    output: PreviewView,
  }),
  'partner:dismiss': operation({
    summary:
      'Not interested, or already partners (for all fiches of the organisation): folds a partner away, or back',
    tag: 'Bourse',
    method: 'put',
    path: '/api/listings/{id}/partners/{partnerId}',
    access: 'people',
    input: z.strictObject({
      id: Id,
      partnerId: Id,
      dismissed: z.boolean(),
      because: z.enum(['not-interested', 'already-partners']).default('not-interested'),
    }),
    output: done,
  }),
} as const;
