import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { useCommand, useRead } from '../live/queries.ts';
import { adoptSession } from '../live/session.tsx';
import styles from './SignInPage.module.css';

/** People as whom one can enter the demonstration. */
export function DemoPeople({ next }: { next: string }) {
  const { t } = useTranslation('signin');
  const navigate = useNavigate();
  const people = useRead('demo:people', {});
  const enter = useCommand('demo:enter');
  return (
    <Card aria-labelledby="demonstration">
      <h2 id="demonstration">{t('demoTitle')}</h2>
      <p className={styles.soft}>{t('demo')}</p>
      <ErrorNote error={enter.error ?? people.error} onRetry={() => void people.refetch()} />
      {people.isPending && <Skeleton lines={5} />}
      <ul className={styles.people}>
        {people.data?.map(({ participant, hint }) => (
          <li key={participant.id} className={styles.person}>
            <p className={styles.who}>
              <strong>{participant.name}</strong>
              {participant.organisation && <>, {participant.organisation.name}</>}
              <br />
              <span className={styles.soft}>{t(`hint.${hint}`)}</span>
            </p>
            <Button
              isPending={enter.isPending && enter.variables.participantId === participant.id}
              onPress={() =>
                enter.mutate(
                  { participantId: participant.id },
                  {
                    onSuccess: (session) => {
                      adoptSession(session);
                      navigate(next, { replace: true });
                    },
                  },
                )
              }
            >
              {t('enter')}
              <span className="visually-hidden"> {participant.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
