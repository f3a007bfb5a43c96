import type { AGENDA } from '../contract/operations/agenda.ts';
import * as agenda from '../domain/board/agenda.ts';
import { listAwaited } from '../domain/board/awaited.ts';
import * as changes from '../domain/board/seen-changes.ts';
import { inEdition, person } from '../domain/context.ts';
import * as programme from '../domain/edition/programme.ts';
import { presentChanges } from '../present/changes.ts';
import { presentSitting } from '../present/programme.ts';
import { presentAgenda } from '../present/snapshots.ts';
import type { Handlers } from './handler.ts';
import { sittingView } from './views.ts';

/** A person's day and the programme. */
export const agendaHandlers: Handlers<keyof typeof AGENDA> = {
  'agenda:read': async (context, input) =>
    presentAgenda(inEdition(context), await agenda.readAgenda(context, input)),
  'answer:list': listAwaited,
  'change:list': async (context, input) =>
    presentChanges(inEdition(context), await changes.listChanges(context, input)),
  'change:see': async (context, input) =>
    presentChanges(inEdition(context), await changes.seeChanges(context, input)),
  'busy:set': async (context, input) => {
    const someone = await programme.setBusy(context, input);
    return presentAgenda(inEdition(context), await agenda.agendaOf(inEdition(context), someone));
  },
  'sitting:attend': async (context, input) => {
    const sitting = await programme.attend(context, input);
    return sittingView(context, sitting, input.onBehalfOf ?? person(context)._id);
  },
  'programme:read': async (context) => {
    const here = inEdition(context);
    const sittings = await programme.listSittings(here);
    const attendances = await here.models.Attendance.find({ editionId: here.edition._id }).lean<never[]>();
    const reader = here.actor.kind === 'person' ? here.actor.person._id : null;
    return sittings.map((sitting) => presentSitting(sitting, here.edition, attendances, reader));
  },
};
