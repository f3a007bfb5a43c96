import {
  CalendarDays,
  CircleUser,
  Handshake,
  LayoutGrid,
  LogOut,
  type LucideIcon,
  Monitor,
  Presentation,
  Settings,
  Users,
} from 'lucide-react';
import { type RefObject, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import type { Role } from '../../server/contract/index.ts';
import { AnswerStrip } from '../agenda/AnswerStrip.tsx';
import { useAwaited } from '../agenda/use-awaited.ts';
import { followProfile } from '../i18n/index.ts';
import { useSession } from '../live/session.tsx';
import { OfferStrip } from '../waiting/OfferStrip.tsx';
import styles from './AppShell.module.css';
import { ButtonLink, IconButton } from './Button.tsx';
import { ConnectionDot } from './ConnectionDot.tsx';
import { Count } from './Count.tsx';
import { DemoBanner } from './DemoBanner.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Logo } from './Logo.tsx';
import { Skeleton } from './Skeleton.tsx';
import { Toasts } from './Toasts.tsx';
import { toast } from './toast.ts';

type Place = 'agenda' | 'bourse' | 'participants' | 'workshops' | 'board' | 'hall' | 'settings';

const PLACES: Record<Place, { to: string; icon: LucideIcon }> = {
  agenda: { to: '/agenda', icon: CalendarDays },
  bourse: { to: '/bourse', icon: Handshake },
  participants: { to: '/participants', icon: Users },
  workshops: { to: '/micro-ateliers', icon: Presentation },
  board: { to: '/tableau', icon: LayoutGrid },
  hall: { to: '/ecran', icon: Monitor },
  settings: { to: '/reglages', icon: Settings },
};

/** Where each role goes, the first being its home. */
export const PLACES_OF: Record<Role, readonly Place[]> = {
  elected: ['agenda', 'bourse', 'participants', 'workshops'],
  officer: ['bourse', 'agenda', 'participants', 'workshops'],
  partner: ['bourse', 'agenda', 'participants', 'workshops'],
  // Staff sit at no table: their days are on the board.
  staff: ['board', 'bourse', 'participants', 'workshops', 'hall', 'settings'],
  screen: ['hall'],
};

export function homeOf(role: Role | null): string {
  return role ? PLACES[PLACES_OF[role][0]!].to : '/connexion';
}

/** Everything around a page: header, navigation, demo banner, messages. */
export function AppShell() {
  const { t } = useTranslation();
  const { session, signOut } = useSession();
  const wanted = session.profile?.interfaceLanguage;
  useEffect(() => {
    if (wanted) void followProfile(wanted);
  }, [wanted]);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(main, pathname);
  const places = session.role ? PLACES_OF[session.role] : [];
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#contenu">
        {t('nav.skip')}
      </a>
      <DemoBanner />
      <header className={styles.header}>
        <NavLink to="/" className={styles.brand}>
          <Logo />
          <span className={styles.name}>{t('product')}</span>
        </NavLink>
        {places.length > 0 && (
          <nav className={styles.nav} aria-label={t('nav.label')}>
            {places.map((place) => (
              <NavItem key={place} place={place} />
            ))}
          </nav>
        )}
        <div className={styles.tools}>
          {session.signedIn && <ConnectionDot />}
          <LanguageSwitch />
          {session.profile && (
            <NavLink
              to="/compte"
              className={styles.account}
              aria-label={`${t('nav.account')}, ${session.profile.name}`}
            >
              <CircleUser aria-hidden />
              <span>{session.profile.name}</span>
            </NavLink>
          )}
          {session.signedIn ? (
            <IconButton
              label={t('nav.signOut')}
              onPress={() => {
                signOut().catch(() => toast(t('nav.signOutFailed'), { tone: 'error' }));
              }}
            >
              <LogOut aria-hidden />
            </IconButton>
          ) : (
            pathname !== '/connexion' && (
              <ButtonLink to="/connexion" kind="quiet">
                {t('nav.signIn')}
              </ButtonLink>
            )
          )}
        </div>
      </header>
      <AnswerStrip />
      <OfferStrip />
      <main ref={main} id="contenu" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<Skeleton lines={4} />}>
          <Outlet />
        </Suspense>
      </main>
      <Toasts />
      <ScrollRestoration />
    </div>
  );
}

function NavItem({ place }: { place: Place }) {
  const { t } = useTranslation();
  const { to, icon: Icon } = PLACES[place];
  return (
    <NavLink to={to} className={styles.item}>
      <Icon aria-hidden />
      <span>{t(`nav.${place}`)}</span>
      {place === 'agenda' && <Awaited />}
    </NavLink>
  );
}

/** How many answers are awaited. */
function Awaited() {
  const { t } = useTranslation();
  const count = useAwaited().reduce((sum, { proposals, moves }) => sum + proposals + moves, 0);
  return (
    count > 0 && (
      <span className={styles.awaited}>
        <Count count={count} label={t('nav.awaited', { count })} />
      </span>
    )
  );
}

/** On a new page, keyboard and screen reader start at its content; somebody who is typing is left alone. */
function useFocusOnArrival(main: RefObject<HTMLElement | null>, pathname: string): void {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const typing = document.activeElement?.matches('input, textarea, select');
    if (!typing) main.current?.focus({ preventScroll: true });
  }, [main, pathname]);
}
