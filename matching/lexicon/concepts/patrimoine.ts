/** Heritage and memory. */
export const patrimoine = `
patrimoine | patrimoine, culture | 11
fr patrimoine; patrimoines; patrimonial; patrimoniale; patrimoniaux; sauvegarde du patrimoine; patrimoine culturel; valorisation du patrimoine; patrimonialisation; monuments historiques; monument; monuments; architecte du patrimoine; architectes des bâtiments de France; site historique; sites historiques; villes d'art et d'histoire
en heritage; cultural heritage; heritage conservation; heritage protection; historic monument; monument; monuments; historic site; historic sites; heritage site; listed building; listed buildings; historic buildings
es patrimonio; patrimonial; patrimonio cultural; salvaguardia del patrimonio; puesta en valor del patrimonio; monumento; monumentos; sitio histórico; sitios históricos; conservación del patrimonio
pt patrimônio; patrimonial; patrimônio cultural; salvaguarda do patrimônio; preservação do patrimônio; monumento; monumentos; sítio histórico; sítios históricos; conservação do património

centre-historique | patrimoine, urbanisme | 11 | patrimoine
fr centre historique; centres historiques; centre ancien; centres anciens; vieille ville; vieux quartiers; quartiers anciens; quartier ancien; bâti ancien; médina; médinas; îlot ancien; maisons anciennes; maison ancienne; secteur sauvegardé; plan de sauvegarde; site patrimonial remarquable; quartier historique; maisons traditionnelles; façades; façade; ravalement; ville ancienne; cœur historique
en historic centre; historic center; historic centres; old town; old towns; old city; historic district; old quarter; old quarters; medina; old houses; traditional houses; historic quarter; façades; conservation area; historic town; historic towns; historic city; shophouses
es centro histórico; centros históricos; casco antiguo; cascos antiguos; casco histórico; ciudad vieja; barrios antiguos; medina; casas antiguas; fachadas; fachada; barrio histórico; casonas; ciudad histórica
pt centro histórico; centros históricos; cidade velha; bairros antigos; bairro histórico; casario; medina; casas antigas; fachadas; fachada; conjunto histórico; cidade histórica; zona histórica; sobrados

restauration-patrimoine | patrimoine, emploi | 11, 8, 4 | patrimoine
fr restauration du patrimoine; restauration des monuments; chantiers de restauration; chantier de restauration; tailleur de pierre; tailleurs de pierre; charpente; charpentiers; maçons; maçon; maçonnerie; savoir-faire traditionnels; chaux; pierre; architecture traditionnelle; architecture de terre; terre crue; métiers du patrimoine; métiers de la restauration; charpente traditionnelle; artisans du patrimoine; pisé; adobe; pierre sèche
en heritage restoration; restoration of monuments; stonemason; stonemasons; stonemasonry; carpentry; carpenters; masons; masonry; traditional skills; lime; stone; traditional architecture; earthen architecture; earth architecture; heritage crafts; heritage skills; building crafts; mud brick; adobe; dry stone
es restauración del patrimonio; restauración de monumentos; canteros; cantería; carpintería; carpinteros; albañiles; albañilería; cal; piedra; oficios tradicionales; arquitectura tradicional; arquitectura de tierra; tapial; adobe; piedra seca; escuela taller de restauración
pt restauro do patrimônio; restauro; restauração de monumentos; canteiros; cantaria; carpintaria; carpinteiros; pedreiros; alvenaria; cal; pedra; ofícios tradicionais; arquitetura tradicional; arquitetura de terra; taipa; adobe; pedra seca; conservação e restauro

patrimoine-mondial | patrimoine, tourisme | 11 | patrimoine
fr patrimoine mondial; UNESCO; inscription à l'UNESCO; site UNESCO; sites inscrits; valeur universelle; liste du patrimoine mondial; plan de gestion du site
en world heritage; UNESCO; world heritage site; world heritage sites; world heritage list; outstanding universal value
es patrimonio mundial; UNESCO; patrimonio de la humanidad; lista del patrimonio mundial; sitio UNESCO
pt patrimônio mundial; UNESCO; patrimônio da humanidade; sítio UNESCO

patrimoine-immateriel | patrimoine, culture | 11, 4 | patrimoine
fr patrimoine immatériel; patrimoine culturel immatériel; PCI; traditions; tradition; savoir-faire; savoirs ancestraux; fêtes traditionnelles; tradition orale; traditions orales; folklore; coutumes; chants traditionnels; identité culturelle; rites
en intangible heritage; intangible cultural heritage; traditions; tradition; know-how; oral tradition; oral traditions; folklore; traditional music; cultural identity; rituals
es patrimonio inmaterial; patrimonio cultural inmaterial; tradiciones; tradición; fiestas tradicionales; tradición oral; folclore; costumbres; identidad cultural; saberes tradicionales; ritos
pt patrimônio imaterial; tradições; tradição; saber-fazer; festas tradicionais; tradição oral; folclore; costumes; identidade cultural; ritos

archeologie | patrimoine, recherche | 11, 4 | patrimoine
fr archéologie; archéologique; archéologiques; archéologue; archéologues; fouilles; vestiges; préhistoire; mégalithes; site archéologique; sites archéologiques; gravures rupestres; ruines; nécropole
en archaeology; archaeological; archeology; archaeologist; archaeologists; excavations; excavation; prehistory; megaliths; rock art; ruins
es arqueología; arqueológico; arqueólogo; arqueólogos; excavaciones; vestigios; prehistoria; sitio arqueológico; arte rupestre; ruinas; yacimiento
pt arqueologia; arqueológico; arqueólogo; arqueólogos; escavações; vestígios; pré-história; sítio arqueológico; arte rupestre; ruínas; jazida

archives | patrimoine, gouvernance | 16, 11 | patrimoine
fr archives; archive; archiviste; archivistes; archivage; fonds d'archives; archives départementales; archives municipales; manuscrits; manuscrit; documents anciens; fonds photographiques
en archives; archive; archivist; archivists; archiving; archival; manuscripts; manuscript; historical records; photographic collections
es archivos; archivo; archivero; archivista; archivística; manuscritos; manuscrito; documentos históricos; archivo histórico
pt arquivos; arquivo; arquivista; arquivistas; arquivística; manuscritos; manuscrito; documentos históricos; arquivo histórico

memoire | patrimoine, citoyennete | 16, 4
fr mémoire; mémoires; lieux de mémoire; devoir de mémoire; mémoriel; mémorielle; commémoration; commémorations; mémorial; guerre mondiale; Grande Guerre; anciens combattants; esclavage; traite négrière; traite des Noirs; colonisation; mémoire partagée; histoire partagée; réconciliation; résistance; déportation; tirailleurs; génocide; centenaire
en memory; remembrance; places of memory; commemoration; memorial; memorials; world war; Great War; veterans; slavery; slave trade; colonisation; colonial history; shared memory; shared history; reconciliation; genocide; centenary; holocaust
es memoria; memoria histórica; lugares de memoria; conmemoración; memorial; guerra mundial; guerra civil; excombatientes; esclavitud; trata negrera; colonización; memoria compartida; historia compartida; reconciliación; genocidio; víctimas del conflicto
pt memória; memória histórica; lugares de memória; comemoração; memorial; guerra mundial; ex-combatentes; escravidão; escravatura; tráfico negreiro; colonização; memória partilhada; história partilhada; reconciliação; genocídio

architecture | urbanisme, patrimoine | 11
fr architecture; architectes; architecte; architectural; architecturale; CAUE; qualité architecturale; école d'architecture; architecture contemporaine; matériaux locaux; paysagiste; paysagistes; architecture vernaculaire
en architecture; architects; architect; architectural; school of architecture; contemporary architecture; local materials; landscape architect; landscape architects; vernacular architecture
es arquitectura; arquitectos; arquitecto; arquitectónico; escuela de arquitectura; materiales locales; paisajista; arquitectura vernácula
pt arquitetura; arquitetos; arquiteto; arquitectura; arquitetônico; escola de arquitetura; materiais locais; paisagista; arquitetura vernacular

paysage | patrimoine, urbanisme, biodiversite | 11, 15
fr paysage; paysages; paysager; paysagère; plan de paysage; terrasses agricoles; murets; paysages culturels; paysage culturel; grand paysage; points de vue
en landscape; landscapes; landscaping; cultural landscape; cultural landscapes; agricultural terraces; dry stone walls; viewpoints
es paisaje; paisajes; paisajístico; paisaje cultural; paisajes culturales; terrazas agrícolas; bancales; miradores
pt paisagem; paisagens; paisagístico; paisagem cultural; paisagens culturais; terraços agrícolas; socalcos; miradouros

patrimoine-religieux | patrimoine, culture | 11, 16 | patrimoine
fr patrimoine religieux; église; églises; cathédrale; cathédrales; mosquée; mosquées; abbaye; abbayes; monastère; monastères; temple; temples; château; châteaux; forteresse; fortifications; citadelle; remparts; fort; moulins à vent; orgue; orgues; vitraux
en religious heritage; church; churches; cathedral; cathedrals; mosque; mosques; abbey; monastery; temple; temples; castle; castles; fortress; fortifications; citadel; ramparts; organ music; stained glass
es patrimonio religioso; iglesia; iglesias; catedral; catedrales; mezquita; abadía; monasterio; templo; templos; castillo; castillos; fortaleza; fortificaciones; ciudadela; murallas; órganos; vitrales
pt patrimônio religioso; igreja; igrejas; catedral; catedrais; mesquita; abadia; mosteiro; templo; templos; castelo; castelos; fortaleza; fortificações; cidadela; muralhas; órgãos de tubos; vitrais

patrimoine-industriel | patrimoine, urbanisme | 11, 9 | patrimoine
fr patrimoine industriel; patrimoine minier; patrimoine ferroviaire; patrimoine maritime; patrimoine fluvial; patrimoine naval; bassin minier; patrimoine rural; petit patrimoine; bateaux traditionnels; vieux gréements; terrils
en industrial heritage; mining heritage; railway heritage; maritime heritage; mining basin; rural heritage; traditional boats; tall ships
es patrimonio industrial; patrimonio minero; patrimonio ferroviario; patrimonio marítimo; cuenca minera; patrimonio rural; barcos tradicionales
pt patrimônio industrial; patrimônio ferroviário; patrimônio marítimo; bacia mineira; patrimônio rural; barcos tradicionais

jardins-historiques | patrimoine, biodiversite, tourisme | 11, 15 | patrimoine
fr jardins historiques; jardin historique; parcs et jardins; jardins remarquables; jardin remarquable; arboretum; arbres remarquables
en historic gardens; historic garden; parks and gardens; remarkable gardens; arboretum; heritage trees
es jardines históricos; jardín histórico; parques y jardines; arboreto; árboles singulares
pt jardins históricos; jardim histórico; parques e jardins; arboreto; árvores monumentais

risques-patrimoine | patrimoine, humanitaire | 11, 13 | patrimoine
fr patrimoine en péril; protection du patrimoine en cas de conflit; patrimoine menacé; inventaire du patrimoine; inventaire patrimonial; trafic de biens culturels; biens culturels
en heritage at risk; endangered heritage; heritage inventory; trafficking of cultural property; cultural property; heritage documentation
es patrimonio en riesgo; inventario patrimonial; inventario del patrimonio; tráfico de bienes culturales; bienes culturales
pt patrimônio em risco; inventário patrimonial; inventário do patrimônio; tráfico de bens culturais; bens culturais

genealogie | patrimoine, migrations | 11, 16 | memoire
fr généalogie; histoire des migrations; mémoire des migrations; mémoires de l'immigration; récits de vie; témoignages; témoins; collecte de mémoire; histoire orale
en genealogy; migration history; memory of migration; life stories; testimonies; testimony; witnesses; oral history
es genealogía; historia de las migraciones; memoria de la migración; relatos de vida; historias de vida; testimonios; testigos; historia oral
pt genealogia; história das migrações; memória da migração; relatos de vida; histórias de vida; testemunhos; testemunhas; história oral
`;
