import type { DEPARTURES } from '../contract/operations/departures.ts';
import * as departures from '../domain/people/departures.ts';
import { presentDeparted, presentDeparture } from '../present/departures.ts';
import { presentParticipant } from '../present/people.ts';
import { relatedTo } from '../present/related.ts';
import type { Handlers } from './handler.ts';
import { relatedOfPeople } from './views.ts';

/** People who do not come after all. */
export const departureHandlers: Handlers<keyof typeof DEPARTURES> = {
  'participant:leaving': async (context, input) => {
    const departure = await departures.previewDeparture(context, input.id);
    const people = [departure.person, ...departure.others.values()];
    return presentDeparture(departure, await relatedOfPeople(context, people));
  },
  'participant:remove': async (context, input) => {
    const someone = await departures.removeParticipant(context, input);
    return presentDeparted(someone, await relatedOfPeople(context, [someone]));
  },
  'participant:restore': async (context, input) => {
    const someone = await departures.restoreParticipant(context, input.id);
    return presentParticipant(someone, await relatedOfPeople(context, [someone]));
  },
  'participant:removed': async (context) => {
    const departed = await departures.listDeparted(context);
    const related = await relatedTo(context, {
      organisationIds: departed.flatMap(({ organisationId }) => organisationId ?? []),
    });
    return departed.map((someone) => presentDeparted(someone, related));
  },
};
