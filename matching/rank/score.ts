import { countriesPart, type Places, sharedAreas, sharedCountries } from '../tags/countries.ts';
import { languagePart, sharedLanguages } from '../tags/languages.ts';
import { oddsPart, sharedOdds } from '../tags/odds.ts';
import { linkFormPart, metTypes, partnerTypePart, type Side, sharedForms } from '../tags/partners.ts';
import { sharedThemes, themesPart } from '../tags/themes.ts';
import { MATCH_PARTS, type Match, type MatchPart, type MatchReason, type SharedTerm } from '../types.ts';
import type { TagRarities } from './corpus.ts';
import type { Profile } from './profile.ts';
import type { Weights } from './weights.ts';

/** Every part of a pair's score, each in [0, 1]. */
export function partsOf(
  a: Profile,
  b: Profile,
  textPart: number,
  rarities: TagRarities,
): Record<MatchPart, number> {
  const [x, y] = [a.listing, b.listing];
  return {
    text: textPart,
    themes: themesPart(a.themes, b.themes, rarities.themes),
    odds: oddsPart(a.odds, b.odds, rarities.odds),
    countries: countriesPart(placesOf(a), placesOf(b), rarities.country),
    partnerType: partnerTypePart(sideOf(a), sideOf(b)),
    linkForm: linkFormPart(x.linkForms ?? [], y.linkForms ?? []),
    language: languagePart(x.languages, y.languages),
  };
}

/** The score in [0, 1]: the weighted sum of the parts, in the order of MATCH_PARTS. */
export function scoreOf(parts: Record<MatchPart, number>, weights: Weights): number {
  let score = 0;
  for (const part of MATCH_PARTS) score += weights.parts[part] * parts[part];
  return score;
}

/** The match with its reasons; a part that brings nothing gives no reason. */
export function explain(
  a: Profile,
  b: Profile,
  parts: Record<MatchPart, number>,
  terms: SharedTerm[],
  weights: Weights,
): Match {
  const points = (part: MatchPart) => weights.parts[part] * parts[part];
  const [x, y] = [a.listing, b.listing];
  const reasons: MatchReason[] = [
    { part: 'text', contribution: points('text'), terms },
    { part: 'themes', contribution: points('themes'), themes: sharedThemes(a.themes, b.themes) },
    { part: 'odds', contribution: points('odds'), odds: sharedOdds(a.odds, b.odds) },
    {
      part: 'countries',
      contribution: points('countries'),
      countries: sharedCountries(placesOf(a), placesOf(b)),
      areas: sharedAreas(placesOf(a), placesOf(b)),
    },
    { part: 'partnerType', contribution: points('partnerType'), types: metTypes(sideOf(a), sideOf(b)) },
    {
      part: 'linkForm',
      contribution: points('linkForm'),
      forms: sharedForms(x.linkForms ?? [], y.linkForms ?? []),
    },
    {
      part: 'language',
      contribution: points('language'),
      languages: sharedLanguages(x.languages, y.languages),
    },
  ];
  return {
    id: y.id,
    score: scoreOf(parts, weights),
    parts,
    reasons: reasons
      .filter(({ contribution }) => contribution > 0)
      .sort((p, q) => q.contribution - p.contribution),
  };
}

/** Where a listing stands. */
export const placesOf = ({ listing }: Profile): Places => ({
  home: listing.organisation.country,
  sought: listing.countries,
});
/** Who it is by, and whom it seeks. */
export const sideOf = ({ listing }: Profile): Side => ({
  type: listing.organisation.type,
  seeks: listing.partnerTypes,
});
