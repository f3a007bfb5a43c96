import { Check } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeetingView, OUTCOMES } from '../../server/contract/index.ts';
import { useAgendaPage } from './agenda-context.tsx';
import { conclusionOf } from './conclusions.ts';
import styles from './DayList.module.css';
import { NetButton } from './NetButton.tsx';

/** What came of a meeting, in one tap. */
export function OutcomeChoice({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('outcome');
  const { state, commands, briefWhoOf } = useAgendaPage();
  const id = useId();
  const said = conclusionOf(state, meeting.id);
  const who = briefWhoOf(meeting);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every browser
    <div className={styles.answers} role="group" aria-labelledby={id}>
      <p id={id} className={styles.question}>
        {t('ask')}
      </p>
      {OUTCOMES.map((outcome) => (
        <NetButton
          key={outcome}
          about={meeting.id}
          icon={said?.outcome === outcome ? <Check aria-hidden /> : undefined}
          kind={said?.outcome === outcome ? 'primary' : 'secondary'}
          label={t(said?.outcome === outcome ? 'chosenNamed' : 'chooseNamed', {
            outcome: t(`outcome.${outcome}`),
            who,
          })}
          onPress={() => void commands.conclude(meeting, { outcome }, said)}
        >
          {t(`outcome.${outcome}`)}
        </NetButton>
      ))}
    </div>
  );
}
