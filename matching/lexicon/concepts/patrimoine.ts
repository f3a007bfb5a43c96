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

politique-patrimoniale | patrimoine, gouvernance | 11 | patrimoine
fr stratégie patrimoniale; label Villes et Pays d'art et d'histoire; service du patrimoine; journées du patrimoine; journées européennes du patrimoine; protection au titre des monuments historiques; médiation du patrimoine; éducation au patrimoine; loi sur le patrimoine
en heritage policy; heritage strategy; heritage days; European heritage days; heritage education; heritage awareness; heritage management; heritage department; heritage legislation
es política patrimonial; gestión del patrimonio; jornadas del patrimonio; jornadas europeas de patrimonio; educación patrimonial; ley de patrimonio; dirección de patrimonio; declaratoria de patrimonio
pt política patrimonial; gestão do patrimônio; jornadas do patrimônio; jornadas europeias do patrimônio; educação patrimonial; lei do patrimônio; tombamento; IPHAN; departamento de patrimônio

rehabilitation-centres-anciens | patrimoine, urbanisme, inclusion | 11, 1 | centre-historique
fr réhabilitation du bâti ancien; réhabilitation du centre ancien; réhabilitation de la médina; restauration de façades; opération façades; habitat ancien; plan de sauvegarde et de mise en valeur; PSMV; habitants du centre ancien; maisons en ruine; patrimoine bâti
en rehabilitation of historic centres; rehabilitation of old buildings; built heritage; façade improvement; historic urban landscape; old housing stock; historic house restoration; ruined houses; medina rehabilitation
es rehabilitación de centros históricos; rehabilitación del centro histórico; recuperación del centro histórico; patrimonio construido; patrimonio edificado; rehabilitación de viviendas antiguas; recuperación de fachadas; plan especial del centro histórico; casas en ruina
pt reabilitação de centros históricos; reabilitação do centro histórico; recuperação do centro histórico; patrimônio construído; patrimônio edificado; reabilitação de casas antigas; recuperação de fachadas; casas em ruína; área de reabilitação urbana; ARU

chantiers-ecoles-patrimoine | patrimoine, emploi, jeunesse | 4, 8, 11 | restauration-patrimoine
fr chantier-école patrimoine; chantier d'insertion patrimoine; chantier de bénévoles du patrimoine; maîtres artisans; transmission des métiers du patrimoine; formation aux métiers du patrimoine
en heritage training site; heritage work camp; heritage volunteering; master craftsmen; heritage apprenticeships; conservation training; heritage training
es taller de restauración; maestros artesanos; formación en restauración; voluntariado en patrimonio; campo de trabajo de patrimonio; oficios de la restauración
pt oficina de restauro; mestres artesãos; formação em restauro; voluntariado no patrimônio; canteiro-escola; ofícios do restauro; mestres de ofício

terre-crue-construction | patrimoine, urbanisme, climat | 11, 13 | restauration-patrimoine
fr construction en terre; construction en terre crue; banco; bauge; torchis; briques de terre crue; CRAterre; voûte nubienne; mosquées en terre; ksour; ksar; kasbah; kasbahs; greniers traditionnels
en earthen construction; building with earth; rammed earth; cob building; wattle and daub; earthen mosques; Nubian vault; ksar; kasbah; traditional granaries; mud architecture
es construcción en tierra; bahareque; quincha; muros de tapia; tapia pisada; bloques de tierra; kasbah; alcazaba
pt construção em terra; taipa de pilão; pau a pique; tabique; blocos de terra; alcáçova; arquitetura de taipa

geoparcs-unesco | patrimoine, tourisme, biodiversite | 11, 15, 8 | patrimoine-mondial
fr géoparc mondial UNESCO; villes du patrimoine mondial; OVPM; organisation des villes du patrimoine mondial; ville créative UNESCO; candidature UNESCO; dossier d'inscription; zone tampon du site; bien inscrit; label patrimoine européen
en UNESCO global geopark; world heritage cities; OWHC; UNESCO creative city; UNESCO nomination; nomination dossier; European heritage label; tentative list
es geoparque mundial de la UNESCO; ciudades patrimonio; ciudades patrimonio mundial; OCPM; ciudad creativa de la UNESCO; candidatura UNESCO; expediente de candidatura; ciudad patrimonio; sello de patrimonio europeo
pt geoparque mundial da UNESCO; cidades patrimônio mundial; cidade patrimônio; OCPM; cidade criativa da UNESCO; candidatura UNESCO; dossiê de candidatura; marca do património europeu

