import type { Followed } from '../../matching/types.ts';
import type {
  FoundListing as FoundListingView,
  ListingSummary,
  ListingView,
  PartnershipView,
  PartnerView,
} from '../contract/listings.ts';
import type { OrganisationView } from '../contract/people.ts';
import type { FoundListing } from '../domain/bourse/find-listings.ts';
import { confirmedAt } from '../domain/bourse/freshness.ts';
import { mayEdit } from '../domain/bourse/listing-rules.ts';
import type { Partner } from '../domain/bourse/partners.ts';
import { mayAnswer, visiblePartners } from '../domain/bourse/partnerships.ts';
import { slotOffer } from '../domain/seating/alternatives.ts';
import type { ListingDoc, ParticipantDoc, PartnerDoc } from '../models/index.ts';
import { presentOrganisation, presentParticipant } from './people.ts';
import type { Related } from './related.ts';

/** `reader` = null: as everybody sees it. */
export const presentListingSummary = (
  listing: ListingDoc,
  related: Related,
  reader: ParticipantDoc | null,
): ListingSummary => ({
  id: listing._id,
  rev: listing.rev,
  slug: listing.slug,
  status: listing.status,
  kind: listing.kind,
  lang: listing.lang,
  title: listing.title,
  what: listing.what,
  countries: listing.countries,
  themes: listing.themes,
  odds: listing.odds,
  languages: listing.languages,
  organisation: organisationOf(listing, related),
  editable: reader !== null && mayEdit(reader, listing),
  updatedAt: listing.updatedAt.toISOString(),
  confirmedAt: confirmedAt(listing)?.toISOString() ?? null,
});

/** @param toConfirm its holder is asked whether it still holds */
export const presentFoundListing = (
  { listing, openTimes, found, followed }: FoundListing,
  related: Related,
  reader: ParticipantDoc,
  toConfirm: boolean,
): FoundListingView => ({
  ...presentListingSummary(listing, related, reader),
  partnerTypes: listing.partnerTypes,
  publishedAt: listing.publishedAt?.toISOString() ?? null,
  toConfirm: toConfirm && mayEdit(reader, listing),
  openTimes,
  found,
  followed: presentFollowed(followed),
});

const presentFollowed = (followed: Followed | null) =>
  followed && { countries: [...followed.countries], themes: [...followed.themes] };

/** @param taken slots in which each host is taken
 * @param toConfirm its holder is asked whether it still holds */
export const presentListing = (
  listing: ListingDoc,
  related: Related,
  reader: ParticipantDoc | null,
  taken: ReadonlyMap<string, ReadonlySet<string>>,
  toConfirm: boolean,
): ListingView => ({
  ...presentListingSummary(listing, related, reader),
  how: listing.how,
  why: listing.why,
  difficulties: listing.difficulties,
  partnerTypes: listing.partnerTypes,
  linkForms: listing.linkForms,
  budgetEuros: listing.budgetEuros,
  durationMonths: listing.durationMonths,
  programme: listing.programme,
  existingLinks: listing.existingLinks,
  consentToPublish: listing.consentToPublish,
  contacts: contactsOf(listing, related),
  openSlots: listing.openSlots.map(({ slotId, hostId }) => ({
    slotId,
    hostId,
    free: !taken.get(hostId)?.has(slotId),
  })),
  partners: visiblePartners(listing, reader).map((partner) => presentPartnership(partner, related, reader)),
  toConfirm: toConfirm && reader !== null && mayEdit(reader, listing),
  createdAt: listing.createdAt.toISOString(),
  publishedAt: listing.publishedAt?.toISOString() ?? null,
});

export function presentPartnership(
  partner: PartnerDoc,
  { organisations }: Pick<Related, 'organisations'>,
  reader: ParticipantDoc | null,
): PartnershipView {
  const organisation = organisations.get(partner.organisationId ?? '');
  return {
    id: partner.id,
    organisation: organisation ? presentOrganisation(organisation) : null,
    name: organisation?.name ?? partner.name,
    state: partner.state,
    answerable: reader !== null && mayAnswer(reader, partner),
  };
}

export const presentPartner = (
  partner: Partner,
  related: Related,
  reader: ParticipantDoc | null,
): PartnerView => ({
  listing: presentListingSummary(partner.listing, related, reader),
  contacts: contactsOf(partner.listing, related),
  score: partner.match.score,
  parts: partner.match.parts,
  reasons: partner.match.reasons,
  hostId: partner.hostId,
  slots: partner.slots.map(slotOffer),
  noSlots: partner.noSlots,
  dismissed: partner.standing === 'not-interested' || partner.standing === 'already-partners',
  standing: partner.standing,
  followed: presentFollowed(partner.followed),
  similar: partner.similar.map((listing) => presentListingSummary(listing, related, reader)),
  meeting: partner.meeting && {
    id: partner.meeting._id,
    rev: partner.meeting.rev,
    state: partner.meeting.state,
    slotId: partner.meeting.slotId,
    proposedSlotIds: partner.meeting.proposedSlotIds,
    requestedById: partner.meeting.requestedById,
    people: theirsIn(partner).flatMap((id) => {
      const someone = related.participants.get(id);
      return someone ? [presentParticipant(someone, related)] : [];
    }),
  },
});

/** Whom one meets in the meeting that exists already. */
export const theirsIn = ({ meeting, listing }: Pick<Partner, 'meeting' | 'listing'>): string[] =>
  (meeting?.people ?? [])
    .filter((entry) => entry.organisationId === listing.organisationId)
    .map((entry) => entry.participantId);

function contactsOf(listing: ListingDoc, related: Related) {
  return listing.contactIds.flatMap((id) => {
    const someone = related.participants.get(id);
    return someone ? [presentParticipant(someone, related)] : [];
  });
}

function organisationOf(listing: ListingDoc, related: Related): OrganisationView {
  const organisation = related.organisations.get(listing.organisationId);
  if (organisation) return presentOrganisation(organisation);
  return {
    id: listing.organisationId,
    name: '—',
    shortName: '—',
    type: 'association',
    country: 'FR',
    region: '',
    populationBand: null,
    cufMember: false,
  };
}
