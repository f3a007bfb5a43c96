import { useTranslation } from 'react-i18next';
import type { ReportView } from '../../server/contract/index.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { NotStaff } from '../components/NotStaff.tsx';
import { Page } from '../components/Page.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { localeOf } from '../i18n/locale.ts';
import { inEditionZone } from '../live/clock.ts';
import { useRead } from '../live/queries.ts';
import { useEdition, useSession } from '../live/session.tsx';
import { Answers } from './Answers.tsx';
import { Brief } from './Brief.tsx';
import { Counts } from './Counts.tsx';
import { Days } from './Days.tsx';
import { Exports } from './Exports.tsx';
import { Outcomes } from './Outcomes.tsx';
import { PartnershipsFound } from './PartnershipsFound.tsx';
import styles from './Report.module.css';
import { Served } from './Served.tsx';
import { TableUse } from './TableUse.tsx';

/** `/bilan`: what the edition has given, for staff; each figure says what it counts. */
export default function ReportPage() {
  const { t, i18n } = useTranslation('report');
  const edition = useEdition();
  const staff = useSession().session.role === 'staff';
  const report = useRead('report:read', {}, { enabled: staff, staleTime: 0 });
  if (!staff) return <NotStaff title={t('title')}>{t('notStaff')}</NotStaff>;
  const when =
    report.data &&
    inEditionZone(report.data.at, edition)
      .setLocale(localeOf(i18n.language))
      .toLocaleString({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  return (
    <Page title={t('title')} lead={when && t('lead', { when })}>
      {report.data ? (
        <Report report={report.data} />
      ) : report.error ? (
        <ErrorNote error={report.error} onRetry={() => void report.refetch()} />
      ) : (
        <Skeleton lines={12} />
      )}
    </Page>
  );
}

function Report({ report }: { report: ReportView }) {
  const { t } = useTranslation('report');
  const { meetings, proposals, waiting, listings, workshops } = report;
  return (
    <div className={styles.report}>
      <Brief report={report} />
      <Exports />
      <Counts title={t('meetings.title')} of="meetings" counts={meetings} />
      <Counts title={t('outcomes.title')} of="outcomes" counts={report.outcomes.meetings}>
        <Outcomes outcomes={report.outcomes} />
      </Counts>
      <PartnershipsFound />
      <Counts
        title={t('proposals.title')}
        of="proposals"
        counts={{
          asked: proposals.asked,
          accepted: proposals.accepted,
          seated: proposals.seated,
          declined: proposals.declined,
          expired: proposals.expired,
          withdrawn: proposals.withdrawn,
          waiting: proposals.waiting,
        }}
      >
        <Answers answers={proposals.answers} />
      </Counts>
      <Served report={report} />
      <TableUse tables={report.tables} />
      <Counts title={t('waiting.title')} of="waiting" counts={waiting} />
      <Days days={report.days} />
      <Counts
        title={t('listings.title')}
        of="listings"
        counts={{
          published: listings.published,
          met: listings.met,
          partnerFound: listings.partnerFound,
          withdrawn: listings.withdrawn,
          ...workshops,
        }}
      />
    </div>
  );
}
