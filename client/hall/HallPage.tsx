import { useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { SessionView } from '../../server/contract/index.ts';
import { usePageTitle } from '../components/index.ts';
import { CallError, call } from '../live/call.ts';
import { adoptSession, useSession } from '../live/session.tsx';
import styles from './Hall.module.css';
import { HallScreen } from './HallScreen.tsx';

const RETRY_MS = 5000;
type Redeeming = 'no' | 'waiting' | 'refused' | 'offline';

/** `/ecran`: the public board. A screen link (`?jeton=`) opens it once and disappears from the address. */
export default function HallPage() {
  const { t } = useTranslation('hall');
  const { session } = useSession();
  usePageTitle(t('title'));
  const redeeming = useScreenLink();
  useAwake();
  useDark();
  const allowed = session.role === 'screen' || session.role === 'staff';
  if (allowed && session.edition && redeeming === 'no') {
    return <HallScreen edition={session.edition} unattended={session.role === 'screen'} />;
  }
  const title = {
    no: t('access.title'),
    waiting: t('access.waitingTitle'),
    refused: t('access.refusedTitle'),
    offline: t('access.offlineTitle'),
  }[redeeming];
  return (
    <main className={`${styles.hall} ${styles.alone}`}>
      <h1 className={styles.big}>{title}</h1>
      {(redeeming === 'no' || redeeming === 'refused') && (
        <>
          <p>{t('access.text')}</p>
          <p>
            <Link to="/connexion?vers=/ecran">{t('access.signIn')}</Link>
          </p>
        </>
      )}
    </main>
  );
}

/** A hall screen is dark whatever the browser prefers. On the root element, because there the colours are worked
 * out: the build writes `light-dark()` as variables of the root for browsers that do not know it. */
function useDark(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.theme = 'dark';
    return () => {
      delete dataset.theme;
    };
  }, []);
}

/** Each link is redeemed once, even when the page is mounted twice. */
const redeemed = new Map<string, Promise<SessionView>>();

function useScreenLink(): Redeeming {
  const [search, setSearch] = useSearchParams();
  const token = search.get('jeton');
  const [state, setState] = useState<Redeeming>(token ? 'waiting' : 'no');
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` starts it again
  useEffect(() => {
    if (!token) return;
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answer = redeemed.get(token) ?? call('signin:redeem', { token });
    redeemed.set(token, answer);
    answer.then(
      (session) => {
        if (!current) return;
        adoptSession(session);
        setState('no');
        setSearch({}, { replace: true });
      },
      (error: unknown) => {
        if (!current) return;
        const offline = error instanceof CallError && error.code === 'offline';
        setState(offline ? 'offline' : 'refused');
        if (!offline) return setSearch({}, { replace: true });
        redeemed.delete(token);
        timer = setTimeout(() => setAttempt((count) => count + 1), RETRY_MS);
      },
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [token, attempt, setSearch]);
  return state;
}

/** Keeps the display on, where the browser can. */
function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock?.request('screen').then(
        (granted) => {
          lock = granted;
        },
        () => {}, // Refused (battery, policy): the display follows its own settings.
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
