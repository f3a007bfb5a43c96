import { Pencil } from 'lucide-react';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrectionView, OrganisationView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { toast } from '../components/toast.ts';
import { useLabels } from '../i18n/labels.ts';
import { queryClient, useCommand, useRead } from '../live/queries.ts';
import styles from '../people/Person.module.css';
import { type Organisation, OrganisationFields } from './OrganisationFields.tsx';

/** For staff, on the page of an organisation: what it is, to be put right, and what was. */
export function CorrectOrganisation({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation('person');
  const [open, setOpen] = useState(false);
  if (open) return <Correction organisation={organisation} onDone={() => setOpen(false)} />;
  return (
    <div>
      <Button icon={<Pencil aria-hidden />} onPress={() => setOpen(true)}>
        {t('organisation.correct')}
      </Button>
    </div>
  );
}

function Correction({ organisation, onDone }: { organisation: OrganisationView; onDone: () => void }) {
  const { t } = useTranslation(['person', 'common']);
  const { t: common } = useTranslation();
  const { id, ...before } = organisation;
  const [draft, setDraft] = useState<Organisation>(before);
  const edit = useCommand('organisation:edit');
  const past = useRead('organisation:corrections', { id }, { staleTime: 0 });
  const save = () => {
    const changes = Object.fromEntries(
      Object.entries(draft).filter(([field, value]) => value !== before[field as keyof Organisation]),
    );
    edit.mutate(
      { id, ...changes },
      {
        onSuccess: ({ name }) => {
          toast(t('saved', { name }));
          void queryClient.invalidateQueries();
          onDone();
        },
      },
    );
  };
  return (
    <Card as="form" aria-label={t('organisation.correct')} onSubmit={save}>
      <div className={styles.body}>
        <OrganisationFields
          value={draft}
          onChange={(patch) => setDraft({ ...draft, ...patch })}
          errors={fieldErrors(edit.error, common)}
        />
        <ErrorNote error={edit.error} />
        <div className={styles.actions}>
          <Button kind="primary" type="submit" isPending={edit.isPending}>
            {t('common:action.save')}
          </Button>
          <Button onPress={onDone}>{t('common:action.cancel')}</Button>
        </div>
        {past.data && past.data.length > 0 && <Past corrections={past.data} />}
      </div>
    </Card>
  );
}

function Past({ corrections }: { corrections: readonly CorrectionView[] }) {
  const { t, i18n } = useTranslation(['person', 'directory', 'common']);
  const labels = useLabels();
  const words = ({ field, before = '', after = '' }: CorrectionView['changes'][number]) =>
    `${wordOf(field)} : ${before || '—'} → ${after || '—'}`;
  return (
    <div>
      <h2>{t('corrections')}</h2>
      <ul className={styles.means}>
        {corrections.map(({ at, by, changes }) => (
          <li key={at}>
            {t('correction', {
              date: DateTime.fromISO(at, { locale: i18n.language }).toLocaleString(DateTime.DATETIME_SHORT),
              who: by.name,
              fields: labels.list(changes.map(words)),
            })}
          </li>
        ))}
      </ul>
    </div>
  );

  function wordOf(field: string): string {
    switch (field) {
      case 'name':
      case 'shortName':
      case 'type':
      case 'country':
      case 'region':
        return t(`directory:form.${field}`);
      case 'populationBand':
        return t('directory:form.population');
      default:
        return t('directory:form.member');
    }
  }
}
