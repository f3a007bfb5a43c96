import type { TextLanguage } from '../types.ts';

/** True for a word that joins the parts of an expression and may change without changing its meaning:
 * "réseau d'eau", "réseau de l'eau", "réseaux d'eaux". Fewer than the stop words: "sans-abri", "non-violence" and
 * "sport pour tous" need their small words. */
export const isGlue = (folded: string, lang: TextLanguage): boolean => GLUE[lang].has(folded);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const GLUE: Record<TextLanguage, ReadonlySet<string>> = {
  fr: words(`le la les l un une des du de d au aux a en et ou dans sur par pour avec chez ce cet cette ces
    son sa ses leur leurs notre nos votre vos mon ma mes`),
  en: words('the a an of and or to in on at by for from with s its our their your my his her'),
  es: words(`el la los las lo un una unos unas de del al a en y e o u para por con su sus nuestro nuestra
    nuestros nuestras mi mis`),
  pt: words(`o a os as um uma uns umas de do da dos das ao aos em no na nos nas num numa e ou para por pelo
    pela com seu sua seus suas nosso nossa nossos nossas`),
};
