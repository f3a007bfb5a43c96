import { z } from 'zod';
import {
  MoveAcceptInput,
  MoveAnswer,
  MoveDeclineInput,
  MoveRetractInput,
  MoveView,
  RepairInput,
  RepairOutcome,
  RepairPreview,
  SwapOfferView,
  SwapSendInput,
} from '../moves.ts';
import { CommandKey } from '../values.ts';
import { byId, nothing, operation, staff } from './operation.ts';

/** What goes wrong on the day, and other times put to those concerned. */
export const MOVES = {
  'repair:preview': operation({
    summary: 'What would happen if a table were lost, somebody late, a session moved; changes nothing',
    tag: 'Repair',
    method: 'post',
    path: '/api/repairs/preview',
    access: staff,
    input: RepairInput,
    output: RepairPreview,
  }),
  'repair:run': operation({
    summary:
      'Take the table out of use, note the absence, move the session: another table at the same time is given at once, another time is proposed',
    tag: 'Repair',
    method: 'post',
    path: '/api/repairs',
    access: staff,
    input: RepairInput.extend({ key: CommandKey.optional() }),
    output: RepairOutcome,
  }),
  'move:accept': operation({
    summary: 'Say yes to the proposed time or to another one offered; the last yes moves the meeting',
    tag: 'Repair',
    method: 'post',
    path: '/api/moves/{id}/accept',
    access: 'people',
    input: MoveAcceptInput,
    output: MoveAnswer,
  }),
  'move:retract': operation({
    summary: 'Take a yes back while others still answer',
    tag: 'Repair',
    method: 'post',
    path: '/api/moves/{id}/retract',
    access: 'people',
    input: MoveRetractInput,
    output: MoveAnswer,
  }),
  'move:decline': operation({
    summary: 'Say no: a meeting that lost its place is cancelled, any other stays where it is',
    tag: 'Repair',
    method: 'post',
    path: '/api/moves/{id}/decline',
    access: 'people',
    input: MoveDeclineInput,
    output: MoveAnswer,
  }),
  'move:withdraw': operation({
    summary: 'Staff take back a proposal for a meeting that has its place',
    tag: 'Repair',
    method: 'post',
    path: '/api/moves/{id}/withdraw',
    access: staff,
    input: byId,
    output: MoveAnswer,
  }),
  'swap:offers': operation({
    summary: 'Requests that could take place if one meeting moved',
    tag: 'Repair',
    method: 'get',
    path: '/api/swaps',
    access: staff,
    input: nothing,
    output: z.array(SwapOfferView),
  }),
  'swap:send': operation({
    summary: 'Put one of them to everybody concerned',
    tag: 'Repair',
    method: 'post',
    path: '/api/swaps',
    access: staff,
    input: SwapSendInput,
    output: MoveView,
  }),
} as const;
