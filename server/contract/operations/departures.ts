import { z } from 'zod';
import { DepartedView, DepartureView, RemoveInput } from '../departures.ts';
import { ParticipantView } from '../people.ts';
import { byId, nothing, operation, staff } from './operation.ts';

/** People who do not come after all. */
export const DEPARTURES = {
  'participant:leaving': operation({
    summary: 'What it would mean that somebody no longer takes part; nothing is written',
    tag: 'People',
    method: 'get',
    path: '/api/participants/{id}/leaving',
    access: staff,
    input: byId,
    output: DepartureView,
  }),
  'participant:remove': operation({
    summary:
      'Somebody no longer takes part: their meetings and requests are cancelled, they cannot come in, nobody finds them',
    tag: 'People',
    method: 'post',
    path: '/api/participants/{id}/remove',
    access: staff,
    input: RemoveInput,
    output: DepartedView,
  }),
  'participant:restore': operation({
    summary: 'They take part after all: they are back, without what was cancelled',
    tag: 'People',
    method: 'post',
    path: '/api/participants/{id}/restore',
    access: staff,
    input: byId,
    output: ParticipantView,
  }),
  'participant:removed': operation({
    summary: 'Who no longer takes part, the last first',
    tag: 'People',
    method: 'get',
    path: '/api/participants/removed',
    access: staff,
    input: nothing,
    output: z.array(DepartedView),
  }),
} as const;
