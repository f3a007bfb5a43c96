import { CheckCheck, MoveRight, Send, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PLAN, type PlanEntryView, type PlanView, type PublishAs } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { toast } from '../components/toast.ts';
import { CallError, call } from '../live/call.ts';
import { invalidate } from '../live/queries.ts';
import styles from './Plan.module.css';
import { Bar } from './PlanProgress.tsx';
import { commands, publishing } from './selection.ts';

/** Entries a command: the bar moves, and a network that fails loses little. */
const AT_ONCE = 40;

/** Publishes what is chosen, takes back what was published, puts the programme aside. */
export function PublishBar({
  plan,
  selected,
  reread,
}: {
  plan: PlanView;
  selected: readonly PlanEntryView[];
  reread: () => void;
}) {
  const { t } = useTranslation('plan');
  const navigate = useNavigate();
  const [under, setUnder] = useState<{ what: 'publish' | 'undo'; share: number } | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const published = plan.entries.filter(({ state }) => state === 'published');
  const { moves, fresh, drafts } = publishing(selected, plan.entries);
  const count = selected.length;

  async function inTurn(
    what: 'publish' | 'undo',
    entries: readonly PlanEntryView[],
    send: (entryIds: string[]) => Promise<{ entries: PlanEntryView[] }>,
    succeeded: (entry: PlanEntryView) => boolean,
  ) {
    setError(null);
    let good = 0;
    let bad = 0;
    try {
      setUnder({ what, share: 0 });
      for (const group of commands(what, entries, AT_ONCE, PLAN.entriesPerCommand)) {
        const answer = await send(group.map(({ id }) => id));
        for (const entry of answer.entries) succeeded(entry) ? good++ : bad++;
        setUnder({ what, share: (good + bad) / entries.length });
      }
    } catch (failure) {
      if (!(failure instanceof CallError)) throw failure;
      setError(failure);
    } finally {
      setUnder(null);
      reread();
    }
    const said = t(what === 'publish' ? 'publish.done' : 'publish.undone', { count: good });
    if (good + bad > 0) toast(bad > 0 ? `${said} ; ${t('publish.refused', { count: bad })}` : said);
  }

  const publish = (as: PublishAs, entries: readonly PlanEntryView[]) =>
    void inTurn(
      'publish',
      entries,
      (entryIds) => call('plan:publish', { id: plan.id, as, entryIds }),
      ({ state }) => state === 'published',
    );
  const undo = () =>
    void inTurn(
      'undo',
      published,
      (entryIds) => call('plan:undo', { id: plan.id, entryIds }),
      ({ state }) => state === 'undone',
    );
  const discard = async () => {
    try {
      await call('plan:discard', { id: plan.id });
      invalidate('plan:list');
      toast(t('publish.discarded'));
      navigate('/tableau/preparer');
    } catch (failure) {
      if (!(failure instanceof CallError)) throw failure;
      setError(failure);
    }
  };

  if (under !== null) {
    return (
      <section aria-label={t('publish.label')} className={styles.publish}>
        <Bar
          label={t(under.what === 'publish' ? 'publish.under' : 'publish.underUndo')}
          share={under.share}
        />
      </section>
    );
  }
  const ready = plan.state === 'ready';
  const left = plan.entries.some(({ state }) => state === 'planned');
  const hint = count > 0 || !ready ? 'hint' : published.length > 0 && !left ? 'sent' : 'none';
  return (
    <section aria-label={t('publish.label')} className={styles.publish}>
      <div className={styles.buttons}>
        {ready && moves.length > 0 && (
          <Button icon={<MoveRight aria-hidden />} onPress={() => publish('confirmed', moves)}>
            {t('publish.move', { count: moves.length })}
          </Button>
        )}
        {ready && drafts.length > 0 && (
          <Button kind="primary" icon={<Send aria-hidden />} onPress={() => publish('draft', drafts)}>
            {t('publish.drafts', { count: drafts.length })}
          </Button>
        )}
        {ready && fresh.length > 0 && (
          <Button icon={<CheckCheck aria-hidden />} onPress={() => publish('confirmed', selected)}>
            {t(moves.length > 0 ? 'publish.moveAndConfirm' : 'publish.confirm', { count: fresh.length })}
          </Button>
        )}
        {published.length > 0 && (
          <Button icon={<Undo2 aria-hidden />} onPress={undo}>
            {t('publish.undo', { count: published.length })}
          </Button>
        )}
        {ready && (
          <Button kind="quiet" onPress={() => void discard()}>
            {t('publish.discard')}
          </Button>
        )}
      </div>
      <p className={styles.soft}>{t(`publish.${hint}`)}</p>
      {published.some(({ move }) => move) && <p className={styles.soft}>{t('publish.undoHint')}</p>}
      {ready && moves.length > 0 && <p className={styles.soft}>{t('publish.moveHint')}</p>}
      <ErrorNote error={error} />
    </section>
  );
}
