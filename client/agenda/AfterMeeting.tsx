import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type MeetingView } from '../../server/contract/index.ts';
import { TextField } from '../components/index.ts';
import { useSession } from '../live/session.tsx';
import { useAgendaPage } from './agenda-context.tsx';
import { conclusionOf, mayConclude, theirNextSteps } from './conclusions.ts';
import { NetButton } from './NetButton.tsx';
import { OutcomeChoice } from './OutcomeChoice.tsx';
import styles from './Sheets.module.css';

/** After a meeting: what came of it, what was agreed, and what the others note. */
export function AfterMeeting({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('outcome');
  const { state, edition, now } = useAgendaPage();
  const staff = useSession().session.role === 'staff';
  const id = useId();
  const slot = edition.slots.find((candidate) => candidate.id === meeting.slotId);
  if (!mayConclude(meeting, slot, now)) return null;
  const theirs = theirNextSteps(meeting, state.participantId);
  if (staff && theirs.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{t('heading')}</h3>
      {!staff && <OutcomeChoice meeting={meeting} />}
      {theirs.map(({ who, step }) => (
        <p key={who}>{t('theirNextStep', { who, step })}</p>
      ))}
      {!staff && <Words meeting={meeting} />}
    </section>
  );
}

/** The next step, and a note for oneself. */
function Words({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('outcome');
  const { state, commands, whoOf } = useAgendaPage();
  const said = conclusionOf(state, meeting.id);
  const [nextStep, setNextStep] = useState(said?.nextStep ?? '');
  const [note, setNote] = useState(said?.note ?? '');
  const changed = nextStep.trim() !== (said?.nextStep ?? '') || note.trim() !== (said?.note ?? '');
  return (
    <>
      <TextField
        label={t('nextStep')}
        hint={t('nextStepHint', { who: whoOf(meeting) })}
        value={nextStep}
        onChange={setNextStep}
        max={LIMITS.titleChars}
      />
      <TextField
        label={t('note')}
        hint={t('noteHint')}
        value={note}
        onChange={setNote}
        max={LIMITS.shortTextChars}
      />
      {changed && (
        <NetButton
          about={meeting.id}
          kind="primary"
          onPress={() =>
            void commands.conclude(meeting, { nextStep: nextStep.trim(), note: note.trim() }, said)
          }
        >
          {t('save')}
        </NetButton>
      )}
      <p className={styles.soft}>{t('whoReads')}</p>
    </>
  );
}
