import { ORGANISATION_TYPES, type OrganisationType, TEXT_LANGUAGES } from '../../../../matching/types.ts';
import type { Role } from '../../../contract/values.ts';
import { folded } from './headings.ts';

/** What cells say in four languages, by the folded words, and what it means here. */
const meanings = <T extends string>(words: Record<T, string>): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(words) as [T, string][]).flatMap(([value, all]) =>
      [value, ...all.split('|')].map((word) => [folded(word), value] as const),
    ),
  );

export const ROLE_WORDS = meanings<Exclude<Role, 'screen'>>({
  officer:
    'chargé de coopération|chargée de coopération|chargé·e de coopération|chargé(e) de coopération|chargé de mission|chargée de mission|agent|agente|agent territorial|technicien|technicienne|directeur|directrice|cooperation officer|official|civil servant|responsable de cooperación|técnico|técnica|técnico/a|funcionario|funcionaria|responsável de cooperação|funcionário|funcionária',
  elected:
    'élu|élue|élu·e|élu(e)|élu.e|élu-e|élus|élu local|élue locale|maire|adjoint|adjointe|adjoint au maire|adjointe au maire|conseiller|conseillère|conseiller municipal|conseillère municipale|président|présidente|vice-président|vice-présidente|elected representative|elected official|councillor|mayor|cargo electo|electo|electa|electo/a|alcalde|alcaldesa|concejal|concejala|eleito|eleita|eleito·a|eleito/a|presidente da câmara|vereador|vereadora',
  partner:
    'partenaire|autre|invité|invitée|invité·e|other|guest|socio|socia|otro|invitado|invitada|parceiro|parceira|outro|convidado|convidada',
  staff:
    'organisation|organisateur|organisatrice|équipe|organiser|organizer|team|organización|organizador|organizadora|equipo|organização|equipa',
});

export const ORGANISATION_TYPE_WORDS = meanings<OrganisationType>({
  commune:
    'commune|ville|mairie|municipalité|municipality|city|town|municipio|ayuntamiento|ciudad|alcaldía|município|câmara municipal|prefeitura|cidade',
  epci: 'intercommunalité|epci|communauté de communes|communauté d’agglomération|communauté urbaine|métropole|agglomération|inter-municipal body|intermunicipal body|metropolis|mancomunidad|área metropolitana|associação de municípios|comunidade intermunicipal|área metropolitana',
  departement:
    'département|conseil départemental|departement|department|county|departamento|diputación|diputación provincial',
  region:
    'région|conseil régional|region|regional council|región|gobierno regional|comunidad autónoma|região|governo regional',
  'foreign-authority':
    'collectivité étrangère|collectivité territoriale étrangère|autorité locale étrangère|collectivité partenaire|authority outside france|foreign authority|foreign local authority|gobierno local extranjero|autoridad local extranjera|autarquia estrangeira|autoridade local estrangeira',
  association: 'association|ong|ngo|association ong|asociación|associação',
  company: 'entreprise|société|company|business|empresa|sociedad',
  university: 'université|university|école|établissement d’enseignement|universidad|universidade',
  'public-agency':
    'agence publique|agence|établissement public|opérateur|public agency|agency|agencia pública|agência pública|instituto público',
  network: 'réseau|réseau de collectivités|network|red|rede',
  embassy: 'ambassade|consulat|embassy|consulate|embajada|consulado|embaixada',
});

/** How names of new organisations begin, where no cell says their type. */
const TYPE_BY_NAME: readonly [RegExp, OrganisationType][] = [
  [/^(communaute (de communes|d agglomeration|urbaine)|metropole|agglomeration|grand |cc |ca )/, 'epci'],
  [/^(conseil departemental|departement|departamento)\b/, 'departement'],
  [/^(conseil regional|region|gobierno regional)\b/, 'region'],
  [
    /^(ville|mairie|commune|municipality|city|ayuntamiento|municipio|camara municipal|prefeitura)\b/,
    'commune',
  ],
  [/^(universit|universidad)/, 'university'],
  [/^(ambassade|consulat|embassy|embajada|embaixada)/, 'embassy'],
  [/^(association|asociacion|associacao|ong)\b/, 'association'],
  [/^(reseau|network|red|rede)\b/, 'network'],
  [/^(agence|agency|agencia)\b/, 'public-agency'],
];

