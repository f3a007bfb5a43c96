import { CONCEPTS } from './lexicon/index.ts';
import { arrange } from './rank/arrange.ts';
import { createMatchIndex } from './rank/index.ts';
import { createSearchIndex } from './search/index.ts';
import { suggest } from './suggest.ts';
import { LISTING_KINDS, type MatchListing, TEXT_LANGUAGES } from './types.ts';

/** Texts of each language, and expressions of each text. */
const TEXTS = 5;
const EXPRESSIONS = 30;

/** Reads and ranks some texts made of the lexicon, for about a second: tables that are built when a language is first met
 * are then there, and the code is compiled. For a server, before it listens: its first visitors are answered as
 * fast as the next ones, and no socket is silent meanwhile. */
export function rehearse(): void {
  const listings = TEXT_LANGUAGES.flatMap((lang, l) =>
    Array.from({ length: TEXTS }, (_, i): MatchListing => {
      const concepts = Array.from(
        { length: EXPRESSIONS },
        (_, k) => CONCEPTS[(i * EXPRESSIONS + k * 7) % CONCEPTS.length]!,
      );
      const words = concepts.map(({ expressions }) => expressions[lang][0] ?? '');
      return {
        id: `${lang}-${i}`,
        kind: LISTING_KINDS[i % LISTING_KINDS.length]!,
        lang,
        title: words[0]!,
        what: words.join('. '),
        how: words.join(', '),
        why: words.join(' '),
        organisation: { name: `${lang}-${i}`, type: 'commune', country: ['FR', 'SN', 'CO', 'BR'][l]! },
        countries: i % 2 === 0 ? [] : ['FR', 'SN'],
        themes: concepts[0]!.themes,
        odds: concepts[0]!.odds,
        partnerTypes: i % 2 === 0 ? [] : ['commune'],
        languages: [lang],
      };
    }),
  );
  const index = createMatchIndex();
  const search = createSearchIndex();
  for (const listing of listings) search.put(listing, index.upsert(listing), []);
  const among = listings.map(({ id }) => id);
  for (const listing of listings) {
    search.find(listing.title, { reader: listing.lang!, among, order: 'relevance', offset: 0, limit: 10 });
    suggest(listing);
    // As a draft is previewed: nothing of it is in the index.
    const draft = { ...listing, id: 'draft', organisation: { ...listing.organisation, name: 'draft' } };
    arrange(index, draft);
    index.similar({ ...draft, lang: undefined });
  }
}
