import type { BOURSE } from '../contract/operations/bourse.ts';
import { listListings } from '../domain/bourse/find-listings.ts';
import { asksToConfirm, confirmListing } from '../domain/bourse/freshness.ts';
import * as listings from '../domain/bourse/listings.ts';
import * as partners from '../domain/bourse/partners.ts';
import * as partnerships from '../domain/bourse/partnerships.ts';
import { inEdition, person } from '../domain/context.ts';
import {
  presentFoundListing,
  presentListingSummary,
  presentPartner,
  presentPartnership,
  theirsIn,
} from '../present/listings.ts';
import { presentOrganisation } from '../present/people.ts';
import { relatedTo } from '../present/related.ts';
import type { Handlers } from './handler.ts';
import { listingView, relatedOfListings } from './views.ts';

/** The bourse aux projets: fiches and who could answer them. */
export const bourseHandlers: Handlers<keyof typeof BOURSE> = {
  'listing:list': async (context, input) => {
    const { total, complete, listings: found } = await listListings(context, input);
    const { edition } = inEdition(context);
    const now = context.now().toJSDate();
    const related = await relatedTo(context, {
      organisationIds: found.map(({ listing }) => listing.organisationId),
    });
    return {
      total,
      complete,
      listings: found.map((one) =>
        presentFoundListing(one, related, person(context), asksToConfirm(one.listing, edition, now)),
      ),
    };
  },
  'listing:read': async (context, input) =>
    listingView(context, await listings.readListing(context, input.id)),
  'listing:create': async (context, input) =>
    listingView(context, await listings.createListing(context, input)),
  'listing:edit': async (context, input) => listingView(context, await listings.editListing(context, input)),
  'listing:publish': async (context, input) =>
    listingView(context, await listings.publishListing(context, input.id)),
  'listing:confirm': async (context, input) => listingView(context, await confirmListing(context, input.id)),
  'listing:withdraw': async (context, input) =>
    listingView(context, await listings.withdrawListing(context, input)),
  'listing:partner-found': async (context, input) =>
    listingView(context, await partnerships.markPartnerFound(context, input)),
  'partner:candidates': async (context, input) => {
    const { organisations, requests } = await partnerships.partnerCandidates(context, input.id);
    return {
      organisations: organisations.map((one) => ({
        ...one,
        organisation: presentOrganisation(one.organisation),
      })),
      requests: requests.map(({ meeting, with: others }) => ({ id: meeting._id, with: others })),
    };
  },
  'partnership:answer': async (context, input) =>
    listingView(context, await partnerships.answerPartnership(context, input)),
  'partnership:list': async (context, input) => {
    const found = await partnerships.listPartnerships(context, input);
    const related = await relatedOfListings(
      context,
      found.map(({ listing }) => listing),
    );
    return found.map(({ listing, partner }) => ({
      listing: presentListingSummary(listing, related, person(context)),
      partner: presentPartnership(partner, related, person(context)),
    }));
  },
  'listing:open-slots': async (context, input) =>
    listingView(context, await listings.setOpenSlots(context, input)),
  'partner:rank': async (context, input) => {
    const ranked = await partners.rankPartners(context, input);
    const related = await relatedOfListings(
      context,
      ranked.flatMap((partner) => [partner.listing, ...partner.similar]),
      ranked.flatMap(theirsIn),
    );
    return ranked.map((partner) => presentPartner(partner, related, person(context)));
  },
  'partner:preview': async (context, input) => {
    const preview = await partners.previewPartners(context, input);
    const related = await relatedOfListings(context, [
      ...preview.partners.map((partner) => partner.listing),
      ...preview.similar,
    ]);
    return {
      suggestions: preview.suggestions,
      partners: preview.partners.map(({ match, listing }) => ({
        listing: presentListingSummary(listing, related, person(context)),
        score: match.score,
        reasons: match.reasons,
      })),
      similar: preview.similar.map((listing) => presentListingSummary(listing, related, person(context))),
      missing: preview.missing,
    };
  },
  'partner:dismiss': async (context, input) => {
    await partners.dismissPartner(context, input);
    return { done: true };
  },
};
