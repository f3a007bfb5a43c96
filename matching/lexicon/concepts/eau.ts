/** Water, sanitation, rivers and coasts as water. */
export const eau = `
eau | eau | 6
fr eau; eaux; hydraulique; ressource en eau; ressources hydriques; hydrique; politique de l'eau
en water; waters; water resources; hydraulic; water sector
es agua; aguas; hídrico; recursos hídricos; hidráulico; gestión del agua
pt água; águas; hídrico; recursos hídricos; hidráulico; gestão da água

eau-potable | eau, sante | 6, 3 | eau
fr eau potable; adduction d'eau; adduction d'eau potable; adduction; AEP; alimentation en eau potable; approvisionnement en eau; distribution d'eau; potabilisation; réseau d'eau; accès à l'eau; accès à l'eau potable; desserte en eau; service de l'eau; eau du robinet; château d'eau; usine de traitement d'eau; traitement de l'eau
en drinking water; safe water; clean water; water supply; drinking water supply; potable water; water network; access to water; access to safe water; piped water; tap water; running water; water service; water treatment; water tower; water utility
es agua potable; abastecimiento de agua; abastecimiento de agua potable; potabilización; acceso al agua; red de agua; suministro de agua; servicio de agua; agua corriente; tratamiento de agua; acueducto; agua segura
pt água potável; abastecimento de água; tratamento de água; acesso à água; rede de água; água encanada; fornecimento de água; água tratada; água canalizada; água segura
* WASH; EHA

point-eau | eau | 6 | eau-potable
fr puits; forage; forages; pompe; pompes; point d'eau; points d'eau; borne-fontaine; bornes-fontaines; fontaine; pompe à motricité humaine; pompe manuelle; château d'eau villageois; mini-réseau; hydraulique villageoise; hydraulique rurale; hydraulique pastorale; réparateur de pompes; fontainier
en =wells; borehole; boreholes; water point; water points; handpump; hand pump; pump; pumps; standpipe; rural water supply; village water; water kiosk
es pozo; pozos; perforación; bomba de agua; bombas; punto de agua; puntos de agua; fuente de agua; agua rural; bomba manual
pt poço; poços; furo de água; bomba de água; bombas; ponto de água; pontos de água; fontanário; chafariz; água rural; poço artesiano

comite-usagers-eau | eau, gouvernance | 6, 16 | eau-potable
fr comité d'usagers; comités d'usagers; comité de gestion de l'eau; comité de point d'eau; association d'usagers de l'eau; AUE; gestion communautaire de l'eau; usagers de l'eau
en water committee; water committees; water user association; water users; community water management
es comité de agua; junta de agua; juntas de agua; asociación de usuarios; usuarios del agua; organización comunitaria de agua; gestión comunitaria del agua
pt comitê de água; associação de usuários de água; utilizadores da água; usuários da água; gestão comunitária da água

tarif-eau | eau, gouvernance | 6 | eau-potable
fr tarif de l'eau; tarification de l'eau; prix de l'eau; facture d'eau; facturation de l'eau; recouvrement; redevance eau; compteur d'eau; compteurs; cotisation; abonnés
en water tariff; water price; water bill; water billing; water meter; meters; metering; cost recovery; user fees
es tarifa de agua; tarifas; precio del agua; factura de agua; medidor; medidores; contador de agua; cuota; recuperación de costos
pt tarifa de água; tarifas; preço da água; fatura de água; hidrômetro; contador de água; medidores; cota; recuperação de custos

exploitation-reseau-eau | eau | 6, 9 | eau-potable
fr exploitant; régie de l'eau; régie des eaux; délégation de service public; syndicat des eaux; syndicat d'eau; fermier; fuites; recherche de fuites; rendement du réseau; fontainerie; maintenance des ouvrages; entretien des ouvrages; pièces de rechange; pièces détachées
en operator; water operator; public water operator; water company; leaks; leakage; leak detection; non-revenue water; spare parts; maintenance of water points
es operador de agua; operador; empresa de agua; empresa municipal de agua; fugas; pérdidas de agua; repuestos; piezas de recambio; mantenimiento de la red
pt operador de água; operador; empresa de água; perdas de água; vazamentos; fugas; peças de reposição; peças sobressalentes; manutenção da rede

qualite-eau | eau, sante | 6, 3 | eau
fr qualité de l'eau; qualité des eaux; analyse d'eau; analyses d'eau; laboratoire d'eau; contamination de l'eau; pollution de l'eau; pollution des eaux; eau souillée; eaux de baignade; nitrates; métaux lourds; arsenic; fluor
en water quality; water testing; water analysis; water pollution; water contamination; polluted water; bathing water; heavy metals; nitrates; arsenic
es calidad del agua; análisis de agua; contaminación del agua; agua contaminada; aguas de baño; metales pesados; nitratos; arsénico
pt qualidade da água; análise de água; poluição da água; contaminação da água; água contaminada; balneabilidade; metais pesados; nitratos; arsênio

assainissement | eau, sante | 6, 3
fr assainissement; assainissement liquide; eaux usées; réseau d'égout; égout; égouts; station d'épuration; épuration; STEP; lagunage; filtre planté; filtres plantés; filtre planté de roseaux; phytoépuration; traitement des eaux usées; eaux grises; collecteur; service d'assainissement
en sanitation; wastewater; waste water; sewage; sewer; sewerage; sewers; wastewater treatment; sewage treatment; treatment plant; reed bed; lagooning; urban sanitation; sanitation services
es saneamiento; aguas residuales; alcantarillado; aguas servidas; depuradora; depuración; planta de tratamiento; tratamiento de aguas residuales; PTAR; cloacas; humedal artificial; saneamiento básico
pt saneamento; saneamento básico; águas residuais; esgoto; esgotos; esgotamento sanitário; estação de tratamento; ETAR; ETE; tratamento de esgoto; rede de esgoto

assainissement-non-collectif | eau, sante | 6, 11 | assainissement
fr assainissement non collectif; assainissement autonome; assainissement individuel; ANC; SPANC; fosse septique; fosses septiques; fosse; fosses; boues de vidange; vidange; vidangeur; vidangeurs; lits de séchage; contrôle des installations; boues; filière boues
en septic tank; septic tanks; onsite sanitation; on-site sanitation; pit; pits; faecal sludge; fecal sludge; sludge; sludge treatment; emptiers; emptying; pit emptying; drying beds; desludging; household installations
es fosa séptica; fosas sépticas; pozo séptico; tanque séptico; lodos; lodos fecales; vaciado; saneamiento individual; saneamiento autónomo; lecho de secado
pt fossa séptica; fossas sépticas; fossa; fossas; lamas fecais; lodo; lodos; lodo fecal; limpa-fossas; esvaziamento; saneamento individual; leito de secagem

latrines | eau, sante | 6, 3 | assainissement
fr latrines; latrine; toilettes; toilettes sèches; toilettes publiques; blocs sanitaires; bloc sanitaire; sanitaires; défécation à l'air libre; édicules; toilettes scolaires
en latrines; latrine; toilets; toilet; dry toilets; public toilets; school toilets; open defecation; sanitary blocks
es letrinas; letrina; baños secos; baños públicos; inodoros; sanitarios; baños escolares; defecación al aire libre
pt latrinas; latrina; banheiros; casas de banho; sanitários; banheiro seco; banheiros públicos; defecação a céu aberto; instalações sanitárias

hygiene | sante, eau | 3, 6
fr hygiène; lavage des mains; kit d'hygiène; kits d'hygiène; promotion de l'hygiène; savon; sensibilisation à l'hygiène
en hygiene; handwashing; hand washing; hygiene kits; soap; hygiene promotion
es higiene; lavado de manos; kits de higiene; jabón
pt higiene; lavagem das mãos; kits de higiene; sabão; higienização

eaux-pluviales | eau, climat, urbanisme | 6, 11, 13 | eau
fr eaux pluviales; eau de pluie; eaux de pluie; ruissellement; drainage; caniveau; caniveaux; bassin de rétention; noue; noues; désimperméabilisation; gestion des eaux pluviales; citerne; citernes; récupération d'eau de pluie; infiltration; ville éponge
en stormwater; storm water; rainwater; runoff; drainage; gutters; retention basin; rainwater harvesting; cistern; sponge city; sustainable drainage; permeable soil
es aguas pluviales; agua de lluvia; aguas lluvias; escorrentía; drenaje; canaletas; cosecha de agua; aljibe; cisterna; cisternas; ciudad esponja; drenaje sostenible
pt águas pluviais; água da chuva; águas da chuva; escoamento; drenagem; drenagem urbana; cisterna; cisternas; captação de água da chuva; cidade esponja; bacia de retenção

bassin-versant | eau, gouvernance | 6, 15 | eau
fr bassin versant; bassins versants; comité de bassin; agence de l'eau; agence de bassin; SAGE; GIRE; gestion intégrée des ressources en eau; gestion de bassin; gestion concertée de l'eau; têtes de bassin; partage de l'eau; conflits d'usage; contrat de rivière; conseil de bassin; EPTB; GEMAPI
en watershed; watersheds; river basin; catchment; basin committee; basin council; basin agency; basin management; IWRM; integrated water resources management; water sharing; water allocation; headwaters; river contract
es cuenca; cuencas; cuenca hidrográfica; comité de cuenca; consejo de cuenca; gestión de cuenca; GIRH; gestión integrada de recursos hídricos; cabeceras; cabecera de cuenca; reparto del agua; organismo de cuenca; contrato de río; regantes
pt bacia hidrográfica; bacias hidrográficas; comitê de bacia; gestão de bacia; bacia; nascentes; cabeceiras; partilha da água; conselho de bacia; gestão integrada dos recursos hídricos; contrato de rio

riviere | eau, biodiversite | 6, 15
fr rivière; rivières; cours d'eau; fleuve; fleuves; berge; berges; ripisylve; restauration de rivière; renaturation de cours d'eau; lit de la rivière; rive; rives; affluent; fluvial; quais; estuaire; embouchure; delta
en river; rivers; stream; streams; riverbank; river bank; riverbanks; river restoration; riverside; tributary; estuary; river mouth; delta; waterway; waterways
es río; ríos; ribera; riberas; cauce; restauración fluvial; fluvial; afluente; estuario; desembocadura; orilla; delta; curso de agua
pt rio; rios; margem do rio; margens; ribeira; ribeirinha; ribeirinho; restauração fluvial; fluvial; afluente; estuário; foz; delta; curso de água

inondation | climat, eau, urbanisme | 11, 13 | risques-naturels
fr inondation; inondations; crue; crues; inondable; zones inondables; digue; digues; débordement; PAPI; submersion; submersion marine; plan de prévention du risque inondation
en flood; floods; flooding; flood risk; flood protection; flood prevention; floodplain; dyke; dykes; levee; flood defence; overflow
es inundación; inundaciones; crecida; crecidas; inundable; dique; diques; desborde; desbordamiento; riesgo de inundación
pt inundação; inundações; enchente; enchentes; =cheias; alagamento; alagamentos; dique; diques; transbordamento

secheresse | climat, eau, agriculture | 13, 6, 15
fr sécheresse; sécheresses; pénurie d'eau; manque d'eau; stress hydrique; aridité; aride; étiage; économies d'eau; restriction d'eau; rareté de l'eau; temps sec
en drought; droughts; water scarcity; water shortage; lack of water; water stress; arid; dry spell; water saving
es sequía; sequías; escasez de agua; falta de agua; estrés hídrico; árido; aridez; tiempo seco; ahorro de agua
pt seca; secas; escassez de água; falta de água; estresse hídrico; stress hídrico; estiagem; árido; semiárido; aridez; economia de água

eaux-souterraines | eau, recherche | 6, 15 | eau
fr eaux souterraines; eau souterraine; nappe; nappes; nappe phréatique; aquifère; aquifères; hydrogéologie; hydrogéologue; captage; captages; périmètre de protection; recharge de nappe; sources d'eau
en groundwater; aquifer; aquifers; water table; hydrogeology; hydrogeologist; spring water; =springs; catchment protection
es aguas subterráneas; agua subterránea; acuífero; acuíferos; napa; napas freáticas; hidrogeología; hidrogeólogo; manantial; manantiales
pt águas subterrâneas; água subterrânea; aquífero; aquíferos; lençol freático; hidrogeologia; hidrogeólogo; nascente de água

barrage | eau, energie | 6, 7
fr barrage; barrages; retenue d'eau; retenue collinaire; réservoir; lac de retenue; mare; mares; lagune; lagunes; lac; lacs; étang; étangs; plan d'eau
en dam; dams; reservoir; reservoirs; pond; ponds; lagoon; lagoons; lake; lakes
es represa; represas; embalse; embalses; presa; laguna; lagunas; lago; lagos; estanque
pt barragem; barragens; represa; reservatório; reservatórios; açude; lagoa; lagoas; lago; lagos; albufeira

reutilisation-eau | eau, agriculture | 6, 12 | eau
fr réutilisation des eaux usées; REUT; réutilisation de l'eau; eaux usées traitées; recyclage de l'eau; eaux non conventionnelles; dessalement
en water reuse; wastewater reuse; reclaimed water; treated wastewater; desalination; water recycling
es reutilización de agua; reutilización de aguas residuales; aguas regeneradas; reúso de agua; desalinización; desalación
pt reutilização de água; reúso de água; águas residuais tratadas; dessalinização

financement-eau | eau, gouvernance | 6, 17
fr loi Oudin; Oudin-Santini; 1 % eau; un pour cent eau; dispositif 1 % eau; solidarité eau; pS-Eau
en water solidarity; one percent for water; 1% water; decentralised water solidarity
es solidaridad hídrica; 1% agua; uno por ciento agua
pt solidariedade pela água; 1% água; um por cento água

eau-ecoles | eau, education, sante | 6, 4, 3 | eau-potable
fr eau à l'école; eau dans les écoles; WASH à l'école; points d'eau scolaires; assainissement scolaire; hygiène scolaire
en water in schools; school sanitation; WASH in schools; school hygiene; school water
es agua en las escuelas; saneamiento escolar; higiene escolar; agua escolar
pt água nas escolas; saneamento escolar; higiene escolar

usages-eau | eau, citoyennete | 6, 12 | eau
fr gestion de la demande en eau; sobriété hydrique; éducation à l'eau; usages de l'eau; partage des usages; culture de l'eau; classe d'eau; classes d'eau
en water demand; water conservation; water education; water uses; water awareness; water culture
es demanda de agua; uso eficiente del agua; cultura del agua; educación sobre el agua; usos del agua
pt demanda de água; uso eficiente da água; cultura da água; educação para a água; usos da água

acces-universel-eau | eau, inclusion | 6, 1, 10 | eau-potable
fr droit à l'eau; droit humain à l'eau; accès universel à l'eau; desserte des quartiers périphériques; branchements sociaux; branchements domiciliaires; tarif social de l'eau; kiosque à eau; eau pour tous; accès à l'eau et à l'assainissement
en right to water; human right to water; universal access to water; household connections; social connections; social water tariff; water for all; unserved areas; last-mile water
es derecho al agua; derecho humano al agua; acceso universal al agua; conexiones domiciliarias; tarifa social del agua; agua para todos; conexiones intradomiciliarias; barrios sin agua
pt direito à água; direito humano à água; acesso universal à água; ligações domiciliárias; tarifa social da água; água para todos; quiosques de água; universalização do saneamento

reseau-aep-rural | eau | 6 | eau-potable
fr mini-adduction d'eau; mini AEP; adduction d'eau gravitaire; adduction gravitaire; adductions d'eau multi-villages; extension de réseau d'eau; pompage solaire de l'eau; système d'approvisionnement en eau potable; réservoirs d'eau; captage de source; aménagement de source; sources aménagées
en small piped water scheme; piped water scheme; gravity-fed water; gravity water supply; gravity scheme; water scheme; solar water pumping; spring protection; spring capping; water network extension; multi-village water supply
es acueducto rural; acueducto comunitario; sistema de agua por gravedad; sistema rural de agua; sistemas de agua rural; captación de agua; captación de manantial; ampliación de red de agua; tanques de agua
pt sistema de água por gravidade; pequenos sistemas de água; sistema simplificado de abastecimento; captação de água; captação de nascente; extensão da rede de água; abastecimento de água rural; reservatório de água; sistemas comunitários de água

traitement-eau-domicile | eau, sante | 6, 3 | qualite-eau
fr traitement de l'eau à domicile; traitement à domicile; filtres à eau; filtre céramique; chloration; désinfection de l'eau; chlore; javel; stockage de l'eau à domicile; électrochlorateur; filtre à sable
en household water treatment; water filters; ceramic filter; chlorination; water disinfection; point-of-use treatment; chlorine production; slow sand filter; safe water storage
es tratamiento domiciliario de agua; filtros de agua; filtro cerámico; cloración; desinfección del agua; potabilización domiciliaria; filtro de arena; cloración del agua
pt tratamento domiciliar de água; filtros de água; filtro cerâmico; filtro de barro; cloração; desinfecção da água; filtro de areia; desinfeção da água

gouvernance-eau | eau, gouvernance | 6, 16 | exploitation-reseau-eau
fr service public de l'eau; gouvernance de l'eau; régulation du service de l'eau; affermage; contrat d'affermage; service communal de l'eau; service intercommunal d'assistance; plan communal eau et assainissement; plan local hydraulique et assainissement; PLHA; remunicipalisation de l'eau; assistance technique eau; schéma directeur d'eau potable
en water governance; water regulation; public water service; lease contract for water; municipal water department; municipal water and sanitation plan; water master plan; water safety plan; remunicipalisation of water; delegated management of water
es gobernanza del agua; regulación del agua; servicio público de agua; remunicipalización del agua; plan maestro de agua; plan de seguridad del agua; unidad municipal de agua; oficina municipal de agua; organismo operador de agua
pt governança da água; regulação da água; serviço público de água; remunicipalização da água; plano municipal de saneamento; plano de segurança da água; plano municipal de saneamento básico; serviço autônomo de água e esgoto; entidade gestora de água

maintenance-points-eau | eau, emploi | 6, 8 | point-eau
fr réhabilitation de forages; réhabilitation de points d'eau; artisans réparateurs; maintenance des pompes; suivi des points d'eau; pompes en panne; réhabilitation de puits; puits pastoraux; puits améliorés; forage positif
en borehole rehabilitation; pump repair; pump mechanics; handpump mechanics; handpump maintenance; water point mapping; well rehabilitation; broken pumps; village pump; pastoral wells
es rehabilitación de pozos; reparación de bombas; mantenimiento de bombas; técnicos de bombas; perforación de pozos; monitoreo de puntos de agua; bombeo de agua
pt reabilitação de furos; reabilitação de poços; reparação de bombas; manutenção de bombas; mecânicos de bombas; perfuração de poços; monitoria de pontos de água

assainissement-collectif | eau, urbanisme | 6, 11 | assainissement
fr mini-égouts; mini-réseau d'égouts; assainissement pluvial; assainissement urbain; schéma directeur d'assainissement; plan directeur d'assainissement; assainissement collectif; raccordement à l'égout; eaux usées domestiques; eaux noires; micro-station; microstation d'épuration; rejets domestiques
en simplified sewerage; condominial sewers; small-bore sewers; sanitation master plan; sewer connection; sewage network; domestic wastewater; sewage treatment plants; decentralised wastewater treatment; wastewater plant
es alcantarillado condominial; alcantarillado sanitario; plan maestro de alcantarillado; plan maestro de saneamiento; conexión al alcantarillado; aguas negras; plantas depuradoras; saneamiento urbano; aguas residuales domésticas; tratamiento descentralizado
pt esgoto condominial; plano diretor de saneamento; ligação ao esgoto; coleta de esgoto; estações de tratamento de esgoto; águas negras; efluentes domésticos; saneamento urbano; tratamento descentralizado

assainissement-ecologique | eau, agriculture, biodiversite | 6, 12, 15 | assainissement
fr assainissement écologique; ecosan; toilettes à compost; urines hygiénisées; toilettes à séparation d'urine; zone de rejet végétalisée; filtres plantés de macrophytes; jardin filtrant; assainissement naturel; valorisation des boues; compost de boues
en ecological sanitation; ecosan; composting toilets; urine diversion; constructed wetlands; treatment wetlands; sludge reuse; nature-based sanitation; container-based sanitation
es saneamiento ecológico; ecosan; baños composteros; sanitarios ecológicos; separación de orina; humedales construidos; jardines filtrantes; reutilización de lodos
pt saneamento ecológico; ecosan; banheiro compostável; sanitários ecológicos; separação de urina; zonas húmidas construídas; jardins filtrantes; reutilização de lodos; fossa ecológica; bacia de evapotranspiração

atpc | eau, sante, citoyennete | 6, 3 | latrines
fr assainissement total piloté par la communauté; ATPC; fin de la défécation à l'air libre; village sans défécation à l'air libre; certification FDAL; marketing de l'assainissement; maçons latriniers; latrines familiales; dalles de latrines; latrines VIP; marketing sanitaire
en community-led total sanitation; CLTS; open defecation free; sanitation marketing; household latrines; family latrines; latrine slabs; latrine masons; ventilated pit latrines
es saneamiento total liderado por la comunidad; libre de defecación al aire libre; mercadeo del saneamiento; letrinas familiares; unidades básicas de saneamiento; letrinas mejoradas; baños familiares
pt saneamento total liderado pela comunidade; SANTOLIC; fim da defecação a céu aberto; livre de fecalismo; latrinas familiares; latrinas melhoradas; lajes de latrina; fecalismo a céu aberto

prevention-inondations | eau, climat, urbanisme | 11, 13, 6 | inondation
fr gestion des milieux aquatiques et prévention des inondations; zone d'expansion des crues; champ d'expansion; ralentissement dynamique; prévention des inondations; gestion du risque inondation; réduction de la vulnérabilité aux inondations; annonce des crues; ouvrages hydrauliques; batardeaux; inondations urbaines
en flood expansion area; natural flood management; room for the river; flood management; flood forecasting; flood warning; flood resilience; urban flooding; flash floods; flood preparedness; flood walls
es gestión de inundaciones; prevención de inundaciones; zonas de expansión de crecidas; llanuras de inundación; alerta de crecidas; inundaciones urbanas; gestión del riesgo de inundación; defensas ribereñas; espacio para el río
pt gestão de inundações; prevenção de inundações; prevenção de cheias; planícies de inundação; alerta de cheias; inundações urbanas; piscinões; bacias de contenção; controle de enchentes; gestão do risco de inundação

entretien-rivieres | eau, biodiversite | 6, 15, 14 | riviere
fr restauration des cours d'eau; entretien des cours d'eau; entretien des rivières; syndicat de rivière; technicien de rivière; frayères; qualité des rivières; reméandrage; petits barrages en rivière; dragage; envasement; lit mineur; remise à ciel ouvert
en stream restoration; river maintenance; river management; river clean; river health; daylighting rivers; river daylighting; remeandering; spawning grounds; dredging; siltation; riparian vegetation; river trust
es restauración de ríos; restauración de quebradas; mantenimiento de ríos; saneamiento de ríos; recuperación de ríos; bosque ripario; dragado; descontaminación de ríos; quebradas urbanas
pt restauração de rios; recuperação de rios; manutenção de rios; revitalização de rios; mata ciliar; dragagem; assoreamento; despoluição de rios; córregos; limpeza de córregos

diplomatie-eau | eau, gouvernance, citoyennete | 6, 16, 17 | bassin-versant
fr diplomatie de l'eau; hydrodiplomatie; comité local de l'eau; parlement de l'eau; commission locale de l'eau; schéma d'aménagement et de gestion des eaux; coopération par bassin; solidarité amont-aval; solidarité de bassin; gouvernance de bassin; police de l'eau
en water diplomacy; hydro-diplomacy; local water committee; water parliament; river basin organisation; upstream-downstream solidarity; basin governance; water management plan; river basin management plan; water cooperation
es diplomacia del agua; hidrodiplomacia; comité local del agua; parlamento del agua; solidaridad de cuenca; gobernanza de cuenca; cooperación por el agua; plan de gestión de cuenca; manejo de cuencas
pt diplomacia da água; hidrodiplomacia; comitê local da água; parlamento da água; solidariedade de bacia; governança de bacia; cooperação pela água; plano de bacia; plano de gestão de bacia; manejo de bacias

retention-eau-agricole | eau, agriculture, climat | 6, 2, 13 | barrage
fr bassins de rétention agricoles; retenues collinaires agricoles; retenues d'eau agricoles; boulis; micro-barrages; microbarrages; lacs collinaires; barrage anti-sel; digues anti-sel; seuils d'épandage; réhabilitation de barrages; impluvium; hydraulique agricole
en farm ponds; small dams; sand dams; hill reservoirs; check dams; water-spreading weirs; anti-salt dykes; agricultural water storage; dam rehabilitation; water harvesting
es reservorios agrícolas; pequeñas represas; microrreservorios; siembra y cosecha de agua; siembra de agua; zanjas de infiltración; atajados; amunas; rehabilitación de represas; presas pequeñas
pt pequenas barragens; barraginhas; barragens subterrâneas; açudes comunitários; cisternas de produção; reservatórios agrícolas; reabilitação de barragens; diques antissal; retenção de água; microbarragens

eau-nature-urbaine | eau, urbanisme, biodiversite | 11, 6, 13 | eaux-pluviales
fr jardin de pluie; gestion intégrée des eaux pluviales; infiltration à la parcelle; eau en ville; fontaines publiques; fontaines à boire; baignade en ville; baignade en rivière; place inondable; parc inondable; récupérateurs d'eau
en rain garden; sustainable urban drainage; SUDS; drinking fountains; public fountains; urban bathing; urban swimming; water in the city; water square; floodable park; bioswales
es jardín de lluvia; sistemas urbanos de drenaje sostenible; SUDS; fuentes públicas; bebederos; baño en río urbano; parque inundable; agua en la ciudad; zanjas verdes; recolección de agua de lluvia
pt jardim de chuva; drenagem sustentável; drenagem urbana sustentável; fontes públicas; bebedouros; banhos urbanos; parque inundável; parque alagável; água na cidade; valas verdes; aproveitamento de água da chuva
`;
