import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { Logo } from '../components/Logo.tsx';
import { usePageTitle } from '../components/Page.tsx';
import { useSession } from '../live/session.tsx';
import { DemoPeople } from './DemoPeople.tsx';
import { RedeemLink } from './RedeemLink.tsx';
import { RequestLink } from './RequestLink.tsx';
import styles from './SignInPage.module.css';
import { safePath } from './safe-path.ts';

/** Asks for a link by e-mail, redeems one, or enters the demonstration. */
export default function SignInPage() {
  const { t } = useTranslation(['signin', 'common']);
  const { session } = useSession();
  const [params] = useSearchParams();
  usePageTitle(t('title'));
  const token = params.get('jeton');
  const next = safePath(params.get('vers'));
  if (session.signedIn && !token) return <Navigate replace to={next} />;
  return (
    <div className={styles.page}>
      <div className={styles.intro}>
        <Logo size="4rem" />
        <h1 className={styles.name}>{t('common:product')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        {session.edition && (
          <p className={styles.edition}>
            {session.edition.name}
            <br />
            {session.edition.place}
          </p>
        )}
      </div>
      <div className={styles.ways}>
        {session.demo && !token && <DemoPeople next={next} />}
        {token ? <RedeemLink token={token} next={next} /> : <RequestLink next={next} />}
      </div>
    </div>
  );
}
