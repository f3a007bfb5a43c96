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
`;
