import { z } from 'zod';
import {
  AmendInput,
  PlanEntriesAnswer,
  PlanSummary,
  PlanView,
  PrepareInput,
  PublishInput,
  UndoPlanInput,
} from '../plans.ts';
import { byId, nothing, operation, staff } from './operation.ts';

/** Preparing the programme: staff choose, look, publish, undo. */
export const PLANS = {
  'plan:prepare': operation({
    summary:
      'Prepare a programme in the background: free places are filled; everything booked stays, or moves where that lets more people meet',
    tag: 'Programme',
    method: 'post',
    path: '/api/plans',
    access: staff,
    input: PrepareInput,
    output: PlanSummary,
  }),
  'plan:list': operation({
    summary: 'The programmes prepared, newest first',
    tag: 'Programme',
    method: 'get',
    path: '/api/plans',
    access: staff,
    input: nothing,
    output: z.array(PlanSummary),
  }),
  'plan:read': operation({
    summary: 'One programme: its meetings, what has no place and why, whom it serves',
    tag: 'Programme',
    method: 'get',
    path: '/api/plans/{id}',
    access: staff,
    input: byId,
    output: PlanView,
  }),
  'plan:cancel': operation({
    summary: 'Stop preparing',
    tag: 'Programme',
    method: 'post',
    path: '/api/plans/{id}/cancel',
    access: staff,
    input: byId,
    output: PlanSummary,
  }),
  'plan:discard': operation({
    summary: 'Put a programme aside; what was published of it stays',
    tag: 'Programme',
    method: 'post',
    path: '/api/plans/{id}/discard',
    access: staff,
    input: byId,
    output: PlanSummary,
  }),
  'plan:amend': operation({
    summary: 'Give an entry that is not published another time or table, or leave it out',
    tag: 'Programme',
    method: 'patch',
    path: '/api/plans/{id}/entries/{entryId}',
    access: staff,
    input: AmendInput,
    output: PlanEntriesAnswer,
  }),
  'plan:publish': operation({
    summary:
      'Publish entries as drafts that people accept, or confirmed; those taken meanwhile come back refused. Booked meetings move only with confirmed, before new ones sit down',
    tag: 'Programme',
    method: 'post',
    path: '/api/plans/{id}/publish',
    access: staff,
    input: PublishInput,
    output: PlanEntriesAnswer,
  }),
  'plan:undo': operation({
    summary: 'Take back what was published and nobody touched since',
    tag: 'Programme',
    method: 'post',
    path: '/api/plans/{id}/undo',
    access: staff,
    input: UndoPlanInput,
    output: PlanEntriesAnswer,
  }),
} as const;
