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

gouvernance-migrations-locale | migrations, gouvernance | 10, 16, 11 | migrations
fr gouvernance locale des migrations; politique locale des migrations; plan local d'intégration; conseil des migrants; forum des maires sur les migrations; ANVITA; pacte mondial sur les migrations; politique d'accueil
en local migration governance; local migration policy; local integration plan; Mayors Mechanism; global compact for migration; welcome policy; MC2CM
es gobernanza local de las migraciones; política migratoria local; plan local de integración; pacto mundial para la migración; política de acogida
pt governança local das migrações; política migratória local; plano local de integração; plano municipal para a integração de migrantes; conselho de imigrantes; pacto global para as migrações; política de acolhimento

droits-migrants | migrations, inclusion | 10, 16 | migrations
fr accès aux droits des migrants; sans-papiers; titre de séjour; titres de séjour; aide juridique aux étrangers; défense des étrangers; droits des étrangers; carte municipale; carte de citoyenneté locale
en undocumented migrants; undocumented; residence permit; residence permits; regularisation of migrants; legal aid for migrants; city ID card; municipal ID; firewall policy
es migrantes indocumentados; sin papeles; regularización migratoria; permiso de residencia; permisos de residencia; asesoría legal a migrantes; permiso por protección temporal; documento municipal
pt migrantes indocumentados; sem documentos; regularização migratória; autorização de residência; título de residência; apoio jurídico a migrantes; manifestação de interesse de imigrantes

logement-refugies | migrations, urbanisme, inclusion | 11, 10 | accueil-migrants
fr logement des réfugiés; hébergement des réfugiés; CADA; hébergement des demandeurs d'asile; familles accueillantes; logement des exilés; colocation solidaire avec des réfugiés; campements d'exilés; CPH
en refugee housing; housing for refugees; accommodation for asylum seekers; refugee hosting; host families for refugees; refugee shelter; makeshift camps
es vivienda para refugiados; alojamiento de refugiados; alojamiento de solicitantes de asilo; albergue para migrantes; casa del migrante; casas de migrantes; familias acogedoras
pt habitação para refugiados; alojamento de refugiados; alojamento de requerentes de asilo; casa do migrante; abrigo para migrantes; famílias anfitriãs

emploi-refugies | migrations, emploi | 8, 10 | accueil-migrants
fr insertion professionnelle des réfugiés; insertion des migrants; reconnaissance des qualifications étrangères; entrepreneurs réfugiés; travailleurs étrangers; recrutement de travailleurs étrangers
en jobs for refugees; labour market integration of migrants; recognition of foreign qualifications; refugee entrepreneurs; foreign workers
es inserción laboral de refugiados; homologación de títulos extranjeros; emprendedores refugiados; trabajadores extranjeros
pt integração laboral de imigrantes; reconhecimento de qualificações estrangeiras; empreendedores refugiados; trabalhadores estrangeiros; trabalhadores imigrantes

migration-circulaire | migrations, emploi, agriculture | 8, 10 | migrations
fr migration circulaire; migration saisonnière; saisonniers agricoles; travailleurs détachés; mobilité professionnelle internationale; migration régulière; voies légales
en labor migration; seasonal migration; posted workers; legal pathways; regular migration; skilled migration
es migración estacional; trabajadores temporeros; jornaleros migrantes; vías legales; migración ordenada
pt migração sazonal; vias legais; migração regular; migração ordenada; boias-frias

diaspora-projets | migrations, citoyennete | 17, 10 | diaspora
fr associations issues des migrations; associations de diaspora; organisations de diaspora; FORIM; PRA-OSIM; double espace; projets de la diaspora; engagement de la diaspora; jeunes de la diaspora; forum de la diaspora
en diaspora organisations; diaspora organizations; diaspora associations; diaspora projects; diaspora engagement; diaspora youth; diaspora forum; diaspora communities
es organizaciones de la diáspora; asociaciones de la diáspora; proyectos de la diáspora; vinculación con la diáspora; foro de la diáspora; comunidades en el exterior; clubes de migrantes
pt organizações da diáspora; associações da diáspora; projetos da diáspora; fórum da diáspora; comunidades no estrangeiro; gabinete de apoio ao emigrante; comunidade emigrante

