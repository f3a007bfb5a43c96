/** ISO 3166-1 alpha-2 codes of the countries and territories in which people live. Their names come from `Intl.DisplayNames`. */
export const COUNTRY_CODES =
  `AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA
CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM
JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM
TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK`.split(/\s+/);

/** Languages that people of the field work in; anything else comes from their profiles. */
export const WORKING_LANGUAGES =
  'fr en es pt ar de it wo bm ha sw mg ff ln am ti so zh vi km lo th id hi bn ur fa tr ru uk pl ro bg el hu hy ka sq sr hr ca eu he ja ko nl ht br oc co mos snk ee rw rn sg qu ay gn tl ta gu'.split(
    ' ',
  );

const PLURAL = new Set('US NL KM PH AE MV SC BS FJ KY MH PS SB CK FK MP VG VI TC'.split(' '));
const ISLAND = new Set('MG CU CY MT DJ MU SG TW BH OM MC SM PR ST RE YT HK MO WS TO TT PM NU'.split(' '));
const MASCULINE_E = new Set('MX KH MZ ZW SR BZ'.split(' '));
const WITH_ARTICLE_EN = new Set('US NL KM PH AE MV SC BS GM CF DO GB MH PS SB CZ'.split(' '));

/** A country after its preposition: "au Sénégal", "en Tunisie", "aux Comores", "à Madagascar"; "in Senegal". */
export function inCountry(code: string, name: string, language: string): string {
  if (language === 'fr') return `${frenchPreposition(code, name)} ${name}`;
  if (language === 'en') return WITH_ARTICLE_EN.has(code) ? `in the ${name}` : `in ${name}`;
  if (language === 'es') return `en ${name}`;
  return `(${name})`;
}

function frenchPreposition(code: string, name: string): string {
  if (PLURAL.has(code)) return 'aux';
  if (ISLAND.has(code)) return 'à';
  if (MASCULINE_E.has(code)) return 'au';
  if (/^[aeiouâéèêîïôœ]/i.test(name) || /e$/.test(name) || code === 'HT' || code === 'GP' || code === 'MQ')
    return 'en';
  return /^(République|Nouvelle|Papouasie|Bosnie|Corée|Arabie|Macédoine)/.test(name) ? 'en' : 'au';
}
