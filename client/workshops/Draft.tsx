import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf, WorkshopCallView, WorkshopView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand } from '../live/queries.ts';
import { Because } from './Because.tsx';
import { DeskGrid } from './DeskGrid.tsx';
import { ProposalName } from './ProposalName.tsx';
import { useTimeWords } from './use-workshops.ts';
import styles from './Workshops.module.css';

type Prepared = OutputOf<'workshop:prepare'>;

/** A prepared programme before anybody else sees it: figures, grid, who has no place and why; then publish. */
export function Draft({
  call,
  draft,
  workshops,
  onDone,
}: {
  call: WorkshopCallView;
  draft: Prepared;
  workshops: readonly WorkshopView[];
  onDone: () => void;
}) {
  const { t } = useTranslation('workshops');
  const words = useTimeWords(call.times);
  const publish = useCommand('workshop:publish');
  const [kept, setKept] = useState(() => draft.places.map((one) => one.id));
  const chosen = draft.places.filter((one) => kept.includes(one.id));
  const byId = new Map(workshops.map((one) => [one.id, one]));
  const refused = publish.data?.refused ?? [];
  const submit = () =>
    publish.mutate(
      { places: chosen.map(({ asWished: _, ...place }) => place) },
      {
        onSuccess: (outcome) => {
          toast(t('desk.published', { count: outcome.placed.length }));
          invalidate('workshop:list', 'programme:read');
          if (outcome.refused.length === 0) onDone();
        },
      },
    );
  return (
    <>
      <Card tone="accent" aria-labelledby="draft">
        <div className={styles.stack}>
          <h2 id="draft">{t('desk.draftTitle')}</h2>
          <Figures figures={draft.figures} />
          {draft.places.length > 0 && (
            <ChipChoice
              label={t('desk.keep')}
              options={draft.places.map(({ id, timeId }) => ({
                value: id,
                label: `${words(timeId)} ${byId.get(id)?.title ?? ''}`,
              }))}
              values={kept}
              onChange={setKept}
            />
          )}
          <ErrorNote error={publish.error} />
          {refused.length > 0 && (
            <div role="alert">
              <h3>{t('desk.refused')}</h3>
              <ul>
                {refused.map(({ id, message }) => (
                  <li key={id}>
                    <b>{byId.get(id)?.title}</b> <span className={styles.soft}>{message}</span>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <div className={styles.foot}>
            <Button
              kind="primary"
              isDisabled={chosen.length === 0 || refused.length > 0}
              isPending={publish.isPending}
              onPress={submit}
            >
              {t('desk.publish', { count: chosen.length })}
            </Button>
            <Button kind="quiet" onPress={onDone}>
              {t('desk.discard')}
            </Button>
          </div>
        </div>
      </Card>
      <DeskGrid call={call} workshops={workshops} draft={chosen} />
      <LeftOut draft={draft} byId={byId} />
    </>
  );
}

function Figures({ figures }: { figures: Prepared['figures'] }) {
  const { t } = useTranslation('workshops');
  const rows: [string, number, number][] = [
    [t('desk.programmed'), figures.programmed, figures.proposed],
    [t('desk.members'), figures.membersProgrammed, figures.members],
    [t('desk.organisations'), figures.organisationsProgrammed, figures.organisations],
    ...(figures.wished > 0
      ? [[t('desk.wishes'), figures.asWished, figures.wished] as [string, number, number]]
      : []),
  ];
  return (
    <>
      <dl className={styles.figures}>
        {rows.map(([label, some, all]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{t('desk.ofCount', { some, all })}</dd>
          </div>
        ))}
      </dl>
      {figures.proven && <p className={styles.soft}>{t('desk.proven')}</p>}
    </>
  );
}

function LeftOut({ draft, byId }: { draft: Prepared; byId: ReadonlyMap<string, WorkshopView> }) {
  const { t } = useTranslation('workshops');
  if (draft.unplaced.length === 0) return null;
  return (
    <section aria-labelledby="unplaced">
      <h2 id="unplaced">
        {t('desk.unplacedTitle')} ({draft.unplaced.length})
      </h2>
      <ul className={styles.waiting}>
        {draft.unplaced.map((unplaced) => {
          const workshop = byId.get(unplaced.id);
          return (
            <li key={unplaced.id} className={styles.row}>
              {workshop && <ProposalName workshop={workshop} />}
              <Because unplaced={unplaced} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