fetes-savoirs-vivants | patrimoine, culture | 11, 4 | patrimoine-immateriel
fr patrimoine vivant; inventaire du patrimoine immatériel; gastronomie patrimoniale; contes traditionnels; géants de carnaval; danses traditionnelles patrimoniales; trésors humains vivants; vannerie traditionnelle
en living heritage; storytelling traditions; living human treasures; intangible heritage inventory; folk traditions; processions
es patrimonio vivo; narración oral; tesoros humanos vivos; fiestas patronales; inventario de patrimonio inmaterial; procesiones; danzas tradicionales patrimoniales
pt patrimônio vivo; contação de histórias; mestres da cultura popular; festas populares; inventário do patrimônio imaterial; procissões; cultura popular tradicional; romarias

langues-patrimoine | patrimoine, culture, education | 4, 11, 16 | patrimoine-immateriel
fr langues menacées; langue maternelle; langues autochtones; langues en danger; patrimoine linguistique; patois; toponymie; collecte de contes; dictionnaire des langues locales; langues créoles
en endangered languages; indigenous languages; mother tongue; linguistic heritage; dialects; place names; Creole languages
es lenguas en peligro; patrimonio lingüístico; dialectos; toponimia; lenguas originarias; lenguas criollas
pt línguas em perigo; línguas indígenas; patrimônio linguístico; dialetos; línguas crioulas; línguas nacionais

fouilles-musee-site | patrimoine, tourisme, recherche | 11, 8 | archeologie
fr archéologie préventive; parc archéologique; musée archéologique; mission archéologique; art rupestre; mise en valeur des vestiges; chantier de fouilles; site antique; cité antique; théâtre antique; pyramides; amphithéâtre romain; patrimoine subaquatique; archéologie sous-marine
en preventive archaeology; archaeological park; archaeological museum; archaeological dig; archaeological site; archaeological sites; ancient city; pyramids; Roman heritage; underwater archaeology; underwater heritage; ancient theatre
es parque arqueológico; museo arqueológico; misión arqueológica; arqueología preventiva; ciudad antigua; pirámides; zona arqueológica; patrimonio arqueológico; patrimonio subacuático; teatro romano; petroglifos
pt parque arqueológico; museu arqueológico; missão arqueológica; arqueologia preventiva; cidade antiga; pirâmides; patrimônio arqueológico; patrimônio subaquático; teatro romano; sambaquis; gravuras rupestres

archives-numerisation | patrimoine, numerique, gouvernance | 16, 11 | archives
fr numérisation des archives; sauvegarde des archives; conservation des archives; archives audiovisuelles; archives orales; archives coloniales; service d'archives; salle de lecture d'archives; fonds documentaire; bibliothèque patrimoniale; manuscrits anciens; manuscrits de Tombouctou; cartes anciennes
en digitisation of archives; preservation of archives; audiovisual archives; oral archives; colonial archives; municipal archives; archive service; records management; rare books; ancient manuscripts; old maps
es digitalización de archivos; conservación de archivos; archivos audiovisuales; archivo oral; archivo municipal; fondo documental; gestión de archivos; manuscritos antiguos; mapas antiguos; fototeca
pt digitalização de arquivos; conservação de arquivos; arquivos audiovisuais; arquivo oral; arquivo municipal; arquivo público; acervo documental; acervo histórico; gestão de arquivos; manuscritos antigos; mapas antigos

memoire-guerres | patrimoine, citoyennete, tourisme | 16, 4, 11 | memoire
fr champs de bataille; champ de bataille; cimetière militaire; Première Guerre mondiale; Seconde Guerre mondiale; plages du débarquement; monument aux morts; centenaire de la Grande Guerre; Shoah; villes martyres; lieux de mémoire de guerre; chemins de mémoire
en battlefield; battlefields; war cemetery; war graves; war memorial; First World War; Second World War; D-Day landings; landing beaches; Holocaust remembrance; martyred towns; wartime remembrance
es campos de batalla; campo de batalla; cementerio militar; Primera Guerra Mundial; Segunda Guerra Mundial; desembarco de Normandía; monumento a los caídos; Holocausto; ciudades mártires; memoria democrática; exilio republicano
pt campos de batalha; campo de batalha; cemitério militar; Primeira Guerra Mundial; Segunda Guerra Mundial; monumento aos mortos; Holocausto; cidades mártires; memória da ditadura; memória democrática; desembarque da Normandia

