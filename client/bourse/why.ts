import type { TFunction } from 'i18next';
import type { ListingSummary, MatchReasonView } from '../../server/contract/index.ts';
import { inCountry } from '../i18n/countries.ts';
import type { Labels } from '../i18n/labels.ts';

/** A piece of a sentence; words taken from the fiches stand out. */
export interface Segment {
  text: string;
  quoted: boolean;
}

type Kind = ListingSummary['kind'];
type Reason<P extends MatchReasonView['part']> = Extract<MatchReasonView, { part: P }>;

/** Marks the borders of quoted words in a translation; no keyboard types it. */
const MARK = '\u2063';

/** The two sides of a match, as far as the sentence needs them. */
export interface Sides {
  mine: Kind;
  theirs: Kind;
  /** Countries of the two organisations. */
  myCountry: string | undefined;
  theirCountry: string;
}

/** Why a partner answers a fiche, in one sentence:
 * "Vous cherchez *potabilisation* ; ils proposent *drinking water treatment* au Sénégal, ODD 6." */
export function whySentence(
  sides: Sides,
  reasons: readonly MatchReasonView[],
  t: TFunction<['bourse', 'common']>,
  labels: Labels,
  language: string,
): Segment[] {
  const place = placeOf(sides, reasons, labels, language);
  const odds = oddsOf(reasons, t, labels);
  const tail = `${place ? ` ${place}` : ''}${odds ? `, ${odds}` : ''}`;
  return split(`${core(sides, reasons, t, labels)}${tail}.`);
}

/** The strongest thing to say: an expression that both use, shared themes, shared words. */
function core(
  { mine, theirs }: Sides,
  reasons: readonly MatchReasonView[],
  t: TFunction<['bourse', 'common']>,
  labels: Labels,
): string {
  const text = find(reasons, 'text');
  const expression = text?.terms.find(saysMuch);
  if (expression) {
    const x = quote(expression.inQuery);
    const y = quote(expression.inCandidate);
    const sides = { you: t(`why.you.${mine}`), they: t(`why.they.${theirs}`) };
    return fold(expression.inQuery) === fold(expression.inCandidate)
      ? t('why.same', { ...sides, x })
      : t('why.both', { ...sides, x, y });
  }
  const words = text?.terms ?? [];
  const themes = find(reasons, 'themes');
  if (themes && themes.themes.length > 0 && themes.contribution >= (text?.contribution ?? 0) / 2) {
    return t('why.themes', {
      count: themes.themes.length,
      you: t(`why.youOn.${mine}`),
      they: t(`why.theyOn.${theirs}`),
      themes: labels.list(themes.themes.map((theme) => quote(t(`common:theme.${theme}`)))),
    });
  }
  if (words.length > 0)
    return t('why.words', { words: labels.list(words.slice(0, 3).map((term) => quote(term.inQuery))) });
  return t('why.general');
}

/** An expression of several words, or a word that the other side says with another root, mostly in another language. */
function saysMuch({ inQuery, inCandidate }: { inQuery: string; inCandidate: string }): boolean {
  const several = /\p{L}[\s-]+\p{L}/u;
  return (
    several.test(inQuery) ||
    several.test(inCandidate) ||
    fold(inQuery).slice(0, 3) !== fold(inCandidate).slice(0, 3)
  );
}

/** Shared countries; the one in which both sit goes without saying. */
function placeOf(
  { myCountry, theirCountry }: Sides,
  reasons: readonly MatchReasonView[],
  labels: Labels,
  language: string,
): string {
  const countries = (find(reasons, 'countries')?.countries ?? []).filter(
    (code) => !(code === myCountry && code === theirCountry),
  );
  if (countries.length > 3) return '';
  return labels.list(countries.map((code) => inCountry(code, labels.country(code), language)));
}

function oddsOf(
  reasons: readonly MatchReasonView[],
  t: TFunction<['bourse', 'common']>,
  labels: Labels,
): string {
  const odds = find(reasons, 'odds')?.odds ?? [];
  if (odds.length === 0 || odds.length > 4) return '';
  return t('common:oddNumber', { number: labels.list(odds.map(String)) });
}

/** What one reason says in detail, beside its bar; nothing where one side asks nothing. */
export function reasonDetail(
  reason: MatchReasonView,
  t: TFunction<['bourse', 'common']>,
  labels: Labels,
): string {
  switch (reason.part) {
    case 'text':
      return [...reason.terms.filter(saysMuch), ...reason.terms.filter((term) => !saysMuch(term))]
        .slice(0, 4)
        .map((term) =>
          saysMuch(term) && fold(term.inQuery) !== fold(term.inCandidate)
            ? `${term.inQuery} ↔ ${term.inCandidate}`
            : term.inQuery,
        )
        .join(' · ');
    case 'themes':
      return reason.themes.map((theme) => t(`common:theme.${theme}`)).join(' · ');
    case 'odds':
      return reason.odds.map((odd) => `${odd} ${t(`common:odd.n${odd as 1}`)}`).join(' · ');
    case 'countries':
      if (reason.countries.length > 0)
        return labels.list(reason.countries.map((code) => labels.country(code)));
      return reason.areas.length > 0 ? t('why.area') : '';
    case 'partnerType':
      return labels.list(reason.types.map((type) => t(`common:organisationType.${type}`)));
    case 'linkForm':
      return labels.list(reason.forms.map((form) => t(`common:linkForm.${form}`)));
    case 'language':
      return labels.list(reason.languages.map((code) => labels.language(code)));
  }
}

/** Reasons that weigh, heaviest first. */
export function weighty(reasons: readonly MatchReasonView[]): MatchReasonView[] {
  return reasons
    .filter((reason) => reason.contribution > 0.005)
    .sort((one, other) => other.contribution - one.contribution);
}

function find<P extends MatchReasonView['part']>(
  reasons: readonly MatchReasonView[],
  part: P,
): Reason<P> | undefined {
  return reasons.find((reason): reason is Reason<P> => reason.part === part);
}

const quote = (text: string) => `${MARK}${text}${MARK}`;

function split(sentence: string): Segment[] {
  return sentence
    .split(MARK)
    .map((text, index) => ({ text, quoted: index % 2 === 1 }))
    .filter((segment) => segment.text !== '');
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
