import type { GROUPS } from '../contract/operations/groups.ts';
import type { Context } from '../domain/context.ts';
import * as following from '../domain/groups/following.ts';
import * as groups from '../domain/groups/groups.ts';
import { presentFollowing, presentGroup } from '../present/groups.ts';
import { relatedTo } from '../present/related.ts';
import type { Handlers } from './handler.ts';

/** Groups around a country or a theme, and what each person follows. */
export const groupsHandlers: Handlers<keyof typeof GROUPS> = {
  'group:list': async (context) => groupViews(context, await groups.listGroups(context)),
  'group:read': async (context, { id }) => groupView(context, await groups.readGroup(context, id)),
  'group:create': async (context, input) => groupView(context, await groups.createGroup(context, input)),
  'group:edit': async (context, input) => groupView(context, await groups.editGroup(context, input)),
  'group:remove': async (context, input) => {
    await groups.removeGroup(context, input);
    return { done: true };
  },
  'follow:read': async (context) => presentFollowing(await following.readFollowing(context)),
  'follow:set': async (context, input) => presentFollowing(await following.setFollowing(context, input)),
  'follow:seen': async (context, input) => {
    await following.seeFollowed(context, input);
    return { done: true };
  },
};

async function groupViews(context: Context, found: readonly groups.GroupFigures[]) {
  const participantIds = found.flatMap(({ group }) => group.animatorIds);
  const related = await relatedTo(context, { participantIds });
  return found.map((one) => presentGroup(one, related));
}

const groupView = async (context: Context, one: groups.GroupFigures) =>
  (await groupViews(context, [one]))[0]!;
