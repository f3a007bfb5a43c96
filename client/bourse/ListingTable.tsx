import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FoundListing } from '../../server/contract/index.ts';
import { useVisibleRows } from '../components/use-visible-rows.ts';
import { useLabels } from '../i18n/labels.ts';
import { wordsIn } from './found.ts';
import styles from './ListingTable.module.css';
import { useListingCells } from './listing-cells.ts';
import { Marked } from './Marked.tsx';

/** Before a row has been measured. */
const GUESS_PX = 40;

/** The fiches as a spreadsheet: one line each, the columns of the file that can be taken away. The arrows walk from
 * fiche to fiche. */
export function ListingTable({ listings }: { listings: readonly FoundListing[] }) {
  const { t } = useTranslation(['list', 'bourse']);
  const labels = useLabels();
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, last, abovePx, belowPx } = useVisibleRows(body, listings, 'tr[data-row]', GUESS_PX);
  const { columns, cellsOf } = useListingCells();
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const links = [...(body.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (at < 0 || !links[at + step]) return;
    event.preventDefault();
    links[at + step]!.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it sideways with the arrows
    <section className={styles.scroll} aria-label={t('bourse:tabs.all')} tabIndex={0}>
      <table className={styles.table} aria-rowcount={listings.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={walk}>
          <Gap px={abovePx} />
          {listings.slice(first, last).map((listing, index) => (
            <tr key={listing.id} data-row aria-rowindex={first + index + 2}>
              {cellsOf(listing, labels).map((cell, at) =>
                columns[at] === 'title' ? (
                  <th key="title" scope="row" lang={listing.lang} title={listing.title}>
                    <Link to={`/bourse/${listing.slug}`}>
                      <Marked text={listing.title} words={wordsIn(listing.found)} />
                    </Link>
                  </th>
                ) : (
                  <td key={columns[at]} title={cell}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
          <Gap px={belowPx} />
        </tbody>
      </table>
    </section>
  );
}

/** In place of the rows that are not drawn. */
const Gap = ({ px }: { px: number }) => px > 0 && <tr aria-hidden style={{ blockSize: `${px}px` }} />;
