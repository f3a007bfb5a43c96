import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { EditionView, MeetingView, ParticipantView } from '../../server/contract/index.ts';
import { ErrorNote, Skeleton, toast } from '../components/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { LimitNote } from '../limits/LimitNote.tsx';
import { limitInTheWay } from '../limits/limits.ts';
import { useLimits } from '../limits/use-limits.ts';
import { useNow } from '../live/clock.ts';
import { useSession } from '../live/session.tsx';
import { useFact } from '../live/socket.ts';
import { useLocalTimeIn } from '../live/use-local-time.ts';
import { useWaiting } from '../waiting/use-waiting.ts';
import styles from './Agenda.module.css';
import { AgendaHead } from './AgendaHead.tsx';
import { AgendaViews, viewOf } from './AgendaViews.tsx';
import { AgendaContext, type Sheet } from './agenda-context.tsx';
import { ChangedMeetings } from './ChangedMeetings.tsx';
import { dateOf, dayToOpen, whatMatters } from './day-plan.ts';
import { Focus, NoFocus } from './Focus.tsx';
import { readInvitations } from './free-time.ts';
import { useLeaving, withoutLeaving } from './leaving.ts';
import { briefPartnersOf, partnersOf } from './meeting-reading.ts';
import { readAsks } from './moves.ts';
import { noticeOf } from './notices.ts';
import { Offers } from './Offers.tsx';
import { PrintedAgenda } from './PrintedAgenda.tsx';
import { OpenSheet } from './Sheets.tsx';
import { sittingTitle } from './sitting-title.ts';
import { UrgentMoves } from './UrgentMoves.tsx';
import { type Heard, useAgenda } from './use-agenda.ts';
import { useAgendaCommands } from './use-agenda-commands.ts';
import { useChanges } from './use-changes.ts';
import { datesOf, isOnAnotherDay, timeWords } from './words.ts';

