import { CalendarPlus, Download, RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CALENDAR_FILE_PATH } from '../../server/contract/index.ts';
import { Button, ButtonAnchor, CopyField, ErrorNote, SidePanel, toast } from '../components/index.ts';
import { invalidate, keyOf, queryClient, useCommand, useRead } from '../live/queries.ts';
import { useAgendaPage } from './agenda-context.tsx';
import styles from './Sheets.module.css';

/** The meetings in the calendar that people use already: a file once, or an address that it reads by itself. */
export function CalendarSheet({ onBehalfOf }: { onBehalfOf: string | undefined }) {
  const { t } = useTranslation('calendar');
  const { close } = useAgendaPage();
  const whose: Record<string, string> = onBehalfOf === undefined ? {} : { participantId: onBehalfOf };
  const address = useRead('calendar:read', whose);
  const renew = useCommand('calendar:renew');
  const stop = useCommand('calendar:stop');
  // All addresses of the reader change together, those for other people too.
  const told = (done: string) => ({
    onSuccess: (data: { url: string | null }) => {
      queryClient.setQueryData(keyOf('calendar:read', whose), data);
      invalidate('calendar:read');
      toast(done);
    },
  });
  const url = address.data?.url;
  return (
    <SidePanel title={t('title')} onClose={close}>
      <div className={styles.sheet}>
        <section className={styles.group}>
          <h3>{t('file.title')}</h3>
          <p className={styles.soft}>{t('file.hint')}</p>
          <ButtonAnchor
            href={`${CALENDAR_FILE_PATH}?${new URLSearchParams(whose)}`}
            download="rencontres.ics"
            icon={<Download aria-hidden />}
          >
            {t('file.download')}
          </ButtonAnchor>
        </section>
        <section className={styles.group}>
          <h3>{t('feed.title')}</h3>
          <p className={styles.soft}>{t('feed.hint')}</p>
          <ErrorNote error={address.error ?? renew.error ?? stop.error} />
          {url === null && (
            <Button
              icon={<CalendarPlus aria-hidden />}
              isPending={renew.isPending}
              onPress={() => renew.mutate(whose, told(t('feed.made')))}
            >
              {t('feed.make')}
            </Button>
          )}
          {url && (
            <>
              <ButtonAnchor
                kind="primary"
                href={url.replace(/^https?:/, 'webcal:')}
                icon={<CalendarPlus aria-hidden />}
              >
                {t('feed.open')}
              </ButtonAnchor>
              <CopyField label={t('feed.address')} value={url} />
              <p className={styles.soft}>{t('feed.private')}</p>
              <div className={styles.line}>
                <Button
                  size="dense"
                  icon={<RefreshCw aria-hidden />}
                  isPending={renew.isPending}
                  onPress={() => renew.mutate(whose, told(t('feed.renewed')))}
                >
                  {t('feed.renew')}
                </Button>
                <Button
                  size="dense"
                  kind="quiet"
                  isPending={stop.isPending}
                  onPress={() => stop.mutate({}, told(t('feed.stopped')))}
                >
                  {t('feed.stop')}
                </Button>
              </div>
            </>
          )}
        </section>
      </div>
    </SidePanel>
  );
}
