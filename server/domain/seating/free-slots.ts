import type { ParsedInput } from '../../contract/operations.ts';
import type { ListingDoc } from '../../models/index.ts';
import { type Context, inEdition, person } from '../context.ts';
import { participants } from '../people/people.ts';
import { freeSlotsFor } from './alternatives.ts';
import { type FreeSlot, heldByFew } from './availability.ts';
import { fullOf } from './caps.ts';

/** Slots in which all these people are free and a table is left, soonest first. It tells when, never why not. About a
 * fiche, where a meeting would be one more: none when one of them has as many as they accept. */
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
  const held = await heldByFew(here.models, here.edition, people);
  if (input.listingId && fullOf(people, held).length > 0) return [];
  return freeSlotsFor(here, { people, open, held }, undefined, input.limit);
}
