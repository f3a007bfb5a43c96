import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf, PlanEntryView, PlanView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { toast } from '../components/toast.ts';
import type { CallError } from '../live/call.ts';
import { useCommand } from '../live/queries.ts';
import { AmendForm } from './AmendForm.tsx';
import styles from './Plan.module.css';
import { publishable, waitsFor } from './selection.ts';
import type { PlanWords } from './use-plan-words.ts';

type Refusal = NonNullable<PlanEntryView['refusal']>;
const SAID = [
  'slot_taken',
  'no_table_free',
  'cap_reached',
  'no_common_language',
  'wrong_state',
  'stale',
  'slot_closed',
  'forbidden',
  'not_found',
] as const;

/** Why a booked meeting does not move. */
const STAYING = ['slot_taken', 'no_table_free', 'wrong_state', 'stale', 'slot_closed'] as const;

/** One meeting: when, where, who, why, and what may still be done with it. */
export function EntryRow({
  plan,
  entry,
  words,
  chosen,
  onChosen,
  reread,
}: {
  plan: PlanView;
  entry: PlanEntryView;
  words: PlanWords;
  chosen: boolean;
  onChosen: (chosen: boolean) => void;
  reread: () => void;
}) {
  const { t } = useTranslation('plan');
  const amend = useCommand('plan:amend');
  const [open, setOpen] = useState(false);
  const who = words.who(entry.participantIds);
  const subject = words.subject(entry.listingId);
  const why = words.why(entry);
  const moves = entry.move !== null;
  const whoOf = (one: PlanEntryView) => words.who(one.participantIds);
  const needed = waitsFor(entry, plan.entries);
  const neighbours = [
    ...plan.entries
      .filter(({ id }) => entry.move?.lets.includes(id))
      .map((one) => t('move.lets', { who: whoOf(one) })),
    ...needed.map((one) => t('move.needs', { who: whoOf(one) })),
  ];
  const stuck = entry.state === 'planned' ? needed.filter(({ state }) => state !== 'planned') : [];
  const may = plan.state === 'ready' && entry.state !== 'published';
  const change = (fields: Omit<InputOf<'plan:amend'>, 'id' | 'entryId'>, done: string) =>
    amend.mutate(
      { id: plan.id, entryId: entry.id, ...fields },
      {
        onSuccess: () => {
          setOpen(false);
          toast(done);
          reread();
        },
      },
    );
  return (
    <article className={styles.row} data-state={entry.state} aria-label={`${words.place(entry)}, ${who}`}>
      <div className={styles.tick}>
        {publishable(entry) && plan.state === 'ready' && (
          <input
            type="checkbox"
            aria-label={t('list.select', { who })}
            checked={chosen}
            onChange={(event) => onChosen(event.target.checked)}
          />
        )}
      </div>
      <p className={styles.place}>{words.place(entry)}</p>
      <div className={styles.about}>
        <p className={styles.who}>{who}</p>
        <p className={styles.soft}>
          {[
            words.names(entry.participantIds),
            subject && t('list.about', { title: subject }),
            why,
            ...neighbours,
            entry.interpreter && t('list.interpreter', { name: entry.interpreter.name }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {stuck.map((one) => (
          <p key={one.id} className={styles.refusal}>
            {t('move.stuck', { who: whoOf(one) })}
          </p>
        ))}
        {entry.refusal && (
          <RefusalLine
            moves={moves}
            refusal={entry.refusal}
            words={words}
            onTime={may ? (slotId) => change({ slotId }, t('list.amended_done')) : undefined}
          />
        )}
        {may && <ErrorNote error={amend.error as CallError | null} />}
        {open && (
          <AmendForm
            planId={plan.id}
            entry={entry}
            isPending={amend.isPending}
            onChange={(fields) => change(fields, t('list.amended_done'))}
            onClose={() => setOpen(false)}
          />
        )}
      </div>
      <p className={styles.marks}>
        {entry.source !== 'booked' && (
          <span className={styles.tag}>{t(`choose.source.${entry.source}`)}</span>
        )}
        {entry.wished && <span className={styles.tag}>{t('list.wished')}</span>}
        {entry.amended && <span className={styles.tag}>{t('list.amended')}</span>}
        <span className={styles.tag} data-state={entry.state}>
          {moves ? t(`move.state.${entry.state}`) : t(`entry.${entry.publishedAs ?? entry.state}`)}
        </span>
      </p>
      {may && (
        <div className={styles.buttons}>
          {entry.state !== 'left-out' && (
            <Button
              size="dense"
              aria-label={t('list.amendNamed', { who })}
              aria-expanded={open}
              onPress={() => {
                amend.reset();
                setOpen(!open);
              }}
            >
              {t('list.amend')}
            </Button>
          )}
          {entry.state === 'planned' || entry.state === 'refused' ? (
            <Button
              size="dense"
              kind="quiet"
              aria-label={t(moves ? 'move.leaveNamed' : 'list.leaveOutNamed', { who })}
              onPress={() => change({ leftOut: true }, t(moves ? 'move.left_done' : 'list.leftOut_done'))}
            >
              {t(moves ? 'move.leave' : 'list.leaveOut')}
            </Button>
          ) : (
            <Button
              size="dense"
              kind="quiet"
              aria-label={t(moves ? 'move.takeNamed' : 'list.takeInNamed', { who })}
              onPress={() => change({ leftOut: false }, t(moves ? 'move.taken_done' : 'list.takenIn_done'))}
            >
              {t(moves ? 'move.take' : 'list.takeIn')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

function RefusalLine({
  moves,
  refusal,
  words,
  onTime,
}: {
  moves: boolean;
  refusal: Refusal;
  words: PlanWords;
  onTime: ((slotId: string) => void) | undefined;
}) {
  const { t } = useTranslation('plan');
  const code = SAID.find((one) => one === refusal.code) ?? 'other';
  const staying = STAYING.find((one) => one === refusal.code) ?? 'other';
  return (
    <div className={styles.refusal}>
      <p>
        {moves ? t(`move.refusal.${staying}`) : t(`refusal.${code}`)}
        {refusal.by.length > 0 && ` ${t('move.by', { names: words.names(refusal.by) })}`}
      </p>
      {onTime && refusal.alternatives.length > 0 && (
        <div className={styles.buttons}>
          <span>{t('list.freeTimes')}</span>
          {refusal.alternatives.map((slotId) => (
            <Button key={slotId} size="dense" onPress={() => onTime(slotId)}>
              {words.time(slotId)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
