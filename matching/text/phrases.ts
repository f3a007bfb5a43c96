import type { TextLanguage } from '../types.ts';
import type { Token } from './tokens.ts';

/** The tokens without phrases that only link: "en train de" has no train in it, "in front of" no front.
 * The longest phrase wins; none crosses a clause. */
export function withoutPhrases(tokens: readonly Token[], lang: TextLanguage): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = phraseAt(tokens, at, lang);
    if (length === 0) kept.push(tokens[at]!);
    at += Math.max(1, length);
  }
  return kept;
}

/** @returns number of tokens of the phrase that starts there, 0 = none */
function phraseAt(tokens: readonly Token[], at: number, lang: TextLanguage): number {
  const { folded, clause } = tokens[at]!;
  let longest = 0;
  for (const phrase of PHRASES[lang].get(folded) ?? []) {
    const fits = phrase.every((word, i) => {
      const token = tokens[at + i];
      return token?.folded === word && token.clause === clause;
    });
    if (fits) longest = Math.max(longest, phrase.length);
  }
  return longest;
}

/** By first word. "d'" is no token, so "en train" counts without "de" where a form of "être" stands before it. */
const phrases = (list: string): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const byFirst = new Map<string, string[][]>();
  for (const line of list.split(';')) {
    const words = line.trim().split(/\s+/);
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
  }
  return byFirst;
};

/** Compound prepositions, conjunctions and adverbs with a word that would else pass for content. Folded. */
const PHRASES: Record<TextLanguage, ReadonlyMap<string, readonly (readonly string[])[]>> = {
  fr: phrases(`en train de; est en train; sont en train; etait en train; etaient en train; suis en train;
    a cause de; a cause du; a cause des; a cote de; a cote du; a cote des; a partir de; a partir du; a partir des;
    a travers; a l aide de; au cours de; au cours du; au cours des; en cours; au lieu de; au milieu de; au milieu du;
    au milieu des; au sein de; au sein du; au sein des; au moins; en face de; en face du; en fonction de; en fonction des;
    en raison de; en raison du; en raison des; en tant que; en vue de; grace a; grace au; grace aux; le long de;
    le long du; par exemple; par rapport a; par rapport au; par rapport aux; quant a; tout a coup; tout a fait;
    tout de suite; dans le cadre de; dans le cadre du; dans le cadre des; dans le but de; de plus en plus; il y a;
    d accord; pres de; pres du; pres des; autour de; autour du; autour des; face a; face au; face aux; lors de`),
  en: phrases(`a lot of; lots of; a number of; according to; as well as; at least; because of; by means of; due to;
    for example; for instance; in addition to; in front of; in order to; in terms of; in the middle of; instead of;
    kind of; next to; of course; such as; thanks to; with regard to; with respect to; as part of; on behalf of;
    in case of; as a result of; in spite of`),
  es: phrases(`a causa de; a lo largo de; a partir de; a traves de; acerca de; al lado de; al menos; alrededor de; cerca de;
    con el fin de; con respecto a; de acuerdo con; debido a; dentro de; en cuanto a; en el marco de; en frente de;
    en lugar de; en medio de; en vez de; frente a; gracias a; junto a; por ejemplo; por lo menos; sin embargo; a fin de;
    por medio de; a pesar de`),
  pt: phrases(`a fim de; a partir de; a partir do; a partir da; acerca de; ao lado de; ao lado do; ao lado da; ao longo de;
    ao longo do; ao longo da; ao menos; atraves de; atraves do; atraves da; com o objetivo de; de acordo com; dentro de;
    dentro do; dentro da; devido a; devido ao; em frente a; em frente ao; em relacao a; em vez de; gracas a; junto a;
    junto ao; no ambito de; no ambito do; no ambito da; no entanto; no meio de; no meio do; no meio da; pelo menos;
    por causa de; por causa do; por exemplo; por meio de; perto de; perto do; perto da; apesar de; em torno de`),
};
