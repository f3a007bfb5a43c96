import { BROADER_MARK, SENSE_MARK } from '../rank/terms.ts';
import { tokenize } from '../text/tokens.ts';
import type { OrganisationType, Theme } from '../types.ts';
import { type SearchedFiche, termIn } from './fiche.ts';
import type { Meaning } from './meanings.ts';
import type { Asked } from './query.ts';

/** What was found in a fiche: words as they stand in it, or a tag. */
export type Evidence =
  | { kind: 'words'; text: string }
  | { kind: 'country'; country: string }
  | { kind: 'theme'; theme: Theme }
  | { kind: 'odd'; odd: number }
  | { kind: 'type'; type: OrganisationType };

/** Pieces that a reader takes in at a glance. */
const MAX_SHOWN = 4;

/** Why a fiche was found, in the order in which it was asked; each piece once. */
export function evidenceOf(asked: readonly Asked[], fiche: SearchedFiche): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const evidence of asked.flatMap((one) => evidenceFor(one, fiche))) {
    const name = Object.values(evidence).join(' ').toLowerCase();
    if (!found.has(name)) found.set(name, evidence);
  }
  return [...found.values()].slice(0, MAX_SHOWN);
}

/** What meets one thing asked: the expression before its words apart, the word itself before what it means. */
function evidenceFor({ word, meanings, possible, parts }: Asked, fiche: SearchedFiche): Evidence[] {
  const written = word === undefined ? undefined : writtenAs(word, fiche);
  const pieces = meanings.flatMap((meaning) => pieceOf(meaning, fiche));
  const own: Evidence[] = [...(written ? [{ kind: 'words' as const, text: written }] : []), ...pieces];
  if (own.length > 0) return own;
  const apart = parts.flatMap((part) => evidenceFor(part, fiche));
  return apart.length > 0 ? apart : possible.flatMap((meaning) => pieceOf(meaning, fiche)).slice(0, 1);
}

/** The first word that begins like this, as it is written. */
function writtenAs(word: string, { texts }: SearchedFiche): string | undefined {
  for (const { written, folded } of texts) {
    if (!folded.includes(` ${word}`)) continue;
    const token = tokenize(written).find((one) => one.folded.startsWith(word));
    if (token) return token.surface;
  }
  return undefined;
}

function pieceOf(meaning: Meaning, fiche: SearchedFiche): Evidence[] {
  const { countries, themes, odds, organisation } = fiche.listing;
  switch (meaning.kind) {
    case 'concept':
    case 'sense': {
      const mark = meaning.kind === 'concept' ? BROADER_MARK : SENSE_MARK;
      const term = termIn(fiche, mark + meaning.code);
      return term ? [{ kind: 'words', text: term.surface }] : [];
    }
    case 'country':
      return countries.includes(meaning.country) || organisation.country === meaning.country ? [meaning] : [];
    case 'theme':
      return themes.includes(meaning.theme) ? [meaning] : [];
    case 'odd':
      return odds.includes(meaning.odd) ? [meaning] : [];
    case 'type':
      return organisation.type === meaning.type ? [meaning] : [];
  }
}
