import { PanelRightClose, PanelRightOpen, Rows2, Rows3, Rows4, Search, X } from 'lucide-react';
import { type Ref, useEffect, useEffectEvent } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { IconButton } from '../components/Button.tsx';
import { useEdition } from '../live/session.tsx';
import styles from './BoardBar.module.css';
import { DENSITIES, type Density } from './density.ts';
import type { Words } from './use-words.ts';

/** The days of the event, as links: each has its address. */
export function DayTabs({ date, words, search }: { date: string; words: Words; search: string }) {
  const { t } = useTranslation('board');
  const { days } = useEdition();
  return (
    <nav aria-label={t('days')} className={styles.days}>
      {days.map((day) => (
        <Link
          key={day.date}
          to={{ pathname: `/tableau/${day.date}`, search }}
          aria-current={day.date === date ? 'page' : undefined}
          className={styles.day}
        >
          {words.day(day.date)}
        </Link>
      ))}
    </nav>
  );
}

/** Pause in typing after which the address follows, ms. */
const SETTLE_MS = 300;

/** The name that lights somebody's day. `/` comes here, Enter goes to the first cell, Escape clears. */
export function SearchBox({
  ref,
  text,
  onType,
  onSettle,
  onEnter,
}: {
  ref: Ref<HTMLInputElement>;
  text: string;
  onType: (text: string) => void;
  /** The hand has paused: the address may follow. */
  onSettle: (text: string) => void;
  onEnter: () => void;
}) {
  const { t } = useTranslation('board');
  const settle = useEffectEvent(onSettle);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className={styles.search}>
      <Search aria-hidden className={styles.glass} />
      <input
        ref={ref}
        type="search"
        aria-label={t('search.label')}
        aria-describedby="board-found"
        aria-keyshortcuts="/"
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter();
          if (event.key === 'Escape' && text !== '') {
            event.stopPropagation();
            onType('');
          }
        }}
      />
      {text !== '' && (
        <IconButton size="dense" label={t('search.clear')} onPress={() => onType('')}>
          <X aria-hidden />
        </IconButton>
      )}
    </div>
  );
}

const DENSITY_ICON = { roomy: Rows2, compact: Rows3, overview: Rows4 };

export function DensitySwitch({ value, onChange }: { value: Density; onChange: (value: Density) => void }) {
  const { t } = useTranslation('board');
  return (
    <RadioGroup
      aria-label={t('density.label')}
      orientation="horizontal"
      value={value}
      onChange={(next) => onChange(next as Density)}
      className={styles.density}
    >
      {DENSITIES.map((density) => {
        const Icon = DENSITY_ICON[density];
        return (
          <Radio key={density} value={density} className={styles.choice} aria-label={t(`density.${density}`)}>
            <span title={t(`density.${density}`)}>
              <Icon aria-hidden />
            </span>
          </Radio>
        );
      })}
    </RadioGroup>
  );
}

export function SideSwitch({ shown, onChange }: { shown: boolean; onChange: (shown: boolean) => void }) {
  const { t } = useTranslation('board');
  return (
    <IconButton
      size="dense"
      aria-expanded={shown}
      label={t(shown ? 'side.close' : 'side.open')}
      onPress={() => onChange(!shown)}
    >
      {shown ? <PanelRightClose aria-hidden /> : <PanelRightOpen aria-hidden />}
    </IconButton>
  );
}
