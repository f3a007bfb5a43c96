import { z } from 'zod';
import { EditionView } from '../editions.ts';
import { Id } from '../values.ts';
import {
  WorkshopCallInput,
  WorkshopDraftView,
  WorkshopEditInput,
  WorkshopListView,
  WorkshopPlace,
  WorkshopPrepareInput,
  WorkshopProposeInput,
  WorkshopPublishInput,
  WorkshopPublishView,
  WorkshopView,
} from '../workshops.ts';
import { nothing, operation, staff } from './operation.ts';

const tag = 'Micro-ateliers';

/** Micro-ateliers: proposals, and the programme made of them. */
export const WORKSHOPS = {
  'workshop:list': operation({
    summary: 'The call, the programme of micro-ateliers, and the proposals that one may see',
    tag,
    method: 'get',
    path: '/api/workshops',
    access: 'people',
    input: nothing,
    output: WorkshopListView,
  }),
  'workshop:call': operation({
    summary: 'Open the call: deadline, rooms and times; refused where a programmed one would lose its place',
    tag,
    method: 'put',
    path: '/api/workshops/call',
    access: staff,
    input: WorkshopCallInput,
    output: EditionView,
  }),
  'workshop:propose': operation({
    summary: "Propose a micro-atelier in the name of one's organisation",
    tag,
    method: 'post',
    path: '/api/workshops',
    access: 'people',
    input: WorkshopProposeInput,
    output: WorkshopView,
  }),
  'workshop:edit': operation({
    summary: 'Change a proposal; fields left out keep their value',
    tag,
    method: 'patch',
    path: '/api/workshops/{id}',
    access: 'people',
    input: WorkshopEditInput,
    output: WorkshopView,
  }),
  'workshop:withdraw': operation({
    summary: 'Withdraw a proposal; its room and its people are free at once',
    tag,
    method: 'post',
    path: '/api/workshops/{id}/withdraw',
    access: 'people',
    input: z.strictObject({ id: Id }),
    output: WorkshopView,
  }),
  'workshop:prepare': operation({
    summary: 'Draft a programme: as many as possible, members first; nothing is written',
    tag,
    method: 'post',
    path: '/api/workshops/prepare',
    access: staff,
    input: WorkshopPrepareInput,
    output: WorkshopDraftView,
  }),
  'workshop:publish': operation({
    summary:
      'Put a draft, or part of it, into the programme; each one takes its room and its people or is told why not',
    tag,
    method: 'post',
    path: '/api/workshops/publish',
    access: staff,
    input: WorkshopPublishInput,
    output: WorkshopPublishView,
  }),
  'workshop:place': operation({
    summary: 'Put one into the programme by hand, or move it there',
    tag,
    method: 'put',
    path: '/api/workshops/{id}/place',
    access: staff,
    input: WorkshopPlace,
    output: WorkshopView,
  }),
  'workshop:unplace': operation({
    summary: 'Take one out of the programme; the proposal stays',
    tag,
    method: 'delete',
    path: '/api/workshops/{id}/place',
    access: staff,
    input: z.strictObject({ id: Id }),
    output: WorkshopView,
  }),
} as const;
