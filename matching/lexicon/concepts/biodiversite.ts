/** Nature, forests, sea and coast. */
export const biodiversite = `
biodiversite | biodiversite | 15, 14
fr biodiversité; écosystème; écosystèmes; milieux naturels; milieu naturel; nature; espaces naturels; protection de la nature; conservation de la nature; services écosystémiques; naturaliste
en biodiversity; ecosystem; ecosystems; natural habitats; nature; natural areas; nature conservation; nature protection; wildlife; ecosystem services; habitat restoration
es biodiversidad; ecosistema; ecosistemas; hábitats naturales; naturaleza; espacios naturales; conservación de la naturaleza; protección de la naturaleza; servicios ecosistémicos; bienes naturales
pt biodiversidade; ecossistema; ecossistemas; habitats naturais; natureza; áreas naturais; espaços naturais; conservação da natureza; proteção da natureza; serviços ecossistêmicos

aires-protegees | biodiversite, tourisme | 15, 14 | biodiversite
fr aire protégée; aires protégées; parc naturel; parcs naturels; parc naturel régional; parc national; réserve naturelle; réserve de biosphère; réserve; réserves; PNR; Natura 2000; garde forestier; écogarde; écogardes; espace naturel sensible; géoparc
en protected area; protected areas; nature park; national park; nature reserve; biosphere reserve; reserve; rangers; ranger; regional nature park; geopark
es área protegida; áreas protegidas; parque natural; parque nacional; reserva natural; reserva de biosfera; reserva; guardaparques; geoparque
pt área protegida; áreas protegidas; unidade de conservação; unidades de conservação; parque natural; parque nacional; reserva natural; reserva da biosfera; reserva; guarda-parques; geoparque; vigilantes da natureza

foret | biodiversite, climat | 15, 13
fr forêt; forêts; forestier; forestière; sylviculture; massif forestier; boisement; bois; gestion forestière; forêt communale; forêt communautaire; filière bois; exploitation forestière; forestiers; bosquets
en forest; forests; forestry; woodland; woodlands; timber; forest management; community forest; foresters; sylviculture
es bosque; bosques; forestal; silvicultura; madera; manejo forestal; gestión forestal; bosque comunitario; monte; montes; selva
pt floresta; florestas; florestal; silvicultura; madeira; manejo florestal; gestão florestal; floresta comunitária; mata atlântica

reboisement | biodiversite, climat | 15, 13 | foret
fr reboisement; reboiser; reforestation; replanter; replantation; plantation d'arbres; planter des arbres; plants; pépinière; pépinières; pépiniériste; régénération naturelle; régénération naturelle assistée; RNA; rejets de souche; afforestation; semis; restauration forestière; bosquet; haies; haie; bocage; campagne de plantation; pépinière villageoise
en reforestation; reforest; tree planting; planting trees; replanting; seedlings; tree nursery; tree nurseries; natural regeneration; farmer-managed natural regeneration; afforestation; forest restoration; hedgerows; hedges; saplings
es reforestación; reforestar; plantación de árboles; plantar árboles; replantar; plantones; vivero forestal; viveros forestales; regeneración natural; restauración forestal; setos; plantines; repoblación forestal
pt reflorestamento; reflorestação; reflorestar; plantio de árvores; plantar árvores; replantio; replantar; mudas; viveiro de mudas; viveiros florestais; regeneração natural; restauração florestal; sebes; arborização

deforestation | biodiversite, climat | 15, 13 | foret
fr déforestation; déboisement; coupe du bois; coupes de bois; coupes illégales; défrichement; défrichements; coupe rase
en deforestation; logging; illegal logging; tree felling; clearing; clear-cutting; wood cutting
es deforestación; tala; tala ilegal; desmonte; desforestación; talas
pt desmatamento; desflorestação; desflorestamento; corte ilegal; derrubada; corte de madeira

arbre-urbain | biodiversite, urbanisme, climat | 11, 15, 13
fr arbre; arbres; arbres en ville; nature en ville; plan arbre; canopée; espaces verts; espace vert; parc urbain; jardins publics; jardin public; jardinier; jardiniers; forêt urbaine; trame verte; trame verte et bleue; corridor écologique; corridors écologiques; jardin botanique
en tree; trees; urban trees; urban nature; green spaces; green space; urban park; =parks; gardens; urban forest; green corridor; ecological corridor; green belt; canopy; botanical garden
es árbol; árboles; arbolado; arbolado urbano; zonas verdes; áreas verdes; espacios verdes; parque urbano; parques; jardines; bosque urbano; corredor ecológico; corredores ecológicos; corredor verde; jardín botánico
pt árvore; árvores; arborização urbana; áreas verdes; espaços verdes; zonas verdes; parque urbano; parques; jardins; floresta urbana; corredor ecológico; corredores ecológicos; corredor verde; jardim botânico

mangrove | biodiversite, climat | 14, 15, 13 | littoral
fr mangrove; mangroves; palétuvier; palétuviers; vasière; vasières; carbone bleu
en mangrove; mangroves; mudflat; mudflats; blue carbon; mangrove trees
es manglar; manglares; mangle; mangles; carbono azul; marismas
pt mangue; mangues; mangal; mangais; manguezal; manguezais; tarrafe; carbono azul

zones-humides | biodiversite, eau | 15, 6 | biodiversite
fr zone humide; zones humides; marais; marécage; marécages; tourbière; tourbières; Ramsar; roselière; prairie humide
en wetland; wetlands; marsh; marshes; swamp; swamps; peatland; peat bog; Ramsar; bog
es humedal; humedales; pantano; pantanos; ciénaga; turbera; Ramsar; marjal; bofedal
pt zona úmida; zonas húmidas; zonas úmidas; pântano; pântanos; turfeira; Ramsar; sapal; várzea; brejo

littoral | biodiversite, urbanisme | 14, 11
fr littoral; littoraux; côte; côtes; côtier; côtière; côtières; bord de mer; plage; plages; conservatoire du littoral; gestion intégrée des zones côtières; île; îles; insulaire; insulaires; archipel
en coast; coastal; coasts; seaside; beach; beaches; coastal management; island; islands; insular; archipelago; seashore; shore
es litoral; costa; costas; costero; costera; playa; playas; gestión costera; isla; islas; insular; archipiélago; borde costero
pt litoral; costa; costas; costeiro; costeira; praia; praias; gestão costeira; ilha; ilhas; insular; arquipélago; orla; orla marítima

mer-ocean | biodiversite, climat | 14
fr mer; mers; océan; océans; marin; marine; marins; maritime; milieu marin; aire marine protégée; aires marines; aire marine éducative; aires marines éducatives; récif; récifs; corail; coraux; récif corallien; herbiers; économie bleue
en sea; seas; ocean; oceans; marine; maritime; marine environment; marine protected area; reef; reefs; coral; coral reef; seagrass; blue economy
es mar; mares; océano; océanos; marino; marina; marítimo; área marina protegida; arrecife; arrecifes; coral; corales; economía azul
pt mar; mares; oceano; oceanos; marinho; marinha; marítimo; área marinha protegida; recife; recifes; coral; corais; economia azul

peche | alimentation, biodiversite, emploi | 14, 2, 8
fr pêche; pêcheur; pêcheurs; pêcherie; pêche artisanale; piroguiers; mareyeuses; mareyage; halieutique; débarcadère; criée; port de pêche; pirogue; pirogues; ostréiculture; huîtres; conchyliculture; coquillages; ressources halieutiques; chambre froide
en fishing; fishery; fisheries; fishermen; fishers; fisherman; small-scale fishing; artisanal fishing; fishing port; landing site; oysters; shellfish; fish stocks; fish; fishing boats
es pesca; pescador; pescadores; pesquero; pesca artesanal; puerto pesquero; caleta; ostras; mariscos; pescado; pesquería; conchas
pt pesca; pescador; pescadores; pesqueiro; pesca artesanal; porto de pesca; ostras; mariscos; peixe; peixes; marisqueiras; pescado; =lota

aquaculture | alimentation, agriculture | 2, 14 | peche
fr aquaculture; pisciculture; étangs piscicoles; ferme aquacole; alevins; tilapia; crevettes; algoculture; algues
en aquaculture; fish farming; fish farm; fish ponds; shrimp farming; shrimp; seaweed; algae
es acuicultura; piscicultura; granja de peces; camarones; algas; criadero de peces; tilapia
pt aquicultura; aquacultura; piscicultura; viveiro de peixes; camarões; algas; camarão; tilápia

faune | biodiversite | 15 | biodiversite
fr faune; faune sauvage; espèces menacées; espèce menacée; espèces protégées; espèces; oiseaux; oiseau; ornithologie; tortues; tortue; braconnage; éléphants; conflit homme-faune; animaux sauvages; poissons; abeille; abeilles; pollinisateurs; insectes; mammifères; grands singes
en fauna; wild animals; threatened species; endangered species; species; birds; bird; turtles; poaching; elephants; human-wildlife conflict; bees; pollinators; insects; bird watching
es fauna; fauna silvestre; especies amenazadas; especies; aves; tortugas; caza furtiva; animales silvestres; abejas; polinizadores; insectos
pt fauna; fauna silvestre; espécies ameaçadas; espécies; aves; tartarugas; caça furtiva; animais silvestres; abelhas; polinizadores; insetos

flore | biodiversite | 15 | biodiversite
fr flore; plantes; plantes médicinales; plante; espèces végétales; herbier; botanique; espèces envahissantes; espèces exotiques envahissantes; invasives; jacinthe d'eau
en flora; medicinal plants; plant species; botany; invasive species; invasive plants; water hyacinth
es flora; plantas; plantas medicinales; botánica; especies invasoras; plantas nativas; especies nativas
pt flora; plantas; plantas medicinais; botânica; espécies invasoras; plantas nativas; espécies nativas

animaux-ville | sante, urbanisme, biodiversite | 11, 15, 3
fr animaux errants; chiens errants; bien-être animal; animaux de compagnie; rage; refuge animalier
en stray dogs; stray animals; animal welfare; pets; rabies; animal shelter
es perros callejeros; animales callejeros; bienestar animal; mascotas; rabia; refugio de animales
pt cães de rua; animais abandonados; bem-estar animal; animais de estimação; raiva; abrigo de animais

montagne | biodiversite, tourisme, agriculture | 15, 13
fr montagne; montagnes; montagnard; massif; massifs; alpin; alpage; alpages; glacier; glaciers; territoires de montagne; haute montagne; altitude; refuges de montagne
en mountain; mountains; mountainous; alpine; glacier; glaciers; highlands; mountain areas; altitude
es montaña; montañas; montañoso; alpino; glaciar; glaciares; zonas de montaña; sierra; cordillera; páramo; páramos
pt montanha; montanhas; montanhoso; alpino; geleira; glaciares; zonas de montanha; serra; serras; cordilheira

geodiversite | biodiversite, tourisme, patrimoine | 15, 11
fr géopatrimoine; géotourisme; grotte; grottes; karst; falaises; falaise; géosite; géosites; cascades
en geoheritage; geotourism; cave; caves; karst; cliffs; geosite; geosites; waterfalls
es geopatrimonio; geoturismo; cueva; cuevas; karst; acantilados; geositio; cascadas
pt geopatrimônio; geoturismo; gruta; grutas; caverna; cavernas; falésias; geossítio; cachoeiras

chasse | biodiversite | 15 | faune
fr chasse; chasseurs; gibier; viande de brousse; gestion cynégétique; fédération de chasse
en hunting; hunters; game meat; bushmeat; hunting federation
es caza; cazadores; carne de monte; federación de caza
pt caça; caçadores; carne de caça; federação de caça

biodiversite-urbaine | biodiversite, urbanisme | 11, 15 | biodiversite
fr biodiversité urbaine; atlas de la biodiversité; inventaire naturaliste; refuge de biodiversité; hôtels à insectes; renaturation; renaturer; nature de proximité
en urban biodiversity; biodiversity atlas; species inventory; rewilding; renaturing; urban wildlife; biodiversity inventory
es biodiversidad urbana; atlas de biodiversidad; inventario de especies; renaturalización; renaturalizar; inventario de biodiversidad
pt biodiversidade urbana; atlas da biodiversidade; inventário de espécies; renaturalização; renaturalizar; inventário de biodiversidade

paiements-ecosystemiques | biodiversite, eau | 15, 6
fr paiement pour services environnementaux; paiements pour services environnementaux; PSE; compensation écologique; compenser les communautés; fonds de l'eau; mécanisme de compensation
en payment for ecosystem services; payments for ecosystem services; PES; biodiversity offset; compensation mechanism; water fund
es pago por servicios ambientales; pagos por servicios ambientales; retribución por servicios ecosistémicos; mecanismo de compensación; fondo de agua; compensar a las comunidades
pt pagamento por serviços ambientais; pagamentos por serviços ambientais; PSA; mecanismo de compensação; fundo da água; compensar as comunidades

strategie-biodiversite | biodiversite, gouvernance | 15, 14 | biodiversite
fr stratégie biodiversité; stratégie locale pour la biodiversité; plan biodiversité; territoire engagé pour la nature; agence régionale de la biodiversité; cadre mondial de Kunming-Montréal; convention sur la diversité biologique; comptabilité écologique; diversité biologique; observatoire de la biodiversité
en biodiversity strategy; local biodiversity strategy; biodiversity action plan; Kunming-Montreal framework; convention on biological diversity; biological diversity; biodiversity observatory; nature positive; nature-positive city
es estrategia de biodiversidad; plan de biodiversidad; estrategia local de biodiversidad; convenio sobre la diversidad biológica; diversidad biológica; marco de Kunming-Montreal; observatorio de biodiversidad
pt estratégia de biodiversidade; plano de biodiversidade; estratégia local de biodiversidade; convenção sobre diversidade biológica; diversidade biológica; marco de Kunming-Montreal; observatório da biodiversidade

restauration-ecologique | biodiversite, climat | 15, 14, 13 | biodiversite
fr restauration écologique; restauration des écosystèmes; restauration des milieux; restauration des milieux naturels; génie écologique; ingénierie écologique; réhabilitation écologique; restauration des sols; décennie de la restauration; libre évolution; réensauvagement
en ecological restoration; ecosystem restoration; habitat restoration project; ecological engineering; restoring ecosystems; nature restoration; soil restoration; passive rewilding
es restauración ecológica; restauración de ecosistemas; recuperación de ecosistemas; ingeniería ecológica; bioingeniería; restauración de hábitats; rehabilitación ecológica; restauración ambiental
pt restauração ecológica; restauração de ecossistemas; recuperação de ecossistemas; engenharia natural; bioengenharia; recuperação ambiental; restauração de habitats; recuperação de matas ciliares

continuites-ecologiques | biodiversite, urbanisme | 15, 11 | biodiversite
fr continuités écologiques; réservoirs de biodiversité; passage à faune; passes à poissons; écopont; infrastructure verte; trame turquoise; obstacles à l'écoulement; effacement de seuils
en ecological continuity; ecological connectivity; ecological network; wildlife crossing; fish pass; green infrastructure; blue-green infrastructure; barrier removal
es conectividad ecológica; continuidad ecológica; red ecológica; pasos de fauna; escalas de peces; infraestructura verde; infraestructura azul y verde; estructura ecológica principal
pt conectividade ecológica; continuidade ecológica; rede ecológica; passagens de fauna; escadas de peixes; infraestrutura verde; infraestrutura azul e verde; estrutura ecológica municipal

gestion-differenciee | biodiversite, urbanisme | 15, 11, 3 | arbre-urbain
fr gestion différenciée; gestion écologique des espaces verts; zéro phyto; zéro pesticide; désherbage alternatif; écopâturage; éco-pâturage; fauche tardive; prairies fleuries; fleurissement; fleurissement durable; cimetière végétalisé
en differentiated management; ecological management of green spaces; pesticide-free towns; eco-grazing; wildflower meadows; pollinator-friendly; late mowing; weed control without pesticides; greenspace maintenance
es gestión diferenciada; gestión ecológica de zonas verdes; ciudad sin pesticidas; siega tardía; praderas florales; control de malezas sin químicos; mantenimiento de áreas verdes; jardinería ecológica
pt gestão diferenciada; gestão ecológica de espaços verdes; cidade sem pesticidas; prados floridos; controlo de ervas sem químicos; manutenção de áreas verdes; jardinagem ecológica

plantations-urbaines | biodiversite, urbanisme, climat | 11, 15, 13 | arbre-urbain
fr micro-forêt; microforêt; forêt Miyawaki; plan de végétalisation; permis de végétaliser; arbres d'alignement; charte de l'arbre; patrimoine arboré; plantation en ville; un arbre, un enfant; coulée verte; parc public; parc de quartier
en micro-forest; mini-forest; Miyawaki forest; street trees; tree charter; urban tree planting; tree strategy; pocket park; linear park; neighbourhood park; tree inventory
es microbosque; bosque Miyawaki; plan de arbolado; parque lineal; parque de bolsillo; plantación urbana; inventario de arbolado; parque de barrio
pt microfloresta; minifloresta; floresta Miyawaki; plano de arborização; plano diretor de arborização; parque linear; parque de bolso; arborização viária; inventário de árvores; parque de bairro

gouvernance-forestiere | biodiversite, gouvernance | 15, 16 | foret
fr gouvernance forestière; convention locale de gestion des forêts; charte forestière; charte forestière de territoire; plan d'aménagement forestier; communes forestières; concession forestière; foresterie communautaire; brigade forestière; redevance forestière; bois illégal
en forest governance; community forestry; local forest convention; forest charter; forest management plan; municipal forests; forest concession; forest guards; FLEGT; joint forest management
es gobernanza forestal; forestería comunitaria; plan de manejo forestal; manejo forestal comunitario; concesión forestal; montes comunales; guardabosques; certificación forestal
pt governança florestal; manejo florestal comunitário; plano de manejo florestal; concessão florestal; guarda florestal; certificação florestal; florestas municipais

foret-tropicale | biodiversite, climat, inclusion | 15, 13 | foret
fr forêt tropicale; Amazonie; forêt amazonienne; bassin du Congo; forêt primaire; forêt sèche; forêts sacrées; bois sacré; déforestation importée; produits forestiers non ligneux
en rainforest; tropical forest; Amazon rainforest; Congo basin; primary forest; sacred forest; sacred groves; imported deforestation; non-timber forest products
es bosque tropical; Amazonía; selva amazónica; bosque primario; bosque seco; bosque nublado; deforestación importada; productos forestales no maderables
pt floresta tropical; Amazônia; floresta amazônica; floresta primária; caatinga; bosque sagrado; produtos florestais não madeireiros; sociobiodiversidade

prevention-feux-foret | biodiversite, climat, humanitaire | 15, 13 | incendies
fr défense des forêts contre l'incendie; obligation légale de débroussaillement; brûlage dirigé; pastoralisme contre le feu; comité communal feux de forêt; réserve communale feux de forêt; tours de guet; pistes DFCI; feux de végétation; interface forêt-habitat; reconstitution après incendie
en prescribed burning; controlled burning; wildfire prevention; fire watch; fire-smart; wildland-urban interface; post-fire restoration; grazing for fire prevention; forest fire prevention; fire management
es quema prescrita; quemas controladas; prevención de incendios forestales; brigadas forestales; restauración posincendio; interfaz urbano-forestal; pastoreo preventivo; torres de vigilancia; manejo del fuego
pt queima controlada; fogo controlado; prevenção de incêndios florestais; brigadas florestais; recuperação pós-incêndio; aldeia segura; faixas de gestão de combustível; manejo do fogo; sapadores florestais

suivi-especes | biodiversite, recherche | 15, 14 | faune
fr suivi des espèces; suivi de la faune; comptage d'oiseaux; inventaire faunistique; réintroduction d'espèces; centre de soins de la faune; centre de sauvegarde; liste rouge; espèces endémiques; lutte antibraconnage; trafic d'espèces; grand tétras; lamantin
en species monitoring; wildlife monitoring; bird count; species reintroduction; wildlife rescue centre; red list; endemic species; anti-poaching; wildlife trafficking; wildlife rehabilitation
es monitoreo de fauna; monitoreo de especies; censo de aves; reintroducción de especies; centro de rescate de fauna; lista roja; especies endémicas; tráfico de fauna; tráfico de especies; avistamiento de aves
pt monitoramento de fauna; monitorização de espécies; contagem de aves; reintrodução de espécies; centro de reabilitação de fauna; lista vermelha; espécies endêmicas; tráfico de animais silvestres; observação de aves

tortues-cetaces | biodiversite, tourisme | 14 | mer-ocean
fr tortues marines; baleines; dauphins; cétacés; mammifères marins; requins; observation des baleines; oiseaux marins; sites de ponte; sanctuaire marin
en sea turtles; marine turtles; whales; dolphins; cetaceans; marine mammals; sharks; whale watching; seabirds; nesting beaches; marine sanctuary
es tortugas marinas; ballenas; delfines; cetáceos; mamíferos marinos; tiburones; avistamiento de ballenas; aves marinas; playas de anidación; santuario marino
pt tartarugas marinhas; baleias; golfinhos; cetáceos; mamíferos marinhos; tubarões; observação de baleias; aves marinhas; praias de desova; santuário marinho

gestion-integree-cotiere | biodiversite, gouvernance | 14, 11 | littoral
fr gestion intégrée du littoral; gestion intégrée des zones côtières et marines; GIZC; planification de l'espace maritime; parlement de la mer; conseil de la mer; stratégie littorale; pavillon bleu; usages du littoral; gestion durable du littoral
en integrated coastal zone management; ICZM; maritime spatial planning; marine spatial planning; beach management; blue flag; coastal strategy; coastal zone management; coastal communities
es gestión integrada de zonas costeras; manejo costero integrado; ordenación del espacio marítimo; bandera azul; gestión de playas; estrategia costera; comunidades costeras
pt gestão integrada da zona costeira; gerenciamento costeiro; ordenamento do espaço marítimo; bandeira azul; gestão de praias; projeto orla; comunidades costeiras

restauration-recifs | biodiversite, climat | 14, 13 | mer-ocean
fr restauration des récifs; bouturage de coraux; récifs artificiels; herbier de posidonie; herbiers marins; posidonie; mouillages écologiques; pollution marine; eaux de ballast; acidification des océans; lagon
en reef restoration; coral restoration; artificial reefs; seagrass meadows; posidonia; ecological moorings; marine pollution; ocean acidification; lagoon protection; kelp forest
es restauración de arrecifes; restauración de corales; arrecifes artificiales; praderas marinas; posidonia; fondeos ecológicos; contaminación marina; acidificación de los océanos; bosques de algas
pt restauração de recifes; restauração de corais; recifes artificiais; pradarias marinhas; posidónia; poluição marinha; acidificação dos oceanos; ancoragens ecológicas; florestas de algas

restauration-mangrove | biodiversite, alimentation, climat | 14, 15, 13 | mangrove
fr restauration de la mangrove; reboisement de mangrove; replantation de palétuviers; gestion de la mangrove; aire du patrimoine autochtone et communautaire; APAC; bolongs; huîtres de mangrove; écogestion de la mangrove
en mangrove restoration; mangrove planting; mangrove reforestation; mangrove management; indigenous and community conserved areas; mangrove oysters; community-conserved area; mangrove conservation
es restauración de manglares; reforestación de manglares; siembra de mangle; conservación de manglares; concheras; territorios de conservación indígena; manejo de manglares
pt restauração de mangais; restauração de manguezais; replantação de mangal; conservação de manguezais; reserva extrativista; marisqueiras do mangue; gestão do mangal

parcs-cooperation | biodiversite, tourisme, gouvernance | 15, 17 | aires-protegees
fr coopération entre parcs; parcs naturels régionaux de France; charte de parc; création d'un parc naturel; plan de gestion d'aire protégée; gestion d'aires protégées; gestion du parc; écogardes villageois; zone tampon; aires de conservation communautaire; réserve communautaire; site Natura 2000
en cooperation between parks; park management; protected area management; park charter; creation of a nature park; community reserve; buffer zone; ecoguards; park rangers
es cooperación entre parques; gestión de áreas protegidas; creación de un parque natural; plan de manejo de área protegida; zona de amortiguamiento; reserva comunal; área de conservación; áreas de conservación regional
pt cooperação entre parques; gestão de áreas protegidas; criação de parque natural; plano de gestão de área protegida; zona de amortecimento; reserva comunitária; áreas de proteção ambiental; parques naturais regionais; mosaico de áreas protegidas
`;
