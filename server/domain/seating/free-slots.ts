import type { ParsedInput } from '../../contract/operations.ts';
import type { ListingDoc } from '../../models/index.ts';
import { type Context, inEdition, person } from '../context.ts';
import { participants } from '../people/people.ts';
import { freeSlotsFor } from './alternatives.ts';
import type { FreeSlot } from './availability.ts';

/** Slots in which all these people are free and a table is left, soonest first. It tells when, never why not. */
export async function commonFreeSlots(
  context: Context,
  input: ParsedInput<'slot:common'>,
): Promise<FreeSlot[]> {
  const here = inEdition(context);
  person(here);
  const people = await participants(here, [...new Set(input.participantIds)]);
  const listing = input.listingId
    ? await here.models.Listing.findOne({
        _id: input.listingId,
        editionId: here.edition._id,
        status: 'published',
      }).lean<ListingDoc>()
    : null;
  const open = new Set((listing?.openSlots ?? []).map((slot) => slot.slotId));
  return freeSlotsFor(here, { people, open }, undefined, input.limit);
}