investissement-diaspora | migrations, attractivite, ess | 10, 8, 17 | diaspora
fr transferts de migrants; investissement productif de la diaspora; épargne de la diaspora; coût des transferts; transferts financiers des migrants; création d'entreprises par la diaspora; retour des talents; fonds de la diaspora
en diaspora bonds; productive investment of remittances; remittance costs; migrant entrepreneurship; diaspora fund; return of talent; diaspora savings; money transfers
es inversión de la diáspora; inversión productiva de remesas; costo de las remesas; emprendimiento migrante; fondo de la diáspora; envío de dinero
pt investimento da diáspora; investimento produtivo das remessas; custo das remessas; empreendedorismo migrante; regresso de talentos; fundo da diáspora; remessas de emigrantes; envio de dinheiro

mediation-interculturelle-migrants | migrations, inclusion, culture | 10, 16 | accueil-migrants
fr médiation interculturelle; médiateurs interculturels; interprétariat social; interprètes sociaux; ateliers interculturels; cuisine du monde; récits d'exil; regards sur les migrations; changer de regard sur les migrants
en intercultural mediation; intercultural mediators; community interpreting; public service interpreting; stories of exile; migration narratives; narratives on migration; refugee week
es mediación intercultural; mediadores interculturales; interpretación social; relatos migratorios; narrativas migratorias; sensibilización sobre migración; relatos del exilio
pt mediação intercultural; mediadores interculturais; interpretação comunitária; narrativas migratórias; relatos de exílio; sensibilização sobre migrações; mediadores socioculturais

migrations-climat | migrations, climat | 13, 10 | migrations
fr mobilité climatique; migrations environnementales; migrants environnementaux; exode climatique; relocalisation des populations; populations menacées par la mer
en climate mobility; environmental migration; environmental migrants; climate migrants; planned relocation; climate-induced migration; climate-related displacement
es movilidad climática; migración ambiental; migrantes climáticos; migrantes ambientales; reubicación planificada; desplazados climáticos
pt mobilidade climática; migração ambiental; migrantes climáticos; migrantes ambientais; relocalização planeada; deslocamento climático

exode-rural | migrations, agriculture | 10, 8, 11 | migrations
fr migration interne; migrations internes; migration rurale; dépeuplement des campagnes; fixation des populations; départ des campagnes; alternatives à la migration; causes profondes des migrations
en internal migration; rural-urban migration; rural depopulation; root causes of migration; alternatives to migration; rural out-migration
es migración interna; migración campo-ciudad; despoblación rural; causas profundas de la migración; alternativas a la migración; arraigo rural
pt migração interna; migração campo-cidade; causas profundas da migração; alternativas à migração

transit-migrants | migrations, humanitaire | 10, 16 | migrations
fr pays de transit; villes de transit; migrants en transit; pays d'accueil; points de passage; couloirs migratoires; ville-refuge; sauveteurs en mer; naufragés; SOS Méditerranée; migrants bloqués
en transit countries; transit cities; migrants in transit; host countries; migration corridors; stranded migrants; rescue at sea; migrant deaths; shipwreck
es países de tránsito; ciudades de tránsito; migrantes en tránsito; personas en tránsito; países de acogida; corredores migratorios; migrantes varados; caravanas de migrantes; naufragio
pt países de trânsito; cidades de trânsito; migrantes em trânsito; países de acolhimento; corredores migratórios; migrantes retidos; naufrágio; caravanas de migrantes

sensibilisation-departs | migrations, jeunesse | 10, 8 | migration-irreguliere
fr sensibilisation aux dangers de la migration; prévention des départs; risques de la migration; jeunes candidats à la migration; désert et mer; retenir les jeunes; information sur les migrations
en awareness of migration risks; dangers of irregular migration; prevention of irregular migration; migration information centre; would-be migrants; informed migration
es riesgos de la migración; peligros de la migración irregular; prevención de la migración irregular; información migratoria; migración informada; jóvenes que quieren migrar
pt riscos da migração; perigos da migração irregular; prevenção da migração irregular; informação migratória; migração informada; jovens que querem emigrar

