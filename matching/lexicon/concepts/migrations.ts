/** Migration, diasporas, refugees. */
export const migrations = `
migrations | migrations | 10, 16
fr migrations; migration; migrant; migrants; migrantes; migratoire; migratoires; immigration; immigrés; émigration; émigrés; parcours migratoire; politique migratoire; mobilité humaine; travailleurs migrants; candidats au départ; gouvernance des migrations
en migration; migrations; migrant; migrants; immigration; immigrants; emigration; emigrants; migratory; migration policy; human mobility; migrant workers; newcomers; migration governance
es migración; migraciones; migrante; migrantes; migratorio; inmigración; inmigrantes; emigración; emigrantes; política migratoria; movilidad humana; trabajadores migrantes; personas migrantes; recién llegados
pt migração; migrações; migrante; migrantes; migratório; imigração; imigrantes; emigração; emigrantes; política migratória; mobilidade humana; trabalhadores migrantes; recém-chegados

refugies | migrations, humanitaire | 10, 16 | migrations
fr réfugié; réfugiés; réfugiées; demandeurs d'asile; demandeur d'asile; asile; exilé; exilés; exilées; exil; HCR; droit d'asile; personnes exilées; protection internationale; apatrides; primo-arrivants
en refugee; refugees; asylum seekers; asylum seeker; asylum; exile; exiles; exiled; UNHCR; sanctuary; stateless; resettled refugees; international protection
es refugiado; refugiados; refugiadas; solicitantes de asilo; asilo; exilio; exiliados; ACNUR; protección internacional; apátridas
pt refugiado; refugiados; refugiadas; requerentes de asilo; solicitantes de refúgio; asilo; exílio; exilados; ACNUR; proteção internacional; apátridas

accueil-migrants | migrations, inclusion | 10, 11, 16 | migrations
fr accueil des migrants; accueil des réfugiés; accueil des exilés; accueil des personnes exilées; accueil des nouveaux arrivants; intégration des migrants; intégration des réfugiés; hospitalité; territoire accueillant; territoires accueillants; villes accueillantes; ville accueillante; ville hospitalière; intégration; apprentissage de la langue du pays; hébergement citoyen; maison des migrants; droits des migrants; première accueil; premier accueil
en reception of migrants; reception of refugees; welcoming refugees; welcoming migrants; welcoming cities; welcoming city; welcoming communities; integration of migrants; integration of refugees; integration; hospitality; reception centre; city of sanctuary; migrants' rights; host communities; host community
es acogida de migrantes; acogida de refugiados; ciudades acogedoras; ciudad acogedora; integración de migrantes; integración; hospitalidad; centro de acogida; derechos de los migrantes; acogida de personas migrantes; ciudad refugio; ciudades refugio; comunidades de acogida; atención a migrantes
pt acolhimento de migrantes; acolhimento de refugiados; cidades acolhedoras; cidade acolhedora; integração de migrantes; integração; hospitalidade; centro de acolhimento; direitos dos migrantes; comunidades de acolhimento; acolhimento de imigrantes; atendimento a migrantes

diaspora | migrations, attractivite, citoyennete | 10, 17 | migrations
fr diaspora; diasporas; diasporique; transferts d'argent; envois de fonds; ressortissants; ressortissant; associations de migrants; association de migrants; OSIM; communauté d'origine; binationaux; émigrés de retour; village d'origine; pays d'origine; originaires; investissements de la diaspora; double culture; travailleurs immigrés
en diaspora; diasporas; remittances; nationals abroad; migrant associations; hometown associations; hometown association; dual nationals; home village; country of origin; countries of origin; diaspora investment; expatriates
es diáspora; diásporas; remesas; asociaciones de migrantes; asociación de migrantes; residentes en el exterior; país de origen; países de origen; comunidad de origen; paisanos; pueblo de origen
pt diáspora; diásporas; remessas; associações de migrantes; associação de migrantes; associações de imigrantes; emigrados; país de origem; países de origem; comunidade de origem; conterrâneos; comunidades emigradas

retour-migrants | migrations, emploi | 10, 8 | migrations
fr migrants de retour; retour des migrants; migration de retour; réintégration des migrants; réinsertion des migrants; retour volontaire; retournés
en return migration; returnees; returning migrants; reintegration of migrants; voluntary return
es migración de retorno; retornados; migrantes retornados; reintegración de migrantes; retorno voluntario
pt migração de retorno; retornados; migrantes retornados; reintegração de migrantes; retorno voluntário; regressados

migration-irreguliere | migrations, jeunesse | 10, 16 | migrations
fr migration irrégulière; migrations irrégulières; immigration clandestine; émigration clandestine; passeurs; traite des êtres humains; routes migratoires; sauvetage en mer; départs clandestins; trafic d'êtres humains
en irregular migration; illegal migration; smugglers; smuggling of migrants; human trafficking; trafficking; migration routes; sea rescue; trafficking in persons
es migración irregular; inmigración irregular; traficantes; coyotes; trata de personas; tráfico de personas; rutas migratorias; rescate en el mar
pt migração irregular; imigração irregular; traficantes; tráfico de pessoas; tráfico humano; rotas migratórias; resgate no mar; coiotes

deplaces | humanitaire, migrations | 10, 16, 11
fr =déplacés; =déplacé; personnes déplacées; déplacés internes; PDI; populations déplacées; camp de réfugiés; camps de réfugiés; camps de déplacés; familles déplacées; déplacement forcé; déplacements forcés; migration climatique; réfugiés climatiques; déplacés climatiques; migrants climatiques
en displaced; displaced people; displaced persons; internally displaced; IDP; IDPs; refugee camp; refugee camps; displaced families; forced displacement; climate migration; climate refugees; climate displacement
es desplazados; personas desplazadas; desplazamiento forzado; desplazados internos; campo de refugiados; campamento de refugiados; familias desplazadas; migración climática; refugiados climáticos; desplazamiento interno
pt deslocados; pessoas deslocadas; deslocados internos; deslocamento forçado; campo de refugiados; campos de refugiados; famílias deslocadas; migração climática; refugiados climáticos; deslocados climáticos

codeveloppement | migrations, attractivite | 10, 17, 8 | diaspora
fr codéveloppement; co-développement; migrations et développement; migration et développement; projets de migrants; épargne des migrants; entrepreneuriat de la diaspora; compétences de la diaspora; parrainage villageois
en co-development; migration and development; migrant projects; migrant savings; diaspora entrepreneurship; diaspora skills
es codesarrollo; migración y desarrollo; proyectos de migrantes; ahorro de los migrantes; emprendimiento de la diáspora
pt codesenvolvimento; migração e desenvolvimento; projetos de migrantes; poupança dos migrantes; empreendedorismo da diáspora

apprentissage-langue-accueil | migrations, education, inclusion | 4, 10 | accueil-migrants
fr français langue étrangère; FLE; cours de langue pour migrants; ateliers sociolinguistiques; alphabétisation des migrants; élèves allophones; allophones; ateliers de conversation
en language courses for migrants; language classes for refugees; conversation classes; newcomer pupils; second language; language support
es clases de idioma para migrantes; español para extranjeros; enseñanza de la lengua de acogida; alumnado recién llegado
pt português língua de acolhimento; português para estrangeiros; aulas de língua para migrantes; língua de acolhimento

jeunes-exiles | migrations, jeunesse, education | 10, 4, 16 | refugies
fr mineurs non accompagnés; MNA; mineurs isolés; mineur isolé; jeunes exilés; étudiants exilés; étudiants réfugiés; universités accueillantes; chercheurs en exil; artistes en exil
en unaccompanied minors; unaccompanied children; young refugees; refugee students; scholars at risk; artists in exile
es menores no acompañados; menores migrantes; jóvenes refugiados; estudiantes refugiados; artistas en el exilio
pt menores não acompanhados; jovens refugiados; estudantes refugiados; artistas no exílio; menores migrantes
`;