memoire-esclavage-colonisation | patrimoine, citoyennete, inclusion | 16, 10, 11 | memoire
fr mémoire de l'esclavage; route de l'esclave; abolition de l'esclavage; commerce triangulaire; mémoire coloniale; histoire coloniale; passé colonial; restitution du patrimoine africain; restitution des biens culturels; décolonial; marronnage
en memory of slavery; slave route; abolition of slavery; transatlantic slave trade; colonial past; colonial legacy; restitution of artworks; restitution of cultural property; repatriation of artefacts; decolonial; maroon communities
es memoria de la esclavitud; ruta del esclavo; abolición de la esclavitud; comercio triangular; pasado colonial; historia colonial; restitución de bienes culturales; repatriación de piezas; descolonización; cimarronaje; palenques
pt memória da escravidão; memória da escravatura; rota do escravo; abolição da escravatura; comércio triangular; passado colonial; história colonial; restituição de bens culturais; descolonização; herança africana

patrimoine-bati-religieux-usage | patrimoine, urbanisme | 11 | patrimoine-religieux
fr restauration d'église; restauration de la cathédrale; restauration de mosquée; chapelle; chapelles; clocher; cloches; couvent; synagogue; synagogues; pagode; patrimoine juif; édifices cultuels; reconversion d'église; cimetières historiques
en church restoration; cathedral restoration; mosque restoration; chapel; chapels; bell tower; convent; synagogue; synagogues; pagoda; Jewish heritage; places of worship; historic cemeteries
es restauración de iglesia; restauración de la catedral; capilla; capillas; campanario; convento; conventos; sinagoga; pagoda; patrimonio judío; lugares de culto; misiones jesuíticas; cementerio histórico
pt restauro da igreja; restauro da catedral; capela; capelas; campanário; convento; conventos; sinagoga; patrimônio judaico; lugares de culto; missões jesuíticas; cemitério histórico

chateaux-fortifications | patrimoine, tourisme | 11, 8 | patrimoine-religieux
fr Vauban; villes fortifiées; ville fortifiée; places fortes; palais historique; manoir; forts coloniaux; remparts de la ville; murs de la ville; châteaux forts; palais royaux; palais royal; bastide; bastides
en fortified towns; fortified town; city walls; walled town; walled city; palace; royal palaces; manor house; forts and castles; watchtower; hill forts
es ciudades amuralladas; ciudad amurallada; murallas de la ciudad; palacio histórico; torres vigía; fuertes coloniales; palacios reales; alcázar; castillos y fortalezas
pt cidades muralhadas; cidade muralhada; vila muralhada; palácio histórico; torres de vigia; fortes coloniais; palácios reais; castelos e fortalezas; praças-fortes

patrimoine-eau-moulins | patrimoine, eau | 11, 6 | patrimoine-industriel
fr patrimoine de l'eau; patrimoine hydraulique; fontaines historiques; lavoir; lavoirs; aqueduc; aqueducs; canaux historiques; citernes historiques; qanat
en water heritage; hydraulic heritage; watermill; watermills; historic fountains; wash house; aqueduct; aqueducts; khettara; qanat; qanats; historic canals
es patrimonio hidráulico; patrimonio del agua; molinos de agua; fuentes históricas; lavaderos; acueducto histórico; acueductos romanos; acequias históricas; norias
pt patrimônio hidráulico; patrimônio da água; azenhas; moinhos de água; fontes históricas; lavadouros; aqueduto; aquedutos

reconversion-industrielle-patrimoine | patrimoine, urbanisme, culture | 11, 9 | patrimoine-industriel
fr reconversion du patrimoine industriel; anciennes usines; ancienne usine; anciens entrepôts; mémoire ouvrière; musée de la mine; anciennes mines; patrimoine textile; écomusée industriel; manufacture ancienne; patrimoine portuaire; phares maritimes
en adaptive reuse; reuse of industrial buildings; former factory; old factories; former warehouses; mining museum; working-class memory; former mines; textile heritage; port heritage; industrial museum
es reutilización del patrimonio industrial; antiguas fábricas; antigua fábrica; naves industriales abandonadas; museo minero; memoria obrera; antiguas minas; patrimonio textil; patrimonio portuario; faros; museo industrial
pt reutilização do patrimônio industrial; antigas fábricas; antiga fábrica; antigos armazéns; museu mineiro; memória operária; antigas minas; patrimônio têxtil; patrimônio portuário; faróis; museu industrial

