import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { NotStaff } from '../components/NotStaff.tsx';
import { Page } from '../components/Page.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { currentLanguage } from '../i18n/index.ts';
import { useSession } from '../live/session.tsx';
import { countsOf } from './batches.ts';
import { ImportBar, ImportDone } from './ImportBar.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportOrganisations } from './ImportOrganisations.tsx';
import { ImportRows } from './ImportRows.tsx';
import { ImportSource } from './ImportSource.tsx';
import { useImportDraft, useImportRun } from './use-import.ts';

/** Staff bring a list of participants from a spreadsheet: paste, look, import. */
export default function ImportPage() {
  const { t } = useTranslation('people');
  const { session } = useSession();
  if (session.role !== 'staff') return <NotStaff title={t('title')}>{t('notStaff')}</NotStaff>;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<ButtonLink to="/participants">{t('back')}</ButtonLink>}
    >
      <Steps />
    </Page>
  );
}

function Steps() {
  const draft = useImportDraft({ role: 'officer', interfaceLanguage: currentLanguage(), country: 'FR' });
  const { run, start, forget } = useImportRun();
  const { preview } = draft;
  const counts = preview && countsOf(preview);
  // After a failure another word in the list begins anew: what was written is then the same, and not written again.
  const anew =
    <A extends unknown[]>(change: (...values: A) => void) =>
    (...values: A) => {
      if (run?.state === 'stopped') forget();
      change(...values);
    };
  if (run?.state === 'done') {
    return (
      <ImportDone
        run={run}
        left={counts?.problem ?? 0}
        onAgain={() => {
          forget();
          draft.write('');
        }}
      />
    );
  }
  return (
    <>
      <ImportSource text={draft.text} onChange={anew(draft.write)} />
      <ErrorNote error={draft.error} />
      {!preview && !draft.error && draft.text.trim() !== '' && <Skeleton lines={6} />}
      {preview && counts && !draft.error && (
        <>
          <ImportColumns
            columns={preview.columns}
            onChange={anew(draft.setColumns)}
            defaults={draft.defaults}
            onDefaults={anew(draft.setDefaults)}
          />
          <ImportOrganisations
            organisations={preview.organisations}
            choices={draft.choices}
            onChoose={anew(draft.choose)}
          />
          <ImportRows preview={preview} />
          <ImportBar
            ready={counts.new + counts.changes}
            left={counts.problem}
            current={draft.current}
            run={run}
            onRun={() => void start(preview, draft.defaults)}
          />
        </>
      )}
    </>
  );
}
