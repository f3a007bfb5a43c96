/** Farming and rural life. */
export const agriculture = `
agriculture | agriculture | 2, 12
fr agriculture; agricole; agricoles; agriculteur; agriculteurs; agricultrices; paysan; paysans; paysannes; paysannerie; exploitation agricole; exploitations agricoles; exploitations familiales; agriculture familiale; fermes; ferme; cultivateurs; monde agricole; chambre d'agriculture; exploitants agricoles; cultures vivrières
en agriculture; agricultural; farming; farmer; farmers; farm; farms; family farming; smallholder; smallholders; peasant; peasants; growers; crops; crop
es agricultura; agrícola; agricultor; agricultores; agropecuario; campesino; campesinos; campesinas; agricultura familiar; granja; granjas; finca; fincas; cultivos; cultivo; chacra; labrador
pt agricultura; agrícola; agricultor; agricultores; agropecuária; camponês; camponeses; agricultura familiar; fazenda; quinta; quintas; lavoura; lavradores; cultivos; cultivo; roça; machamba

agroecologie | agriculture, biodiversite, climat | 2, 15, 13 | agriculture
fr agroécologie; agroécologique; agriculture biologique; agriculture durable; bio; biologique; agriculture de conservation; permaculture; sans pesticides; pesticides; engrais; engrais organiques; intrants; biopesticides; agriculture régénératrice; transition agroécologique; couverts végétaux
en agroecology; agroecological; organic farming; organic; organic agriculture; sustainable agriculture; permaculture; pesticides; pesticide-free; fertiliser; fertilizer; regenerative agriculture; conservation agriculture
es agroecología; agroecológico; agricultura ecológica; agricultura orgánica; orgánico; permacultura; plaguicidas; pesticidas; fertilizantes; agricultura sostenible; agricultura regenerativa
pt agroecologia; agroecológico; agricultura biológica; agricultura orgânica; orgânico; permacultura; agrotóxicos; pesticidas; fertilizantes; agricultura sustentável; agricultura regenerativa

agroforesterie | agriculture, biodiversite, climat | 15, 2, 13 | agroecologie
fr agroforesterie; agroforestier; arbres fruitiers; arboriculture; verger; vergers; fruitiers; parc à karité; karité; anacarde; noix de cajou; agrumes; figuiers; mangues; dattes; palmeraie; oasis; amandiers
en agroforestry; fruit trees; orchard; orchards; shea; cashew; fruit growing; citrus; dates; palm grove; oasis; almond
es agroforestería; sistemas agroforestales; agroforestal; frutales; huertos frutales; árboles frutales; cítricos; marañón; dátiles; oasis; almendros
pt agrofloresta; agroflorestal; sistemas agroflorestais; fruteiras; árvores de fruto; pomar; pomares; caju; cajueiro; citrinos; tâmaras; oásis; amendoeiras

maraichage | agriculture, alimentation | 2, 8 | agriculture
fr maraîchage; maraîcher; maraîchers; maraîchères; périmètre maraîcher; périmètres maraîchers; jardin maraîcher; légumes; légume; cultures maraîchères; horticulture; horticole; serres; serre; potager; potagers; fruits et légumes; tomates; oignons; ceinture maraîchère
en market gardening; market gardens; vegetables; vegetable; vegetable growing; vegetable gardens; horticulture; greenhouse; greenhouses; kitchen garden; fruit and vegetables; tomatoes; onions
es horticultura; hortícola; hortalizas; verduras; huerta; huertas; huerto; huertos; invernadero; invernaderos; horticultores; tomates; cebollas
pt horticultura; hortícola; hortaliças; legumes; verduras; horta; hortas; estufas agrícolas; horticultores; hortofrutícola; tomates; cebolas

agriculture-urbaine | agriculture, urbanisme, alimentation | 11, 2, 12 | agriculture
fr agriculture urbaine; jardins partagés; jardin partagé; jardins familiaux; jardins ouvriers; jardins collectifs; ferme urbaine; fermes urbaines; agriculture périurbaine; micro-jardins; toits potagers; jardin communautaire
en urban agriculture; urban farming; community gardens; community garden; allotments; urban farm; peri-urban agriculture; rooftop gardens; micro-gardens
es agricultura urbana; huertos urbanos; huerto urbano; huertas comunitarias; huertos comunitarios; huertas urbanas; agricultura periurbana
pt agricultura urbana; hortas urbanas; horta urbana; hortas comunitárias; horta comunitária; agricultura periurbana

irrigation | agriculture, eau | 2, 6 | agriculture
fr irrigation; irriguer; goutte-à-goutte; arrosage; périmètres irrigués; périmètre irrigué; aménagements hydroagricoles; hydroagricole; bas-fonds; bas-fond; canaux d'irrigation; séguia; eau agricole
en irrigation; irrigate; irrigated; drip irrigation; irrigation canals; irrigation schemes; watering
es riego; regadío; irrigación; riego por goteo; canales de riego; acequia; acequias; sistema de riego
pt irrigação; rega; regadio; rega gota a gota; irrigado; canais de irrigação; sistema de irrigação; perímetro irrigado

cereales | agriculture, alimentation | 2 | agriculture
fr riz; riziculture; rizières; rizière; riziculteurs; casiers rizicoles; mil; sorgho; blé; céréales; céréalier; banque de céréales; manioc; igname; fonio; arachide; soja; niébé
en rice; rice paddies; rice fields; paddy; rice farming; maize; wheat; millet; sorghum; cereals; grain; cassava; groundnut; soybean; yam; cowpea
es arroz; arrozales; maíz; trigo; cereales; mijo; sorgo; yuca; mandioca; quinua; maní; soja; arroceros; granos
pt arroz; arrozais; orizicultura; bolanhas; milho; trigo; cereais; mandioca; amendoim; soja; feijão; sorgo; inhame

elevage | agriculture, alimentation | 2, 15 | agriculture
fr élevage; éleveur; éleveurs; bétail; troupeau; troupeaux; pastoralisme; pastoral; pasteurs; transhumance; bergers; berger; bovins; ovins; caprins; chèvres; vaccination du bétail; abattoir; pâturage; pâturages; vétérinaire; aviculture; volaille; poules; fourrage
en livestock; cattle; herders; herder; breeding; pastoralism; pastoralists; transhumance; shepherds; sheep; goats; slaughterhouse; grazing; pasture; veterinary; poultry; hens; fodder
es ganadería; ganaderos; ganado; pastoreo; pastores; trashumancia; ovejas; cabras; matadero; pastos; pastizales; veterinario; avicultura; gallinas; forraje
pt pecuária; gado; criadores de gado; pastorícia; pastores; transumância; ovelhas; cabras; matadouro; pastagem; pastagens; veterinário; avicultura; galinhas; forragem

lait | agriculture, alimentation | 2, 8 | elevage
fr lait; laiterie; laiteries; filière lait; filière laitière; laitier; laitière; fromage; fromages; fromagerie; fromager; mini-laiterie; yaourt; beurre
en milk; dairy; dairies; cheese; cheesemaking; yoghurt; butter
es leche; lechería; lácteos; lechero; queso; quesos; quesería; yogur
pt leite; laticínios; leiteira; queijo; queijos; queijaria; iogurte

vigne | agriculture, tourisme | 2, 12 | agriculture
fr vigne; vignes; viticulture; viticole; vigneron; vignerons; vignoble; vignobles; vin; vins; cépage; cépages; vendanges; œnologie; œnologique; caves; cave coopérative; raisin; viticulteurs
en vine; vines; vineyard; vineyards; viticulture; winegrowing; winegrowers; winegrower; wine; wines; winemaking; winemakers; grapes; grape; harvest; oenology; wineries
es vid; vides; viña; viñas; viñedo; viñedos; viticultura; vitivinícola; viticultores; vino; vinos; bodega; bodegas; vendimia; enología; uva; uvas; cepas
pt vinha; vinhas; videira; viticultura; vitivinícola; viticultores; vinho; vinhos; adega; adegas; vindima; enologia; uva; uvas; castas; vinícola

olive | agriculture, alimentation | 2, 12 | agriculture
fr olive; olives; olivier; oliviers; oléiculture; oléicole; oléiculteurs; huile d'olive; moulin à huile; oliveraie; oliveraies; argan; arganier
en olive; olives; olive trees; olive oil; olive growing; olive groves; oil mill; olive mill; argan
es oliva; aceituna; aceitunas; olivo; olivos; olivar; olivares; aceite de oliva; almazara; olivicultura; argán
pt oliveira; oliveiras; azeitona; azeitonas; azeite; olivicultura; lagar; lagares; olival; olivais; argão

cafe-cacao | agriculture, ess | 2, 12, 8 | agriculture
fr café; cafés; caféiculture; caféiculteurs; cacao; cacaoculture; planteurs; vanille; vanilliers; poivre; épices; thé; ylang; girofle; sucre; canne à sucre; palmier à huile; hévéa; coton
en coffee; coffee growers; cocoa; cocoa farmers; planters; vanilla; pepper; spices; tea; cloves; sugar cane; palm oil; cotton
es café; cafetaleros; caficultores; cacao; cacaoteros; vainilla; pimienta; especias; caña de azúcar; palma aceitera; algodón
pt café; cafeicultores; cacau; cacauicultores; baunilha; pimenta; especiarias; chá; cana-de-açúcar; óleo de palma; dendê; algodão

transformation-agroalimentaire | agriculture, alimentation, emploi | 2, 9, 8 | agriculture
fr transformation agroalimentaire; agroalimentaire; transformation des produits agricoles; transformation de produits; transformation locale; conserverie; séchage; conservation des récoltes; unité de transformation; stockage des récoltes; récoltes; récolte; magasin de stockage; chaîne du froid; moulin; meunerie; filière agricole; filières agricoles; chaîne de valeur
en agri-food; agrifood; food processing; agro-processing; cannery; crop storage; post-harvest; value chain; value chains; cold chain; mill; drying; warehouse; agribusiness
es agroalimentario; agroindustria; transformación de alimentos; procesamiento de alimentos; poscosecha; cadena de valor; cadenas de valor; cadena de frío; molino; secado; acopio; cosecha; cosechas
pt agroalimentar; agroindústria; transformação de alimentos; processamento de alimentos; pós-colheita; cadeia de valor; cadeias de valor; cadeia de frio; moinho; secagem; armazenamento; colheita; colheitas

foncier-agricole | agriculture, urbanisme | 2, 15 | agriculture
fr foncier agricole; terres agricoles; terre agricole; accès à la terre; installation agricole; installation des jeunes agriculteurs; remembrement; espaces-tests agricoles; jeunes agriculteurs; artificialisation; zones agricoles
en farmland; agricultural land; access to land; land access; young farmers; new farmers; arable land
es tierras agrícolas; suelo agrícola; acceso a la tierra; jóvenes agricultores; relevo generacional; reforma agraria
pt terras agrícolas; acesso à terra; jovens agricultores; terra arável; reforma agrária; sucessão rural

developpement-rural | agriculture, attractivite, gouvernance | 2, 8, 11
fr développement rural; ruralité; rural; rurale; ruraux; monde rural; village; villages; villageois; villageoise; zones rurales; milieu rural; campagne; campagnes; exode rural; LEADER; territoires ruraux; hameau; hameaux
en rural development; rural; rural areas; countryside; village; villages; villagers; rural exodus; hamlet; hamlets
es desarrollo rural; rural; zonas rurales; mundo rural; aldea; aldeas; pueblos; éxodo rural; ruralidad; caserío; despoblación; vereda; veredas
pt desenvolvimento rural; rural; zonas rurais; meio rural; aldeia; aldeias; êxodo rural; ruralidade; vilarejo; despovoamento; povoados; interior rural

conseil-agricole | agriculture, education | 2, 4 | agriculture
fr conseil agricole; vulgarisation agricole; vulgarisation; agronome; agronomes; agronomie; agronomique; formation agricole; lycée agricole; champs-écoles; champ-école; ferme pédagogique; enseignement agricole
en agricultural extension; extension services; agronomist; agronomists; agronomy; agricultural training; agricultural college; agricultural school; farmer field school; demonstration farm
es extensión agrícola; extensión rural; agrónomo; agrónomos; agronomía; formación agrícola; escuela agrícola; escuela de campo; granja escuela; asistencia técnica agrícola
pt extensão rural; extensão agrícola; agrónomo; agrónomos; agronomia; formação agrícola; escola agrícola; assistência técnica rural; escola de campo

cooperative-agricole | agriculture, ess | 2, 8 | cooperatives
fr coopérative agricole; coopératives agricoles; organisation paysanne; organisations paysannes; organisation de producteurs; organisations de producteurs; groupement de producteurs; groupements de producteurs; producteurs; producteur; productrices; groupement maraîcher; CUMA; syndicat agricole
en agricultural cooperative; farmers cooperative; farmers' cooperatives; producer organisation; producer organisations; farmer organisations; producers; producer; producer groups; farmers' union
es cooperativa agrícola; cooperativas agrícolas; organización de productores; organizaciones campesinas; productores; productor; productoras; asociación de productores; gremios agrícolas
pt cooperativa agrícola; cooperativas agrícolas; organização de produtores; organizações camponesas; produtores; produtor; produtoras; associação de produtores; sindicato rural

apiculture | agriculture, biodiversite | 2, 15 | elevage
fr apiculture; apiculteurs; apiculteur; ruches; ruche; miel; rucher; ruchers
en beekeeping; beekeepers; beekeeper; hives; beehives; honey; apiary
es apicultura; apicultores; apicultor; colmenas; miel; apiario
pt apicultura; apicultores; apicultor; colmeias; mel; apiário

plantes-aromatiques | agriculture, attractivite | 2, 8 | agriculture
fr plantes aromatiques; plantes à parfum; lavande; huiles essentielles; safran; rose à parfum; parfum; parfums; herboristerie; tisanes
en aromatic plants; lavender; essential oils; saffron; perfume; perfumes; herbs; herbal teas
es plantas aromáticas; lavanda; aceites esenciales; azafrán; perfume; hierbas aromáticas; infusiones
pt plantas aromáticas; lavanda; alfazema; óleos essenciais; açafrão; perfume; ervas aromáticas; infusões

mecanisation-agricole | agriculture | 2, 9 | agriculture
fr mécanisation agricole; tracteurs; tracteur; matériel agricole; machines agricoles; motoculteur; traction animale; agroéquipement
en agricultural machinery; farm machinery; tractors; tractor; farm equipment; animal traction; mechanisation
es maquinaria agrícola; tractores; tractor; mecanización agrícola; tracción animal; equipos agrícolas
pt máquinas agrícolas; maquinaria agrícola; tratores; trator; mecanização agrícola; tração animal; equipamentos agrícolas

semences | agriculture, biodiversite | 2, 15 | agriculture
fr semences; semencier; semences paysannes; banque de semences; variétés anciennes; variétés locales; graines
en seeds; seed; seed bank; seed banks; local varieties; heirloom varieties; peasant seeds
es semillas; semilla; banco de semillas; semillas criollas; semillas nativas; variedades locales
pt sementes; semente; banco de sementes; sementes crioulas; variedades locais

conflits-agriculteurs-eleveurs | agriculture, citoyennete | 16, 2 | elevage
fr conflits entre agriculteurs et éleveurs; couloirs de transhumance; couloir de transhumance; conventions locales; gestion des ressources naturelles; ressources naturelles; codes de conduite pastoraux
en farmer-herder conflict; farmer-herder conflicts; transhumance corridors; natural resource management; natural resources; local conventions
es conflictos entre agricultores y ganaderos; gestión de recursos naturales; recursos naturales; corredores de trashumancia
pt conflitos entre agricultores e criadores; gestão de recursos naturais; recursos naturais; corredores de transumância

politique-agricole-locale | agriculture, gouvernance | 2, 12 | agriculture
fr politique agricole; politique agricole commune; développement agricole; projet agricole territorial; plan de développement agricole; loi d'orientation agricole; chambre régionale d'agriculture; développement agropastoral; transition agricole; installation-transmission
en agricultural policy; common agricultural policy; CAP payments; agricultural development; agricultural development plan; agricultural transition; farm policy; agricultural productivity
es política agrícola; política agraria; política agraria común; desarrollo agrícola; desarrollo agropecuario; plan agropecuario; fomento agropecuario; transición agraria
pt política agrícola; política agrícola comum; desenvolvimento agrícola; desenvolvimento agropecuário; plano agrícola; cooperação agrícola; fomento agrícola; transição agrícola

conversion-bio | agriculture, biodiversite, eau | 2, 12, 15 | agroecologie
fr conversion à l'agriculture biologique; conversion bio; filière bio; label bio; certification biologique; systèmes participatifs de garantie; producteurs bio; protection des captages par l'agriculture; bio-district; réduction des pesticides; agriculture raisonnée
en organic conversion; conversion to organic; organic certification; organic label; participatory guarantee systems; organic growers; bio-district; eco-region; pesticide reduction; integrated pest management
es conversión ecológica; certificación orgánica; certificación ecológica; sistemas participativos de garantía; productores ecológicos; productores orgánicos; biodistrito; reducción de plaguicidas; manejo integrado de plagas
pt conversão para agricultura biológica; certificação orgânica; certificação biológica; sistema participativo de garantia; produtores biológicos; produtores orgânicos; biorregião; redução de agrotóxicos; manejo integrado de pragas

fertilite-sols | agriculture, climat, dechets | 15, 2, 12 | agroecologie
fr fertilité des sols; santé des sols; sols vivants; fumure organique; fosse fumière; engrais verts; rotation des cultures; biofertilisant; agriculture de conservation des sols; compost agricole; matière organique des sols; biochar agricole
en soil fertility; soil health; living soils; green manure; crop rotation; biofertiliser; soil conservation; soil organic matter; cover crops; organic manure; mulching
es fertilidad del suelo; salud del suelo; suelos vivos; abonos verdes; rotación de cultivos; biofertilizantes; conservación de suelos; bioinsumos; cultivos de cobertura
pt fertilidade do solo; saúde do solo; solos vivos; adubação verde; rotação de culturas; biofertilizantes; conservação do solo; bioinsumos; culturas de cobertura

amenagement-bas-fonds | agriculture, eau | 2, 6, 13 | irrigation
fr aménagement de bas-fonds; périmètre villageois; périmètre irrigué villageois; maîtrise de l'eau agricole; irrigation solaire; irrigation gravitaire; pompe d'irrigation; motopompe; association d'irrigants; foggara; khettara; réhabilitation des canaux
en valley bottom development; lowland development; village irrigation scheme; solar irrigation; irrigation pump; irrigators' association; irrigation management; canal rehabilitation; agricultural water management; water for agriculture; micro-irrigation
es riego tecnificado; riego solar; juntas de regantes; junta de riego; comunidad de regantes; comité de regantes; motobombas; rehabilitación de canales; gestión del riego; riego comunitario; agua para riego
pt irrigação solar; associação de regantes; associação de irrigantes; motobombas; reabilitação de canais; gestão da irrigação; aproveitamento de baixas; irrigação comunitária; água para agricultura; agricultura irrigada

petit-elevage | agriculture, alimentation, genre | 2, 1, 8 | elevage
fr petit élevage; petits ruminants; embouche; embouche ovine; embouche bovine; poulailler; poulaillers; élevage de poulets; élevage de chèvres; cuniculture; aulacodiculture; porcs; porcherie; élevage porcin; races locales; élevage familial; basse-cour; élevage avicole
en small livestock; small ruminants; goat rearing; goat farming; poultry farming; chicken coop; rabbit breeding; pig farming; pigs; local breeds; cattle fattening; backyard poultry; indigenous breeds
es animales menores; crianza de animales menores; cría de cabras; caprinos; gallineros; cunicultura; cuyes; porcinos; cerdos; razas locales; razas autóctonas; cría de aves de corral; camélidos; alpacas
pt pequenos ruminantes; criação de cabras; caprinos; galinheiros; cunicultura; suínos; porcos; suinocultura; raças locais; raças autóctones; criação de aves; galinha caipira; pequena pecuária

pastoralisme-ressources | agriculture, biodiversite, climat | 2, 15, 13 | elevage
fr aménagement pastoral; pâturages communautaires; unité pastorale; parcours du bétail; parcours pastoraux; parc à vaccination; banque fourragère; aliment bétail; estives; groupement pastoral; agropastoralisme; agropasteurs; grands prédateurs; loup et pastoralisme; chiens de protection
en rangelands; rangeland management; pastoral land; pastoral corridors; livestock routes; animal feed; agro-pastoralism; agropastoralists; summer pastures; vaccination pens; large carnivores; livestock guarding dogs; community pastures; drovers' roads
es pastizales comunitarios; manejo de pastizales; vías pecuarias; alimento para ganado; agropastoreo; ganadería extensiva; ganadería regenerativa; grandes carnívoros; perros mastines
pt pastagens comunitárias; manejo de pastagens; caminhos de transumância; alimentação animal; agropastorícia; pecuária extensiva; fundo de pasto; grandes carnívoros; cães de gado; ração animal

fruits-tropicaux | agriculture, attractivite | 2, 12, 8 | agroforesterie
fr filière mangue; ananas; banane; banane plantain; papaye; litchi; noix de coco; cocoteraie; cocotier; baobab; moringa; pommes; pomiculture; châtaigne; châtaigneraie; noix; noyers; figue de barbarie; cactus
en mango; pineapple; banana; plantain; papaya; avocado; coconut; baobab; moringa; apples; apple orchards; chestnuts; walnuts; prickly pear
es piña; banano; plátano; papaya; aguacate; palta; coco; baobab; moringa; manzanas; castañas; nueces; nopal
pt mangueiras; abacaxi; ananás; banana; mamão; abacate; coqueiros; baobá; moringa; maçãs; castanhas; nozes; açaí; palma forrageira

numerique-agricole | agriculture, numerique, recherche | 2, 9 | agriculture
fr agriculture de précision; agriculture numérique; drones agricoles; conseil agricole numérique; recherche agronomique; innovation agricole; expérimentation agricole; plateforme agricole mobile; information sur les prix agricoles; agritech; ferme expérimentale; station agronomique
en precision farming; precision agriculture; digital agriculture; agricultural drones; agricultural research; agricultural innovation; agritech; experimental farm; mobile advice for farmers; market price information; agtech
es agricultura de precisión; agricultura digital; drones agrícolas; investigación agrícola; investigación agropecuaria; innovación agrícola; agtech; granja experimental; finca experimental; estación experimental agrícola
pt agricultura de precisão; agricultura digital; drones agrícolas; pesquisa agropecuária; investigação agrícola; inovação agrícola; agtech; quinta experimental; fazenda experimental; estação agronómica

haies-bocage | agriculture, biodiversite | 15, 2, 13 | agroforesterie
fr plantation de haies; haies champêtres; plan haies; agroforesterie villageoise; parcs arborés; arbres dans les champs; arbres et cultures; haies vives; bandes enherbées; mares agricoles; paysages agricoles; fruitiers dans les champs; vergers conservatoires; verger conservatoire
en hedge planting; hedgerow planting; bocage; live fences; trees on farms; farm trees; parkland agroforestry; grass strips; agricultural landscape; conservation orchard; heritage orchard
es cercas vivas; setos vivos; árboles en fincas; paisajes agrícolas; sistemas silvopastoriles; silvopastoril; barreras vivas; plantación de setos; huerto conservatorio
pt cercas vivas; sebes vivas; árvores nas explorações; paisagens agrícolas; sistemas silvipastoris; silvipastoril; quebra-ventos vivos; plantação de sebes; pomar conservatório
`;
