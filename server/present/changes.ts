import type { ChangeView } from '../contract/changes.ts';
import type { Change } from '../domain/board/seen-changes.ts';
import { type InEdition, nameOf } from '../domain/context.ts';
import type { Place } from '../models/index.ts';
import { type Related, relatedTo } from './related.ts';

export async function presentChanges(context: InEdition, changes: readonly Change[]): Promise<ChangeView[]> {
  const related = await relatedTo(context, {
    participantIds: changes.flatMap(({ decisive }) => decisive.byId ?? []),
  });
  const placeOf = ({ slotId, tableId }: Place): ChangeView['from'] => ({
    slotId,
    table: context.edition.tables.find((table) => table.id === tableId) ?? null,
  });
  return changes.map(({ meeting, kind, before, decisive, lines }) => ({
    meetingId: meeting._id,
    kind,
    from: placeOf(before!),
    to: kind === 'moved' ? placeOf(meeting) : null,
    by: byOf(decisive, related),
    reason: decisive.note,
    at: decisive.at.toISOString(),
    lines,
  }));
}

function byOf({ byId }: Change['decisive'], related: Related): ChangeView['by'] {
  const by = related.participants.get(byId ?? '');
  if (!by) return null;
  return {
    name: nameOf(by),
    organisation: related.organisations.get(by.organisationId ?? '')?.name ?? null,
    staff: by.role === 'staff',
  };
}
