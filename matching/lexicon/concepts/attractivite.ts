/** The appeal of a territory: economy, trade, companies. */
export const attractivite = `
redynamisation-commerciale | attractivite, urbanisme | 11, 8 | villes-moyennes
fr redynamisation du centre-ville; revitalisation des centres-bourgs; manager de centre-ville; redynamisation commerciale; opération de revitalisation de territoire
en city centre revitalisation; downtown revitalization; town centre manager; main street program; vacant shops; town centre regeneration
es revitalización del centro urbano; gerente de centro urbano; locales vacíos; reactivación del centro histórico comercial
pt requalificação do centro urbano; gestor de centro urbano; lojas vazias; bairro comercial digital

marque-territoire | attractivite, tourisme | 8, 11 | promotion-territoire
fr marque de territoire; marque de ville; charte de marque; label villes et villages fleuris; villages fleuris; ambassadeurs du territoire; identité territoriale; signature territoriale; petites cités de caractère
en destination brand; city ambassadors; territorial identity; city brand strategy; place marketing
es marca territorio; identidad territorial; embajadores del territorio; marca destino; pueblos mágicos; estrategia de marca ciudad
pt marca território; identidade territorial; embaixadores do território; marca destino; estratégia de marca territorial

accueil-entreprises | attractivite, emploi | 8, 9 | entreprises
fr accueil des entreprises; guichet unique des entreprises; accompagnement des entreprises; agence de développement économique; immobilier d'entreprise; pôle entrepreneurial; maison de l'entreprise; couveuse d'entreprises; aide aux entreprises; développeurs économiques
en business support; business advice; economic development agency; business one-stop shop; business premises; enterprise agency; business development services; support for businesses
es apoyo a empresas; ventanilla única empresarial; agencia de desarrollo económico; servicios de desarrollo empresarial; asesoría empresarial; suelo industrial; apoyo empresarial
pt apoio a empresas; balcão do empreendedor; sala do empreendedor; agência de desenvolvimento econômico; assessoria empresarial; apoio empresarial; espaço empresa

transmission-entreprise | attractivite, emploi | 8 | entreprises
fr transmission d'entreprise; reprise d'entreprise; reprise-transmission; cession d'entreprise; cédants; repreneurs; dernier commerce du village; multiservices rural
en business transfer; business succession; business takeover; succession planning for companies; last village shop; company handover
es traspaso de negocios; relevo empresarial; sucesión empresarial; traspaso de empresas; transmisión de empresas; último comercio del pueblo
pt transmissão de empresas; sucessão empresarial; trespasse de negócios; continuidade empresarial; última loja da aldeia

cooperation-economique | attractivite | 17, 8 | export-commerce
fr coopération économique; partenariat économique; diplomatie économique; réseau d'affaires; relations économiques; mise en relation d'entreprises; coentreprise; missions économiques croisées
en economic cooperation; economic partnership; economic diplomacy; business network; business matchmaking; joint venture; business cooperation
es cooperación económica; alianza económica; diplomacia económica; red de negocios; encuentro empresarial; cooperación empresarial; empresas conjuntas
pt cooperação econômica; parceria econômica; diplomacia econômica; rede de negócios; encontro empresarial; cooperação empresarial; joint venture

zones-activites | attractivite, urbanisme | 9, 8 | investissement
fr parc d'activités; parc d'activités économiques; requalification de zone d'activités; zone d'activité artisanale; zone artisanale; parc industriel; écoparc d'activités; aménagement de zone d'activités; village d'entreprises; zone économique spéciale; =foncier économique
en enterprise zone; business estate; industrial park; eco-industrial park; special economic zone; craft business park; enterprise park; employment land
es parque empresarial; parque de actividades; zona económica especial; área industrial; parque ecoindustrial; polígono empresarial; suelo empresarial
pt parque empresarial; zona empresarial; zona econômica especial; área de acolhimento empresarial; área industrial; parque ecoindustrial; condomínio empresarial

marches-foires-commerciaux | attractivite, gouvernance | 8, 11 | commerce-local
fr marché à bétail; marché hebdomadaire; gare routière marchande; équipements marchands; marché forain; foire commerciale; marché rural; infrastructures marchandes
en livestock market; weekly market; market infrastructure; market facilities; rural market; market square; trading facilities; market place
es mercado semanal; mercado de ganado; feria comercial; infraestructura comercial; mercado rural; plaza de mercado; mercadillo
pt mercado semanal; mercado de gado; feira comercial; feira semanal; infraestrutura comercial; mercado rural; praça do mercado

economie-nocturne | attractivite, culture | 8, 11
fr vie nocturne; économie de la nuit; conseil de la nuit; politique de la nuit; maire de nuit; bars et cafés-concerts; ville la nuit
en nightlife; night-time economy; night mayor; night economy; city at night; evening economy
es vida nocturna; economía nocturna; economía de la noche; alcalde de noche; ocio nocturno; ciudad de noche
pt vida noturna; economia noturna; economia da noite; prefeito da noite; lazer noturno; cidade à noite

talents-mobilite | attractivite, emploi | 8, 10, 4 | demographie
fr attraction des talents; retour au pays; marketing résidentiel; accueil de médecins; bienvenue aux nouveaux habitants; nomades numériques
en talent attraction; talent retention; attracting talent; digital nomads; newcomers' welcome; relocation support; returning graduates; attracting doctors
es atracción de talento; retención de talento; nómadas digitales; acogida de nuevos pobladores; nuevos pobladores; retorno de talento; talento joven
pt atração de talentos; retenção de talentos; nómadas digitais; nômades digitais; acolhimento de novos residentes; fixação de jovens; retorno de talentos; fixação de população

economie-presentielle | attractivite, ess | 8, 11 | developpement-economique
fr économie de proximité; économie présentielle; économie résidentielle; commerce ambulant; services marchands de proximité; économie locale diversifiée; développement endogène; chaînes de valeur locales
en foundational economy; residential economy; proximity economy; community wealth building; buy local; endogenous development; local value chains
es economía de proximidad; economía local diversificada; desarrollo endógeno; compra local; economía residencial; cadenas productivas locales; encadenamientos productivos
pt economia de proximidade; economia residencial; desenvolvimento endógeno; cadeias produtivas locais; compre do pequeno; economia local diversificada

filieres-economiques | attractivite, emploi | 8, 9 | developpement-economique
fr développement de filières; filières économiques; filière d'avenir; structuration de filière; chaîne d'approvisionnement; diversification économique; reconversion du territoire; savoir-faire locaux
en sector development; value chain development; supply chain; economic diversification; economic conversion; local know-how; strategic sectors
es desarrollo de cadenas productivas; cadena productiva; cadenas de suministro; diversificación económica; reconversión económica; sectores estratégicos
pt desenvolvimento de cadeias produtivas; cadeia produtiva; cadeia de abastecimento; diversificação econômica; reconversão econômica; setores estratégicos; cadeia de suprimentos

competitivite-pme | attractivite, recherche | 9, 8 | entreprises
fr innovation des PME; compétitivité des entreprises; modernisation des entreprises; transfert vers les entreprises; digitalisation des PME; numérisation des entreprises; numérisation des commerces; industrie 4.0
en SME innovation; business competitiveness; SME digitalisation; digitalisation of businesses; industry 4.0; business modernisation; productivity of small firms
es competitividad empresarial; innovación en pymes; digitalización de pymes; digitalización de empresas; industria 4.0; modernización empresarial; productividad empresarial
pt competitividade empresarial; inovação nas PME; digitalização das empresas; digitalização das PME; indústria 4.0; modernização empresarial; produtividade empresarial

climat-affaires | attractivite, gouvernance | 8, 16 | investissement
fr climat des affaires; environnement des affaires; charte de l'investisseur; promotion des investissements; agence de promotion des investissements; simplification pour les entreprises; code des investissements; investissements directs étrangers; investissement productif
en business climate; business environment; investment promotion; investment promotion agency; ease of doing business; foreign direct investment; FDI; investment code; productive investment
es clima de negocios; entorno empresarial; promoción de inversiones; agencia de promoción de inversiones; inversión extranjera directa; atracción de inversiones; mejora regulatoria
pt clima de negócios; ambiente de negócios; promoção de investimentos; agência de investimentos; investimento direto estrangeiro; atração de investimentos; desburocratização empresarial

industries-extractives | attractivite, gouvernance, biodiversite | 8, 12, 15 | industrie
fr industries extractives; redevance minière; fonds minier de développement local; société minière; exploitation minière artisanale; artisanat minier; reconversion minière; après-mine; collectivités minières; carrières de pierre
en extractive industries; mining royalties; artisanal mining; mining towns; post-mining; mining community; mine closure; stone quarries; mining company
es industrias extractivas; canon minero; regalías mineras; minería artesanal; municipios mineros; cierre de minas; pequeña minería
pt indústrias extrativas; royalties da mineração; mineração artesanal; municípios mineradores; fechamento de minas; pequena mineração

stations-montagne | attractivite, tourisme, climat | 8, 13 | montagne
fr station de ski; stations de montagne; domaine skiable; tourisme quatre saisons; remontées mécaniques; diversification touristique; transition des stations
en ski resort; four-season tourism; ski area; ski lifts; mountain resorts; snow tourism
es estación de esquí; estaciones de montaña; turismo de cuatro estaciones; turismo de nieve; turismo de montaña
pt estação de esqui; estâncias de montanha; turismo de quatro estações; turismo de neve; turismo de montanha

cooperation-poles-economiques | attractivite, recherche | 17, 9, 8 | cooperation-economique
fr technopôles jumelées; coopération entre pôles de compétitivité; coopération entre incubateurs; soft landing; incubation croisée; coopération entre chambres consulaires; jumelage de chambres de commerce
en cluster cooperation; cooperation between incubators; soft landing; cross-incubation; cooperation between chambers of commerce; inter-cluster cooperation
es cooperación entre clústeres; cooperación entre incubadoras; aterrizaje suave; incubación cruzada; cooperación entre cámaras de comercio; red de incubadoras
pt cooperação entre clusters; cooperação entre incubadoras; incubação cruzada; cooperação entre câmaras de comércio; rede de incubadoras; soft landing

commerce-services-ruraux | attractivite, inclusion | 11, 8 | developpement-rural
fr services en milieu rural; commerce rural; épicerie de village; café de village; revitalisation rurale; zone de revitalisation rurale; maintien des services publics en milieu rural
en rural services; village shop; rural revitalisation; rural regeneration; village services; rural hubs; smart villages
es servicios rurales; tienda de pueblo; revitalización rural; reto de la despoblación; municipios rurales; cabecera comarcal; pueblos inteligentes; España vaciada
pt serviços rurais; mercearia de aldeia; revitalização rural; combate ao despovoamento; aldeias inteligentes; vilas e pequenas cidades; territórios de baixa densidade; territórios do interior

promotion-artisanat | attractivite, culture, emploi | 8, 12 | artisanat
fr village artisanal; maison de l'artisanat; salon de l'artisanat; savoir-faire artisanaux; pépinière artisanale; centre artisanal; ville d'art et de métiers; commercialisation de l'artisanat; label entreprise du patrimoine vivant
en craft village; craft centre; craft fair; craft market; traditional craftsmanship; artisan hub; craft know-how
es aldea artesanal; centro artesanal; feria de artesanía; feria artesanal; mercado artesanal; saber hacer artesanal; pueblo artesano; casa de las artesanías
pt aldeia artesanal; centro de artesanato; feira de artesanato; mercado de artesanato; saber-fazer artesanal; casa do artesão; saberes artesanais

grands-evenements | attractivite, sport | 8, 11 | congres-evenements
fr exposition universelle; jeux olympiques et paralympiques; grand prix; candidature à un grand événement; tourisme événementiel; marché de Noël; expo internationale
en world expo; Olympic and Paralympic games; bid for a major event; economic spin-offs; legacy of the games; event tourism; Christmas market; event legacy
es exposición universal; juegos olímpicos y paralímpicos; candidatura a un gran evento; impacto económico del evento; turismo de eventos; mercado navideño; legado de los juegos
pt exposição universal; jogos olímpicos e paralímpicos; candidatura a um grande evento; impacto econômico do evento; turismo de eventos; mercado de Natal; legado dos jogos

qualite-vie | attractivite, urbanisme | 11, 3
fr qualité de vie; cadre de vie; ville à vivre; ville où il fait bon vivre; amélioration du cadre de vie; slow city; cittaslow
en quality of life; liveable city; living environment; liveability; livable city; slow city; cittaslow; good place to live
es calidad de vida; ciudad habitable; entorno de vida; habitabilidad urbana; cittaslow; buen vivir; vivir bien
pt qualidade de vida; cidade habitável; ambiente de vida; habitabilidade urbana; cittaslow; bem viver; cidade boa para viver
`;
