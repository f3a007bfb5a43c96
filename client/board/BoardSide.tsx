import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingView } from '../../server/contract/index.ts';
import { SidePanel } from '../components/SidePanel.tsx';
import { Announcements } from './Announcements.tsx';
import styles from './BoardPage.module.css';
import { CellPanel } from './CellPanel.tsx';
import { cellOf, isPast, placeOf } from './grid.ts';
import { Journal } from './Journal.tsx';
import { Lines } from './Lines.tsx';
import { MeetingPanel } from './MeetingPanel.tsx';
import { isLiveMove, Mend } from './Mend.tsx';
import { Places } from './Places.tsx';
import { Proposals } from './Proposals.tsx';
import { Reports } from './Reports.tsx';
import { ScreenLink } from './ScreenLink.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import sideStyles from './Side.module.css';
import { Side } from './Side.tsx';
import type { SideTab } from './side-tabs.ts';
import type { Desk } from './use-desk.ts';
import type { Hands } from './use-hands.ts';
import { serverTable } from './video-lanes.ts';

/** Beside the board, on a phone in a sheet over it: what is open, else what goes on. */
export function BoardSide({
  ref,
  desk,
  hands,
  shown,
  narrow,
  onClose,
}: {
  ref: Ref<HTMLDivElement>;
  desk: Desk;
  hands: Hands;
  /** Whether it is there when nothing is open. */
  shown: boolean;
  narrow: boolean;
  /** Leaves the sheet of a phone. */
  onClose: () => void;
}) {
  const { t } = useTranslation('board');
  const { board, words, now, commands, proposals } = desk;
  if (desk.view.open !== null) {
    return (
      <div ref={ref} className={styles.side}>
        <OpenPanel desk={desk} hands={hands} />
      </div>
    );
  }
  if (!shown) return null;
  const tab: SideTab = desk.view.side ?? 'journal';
  const lists = (
    <Side
      tab={tab}
      onTab={(next) => desk.view.showSide(next, narrow)}
      counts={{
        proposals: proposals.length,
        waiting: desk.line.length,
        mend: [...board.state.moves.values()].filter(isLiveMove).length,
        announce: board.state.announcements.length,
      }}
      panels={{
        journal: () => (
          <div className={styles.journal}>
            <Journal
              state={board.state}
              past={desk.past}
              words={words}
              onOpen={hands.openMeeting}
              onUndo={commands.undo}
            />
            <Shortcuts />
          </div>
        ),
        proposals: () => (
          <Proposals
            proposals={proposals}
            query={desk.typed}
            words={words}
            onPick={hands.pick}
            onOpen={hands.openMeeting}
            onDrop={(proposal) =>
              void commands.act(
                { call: 'meeting:cancel', input: { id: proposal.id, rev: proposal.rev } },
                () => t('done.withdrawn', { who: words.who(proposal) }),
              )
            }
          />
        ),
        places: () => <Places desk={desk} />,
        waiting: () => <Lines line={desk.line} query={desk.typed} words={words} />,
        mend: () => <Mend desk={desk} onOpen={hands.openMeeting} />,
        announce: () => (
          <div className={styles.journal}>
            <Announcements
              announcements={board.state.announcements}
              now={now}
              words={words}
              apply={board.apply}
            />
            <ScreenLink />
            <p>
              <Link to="/codes">{t('screen.codes')}</Link>
            </p>
          </div>
        ),
      }}
    />
  );
  return (
    <div ref={ref} className={styles.side}>
      {narrow ? (
        <SidePanel flush title={t('side.label')} onClose={onClose}>
          {lists}
        </SidePanel>
      ) : (
        <aside aria-label={t('side.label')} className={sideStyles.side}>
          {lists}
        </aside>
      )}
    </div>
  );
}

const isToRepair = (meeting: MeetingView): boolean =>
  meeting.state === 'confirmed' || meeting.state === 'displaced';

function OpenPanel({ desk, hands }: { desk: Desk; hands: Hands }) {
  const { t } = useTranslation('board');
  const { view, board, tables, slots, now, words, commands } = desk;
  if (view.open === null) return null;
  const refillOf = (meeting: MeetingView) => {
    const place = placeOf(meeting);
    const over = slots.some((one) => one.id === meeting.slotId && isPast(one, now));
    return place === null || over ? null : () => view.openPanel({ cell: place });
  };
  if ('meetingId' in view.open) {
    const meeting = board.state.meetings.get(view.open.meetingId);
    return (
      <SidePanel title={meeting ? words.who(meeting) : t('meeting.label')} onClose={hands.closePanel}>
        {meeting ? (
          <>
            <MeetingPanel
              key={meeting.id}
              meeting={meeting}
              now={now}
              words={words}
              commands={commands}
              onPick={() => hands.pick(meeting)}
              line={desk.line}
              onRefill={refillOf(meeting)}
            />
            {isToRepair(meeting) && (
              <Reports
                key={`${meeting.id} reports`}
                desk={desk}
                slotId={meeting.slotId}
                table={meeting.table}
                people={meeting.people}
              />
            )}
          </>
        ) : (
          <p>{t('meeting.missing')}</p>
        )}
      </SidePanel>
    );
  }
  const { tableId, slotId } = cellOf(view.open.cell);
  const table = tables.find((one) => one.id === tableId);
  const slot = slots.find((one) => one.id === slotId);
  const taken = desk.meetingIn(view.open.cell);
  // Somebody has just been seated where the panel of the free table is open: show them.
  if (taken !== null && taken.state !== 'no-show') {
    return <OpenPanel desk={{ ...desk, view: { ...view, open: { meetingId: taken.id } } }} hands={hands} />;
  }
  const place = (proposal: MeetingView) =>
    commands.seat(proposal, { slotId, tableId: serverTable(table ?? null) }, (meeting) =>
      t('done.placed', { who: words.who(meeting), place: words.place(meeting) }),
    );
  return (
    <SidePanel
      title={
        table && slot
          ? t('cell.title', { table: words.table(table), time: words.time(slot.id) })
          : t('meeting.label')
      }
      onClose={hands.closePanel}
    >
      {table && slot ? (
        <>
          <CellPanel
            table={table}
            slot={slot}
            daySlots={slots}
            state={board.state}
            now={now}
            words={words}
            commands={commands}
            onPlaceProposal={place}
          />
          {Date.parse(slot.start) > now && <Reports desk={desk} slotId={slot.id} table={table} />}
        </>
      ) : (
        <p>{t('meeting.missing')}</p>
      )}
    </SidePanel>
  );
}
