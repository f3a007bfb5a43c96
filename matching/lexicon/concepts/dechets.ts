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
`;
