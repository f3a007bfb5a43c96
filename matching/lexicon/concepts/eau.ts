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
`;
