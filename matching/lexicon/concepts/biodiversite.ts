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
`;
