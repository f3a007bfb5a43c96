import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate, Outlet, type RouteObject, useLocation } from 'react-router';
import { AppShell, homeOf } from './components/AppShell.tsx';
import { useSession } from './live/session.tsx';
import { ErrorPage, NotFoundPage } from './pages/ErrorPage.tsx';

const page = (path: string, load: () => Promise<{ default: ComponentType }>): RouteObject => ({
  path,
  errorElement: <ErrorPage />,
  lazy: async () => ({ Component: (await load()).default }),
});

/** Addresses name what one sees. */
export const router = createBrowserRouter([
  {
    Component: AppShell,
    errorElement: <ErrorPage />,
    HydrateFallback: () => null,
    children: [
      { index: true, Component: Home },
      page('connexion', () => import('./pages/SignInPage.tsx')),
      page('installation', () => import('./pages/SetupPage.tsx')),
      {
        Component: SignedIn,
        children: [
          page('bourse', () => import('./bourse/BoursePage.tsx')),
          page('bourse/nouvelle', () => import('./bourse/WritePage.tsx')),
          page('bourse/:slug', () => import('./bourse/ListingPage.tsx')),
          page('bourse/:slug/modifier', () => import('./bourse/WritePage.tsx')),
          page('participants', () => import('./pages/DirectoryPage.tsx')),
          page('organisations/:id/:name?', () => import('./organisations/OrganisationPage.tsx')),
          page('groupes', () => import('./groups/GroupsPage.tsx')),
          page('groupes/:id', () => import('./groups/GroupPage.tsx')),
          page('participants/importer', () => import('./people/ImportPage.tsx')),
          page('micro-ateliers', () => import('./workshops/WorkshopsPage.tsx')),
          page('micro-ateliers/proposer', () => import('./workshops/ProposePage.tsx')),
          page('micro-ateliers/:id/modifier', () => import('./workshops/ProposePage.tsx')),
          page('compte', () => import('./pages/AccountPage.tsx')),
          page('table/:tableId', () => import('./pages/CheckInPage.tsx')),
          page('codes', () => import('./pages/TableCodesPage.tsx')),
          page('reglages/programme', () => import('./programme/ProgrammePage.tsx')),
          page('reglages', () => import('./pages/SettingsPage.tsx')),
          page('agenda', () => import('./agenda/AgendaPage.tsx')),
          page('tableau/preparer/:id?', () => import('./plan/PlanPage.tsx')),
          page('bilan', () => import('./report/ReportPage.tsx')),
          page('tableau/:date?', () => import('./board/BoardPage.tsx')),
        ],
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
  // The hall screen has the whole screen to itself, and redeems its own link.
  { ...page('ecran', () => import('./hall/HallPage.tsx')), HydrateFallback: () => null },
]);

function Home() {
  const { session } = useSession();
  return <Navigate replace to={homeOf(session.role)} />;
}

/** Whoever is not signed in goes to the sign-in page, and comes back here. */
function SignedIn() {
  const { session } = useSession();
  const location = useLocation();
  if (session.signedIn) return <Outlet />;
  const back = location.pathname + location.search;
  return <Navigate replace to={`/connexion?vers=${encodeURIComponent(back)}`} />;
}
