import { z } from 'zod';
import { EditionSettingsView, EditionView } from '../editions.ts';
import {
  CorrectionView,
  DirectoryEntry,
  OrganisationEditInput,
  OrganisationInput,
  OrganisationView,
  OwnProfileView,
  ParticipantInput,
  ParticipantView,
  ProfileInput,
  ProfileView,
} from '../people.ts';
import { CommandKey, Id, line, listOf, Theme } from '../values.ts';
import { byId, nothing, operation, staff } from './operation.ts';

/** The edition and its people. */
export const PEOPLE = {
  'edition:settings': operation({
    summary: 'The settings of the edition, with those that only staff see',
    tag: 'Edition',
    method: 'get',
    path: '/api/edition/settings',
    access: staff,
    input: nothing,
    output: EditionSettingsView,
  }),
  'edition:edit': operation({
    summary:
      'Change the edition (name, windows, tables, deadlines); refused where a meeting would lose its place',
    tag: 'Edition',
    method: 'put',
    path: '/api/edition',
    access: staff,
    input: EditionSettingsView,
    output: EditionView,
  }),
  'participant:list': operation({
    summary: 'The directory',
    tag: 'People',
    method: 'get',
    path: '/api/participants',
    access: 'people',
    input: z.strictObject({
      search: line(200).optional(),
      organisationId: Id.optional(),
      /** Those whose organisation publishes on one of these. */
      themes: listOf(Theme, 28).optional(),
      /** Those who are in it, as far as they are shown. */
      groupId: Id.optional(),
      offset: z.coerce.number().int().min(0).max(100_000).default(0),
      limit: z.coerce.number().int().min(1).max(2000).default(500),
    }),
    output: z.object({ total: z.number().int(), participants: z.array(DirectoryEntry) }),
  }),
  'organisation:list': operation({
    summary: 'Organisations of the edition',
    tag: 'People',
    method: 'get',
    path: '/api/organisations',
    access: 'people',
    input: nothing,
    output: z.array(OrganisationView),
  }),
  'organisation:read': operation({
    summary: 'One organisation; its people and its fiches are filters of the directory and of the bourse',
    tag: 'People',
    method: 'get',
    path: '/api/organisations/{id}',
    access: 'people',
    input: z.strictObject({ id: Id }),
    output: OrganisationView,
  }),
  'organisation:create': operation({
    summary: 'Add an organisation',
    tag: 'People',
    method: 'post',
    path: '/api/organisations',
    access: staff,
    input: OrganisationInput.extend({ key: CommandKey.optional() }),
    output: OrganisationView,
  }),
  'organisation:edit': operation({
    summary: 'Correct an organisation; whatever shows it follows',
    tag: 'People',
    method: 'patch',
    path: '/api/organisations/{id}',
    access: staff,
    input: OrganisationEditInput,
    output: OrganisationView,
  }),
  'organisation:corrections': operation({
    summary: 'What was corrected of an organisation, from what to what, when and by whom, the last first',
    tag: 'People',
    method: 'get',
    path: '/api/organisations/{id}/corrections',
    access: staff,
    input: byId,
    output: z.array(CorrectionView),
  }),
  'participant:create': operation({
    summary: 'Add a participant; they sign in with their e-mail address',
    tag: 'People',
    method: 'post',
    path: '/api/participants',
    access: staff,
    input: ParticipantInput.extend({ key: CommandKey.optional() }),
    output: ParticipantView,
  }),
  'profile:read': operation({
    summary: 'The profile of somebody for whom one acts, or one’s own',
    tag: 'People',
    method: 'get',
    path: '/api/profile',
    access: 'people',
    input: z.strictObject({ participantId: Id.optional() }),
    output: ProfileView,
  }),
  'profile:edit': operation({
    summary:
      'Change languages, number of meetings accepted, delegates; staff also correct name, address, role, organisation',
    tag: 'People',
    method: 'patch',
    path: '/api/profile',
    access: 'people',
    input: ProfileInput,
    output: OwnProfileView,
  }),
} as const;
