import { z } from 'zod';
import { EditionView } from '../editions.ts';
import {
  ElsewhereView,
  RoomsInput,
  SittingAttendeesView,
  SittingEditInput,
  SittingExpectInput,
  SittingInput,
  SittingView,
} from '../programme.ts';
import { Id } from '../values.ts';
import { byId, done, operation, staff } from './operation.ts';

/** Staff write the programme: its rooms, its sessions, and who is expected there. */
export const PROGRAMME = {
  'room:list-set': operation({
    summary: 'The rooms of the programme, all of them; one in which something takes place cannot go',
    tag: 'Programme',
    method: 'put',
    path: '/api/programme/rooms',
    access: staff,
    input: RoomsInput,
    output: EditionView,
  }),
  'sitting:create': operation({
    summary: 'Add a session to the programme',
    tag: 'Programme',
    method: 'post',
    path: '/api/programme',
    access: staff,
    input: SittingInput,
    output: SittingView,
  }),
  'sitting:edit': operation({
    summary: 'Change a session; refused, with their names, where people who are expected meet somebody then',
    tag: 'Programme',
    method: 'put',
    path: '/api/programme/{id}',
    access: staff,
    input: SittingEditInput,
    output: z.object({ sitting: SittingView, elsewhere: z.array(ElsewhereView) }),
  }),
  'sitting:remove': operation({
    summary: 'Take a session out of the programme; the time of whoever was expected is free again',
    tag: 'Programme',
    method: 'delete',
    path: '/api/programme/{id}',
    access: staff,
    input: z.strictObject({ id: Id, rev: z.number().int().min(0) }),
    output: done,
  }),
  'sitting:expect': operation({
    summary:
      'Say who is expected in a session: organisations, people, contacts of fiches on its countries or themes',
    tag: 'Programme',
    method: 'post',
    path: '/api/programme/{id}/expected',
    access: staff,
    input: SittingExpectInput,
    output: z.object({ added: z.number().int(), elsewhere: z.array(ElsewhereView) }),
  }),
  'sitting:expected': operation({
    summary: 'Who is expected in a session',
    tag: 'Programme',
    method: 'get',
    path: '/api/programme/{id}/expected',
    access: staff,
    input: byId,
    output: SittingAttendeesView,
  }),
} as const;
