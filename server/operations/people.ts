import type { PEOPLE } from '../contract/operations/people.ts';
import { inEdition, isStaff, person } from '../domain/context.ts';
import { editEdition } from '../domain/edition/editions.ts';
import { correctionsOf, editOrganisation } from '../domain/people/organisations.ts';
import * as people from '../domain/people/people.ts';
import { editProfile, readProfile } from '../domain/people/profile.ts';
import { presentEdition, presentSettings } from '../present/editions.ts';
import {
  presentCorrections,
  presentDirectoryEntry,
  presentOrganisation,
  presentParticipant,
  presentProfile,
} from '../present/people.ts';
import { relatedTo } from '../present/related.ts';
import type { Handlers } from './handler.ts';
import { profileView, relatedOfPeople } from './views.ts';

/** The edition and its people. */
export const peopleHandlers: Handlers<keyof typeof PEOPLE> = {
  'edition:settings': async (context) => presentSettings(inEdition(context).edition),
  'edition:edit': async (context, input) => presentEdition(await editEdition(context, input)),
  'participant:list': async (context, input) => {
    const { total, participants } = await people.listParticipants(context, input);
    const related = await relatedOfPeople(context, participants);
    return {
      total,
      participants: participants.map((someone) => presentDirectoryEntry(someone, related, isStaff(context))),
    };
  },
  'organisation:list': async (context) => (await people.listOrganisations(context)).map(presentOrganisation),
  'organisation:read': async (context, input) =>
    presentOrganisation(await people.readOrganisation(context, input.id)),
  'organisation:create': async (context, input) =>
    presentOrganisation(await people.createOrganisation(context, input)),
  'organisation:edit': async (context, input) => presentOrganisation(await editOrganisation(context, input)),
  'organisation:corrections': async (context, input) => {
    const corrections = await correctionsOf(context, input.id);
    const related = await relatedTo(context, { participantIds: corrections.map(({ byId }) => byId) });
    return presentCorrections(corrections, related);
  },
  'participant:create': async (context, input) => {
    const someone = await people.createParticipant(context, input);
    return presentParticipant(someone, await relatedOfPeople(context, [someone]));
  },
  'profile:read': async (context, input) =>
    profileView(context, await readProfile(context, input.participantId)),
  'profile:edit': async (context, input) => {
    const someone = await editProfile(context, input);
    return presentProfile(someone, await relatedOfPeople(context, [someone]), person(context));
  },
};
