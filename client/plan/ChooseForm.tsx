import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import {
  type InputOf,
  LEVELS,
  type Level,
  PLAN,
  PLAN_SOURCES,
  type PlanSource,
} from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { FieldGroup, NumberField } from '../components/Field.tsx';
import { formatSlot, useNow } from '../live/clock.ts';
import { invalidate, useCommand } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import styles from './Plan.module.css';

const PRIORITIES = ['firstMeetings', 'bestMatches', 'preferredTimes', 'compactDays', 'breaks'] as const;
type Priority = (typeof PRIORITIES)[number];

/** What to place and what counts. */
export function ChooseForm() {
  const { t } = useTranslation('plan');
  const navigate = useNavigate();
  const prepare = useCommand('plan:prepare');
  const [sources, setSources] = useState<PlanSource[]>(['proposal', 'mutual']);
  const [score, setScore] = useState<number | null>(PLAN.minScore * 100);
  const [proposalTimes, setTimes] = useState<'only' | 'preferred'>('only');
  const [seconds, setSeconds] = useState<number | null>(PLAN.seconds);
  const [priorities, setPriorities] = useState<Record<Priority, Level>>({
    firstMeetings: 'normal',
    bestMatches: 'normal',
    preferredTimes: 'normal',
    compactDays: 'normal',
    breaks: 'normal',
  });
  const [rearrange, setRearrange] = useState(false);
  const [notice, setNotice] = useState<number | null>(PLAN.noticeMinutes);
  const toCome = useDaysToCome();
  const [leftOut, setLeftOut] = useState<readonly number[]>([]);
  const days = toCome.filter(({ day }) => !leftOut.includes(day)).map(({ day }) => day);
  const [asked, setAsked] = useState(false);

  const submit = async () => {
    setAsked(true);
    if (sources.length === 0 || (toCome.length > 0 && days.length === 0)) return;
    const input: InputOf<'plan:prepare'> = {
      sources,
      proposalTimes,
      priorities,
      minScore: (score ?? PLAN.minScore * 100) / 100,
      seconds: seconds ?? PLAN.seconds,
      rearrange,
      noticeMinutes: notice ?? PLAN.noticeMinutes,
      ...(days.length < toCome.length ? { days } : {}),
    };
    const plan = await prepare.mutateAsync(input).catch(() => null);
    if (!plan) return;
    invalidate('plan:list');
    navigate(`/tableau/preparer/${plan.id}`);
  };

  return (
    <Card as="form" aria-labelledby="plan-choose" onSubmit={() => void submit()}>
      <h2 id="plan-choose">{t('choose.title')}</h2>
      <div className={styles.form}>
        <ChipChoice
          label={t('choose.sources')}
          hint={t('choose.sourcesHint')}
          error={asked && sources.length === 0 ? t('choose.sourcesMissing') : undefined}
          options={PLAN_SOURCES.map((value) => ({ value, label: t(`choose.source.${value}`) }))}
          values={sources}
          onChange={setSources}
        />
        <div className={styles.pair}>
          {sources.includes('suggested') && (
            <NumberField
              label={t('choose.minScore')}
              hint={t('choose.minScoreHint')}
              value={score}
              onChange={setScore}
              min={0}
              max={100}
            />
          )}
          {sources.includes('proposal') && (
            <ChipChoice
              single
              label={t('choose.proposalTimes')}
              options={(['only', 'preferred'] as const).map((value) => ({
                value,
                label: t(`choose.${value}`),
              }))}
              values={[proposalTimes]}
              onChange={([value]) => value && setTimes(value)}
            />
          )}
          {toCome.length > 1 && (
            <ChipChoice
              label={t('choose.days')}
              error={asked && days.length === 0 ? t('choose.daysMissing') : undefined}
              options={toCome.map(({ day, label }) => ({ value: String(day), label }))}
              values={days.map(String)}
              onChange={(chosen) =>
                setLeftOut(toCome.map(({ day }) => day).filter((day) => !chosen.includes(String(day))))
              }
            />
          )}
          <NumberField
            label={t('choose.notice')}
            hint={t('choose.noticeHint')}
            unit={t('choose.noticeUnit')}
            value={notice}
            onChange={setNotice}
            min={0}
            max={PLAN.maxNoticeMinutes}
          />
          <NumberField
            label={t('choose.seconds')}
            hint={t('choose.secondsHint')}
            unit={t('choose.secondsUnit')}
            value={seconds}
            onChange={setSeconds}
            min={1}
            max={PLAN.maxSeconds}
          />
        </div>
        <ChipChoice
          single
          label={t('choose.rearrange')}
          hint={t('choose.rearrangeHint')}
          options={(['keep', 'revise'] as const).map((value) => ({ value, label: t(`choose.${value}`) }))}
          values={[rearrange ? 'revise' : 'keep']}
          onChange={([value]) => setRearrange(value === 'revise')}
        />
        <FieldGroup label={t('choose.priorities')}>
          <ul className={styles.priorities}>
            {PRIORITIES.map((priority) => (
              <li key={priority}>
                <span aria-hidden>{t(`choose.priority.${priority}`)}</span>
                <ChipChoice
                  single
                  hideLabel
                  label={t(`choose.priority.${priority}`)}
                  options={LEVELS.map((value) => ({ value, label: t(`choose.level.${value}`) }))}
                  values={[priorities[priority]]}
                  onChange={([value]) => value && setPriorities({ ...priorities, [priority]: value })}
                />
              </li>
            ))}
          </ul>
        </FieldGroup>
        <ErrorNote error={prepare.error} />
        {/* The page is left with the answer: a button that announces its waiting would leave the words behind. */}
        <div>
          <Button
            type="submit"
            kind="primary"
            icon={<CalendarPlus aria-hidden />}
            isDisabled={prepare.isPending}
          >
            {t('choose.submit')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** Days of which some time has not begun. */
function useDaysToCome(): { day: number; label: string }[] {
  const edition = useEdition();
  const { i18n } = useTranslation();
  const now = useNow().toMillis();
  const toCome = edition.slots.filter(({ start }) => Date.parse(start) > now);
  return edition.days.flatMap(({ day }) => {
    const first = toCome.find((slot) => slot.day === day);
    return first ? [{ day, label: formatSlot(first, edition, i18n.language).day }] : [];
  });
}
