import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView, UnplacedView } from '../../server/contract/index.ts';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { TextField } from '../components/Field.tsx';
import { VirtualList } from '../components/VirtualList.tsx';
import { useLabels } from '../i18n/labels.ts';
import styles from './Plan.module.css';
import { ALL, missing, reasonsOf } from './unplaced.ts';
import type { PlanWords } from './use-plan-words.ts';

/** What has no place: each with why and what would make room, found by reason and by who; and what would help most. */
export function Unplaced({ plan, words }: { plan: PlanView; words: PlanWords }) {
  const { t } = useTranslation('plan');
  const labels = useLabels();
  const [reason, setReason] = useState<UnplacedView['code'] | typeof ALL>(ALL);
  const [who, setWho] = useState('');
  if (plan.unplaced.length === 0) return <p>{t('unplaced.none')}</p>;
  const shown = missing(plan.unplaced, { reason, who }, (one) =>
    [words.who(one.participantIds), words.names(one.participantIds), words.subject(one.listingId)].join(' '),
  );
  return (
    <div className={styles.stack}>
      {plan.help.length > 0 && (
        <section aria-labelledby="plan-help" className={styles.stack}>
          <h2 id="plan-help">{t('unplaced.help')}</h2>
          <ul className={styles.plain}>
            {plan.help.map((one) => (
              <li key={JSON.stringify(one.change)}>
                <Help help={one} words={words} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="plan-missing" className={styles.stack}>
        <h2 id="plan-missing">{t('unplaced.each')}</h2>
        <div className={styles.find}>
          <TextField label={t('unplaced.find')} value={who} onChange={setWho} />
        </div>
        <ChipChoice
          single
          label={t('unplaced.reasons')}
          options={[
            { value: ALL, label: `${t('unplaced.all')} (${labels.number(plan.unplaced.length)})` },
            ...reasonsOf(plan.unplaced).map(({ code, count }) => ({
              value: code,
              label: `${t(`unplaced.reason.${code}`)} (${labels.number(count)})`,
            })),
          ]}
          values={[reason]}
          onChange={([value]) => value && setReason(value)}
        />
        <p role="status" className={styles.soft}>
          {t('unplaced.shown', { count: shown.length })}
        </p>
        <VirtualList
          items={shown}
          label={t('unplaced.each')}
          keyOf={(one) => `${one.participantIds.join()} ${one.listingId} ${one.code}`}
        >
          {(one) => (
            <div className={styles.missing}>
              <p>
                <b>{words.who(one.participantIds)}</b>
                {one.listingId && <span className={styles.soft}> · {words.subject(one.listingId)}</span>}
              </p>
              <p className={styles.soft}>
                <Why one={one} words={words} />
              </p>
            </div>
          )}
        </VirtualList>
      </section>
    </div>
  );
}

/** The reason, whom it is about, and what alone would make room. */
function Why({ one, words }: { one: UnplacedView; words: PlanWords }) {
  const { t } = useTranslation('plan');
  const { code, people, participantIds, slotIds, days, limit, remedy } = one;
  const about = () => {
    if (limit !== null) return t('unplaced.limit', { who: words.names(people), limit });
    return people.length > 0 && people.length < participantIds.length ? words.names(people) : null;
  };
  /** What each has who is not free, or else the times that were free for all. */
  const when = () => {
    if (days.length > 0) return days.flatMap((day) => words.day(day) ?? []).join(' · ');
    return slotIds.length > 0 ? words.times(slotIds) : null;
  };
  const makesRoom = () => {
    if (!remedy) return null;
    const time = words.time(remedy.slot);
    if (remedy.kind === 'free-participant')
      return t('unplaced.remedyPerson', { who: words.names([remedy.participant]), time });
    return t(remedy.video ? 'unplaced.remedyVideo' : 'unplaced.remedyTable', { time });
  };
  return [t(`unplaced.reason.${code}`), about(), when(), makesRoom()].filter(Boolean).join(' · ');
}

/** A change and how many meetings it would bring. */
function Help({ help, words }: { help: PlanView['help'][number]; words: PlanWords }) {
  const { t } = useTranslation('plan');
  const labels = useLabels();
  const { change, places: count } = help;
  switch (change.kind) {
    case 'tables':
      return t('unplaced.helpTables', {
        count,
        tables: t('unplaced.tables', { count: change.count }),
        time: words.time(change.slot),
      });
    case 'tables-all-day':
      return t('unplaced.helpAllDay', { count });
    case 'availability':
      return t('unplaced.helpPerson', {
        count,
        who: words.names([change.participant]),
        times: labels.list(change.slots.map(words.time)),
      });
    case 'cap':
      return t('unplaced.helpCap', { count, who: words.names([change.participant]) });
  }
}
