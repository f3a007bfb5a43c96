/** Energy. */
export const energie = `
energie | energie | 7
fr énergie; énergies; énergétique; transition énergétique; politique énergétique; mix énergétique; consommation d'énergie
en energy; energy transition; energy policy; energy mix; energy consumption; power supply
es energía; energías; energético; transición energética; política energética; consumo de energía
pt energia; energias; energético; transição energética; política energética; consumo de energia

solaire | energie, climat | 7, 13 | renouvelables
fr solaire; photovoltaïque; panneau solaire; panneaux solaires; panneaux photovoltaïques; énergie solaire; centrale solaire; toiture solaire; toitures solaires; chauffe-eau solaire; kit solaire; kits solaires; pompage solaire; ombrière; lampes solaires; cadastre solaire
en solar; photovoltaic; solar panel; solar panels; solar power; solar energy; rooftop solar; solar farm; solar kits; solar water heater; solar pumping; solar lamps; PV
es solar; fotovoltaico; fotovoltaica; panel solar; paneles solares; energía solar; paneles fotovoltaicos; placas solares; techos solares; bombeo solar; calentador solar
pt solar; fotovoltaico; fotovoltaica; painel solar; painéis solares; energia solar; placas solares; telhado solar; bombeamento solar; aquecedor solar; kits solares

renouvelables | energie, climat | 7, 13 | energie
fr énergies renouvelables; énergie renouvelable; renouvelable; EnR; énergie verte; énergie propre; autoconsommation; production d'énergie
en renewable energy; renewables; renewable; green energy; clean energy; self-consumption
es energías renovables; energía renovable; renovable; energía limpia; energía verde; autoconsumo; autogeneración
pt energias renováveis; energia renovável; renovável; energia limpa; energia verde; autoconsumo; geração distribuída

eolien | energie | 7, 13 | renouvelables
fr éolien; éolienne; éoliennes; parc éolien; énergie éolienne; éolien en mer
en wind power; wind farm; wind turbine; wind turbines; wind energy; offshore wind
es eólica; eólico; parque eólico; energía eólica; aerogenerador
pt eólica; eólico; parque eólico; energia eólica; aerogerador

hydroelectricite | energie, eau | 7 | renouvelables
fr hydroélectricité; hydroélectrique; petite hydroélectricité; microcentrale; micro-hydraulique; centrale hydroélectrique; hydroélectricien
en hydropower; hydroelectric; small hydro; micro-hydro; hydroelectricity
es hidroeléctrica; hidroeléctrico; energía hidroeléctrica; minicentral; microcentral; hidroelectricidad
pt hidrelétrica; hidroelétrica; hidroelétrico; pequena central hidrelétrica; hidreletricidade

biomasse | energie, agriculture | 7, 13 | renouvelables
fr biomasse; bois-énergie; chaufferie bois; chaudière bois; plaquettes forestières; granulés; pellets; méthanisation; méthaniseur; biogaz; biodigesteur; biodigesteurs; agrocarburant; biocarburant
en biomass; wood energy; wood fuel; wood boiler; wood chips; pellets; biogas; anaerobic digestion; biodigester; biofuel; methanisation; biomethane
es biomasa; leña; caldera de biomasa; astillas; pellets; biogás; biodigestor; biodigestores; digestión anaerobia; biocombustible; biometano
pt biomassa; lenha; caldeira a lenha; pellets; biogás; biodigestor; biodigestores; digestão anaeróbia; biocombustível; biometano

cuisson-propre | energie, climat, sante | 7, 13, 3
fr foyers améliorés; foyer amélioré; cuisson propre; charbon de bois; cuiseurs; réchaud; bois de chauffe; cuisinière améliorée; biochar; briquettes; gaz butane
en clean cooking; improved cookstoves; cookstove; cookstoves; charcoal; cooking fuel; firewood; briquettes; cooking gas
es cocinas mejoradas; cocina mejorada; estufas mejoradas; carbón vegetal; cocción limpia; fogones; briquetas
pt fogões melhorados; fogão melhorado; carvão vegetal; cozinha limpa; fogão ecológico; briquetes

electrification | energie | 7, 9 | energie
fr électrification; électrification rurale; accès à l'électricité; électricité; réseau électrique; mini-réseau électrique; minigrid; coupures d'électricité; coupures de courant; délestage; délestages; groupe électrogène; groupes électrogènes; raccordement électrique; hors réseau
en electrification; rural electrification; access to electricity; electricity; power grid; grid; mini-grid; blackouts; power cuts; outages; load shedding; generator; generators; off-grid
es electrificación; electrificación rural; acceso a la electricidad; electricidad; red eléctrica; apagones; cortes de luz; minirred; generador; generadores; suministro eléctrico
pt eletrificação; eletrificação rural; acesso à eletricidade; eletricidade; rede elétrica; apagões; cortes de energia; mini-rede; gerador; geradores

eclairage-public | energie, urbanisme | 7, 11 | energie
fr éclairage public; éclairage; lampadaire; lampadaires; réverbères; candélabres; LED; pollution lumineuse; extinction nocturne; trame noire
en street lighting; streetlights; street lights; public lighting; lampposts; LED lighting; LED; light pollution
es alumbrado público; alumbrado; luminarias; farolas; iluminación pública; iluminación LED; LED; contaminación lumínica
pt iluminação pública; iluminação; postes de luz; luminárias; lâmpadas LED; LED; poluição luminosa

efficacite-energetique | energie, climat | 7, 13, 11 | energie
fr efficacité énergétique; économies d'énergie; économie d'énergie; sobriété énergétique; sobriété; maîtrise de l'énergie; audit énergétique; audits énergétiques; conseiller en énergie; conseil en énergie partagé; passoire thermique; performance énergétique; bilan énergétique; certificats d'économies d'énergie; bâtiments économes; kilowattheures; facture d'énergie
en energy efficiency; energy saving; energy savings; energy audit; energy audits; energy performance; energy management; energy advice; energy bills; energy sobriety; kilowatt hours
es eficiencia energética; ahorro de energía; ahorro energético; auditoría energética; auditorías energéticas; desempeño energético; gestor energético; rendimiento energético; factura energética
pt eficiência energética; poupança de energia; economia de energia; auditoria energética; desempenho energético; gestão energética; fatura energética

renovation-batiments | energie, urbanisme | 7, 11, 13 | efficacite-energetique
fr rénovation énergétique; rénovation thermique; rénovation des bâtiments; isolation; isoler; isolation thermique; bâtiments publics; bâtiment public; bâtiments communaux; menuiseries; fenêtres; bioclimatique; réhabilitation énergétique; BBC; construction durable; écoconstruction
en building renovation; energy renovation; retrofit; retrofitting; insulation; insulate; thermal insulation; public buildings; municipal buildings; building refurbishment; bioclimatic; sustainable construction; green building; windows
es rehabilitación energética; renovación energética; aislamiento; aislamiento térmico; edificios públicos; edificios municipales; bioclimático; construcción sostenible; ventanas
pt reabilitação energética; renovação energética; isolamento; isolamento térmico; edifícios públicos; prédios públicos; bioclimático; construção sustentável; janelas

chauffage | energie | 7, 11 | energie
fr chauffage; chaufferie; chaudière; chaudières; chauffage urbain; réseau de chaleur; réseaux de chaleur; chauffer; pompe à chaleur; pompes à chaleur; radiateurs
en heating; district heating; boiler; boilers; heat network; heat pump; heat pumps; radiators; boiler room; heat
es calefacción; caldera; calderas; calefacción urbana; red de calor; bomba de calor; radiadores
pt aquecimento; caldeira; caldeiras; aquecimento urbano; rede de calor; bomba de calor; radiadores

precarite-energetique | energie, inclusion | 7, 1
fr précarité énergétique; pauvreté énergétique; vulnérabilité énergétique; ménages mal chauffés
en energy poverty; fuel poverty; energy vulnerable
es pobreza energética; vulnerabilidad energética
pt pobreza energética; vulnerabilidade energética

communaute-energetique | energie, ess, citoyennete | 7, 11 | renouvelables
fr communauté énergétique; communautés énergétiques; énergie citoyenne; coopérative énergétique; autoconsommation collective; syndicat d'énergie; régie d'énergie; société d'économie mixte énergie; agence locale de l'énergie; centrale villageoise
en energy community; energy communities; community energy; citizen energy; energy cooperative; local energy agency
es comunidad energética; comunidades energéticas; energía ciudadana; cooperativa energética; autoconsumo colectivo; agencia de energía
pt comunidade energética; comunidades energéticas; comunidade de energia; energia cidadã; cooperativa de energia; agência de energia

batteries-stockage | energie | 7, 9 | energie
fr stockage d'énergie; stockage de l'électricité; hydrogène; hydrogène vert; réseau intelligent; smart grid
en energy storage; battery storage; hydrogen; green hydrogen; smart grid
es almacenamiento de energía; hidrógeno; hidrógeno verde; red inteligente
pt armazenamento de energia; hidrogênio; hidrogênio verde; rede inteligente

geothermie | energie, climat | 7, 13 | renouvelables
fr géothermie; géothermique; eau chaude souterraine; chaleur renouvelable; chaleur fatale; récupération de chaleur
en geothermal; geothermal energy; renewable heat; waste heat; heat recovery
es geotermia; geotérmico; geotérmica; calor renovable; calor residual; recuperación de calor
pt geotermia; geotérmico; geotérmica; calor renovável; calor residual; recuperação de calor

energies-fossiles | energie, climat | 7, 13, 12 | energie
fr énergies fossiles; énergie fossile; pétrole; gaz naturel; charbon; fioul; sortie du charbon; sortie des énergies fossiles; gazole; diesel
en fossil fuels; fossil fuel; oil and gas; natural gas; coal; phase-out of coal; diesel; heating oil; petroleum
es combustibles fósiles; petróleo; gas natural; carbón; salida del carbón; diésel; gasóleo
pt combustíveis fósseis; petróleo; gás natural; carvão mineral; saída do carvão; diesel; gasóleo

energie-marine | energie, biodiversite | 7, 14 | renouvelables
fr énergies marines; énergie marine; marémotrice; hydrolienne; hydroliennes; énergie des vagues; houlomoteur
en marine energy; tidal energy; tidal power; wave energy; ocean energy
es energía marina; energía mareomotriz; energía de las olas; energías marinas
pt energia marinha; energia das marés; energia das ondas; energias marinhas

politique-energie-locale | energie, gouvernance | 7, 13 | energie
fr planification énergétique; plan local énergie; schéma directeur énergie; stratégie énergétique territoriale; diagnostic énergétique territorial; service énergie; autonomie énergétique; indépendance énergétique; souveraineté énergétique; territoire à énergie positive pour la croissance verte
en energy planning; local energy plan; energy master plan; sustainable energy action plan; energy independence; energy sovereignty; municipal energy management; energy strategy; energy autonomy
es planificación energética; plan energético local; estrategia energética; independencia energética; soberanía energética; autonomía energética; diagnóstico energético; gestión energética municipal
pt planejamento energético; planeamento energético; plano energético local; estratégia energética; independência energética; soberania energética; autonomia energética; matriz energética municipal

recharge-carburants | energie, mobilite | 7, 11 | voiture-electromobilite
fr infrastructure de recharge; IRVE; station GNV; bioGNV; carburants alternatifs; station hydrogène; recharge solaire; ombrières photovoltaïques de parking
en charging infrastructure; charging points; EV charging; alternative fuels; hydrogen station; bioCNG; solar carport; fuel switching
es infraestructura de recarga; combustibles alternativos; estación de hidrógeno; estaciones de carga; gas natural vehicular; electrolineras
pt infraestrutura de carregamento; combustíveis alternativos; estação de hidrogênio; pontos de recarga; eletropostos; gás natural veicular

solarisation-equipements | energie, sante, education | 7, 3, 4 | solaire
fr électrification des écoles; électrification des centres de santé; solarisation; solarisation des centres de santé; solarisation des écoles; électrification solaire; lampadaires solaires; éclairage solaire; réfrigérateur solaire; congélateurs solaires; lanternes solaires
en solar street lights; solar lighting; solarisation; electrification of schools; electrification of health centres; solar lanterns; solar fridge; solar electrification
es electrificación de escuelas; electrificación de centros de salud; alumbrado solar; luminarias solares; lámparas solares; refrigerador solar; electrificación solar; farolas solares
pt eletrificação de escolas; eletrificação de centros de saúde; iluminação solar; postes solares; lâmpadas solares; lanternas solares; refrigerador solar; eletrificação solar

mini-reseaux-ruraux | energie, agriculture | 7, 1, 9 | electrification
fr mini-réseaux solaires; centrale hybride; électrification villageoise; plateforme multifonctionnelle; systèmes solaires domestiques; électrification décentralisée; usages productifs de l'énergie; extension du réseau électrique; moulins solaires
en solar mini-grid; solar home systems; village electrification; hybrid power plant; productive use of energy; decentralised electrification; grid extension; last-mile connection
es minirredes; minirredes solares; sistemas solares domésticos; electrificación de comunidades; usos productivos de la energía; electrificación descentralizada; central híbrida; comunidades aisladas sin electricidad
pt mini-redes solares; sistemas solares domésticos; eletrificação de comunidades; usos produtivos da energia; eletrificação descentralizada; central híbrida; comunidades isoladas sem eletricidade; luz para todos

reseau-distribution | energie, gouvernance | 7, 9 | energie
fr distribution d'électricité; distribution d'énergie; concession électrique; autorité organisatrice de la distribution d'énergie; enfouissement des réseaux; enfouissement des lignes; distribution de gaz; gestionnaire de réseau; compteurs communicants; syndicat départemental d'énergie
en electricity distribution; power distribution; energy concession; grid operator; burying power lines; smart meters; gas distribution; distribution network operator; power lines; municipal energy utility
es distribución eléctrica; concesión eléctrica; =operador de red; soterramiento de líneas; contadores inteligentes; medidores inteligentes; distribución de gas; líneas eléctricas; tendido eléctrico; empresa eléctrica municipal
pt distribuição de energia; concessão elétrica; operador de rede; enterramento de linhas; contadores inteligentes; medidores inteligentes; distribuição de gás; linhas elétricas; rede de distribuição elétrica; baixa tensão

financement-energie | energie, gouvernance | 7, 17 | efficacite-energetique
fr contrat de performance énergétique; tiers-financement; intracting; fonds énergie; mutualisation des certificats d'économies d'énergie; marché global de performance; achat groupé d'énergie; groupement d'achat d'énergie; prix de l'énergie; crise énergétique
en energy performance contract; ESCO; third-party financing; energy fund; revolving energy fund; group purchasing of energy; energy prices; energy crisis; intracting
es contrato de rendimiento energético; empresa de servicios energéticos; financiación por terceros; fondo energético; compra conjunta de energía; precio de la energía; crisis energética; contratos de desempeño energético
pt contrato de desempenho energético; empresa de serviços energéticos; financiamento por terceiros; fundo de energia; compra conjunta de energia; preço da energia; crise energética; contratos de eficiência energética

renovation-logements | energie, urbanisme, inclusion | 7, 11, 1 | renovation-batiments
fr rénovation énergétique des logements; rénovation de l'habitat privé; rénovation des logements; guichet de la rénovation; espace conseil France Rénov; plateforme de rénovation énergétique; copropriétés énergivores; rénovation des copropriétés; passoires énergétiques; OPAH; =accompagnateur rénovation
en home renovation; home energy retrofit; housing retrofit; renovation one-stop shop; home energy advice; insulation of homes; renovation of apartment buildings; renovation wave; homeowners' renovation
es rehabilitación energética de viviendas; rehabilitación de viviendas; oficina de rehabilitación; renovación de viviendas; ventanilla única de rehabilitación; aislamiento de viviendas; asesoramiento energético a hogares
pt reabilitação energética de edifícios; reabilitação de habitações; renovação de habitações; balcão único de energia; espaço cidadão energia; isolamento de habitações; aconselhamento energético a famílias

gestion-energie-patrimoine | energie, gouvernance, numerique | 7, 11 | efficacite-energetique
fr suivi des consommations; suivi des consommations énergétiques; économe de flux; gestion technique du bâtiment; décret tertiaire; éco-énergie tertiaire; management de l'énergie; ISO 50001; relamping; pilotage du chauffage
en energy monitoring; consumption monitoring; building management system; ISO 50001; relamping; heating control
es monitoreo energético; seguimiento del consumo energético; sistema de gestión de edificios; ISO 50001; telemedida; gestor energético municipal; cambio de luminarias
pt monitorização energética; monitoramento energético; gestor de energia; sistema de gestão de edifícios; ISO 50001; telemetria; gestor municipal de energia; troca de luminárias

bois-energie-filiere | energie, biodiversite | 7, 15 | biomasse
fr filière bois énergie; réseau de chaleur bois; chaufferie biomasse; contrat chaleur renouvelable; bois déchiqueté; plaquettes bocagères; bûches; plateforme bois
en wood energy supply chain; wood heating; biomass boiler; biomass heating; biomass district heating; logs for heating; wood pellets; wood chip boiler
es calefacción con biomasa; red de calor con biomasa; astilla forestal; pellets de madera; cadena de biomasa forestal; leña certificada
pt caldeira de biomassa; aquecimento a biomassa; rede de calor a biomassa; pellets de madeira; estilha florestal; biomassa florestal

biogaz-domestique | energie, agriculture, dechets | 7, 2, 12 | biomasse
fr biodigesteur domestique; biogaz domestique; digestat; unité de méthanisation; méthanisation agricole; méthanisation territoriale; biométhane; gaz vert; projet de méthanisation
en household biogas; domestic biogas; biogas plant; digestate; farm biogas; farm-scale digester; renewable gas; green gas; agricultural biogas
es biogás doméstico; biodigestores domésticos; planta de biogás; digestato; biogás agrícola; gas renovable; biodigestores familiares
pt biogás doméstico; biodigestores domésticos; central de biogás; digestato; usina de biogás; biogás agrícola; gás renovável; biodigestores familiares; biodigestor sertanejo

climatisation-froid | energie, climat, sante | 7, 13 | chauffage
fr réseau de froid; froid urbain; froid renouvelable; climatisation durable; ventilation naturelle; froid solaire; géocooling; production de froid; froid industriel
en district cooling; cooling network; sustainable cooling; natural ventilation; solar cooling; passive cooling; geocooling; cold production
es red de frío; refrigeración urbana; climatización sostenible; ventilación natural; enfriamiento pasivo; refrigeración sostenible; frío solar
pt rede de frio; refrigeração urbana; climatização sustentável; ventilação natural; arrefecimento passivo; refrigeração sustentável; frio solar

sensibilisation-energie | energie, citoyennete, education | 7, 4, 12 | efficacite-energetique
fr défi énergie; familles à énergie positive; éco-gestes énergie; ambassadeurs de l'énergie; éducation à l'énergie; espace info énergie; sensibilisation à l'énergie; défi écoles à énergie positive; fête de l'énergie; thermographie
en energy challenge; energy awareness; energy education; energy ambassadors; energy information centre; saving energy in schools; energy champions; energy week; thermography
es educación energética; sensibilización energética; embajadores energéticos; reto energético; ahorro energético en escuelas; cultura energética; oficina de energía; termografía; monitores energéticos
pt educação energética; sensibilização energética; embaixadores de energia; desafio energético; poupança de energia nas escolas; cultura energética; semana da energia; termografia

nucleaire | energie, climat | 7, 9, 16 | energie
fr nucléaire; centrale nucléaire; énergie nucléaire; commission locale d'information; déchets nucléaires; risque nucléaire; déchets radioactifs; Tchernobyl; sûreté nucléaire; démantèlement nucléaire
en nuclear; nuclear power; nuclear plant; nuclear energy; nuclear waste; radioactive waste; nuclear safety; Chernobyl; nuclear decommissioning
es energía nuclear; central nuclear; residuos nucleares; residuos radiactivos; seguridad nuclear; Chernóbil; desmantelamiento nuclear
pt energia nuclear; central nuclear; usina nuclear; resíduos nucleares; resíduos radioativos; segurança nuclear; Chernobyl

stockage-flexibilite | energie | 7, 9 | batteries-stockage
fr batterie stationnaire; stations de stockage; autonomie énergétique des îles; hydrogène renouvelable; écosystème hydrogène; électrolyseur; flexibilité électrique; effacement électrique; interconnexion électrique
en stationary batteries; battery system; energy island; clean energy for islands; hydrogen ecosystem; electrolyser; demand response; power interconnection; hydrogen valley; energy flexibility
es baterías estacionarias; sistema de baterías; islas de energía limpia; ecosistema de hidrógeno; electrolizador; interconexión eléctrica; valle del hidrógeno; respuesta a la demanda; sistemas de almacenamiento
pt baterias estacionárias; sistema de baterias; ilhas de energia limpa; ecossistema de hidrogênio; eletrolisador; interligação elétrica; vale do hidrogénio; resposta à demanda; sistemas de armazenamento
`;