traite-exploitation | migrations, inclusion, genre | 16, 8, 5 | migration-irreguliere
fr lutte contre la traite; traite des personnes; victimes de la traite; esclavage moderne; exploitation par le travail; réseaux de passeurs
en anti-trafficking; victims of trafficking; modern slavery; forced labor; labour exploitation; people smuggling
es lucha contra la trata; víctimas de trata; esclavitud moderna; explotación laboral; redes de tráfico de migrantes
pt combate ao tráfico de pessoas; vítimas de tráfico; escravidão moderna; exploração laboral; redes de tráfico de migrantes

ecole-enfants-migrants | migrations, education | 4, 10 | accueil-migrants
fr scolarisation des enfants migrants; enfants migrants; enfants réfugiés; enfants exilés; UPE2A; élèves nouvellement arrivés; éducation des réfugiés
en migrant children; refugee children; schooling of migrant children; newly arrived pupils; children of migrants; newcomer students
es niños migrantes; niñez migrante; niños refugiados; escolarización de niños migrantes; hijos de migrantes; alumnado migrante
pt crianças migrantes; crianças refugiadas; escolarização de crianças migrantes; filhos de imigrantes; alunos migrantes

reinstallation-parrainage | migrations, inclusion | 10, 5, 16 | refugies
fr réfugiés vulnérables; réinstallation de réfugiés; corridors humanitaires pour réfugiés; parrainage citoyen; regroupement familial; réunification familiale; visa humanitaire; parrainage privé
en community sponsorship; refugee resettlement; family reunification; private sponsorship; humanitarian visas; vulnerable refugees; complementary pathways
es patrocinio comunitario; reasentamiento de refugiados; reagrupación familiar; reunificación familiar; visados humanitarios; visas humanitarias; refugiados vulnerables
pt patrocínio comunitário; reinstalação de refugiados; reagrupamento familiar; reunificação familiar; vistos humanitários; refugiados vulneráveis; acolhida humanitária

refugies-ukraine | migrations, humanitaire | 10, 16 | refugies
fr protection temporaire; réfugiés ukrainiens; Ukrainiens accueillis; déplacés d'Ukraine; accueil d'Ukrainiens; familles ukrainiennes
en temporary protection; Ukrainian refugees; people displaced from Ukraine; hosting Ukrainians; Ukrainian families
es protección temporal; refugiados ucranianos; desplazados de Ucrania; acogida de ucranianos; familias ucranianas
pt proteção temporária; refugiados ucranianos; deslocados da Ucrânia; acolhimento de ucranianos; famílias ucranianas

refugies-pays-voisins | migrations, humanitaire | 10, 16, 11 | refugies
fr réfugiés syriens; communautés d'accueil; pression sur les services des communes d'accueil; réfugiés palestiniens; UNRWA; réfugiés et communautés hôtes; cohabitation avec les réfugiés; réfugiés urbains
en Syrian refugees; urban refugees; UNRWA; Palestinian refugees; refugee-hosting municipalities; refugees and host communities; refugee influx; tensions with host communities
es migrantes venezolanos; población venezolana; refugiados sirios; refugiados palestinos; refugiados urbanos; municipios de acogida; afluencia de refugiados
pt migrantes venezuelanos; refugiados venezuelanos; refugiados sírios; refugiados palestinianos; refugiados urbanos; fluxo de refugiados; Operação Acolhida

statistiques-migrations | migrations, recherche | 10, 17 | migrations
fr données sur les migrations; observatoire des migrations; flux migratoires; profil migratoire; cartographie des diasporas; recherche sur les migrations; études migratoires
en migration data; migration observatory; migration flows; migration profile; diaspora mapping; migration studies; migration research
es datos migratorios; observatorio de migraciones; flujos migratorios; perfil migratorio; mapeo de la diáspora; estudios migratorios
pt dados migratórios; observatório das migrações; fluxos migratórios; perfil migratório; mapeamento da diáspora; estudos migratórios

expatries-nouveaux-habitants | migrations, citoyennete | 10, 11 | accueil-migrants
fr nouveaux arrivants; habitants étrangers; résidents étrangers; expatriés; bureau d'accueil des nouveaux arrivants; citoyens d'origine étrangère; population immigrée; guichet d'accueil des étrangers
en new arrivals; foreign residents; expats; welcome office; immigrant communities; immigrant population; migrant communities; one-stop shop for migrants; welcome centre for newcomers
es nuevos vecinos; residentes extranjeros; oficina de atención al inmigrante; población inmigrante; población migrante; comunidades inmigrantes; ventanilla para migrantes; comunidades migrantes
pt residentes estrangeiros; gabinete de apoio ao imigrante; centro local de apoio à integração de migrantes; CLAIM; CNAIM; população imigrante; comunidades imigrantes; comunidades migrantes; CRAI

