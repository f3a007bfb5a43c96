import { groupBy, type Rule } from './rule.ts';

/** A table exists, is usable, and holds one meeting per slot at most. */
export const tableOnce: Rule = (sheet, meetings) => {
  const said: string[] = [];
  const seated = meetings.flatMap((meeting) =>
    meeting.table === null ? [] : [{ ...meeting, table: meeting.table }],
  );
  for (const { request, slot, table } of seated) {
    const known = sheet.tables.get(table);
    if (!known) said.push(`${request} is at table ${table}, which does not exist`);
    else if (known.unavailable?.includes(slot))
      said.push(`${request} is at table ${table}, closed at ${slot}`);
  }
  for (const [, group] of groupBy(seated, ({ table, slot }) => JSON.stringify([table, slot])))
    if (group.length > 1)
      said.push(
        `table ${group[0]!.table} holds ${group.length} meetings at ${group[0]!.slot}: ` +
          group.map(({ request }) => request).join(', '),
      );
  return said;
};
