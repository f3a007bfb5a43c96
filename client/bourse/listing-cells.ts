import { useTranslation } from 'react-i18next';
import type { FoundListing, InputOf } from '../../server/contract/index.ts';
import { type Labels, useLabels } from '../i18n/labels.ts';
import { call } from '../live/call.ts';

export const LISTING_COLUMNS = [
  'title',
  'kind',
  'organisation',
  'type',
  'country',
  'countries',
  'themes',
  'odds',
  'languages',
  'openTimes',
  'published',
  'confirmed',
] as const;

/** A fiche as a line of a table, in the words of the page; the date is that of the calendar, ISO. */
export function useListingCells() {
  const { t } = useTranslation();
  const cellsOf = (listing: FoundListing, labels: Labels): string[] => {
    const cells: Record<(typeof LISTING_COLUMNS)[number], string> = {
      title: listing.title,
      kind: t(`kind.${listing.kind}`),
      organisation: listing.organisation.name,
      type: t(`organisationType.${listing.organisation.type}`),
      country: labels.country(listing.organisation.country),
      countries: listing.countries.map((code) => labels.country(code)).join(', '),
      themes: listing.themes.map((theme) => t(`theme.${theme}`)).join(', '),
      odds: listing.odds.join(', '),
      languages: listing.languages.map((code) => labels.language(code)).join(', '),
      openTimes: listing.openTimes > 0 ? String(listing.openTimes) : '',
      published: listing.publishedAt?.slice(0, 10) ?? '',
      confirmed: listing.confirmedAt?.slice(0, 10) ?? '',
    };
    return LISTING_COLUMNS.map((column) => cells[column]);
  };
  return { columns: LISTING_COLUMNS, cellsOf };
}

/** Fiches read in one go. */
const PAGE = 500;

/** Reads every fiche of a list, not only those that are shown, as lines of a file: the columns of the table, what the
 * fiche is about, and its address. */
export function useListingRows(query: InputOf<'listing:list'>): () => Promise<string[][]> {
  const { t } = useTranslation(['list', 'bourse']);
  const labels = useLabels();
  const { columns, cellsOf } = useListingCells();
  return async () => {
    const head = [
      ...columns.map((column) => t(`column.${column}`)),
      t('bourse:listing.what'),
      t('column.address'),
    ];
    const listings = await readAll(query);
    const lines = listings.map((listing) => [
      ...cellsOf(listing, labels),
      listing.what,
      `${window.location.origin}/bourse/${listing.slug}`,
    ]);
    return [head, ...lines];
  };
}

async function readAll(query: InputOf<'listing:list'>): Promise<FoundListing[]> {
  const listings: FoundListing[] = [];
  for (;;) {
    const page = await call('listing:list', { ...query, offset: listings.length, limit: PAGE });
    listings.push(...page.listings);
    if (page.listings.length === 0 || listings.length >= page.total) return listings;
  }
}
