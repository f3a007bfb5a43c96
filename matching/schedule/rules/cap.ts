import { groupBy, peopleOf, type Rule } from './rule.ts';

/** Nobody has more meetings than the most he or she accepts. */
export const cap: Rule = (sheet, meetings) => {
  const places = meetings.flatMap((meeting) => peopleOf(sheet, meeting));
  return [...groupBy(places, (person) => person)].flatMap(([person, { length }]) => {
    const most = sheet.participants.get(person)?.maxMeetings ?? Number.POSITIVE_INFINITY;
    return length > most ? [`${person} has ${length} meetings and accepts ${most}`] : [];
  });
};
