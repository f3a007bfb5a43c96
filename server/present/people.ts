import type { z } from 'zod';
import type { InvitationsView } from '../contract/invitations.ts';
import type {
  CorrectionView,
  DirectoryEntry,
  OrganisationView,
  OwnProfileView,
  ParticipantView,
} from '../contract/people.ts';
import { nameOf } from '../domain/context.ts';
import { maySeeDoNotMeet } from '../domain/people/do-not-meet.ts';
import type { Invitations } from '../domain/people/invitations.ts';
import type { Correction, OrganisationDoc, ParticipantDoc } from '../models/index.ts';
import type { Related } from './related.ts';

export const presentOrganisation = (organisation: OrganisationDoc): OrganisationView => ({
  id: organisation._id,
  name: organisation.name,
  shortName: organisation.shortName,
  type: organisation.type,
  country: organisation.country,
  region: organisation.region,
  populationBand: organisation.populationBand,
  cufMember: organisation.cufMember,
});

/** What everybody may know of somebody: never the e-mail. */
export function presentParticipant(
  someone: ParticipantDoc,
  related: Pick<Related, 'organisations'>,
): ParticipantView {
  const organisation = related.organisations.get(someone.organisationId ?? '');
  return {
    id: someone._id,
    name: nameOf(someone),
    role: someone.role,
    title: someone.title,
    languages: someone.languages,
    remote: someone.remote,
    organisation: organisation ? presentOrganisation(organisation) : null,
  };
}

/** @param seesAll staff see what people keep to themselves */
export const presentDirectoryEntry = (
  someone: ParticipantDoc,
  related: Pick<Related, 'organisations'>,
  seesAll: boolean,
): DirectoryEntry => ({
  ...presentParticipant(someone, related),
  groupIds: seesAll || !someone.hidesGroups ? (someone.groupIds ?? []) : [],
  followed:
    seesAll || someone.showsFollowed
      ? { countries: someone.followedCountries ?? [], themes: someone.followedThemes ?? [] }
      : { countries: [], themes: [] },
});

export const presentProfile = (
  someone: ParticipantDoc,
  related: Pick<Related, 'organisations'>,
  reader: ParticipantDoc,
): OwnProfileView => ({
  ...presentParticipant(someone, related),
  givenName: someone.givenName,
  familyName: someone.familyName,
  email: reader._id === someone._id || reader.role === 'staff' ? someone.email : '',
  maxMeetings: someone.maxMeetings,
  maxInARow: someone.maxInARow ?? null,
  interfaceLanguage: someone.interfaceLanguage,
  letterPace: someone.letterPace ?? 'grouped',
  showsGroups: !someone.hidesGroups,
  showsFollowed: someone.showsFollowed ?? false,
  ficheLetters: !someone.noFicheLetters,
  delegateIds: someone.delegateIds,
  doNotMeetIds: maySeeDoNotMeet(reader, someone) ? (someone.doNotMeetIds ?? []) : [],
});

/** The last first. */
export const presentCorrections = (
  corrections: readonly Correction[],
  related: Pick<Related, 'participants'>,
): CorrectionView[] =>
  corrections
    .map(({ at, byId, changes }) => {
      const by = related.participants.get(byId);
      return { at: at.toISOString(), by: { id: byId, name: by ? nameOf(by) : '—' }, changes };
    })
    .reverse();

/** For staff alone: with the addresses. */
export const presentInvitations = ({ people, toInvite }: Invitations): z.infer<typeof InvitationsView> => ({
  toInvite: toInvite.length,
  waiting: people.filter(({ invitation }) => invitation?.dueAt).length,
  failed: people.filter(({ invitation }) => invitation?.failure && !invitation.dueAt).length,
  entered: people.filter(({ entered }) => entered).length,
  people: people.map(({ _id, email, invitation, enteredAt }) => ({
    participantId: _id,
    email,
    invitedAt: invitation?.sentAt?.toISOString() ?? null,
    waiting: Boolean(invitation?.dueAt),
    failure: invitation?.failure?.words ?? null,
    enteredAt: enteredAt?.toISOString() ?? null,
  })),
});

/** Stands for somebody who was removed from the edition, so that history stays readable. */
export const UNKNOWN_PARTICIPANT: ParticipantView = {
  id: 'unknown',
  name: '—',
  role: 'partner',
  title: '',
  languages: [],
  remote: false,
  organisation: null,
};
