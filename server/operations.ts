import { OPERATIONS, type OperationName, type ParsedInput } from './contract/operations.ts';
import { type Context, roleOf } from './domain/context.ts';
import * as sessions from './domain/people/sessions.ts';
import { Refusal, refusalOfZod } from './errors.ts';
import { afterwardsHandlers } from './operations/afterwards.ts';
import { agendaHandlers } from './operations/agenda.ts';
import { boardHandlers } from './operations/board.ts';
import { bourseHandlers } from './operations/bourse.ts';
import { calendarHandlers } from './operations/calendar.ts';
import { departureHandlers } from './operations/departures.ts';
import { groupsHandlers } from './operations/groups.ts';
import type { Handlers, SessionOpening } from './operations/handler.ts';
import { invitationHandlers } from './operations/invitations.ts';
import { lettersHandlers } from './operations/letters.ts';
import { meetingsHandlers } from './operations/meetings.ts';
import { movesHandlers } from './operations/moves.ts';
import { peopleHandlers } from './operations/people.ts';
import { peopleImportHandlers } from './operations/people-import.ts';
import { plansHandlers } from './operations/plans.ts';
import { programmeHandlers } from './operations/programme.ts';
import { sessionHandlers } from './operations/session.ts';
import { waitingHandlers } from './operations/waiting.ts';
import { workshopsHandlers } from './operations/workshops.ts';
import { presentSession } from './present/session.ts';

/** Use case and presenter of each operation. Both transports call `run`, so they cannot differ. */
const HANDLERS: Handlers<Exclude<OperationName, SessionOpening>> = {
  ...sessionHandlers,
  ...peopleHandlers,
  ...peopleImportHandlers,
  ...departureHandlers,
  ...invitationHandlers,
  ...bourseHandlers,
  ...groupsHandlers,
  ...meetingsHandlers,
  ...waitingHandlers,
  ...lettersHandlers,
  ...agendaHandlers,
  ...programmeHandlers,
  ...calendarHandlers,
  ...boardHandlers,
  ...workshopsHandlers,
  ...movesHandlers,
  ...plansHandlers,
  ...afterwardsHandlers,
};

const SESSION_HANDLERS: {
  [N in SessionOpening]: (context: Context, input: ParsedInput<N>) => Promise<sessions.NewSession>;
} = {
  'signin:redeem': (context, input) => sessions.redeemSignIn(context, input.token),
  'setup:run': (context, input) => sessions.runSetup(context, input),
  'demo:enter': (context, input) => sessions.enterDemo(context, input.participantId),
};

export interface Outcome {
  data: unknown;
  /** Token of a session that was opened. */
  token?: string;
}

/** Runs one operation: who may call it, is the input what it should be, then the use case and its presenter.
 * @throws Refusal; anything else is a defect of ours */
export async function run(context: Context, name: OperationName, rawInput: unknown): Promise<Outcome> {
  refuseUnlessAllowed(context, name);
  const parsed = OPERATIONS[name].input.safeParse(rawInput);
  if (!parsed.success) throw refusalOfZod(parsed.error, rawInput);
  if (name in SESSION_HANDLERS) {
    const open = SESSION_HANDLERS[name as SessionOpening] as (
      context: Context,
      input: unknown,
    ) => Promise<sessions.NewSession>;
    const { token, actor } = await open(context, parsed.data);
    const edition = context.edition ?? (await context.models.Edition.findOne().lean<Context['edition']>());
    return { data: await presentSession({ ...context, actor, edition }), token };
  }
  const handle = HANDLERS[name as keyof typeof HANDLERS] as (
    context: Context,
    input: unknown,
  ) => Promise<unknown>;
  return { data: await handle(context, parsed.data) };
}

function refuseUnlessAllowed(context: Context, name: OperationName): void {
  const { access } = OPERATIONS[name];
  if (access === 'anyone') return;
  const role = roleOf(context.actor);
  if (role === null)
    throw new Refusal('not_signed_in', 'sign in first: ask for a link with your e-mail address');
  if (access === 'people' ? role === 'screen' : !(access as readonly string[]).includes(role)) {
    throw new Refusal(
      'forbidden',
      `${name} is not for you: it is for ${access === 'people' ? 'participants and staff' : access.join(' and ')}`,
    );
  }
}