patrimoine-rural-villages | patrimoine, agriculture, tourisme | 11, 8, 15 | patrimoine
fr patrimoine vernaculaire; villages anciens; plus beaux villages; villages de caractère; maisons rurales; granges; fermes anciennes; ponts anciens; paysans bâtisseurs; murs en pierre sèche; petit patrimoine rural; cabanes de berger
en vernacular heritage; historic villages; most beautiful villages; traditional villages; traditional village; farmhouses; barns; dry stone walling; rural buildings; old bridges; shepherds' huts
es patrimonio vernáculo; pueblos históricos; pueblos más bonitos; pueblos con encanto; casas rurales tradicionales; muros de piedra seca; puentes antiguos
pt patrimônio vernacular; aldeias históricas; aldeias de xisto; aldeia histórica; mais belas aldeias; casas rurais tradicionais; muros de pedra seca; espigueiros; pontes antigas

ecomusees | patrimoine, culture, tourisme | 11, 4, 8 | patrimoine
fr centre d'interprétation du patrimoine; CIAP; maison du patrimoine; musée local; musée communautaire; collections patrimoniales; inventaire des collections; musée de site
en heritage centre; visitor interpretation; community museum; local museum; heritage collections; collections inventory; site museum; heritage house
es casa del patrimonio; museo comunitario; museos comunitarios; museo local; colecciones patrimoniales; inventario de colecciones; museo de sitio
pt centro interpretativo; casa do patrimônio; museu comunitário; museu local; acervo museológico; coleções patrimoniais; museu de território

jardins-paysages-culturels | patrimoine, biodiversite, agriculture | 11, 15 | paysage
fr rizières en terrasses; paysages viticoles; atlas des paysages; paysages du quotidien; oasis patrimoniale; jardins traditionnels; paysage urbain historique; observatoire photographique du paysage
en rice terraces; vineyard landscapes; landscape plan; landscape atlas; landscape protection; oasis landscapes; traditional gardens; European landscape convention
es arrozales en terrazas; paisaje agrario; paisaje cafetero; paisaje vitivinícola; paisaje protegido; catálogo de paisaje; palmerales; palmeral; huertas históricas; jardines tradicionales; convenio europeo del paisaje
pt terraços de arroz; paisagem vinhateira; paisagem protegida; carta de paisagem; palmeirais; oásis tradicionais; jardins tradicionais; convenção europeia da paisagem; proteção da paisagem

patrimoine-climat-risques | patrimoine, climat, humanitaire | 11, 13 | risques-patrimoine
fr patrimoine et changement climatique; patrimoine et climat; patrimoine endommagé; pillage d'œuvres; sauvegarde d'urgence du patrimoine; restauration après incendie; musées en guerre; protection des monuments; bouclier bleu; ALIPH; prévention des risques du patrimoine
en heritage and climate change; climate heritage; damaged heritage; looting of antiquities; Blue Shield; emergency safeguarding of heritage; disaster risk management for heritage; heritage in conflict; heritage under threat
es patrimonio y cambio climático; patrimonio dañado; saqueo de bienes culturales; Escudo Azul; salvaguarda de emergencia del patrimonio; gestión de riesgos del patrimonio; patrimonio amenazado
pt patrimônio e mudanças climáticas; patrimônio danificado; pilhagem de bens culturais; Escudo Azul; salvaguarda de emergência do patrimônio; gestão de riscos do patrimônio; patrimônio ameaçado

patrimoine-europeen-commun | patrimoine, citoyennete, culture | 11, 17 | patrimoine
fr patrimoine commun; patrimoine partagé; coopération patrimoniale; patrimoine européen; jumelage de sites; itinéraire culturel du Conseil de l'Europe; patrimoine franco-africain; architecture coloniale; patrimoine architectural du XXe siècle; art déco; Art nouveau; Le Corbusier
en shared heritage; common heritage; heritage cooperation; European heritage; site twinning; colonial architecture; twentieth-century architecture; Art Deco; Art Nouveau; Council of Europe cultural routes; modernist architecture
es patrimonio compartido; patrimonio común; cooperación patrimonial; patrimonio europeo; hermanamiento de sitios; arquitectura colonial; arquitectura moderna; art déco; modernismo arquitectónico; itinerario cultural europeo
pt patrimônio partilhado; patrimônio comum; cooperação patrimonial; patrimônio europeu; geminação de sítios; arquitetura colonial; arquitetura moderna; art déco; patrimônio de origem portuguesa; itinerário cultural europeu
`;
