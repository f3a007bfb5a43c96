import type { ListingDoc, PartnerDoc } from '../../models/index.ts';
import { confirmedAt } from '../bourse/freshness.ts';
import { type Names, named, organisationOf, type Table } from './export-table.ts';
import { countryInWords, inWords, themeInWords } from './export-words.ts';

export const LISTINGS_TABLE: Table = {
  columns: [
    ...(['id', 'state', 'kind', 'title', 'organisation', 'country', 'contacts', 'language'] as const),
    ...(['what', 'how', 'why', 'difficulties', 'countries', 'themes', 'odds', 'partnerTypes'] as const),
    ...(['linkForms', 'languages', 'budget', 'duration', 'programme', 'existingLinks'] as const),
    ...([
      'published',
      'confirmed',
      'updated',
      'stateName',
      'countryName',
      'countryNames',
      'themeNames',
    ] as const),
    ...(['partnersAgreed', 'partnersNamed'] as const),
  ],
  rows: async function* (_context, names, language) {
    for (const listing of names.listings.values()) {
      // What was never published is its author's alone.
      if (listing.publishedAt === null) continue;
      yield {
        id: listing._id,
        state: listing.status,
        stateName: inWords(listing.status, language),
        countryName: countryInWords(names.organisations.get(listing.organisationId)?.country ?? '', language),
        countryNames: listing.countries.map((code) => countryInWords(code, language)),
        themeNames: listing.themes.map((theme) => themeInWords(theme, language)),
        partnersAgreed: partnersOf(listing, names, 'agreed'),
        partnersNamed: partnersOf(listing, names, 'named'),
        kind: listing.kind,
        title: listing.title,
        organisation: organisationOf(names, listing.organisationId),
        country: names.organisations.get(listing.organisationId)?.country,
        contacts: listing.contactIds.flatMap((id) => named(names, id) || []),
        language: listing.lang,
        what: listing.what,
        how: listing.how,
        why: listing.why,
        difficulties: listing.difficulties,
        countries: listing.countries,
        themes: listing.themes,
        odds: listing.odds,
        partnerTypes: listing.partnerTypes,
        linkForms: listing.linkForms,
        languages: listing.languages,
        budget: listing.budgetEuros,
        duration: listing.durationMonths,
        programme: listing.programme,
        existingLinks: listing.existingLinks,
        published: listing.publishedAt,
        confirmed: confirmedAt(listing),
        updated: listing.updatedAt,
      };
    }
  },
};

const partnersOf = (listing: ListingDoc, names: Names, state: PartnerDoc['state']): string =>
  (listing.status === 'partner-found' ? (listing.partners ?? []) : [])
    .filter((partner) => partner.state === state)
    .map(({ organisationId, name }) => organisationOf(names, organisationId) || name)
    .join(' / ');
