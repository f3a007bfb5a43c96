import type { TFunction } from 'i18next';
import type { ListingSummary, MatchReasonView } from '../../server/contract/index.ts';
import { plain } from '../components/fold.ts';
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
  /** Whose fiches they are, for staff, who are neither of the two. */
  names?: { mine: string; theirs: string } | undefined;
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

/** The strongest thing to say: what both texts speak of most, in the words of each where they differ; an expression that
 * both use; else up to three words that they share; where there is one alone, what they say in different words, else the
 * shared themes. */
function core(
  { mine, theirs, names }: Sides,
  reasons: readonly MatchReasonView[],
  t: TFunction<['bourse', 'common']>,
  labels: Labels,
): string {
  const terms = find(reasons, 'text')?.terms ?? [];
  const [first] = terms;
  const same = terms.filter(saidAlike);
  const sides = names
    ? {
        you: t(`why.named.${mine}`, { name: names.mine }),
        they: t(`why.named.${theirs}`, { name: names.theirs }),
      }
    : { you: t(`why.you.${mine}`), they: t(`why.they.${theirs}`) };
  const both = ({ inQuery, inCandidate }: { inQuery: string; inCandidate: string }) =>
    t('why.both', { ...sides, x: quote(inQuery), y: quote(inCandidate) });
  if (first && !saidAlike(first)) return both(first);
  if (first && SEVERAL_WORDS.test(first.inQuery)) return t('why.same', { ...sides, x: quote(first.inQuery) });
  const different = terms.find((term) => !saidAlike(term));
  if (different && same.length < 2) return both(different);
  const themes = find(reasons, 'themes')?.themes ?? [];
  if (themes.length > 0 && same.length < 2) {
    return t('why.themes', {
      count: themes.length,
      you: names ? t(`why.namedOn.${mine}`, { name: names.mine }) : t(`why.youOn.${mine}`),
      they: names ? t(`why.namedOn.${theirs}`, { name: names.theirs }) : t(`why.theyOn.${theirs}`),
      themes: labels.list(themes.map((theme) => quote(t(`common:theme.${theme}`)))),
    });
  }
  if (same.length > 0)
    return t(names ? 'why.wordsNamed' : 'why.words', {
      words: labels.list(same.slice(0, 3).map((term) => quote(term.inQuery))),
    });
  return t(names ? 'why.generalNamed' : 'why.general');
}

const SEVERAL_WORDS = /\p{L}[\s-]+\p{L}/u;
/** Letters in which words of one root agree. */
const ROOT_LETTERS = 4;

/** The same word in both texts, or nearly: nothing is gained by showing it twice. */
function saidAlike({ inQuery, inCandidate }: { inQuery: string; inCandidate: string }): boolean {
  const [one, other] = [plain(inQuery).trim(), plain(inCandidate).trim()];
  const letters = Math.min(ROOT_LETTERS, one.length, other.length);
  return one.slice(0, letters) === other.slice(0, letters);
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
      return reason.terms
        .slice(0, 4)
        .map((term) => (saidAlike(term) ? term.inQuery : `${term.inQuery} ↔ ${term.inCandidate}`))
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
