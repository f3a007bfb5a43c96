/** Areas that share a language, a sea, a river or institutions, as people of decentralised cooperation name
 * them. ISO 3166-1 alpha-2. `nearness` in [0, 1]: how much a partner known in one country of the area helps
 * in another; a small, close-knit area says more than a continent. */
export interface Area {
  code: string;
  nearness: number;
  countries: readonly string[];
}

const area = (code: string, nearness: number, countries: string): Area => ({
  code,
  nearness,
  countries: countries.split(' '),
});

export const AREAS: readonly Area[] = [
  area('sahel', 0.6, 'BF ML MR NE TD SN'),
  area('afrique-ouest', 0.45, 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG'),
  area('afrique-centrale', 0.45, 'CD CF CG CM GA GQ ST TD AO BI RW'),
  area('afrique-est', 0.45, 'BI DJ ER ET KE RW SO SS SD TZ UG'),
  area('afrique-australe', 0.45, 'AO BW LS MW MZ NA SZ ZA ZM ZW'),
  area('ocean-indien', 0.55, 'KM MG MU RE SC YT'),
  area('maghreb', 0.6, 'DZ LY MA MR TN'),
  area('mashrek', 0.55, 'EG IQ JO LB PS SY'),
  area('mediterranee', 0.3, 'AL CY DZ EG ES FR GR HR IL IT LB LY MA MC ME MT PS SI SY TN TR'),
  area('caraibe', 0.55, 'AG BB BS CU DM DO GD GP HT JM KN LC MQ TT VC'),
  area('amerique-centrale', 0.55, 'BZ CR GT HN MX NI PA SV'),
  area('andes', 0.55, 'BO CL CO EC PE VE'),
  area('cone-sud', 0.55, 'AR BR CL PY UY'),
  area('amerique-latine', 0.4, 'AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PR PY SV UY VE'),
  area('amerique-nord', 0.5, 'CA US MX'),
  area('balkans', 0.6, 'AL BA BG HR ME MK RO RS SI XK'),
  area('europe-est', 0.5, 'BY MD UA RO PL'),
  area('europe-centrale', 0.5, 'AT CZ DE HU PL SI SK'),
  area('baltes', 0.6, 'EE LT LV'),
  area('europe-nord', 0.5, 'DK FI IS NO SE'),
  area(
    'union-europeenne',
    0.25,
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  ),
  area('caucase', 0.6, 'AM AZ GE'),
  area('asie-centrale', 0.6, 'KG KZ TJ TM UZ'),
  area('mekong', 0.6, 'KH LA MM TH VN'),
  area('asie-sud-est', 0.45, 'BN ID KH LA MM MY PH SG TH TL VN'),
  area('asie-sud', 0.5, 'AF BD BT IN LK MV NP PK'),
  area('asie-est', 0.5, 'CN HK JP KP KR MN TW'),
  area('pacifique', 0.5, 'AU FJ NC NZ PF PG VU WF WS'),
  area('lusophonie', 0.4, 'AO BR CV GW MZ PT ST TL'),
];
