import type { Followed, MatchListing } from '../types.ts';

/** What of it a fiche touches, in the order in which it is followed: a country that the fiche concerns or seeks, or where
 * its organisation is at home; a theme of the fiche. Null when it touches nothing. */
export function touchedBy(
  {
    countries,
    themes,
    organisation,
  }: Pick<MatchListing, 'countries' | 'themes'> & {
    organisation: { country: string };
  },
  followed: Followed,
): Followed | null {
  const touched = {
    countries: followed.countries.filter((code) => code === organisation.country || countries.includes(code)),
    themes: followed.themes.filter((theme) => themes.includes(theme)),
  };
  return touched.countries.length + touched.themes.length > 0 ? touched : null;
}
