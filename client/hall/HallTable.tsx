import { ArrowRight, RefreshCw, Sparkle, X } from 'lucide-react';
import { DateTime } from 'luxon';
import type { EditionView } from '../../server/contract/index.ts';
import { localeOf } from '../i18n/locale.ts';
import { Both, type Words } from './Both.tsx';
import styles from './Hall.module.css';
import { type HallCell, type HallRow, type HallSlots, weightOf } from './hall-pages.ts';

interface Common {
  edition: EditionView;
  words: Words;
}

/** One page: each organisation with its table now and next. */
export function HallTable({
  page,
  slots,
  edition,
  words,
  now,
}: Common & { page: HallRow[][]; slots: HallSlots; now: number }) {
  return (
    <div className={styles.columns}>
      {page.map((rows) => (
        <table key={rows[0]!.organisationId} className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.t('organisation')}</span>
                <span className={styles.letters}>{letters(rows)}</span>
              </th>
              {slots.now && (
                <th scope="col" className={styles.nowHead}>
                  <Both words={words} text={(t) => t('now')} />
                </th>
              )}
              <th scope="col" className={slots.now ? undefined : styles.nowHead}>
                <Both
                  words={words}
                  text={(t, language) =>
                    language === words.language
                      ? t('next')
                      : `${t('next')} ${startOf(slots, edition, now, language)}`
                  }
                />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.flatMap((row) => (
              <Organisation
                key={row.organisationId}
                row={row}
                between={slots.now === null}
                edition={edition}
                words={words}
              />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

/** Where in the alphabet one is: `E – G`. */
function letters(rows: HallRow[]): string {
  const initials = [rows[0], rows.at(-1)].map((row) => [...(row?.name ?? '')][0]?.toLocaleUpperCase() ?? '');
  return [...new Set(initials)].join(' – ');
}

function startOf(slots: HallSlots, edition: EditionView, now: number, language: string): string {
  if (!slots.next) return '';
  const start = DateTime.fromISO(slots.next.start, { zone: edition.timeZone }).setLocale(localeOf(language));
  const sameDay = start.hasSame(DateTime.fromMillis(now, { zone: edition.timeZone }), 'day');
  return sameDay ? start.toFormat('HH:mm') : start.toFormat('ccc HH:mm');
}

/** @param between true while nobody meets: there is no column for now, and the next table is where to walk */
function Organisation({ row, between, edition, words }: Common & { row: HallRow; between: boolean }) {
  return Array.from({ length: weightOf(row) }, (_, line) => {
    const now = row.now[line];
    const next = row.next[line];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one organisation have no other name
      <tr key={line} className={line > 0 ? styles.again : undefined}>
        <th scope="row" className={`${styles.who} ${longOf(row.name, partners(now, next, words))}`}>
          <span className={line > 0 ? 'visually-hidden' : styles.organisation}>{row.name}</span>
          <span className={styles.partner}>{partners(now, next, words)}</span>
        </th>
        {!between && (
          <td className={styles.now}>{now && <Cell cell={now} edition={edition} words={words} />}</td>
        )}
        <td className={between ? styles.now : styles.next}>
          {next && <Cell cell={next} edition={edition} words={words} />}
        </td>
      </tr>
    );
  });
}

/** Letters that one line of the column holds at full size, on a screen of 16:9. */
const NAME_LETTERS = 24;
const PARTNER_LETTERS = 33;

function longOf(name: string, partner: string): string {
  if (name.length > NAME_LETTERS) return styles.longName ?? '';
  return partner.length > PARTNER_LETTERS ? (styles.longPartner ?? '') : '';
}

function partners(now: HallCell | undefined, next: HallCell | undefined, { t }: Words): string {
  const met = (cell: HallCell | undefined) => cell?.with.join(', ') ?? '';
  const first = met(now);
  const second = met(next);
  return [first && t('with', { who: first }), second && t(first ? 'afterwards' : 'with', { who: second })]
    .filter(Boolean)
    .join(' · ');
}

const ICONS = { new: Sparkle, moved: RefreshCw, cancelled: X, 'moved-away': ArrowRight } as const;

function Cell({ cell, edition, words }: Common & { cell: HallCell }) {
  const gone = cell.change === 'cancelled' || cell.change === 'moved-away';
  const Icon = cell.change ? ICONS[cell.change] : null;
  const to = cell.movedTo && DateTime.fromISO(cell.movedTo.start, { zone: edition.timeZone });
  return (
    <span className={`${styles.cell} ${cell.change ? styles.changed : ''} ${gone ? styles.gone : ''}`}>
      <span className={`${styles.number} ${cell.table.length > 3 ? styles.long : ''}`}>{cell.table}</span>
      {cell.change && Icon && (
        <span className={styles.mark}>
          <Icon aria-hidden />
          {to ? to.toFormat('HH:mm') : words.t(`change.${cell.change}`)}
          {to && <span className="visually-hidden">{words.t(`change.${cell.change}`)}</span>}
        </span>
      )}
    </span>
  );
}
