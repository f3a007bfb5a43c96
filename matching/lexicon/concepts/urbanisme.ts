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
`;
