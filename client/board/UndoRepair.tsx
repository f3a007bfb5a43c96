import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { useLabels } from '../i18n/labels.ts';
import mend from './Mend.module.css';
import styles from './Panel.module.css';
import { type RepairUndo, useRepairUndo } from './repair-undo.ts';
import type { Desk } from './use-desk.ts';

/** Takes a whole report back: shows in words what would happen, then does it.
 * @param label of the report, for the button's name
 * @param isOver taken back: only what came of it here is still shown */
export function UndoRepair({
  id,
  label,
  isOver = false,
  desk,
}: {
  id: string;
  label?: string;
  isOver?: boolean;
  desk: Desk;
}) {
  const { t } = useTranslation('moves');
  const undo = useRepairUndo(id, desk.board);
  const shown = undo.outcome ?? undo.preview;
  if (shown === null && isOver) return null;
  if (shown === null) {
    return (
      <>
        <ErrorNote error={undo.refusal} />
        <div className={styles.actions}>
          <Button
            size="dense"
            icon={<Undo2 aria-hidden />}
            isPending={undo.pending}
            aria-label={label && t('undo.lookOf', { what: label })}
            onPress={() => void undo.look()}
          >
            {t('undo.look')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <div className={mend.steps} aria-live="polite">
      <p>
        <strong>{t(undo.outcome === null ? 'undo.heading' : 'undo.done')}</strong>
      </p>
      <Steps undo={shown} desk={desk} isDone={undo.outcome !== null} />
      <ErrorNote error={undo.refusal} />
      <div className={styles.actions}>
        {undo.outcome === null ? (
          <>
            <Button kind="primary" isPending={undo.pending} onPress={() => void undo.run()}>
              {t('undo.run')}
            </Button>
            <Button onPress={undo.reset}>{t('undo.keep')}</Button>
          </>
        ) : (
          <Button onPress={undo.reset}>{t('report.close')}</Button>
        )}
      </div>
    </div>
  );
}

const GROUPS = ['back', 'table', 'stays'] as const;

function Steps({ undo, desk, isDone }: { undo: RepairUndo; desk: Desk; isDone: boolean }) {
  const { t } = useTranslation('moves');
  const { words, edition } = desk;
  const labels = useLabels();
  const meetings = new Map(undo.meetings.map((meeting) => [meeting.id, meeting]));
  const who = (id: string) => {
    const meeting = meetings.get(id);
    return meeting ? words.who(meeting) : '—';
  };
  const table = (id: string | null) => edition.tables.find((one) => one.id === id) ?? null;
  const why = ({ meetingId, because, inTheWay, takenIds }: RepairUndo['steps'][number]): string | null => {
    if (because === null) return null;
    const others = inTheWay.map(who).join(', ');
    const taken = meetings
      .get(meetingId)
      ?.people.filter(({ participant }) => takenIds.includes(participant.id));
    const names = labels.list((taken ?? []).map(({ participant }) => participant.name));
    const said =
      names !== '' && (because === 'booked' || because === 'busy')
        ? t(`undo.taken.${because}`, { count: takenIds.length, who: names })
        : t(`undo.because.${because}`);
    return others === '' ? said : t('undo.by', { because: said, who: others });
  };
  return (
    <>
      <p className={styles.note}>{t(isDone ? 'undo.isOpen' : 'undo.opens')}</p>
      {GROUPS.map((group) => {
        const steps = undo.steps.filter(({ does }) => does === group);
        if (steps.length === 0) return null;
        return (
          <div key={group} className={mend.steps}>
            <p className={mend.group}>
              {t(`undo.groups.${group}`)} ({steps.length})
            </p>
            <ul>
              {steps.map((step) => (
                <li key={step.meetingId} className={styles.person}>
                  <strong>{who(step.meetingId)}</strong>
                  <span>
                    {group === 'back'
                      ? words.place({ slotId: step.place.slotId, table: table(step.place.tableId) })
                      : words.when(step.place.slotId)}
                  </span>
                  {why(step) !== null && <small>{why(step)}</small>}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {undo.steps.length === 0 && <p>{t('undo.none')}</p>}
      {!isDone && undo.questions > 0 && (
        <p className={styles.note}>{t('undo.questions', { count: undo.questions })}</p>
      )}
    </>
  );
}
