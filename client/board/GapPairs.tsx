import { Send, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapPairView, MeetingView, SlotView, TableView } from '../../server/contract/index.ts';
import { reasonDetail, weighty } from '../bourse/why.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { toast } from '../components/toast.ts';
import { useLabels } from '../i18n/labels.ts';
import { CallError, call } from '../live/call.ts';
import { useRead } from '../live/queries.ts';
import styles from './Panel.module.css';
import type { Commands } from './use-commands.ts';
import type { Words } from './use-words.ts';

/** Reasons that a line has room for. */
const REASONS = 2;

/** Who could fill a free table at a time, and why they: seat them now, or propose it to them. */
export function GapPairs({
  table,
  slot,
  now,
  words,
  commands,
  onPlaceProposal,
}: {
  table: TableView;
  slot: SlotView;
  now: number;
  words: Words;
  commands: Commands;
  onPlaceProposal: (proposal: MeetingView) => Promise<CallError | null>;
}) {
  const { t } = useTranslation('board');
  const { t: bourse } = useTranslation(['bourse', 'common']);
  const labels = useLabels();
  // What weighs most, in the words of the fiches.
  const why = (pair: GapPairView) =>
    weighty(pair.reasons)
      .slice(0, REASONS)
      .map((reason) => reasonDetail(reason, bourse, labels))
      .filter(Boolean)
      .join(' — ');
  const [refusal, setRefusal] = useState<CallError | null>(null);
  const [busy, setBusy] = useState(false);
  const gaps = useRead('board:gaps', { slotIds: [slot.id], tableId: table.id }, { staleTime: 0 });
  const pairs = gaps.data?.[0]?.pairs ?? [];
  const mayPropose = Date.parse(slot.start) > now;

  async function run(work: () => Promise<CallError | null>) {
    setBusy(true);
    setRefusal(await work());
    setBusy(false);
    void gaps.refetch();
  }
  const seat = (pair: GapPairView) =>
    run(() =>
      pair.proposal
        ? onPlaceProposal(pair.proposal)
        : commands.act(
            {
              call: 'meeting:place',
              input: {
                participantIds: pair.people.map((person) => person.id),
                slotId: slot.id,
                tableId: table.id,
                listingId: pair.listings?.[0]?.id ?? null,
              },
            },
            (meeting) => t('done.placed', { who: words.who(meeting), place: words.place(meeting) }),
          ),
    );
  const propose = (pair: GapPairView, who: string) =>
    run(async () => {
      const [one, other] = pair.people;
      try {
        await call('meeting:propose', {
          onBehalfOf: one!.id,
          withIds: [other!.id],
          slotIds: [slot.id],
          listingId: pair.listings?.[0]?.id ?? null,
        });
        toast(t('gaps.proposed', { who, time: words.time(slot.id) }));
        return null;
      } catch (error) {
        if (error instanceof CallError) return error;
        throw error;
      }
    });
  return (
    <section className={styles.section}>
      <h3>{t('gaps.title')}</h3>
      {gaps.isPending && !gaps.error && <Skeleton lines={3} />}
      {gaps.error && <ErrorNote error={gaps.error} onRetry={() => void gaps.refetch()} />}
      {gaps.data && pairs.length === 0 && <p className={styles.note}>{t('gaps.none')}</p>}
      <ul className={`${styles.people} ${styles.stacked}`}>
        {pairs.map((pair) => {
          const who = pair.people.map((person) => person.organisation?.shortName ?? person.name).join(' – ');
          return (
            <li key={pair.people.map((person) => person.id).join(' ')}>
              <div className={styles.person}>
                <strong>{who}</strong>
                <span>{pair.people.map((person) => person.name).join(', ')}</span>
                <small>
                  {t(`gaps.because.${pair.because}`)} ·{' '}
                  {t('gaps.meetings', { one: pair.meetings[0], other: pair.meetings[1] })}
                </small>
                {why(pair) !== '' && <small>{why(pair)}</small>}
              </div>
              <span className={styles.actions}>
                <Button
                  size="dense"
                  icon={<UserPlus aria-hidden />}
                  isDisabled={busy}
                  aria-label={t('gaps.placeOf', { who })}
                  onPress={() => void seat(pair)}
                >
                  {t('gaps.place')}
                </Button>
                {mayPropose && pair.proposal === null && (
                  <Button
                    size="dense"
                    kind="quiet"
                    icon={<Send aria-hidden />}
                    isDisabled={busy}
                    aria-label={t('gaps.proposeTo', { who })}
                    onPress={() => void propose(pair, who)}
                  >
                    {t('gaps.propose')}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <ErrorNote error={refusal} />
    </section>
  );
}
