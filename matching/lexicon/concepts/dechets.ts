/** Waste, recycling, cleanliness, circular economy. */
export const dechets = `
dechets | dechets | 11, 12
fr déchets; déchet; ordures; ordures ménagères; déchets ménagers; détritus; déchets solides; gestion des déchets; immondices; rebuts
en waste; garbage; rubbish; trash; solid waste; household waste; municipal waste; waste management; litter
es residuos; residuo; basura; basuras; desechos; residuos sólidos; residuos urbanos; gestión de residuos; desperdicios; residuos domésticos
pt resíduos; resíduo; lixo; resíduos sólidos; lixo doméstico; resíduos urbanos; gestão de resíduos; detritos

collecte-dechets | dechets | 11 | dechets
fr collecte des déchets; collecte des ordures; collecte; ramassage; ramassage des ordures; précollecte; pré-collecte; porte à porte; point d'apport volontaire; bac; =bacs; benne; bennes; poubelle; poubelles; camion-benne; tournées de collecte; éboueur; éboueurs; ripeurs; charrette; charretiers; point de regroupement; centre de transfert
en waste collection; garbage collection; refuse collection; kerbside; door-to-door collection; door to door; =bins; bin; dustbin; garbage truck; collection rounds; waste collectors; transfer station; skips
es recolección de residuos; recolección; recogida de basura; recogida; puerta a puerta; contenedores; contenedor; camión recolector; recogida selectiva; barrenderos; rutas de recolección
pt coleta de lixo; coleta; recolha de lixo; recolha; porta a porta; contentores; contentor; caminhão de lixo; lixeiras; garis; rotas de coleta; estação de transbordo

tri-recyclage | dechets | 12, 11 | dechets
fr tri; tri sélectif; tri des déchets; recyclage; recycler; recyclable; centre de tri; valorisation des déchets; filière de recyclage; matières recyclables; collecte sélective; déchèterie; déchetterie; consigne; verre; ferraille; carton
en recycling; recycle; waste sorting; sorting; source separation; sorting centre; sorting center; recyclables; waste recovery; selective collection; recycling centre; scrap; deposit scheme
es reciclaje; reciclar; reciclado; separación en origen; separación de residuos; clasificación de residuos; planta de clasificación; recolección selectiva; valorización de residuos; punto limpio; chatarra
pt reciclagem; reciclar; coleta seletiva; recolha seletiva; triagem; separação de resíduos; central de triagem; valorização de resíduos; ecoponto; recicláveis; sucata

recuperateurs | dechets, ess, inclusion | 8, 11, 12 | dechets
fr récupérateurs; récupérateur de déchets; chiffonniers; trieurs; trieuses; récupératrices; secteur informel des déchets; biffins
en waste pickers; waste picker; scavengers; ragpickers; informal recyclers; informal waste sector
es recicladores de base; recicladores; recuperadores; cartoneros; pepenadores; recicladores informales; segregadores
pt catadores; catadoras; catador; recicladores; catadores de materiais recicláveis; cooperativa de catadores

decharge | dechets, sante | 11, 12, 3 | dechets
fr décharge; décharges; décharge sauvage; dépôts sauvages; dépôt sauvage; dépotoir; centre d'enfouissement; enfouissement; enfouissement technique; lixiviats; incinération; incinérateur; brûlage
en landfill; landfills; dump; dumps; dumpsite; open dump; illegal dumping; fly-tipping; dumping; leachate; incineration; incinerator; sanitary landfill; burning of waste
es vertedero; vertederos; relleno sanitario; rellenos; basural; basurales; botadero; botaderos; vertidos ilegales; lixiviados; incineración; quema de basura
pt aterro; aterro sanitário; aterros; lixão; lixões; lixeira a céu aberto; despejo ilegal; chorume; lixiviados; incineração; queima de lixo

compost | dechets, agriculture | 12, 11, 15 | dechets
fr compost; compostage; composter; composteur; composteurs; plateforme de compostage; biodéchets; déchets organiques; déchets verts; fermentescibles; amendement organique; lombricompostage; matière organique
en compost; composting; composter; biowaste; organic waste; green waste; food scraps; composting plant; vermicompost; organic matter; soil improver
es compost; compostaje; compostar; compostera; biorresiduos; residuos orgánicos; lombricultura; abono orgánico; planta de compostaje; poda; materia orgánica
pt compostagem; composto; compostar; composteira; biorresíduos; resíduos orgânicos; adubo orgânico; lixo orgânico; unidade de compostagem; resíduos verdes; matéria orgânica

plastique | dechets, biodiversite | 12, 14 | dechets
fr plastique; plastiques; sachets plastiques; sacs plastiques; emballages; bouteilles; déchets plastiques; déchets marins; microplastiques; pavés plastiques; plastique à usage unique
en plastic; plastics; plastic bags; packaging; bottles; plastic waste; marine litter; microplastics; single-use plastic
es plástico; plásticos; bolsas plásticas; envases; botellas; residuos plásticos; basura marina; microplásticos
pt plástico; plásticos; sacos plásticos; sacolas plásticas; embalagens; garrafas; resíduos plásticos; lixo marinho; microplásticos

economie-circulaire | dechets, ess | 12, 8
fr économie circulaire; réemploi; réutilisation; ressourcerie; ressourceries; recyclerie; recycleries; seconde main; upcycling; réparation; réparer; atelier de réparation; repair café; écologie industrielle; zéro déchet; prévention des déchets; matériauthèque; occasion
en circular economy; reuse; re-use; second-hand; upcycling; repair; repairing; repair café; repair workshop; zero waste; waste prevention; industrial ecology; reuse centre
es economía circular; reutilización; segunda mano; reparación; reparar; basura cero; residuo cero; prevención de residuos; taller de reparación; ecología industrial; suprarreciclaje
pt economia circular; reutilização; segunda mão; reparação; conserto; reparar; lixo zero; desperdício zero; prevenção de resíduos; oficina de reparação; ecologia industrial

dechets-speciaux | dechets, sante | 12, 3 | dechets
fr déchets dangereux; déchets médicaux; déchets hospitaliers; déchets électroniques; DEEE; D3E; déchets biomédicaux; batteries usagées; piles; huiles usagées; déchets de chantier; gravats; pneus usagés
en hazardous waste; medical waste; hospital waste; e-waste; electronic waste; WEEE; batteries; used oil; construction waste; rubble; used tyres; infectious waste
es residuos peligrosos; residuos hospitalarios; residuos electrónicos; RAEE; pilas; aceites usados; escombros; residuos de construcción; neumáticos usados; residuos médicos
pt resíduos perigosos; resíduos hospitalares; lixo hospitalar; resíduos eletrônicos; lixo eletrônico; REEE; pilhas; óleos usados; entulho; resíduos de construção; pneus usados

tarif-dechets | dechets, gouvernance | 11, 12 | dechets
fr redevance déchets; taxe d'enlèvement des ordures; TEOM; redevance incitative; tarification incitative; taxe déchets; financement de la collecte
en waste fee; waste tax; waste charge; pay as you throw; waste levy
es tasa de basura; tasa de residuos; tarifa de aseo; cobro de basura
pt taxa de lixo; taxa de resíduos; tarifa de resíduos; cobrança do lixo

proprete-urbaine | dechets, urbanisme, sante | 11, 3
fr propreté; propreté urbaine; salubrité; balayage; nettoyage; nettoiement; nettoyage des rues; insalubrité; ville propre; journée de salubrité; graffitis
en cleanliness; street cleaning; street sweeping; cleaning; clean-up; cleanup; clean city; unsanitary conditions
es limpieza urbana; limpieza; aseo urbano; barrido; barrido de calles; salubridad; insalubridad; ciudad limpia
pt limpeza urbana; limpeza; varrição; salubridade; insalubridade; cidade limpa; limpeza das ruas

gaspillage | alimentation, dechets | 12, 2
fr gaspillage alimentaire; gaspillage; anti-gaspi; invendus; pertes alimentaires; restes de repas; don alimentaire
en food waste; food loss; food rescue; unsold food; leftovers; plate waste
es desperdicio alimentario; desperdicio de alimentos; pérdida de alimentos; excedentes alimentarios; sobras
pt desperdício alimentar; desperdício de alimentos; perda de alimentos; excedentes alimentares; sobras

pollution | biodiversite, sante | 3, 11, 12
fr pollution; pollutions; pollué; dépollution; polluant; sols pollués; friche polluée; contamination; orpaillage; mercure; cyanure; produits chimiques; rejets toxiques
en pollution; polluted; pollutant; depollution; contamination; contaminated soil; toxic; mercury; cyanide; gold panning; gold mining; chemicals; decontamination
es contaminación; contaminado; contaminante; descontaminación; tóxico; mercurio; cianuro; suelos contaminados; minería de oro; minería ilegal; químicos
pt poluição; poluído; poluente; despoluição; contaminação; tóxico; mercúrio; cianeto; solos contaminados; garimpo; produtos químicos

qualite-air | sante, climat, urbanisme | 3, 11
fr qualité de l'air; pollution de l'air; pollution atmosphérique; particules fines; capteurs d'air; zone à faibles émissions; ZFE; pollution sonore; bruit; nuisances sonores
en air quality; air pollution; fine particles; particulate matter; low emission zone; clean air; noise pollution; noise
es calidad del aire; contaminación atmosférica; contaminación del aire; partículas finas; zona de bajas emisiones; aire limpio; ruido; contaminación acústica
pt qualidade do ar; poluição do ar; poluição atmosférica; partículas finas; zona de emissões reduzidas; ar limpo; ruído; poluição sonora

dechets-textiles | dechets, ess | 12 | dechets
fr déchets textiles; friperie; recyclage textile; vêtements usagés; fripes; collecte de vêtements
en textile waste; textile recycling; used clothes; second-hand clothes; clothing collection
es residuos textiles; reciclaje textil; ropa usada; ropa de segunda mano
pt resíduos têxteis; reciclagem têxtil; roupas usadas; roupa em segunda mão

nettoyage-plages | dechets, biodiversite | 14, 12 | proprete-urbaine
fr nettoyage des plages; nettoyage des berges; ramassage de déchets; sargasses; sargasse; échouage d'algues; marée noire
en beach cleaning; beach clean-up; sargassum; oil spill; litter picking; river clean-up
es limpieza de playas; sargazo; derrame de petróleo; limpieza de ríos; limpieza de riberas
pt limpeza de praias; sargaço; derrame de petróleo; limpeza de rios; mutirão de limpeza

mobilisation-dechets | dechets, citoyennete | 12, 11 | dechets
fr sensibilisation au tri; ambassadeurs du tri; éducation au tri; prévention et tri; gestes de tri; consignes de tri
en recycling awareness; waste awareness; recycling ambassadors; waste education; sorting instructions
es sensibilización sobre residuos; educación sobre reciclaje; promotores ambientales; cultura del reciclaje
pt sensibilização sobre resíduos; educação para reciclagem; agentes ambientais; cultura da reciclagem

politique-dechets | dechets, gouvernance | 11, 12 | dechets
fr plan de gestion des déchets; plan communal de gestion des déchets; schéma directeur des déchets; service public de gestion des déchets; programme local de prévention des déchets; filière déchets; plan de prévention et de gestion des déchets; stratégie déchets
en waste management plan; waste strategy; waste master plan; waste policy; municipal waste service; integrated solid waste management; waste legislation
es plan de gestión de residuos; plan de manejo de residuos; gestión integral de residuos; política de residuos; PGIRS; plan municipal de residuos; ley de residuos
pt plano de gestão de resíduos; plano municipal de resíduos; gestão integrada de resíduos; política de resíduos; PMGIRS; política nacional de resíduos sólidos

rep-consigne | dechets, gouvernance | 12 | tri-recyclage
fr responsabilité élargie du producteur; éco-organisme; filières REP; éco-contribution; consigne pour réemploi; consigne du verre; bouteilles consignées
en extended producer responsibility; EPR scheme; producer responsibility; deposit return scheme; deposit refund; returnable bottles; producer responsibility organisation
es responsabilidad extendida del productor; responsabilidad ampliada del productor; ley REP; sistema de depósito y retorno; envases retornables; sistemas de depósito
pt responsabilidade alargada do produtor; responsabilidade estendida do produtor; logística reversa; sistema de depósito e retorno; embalagens retornáveis; entidade gestora de embalagens

papier-carton-verre | dechets | 12 | tri-recyclage
fr recyclage du papier; recyclage du verre; recyclage des métaux; recyclage du carton; canettes; vieux papiers; métaux recyclés; aluminium recyclé
en paper recycling; glass recycling; metal recycling; cardboard recycling; scrap metal; aluminium cans; recycled metal
es reciclaje de papel; reciclaje de vidrio; reciclaje de metales; reciclaje de cartón; latas de aluminio; papel reciclado
pt reciclagem de papel; reciclagem de vidro; reciclagem de metais; reciclagem de papelão; latas de alumínio; papel reciclado

recyclage-plastique | dechets, emploi | 12, 14, 8 | plastique
fr recyclage du plastique; valorisation du plastique; atelier de recyclage plastique; granulés plastiques recyclés; interdiction des sacs plastiques; territoire sans plastique; ville sans plastique
en plastic recycling; plastic recovery; plastic-free; ban on plastic bags; plastic-free city; recycled plastic; plastic bag ban
es reciclaje de plástico; ciudad sin plástico; prohibición de bolsas plásticas; libre de plásticos; plástico reciclado; aprovechamiento del plástico
pt reciclagem de plástico; cidade sem plástico; proibição de sacolas plásticas; livre de plásticos; plástico reciclado; aproveitamento do plástico

valorisation-energetique | dechets, energie | 7, 12, 11 | dechets
fr valorisation énergétique des déchets; combustible solide de récupération; unité de valorisation énergétique; captage du biogaz de décharge; énergie à partir des déchets; biogaz de décharge; pyrolyse; gazéification
en waste-to-energy; energy from waste; refuse-derived fuel; landfill gas; pyrolysis; gasification; energy recovery from waste
es valorización energética; energía a partir de residuos; biogás de vertedero; combustible derivado de residuos; pirólisis; aprovechamiento energético de residuos
pt valorização energética; energia a partir de resíduos; biogás de aterro; combustível derivado de resíduos; pirólise; aproveitamento energético de resíduos

fermeture-decharge | dechets, climat | 11, 13, 3 | decharge
fr réhabilitation de décharge; fermeture de la décharge; décharge contrôlée; centre d'enfouissement technique; post-exploitation; résorption des dépôts sauvages; ISDND
en landfill rehabilitation; landfill closure; dump closure; closure of dumpsites; controlled landfill; engineered landfill; dumpsite remediation
es cierre de vertedero; cierre de basurales; clausura de botaderos; clausura de vertederos; relleno sanitario controlado; rehabilitación de vertederos; saneamiento de basurales
pt encerramento de lixões; fechamento de lixões; encerramento de lixeiras; recuperação de aterros; aterro controlado; selagem de lixeiras; remediação de lixões

compostage-quartier | dechets, citoyennete | 12, 11 | compost
fr compostage de proximité; compostage partagé; compostage collectif; compostage de quartier; maître composteur; tri à la source des biodéchets; collecte des biodéchets; jardinage au naturel
en community composting; home composting; shared composting; master composters; food waste collection; separate collection of biowaste; neighbourhood composting
es compostaje comunitario; compostaje doméstico; compostaje de barrio; maestros compostadores; recogida de materia orgánica; recolección de orgánicos; composteras comunitarias
pt compostagem comunitária; compostagem doméstica; compostagem de bairro; mestres compostores; recolha de biorresíduos; coleta de orgânicos; composteiras comunitárias

dechets-agricoles | dechets, agriculture | 12, 2 | compost
fr déchets agricoles; résidus agricoles; effluents d'élevage; valorisation des résidus agricoles; plastiques agricoles; paillage; déchets d'abattoir; coques d'arachide; drêches
en agricultural waste; crop residues; farm waste; slaughterhouse waste; manure management; agricultural plastics; agricultural residues
es residuos agrícolas; residuos agropecuarios; residuos de cosecha; estiércol; residuos de matadero; purines; rastrojos
pt resíduos agrícolas; resíduos agropecuários; estrume; resíduos de matadouro; efluentes pecuários; restos de cultura

dechets-chantier | dechets, urbanisme | 12, 11 | economie-circulaire
fr déchets du bâtiment; déchets du BTP; réemploi des matériaux; réemploi de matériaux de construction; déconstruction sélective; granulats recyclés; diagnostic ressources; déchets inertes; plateforme de réemploi; gestion des gravats
en construction and demolition waste; material reuse; reuse of building materials; selective demolition; recycled aggregates; inert waste; deconstruction; debris management
es residuos de construcción y demolición; RCD; reutilización de materiales; áridos reciclados; demolición selectiva; residuos inertes; gestión de escombros
pt resíduos de construção e demolição; RCD; reutilização de materiais; agregados reciclados; demolição seletiva; resíduos inertes; gestão de entulho

dechets-insulaires | dechets, tourisme | 14, 12, 11 | dechets
fr déchets en milieu insulaire; déchets des îles; déchets du tourisme; déchets touristiques; véhicules hors d'usage; VHU; carcasses de voitures; épaves de véhicules; déchets portuaires; évènement zéro déchet; épaves de bateaux
en island waste; tourism waste; end-of-life vehicles; abandoned vehicles; scrap cars; port reception facilities; waste from ships; zero waste event
es residuos en islas; residuos turísticos; vehículos fuera de uso; vehículos abandonados; residuos portuarios; evento residuo cero
pt resíduos em ilhas; resíduos do turismo; veículos em fim de vida; veículos abandonados; resíduos portuários; evento lixo zero

equipement-collecte | dechets, mobilite | 11, 12 | collecte-dechets
fr matériel de collecte; camions de collecte; optimisation des tournées; bacs roulants; conteneurs enterrés; bennes à ordures ménagères; BOM; bacs à ordures; flotte de collecte; tricycles de collecte; quai de transfert
en collection vehicles; collection trucks; waste containers; underground containers; route optimisation; wheelie bins; compactor trucks; collection equipment; waste tricycles
es vehículos de recolección; contenedores soterrados; camiones compactadores; optimización de rutas; flota de recolección; equipos de recolección; triciclos recolectores
pt veículos de coleta; contentores enterrados; caminhões compactadores; otimização de rotas; frota de coleta; equipamentos de coleta; viaturas de recolha

gie-precollecte | dechets, ess, emploi | 8, 11 | collecte-dechets
fr GIE de précollecte; groupement de précollecteurs; précollecteurs; entreprises de précollecte; contrat de concession des déchets; délégation de la collecte; opérateurs de collecte; PME de collecte; abonnement à la collecte
en primary collection; waste collection operators; community-based waste collection; waste concession; waste micro-enterprises; pre-collection; informal waste collectors
es microempresas de recolección; recolección primaria; concesión de residuos; operadores de recolección; microempresas de barrido; recolección comunitaria; concesión del aseo
pt microempresas de coleta; coleta primária; concessão de resíduos; operadores de recolha; coleta comunitária; cooperativas de coleta

reparation-objets | dechets, ess, emploi | 12, 8 | economie-circulaire
fr atelier d'autoréparation; autoréparation; cafés-réparation; fab lab de réparation; indice de réparabilité; allongement de la durée de vie; réparation d'appareils électroménagers; réparation de vélos solidaire; bricothèque
en right to repair; product lifespan; self-repair workshop; repair of appliances; bicycle repair workshop; repair skills; refurbishment
es derecho a reparar; reparación de electrodomésticos; taller de autorreparación; vida útil de los productos; reacondicionamiento
pt direito à reparação; reparação de eletrodomésticos; oficina de autorreparação; vida útil dos produtos; recondicionamento

symbiose-industrielle | dechets, attractivite | 12, 9 | economie-circulaire
fr écologie industrielle et territoriale; EIT; symbiose industrielle; écoconception; économie de la fonctionnalité; métabolisme urbain; boucles locales de matières; flux de matières; territoire circulaire; feuille de route économie circulaire
en industrial symbiosis; eco-design; ecodesign; product-service economy; urban metabolism; material flows; circular city; circular economy roadmap; circular business
es simbiosis industrial; ecodiseño; metabolismo urbano; flujos de materiales; ciudad circular; hoja de ruta de economía circular; negocios circulares
pt simbiose industrial; ecodesign; metabolismo urbano; fluxos de materiais; cidade circular; roteiro da economia circular; negócios circulares; conceção ecológica

salubrite-quartier | dechets, sante, citoyennete | 11, 3, 6 | proprete-urbaine
fr investissement humain de quartier; journée citoyenne de nettoyage; opération ville propre; concours du quartier le plus propre; brigade verte; brigade de salubrité; opération de curage; curage des caniveaux; assainissement du cadre de vie
en community clean-up; clean-up day; environmental brigade; green brigade; clean neighbourhood competition; gutter cleaning; drain cleaning; sanitation day
es jornada de limpieza; brigada ambiental; brigada verde; limpieza de canales; limpieza comunitaria; barrio limpio
pt jornada de limpeza; brigada ambiental; brigada verde; limpeza de valas; limpeza comunitária; bairro limpo; desobstrução de bueiros

medical-dasri | dechets, sante | 3, 12 | dechets-speciaux
fr DASRI; déchets d'activités de soins; déchets infectieux; stérilisation des déchets médicaux; incinérateur hospitalier; médicaments périmés; seringues usagées; piquants et tranchants
en healthcare waste; health-care waste management; sharps waste; infectious medical waste; expired medicines; medical waste incinerator; hospital incinerator
es residuos sanitarios; residuos biosanitarios; residuos infecciosos; medicamentos caducados; incinerador hospitalario; residuos biomédicos; material punzocortante
pt resíduos de serviços de saúde; resíduos biomédicos; resíduos infecciosos; medicamentos vencidos; medicamentos fora de prazo; incinerador hospitalar; perfurocortantes

numerique-dechets | dechets, numerique | 9, 12, 8 | dechets-speciaux
fr reconditionnement; reconditionnement d'ordinateurs; ordinateurs reconditionnés; déchets d'équipements électriques et électroniques; recyclage électronique; collecte de téléphones; matériel informatique réemployé; don d'ordinateurs
en refurbished computers; computer refurbishment; electronics recycling; e-waste recycling; old phones collection; donated computers; waste electrical equipment
es computadoras reacondicionadas; ordenadores reacondicionados; reciclaje electrónico; reciclaje de aparatos electrónicos; chatarra electrónica; donación de computadoras
pt computadores recondicionados; recondicionamento de computadores; reciclagem eletrônica; sucata eletrônica; doação de computadores

zero-dechet-foyers | dechets, citoyennete, alimentation | 12 | economie-circulaire
fr défi zéro déchet; familles zéro déchet; commune zéro déchet; école zéro déchet; vente en vrac; achat en vrac; couches lavables; gobelets réutilisables; vaisselle réutilisable; éco-événement; écomanifestation
en zero waste challenge; zero waste families; zero waste city; bulk shopping; reusable cups; reusable tableware; washable nappies; packaging-free shop; refill station
es reto residuo cero; ciudad basura cero; municipio basura cero; compra a granel; vasos reutilizables; vajilla reutilizable; pañales reutilizables; escuela basura cero
pt desafio lixo zero; cidade lixo zero; município lixo zero; compra a granel; copos reutilizáveis; louça reutilizável; fraldas reutilizáveis; escola lixo zero
`;