/** The type that a name gives away; an authority outside France is a foreign one. */
export function typeByName(name: string, country: string | undefined): OrganisationType | undefined {
  const type = TYPE_BY_NAME.find(([start]) => start.test(folded(name)))?.[1];
  const authority = type !== undefined && ['commune', 'epci', 'departement', 'region'].includes(type);
  return authority && country !== undefined && country !== 'FR' ? 'foreign-authority' : type;
}

export const YES_NO: ReadonlyMap<string, boolean> = flags(
  'oui|yes|sí|si|sim|x|1|vrai|true|o|y|s|membre|adhérent|member|miembro|membro',
  'non|no|não|nao|0|faux|false|n|non membre|non adhérent',
);
/** Joins by video? */
export const VIDEO_OR_SITE: ReadonlyMap<string, boolean> = flags(
  'oui|yes|sí|sim|x|1|vrai|true|en visio|visio|en visio seulement|visioconférence|à distance|distanciel|en ligne|remote|online|by video|video|por vídeo|en línea|a distancia|virtual|à distância|em linha|por vídeo',
  'non|no|não|0|faux|false|sur place|présentiel|en présentiel|on site|onsite|in person|presencial|en persona|no local',
);

function flags(yes: string, no: string): ReadonlyMap<string, boolean> {
  const all = (words: string, value: boolean) =>
    words.split('|').map((word) => [folded(word), value] as const);
  return new Map([...all(no, false), ...all(yes, true)]);
}

/** ISO 639 codes by their code and by their name in four languages. */
export const LANGUAGES: ReadonlyMap<string, string> = named(
  'language',
  `fr en es pt ar de it wo bm ha sw mg ff ln am ti so zh vi km lo th id hi bn ur fa tr ru uk pl ro bg el hu hy ka sq sr hr
  ca eu he ja ko nl ht br oc co mos snk ee rw rn sg qu ay gn tl ta gu`,
  {
    ff: 'peul|pular|pulaar|fula',
    wo: 'ouolof',
    mos: 'mooré|moré|mossi',
    snk: 'soninké',
    rn: 'kirundi',
    sg: 'sango',
    ar: 'árabe',
  },
);

/** ISO 3166 codes by their code and by their names. */
export const COUNTRIES: ReadonlyMap<string, string> = named(
  'region',
  `AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG
  CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH
  GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY
  KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG
  NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN
  SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA
  ZM ZW XK`,
  {
    ...{
      BF: 'Burkina',
      CI: 'Côte d’Ivoire|Ivory Coast|Costa de Marfil',
      CV: 'Cap-Vert|Cabo Verde|Cape Verde',
    },
    CD: 'RDC|DRC|RD Congo|République démocratique du Congo|Congo RDC|República Democrática del Congo',
    ...{ CG: 'Congo|Congo Brazzaville|République du Congo', CZ: 'République tchèque|Czech Republic' },
    ...{ GB: 'Angleterre|England|Inglaterra|Écosse|Scotland|Great Britain|UK', MM: 'Birmanie|Burma' },
    ...{
      NL: 'Hollande|Holanda|The Netherlands',
      PS: 'Palestine|Palestina|Cisjordanie',
      TR: 'Turquie|Turkey',
    },
    ...{ US: 'USA|United States of America|Estados Unidos|États-Unis d’Amérique', VN: 'Vietnam|Viet Nam' },
    ...{
      MD: 'Moldavie',
      BY: 'Biélorussie',
      SZ: 'Swaziland',
      RU: 'Russie|Russia',
      KR: 'Corée du Sud|South Korea',
    },
  },
);

function named(
  type: 'region' | 'language',
  codes: string,
  also: Record<string, string>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const list = codes.split(/\s+/);
  const add = (name: string, code: string) => {
    const key = folded(name);
    if (key !== '' && !names.has(key)) names.set(key, code);
  };
  for (const code of list) add(code, code);
  for (const [code, more] of Object.entries(also)) for (const name of more.split('|')) add(name, code);
  for (const language of TEXT_LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type });
    for (const code of list) add(display.of(code) ?? code, code);
  }
  return names;
}

export const isOrganisationType = (value: string): value is OrganisationType =>
  (ORGANISATION_TYPES as readonly string[]).includes(value);
