import { LogIn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button, ButtonLink } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { useCommand } from '../live/queries.ts';
import { adoptSession } from '../live/session.tsx';
import styles from './SignInPage.module.css';

/** Uses a link up only after a click: scanners that open the links of e-mails do not. */
export function RedeemLink({ token, next }: { token: string; next: string }) {
  const { t } = useTranslation('signin');
  const navigate = useNavigate();
  const redeem = useCommand('signin:redeem');
  const enter = () =>
    redeem.mutate(
      { token },
      {
        onSuccess: (session) => {
          adoptSession(session);
          navigate(next, { replace: true });
        },
      },
    );
  return (
    <Card aria-label={t('redeemTitle')}>
      <div className={styles.form}>
        <h2>{redeem.error ? t('redeemFailed') : t('redeemTitle')}</h2>
        {redeem.error ? <ErrorNote error={redeem.error} /> : <p>{t('redeem')}</p>}
        {redeem.error && redeem.error.code !== 'offline' ? (
          <ButtonLink to="/connexion" kind="primary">
            {t('newLink')}
          </ButtonLink>
        ) : (
          <Button kind="primary" icon={<LogIn aria-hidden />} isPending={redeem.isPending} onPress={enter}>
            {t('enter')}
          </Button>
        )}
      </div>
    </Card>
  );
}
