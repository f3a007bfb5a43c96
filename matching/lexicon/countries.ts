import { contentWords } from '../text/words.ts';
import type { TextLanguage } from '../types.ts';

/** ISO 3166-1 alpha-2 codes of countries and territories. */
export const COUNTRY_CODES: readonly string[] = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/);

/** Name of a country as a person of that language writes it. */
export const countryName = (code: string, lang: TextLanguage): string => NAMES[lang].of(code) ?? code;

/** The official name and those that people use beside it. */
export const countryNames = (code: string, lang: TextLanguage): string[] => [
  countryName(code, lang),
  ...(ALSO[code] ?? []),
];

const namesOf = (lang: TextLanguage) => new Intl.DisplayNames([lang], { type: 'region' });
const NAMES: Record<TextLanguage, Intl.DisplayNames> = {
  fr: namesOf('fr'),
  en: namesOf('en'),
  es: namesOf('es'),
  pt: namesOf('pt'),
};

/** Names that people use beside the official one, in any of the languages. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  BF: ['Burkina'],
  CD: ['RDC', 'DRC', 'République démocratique du Congo', 'Democratic Republic of Congo'],
  CI: ["Côte d'Ivoire", 'Ivory Coast', 'Costa de Marfil'],
  CV: ['Cabo Verde', 'Cap-Vert', 'Cape Verde'],
  CZ: ['République tchèque', 'Czech Republic'],
  GB: ['Angleterre', 'England', 'Inglaterra', 'Scotland', 'Écosse', 'Great Britain', 'UK'],
  LA: ['Laos'],
  MM: ['Birmanie', 'Burma'],
  NL: ['Hollande', 'Holanda', 'The Netherlands'],
  PS: ['Palestine', 'Palestina', 'Cisjordanie', 'West Bank', 'Cisjordania', 'Gaza'],
  TR: ['Turquie', 'Turkey'],
  US: ['USA', 'United States of America', 'Estados Unidos', 'États-Unis'],
  VN: ['Vietnam', 'Viet Nam', 'Viêt-Nam'],
};

/** Country codes by the stems of their names, joined by a space. */
function namesIn(lang: TextLanguage): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const code of COUNTRY_CODES) {
    for (const name of [countryName(code, lang), ...(ALSO[code] ?? [])]) {
      const key = contentWords(name, lang)
        .map((word) => word.stem)
        .join(' ');
      if (key !== '' && !names.has(key)) names.set(key, code);
    }
  }
  return names;
}

const BY_NAME: Record<TextLanguage, ReadonlyMap<string, string>> = {
  fr: namesIn('fr'),
  en: namesIn('en'),
  es: namesIn('es'),
  pt: namesIn('pt'),
};

/** Longest name in words that is looked for. */
const MAX_NAME_WORDS = 4;

/** The country whose name starts at word `start` of the stems, the longest name first. */
export function countryAt(
  stems: readonly string[],
  start: number,
  lang: TextLanguage,
): { country: string; words: number } | undefined {
  for (let words = Math.min(MAX_NAME_WORDS, stems.length - start); words > 0; words--) {
    const country = BY_NAME[lang].get(stems.slice(start, start + words).join(' '));
    if (country) return { country, words };
  }
  return undefined;
}
