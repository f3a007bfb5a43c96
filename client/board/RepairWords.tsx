import { useTranslation } from 'react-i18next';
import type { MeetingView, RepairOutcome, RepairPreview, RepairStep } from '../../server/contract/index.ts';
import mend from './Mend.module.css';
import styles from './Panel.module.css';
import { UndoRepair } from './UndoRepair.tsx';
import type { Desk } from './use-desk.ts';
import type { Repair } from './use-repair.ts';
import type { Words } from './use-words.ts';

/** What would happen, or what happened, in words.
 * @param what is reported */
export function RepairWords({
  desk,
  repair,
  level,
  what,
}: {
  desk: Desk;
  repair: Repair;
  level: 2 | 3;
  what: string | null;
}) {
  if (repair.outcome !== null) return <Ran outcome={repair.outcome} level={level} desk={desk} />;
  return repair.preview && <Preview preview={repair.preview} desk={desk} level={level} what={what} />;
}

/** Longer groups are folded: the totals are read first. */
const UNFOLDED = 12;
const GROUPS = ['table', 'asked', 'room', 'cancelled'] as const;
type StepGroup = (typeof GROUPS)[number];
const groupOf = (step: RepairStep): StepGroup =>
  step.does === 'asked' && step.fallback === 'stays' ? 'room' : step.does;

function Preview({
  preview,
  desk,
  level,
  what,
}: {
  preview: RepairPreview;
  desk: Desk;
  level: 2 | 3;
  what: string | null;
}) {
  const { t } = useTranslation('moves');
  const Heading = `h${level}` as const;
  const Group = level === 2 ? 'h3' : 'h4';
  const meetings = new Map(preview.meetings.map((meeting) => [meeting.id, meeting]));
  const people = preview.steps.flatMap((step) =>
    meetings.get(step.meetingId)!.people.map(({ participant }) => participant.id),
  );
  const place = new Map(desk.edition.slots.map((slot, at) => [slot.id, at]));
  const inTime = [...preview.steps].sort(
    (a, b) => place.get(a.from.slotId)! - place.get(b.from.slotId)! || (a.meetingId < b.meetingId ? -1 : 1),
  );
  return (
    <>
      <Heading className={mend.heading}>{t('preview.heading')}</Heading>
      {what !== null && (
        <p>
          <strong>{what}</strong>
        </p>
      )}
      {preview.steps.length === 0 ? (
        <p>{t('preview.none')}</p>
      ) : (
        <p>
          {t('preview.touched', { count: preview.steps.length })} ·{' '}
          {t('preview.concerned', { count: new Set(people).size })}
        </p>
      )}
      {GROUPS.map((group) => {
        const steps = inTime.filter((step) => groupOf(step) === group);
        if (steps.length === 0) return null;
        return (
          <details key={group} className={mend.steps} open={steps.length <= UNFOLDED}>
            <summary>
              <Group className={mend.group}>
                {t(`preview.${group}`)} ({steps.length})
              </Group>
            </summary>
            <ul>
              {steps.map((step) => (
                <Step key={step.meetingId} step={step} meeting={meetings.get(step.meetingId)!} desk={desk} />
              ))}
            </ul>
          </details>
        );
      })}
      {preview.untouched > 0 && (
        <p className={styles.note}>{t('preview.untouched', { count: preview.untouched })}</p>
      )}
    </>
  );
}

function Step({ step, meeting, desk }: { step: RepairStep; meeting: MeetingView; desk: Desk }) {
  const { t } = useTranslation('moves');
  const { words, edition } = desk;
  const label = (id: string | null) => edition.tables.find((table) => table.id === id)?.label ?? '—';
  return (
    <li className={styles.person}>
      <strong>{words.who(meeting)}</strong>
      {step.does === 'table' && (
        <span>
          {t('preview.tableTo', {
            time: words.when(step.from.slotId),
            from: label(step.from.tableId),
            to: label(step.tableId),
          })}
        </span>
      )}
      {step.does === 'asked' && <span>{timesOf(step, words, t)}</span>}
      {step.does === 'cancelled' && <span>{words.when(step.from.slotId)}</span>}
      {step.does === 'asked' && step.fallback === 'cancelled' && step.expiresAt !== null && (
        <small>{t('preview.deadline', { time: words.clock(step.expiresAt) })}</small>
      )}
    </li>
  );
}

function timesOf(
  { from, slotIds: [first, ...others] }: RepairStep,
  words: Words,
  t: ReturnType<typeof useTranslation<'moves'>>['t'],
): string {
  const to = t('preview.timeTo', { from: words.when(from.slotId), to: words.when(first!) });
  return others.length === 0
    ? to
    : `${to} (${t('preview.orElse', { times: others.map(words.when).join(', ') })})`;
}

function Ran({ outcome, level, desk }: { outcome: RepairOutcome; level: 2 | 3; desk: Desk }) {
  const { t } = useTranslation('moves');
  const Heading = `h${level}` as const;
  const waiting = outcome.moves.filter((move) => move.status === 'open');
  return (
    <>
      <Heading className={mend.heading}>{t('ran.done')}</Heading>
      {outcome.tables.length > 0 && <p>{t('ran.tables', { count: outcome.tables.length })}</p>}
      {waiting.length > 0 && (
        <p>{t('ran.asked', { count: waiting.reduce((sum, move) => sum + move.waitingFor, 0) })}</p>
      )}
      {outcome.cancelled.length > 0 && <p>{t('ran.cancelled', { count: outcome.cancelled.length })}</p>}
      <UndoRepair id={outcome.id} desk={desk} />
    </>
  );
}
