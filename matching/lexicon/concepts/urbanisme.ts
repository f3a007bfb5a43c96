/** Towns: planning, housing, public space. */
export const urbanisme = `
urbanisme | urbanisme | 11
fr urbanisme; urbain; urbaine; urbains; urbaines; urbaniste; urbanistes; aménagement; aménagement urbain; aménagement du territoire; développement urbain; agence d'urbanisme; agences d'urbanisme; ville durable; villes durables; urbanisation; projet urbain; projets urbains; étalement urbain; croissance urbaine; écoquartier; écoquartiers; densification; ville du quart d'heure
en urban planning; urban; town planning; city planning; planner; planners; urban planner; urban planners; spatial planning; urban development; planning agency; sustainable city; sustainable cities; urbanisation; urbanization; urban project; urban sprawl; urban growth; eco-district; eco-neighbourhood; densification; fifteen-minute city
es urbanismo; urbano; urbana; urbanas; urbanista; urbanistas; planificación urbana; ordenamiento territorial; ordenación del territorio; desarrollo urbano; ciudad sostenible; ciudades sostenibles; urbanización; proyecto urbano; expansión urbana; crecimiento urbano; ecobarrio; densificación; ciudad de los quince minutos
pt urbanismo; urbano; urbana; urbanas; urbanista; urbanistas; planejamento urbano; planeamento urbano; ordenamento do território; ordenamento territorial; desenvolvimento urbano; cidade sustentável; cidades sustentáveis; urbanização; projeto urbano; expansão urbana; crescimento urbano; ecobairro; adensamento; cidade dos quinze minutos

documents-urbanisme | urbanisme, gouvernance | 11, 16 | urbanisme
fr plan d'urbanisme; plans d'urbanisme; plan local d'urbanisme; PLU; PLUi; document d'urbanisme; documents d'urbanisme; SCoT; schéma de cohérence territoriale; schéma directeur; schéma d'aménagement; schéma directeur d'aménagement; permis de construire; zonage; plan d'aménagement; règles d'urbanisme; plan directeur; autorisations d'urbanisme; SRADDET; plan d'occupation des sols; instruction des permis
en master plan; master plans; zoning; land use plan; land-use planning; building permit; building permits; planning permission; local plan; planning documents; urban master plan; structure plan; building regulations
es plan director; plan de ordenamiento; plan de ordenamiento territorial; POT; plan regulador; plan urbano; zonificación; licencia de obra; licencias de construcción; permiso de construcción; plan general de ordenación; plan urbanístico
pt plano diretor; plano diretor municipal; PDM; plano de ordenamento; plano urbanístico; zoneamento; licenciamento urbanístico; licença de construção; alvará de construção; plano de urbanização

planification-metropolitaine | urbanisme, gouvernance | 11, 16 | urbanisme
fr planification métropolitaine; aire métropolitaine; aire urbaine; métropole; métropoles; métropolitain; métropolitaine; agglomération; agglomérations; grande ville; aires urbaines; planification intercommunale; planification supracommunale; bassin de vie; syndicat mixte; communes voisines; armature urbaine
en metropolitan planning; metropolitan area; metropolis; metropolitan; metropolitan region; agglomeration; conurbation; supra-municipal; regional planning; neighbouring municipalities; neighbouring towns; city region
es planificación metropolitana; área metropolitana; metrópoli; metropolitano; metropolitana; aglomeración; conurbación; supramunicipal; municipios vecinos; planificación regional; región metropolitana
pt planejamento metropolitano; área metropolitana; região metropolitana; metrópole; metropolitano; metropolitana; aglomeração; conurbação; supramunicipal; municípios vizinhos; planejamento regional

villes-moyennes | urbanisme, attractivite, gouvernance | 11, 8 | urbanisme
fr villes moyennes; ville moyenne; petites villes; petite ville; bourgs-centres; bourg-centre; bourgs; revitalisation; revitalisation des centres-villes; centre-ville; centres-villes; centre-bourg; centres-bourgs; cœur de ville; action cœur de ville; petites villes de demain; villes secondaires; ville secondaire; villes intermédiaires; dévitalisation; redynamisation; logements vacants
en medium-sized towns; medium-sized cities; small towns; small town; market towns; revitalisation; revitalization; town centre; town centres; city centre; city centres; town centre revitalisation; secondary cities; intermediary cities; intermediate cities; downtown; vacant housing
es ciudades medias; ciudades intermedias; ciudad intermedia; pequeñas ciudades; revitalización; revitalización del centro; ciudades secundarias; centro urbano; centros urbanos; dinamización del centro
pt cidades médias; cidades intermédias; cidades intermediárias; pequenas cidades; revitalização; revitalização do centro; cidades secundárias; centro urbano; centros urbanos; dinamização do centro

espaces-publics | urbanisme | 11 | urbanisme
fr espace public; espaces publics; place publique; places publiques; rue; rues; trottoir; trottoirs; mobilier urbain; piétonnisation; zone piétonne; requalification urbaine; place du marché; rue aux enfants; urbanisme tactique; embellissement; front de mer; chaussée; rues aux écoles; rue scolaire
en public space; public spaces; public realm; square; =squares; street; streets; pavement; pavements; sidewalk; sidewalks; street furniture; pedestrianisation; pedestrian zone; waterfront; seafront; promenade; school streets; tactical urbanism; road surface
es espacio público; espacios públicos; plaza; plazas; calle; calles; acera; aceras; veredas peatonales; mobiliario urbano; peatonalización; zona peatonal; malecón; frente marítimo; urbanismo táctico; paseo marítimo; vías públicas
pt espaço público; espaços públicos; praça; praças; rua; ruas; calçada; calçadas; passeio público; mobiliário urbano; zona pedonal; frente marítima; frente ribeirinha; urbanismo tático; via pública; calçadão

logement | urbanisme, inclusion | 11, 1 | urbanisme
fr logement; logements; habitat; logement social; logements sociaux; HLM; bailleurs sociaux; bailleur social; accès au logement; habitation; locataires; loyers; loyer; habitat social; crise du logement; logement abordable; propriétaires; habitat dégradé; copropriété; copropriétés; habitat participatif; office public de l'habitat; politique de l'habitat
en housing; social housing; affordable housing; public housing; council housing; tenants; rent; =rents; housing policy; housing crisis; dwelling; dwellings; landlords; housing provider; housing association; cooperative housing
es vivienda; viviendas; vivienda social; vivienda asequible; vivienda pública; inquilinos; alquiler; alquileres; política de vivienda; hábitat; vivienda digna; déficit habitacional; cooperativa de vivienda
pt habitação; habitações; moradia; moradias; habitação social; habitação acessível; inquilinos; aluguel; arrendamento; rendas de casa; política de habitação; política habitacional; déficit habitacional; habitação pública; cooperativa de habitação

quartiers-informels | urbanisme, inclusion | 11, 1 | logement
fr quartiers informels; quartier informel; quartiers précaires; quartier précaire; bidonville; bidonvilles; habitat précaire; habitat informel; habitat insalubre; habitat indigne; logement indigne; quartiers spontanés; favelas; résorption; restructuration de quartiers; régularisation des quartiers; relogement; reloger; déguerpissement; délogés; réinstallation; familles déplacées par le risque; quartiers non lotis
en informal settlements; informal settlement; slum; slums; slum upgrading; shanty town; shantytown; squatter settlements; precarious housing; substandard housing; relocation; relocated; rehousing; rehouse; resettlement; eviction; evictions; favelas
es asentamientos informales; asentamiento informal; asentamientos humanos; barrios informales; barrios precarios; villas miseria; tugurios; chabolas; favelas; mejoramiento de barrios; mejoramiento barrial; regularización de barrios; reubicación; reasentamiento; vivienda precaria; desalojos; infravivienda
pt assentamentos informais; assentamentos precários; bairros informais; bairros precários; favela; favelas; bairros de lata; musseques; urbanização de favelas; regularização de bairros; realojamento; reassentamento; habitação precária; remoções; despejos; realojar; deslocação de famílias

renouvellement-urbain | urbanisme, inclusion | 11 | urbanisme
fr renouvellement urbain; rénovation urbaine; réhabilitation urbaine; réhabilitation; friches urbaines; friche urbaine; friche; friches; reconversion de friches; requalification; régénération urbaine; urbanisme transitoire; recyclage urbain; bâtiments vacants
en urban renewal; urban regeneration; urban rehabilitation; rehabilitation; brownfield; brownfields; regeneration; wasteland; redevelopment; temporary use; vacant buildings; derelict land
es renovación urbana; regeneración urbana; rehabilitación urbana; rehabilitación; terrenos baldíos; solares vacíos; recualificación urbana; reconversión de espacios; edificios vacíos
pt renovação urbana; regeneração urbana; reabilitação urbana; reabilitação; requalificação urbana; terrenos baldios; vazios urbanos; reconversão de espaços; edifícios devolutos

infrastructures | urbanisme, gouvernance | 9, 11
fr infrastructure; infrastructures; ouvrages; génie civil; ponts; pont; route; routes; pistes rurales; piste rurale; désenclavement; désenclaver; enclavé; équipements publics; construction; constructions; bâtiment; bâtiments; BTP; routier; réseau routier
en infrastructure; infrastructures; civil engineering; =bridges; bridge; road; roads; rural roads; opening up; landlocked; public facilities; construction; =buildings; feeder roads; road network
es infraestructura; infraestructuras; ingeniería civil; puentes; puente; carretera; carreteras; caminos rurales; caminos vecinales; equipamientos públicos; construcción; edificios; edificio; red vial; vialidad
pt infraestrutura; infraestruturas; engenharia civil; pontes; ponte; estrada; estradas; estradas rurais; estradas vicinais; equipamentos públicos; construção; edifícios; edifício; rede viária; prédios

cimetieres | urbanisme, gouvernance | 11
fr cimetière; cimetières; funéraire; crématorium; pompes funèbres
en cemetery; cemeteries; funeral; burial; crematorium
es cementerio; cementerios; funerario; crematorio
pt cemitério; cemitérios; funerário; crematório

securite-batiments | urbanisme, gouvernance | 11, 9
fr sécurité incendie; normes de construction; contrôle technique; bâtiments menaçant ruine; péril; immeubles effondrés; sécurité des bâtiments; diagnostic structurel; effondrement
en fire safety; building standards; building safety; building inspection; structural survey; collapse; dangerous buildings; building code
es seguridad contra incendios; normas de construcción; inspección de edificios; seguridad de edificios; derrumbe de edificios; código de construcción
pt segurança contra incêndios; normas de construção; inspeção de edifícios; vistoria; segurança predial; desabamento de edifícios; código de obras

voirie-pavage | urbanisme, emploi | 9, 11 | infrastructures
fr voirie; pavage; pavés; bitume; nids-de-poule; assainissement routier; entretien routier; entretien des routes; travaux à haute intensité de main-d'œuvre; HIMO; chaussées
en paving; cobblestones; paved roads; potholes; road maintenance; labour-intensive works; roadworks
es pavimentación; adoquines; adoquinado; baches; mantenimiento vial; obras intensivas en mano de obra; bacheo
pt pavimentação; calçamento; paralelepípedos; buracos nas ruas; manutenção de estradas; tapa-buracos

ecohabitat | urbanisme, climat, energie | 11, 13, 12 | logement
fr écohabitat; habitat durable; maison passive; matériaux biosourcés; biosourcés; paille; bambou; briques de terre; géomatériaux; construction en bois
en eco-housing; sustainable housing; passive house; bio-based materials; straw; bamboo; earth bricks; timber construction; wooden construction
es vivienda sostenible; casa pasiva; materiales biobasados; paja; bambú; ladrillos de tierra; construcción en madera
pt habitação sustentável; casa passiva; materiais de base biológica; palha; bambu; tijolos de terra; construção em madeira

ville-enfants | urbanisme, jeunesse | 11, 3, 4 | urbanisme
fr ville à hauteur d'enfants; ville à hauteur d'enfant; ville des enfants; enfants dans la ville; place des enfants; aménagement pour les enfants; ville jouable; autonomie des enfants
en city of children; child-friendly city planning; child-friendly planning; children in the city; playable city; child-friendly streets; independent mobility of children
es ciudad de los niños; ciudad de las niñas y los niños; ciudad jugable; niños en la ciudad; urbanismo para la infancia
pt cidade das crianças; cidade brincante; crianças na cidade; urbanismo para a infância; cidade amiga das crianças e dos jovens

ville-durable-projets | urbanisme, climat | 11, 13 | urbanisme
fr quartier durable; quartiers durables; label écoquartier; éco-cité; écocité; ville verte; villes vertes; ville compacte; Institut de la ville durable; ville africaine durable; transition urbaine; démonstrateur de la ville durable
en green city; green cities; compact city; urban transition; sustainable urban development; sustainable urbanism; sustainable district
es ecociudad; ciudad verde; ciudades verdes; ciudad compacta; transición urbana; desarrollo urbano sostenible; urbanismo sostenible; barrios ecológicos
pt ecocidade; cidade verde; cidades verdes; cidade compacta; transição urbana; desenvolvimento urbano sustentável; urbanismo sustentável; bairro ecológico

sobriete-fonciere | urbanisme, biodiversite, gouvernance | 11, 15 | urbanisme
fr sobriété foncière; zéro artificialisation nette; ZAN; artificialisation des sols; imperméabilisation; consommation foncière; densification douce; consommation d'espace; renaturation des sols
en net zero land take; no net land take; land take; soil sealing; unsealing; de-paving; land consumption; land efficiency; infill development
es consumo de suelo; ocupación del suelo; sellado del suelo; impermeabilización del suelo; despavimentación; sobriedad del suelo; contención del crecimiento urbano
pt consumo de solo; ocupação do solo; impermeabilização do solo; desimpermeabilização; contenção da expansão urbana; permeabilidade do solo; artificialização do solo

foncier-urbain | urbanisme, gouvernance | 11, 1 | urbanisme
fr foncier urbain; EPF; viabilisation; aménageur; aménageurs; ZAC; zone d'aménagement concerté; portage foncier; parcelles viabilisées; titres d'occupation
en urban land; land bank; land banking; serviced plots; serviced land; land readjustment; land value capture; urban developer; site and services
es reserva de suelo; banco de tierras; lotes con servicios; reajuste de terrenos; captura de plusvalías; fraccionamiento; loteos; loteo; fideicomiso de tierras comunitarias; urbanizadores
pt solo urbano; reserva fundiária; banco de terras; loteamento; loteamentos; lotes urbanizados; reajuste de terrenos; captura de mais-valias; promotor imobiliário

participation-urbanisme | urbanisme, citoyennete | 11, 16 | urbanisme
fr urbanisme participatif; concertation urbaine; concertation préalable; co-conception des espaces; marche exploratoire urbaine; diagnostic urbain; balade urbaine; balades urbaines; atelier d'urbanisme; permanence architecturale; maquette participative
en participatory urban planning; participatory design; community planning; placemaking; co-design of public space; neighbourhood planning; urban walks; charrette; Jane's walk
es urbanismo participativo; diseño participativo; urbanismo ciudadano; codiseño del espacio público; taller de urbanismo; caminatas urbanas; planificación barrial
pt urbanismo participativo; desenho participativo; cocriação do espaço público; oficina de urbanismo; projeto participativo de bairro

ateliers-cooperation-urbaine | urbanisme, gouvernance | 11, 17 | urbanisme
fr Ateliers de Cergy; atelier international d'urbanisme; expertise urbaine; ingénierie urbaine; agence d'urbanisme à l'étranger; FNAU; AdCF urbanisme; coopération urbaine; ONU-Habitat; Nouvel agenda urbain; stratégie nationale urbaine; forum urbain mondial
en UN-Habitat; New Urban Agenda; World Urban Forum; urban cooperation; urban expertise; international urban planning workshop; urban policy; national urban policy; URBACT
es ONU-Hábitat; Nueva Agenda Urbana; Foro Urbano Mundial; cooperación urbana; política nacional urbana; política urbana; URBACT; asistencia técnica en urbanismo
pt ONU-Habitat; Nova Agenda Urbana; Fórum Urbano Mundial; cooperação urbana; agenda urbana; política nacional de desenvolvimento urbano; política urbana; URBACT; estatuto da cidade

cartographie-occupation-sols | urbanisme, recherche | 11, 9 | documents-urbanisme
fr diagnostic foncier; plan d'occupation; plan de lotissement; instruction des autorisations d'urbanisme; carte communale; PLUi-H; servitudes; contrôle de l'urbanisme; police de l'urbanisme; constructions illégales; déclaration d'urbanisme
en land-use map; subdivision plan; development control; illegal construction; unauthorised construction; planning enforcement; easements; zoning code; planning applications
es mapa de usos; control urbano; construcciones ilegales; disciplina urbanística; inspección urbanística; normativa urbanística; licencias urbanísticas; esquema de ordenamiento territorial
pt uso e ocupação do solo; controle urbano; construções ilegais; construções clandestinas; fiscalização urbanística; código de posturas; normas urbanísticas; licenças urbanísticas; parcelamento do solo

plan-strategique-metropole | urbanisme, gouvernance | 11, 16 | planification-metropolitaine
fr plan stratégique urbain; City Development Strategy; stratégie de développement urbain; vision stratégique de la ville; grand projet urbain; grands projets urbains; prospective urbaine; polycentrisme; ville polycentrique; projet métropolitain
en city development strategy; strategic urban plan; urban strategy; city vision; urban foresight; polycentric; polycentric city; metropolitan strategy; urban megaproject; urban agenda
es plan estratégico urbano; estrategia de desarrollo urbano; visión de ciudad; prospectiva urbana; policentrismo; ciudad policéntrica; plan estratégico metropolitano; grandes proyectos urbanos; plan estratégico de ciudad
pt plano estratégico urbano; estratégia de desenvolvimento urbano; visão de cidade; prospectiva urbana; policentrismo; cidade policêntrica; plano estratégico metropolitano; PDUI; grandes projetos urbanos

liens-urbain-rural | urbanisme, agriculture, attractivite | 11, 2 | planification-metropolitaine
fr liens urbain-rural; liens ville-campagne; relations ville-campagne; interface urbain-rural; périurbain; périurbaine; zones périurbaines; franges urbaines; contrats de réciprocité
en urban-rural linkages; rural-urban linkages; urban-rural partnership; peri-urban; urban fringe; town-country links; periurban areas
es vínculos urbano-rurales; relaciones campo-ciudad; periurbano; periurbana; franja periurbana; vínculo rural-urbano; borde urbano
pt ligações urbano-rurais; relações cidade-campo; periurbano; periurbana; franja urbana; vínculo rural-urbano; cintura verde

action-coeur-ville | urbanisme, attractivite | 11, 8 | villes-moyennes
fr ORT; bourg rural; bourgs ruraux; vacance des logements; reconquête des centres-bourgs; cœur de bourg; villages d'avenir; dents creuses
en village centre; village centres; rural towns; empty homes; empty houses; small town revitalisation; vacant homes
es viviendas vacías; viviendas vacantes; cascos urbanos; recuperación de centros urbanos; centros de pueblos; villas y pueblos; revitalización de pueblos
pt habitações devolutas; casas vazias; casas devolutas; imóveis vagos; recuperação de centros urbanos; centros das vilas; requalificação de vilas

place-rue-pietonne | urbanisme, mobilite | 11, 3 | espaces-publics
fr rue piétonne; rues piétonnes; aménagement de place; réaménagement de la place; mobilier public; bancs publics; berges aménagées; aménagement des berges; signalétique urbaine; voirie partagée; espaces verts de proximité
en pedestrian streets; pedestrian street; shared space; public benches; riverside redevelopment; riverfront; wayfinding; street design; parklets; public square; urban furniture
es calle peatonal; calles peatonales; remodelación de la plaza; bancos públicos; ribera urbana; costanera; plazoletas; señalética urbana; parklets; diseño de calles; calles compartidas
pt rua pedonal; ruas pedonais; requalificação da praça; bancos públicos; orla urbana; margens requalificadas; sanitários públicos; sinalética urbana; parklets; desenho de ruas; ruas partilhadas

marche-logement-politiques | urbanisme, inclusion, gouvernance | 11, 1 | logement
fr programme local de l'habitat; PLH; droit au logement; encadrement des loyers; logement locatif social; location sociale; bail réel solidaire; =BRS; marché immobilier; promoteurs immobiliers; spéculation immobilière; accession à la propriété; logement intermédiaire; marchands de sommeil
en right to housing; rent control; local housing strategy; housing market; real estate; real estate developers; property speculation; home ownership; social rental; housing first programme; housing affordability; housing finance
es derecho a la vivienda; control de alquileres; alquiler social; mercado inmobiliario; promotores inmobiliarios; especulación inmobiliaria; subsidio de vivienda; vivienda en alquiler; vivienda protegida; VPO; vivienda de interés social; =VIS
pt direito à habitação; direito à moradia; controle de aluguéis; locação social; arrendamento acessível; aluguel social; mercado imobiliário; especulação imobiliária; habitação de interesse social; =HIS; Minha Casa Minha Vida; estratégia local de habitação

habitat-participatif-autoconstruction | urbanisme, ess, inclusion | 11, 1, 12 | logement
fr auto-construction; autoconstruction; autoconstruction assistée; béguinage; béguinages; habitat intergénérationnel; habitat léger; tiny house; logement évolutif; habitat modulaire
en self-build housing; assisted self-build; incremental housing; tiny house; tiny houses; modular housing; intergenerational housing
es autoconstrucción; vivienda progresiva; cohousing; ayuda mutua para la vivienda; vivienda modular; producción social del hábitat; vivienda incremental; vivienda intergeneracional
pt autoconstrução; cohousing; habitação modular; produção social da moradia; habitação evolutiva; assistência técnica habitacional; ATHIS

restructuration-quartiers-precaires | urbanisme, inclusion, eau | 11, 1, 6 | quartiers-informels
fr amélioration des quartiers précaires; restructuration urbaine; rénovation des quartiers précaires; sécurité d'occupation; quartiers sous-équipés; équipement des quartiers; quartiers périphériques non équipés; habitants des quartiers précaires; déplacement involontaire
en settlement upgrading; neighbourhood upgrading; security of tenure; tenure security; informal neighbourhoods; under-served neighbourhoods; participatory slum upgrading programme; slum dwellers; informal housing; unplanned settlements
es mejoramiento integral de barrios; legalización de barrios; seguridad de tenencia; regularización de asentamientos; titulación de predios; barrios populares informales; urbanizaciones informales; vivienda informal; urbanismo social
pt urbanização de assentamentos precários; urbanização de bairros; segurança da posse; regularização de assentamentos; bairros de autoconstrução; bairros não planeados; moradores de favelas; AUGI; loteamentos irregulares; urbanismo social; REURB

friches-reconversion-projets | urbanisme, climat, culture | 11, 12 | renouvellement-urbain
fr recyclage foncier; dépollution de friche; occupation temporaire; occupation transitoire; réemploi de bâtiments; reconversion de bâtiments; friches ferroviaires; friches commerciales; friches portuaires; inventaire des friches; îlot urbain
en brownfield redevelopment; brownfield regeneration; land remediation; temporary occupation; meanwhile use; meanwhile spaces; adaptive reuse of buildings; former railway land; docklands regeneration; vacant land; urban voids
es reconversión de áreas industriales; descontaminación de suelos urbanos; ocupación temporal; usos temporales; uso temporal de espacios; reutilización de edificios; terrenos ferroviarios; frentes portuarios; vacíos urbanos; recuperación de áreas degradadas urbanas
pt reconversão de áreas industriais; descontaminação de terrenos; ocupação temporária; usos temporários; reutilização de edifícios; terrenos ferroviários; frentes portuárias; áreas degradadas urbanas; imóveis abandonados; retrofit de edifícios

ponts-ouvrages | urbanisme, mobilite, gouvernance | 9, 11 | infrastructures
fr ouvrages d'art; ouvrage d'art; construction d'un pont; surveillance des ponts; entretien des ponts; équipements structurants; équipements collectifs; infrastructures urbaines; infrastructures résilientes; infrastructure durable; infrastructures de base
en engineering structures; bridge construction; bridge maintenance; bridge inspection; urban infrastructure; resilient infrastructure; sustainable infrastructure; basic infrastructure; infrastructure gap; community infrastructure
es obras de arte viales; construcción de puentes; mantenimiento de puentes; infraestructura urbana; infraestructura resiliente; infraestructura sostenible; infraestructura básica; equipamiento urbano; equipamiento comunitario
pt obras de arte especiais; construção de pontes; manutenção de pontes; infraestrutura urbana; infraestrutura resiliente; infraestrutura sustentável; infraestrutura básica; equipamento urbano; equipamentos coletivos

voirie-chantiers-assainissement | urbanisme, emploi | 9, 11 | voirie-pavage
fr bitumage; voies urbaines; voiries urbaines; trottoirs accessibles; aménagement de rues; pavage des rues; réfection des routes; réfection de voirie; dégradation des routes; routes communales; travaux de voirie
en street paving; road resurfacing; road rehabilitation; road repair; urban roads; street upgrading; drains along roads; municipal roads; asphalting; kerbs
es asfaltado; repavimentación; mejoramiento de calles; mejoramiento vial; cunetas; vías urbanas; adoquinado de calles; rehabilitación vial; caminos municipales; empedrado
pt asfaltamento; recapeamento; requalificação de ruas; reabilitação de estradas; valetas; vias urbanas; calcetamento; estradas municipais; pavimentação de ruas; empedramento

batiments-publics-construction | urbanisme, gouvernance, energie | 11, 9, 7 | infrastructures
fr construction d'une mairie; salle polyvalente; salles polyvalentes; salle des fêtes; maison commune; construction modulaire
en town hall building; community hall; multipurpose hall; village hall; modular construction; civic centre; community facility
es palacio municipal; salón comunal; salón multiusos; casa consistorial; construcción modular; centro cívico; salón de usos múltiples
pt paços do concelho; salão comunitário; salão multiusos; construção modular; centro cívico; centro multiusos

materiaux-locaux | urbanisme, climat, emploi | 11, 12, 9 | ecohabitat
fr éco-construction; matériaux de construction locaux; géosourcés; matériaux géosourcés; briques de terre comprimée; BTC; ossature bois; isolation paille; filière bois construction
en eco-construction; local building materials; compressed earth blocks; earth construction; straw bale; hempcrete; timber frame; bio-sourced materials; natural building
es bioconstrucción; ecoconstrucción; edificación sostenible; materiales de construcción locales; bloques de tierra comprimida; BTC; guadua; entramado de madera; reutilización de materiales de construcción; construcción natural
pt bioconstrução; ecoconstrução; edificação sustentável; materiais de construção locais; blocos de terra comprimida; BTC; estrutura de madeira; reutilização de materiais de construção; construção natural

prix-architecture-culture-urbaine | urbanisme, culture, education | 11, 4 | architecture
fr maison de l'architecture; culture architecturale; sensibilisation à l'architecture; concours d'architecture; concours d'urbanisme; architectes-conseils; architecte-conseil; école d'architecture et d'urbanisme; ENSA; biennale d'architecture; esthétique urbaine; identité architecturale
en architecture centre; architecture competition; architectural culture; architectural quality; architecture schools; urban planning school; architecture biennale; urban design competition; urban design; townscape
es concurso de arquitectura; cultura arquitectónica; calidad arquitectónica; colegio de arquitectos; facultad de arquitectura; bienal de arquitectura; diseño urbano; imagen urbana; taller de arquitectura
pt concurso de arquitetura; cultura arquitetônica; qualidade arquitetônica; ordem dos arquitetos; faculdade de arquitetura; bienal de arquitetura; desenho urbano; paisagem urbana; ateliê de arquitetura
`;
