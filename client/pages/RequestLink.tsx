import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { currentLanguage } from '../i18n/index.ts';
import { useCommand } from '../live/queries.ts';
import styles from './SignInPage.module.css';

/** Asks for a link. The answer is the same whether or not the address is known. @param next where the link leads */
export function RequestLink({ next }: { next: string }) {
  const { t } = useTranslation('signin');
  const { t: common } = useTranslation();
  const [email, setEmail] = useState('');
  const request = useCommand('signin:request');
  if (request.data) {
    return (
      <Card aria-label={t('sentTitle')}>
        <div className={styles.form} role="status">
          <h2 className={styles.sent}>
            <MailCheck aria-hidden /> {t('sentTitle')}
          </h2>
          <p>{t('sent', { email, minutes: request.data.minutes })}</p>
          <p className={styles.soft}>{t('sentNothing')}</p>
          <Button onPress={() => request.reset()}>{t('again')}</Button>
        </div>
      </Card>
    );
  }
  const errors = fieldErrors(request.error, common);
  return (
    <Card
      as="form"
      aria-label={t('title')}
      onSubmit={() =>
        request.mutate({
          email: email.trim(),
          language: currentLanguage(),
          ...(next.length <= LIMITS.pathChars && { next }),
        })
      }
    >
      <div className={styles.form}>
        <h2>{t('title')}</h2>
        <TextField
          label={t('email')}
          hint={t('emailHint')}
          type="email"
          name="email"
          autoComplete="email"
          value={email}
          onChange={setEmail}
          error={errors.email}
          isRequired
        />
        {request.error && !errors.email && <ErrorNote error={request.error} />}
        <Button kind="primary" type="submit" isPending={request.isPending}>
          {t('send')}
        </Button>
        <p className={styles.soft}>{t('caution')}</p>
      </div>
    </Card>
  );
}
