import { nanoid } from 'nanoid';
import type { ListingStatus } from '../../contract/listings.ts';
import { Refusal } from '../../errors.ts';
import type { ListingDoc, ParticipantDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { foldedWords, participantsHere } from '../people/people.ts';

/** What everybody may read. A draft is not there yet; what was withdrawn is no longer there. */
export const isPublic = (status: ListingStatus): boolean => status !== 'draft' && status !== 'withdrawn';

export const mayEdit = (someone: ParticipantDoc, listing: ListingDoc): boolean =>
  someone.role === 'staff' || someone.organisationId === listing.organisationId;

/** What a fiche needs before anybody else sees it. */
export function checkPublishable(listing: ListingDoc): void {
  const missing = [
    listing.what === '' && { path: 'what', message: 'say what you want to set up, or what you offer' },
    listing.contactIds.length === 0 && { path: 'contactIds', message: 'name at least one person to meet' },
    listing.themes.length === 0 && { path: 'themes', message: 'choose one to three themes' },
    listing.languages.length === 0 && { path: 'languages', message: 'name at least one working language' },
    !listing.consentToPublish && {
      path: 'consentToPublish',
      message: 'agree to publication in the list of projects',
    },
  ].filter((field) => field !== false);
  if (missing.length > 0) {
    throw new Refusal(
      'wrong_state',
      `not ready to be published: ${missing.map((field) => field.message).join('; ')}`,
      {
        fields: missing,
      },
    );
  }
}

/** @throws Refusal bad_input for people of other organisations */
export async function checkContacts(
  context: InEdition,
  organisationId: string,
  contactIds: readonly string[],
): Promise<void> {
  const people = await participantsHere(context, contactIds);
  const stranger = people.find((someone) => someone.organisationId !== organisationId);
  if (stranger) {
    throw new Refusal('bad_input', `contactIds: ${stranger._id} belongs to another organisation`, {
      fields: [{ path: 'contactIds', message: 'must be people of the organisation of the fiche' }],
    });
  }
}

/** The address of a fiche, from its title. */
export function slugOf(title: string): string {
  const slug = foldedWords(title)
    .join('-')
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, 70)
    .replace(/^-+|-+$/g, '');
  return (
    slug ||
    `fiche-${nanoid(6)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, 'x')}`
  );
}
