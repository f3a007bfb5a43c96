import type { PLANS } from '../contract/operations/plans.ts';
import { type Context, inEdition } from '../domain/context.ts';
import { amend, places } from '../domain/plans/amend.ts';
import { fairnessOf } from '../domain/plans/fairness.ts';
import * as plans from '../domain/plans/plans.ts';
import { publish } from '../domain/plans/publish.ts';
import { undo } from '../domain/plans/undo.ts';
import type { PlanDoc, PlanEntryDoc } from '../models/index.ts';
import { presentPlan, presentPlanEntry, presentPlanSummary } from '../present/plans.ts';
import { relatedTo } from '../present/related.ts';
import type { Handlers } from './handler.ts';

/** Preparing the programme. */
export const plansHandlers: Handlers<keyof typeof PLANS> = {
  'plan:prepare': async (context, input) => summary(context, await plans.prepare(context, input)),
  'plan:list': async (context) =>
    Promise.all((await plans.listPlans(context)).map((plan) => summary(context, plan))),
  'plan:read': async (context, { id }) => {
    const here = inEdition(context);
    const { plan, entries } = await plans.readPlan(here, id);
    return presentPlan(here, plan, entries, await fairnessOf(here, plan, entries));
  },
  'plan:cancel': async (context, { id }) => summary(context, await plans.cancelPlan(context, id)),
  'plan:discard': async (context, { id }) => summary(context, await plans.discardPlan(context, id)),
  'plan:amend': async (context, input) => answer(context, await amend(context, input)),
  'plan:places': places,
  'plan:publish': async (context, input) => answer(context, await publish(context, input)),
  'plan:undo': async (context, input) => answer(context, await undo(context, input)),
};

async function summary(context: Context, plan: PlanDoc) {
  const [related, entries] = await Promise.all([
    relatedTo(context, { participantIds: [plan.byId] }),
    context.models.PlanEntry.find({ planId: plan._id }).select('state').lean<Pick<PlanEntryDoc, 'state'>[]>(),
  ]);
  return presentPlanSummary(plan, plan.state === 'running' ? [] : entries, related);
}

const answer = (context: Context, entries: readonly PlanEntryDoc[]) => ({
  entries: entries.map((entry) => presentPlanEntry(entry, inEdition(context).edition)),
});
