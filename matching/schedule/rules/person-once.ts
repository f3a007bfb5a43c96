import { groupBy, peopleOf, type Rule } from './rule.ts';

/** A person, participant or interpreter, is in one meeting per slot at most. */
export const personOnce: Rule = (sheet, meetings) => {
  const places = meetings.flatMap((meeting) => {
    const interpreter = meeting.interpreter === undefined ? [] : [`interpreter ${meeting.interpreter}`];
    return [...peopleOf(sheet, meeting), ...interpreter].map((person) => ({ person, meeting }));
  });
  return [...groupBy(places, ({ person, meeting }) => JSON.stringify([person, meeting.slot]))]
    .filter(([, group]) => group.length > 1)
    .map(
      ([, group]) =>
        `${group[0]!.person} has ${group.length} meetings at ${group[0]!.meeting.slot}: ` +
        group.map(({ meeting }) => meeting.request).join(', '),
    );
};
