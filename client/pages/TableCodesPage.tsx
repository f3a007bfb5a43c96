import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Page } from '../components/Page.tsx';
import { qrCode } from '../components/qr.ts';
import { Select } from '../components/Select.tsx';
import { useEdition, useSession } from '../live/session.tsx';
import styles from './TableCodesPage.module.css';

const PER_PAGE = ['1', '2', '4', '8'] as const;

/** The address behind the code of a table: it names the table and nobody. */
export const tableAddress = (origin: string, tableId: string): string => `${origin}/table/${tableId}`;

/** A sheet to print: the code of each table, with which people check in. */
export default function TableCodesPage() {
  const { t } = useTranslation('checkin');
  const { t: common } = useTranslation();
  const { session } = useSession();
  const edition = useEdition();
  const [perPage, setPerPage] = useState<(typeof PER_PAGE)[number]>('4');
  if (session.role !== 'staff') {
    return (
      <Page title={t('codes.title')} width="measure">
        <EmptyState
          title={t('codes.notStaff')}
          action={<ButtonLink to="/">{common('action.home')}</ButtonLink>}
        />
      </Page>
    );
  }
  return (
    <Page
      title={t('codes.title')}
      lead={t('codes.lead')}
      actions={
        <>
          <Select
            label={t('codes.perPage')}
            value={perPage}
            onChange={setPerPage}
            options={PER_PAGE.map((value) => ({ value, label: value }))}
          />
          <Button kind="primary" icon={<Printer aria-hidden />} onPress={() => window.print()}>
            {t('codes.print')}
          </Button>
        </>
      }
    >
      <ul className={styles.sheet} data-per-page={perPage}>
        {edition.tables.map((table) => (
          <li key={table.id} className={styles.table}>
            <p className={styles.label}>
              <span>{t('codes.table')}</span> <strong>{table.label}</strong>
            </p>
            <Code text={tableAddress(window.location.origin, table.id)} label={table.label} />
            <p className={styles.how}>{t('codes.how')}</p>
            <p className={styles.room}>
              {table.room} · {edition.name}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Code({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation('checkin');
  const { size, path } = useMemo(() => qrCode(text), [text]);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('codes.codeOf', { label })}
      className={styles.code}
    >
      <rect width={size} height={size} className={styles.paper} />
      <path d={path} className={styles.ink} shapeRendering="crispEdges" />
    </svg>
  );
}