/** One person's agenda, live. */
export function Agenda({
  participantId,
  onBehalfOf,
  edition,
  people,
}: {
  participantId: string;
  onBehalfOf: string | undefined;
  edition: EditionView;
  /** Oneself, and those for whom one acts. */
  people: readonly ParticipantView[];
}) {
  const { t, i18n } = useTranslation(['agenda', 'moves']);
  const labels = useLabels();
  const { session } = useSession();
  const [search] = useSearchParams();
  const now = useNow(15_000).toMillis();
  const today = dateOf(now, edition);
  const [sheet, setSheet] = useState<Sheet | null>(null);

  const localTime = useLocalTimeIn(edition);
  const timeNear = (slot: { start: string }, near: readonly string[]) =>
    localTime.beside(timeWords(slot, edition, [today, ...near], i18n.language), Date.parse(slot.start));
  const timeOf = (slot: { start: string }) => timeNear(slot, []);
  const timeBeside = (meeting: MeetingView, slot: { start: string }) =>
    timeNear(slot, datesOf(meeting, edition));
  const slotOf = (slotId: string | null) => edition.slots.find((candidate) => candidate.id === slotId);
  const slotTime = (slotId: string | null) => {
    const slot = slotOf(slotId);
    return slot ? timeOf(slot) : '';
  };
  const timeFrom = (fromId: string | null, slotId: string | null) => {
    const slot = slotOf(slotId);
    return slot ? timeNear(slot, datesOf({ slotId: fromId, proposedSlotIds: [] }, edition)) : '';
  };
  const whoOf = (meeting: MeetingView) => labels.list(partnersOf(meeting, participantId));
  const briefWhoOf = (meeting: MeetingView) => labels.list(briefPartnersOf(meeting, participantId));

  const tellChange = ({ meeting, by, held }: Heard) => {
    const concerned = meeting.people.some((person) => person.participant.id === participantId);
    if (!concerned || (by && by.id === session.profile?.id)) return;
    const notice = noticeOf(held, meeting, participantId);
    if (!notice) return;
    const time = timeFrom(held?.slotId ?? meeting.slotId, meeting.slotId ?? held?.slotId ?? null);
    toast(t(`notice.${notice}`, { who: whoOf(meeting), time, table: meeting.table?.label ?? '' }));
  };
  const agenda = useAgenda(participantId, tellChange);
  const waiting = useWaiting();
  useFact('move:changed', ({ move }) => {
    if (!move.answers.some((one) => one.participantId === participantId)) return;
    const meeting = agenda.state.meetings[move.meetingId];
    const who = meeting ? whoOf(meeting) : '';
    if (move.status === 'open' && move.rev === 0 && move.fallback === 'stays') {
      toast(meeting ? t('moves:notice.asked', { who }) : t('moves:notice.swap'));
    }
    if (move.status === 'withdrawn' && move.fallback === 'stays' && meeting)
      toast(t('moves:notice.withdrawn', { who }));
    if (move.status === 'declined' && move.askedById === participantId && meeting)
      toast(t('moves:notice.declined', { who }));
    if (move.status === 'overtaken' && meeting) toast(t('moves:notice.overtaken', { who }));
  });
  const leaving = useLeaving();
  const state = useMemo(() => withoutLeaving(agenda.state, leaving), [agenda.state, leaving]);
  const invitations = useMemo(() => readInvitations(state, edition, now), [state, edition, now]);
  const asks = useMemo(() => readAsks(state, now, leaving), [state, now, leaving]);
  const changes = useChanges(onBehalfOf, state);
  // Staff move meetings; its people ask one another for another day.
  const mustAsk = (meeting: MeetingView, slot: { start: string }) =>
    session.role !== 'staff' && meeting.state === 'confirmed' && isOnAnotherDay(meeting, slot, edition);
  // Known before one taps: an answer that would be refused is not offered.
  const invited = invitations.toAnswer.flatMap(({ meeting }) =>
    meeting.people.map((one) => one.participant.id),
  );
  const limits = useLimits([participantId, ...invited]);
  const limit = limitInTheWay(limits, [participantId]);
  const commands = useAgendaCommands({
    participantId,
    onBehalfOf,
    tell: agenda.tell,
    done: () => setSheet(null),
    see: changes.see,
    mustAsk,
    words: {
      timeOf,
      timeBeside,
      timeFrom,
      slotTime,
      whoOf,
      titleOf: (sitting) => sittingTitle(sitting, i18n.language),
    },
  });

  const page = {
    onBehalfOf,
    state,
    edition,
    invitations,
    waiting,
    asks,
    changes: changes.list,
    mustAsk,
    limitOf: (personIds: readonly string[]) => limitInTheWay(limits, personIds),
    now,
    today,
    commands,
    open: setSheet,
    close: () => setSheet(null),
    timeOf,
    timeBeside,
    timeFrom,
    localTime,
    slotTime,
    whoOf,
    briefWhoOf,
  };
  const known = state.asOf !== null;
  const nameOnPaper = people.find((person) => person.id === participantId)?.name ?? '';
  const focus = known ? whatMatters(state, edition, now) : null;
  const view = viewOf(search);
  const asked = search.get('jour');
  const date = edition.days.some((day) => day.date === asked) ? asked! : (dayToOpen(edition, now) ?? today);
  const over = edition.slots.length > 0 && edition.slots.every((slot) => Date.parse(slot.end) <= now);
  return (
    <AgendaContext value={page}>
      <div className={styles.page}>
        <AgendaHead people={people} participantId={participantId} />
        {limit && <LimitNote limit={limit} />}
        {agenda.failure && agenda.failure.code !== 'offline' && (
          <ErrorNote error={agenda.failure} onRetry={agenda.reread} />
        )}
        <div className={styles.columns}>
          {known ? (
            <div className={styles.focus} data-view={view}>
              <Offers />
              <UrgentMoves />
              <div className={styles.ofTheDay}>
                <ChangedMeetings />
              </div>
              {focus ? <Focus focus={focus} aside={view !== 'day'} /> : <NoFocus over={over} />}
            </div>
          ) : (
            <div className={styles.focus}>
              {agenda.failure ? (
                <ErrorNote error={agenda.failure} onRetry={agenda.reread} />
              ) : (
                <Skeleton block lines={4} />
              )}
            </div>
          )}
          {known ? (
            <AgendaViews
              date={date}
              sheet={sheet && <OpenSheet key={JSON.stringify(sheet)} sheet={sheet} />}
            />
          ) : (
            !agenda.failure && <Skeleton lines={8} />
          )}
        </div>
        {known && <PrintedAgenda name={nameOnPaper} />}
      </div>
    </AgendaContext>
  );
}
