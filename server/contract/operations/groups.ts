import { z } from 'zod';
import { FollowInput, FollowView, GroupEditInput, GroupInput, GroupView } from '../groups.ts';
import { Id, Instant } from '../values.ts';
import { byId, done, nothing, operation, staff } from './operation.ts';

/** Groups around a country or a theme, and what each person follows. */
export const GROUPS = {
  'group:list': operation({
    summary: 'The groups of the edition; the people and the fiches of one are filters of their lists',
    tag: 'Groups',
    method: 'get',
    path: '/api/groups',
    access: 'people',
    input: nothing,
    output: z.array(GroupView),
  }),
  'group:read': operation({
    summary: 'One group',
    tag: 'Groups',
    method: 'get',
    path: '/api/groups/{id}',
    access: 'people',
    input: byId,
    output: GroupView,
  }),
  'group:create': operation({
    summary: 'Add a group',
    tag: 'Groups',
    method: 'post',
    path: '/api/groups',
    access: staff,
    input: GroupInput,
    output: GroupView,
  }),
  'group:edit': operation({
    summary: 'Change a group; everything it says is replaced',
    tag: 'Groups',
    method: 'put',
    path: '/api/groups/{id}',
    access: staff,
    input: GroupEditInput,
    output: GroupView,
  }),
  'group:remove': operation({
    summary: 'Remove a group; nobody is in it any more',
    tag: 'Groups',
    method: 'delete',
    path: '/api/groups/{id}',
    access: staff,
    input: z.strictObject({ id: Id, rev: z.number().int().min(0) }),
    output: done,
  }),
  'follow:read': operation({
    summary: 'What I follow, and how many fiches on it are new',
    tag: 'Groups',
    method: 'get',
    path: '/api/follow',
    access: 'people',
    input: nothing,
    output: FollowView,
  }),
  'follow:set': operation({
    summary: 'Follow a group, a country or a theme, or no longer; who follows a group is in it',
    tag: 'Groups',
    method: 'put',
    path: '/api/follow',
    access: 'people',
    input: FollowInput,
    output: FollowView,
  }),
  'follow:seen': operation({
    summary: 'I have looked at the fiches on what I follow: what was published until then is no longer new',
    tag: 'Groups',
    method: 'post',
    path: '/api/follow/seen',
    access: 'people',
    input: z.strictObject({ at: Instant }),
    output: done,
  }),
} as const;
