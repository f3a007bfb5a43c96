import type { WORKSHOPS } from '../contract/operations/workshops.ts';
import { type Context, inEdition } from '../domain/context.ts';
import { openCall } from '../domain/workshops/call.ts';
import { prepareWorkshops } from '../domain/workshops/draft.ts';
import {
  placeWorkshop,
  publishWorkshops,
  unplaceWorkshop,
  withdrawWorkshop,
} from '../domain/workshops/places.ts';
import { sittingIdOf } from '../domain/workshops/times.ts';
import * as workshops from '../domain/workshops/workshops.ts';
import type { WorkshopDoc } from '../models/index.ts';
import { presentEdition } from '../present/editions.ts';
import { presentCall, presentWorkshops } from '../present/workshops.ts';
import type { Handlers } from './handler.ts';

/** Micro-ateliers: proposals, and the programme made of them. */
export const workshopsHandlers: Handlers<keyof typeof WORKSHOPS> = {
  'workshop:list': async (context) => {
    const here = inEdition(context);
    const listed = await workshops.listWorkshops(context);
    const own = new Set(listed.map((workshop) => sittingIdOf(workshop._id)));
    return { call: await presentCall(here, own), workshops: await presentWorkshops(here, listed) };
  },
  'workshop:call': async (context, input) => presentEdition(await openCall(context, input)),
  'workshop:propose': async (context, input) =>
    view(context, await workshops.proposeWorkshop(context, input)),
  'workshop:edit': async (context, input) => view(context, await workshops.editWorkshop(context, input)),
  'workshop:withdraw': async (context, input) => view(context, await withdrawWorkshop(context, input.id)),
  'workshop:prepare': prepareWorkshops,
  'workshop:publish': publishWorkshops,
  'workshop:place': async (context, input) => view(context, await placeWorkshop(context, input)),
  'workshop:unplace': async (context, input) => view(context, await unplaceWorkshop(context, input.id)),
};

async function view(context: Context, workshop: WorkshopDoc) {
  const [presented] = await presentWorkshops(inEdition(context), [workshop]);
  return presented!;
}
