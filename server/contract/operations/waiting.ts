import { z } from 'zod';
import { MeetingAnswer } from '../meetings.ts';
import { Id } from '../values.ts';
import { JoinInput, WaitingTarget, WaitingView } from '../waiting.ts';
import { operation } from './operation.ts';

/** The waiting list: a place that becomes free is offered to the first in line, then to the next. */
export const WAITING = {
  'waiting:join': operation({
    summary: 'Wait for a place with a person, at certain times or at any; refused where one is free',
    tag: 'Waiting list',
    method: 'post',
    path: '/api/waiting',
    access: 'people',
    input: JoinInput,
    output: WaitingView,
  }),
  'waiting:list': operation({
    summary: 'For whom I, and people for whom I act, wait and who waits for us; staff read all lines',
    tag: 'Waiting list',
    method: 'get',
    path: '/api/waiting',
    access: 'people',
    input: z.strictObject({ participantId: Id.optional() }),
    output: z.array(WaitingView),
  }),
  'waiting:take': operation({
    summary: 'Take the place offered: a meeting, or a proposal where the other side has still to agree',
    tag: 'Waiting list',
    method: 'post',
    path: '/api/waiting/{id}/take',
    access: 'people',
    input: WaitingTarget,
    output: MeetingAnswer,
  }),
  'waiting:pass': operation({
    summary: 'Leave the place offered to the next in line',
    tag: 'Waiting list',
    method: 'post',
    path: '/api/waiting/{id}/pass',
    access: 'people',
    input: WaitingTarget,
    output: WaitingView,
  }),
  'waiting:leave': operation({
    summary: 'Wait no longer',
    tag: 'Waiting list',
    method: 'post',
    path: '/api/waiting/{id}/leave',
    access: 'people',
    input: WaitingTarget,
    output: WaitingView,
  }),
} as const;
