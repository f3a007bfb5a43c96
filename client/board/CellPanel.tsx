import { DoorClosed, DoorOpen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView, SlotView, TableView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import type { CallError } from '../live/call.ts';
import { useSubjectText } from '../subject/use-subject.ts';
import type { BoardState } from './board-state.ts';
import { unansweredOf } from './counts.ts';
import { GapPairs } from './GapPairs.tsx';
import { cellKey, isPast, occupies } from './grid.ts';
import styles from './Panel.module.css';
import { PlaceForm } from './PlaceForm.tsx';
import type { Commands } from './use-commands.ts';
import type { Words } from './use-words.ts';
import { isLane, onlyByVideo } from './video-lanes.ts';

/** Requests offered for one free cell. */
const WAITING = 5;

/** A free or closed cell beside the board: fill it, or take the table out of use. */
export function CellPanel({
  table,
  slot,
  daySlots,
  state,
  now,
  words,
  commands,
  onPlaceProposal,
}: {
  table: TableView;
  slot: SlotView;
  daySlots: readonly SlotView[];
  state: BoardState;
  now: number;
  words: Words;
  commands: Commands;
  /** Seats a waiting request in this cell. */
  onPlaceProposal: (proposal: MeetingView) => Promise<CallError | null>;
}) {
  const { t } = useTranslation('board');
  const subjectText = useSubjectText();
  const [refusal, setRefusal] = useState<CallError | null>(null);
  const closed = state.closures.has(cellKey(table.id, slot.id));
  const time = words.time(slot.id);
  const busy = useMemo(() => busyAt(state.meetings.values(), slot.id), [state.meetings, slot.id]);
  const waiting = useMemo(
    () =>
      unansweredOf(state.meetings.values(), now)
        .filter(
          (proposal) =>
            proposal.proposedSlotIds.includes(slot.id) &&
            isLane(table) === onlyByVideo(proposal) &&
            proposal.people.every(
              ({ participant }) => !busy.has(participant.id) && (table.video || !participant.remote),
            ),
        )
        .slice(0, WAITING),
    [state.meetings, busy, slot.id, table, now],
  );
  const rest = useMemo(() => {
    const taken = new Set(
      [...state.meetings.values()]
        .filter((meeting) => occupies(meeting) && meeting.table?.id === table.id)
        .map((meeting) => meeting.slotId),
    );
    return daySlots.filter(
      (one) =>
        one.start >= slot.start && !taken.has(one.id) && !state.closures.has(cellKey(table.id, one.id)),
    );
  }, [daySlots, state, slot, table.id]);

  if (isPast(slot, now)) return <p>{t('cell.past')}</p>;

  const setClosed = async (slotIds: string[], close: boolean) => {
    const said = { count: slotIds.length, table: table.label, time };
    setRefusal(
      await commands.closeTable({ tableId: table.id, slotIds, closed: close }, (closed) =>
        t(closed ? 'done.closed' : 'done.opened', said),
      ),
    );
  };

  if (closed) {
    return (
      <div className={styles.panel}>
        <p>{t('cell.closed')}</p>
        <ErrorNote error={refusal} />
        <div className={styles.actions}>
          <Button icon={<DoorOpen aria-hidden />} onPress={() => setClosed([slot.id], false)}>
            {t('cell.open', { time })}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      <p>{t(isLane(table) ? 'cell.lane' : 'cell.free')}</p>
      <section className={styles.section}>
        <h3>{t('cell.waiting')}</h3>
        {waiting.length === 0 && <p className={styles.note}>{t('cell.waitingNone')}</p>}
        <ul className={styles.people}>
          {waiting.map((proposal) => (
            <li key={proposal.id}>
              <div className={styles.person}>
                <strong>{words.who(proposal)}</strong>
                <span>{subjectText(proposal, null)}</span>
              </div>
              <Button
                size="dense"
                aria-label={t('cell.placeHereOf', { who: words.who(proposal) })}
                onPress={async () => setRefusal(await onPlaceProposal(proposal))}
              >
                {t('cell.placeHere')}
              </Button>
            </li>
          ))}
        </ul>
        <ErrorNote error={refusal} />
      </section>
      {!isLane(table) && (
        <GapPairs
          key={`gaps ${cellKey(table.id, slot.id)}`}
          table={table}
          slot={slot}
          now={now}
          requests={waiting}
          words={words}
          commands={commands}
        />
      )}
      <PlaceForm
        key={cellKey(table.id, slot.id)}
        table={table}
        slot={slot}
        busy={busy}
        words={words}
        commands={commands}
      />
      {!isLane(table) && (
        <section className={styles.section}>
          <h3>{t('cell.closure')}</h3>
          <div className={styles.actions}>
            <Button icon={<DoorClosed aria-hidden />} onPress={() => setClosed([slot.id], true)}>
              {t('cell.close', { time })}
            </Button>
            {rest.length > 1 && (
              <Button
                onPress={() =>
                  setClosed(
                    rest.map((one) => one.id),
                    true,
                  )
                }
              >
                {t('cell.closeRest')}
              </Button>
            )}
          </div>
          {rest.length > 1 && <p className={styles.note}>{t('cell.closeRestNote')}</p>}
        </section>
      )}
    </div>
  );
}

/** Who sits where at a time: participant → table. */
function busyAt(meetings: Iterable<MeetingView>, slotId: string): ReadonlyMap<string, TableView> {
  const busy = new Map<string, TableView>();
  for (const meeting of meetings) {
    if (meeting.slotId !== slotId || !occupies(meeting)) continue;
    for (const { participant } of meeting.people) busy.set(participant.id, meeting.table!);
  }
  return busy;
}
