import { Shuffle, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf, WorkshopCallView, WorkshopView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { useCommand } from '../live/queries.ts';
import { Because, type Unplaced } from './Because.tsx';
import { DeskGrid } from './DeskGrid.tsx';
import { Draft } from './Draft.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { ProposalName } from './ProposalName.tsx';
import styles from './Workshops.module.css';

/** Staff make the programme: prepared at one click, looked at, published; or one by one by hand. */
export function Desk({ call, workshops }: { call: WorkshopCallView; workshops: readonly WorkshopView[] }) {
  const { t } = useTranslation('workshops');
  const prepare = useCommand('workshop:prepare');
  const [oneEachFirst, setOneEachFirst] = useState(true);
  const [seed, setSeed] = useState(1);
  const [draft, setDraft] = useState<OutputOf<'workshop:prepare'> | null>(null);
  // Why the last preparation left somebody out: still to be read once the others are in the programme.
  const [leftOut, setLeftOut] = useState<Unplaced[]>([]);
  const [moving, setMoving] = useState<string | null>(null);
  const waiting = workshops.filter((one) => one.state === 'submitted');
  const start = (next: number) => {
    setSeed(next);
    prepare.mutate(
      { oneEachFirst, seed: next },
      {
        onSuccess: (prepared) => {
          setDraft(prepared);
          setLeftOut(prepared.unplaced);
        },
      },
    );
  };
  const moved = workshops.find((one) => one.id === moving && one.place);
  return (
    <div className={styles.desk}>
      <Card>
        <div className={styles.stack}>
          <p>{t('desk.lead')}</p>
          <ChipChoice
            label={t('desk.oneEach')}
            hideLabel
            options={[{ value: 'each', label: t('desk.oneEach') }]}
            values={oneEachFirst ? ['each'] : []}
            onChange={(values) => setOneEachFirst(values.length > 0)}
          />
          <div className={styles.foot}>
            <Button
              kind={draft ? 'secondary' : 'primary'}
              icon={draft ? <Shuffle aria-hidden /> : <Sparkles aria-hidden />}
              isPending={prepare.isPending}
              isDisabled={waiting.length === 0}
              onPress={() => start(draft ? seed + 1 : 1)}
            >
              {t(prepare.isPending ? 'desk.preparing' : draft ? 'desk.again' : 'desk.prepare')}
            </Button>
            {waiting.length === 0 && <span className={styles.soft}>{t('desk.nothing')}</span>}
          </div>
          <ErrorNote error={prepare.error} />
        </div>
      </Card>
      {draft && (
        <Draft key={seed} call={call} draft={draft} workshops={workshops} onDone={() => setDraft(null)} />
      )}
      {!draft && <DeskGrid call={call} workshops={workshops} onMove={setMoving} />}
      {!draft && moved && (
        <Card aria-label={t('desk.placeOf', { title: moved.title })}>
          <PlaceForm
            key={moved.id}
            call={call}
            workshop={moved}
            workshops={workshops}
            onDone={() => setMoving(null)}
          />
        </Card>
      )}
      {!draft && waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">
            {t('desk.waitingTitle')} ({waiting.length})
          </h2>
          <ul className={styles.waiting}>
            {waiting.map((workshop) => (
              <li key={workshop.id} className={styles.row}>
                <div>
                  <ProposalName workshop={workshop} />
                  <Because unplaced={leftOut.find(({ id }) => id === workshop.id)} />
                </div>
                <PlaceForm call={call} workshop={workshop} workshops={workshops} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
