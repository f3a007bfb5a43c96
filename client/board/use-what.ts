import { useTranslation } from 'react-i18next';
import type { Disturbance, ParticipantView } from '../../server/contract/index.ts';
import { sittingTitle } from '../agenda/sitting-title.ts';
import { useLabels } from '../i18n/labels.ts';
import { useRead } from '../live/queries.ts';
import type { Desk } from './use-desk.ts';

/** Says what is reported: `Table 3 hors service, 14:20–16:00`.
 * @param all that will be said
 * @param known people who may have no meeting on the board */
export function useWhat(
  desk: Desk,
  all: readonly Disturbance[],
  known: readonly Pick<ParticipantView, 'id' | 'name'>[] = [],
): (one: Disturbance) => string {
  const { t, i18n } = useTranslation('moves');
  const labels = useLabels();
  const { words, edition, board } = desk;
  const delegations = all.some(({ kind }) => kind === 'organisation-absent');
  const organisations = useRead('organisation:list', {}, { enabled: delegations });
  const met = [...board.state.meetings.values()].flatMap(({ people }) =>
    people.map(({ participant }) => participant),
  );
  const names = new Map([...met, ...known].map(({ id, name }) => [id, name]));
  const span = (slotIds: readonly string[]): string => {
    const slots = edition.slots.filter(({ id }) => slotIds.includes(id));
    const [first, last] = [slots[0], slots.at(-1)];
    return first && last ? `${words.when(first.id)}–${words.clock(last.end)}` : '';
  };
  return (one) => {
    switch (one.kind) {
      case 'tables-lost': {
        const tables = edition.tables.filter(({ id }) => one.tableIds.includes(id));
        const rooms = [...new Set(tables.map(({ room }) => room))];
        const whole = edition.tables.filter(({ room }) => rooms.includes(room)).length === tables.length;
        if (whole && tables.length > 1 && !rooms.includes(''))
          return t('reported.rooms', {
            count: tables.length,
            rooms: labels.list(rooms),
            times: span(one.slotIds),
          });
        return t('reported.tables', {
          count: one.tableIds.length,
          tables: labels.list(tables.map(({ label }) => label)),
          times: span(one.slotIds),
        });
      }
      case 'people-absent':
        return t('reported.absent', {
          who: labels.list(one.participantIds.map((id) => names.get(id) ?? t('reported.somebody'))),
          times: span(one.slotIds),
        });
      case 'organisation-absent':
        return t('reported.absent', {
          who:
            organisations.data?.find(({ id }) => id === one.organisationId)?.name ?? t('reported.delegation'),
          times: span(one.slotIds),
        });
      case 'sitting-moved': {
        const sitting = board.state.sittings.get(one.sittingId);
        return t('reported.sitting', {
          title: sitting ? sittingTitle(sitting, i18n.language) : '—',
          time: words.clock(one.start),
        });
      }
    }
  };
}
