import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type MeetingView } from '../../server/contract/index.ts';
import { Button, SidePanel, TextField } from '../components/index.ts';
import { useAgendaPage } from './agenda-context.tsx';
import styles from './Sheets.module.css';

const REASONS = ['unavailable', 'subject', 'colleague', 'contact'] as const;

/** Why not: each button declines (or cancels) at once; it can be taken back for ten seconds. */
export function LeaveSheet({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('agenda');
  const { state, commands, close, whoOf } = useAgendaPage();
  const [words, setWords] = useState('');
  const declines = meeting.state === 'proposed' && meeting.requestedById !== state.participantId;
  const leave = (reason: string) => commands.leaveMeeting(meeting, reason);
  return (
    <SidePanel title={t(declines ? 'leaving.declineTitle' : 'leaving.cancelTitle')} onClose={close}>
      <div className={styles.sheet}>
        <p>{t(declines ? 'leaving.declineLead' : 'leaving.cancelLead', { who: whoOf(meeting) })}</p>
        <div className={styles.choices}>
          {REASONS.map((reason) => (
            <Button key={reason} wide onPress={() => leave(t(`leaving.reasons.${reason}`))}>
              {t(`leaving.reasons.${reason}`)}
            </Button>
          ))}
          <Button wide onPress={() => leave('')}>
            {t('leaving.without')}
          </Button>
        </div>
        <TextField
          label={t('leaving.own')}
          value={words}
          onChange={setWords}
          lines={2}
          max={LIMITS.messageChars}
        />
        {words.trim() && (
          <Button kind="primary" onPress={() => leave(words.trim())}>
            {t(declines ? 'leaving.send' : 'leaving.sendCancel')}
          </Button>
        )}
      </div>
    </SidePanel>
  );
}
