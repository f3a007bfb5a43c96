import { z } from 'zod';
import { ChangesInput, ChangeView, SeenInput } from '../changes.ts';
import { AttendInput, BusyInput, SittingView } from '../programme.ts';
import { Id } from '../values.ts';
import { AgendaView, AwaitedView, SinceInput } from '../views.ts';
import { nothing, operation } from './operation.ts';

/** A person's day and the programme. */
export const AGENDA = {
  'agenda:read': operation({
    summary: 'My day, or that of someone for whom I act; with `since`, only what changed',
    tag: 'Agenda',
    method: 'get',
    path: '/api/agenda',
    access: 'people',
    input: z.strictObject({ participantId: Id.optional(), ...SinceInput }),
    output: AgendaView,
  }),
  'answer:list': operation({
    summary: 'Whose answer is awaited, of mine and of those for whom I act: how many and until when',
    tag: 'Agenda',
    method: 'get',
    path: '/api/answers',
    access: 'people',
    input: nothing,
    output: z.array(AwaitedView),
  }),
  'change:list': operation({
    summary:
      'How agreed meetings of mine, or of someone for whom I act, stand differently from what I have seen: moved or cancelled, by whom and why',
    tag: 'Agenda',
    method: 'get',
    path: '/api/changes',
    access: 'people',
    input: ChangesInput,
    output: z.array(ChangeView),
  }),
  'change:see': operation({
    summary: 'Say that I have seen changes, on whichever device; it says nothing for anybody else',
    tag: 'Agenda',
    method: 'post',
    path: '/api/changes/seen',
    access: 'people',
    input: SeenInput,
    output: z.array(ChangeView),
  }),
  'busy:set': operation({
    summary: 'Keep slots for oneself, or give them back',
    tag: 'Agenda',
    method: 'put',
    path: '/api/agenda/busy',
    access: 'people',
    input: BusyInput,
    output: AgendaView,
  }),
  'sitting:attend': operation({
    summary: 'Say that one is expected in a session of the programme, or no longer',
    tag: 'Agenda',
    method: 'put',
    path: '/api/programme/{sittingId}/attendance',
    access: 'people',
    input: AttendInput,
    output: SittingView,
  }),
  'programme:read': operation({
    summary: 'The programme',
    tag: 'Agenda',
    method: 'get',
    path: '/api/programme',
    access: 'anyone',
    input: nothing,
    output: z.array(SittingView),
  }),
} as const;
