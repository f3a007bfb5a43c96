import { CheckCheck, Clock, Hand, Play, Plus, RotateCcw, UserCheck, UserX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EARLY_MINUTES, type MeetingView, type WaitingView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { phaseAt } from '../components/meeting-look.ts';
import { StateBadge } from '../components/StateBadge.tsx';
import { useLabels } from '../i18n/labels.ts';
import type { CallError } from '../live/call.ts';
import { useEdition } from '../live/session.tsx';
import { AbsenceButtons } from './AbsenceButtons.tsx';
import { isMovable } from './drop.ts';
import { MeetingAbout } from './MeetingAbout.tsx';
import { MeetingHistory } from './MeetingHistory.tsx';
import styles from './Panel.module.css';
import { absentNames } from './sides.ts';
import type { Commands } from './use-commands.ts';
import type { Words } from './use-words.ts';
import { isLane } from './video-lanes.ts';

type Mark = 'started' | 'held' | 'no-show' | 'reopened' | 'late' | 'on-time' | 'arrived' | 'not-arrived';

/** A meeting beside the board: who, about what, what happens, and what happened. */
export function MeetingPanel({
  meeting,
  now,
  words,
  commands,
  onPick,
  line,
  onRefill,
}: {
  meeting: MeetingView;
  now: number;
  words: Words;
  commands: Commands;
  onPick: () => void;
  /** Everybody in a waiting list. */
  line: readonly WaitingView[];
  /** Gives the table to others, once nobody came; null when its time is over. */
  onRefill: (() => void) | null;
}) {
  const { t } = useTranslation('board');
  const edition = useEdition();
  const labels = useLabels();
  const [refusal, setRefusal] = useState<CallError | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const slot = edition.slots.find((one) => one.id === meeting.slotId);
  const timely =
    slot !== undefined &&
    now >= Date.parse(slot.start) - EARLY_MINUTES * 60_000 &&
    (meeting.state === 'confirmed' || meeting.state === 'in-progress');
  const live = meeting.state === 'confirmed' || meeting.state === 'in-progress';
  const phase = phaseAt(meeting, slot, now);

  async function act(name: string, ...command: Parameters<Commands['act']>) {
    setBusy(name);
    setRefusal(await commands.act(...command));
    setBusy(null);
  }
  const who = words.who(meeting);
  const mark = (one: Mark, person?: { id: string; name: string }) =>
    act(
      one,
      {
        call: 'meeting:mark',
        input: { id: meeting.id, rev: meeting.rev, mark: one, ...(person && { onBehalfOf: person.id }) },
      },
      () => t(`done.${one}`, { who, name: person?.name ?? '' }),
    );

  const noteAbsence = (absentIds: string[], name: string | null) =>
    void act(
      'no-show',
      { call: 'meeting:mark', input: { id: meeting.id, rev: meeting.rev, mark: 'no-show', absentIds } },
      () => (name === null ? t('done.no-show', { who }) : t('done.absent', { name })),
    );

  return (
    <div className={styles.panel}>
      <p className={styles.where}>
        <StateBadge state={meeting.state} phase={phase} />
        {meeting.slotId !== null && <strong>{words.fullTime(meeting.slotId)}</strong>}
        {meeting.table === null || isLane(meeting.table) ? (
          <span>{t(meeting.table ? 'meeting.byVideo' : 'meeting.noTable')}</span>
        ) : (
          <span>{t('meeting.where', { table: meeting.table.label, room: meeting.table.room })}</span>
        )}
      </p>

      <fieldset className={live ? styles.deeds : styles.section}>
        <legend className="visually-hidden">{t('action.group')}</legend>
        {timely && meeting.state === 'confirmed' && phase !== 'over' && (
          <Button
            kind="primary"
            icon={<Play aria-hidden />}
            isPending={busy === 'started'}
            onPress={() => mark('started')}
          >
            {t('action.started')}
          </Button>
        )}
        {timely && (
          <Button icon={<CheckCheck aria-hidden />} isPending={busy === 'held'} onPress={() => mark('held')}>
            {t('action.held')}
          </Button>
        )}
        {(meeting.state === 'held' || meeting.state === 'no-show') && (
          <Button
            icon={<RotateCcw aria-hidden />}
            isPending={busy === 'reopened'}
            onPress={() => mark('reopened')}
          >
            {t('action.reopened')}
          </Button>
        )}
        {meeting.state === 'no-show' && onRefill !== null && (
          <Button kind="primary" icon={<Plus aria-hidden />} onPress={onRefill}>
            {t('action.refill')}
          </Button>
        )}
        {isMovable(meeting) && (
          <Button icon={<Hand aria-hidden />} onPress={onPick} aria-keyshortcuts="m">
            {t(meeting.state === 'proposed' ? 'proposals.place' : 'action.move')}
          </Button>
        )}
      </fieldset>
      {timely && <AbsenceButtons meeting={meeting} disabled={busy !== null} onAbsent={noteAbsence} />}
      {meeting.state === 'no-show' && <Released meeting={meeting} />}
      <ErrorNote error={refusal} />

      <section className={styles.section}>
        <h3>{t('meeting.people')}</h3>
        <ul className={`${styles.people} ${styles.stacked}`}>
          {meeting.people.map(({ participant, answer, lateSince, arrivedAt, absent }) => (
            <li key={participant.id}>
              <div className={styles.person}>
                <strong>{participant.name}</strong>
                <span>{[participant.title, participant.organisation?.name].filter(Boolean).join(', ')}</span>
                <small>
                  {[
                    participant.languages.map(labels.language).join(', '),
                    participant.remote && t('meeting.remote'),
                    meeting.requestedById === participant.id && t('meeting.askedBy'),
                    meeting.state === 'proposed' &&
                      meeting.requestedById !== participant.id &&
                      t(`meeting.answer.${answer}`),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
                <WaitedFor count={line.filter(({ awaited }) => awaited.id === participant.id).length} />
                {arrivedAt !== null && (
                  <small className={styles.there}>
                    <UserCheck aria-hidden /> {t('meeting.arrivedAt', { time: words.clock(arrivedAt) })}
                  </small>
                )}
                {absent && (
                  <small className={styles.late}>
                    <UserX aria-hidden /> {t('absence.absent')}
                  </small>
                )}
                {lateSince !== null && (
                  <small className={styles.late}>
                    <Clock aria-hidden /> {t('meeting.lateSince', { time: words.clock(lateSince) })}
                  </small>
                )}
              </div>
              <span className={`${styles.actions} ${styles.taps}`}>
                {timely && (
                  <Button
                    size="dense"
                    kind="quiet"
                    icon={<UserCheck aria-hidden />}
                    aria-label={t(
                      arrivedAt === null ? 'action.arrivedOf' : 'action.notArrivedOf',
                      participant,
                    )}
                    isDisabled={busy !== null}
                    onPress={() => mark(arrivedAt === null ? 'arrived' : 'not-arrived', participant)}
                  >
                    {t(arrivedAt === null ? 'action.arrived' : 'action.notArrived')}
                  </Button>
                )}
                {live && arrivedAt === null && (
                  <Button
                    size="dense"
                    kind="quiet"
                    icon={<Clock aria-hidden />}
                    aria-label={t(lateSince === null ? 'action.lateOf' : 'action.onTimeOf', participant)}
                    isDisabled={busy !== null}
                    onPress={() => mark(lateSince === null ? 'late' : 'on-time', participant)}
                  >
                    {t(lateSince === null ? 'action.late' : 'action.onTime')}
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <MeetingAbout meeting={meeting} words={words} />
      <MeetingHistory meeting={meeting} words={words} />
      {(live || meeting.state === 'proposed' || meeting.state === 'displaced') && (
        <CancelForm
          key={meeting.id}
          request={meeting.state === 'proposed'}
          pending={busy === 'cancel'}
          onCancel={(reason) =>
            act(
              'cancel',
              { call: 'meeting:cancel', input: { id: meeting.id, rev: meeting.rev, reason } },
              () => t(meeting.state === 'proposed' ? 'done.withdrawn' : 'done.cancelled', { who }),
            )
          }
        />
      )}
    </div>
  );
}

function Released({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('board');
  const absent = absentNames(meeting);
  return (
    <p className={styles.note}>
      {absent.length === 0 || meeting.people.every((one) => one.absent)
        ? t('meeting.released')
        : t('absence.released', { who: absent.join(', ') })}
    </p>
  );
}

function WaitedFor({ count }: { count: number }) {
  const { t } = useTranslation('waiting');
  return count > 0 ? <small>{t('board.count', { count })}</small> : null;
}

function CancelForm({
  request,
  pending,
  onCancel,
}: {
  /** It waits for an answer. */
  request: boolean;
  pending: boolean;
  onCancel: (reason: string) => void;
}) {
  const { t } = useTranslation('board');
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        onCancel(reason);
      }}
    >
      <TextField label={t('meeting.reasonField')} value={reason} onChange={setReason} max={1000} />
      <div>
        <Button type="submit" kind="danger" isPending={pending}>
          {t(request ? 'action.withdraw' : 'action.cancel')}
        </Button>
      </div>
    </form>
  );
}
