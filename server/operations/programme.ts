import type { PROGRAMME } from '../contract/operations/programme.ts';
import * as expected from '../domain/edition/expected.ts';
import * as programme from '../domain/edition/programme.ts';
import { setRooms } from '../domain/edition/rooms.ts';
import * as sittings from '../domain/edition/sittings.ts';
import { presentEdition } from '../present/editions.ts';
import { presentAttendees, presentElsewhere } from '../present/programme.ts';
import type { Handlers } from './handler.ts';
import { relatedOfPeople, sittingView } from './views.ts';

/** Staff write the programme. */
export const programmeHandlers: Handlers<keyof typeof PROGRAMME> = {
  'room:list-set': async (context, input) => presentEdition(await setRooms(context, input)),
  'sitting:create': async (context, input) =>
    sittingView(context, await programme.createSitting(context, input), null),
  'sitting:edit': async (context, input) => {
    const { sitting, elsewhere } = await sittings.editSitting(context, input);
    const related = await relatedOfPeople(
      context,
      elsewhere.map(({ person }) => person),
    );
    return {
      sitting: await sittingView(context, sitting, null),
      elsewhere: elsewhere.map((one) => presentElsewhere(one, related)),
    };
  },
  'sitting:remove': async (context, input) => {
    await sittings.removeSitting(context, input);
    return { done: true };
  },
  'sitting:expect': async (context, input) => {
    const { added, elsewhere } = await expected.expectInSitting(context, input);
    const related = await relatedOfPeople(
      context,
      elsewhere.map(({ person }) => person),
    );
    return { added, elsewhere: elsewhere.map((one) => presentElsewhere(one, related)) };
  },
  'sitting:expected': async (context, { id }) => {
    const people = await expected.expectedIn(context, id);
    return presentAttendees(people, await relatedOfPeople(context, people));
  },
};
