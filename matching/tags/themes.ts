import { THEMES, type Theme } from '../types.ts';
import { type ConceptCount, tagVector, weightedCosine } from './vectors.ts';

/** Part given when one side has no theme, declared or read. Range 0-1. */
export const NEUTRAL_THEMES = 0.3;
/** From this strength on both sides, a theme is named as shared. Range 0-1. */
export const SHARED_THEME = 0.3;

/** Strength of each theme of a listing, in the order of THEMES. */
export const themeVector = (declared: readonly Theme[], inText: readonly ConceptCount[]): Float64Array =>
  spread(
    tagVector(
      THEMES.length,
      (theme) => THEMES.indexOf(theme),
      declared,
      inText,
      (concept) => concept.themes,
    ),
  );

/** How near two listings are by theme: the cosine of their themes, rare ones counting more, near ones
 * (climate and energy) counting a little. 0 = unrelated, 1 = the same; neutral when one side has none. */
export const themesPart = (a: Float64Array, b: Float64Array, rarities: Float64Array): number =>
  weightedCosine(a, b, rarities) ?? NEUTRAL_THEMES;

/** The themes that both sides have, strongest first. */
export function sharedThemes(a: Float64Array, b: Float64Array): Theme[] {
  return THEMES.map((theme, i) => ({ theme, strength: Math.min(a[i]!, b[i]!) }))
    .filter(({ strength }) => strength >= SHARED_THEME)
    .sort((x, y) => y.strength - x.strength)
    .map(({ theme }) => theme);
}

/** What a theme lends to its neighbours. Range 0-1; 0 = themes are unrelated. */
const NEIGHBOUR_STRENGTH = 0.2;

/** Themes that officers treat together. Symmetric. */
const NEIGHBOURS: readonly (readonly [Theme, Theme])[] = [
  ['eau', 'sante'],
  ['eau', 'dechets'],
  ['eau', 'climat'],
  ['eau', 'biodiversite'],
  ['dechets', 'energie'],
  ['energie', 'climat'],
  ['climat', 'biodiversite'],
  ['climat', 'agriculture'],
  ['biodiversite', 'agriculture'],
  ['agriculture', 'alimentation'],
  ['tourisme', 'patrimoine'],
  ['tourisme', 'attractivite'],
  ['tourisme', 'culture'],
  ['culture', 'patrimoine'],
  ['attractivite', 'emploi'],
  ['attractivite', 'ess'],
  ['ess', 'emploi'],
  ['emploi', 'education'],
  ['education', 'jeunesse'],
  ['jeunesse', 'sport'],
  ['jeunesse', 'citoyennete'],
  ['inclusion', 'sante'],
  ['inclusion', 'genre'],
  ['inclusion', 'migrations'],
  ['gouvernance', 'citoyennete'],
  ['gouvernance', 'numerique'],
  ['urbanisme', 'mobilite'],
  ['urbanisme', 'patrimoine'],
  ['urbanisme', 'climat'],
  ['migrations', 'humanitaire'],
  ['recherche', 'education'],
  ['recherche', 'numerique'],
];

function spread(vector: Float64Array): Float64Array {
  const wide = Float64Array.from(vector);
  const lend = (from: Theme, to: Theme) => {
    const [i, j] = [THEMES.indexOf(from), THEMES.indexOf(to)];
    wide[j] = Math.max(wide[j]!, NEIGHBOUR_STRENGTH * vector[i]!);
  };
  for (const [a, b] of NEIGHBOURS) {
    lend(a, b);
    lend(b, a);
  }
  return wide;
}
