/** Climate change, natural hazards, environment policy. */
export const climat = `
climat | climat | 13
fr climat; climatique; climatiques; changement climatique; dérèglement climatique; réchauffement climatique; changements climatiques; crise climatique; urgence climatique; transition écologique; accord de Paris; COP; action climatique
en climate; climate change; global warming; climate action; climate crisis; climate emergency; Paris agreement; green transition; ecological transition
es clima; climático; cambio climático; calentamiento global; crisis climática; emergencia climática; acción climática; transición ecológica; acuerdo de París
pt clima; climático; mudança climática; mudanças climáticas; alterações climáticas; aquecimento global; crise climática; emergência climática; ação climática; transição ecológica; acordo de Paris

plan-climat | climat, energie, gouvernance | 13, 11 | climat
fr plan climat; plan climat territorial; PCAET; PCET; plan climat air énergie territorial; stratégie climat; stratégie bas carbone; convention des maires; plan d'action climat; planification climatique; planification écologique; territoire à énergie positive; TEPOS; diagnostic de vulnérabilité
en climate plan; climate action plan; local climate plan; climate strategy; covenant of mayors; low-carbon strategy; climate planning; SECAP; vulnerability assessment
es plan climático; plan de acción climática; plan local de cambio climático; pacto de los alcaldes; pacto de alcaldías; estrategia climática; planificación climática; diagnóstico de vulnerabilidad
pt plano climático; plano de ação climática; plano municipal de ação climática; pacto de autarcas; pacto dos prefeitos; estratégia climática; planejamento climático; diagnóstico de vulnerabilidade

emissions-carbone | climat, energie | 13 | climat
fr émissions; gaz à effet de serre; GES; bilan carbone; carbone; empreinte carbone; décarbonation; neutralité carbone; bas carbone; CO2; inventaire des émissions; compensation carbone; crédits carbone; puits de carbone
en emissions; greenhouse gas; greenhouse gases; GHG; carbon footprint; carbon; decarbonisation; decarbonization; carbon neutrality; net zero; low-carbon; CO2; emissions inventory; carbon credits; carbon sink
es emisiones; gases de efecto invernadero; GEI; huella de carbono; carbono; descarbonización; neutralidad climática; carbono neutral; CO2; inventario de emisiones; bajo en carbono
pt emissões; gases de efeito estufa; GEE; pegada de carbono; carbono; descarbonização; neutralidade carbônica; CO2; inventário de emissões; baixo carbono; créditos de carbono

adaptation-climat | climat | 13, 11 | climat
fr adaptation; adaptation au changement climatique; s'adapter au climat; résilience; résilient; résilience climatique; territoire résilient; vulnérabilité; vulnérabilité climatique; solutions fondées sur la nature
en adaptation; climate adaptation; adapting to climate change; resilience; resilient; climate resilience; vulnerability; climate-proof; nature-based solutions
es adaptación; adaptación al cambio climático; resiliencia; resiliente; resiliencia climática; vulnerabilidad climática; soluciones basadas en la naturaleza
pt adaptação; adaptação climática; adaptação às mudanças climáticas; resiliência; resiliente; resiliência climática; vulnerabilidade climática; soluções baseadas na natureza

chaleur-urbaine | climat, urbanisme, sante | 13, 11, 3 | adaptation-climat
fr canicule; canicules; vague de chaleur; vagues de chaleur; îlot de chaleur; îlots de chaleur; îlots de fraîcheur; fraîcheur; cour oasis; cours oasis; rafraîchissement urbain; végétalisation; végétaliser; ombrage; chaleurs extrêmes; surchauffe; forte chaleur
en heatwave; heat wave; heatwaves; heat island; urban heat; extreme heat; urban cooling; cooling; cool islands; greening; shade; overheating; green schoolyards
es ola de calor; olas de calor; isla de calor; islas de calor; calor extremo; calor urbano; refugio climático; refugios climáticos; sombra; reverdecer; enfriamiento urbano
pt onda de calor; ondas de calor; ilha de calor; ilhas de calor; calor extremo; refúgio climático; sombra; arrefecimento urbano; esverdeamento; cobertura verde

risques-naturels | climat, urbanisme, humanitaire | 11, 13
fr risques naturels; risque naturel; risques majeurs; catastrophe naturelle; catastrophes naturelles; prévention des risques; gestion des risques; aléas; réduction des risques de catastrophe; glissement de terrain; glissements de terrain; éboulement; érosion des sols; plan de prévention des risques; culture du risque; carte des risques
en natural hazards; natural disasters; natural disaster; disaster risk; disaster risk reduction; risk prevention; risk management; landslide; landslides; hazard map; hazard; disaster preparedness; Sendai framework
es riesgos naturales; desastres naturales; desastre natural; reducción del riesgo de desastres; gestión del riesgo; gestión de riesgos; prevención de riesgos; deslizamiento; deslizamientos; derrumbes; amenazas naturales; mapa de riesgos
pt riscos naturais; desastres naturais; desastre natural; catástrofes naturais; redução do risco de desastres; gestão de riscos; prevenção de riscos; deslizamento; deslizamentos; desabamentos; mapa de risco

seisme | humanitaire, climat, urbanisme | 11, 13 | risques-naturels
fr séisme; séismes; tremblement de terre; sismique; parasismique; volcan; volcanique; éruption; tsunami; tsunamis
en earthquake; earthquakes; seismic; volcano; volcanic; eruption; tsunami; earthquake-resistant
es terremoto; terremotos; sismo; sismos; sísmico; volcán; volcánico; erupción; tsunami; antisísmico
pt terremoto; terramoto; sismo; sismos; sísmico; vulcão; vulcânico; erupção; tsunami; antissísmico

cyclone | humanitaire, climat | 11, 13 | risques-naturels
fr cyclone; cyclones; cyclonique; ouragan; ouragans; tempête; tempêtes; tornade; typhon; anticyclonique
en cyclone; cyclones; hurricane; hurricanes; storm; storms; typhoon; tornado; cyclone-proof
es ciclón; ciclones; huracán; huracanes; tormenta; tormentas; temporal; tifón; tornado
pt ciclone; ciclones; furacão; furacões; tempestade; tempestades; temporal; tufão; tornado

incendies | climat, biodiversite, humanitaire | 13, 15 | risques-naturels
fr incendie; incendies; feux de forêt; feu de forêt; feux de brousse; feu de brousse; pare-feu; débroussaillement; brûlis; DFCI
en wildfire; wildfires; forest fire; forest fires; bushfire; bush fires; =fires; firebreak; slash-and-burn
es incendio; incendios; incendios forestales; fuego forestal; cortafuegos; quemas; roza y quema
pt incêndio; incêndios; incêndios florestais; queimadas; fogo florestal; aceiro; aceiros

alerte-precoce | climat, humanitaire | 13, 11 | risques-naturels
fr alerte précoce; système d'alerte; systèmes d'alerte; système d'alerte précoce; sirène; sirènes; prévision; prévisions météo; météo; météorologie; météorologique; station météo; vigilance météo; alerter la population
en early warning; early warning system; warning system; alert system; sirens; weather forecast; weather; meteorology; meteorological; weather station
es alerta temprana; sistema de alerta; sistema de alerta temprana; sirenas; pronóstico; meteorología; meteorológico; estación meteorológica
pt alerta precoce; sistema de alerta; sistema de alerta precoce; sirenes; previsão do tempo; meteorologia; meteorológico; estação meteorológica; defesa civil alerta

erosion-littorale | climat, biodiversite, urbanisme | 13, 14, 11
fr érosion côtière; érosion du littoral; recul du trait de côte; trait de côte; montée des eaux; élévation du niveau de la mer; dunes; dune; ensablement; relocalisation du littoral; avancée de la mer; digue en mer
en coastal erosion; shoreline; coastline; sea level rise; rising sea; sea level; dunes; dune; managed retreat; coastal protection; coastal defence
es erosión costera; línea de costa; subida del nivel del mar; aumento del nivel del mar; dunas; duna; retroceso de la costa; protección costera
pt erosão costeira; linha de costa; subida do nível do mar; elevação do nível do mar; avanço do mar; dunas; duna; recuo da costa; proteção costeira

desertification | climat, agriculture, biodiversite | 15, 13, 2
fr désertification; dégradation des terres; dégradation des sols; érosion; grande muraille verte; récupération des terres; zaï; demi-lunes; cordons pierreux; défense et restauration des sols; avancée du désert; reboisement des terres dégradées; sols dégradés
en desertification; land degradation; soil erosion; erosion; great green wall; land restoration; soil degradation; degraded land; stone bunds
es desertificación; degradación de suelos; degradación de tierras; erosión; erosión del suelo; restauración de suelos; suelos degradados
pt desertificação; degradação do solo; degradação dos solos; erosão; erosão do solo; recuperação de solos; solos degradados; degradação da terra

finance-climat | climat, gouvernance | 13, 17 | climat
fr finance climat; fonds vert; fonds vert pour le climat; financement climat; fonds climat; budget vert; obligations vertes
en climate finance; green climate fund; climate fund; green budgeting; green bonds
es finanzas climáticas; fondo verde; fondo verde para el clima; financiamiento climático; bonos verdes
pt finanças climáticas; fundo verde; fundo verde para o clima; financiamento climático; fundo clima

environnement | climat, biodiversite | 13, 15, 12
fr environnement; environnemental; écologie; écologique; développement durable; durable; durabilité; agenda 2030; objectifs de développement durable
en environment; environmental; ecology; ecological; sustainable development; sustainable; sustainability; 2030 agenda; sustainable development goals; SDG; SDGs
es medio ambiente; ambiental; medioambiental; ecología; ecológico; desarrollo sostenible; sostenible; sostenibilidad; sustentable; agenda 2030; ODS
pt meio ambiente; ambiental; ambiente; ecologia; ecológico; desenvolvimento sustentável; sustentável; sustentabilidade; agenda 2030; ODS

education-environnement | education, climat, citoyennete | 4, 13, 12
fr éducation à l'environnement; éducation au développement durable; sensibilisation à l'environnement; éco-école; écoles durables; éco-délégués; éco-gestes; fresque du climat; classe de mer; classe verte; sensibilisation environnementale
en environmental education; education for sustainable development; climate education; eco-schools; environmental awareness; climate awareness; outdoor classroom
es educación ambiental; educación para el desarrollo sostenible; conciencia ambiental; sensibilización ambiental; ecoescuelas; aula verde
pt educação ambiental; educação para o desenvolvimento sustentável; consciência ambiental; sensibilização ambiental; eco-escolas; consciencialização ambiental

participation-climat | climat, citoyennete, jeunesse | 13, 16 | climat
fr mobilisation climat; jeunes et climat; marche pour le climat; assemblée climat; convention citoyenne pour le climat; ambassadeurs climat; justice climatique
en climate assembly; youth and climate; climate march; climate ambassadors; climate justice; climate mobilisation
es asamblea climática; jóvenes y clima; justicia climática; embajadores climáticos; marcha por el clima
pt assembleia climática; jovens e clima; justiça climática; embaixadores do clima; marcha pelo clima

assurance-climatique | climat, agriculture | 13, 1 | adaptation-climat
fr assurance climatique; assurance récolte; assurance indicielle; indemnisation; pertes et dommages; fonds de catastrophe
en climate insurance; crop insurance; index insurance; loss and damage; compensation fund; disaster fund
es seguro climático; seguro agrícola; pérdidas y daños; seguro paramétrico; fondo de desastres
pt seguro climático; seguro agrícola; perdas e danos; seguro de safra; fundo de desastres

neutralite-territoire | climat, energie, gouvernance | 13, 7, 11 | emissions-carbone
fr ville neutre en carbone; territoire neutre en carbone; trajectoire bas carbone; stratégie de décarbonation; mission 100 villes neutres; zéro émission nette; budget carbone; feuille de route climat; quartier bas carbone
en climate-neutral city; carbon-neutral city; zero-emission; net-zero city; carbon budget; decarbonisation strategy; decarbonisation pathway; climate roadmap; low-carbon neighbourhood
es ciudad climáticamente neutra; ciudad carbono neutral; cero emisiones; cero neto; presupuesto de carbono; estrategia de descarbonización; ruta de descarbonización; barrio bajo en carbono
pt cidade neutra em carbono; cidade carbono zero; emissões zero; zero líquido; orçamento de carbono; estratégia de descarbonização; roteiro para a neutralidade carbónica; bairro de baixo carbono

marches-carbone | climat, biodiversite | 13, 15, 17 | emissions-carbone
fr marché du carbone; projet carbone; label bas carbone; REDD+; article 6; contribution carbone volontaire; coopérative carbone; séquestration du carbone; stockage du carbone; comptabilité carbone
en carbon market; carbon project; carbon offsets; REDD+; carbon sequestration; carbon storage; carbon offset projects; carbon accounting; voluntary carbon contribution
es mercado de carbono; bonos de carbono; créditos de carbono; REDD+; secuestro de carbono; captura de carbono; compensación de carbono
pt mercado de carbono; REDD+; sequestro de carbono; captura de carbono; compensação de carbono; projetos de carbono; contabilidade de carbono

donnees-climat | climat, recherche | 13 | recherche-climat
fr données climatiques; observatoire du climat; diagnostic climat; GIEC régional; étude de vulnérabilité au climat; profil climat
en climate data; climate observatory; climate risk assessment; climate information
es datos climáticos; observatorio climático; modelación climática; evaluación del riesgo climático
pt dados climáticos; observatório do clima; modelação climática; avaliação do risco climático

adaptation-agriculture | climat, agriculture | 13, 2 | adaptation-climat
fr adaptation de l'agriculture; agriculture intelligente face au climat; agriculture climato-intelligente; agriculture résiliente; variétés résistantes à la sécheresse; calendrier agricole; gel tardif; adaptation des cultures; adaptation des éleveurs
en climate-smart agriculture; climate-resilient agriculture; drought-resistant varieties; drought-tolerant crops; farm adaptation; adaptation of farming; resilient farming; crop calendar
es agricultura climáticamente inteligente; agricultura resiliente; variedades resistentes a la sequía; cultivos resilientes; adaptación agrícola; calendario agrícola; heladas
pt agricultura climaticamente inteligente; agricultura resiliente; variedades resistentes à seca; cultivos resilientes; adaptação agrícola; calendário agrícola; geadas; convivência com o semiárido

adaptation-cotiere-iles | climat, biodiversite | 13, 14, 11 | erosion-littorale
fr îles face au climat; adaptation du littoral; adaptation des îles; protection du littoral; stabilisation des dunes; brise-lames; épis rocheux; rechargement de plage; intrusion saline; salinisation; salinisation des terres
en SIDS; island adaptation; coastal adaptation; dune stabilisation; breakwater; beach nourishment; saline intrusion; salinisation; coastal resilience; living shorelines
es adaptación costera; adaptación de las islas; estabilización de dunas; rompeolas; regeneración de playas; intrusión salina; salinización; resiliencia costera
pt adaptação costeira; adaptação das ilhas; estabilização de dunas; quebra-mar; alimentação artificial de praias; intrusão salina; salinização; resiliência costeira

alliances-climat | climat, gouvernance | 13, 17 | climat
fr C40; Energy Cities; ICLEI; convention mondiale des maires; contributions déterminées au niveau national; négociations climat; conférence des parties; COP des villes; alliance climat; diplomatie climatique
en C40; Energy Cities; ICLEI; global covenant of mayors; nationally determined contributions; NDC; climate negotiations; climate alliance; climate diplomacy; conference of the parties
es C40; ICLEI; pacto global de alcaldes; contribuciones determinadas a nivel nacional; NDC; negociaciones climáticas; alianza climática; diplomacia climática; conferencia de las partes
pt C40; ICLEI; pacto global de prefeitos; contribuições nacionalmente determinadas; NDC; negociações climáticas; aliança climática; diplomacia climática; conferência das partes

mouvements-terrain | climat, urbanisme | 11, 13 | risques-naturels
fr ravinement; lutte antiérosive; mouvement de terrain; stabilisation des pentes; coulée de boue; têtes d'érosion; retrait-gonflement des argiles; avalanche; chutes de blocs
en gully erosion; gullies; slope stabilisation; mudslide; land subsidence; avalanche; rockfall; ground movement; unstable slopes
es cárcavas; estabilización de taludes; aluvión; aludes; huaicos; avalancha; movimientos en masa; hundimiento del terreno; remoción en masa
pt ravinas; voçorocas; estabilização de encostas; contenção de encostas; avalanche; movimentos de massa; áreas de risco; queda de blocos; encostas instáveis

sensibilisation-risques | climat, education, citoyennete | 13, 11, 4 | risques-naturels
fr sensibilisation aux risques; éducation aux risques; mémoire du risque; repères de crue; DICRIM; information préventive; acculturation au risque; journée de la résilience; risques et enfants; simulation d'inondation
en risk awareness; risk education; risk culture; public awareness of risk; flood marks; disaster education; risk communication; school safety drills
es cultura del riesgo; educación sobre riesgos; cultura de prevención; sensibilización sobre riesgos; memoria del riesgo; comunicación del riesgo; educación para la prevención de desastres
pt cultura de risco; educação para o risco; cultura de prevenção; sensibilização para os riscos; perceção do risco; comunicação de risco; memória do risco

modes-vie-durables | climat, citoyennete | 12, 13 | environnement
fr modes de vie durables; modes de vie sobres; consommation durable; consommation et production durables; sobriété carbone; empreinte écologique; défi climat; défis citoyens; transition citoyenne; =villes en transition; calcul de l'empreinte
en sustainable lifestyles; sustainable consumption; sustainable consumption and production; ecological footprint; transition towns; climate challenge; low-carbon lifestyle; behaviour change for climate
es estilos de vida sostenibles; consumo sostenible; producción y consumo sostenibles; huella ecológica; pueblos en transición; comunidades en transición; reto climático; modos de vida sostenibles
pt estilos de vida sustentáveis; consumo sustentável; produção e consumo sustentáveis; pegada ecológica; cidades em transição; desafio climático; modos de vida sustentáveis; comunidades em transição

agenda21-odd | climat, gouvernance | 17, 13, 11 | environnement
fr agenda 21; agenda 21 local; rapport développement durable; revue locale volontaire; diagnostic ODD; fresque des ODD; territoire durable; stratégie de développement durable
en local agenda 21; agenda 21; voluntary local review; SDG localisation; sustainable neighbourhood; sustainability strategy; eco-city
es agenda 21 local; agenda 21; informe local voluntario; revisión local voluntaria; barrio sostenible; agenda urbana; territorio sostenible
pt agenda 21 local; agenda 21; relatório local voluntário; revisão local voluntária; bairro sustentável; território sustentável; cidades e comunidades sustentáveis

urbanisme-bioclimatique | climat, urbanisme | 11, 13 | chaleur-urbaine
fr urbanisme bioclimatique; matériaux réfléchissants; toits blancs; revêtements clairs; brumisateurs; plan canicule; plan fraîcheur; registre canicule; désimperméabilisation des sols; sols perméables; rafraîchir la ville; climatisation; façade végétalisée; toiture végétalisée; toits verts
en cool roofs; white roofs; green roof; green wall; heat action plan; heat plan; heat health plan; permeable surfaces; depaving; air conditioning; bioclimatic urban planning; cooling centres
es techos fríos; techos verdes; cubiertas verdes; muros verdes; plan de calor; pavimentos permeables; aire acondicionado; urbanismo bioclimático; plan de adaptación al calor; sombreado urbano
pt telhados frios; telhados verdes; paredes verdes; plano de calor; pavimentos permeáveis; ar condicionado; urbanismo bioclimático; sombreamento urbano; despavimentação

evaluation-environnementale | climat, gouvernance, biodiversite | 13, 15, 12 | environnement
fr évaluation environnementale; étude d'impact environnemental; police de l'environnement; droit de l'environnement; permis environnemental; charte de l'environnement; observatoire de l'environnement; service environnement; comptabilité environnementale; justice environnementale
en environmental impact assessment; environmental assessment; environmental permits; environmental law; environmental inspection; environmental management; environmental justice; environmental officer
es evaluación de impacto ambiental; estudio de impacto ambiental; licencia ambiental; derecho ambiental; gestión ambiental; fiscalización ambiental; justicia ambiental; observatorio ambiental; autoridad ambiental
pt avaliação de impacto ambiental; estudo de impacto ambiental; licenciamento ambiental; direito ambiental; gestão ambiental; fiscalização ambiental; justiça ambiental; observatório ambiental

lutte-ensablement | climat, agriculture, biodiversite | 15, 13 | desertification
fr lutte contre l'ensablement; fixation des dunes; lutte contre la désertification; brise-vent; mise en défens; restauration des terres dégradées; neutralité en matière de dégradation des terres; gestion durable des terres; ceinture verte; sahélisation
en combating desertification; sand dune fixation; windbreaks; sustainable land management; land degradation neutrality; exclosures; sand encroachment; restoring degraded land; shelterbelts
es lucha contra la desertificación; fijación de dunas; cortavientos; manejo sostenible de la tierra; neutralidad en la degradación de la tierra; recuperación de tierras; cinturón verde; zonas áridas
pt combate à desertificação; fixação de dunas; quebra-ventos; gestão sustentável da terra; neutralidade da degradação da terra; recuperação de áreas degradadas; cinturão verde; zonas áridas; combate à seca

sante-climat | climat, sante | 13, 3 | adaptation-climat
fr santé et climat; effets du climat sur la santé; moustique tigre; allergies aux pollens; pollens; éco-anxiété; surmortalité liée à la chaleur; maladies vectorielles
en climate and health; health effects of climate change; vector-borne diseases; tiger mosquito; pollen allergies; eco-anxiety; heat-related deaths
es clima y salud; efectos del clima en la salud; enfermedades transmitidas por vectores; mosquito tigre; alergias al polen; ecoansiedad; golpes de calor
pt clima e saúde; efeitos do clima na saúde; doenças transmitidas por vetores; mosquito-tigre; alergias ao pólen; ecoansiedade; golpes de calor

gestion-secheresse | climat, eau, agriculture | 13, 6, 2 | secheresse
fr gestion de la sécheresse; plan sécheresse; comité sécheresse; arrêté sécheresse; prévention de la sécheresse; adaptation à la sécheresse; résilience à la sécheresse
en drought management; drought plan; drought preparedness; drought monitoring; drought resilience; drought early warning; drought relief
es gestión de la sequía; plan de sequía; prevención de la sequía; monitoreo de sequía; resiliencia a la sequía; alerta de sequía; mitigación de la sequía
pt gestão da seca; plano de seca; prevenção da seca; monitor de secas; resiliência à seca; alerta de seca; mitigação da seca
`;
