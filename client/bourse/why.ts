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

/** Why a partner answers a fiche, in one sentence:
 * "Vous cherchez *potabilisation* ; ils proposent *drinking water treatment* au Sénégal, ODD 6." */
export function whySentence(
  mine: Kind,
  theirs: Kind,
  reasons: readonly MatchReasonView[],
  t: TFunction<['bourse', 'common']>,
  labels: Labels,
  language: string,
): Segment[] {
  const place = placeOf(reasons, labels, language);
  const odds = oddsOf(reasons, t, labels);
  const tail = `${place ? ` ${place}` : ''}${odds ? `, ${odds}` : ''}`;
  return split(`${core(mine, theirs, reasons, t, labels)}${tail}.`);
}

function core(
  mine: Kind,
  theirs: Kind,
  reasons: readonly MatchReasonView[],
  t: TFunction<['bourse', 'common']>,
  labels: Labels,
): string {
  const you = t(`why.you.${mine}`);
  const they = t(`why.they.${theirs}`);
  const term = find(reasons, 'text')?.terms[0];
  if (term) {
    const x = quote(term.inQuery);
    const y = quote(term.inCandidate);
    return fold(term.inQuery) === fold(term.inCandidate)
      ? t('why.same', { you, they, x })
      : t('why.both', { you, they, x, y });
  }
  const themes = find(reasons, 'themes')?.themes ?? [];
  if (themes.length > 0) {
    const names = labels.list(themes.map((theme) => quote(t(`common:theme.${theme}`))));
    return t('why.themes', { count: themes.length, themes: names });
  }
  return t('why.general');
}

function placeOf(reasons: readonly MatchReasonView[], labels: Labels, language: string): string {
  const countries = find(reasons, 'countries')?.countries ?? [];
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

/** What one reason says in detail, beside its bar. */
export function reasonDetail(
  reason: MatchReasonView,
  t: TFunction<['bourse', 'common']>,
  labels: Labels,
): string {
  switch (reason.part) {
    case 'text':
      return reason.terms
        .slice(0, 4)
        .map(({ inQuery, inCandidate }) =>
          fold(inQuery) === fold(inCandidate) ? inQuery : `${inQuery} ↔ ${inCandidate}`,
        )
        .join(' · ');
    case 'themes':
      return labels.list(reason.themes.map((theme) => t(`common:theme.${theme}`)));
    case 'odds':
      return reason.odds.map((odd) => `${odd} ${t(`common:odd.n${odd as 1}`)}`).join(' · ');
    case 'countries':
      return reason.countries.length > 0
        ? labels.list(reason.countries.map((code) => labels.country(code)))
        : t('why.area');
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
