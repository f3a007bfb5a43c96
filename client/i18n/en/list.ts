import type fr from '../fr/list.ts';
import type { Shape } from '../shape.ts';

export default {
  found: 'Found: {{what}}',
  partial: 'No listing has all of this; these have most of it.',
  sort: 'Sort by',
  sorts: {
    relevance: 'Relevance',
    newest: 'Newest first',
    organisation: 'Organisation',
    country: 'Country of the organisation',
  },
  look: 'View',
  looks: { cards: 'Listings', table: 'Table' },
  openTimes_one: '{{count}} open time',
  openTimes_other: '{{count}} open times',
  filter: {
    languages: 'Working languages',
    partnerTypes: 'Partners sought',
    holderTypes: 'Type of organisation',
    holderCountries: 'Country of the organisation',
    countries: 'Countries concerned',
    open: 'With open times',
  },
  column: {
    kind: 'Kind',
    title: 'Listing',
    organisation: 'Organisation',
    type: 'Type of organisation',
    country: 'Country',
    countries: 'Countries concerned',
    themes: 'Themes',
    odds: 'SDGs',
    languages: 'Languages',
    openTimes: 'Open times',
    published: 'Published on',
    address: 'Address',
  },
  file: 'listings',
  download: 'Download (.csv)',
} satisfies Shape<typeof fr>;
