import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from './live/queries.ts';
import { SessionProvider } from './live/session.tsx';
import { StartError } from './pages/StartError.tsx';
import { StartSkeleton } from './pages/StartSkeleton.tsx';
import { router } from './routes.tsx';

export function App() {
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={i18n.language}>
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={<StartSkeleton />}>
          <SessionProvider loading={<StartSkeleton />} failed={(_, retry) => <StartError onRetry={retry} />}>
            <RouterProvider router={router} />
          </SessionProvider>
        </Suspense>
      </QueryClientProvider>
    </I18nProvider>
  );
}
