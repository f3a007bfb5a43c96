import { asksToConfirm } from '../domain/bourse/freshness.ts';
import { type Context, inEdition, isStaff, person } from '../domain/context.ts';
import type { MeetingChange } from '../domain/meetings/changes.ts';
import { takenSlots } from '../domain/seating/availability.ts';
import type { ListingDoc, ParticipantDoc, SittingDoc } from '../models/index.ts';
import { presentListing } from '../present/listings.ts';
import { presentMeeting } from '../present/meetings.ts';
import { presentCorrections, presentProfile } from '../present/people.ts';
import { presentSitting } from '../present/programme.ts';
import { relatedTo, relatedToMeeting } from '../present/related.ts';

export async function listingView(context: Context, listing: ListingDoc) {
  const { edition } = inEdition(context);
  const hosts = listing.openSlots.map((slot) => slot.hostId);
  const [related, taken] = await Promise.all([
    relatedOfListings(context, [listing]),
    takenSlots(context.models, edition._id, [...new Set(hosts)]),
  ]);
  const toConfirm = asksToConfirm(listing, edition, context.now().toJSDate());
  return presentListing(listing, related, person(context), taken, toConfirm);
}

export const relatedOfListings = (
  context: Context,
  found: readonly ListingDoc[],
  peopleIds: readonly string[] = [],
) =>
  relatedTo(context, {
    organisationIds: found.flatMap((listing) => [
      listing.organisationId,
      ...(listing.partners ?? []).flatMap((partner) => partner.organisationId ?? []),
    ]),
    participantIds: [...found.flatMap((listing) => listing.contactIds), ...peopleIds],
  });

/** With what staff corrected, for staff. */
export async function profileView(context: Context, someone: ParticipantDoc) {
  const corrections = isStaff(context) ? (someone.corrections ?? []) : [];
  const related = await relatedTo(context, {
    organisationIds: someone.organisationId ? [someone.organisationId] : [],
    participantIds: corrections.map(({ byId }) => byId),
  });
  return {
    ...presentProfile(someone, related, person(context)),
    leftAt: someone.leftAt?.toISOString() ?? null,
    corrections: presentCorrections(corrections, related),
  };
}

export const relatedOfPeople = (context: Context, someone: readonly ParticipantDoc[]) =>
  relatedTo(context, { organisationIds: someone.flatMap((one) => one.organisationId ?? []) });

export async function sittingView(context: Context, sitting: SittingDoc, participantId: string | null) {
  const { edition } = inEdition(context);
  const attendances = await context.models.Attendance.find({ sittingId: sitting._id }).lean<never[]>();
  return presentSitting(sitting, edition, attendances, participantId);
}

export async function meetingAnswer(context: Context, change: MeetingChange) {
  const { edition } = inEdition(context);
  const related = await relatedToMeeting(context, change.meeting);
  return { meeting: presentMeeting(change.meeting, edition, related), displaced: change.displaced };
}