memoire-emigration | migrations, patrimoine, tourisme | 11, 10 | diaspora
fr musée de l'immigration; musée de l'émigration; tourisme des racines; liens avec les descendants d'émigrés; descendants d'émigrés; recherche des origines; émigration historique; cousinage d'outre-Atlantique
en migration museum; roots tourism; descendants of emigrants; emigration museum; ancestral tourism; emigration heritage
es museo de la inmigración; museo de la emigración; turismo de raíces; descendientes de emigrantes; casas regionales; patrimonio de la emigración
pt museu da imigração; museu da emigração; turismo de raízes; descendentes de emigrantes; lusodescendentes; património da emigração

immigres-ages | migrations, inclusion | 10, 3 | migrations
fr foyer de travailleurs migrants; foyers de travailleurs migrants; chibanis; vieux migrants; immigrés âgés; familles immigrées; descendants d'immigrés; jeunes issus de l'immigration
en older migrants; ageing migrants; immigrant families; migrant hostels; second generation; descendants of immigrants; youth of migrant background
es migrantes mayores; familias inmigrantes; familias migrantes; segunda generación; hijos de inmigrantes; jóvenes de origen migrante
pt migrantes idosos; famílias imigrantes; famílias migrantes; segunda geração; jovens de origem imigrante; descendentes de imigrantes

asile-procedure | migrations, gouvernance | 16, 10 | refugies
fr procédure d'asile; OFPRA; demande d'asile; débouté; déboutés; accompagnement des demandeurs d'asile; système européen d'asile; solidarité entre villes pour les réfugiés; relocalisation des réfugiés
en asylum procedure; asylum application; asylum policy; asylum system; relocation of refugees; rejected asylum seekers; asylum support
es procedimiento de asilo; solicitud de asilo; sistema de asilo; política de asilo; reubicación de refugiados; condición de refugiado
pt procedimento de asilo; pedido de asilo; pedido de refúgio; sistema de asilo; política de asilo; recolocação de refugiados; condição de refugiado; CONARE

villes-solidaires-migrants | migrations, citoyennete | 10, 11, 16 | accueil-migrants
fr villes solidaires; villes sanctuaires; réseau des élus hospitaliers; territoires hospitaliers; solidarité avec les exilés; aide aux exilés; bénévoles auprès des exilés; cafés solidaires d'exilés
en solidarity cities; sanctuary cities; sanctuary city; refuge cities; solidarity with refugees; refugee support volunteers; cities of refuge
es ciudades solidarias; ciudades santuario; ciudades hospitalarias; solidaridad con los migrantes; territorios acogedores; voluntarios con refugiados; comunidades acogedoras
pt cidades solidárias; cidades santuário; cidades-refúgio; cidades hospitaleiras; solidariedade com os migrantes; territórios acolhedores; MigraCidades; comunidades acolhedoras

travail-domestique-migrant | migrations, emploi, genre | 8, 10, 5 | migrations
fr employées de maison; domestiques migrantes; aide-ménagères migrantes; femmes domestiques
en migrant domestic workers; household workers; live-in carers; paid domestic work
es trabajadoras domésticas; empleadas del hogar; empleo doméstico
pt trabalhadoras domésticas; serviço doméstico; trabalhadoras do lar; trabalho doméstico remunerado

circulation-competences | migrations, attractivite, recherche | 4, 10, 17 | migrations
fr passeport talent; mobilité des compétences; migration qualifiée; jeunes professionnels internationaux; fuite des compétences; circulation des compétences; retour des diplômés
en brain circulation; talent mobility; brain gain; skilled migrants; talent passport; skills mobility partnerships; brain waste
es circulación de cerebros; movilidad de talentos; migrantes cualificados; migración calificada; migración cualificada; retorno de profesionales
pt circulação de cérebros; mobilidade de talentos; migrantes qualificados; migração qualificada; regresso de diplomados
`;
