/** Local government: finance, staff, planning, services. */
export const gouvernance = `
gouvernance | gouvernance | 16
fr gouvernance; gouvernance locale; bonne gouvernance; gouvernance territoriale; institutions; institutionnel; institutionnelle; appui institutionnel; renforcement institutionnel; compétences transférées; transfert de compétences
en governance; local governance; good governance; institutions; institutional; institutional support; capacity building of institutions; transfer of powers
es gobernanza; gobernanza local; buen gobierno; institucionalidad; institucional; fortalecimiento institucional; transferencia de competencias
pt governança; governação; governança local; boa governança; institucional; fortalecimento institucional; reforço institucional; consórcios; transferência de competências; associação de municípios

decentralisation | gouvernance | 16 | gouvernance
fr décentralisation; décentralisé; autonomie locale; libre administration; réforme territoriale; régionalisation; déconcentration; jeune collectivité; jeunes collectivités; nouvelles communes; statut de l'élu
en decentralisation; decentralization; decentralised; devolution; local autonomy; territorial reform; regionalisation; newly created municipality; self-government
es descentralización; descentralizado; autonomía local; reforma territorial; regionalización; autonomía municipal; autogobierno
pt descentralização; descentralizado; autonomia local; reforma territorial; regionalização; autonomia municipal; autogoverno; poder local

finances-locales | gouvernance | 16, 17 | gouvernance
fr finances locales; finances publiques; fiscalité locale; fiscalité; impôts; impôt; impôts locaux; taxe foncière; taxes; recettes fiscales; recettes propres; recettes; ressources propres; budget communal; budget municipal; comptabilité; comptable; comptabilité publique; trésorerie; trésor public; régies de recettes; perception; percepteur; percepteurs; budgétaire; contribuables; ressources financières; recettes municipales; mobilisation des ressources; taxe de marché
en local finance; local finances; public finance; local taxation; taxation; tax; taxes; tax collection; property tax; own-source revenue; own revenues; revenue; revenues; municipal budget; accounting; accountant; treasury; budgeting; taxpayers; revenue collection; municipal finance; fiscal
es finanzas locales; finanzas públicas; finanzas municipales; fiscalidad; impuestos; impuesto; impuesto predial; recaudación; ingresos propios; presupuesto municipal; contabilidad; contable; tesorería; contribuyentes; hacienda local; tributos; recaudación tributaria; tasas municipales
pt finanças locais; finanças públicas; finanças municipais; fiscalidade; impostos; imposto; IPTU; arrecadação; receitas próprias; receitas; orçamento municipal; contabilidade; contabilista; tesouraria; contribuintes; tributos; arrecadação tributária; taxas municipais

cadastre-foncier | gouvernance, urbanisme | 11, 16, 1
fr cadastre; cadastral; cadastrale; foncier; foncière; titres fonciers; titre foncier; sécurisation foncière; gestion foncière; réserves foncières; droits fonciers; propriété foncière; lotissement; lotissements; parcelle; parcelles; litiges fonciers; conflits fonciers; occupation du sol; établissement public foncier
en cadastre; cadastral; land registry; land titles; land title; land tenure; land management; land rights; property register; land ownership; land disputes; parcels; land use
es catastro; catastral; títulos de propiedad; titulación de tierras; tenencia de la tierra; gestión del suelo; registro de la propiedad; parcela; parcelas; predios; conflictos de tierras; uso del suelo; suelo urbano
pt cadastro; cadastral; títulos de propriedade; regularização fundiária; fundiária; fundiário; posse da terra; gestão fundiária; registo predial; parcela; parcelas; lotes; conflitos fundiários; uso do solo; cadastro predial

planification-locale | gouvernance, urbanisme | 11, 16 | gouvernance
fr planification; planifier; plan communal de développement; plan de développement communal; plan de développement; PDC; plan local de développement; planification stratégique; planification territoriale; projet de territoire; contrat de territoire; plan stratégique; programmation pluriannuelle; plan pluriannuel; schéma régional; plan d'action; localisation des ODD; localisation des objectifs de développement durable
en planning; local development plan; development plan; development plans; strategic plan; strategic planning; territorial planning; municipal development plan; local planning; territorial project; multi-year plan; localising the SDGs; localisation of the SDGs
es planificación; plan de desarrollo; plan de desarrollo local; plan de desarrollo municipal; planificación estratégica; plan estratégico; planificación territorial; plan plurianual; ordenamiento; localización de los ODS
pt planejamento; planeamento; plano de desenvolvimento; plano de desenvolvimento local; plano municipal de desenvolvimento; planejamento estratégico; plano estratégico; planejamento territorial; plano plurianual; territorialização dos ODS; localização dos ODS

maitrise-ouvrage | gouvernance | 16, 9 | gouvernance
fr maîtrise d'ouvrage; maîtrise d'œuvre; maîtrise d'ouvrage communale; gestion de projet; gestion de projets; conduite de projet; suivi de chantier; bureau d'études; bureaux d'études; services techniques; ingénierie territoriale; ingénierie publique; assistance technique; appui technique; travaux; chantier; chantiers; agence technique départementale; assistance à maîtrise d'ouvrage
en project management; project owner; contracting authority; =works; public works; technical services; technical assistance; technical support; engineering services; building site; construction works; technical department; consultancy
es gestión de proyectos; obras públicas; obra pública; servicios técnicos; asistencia técnica; apoyo técnico; dirección de obra; obras; oficina técnica; consultoría
pt gestão de projetos; gestão de projectos; obras públicas; obra pública; serviços técnicos; assistência técnica; apoio técnico; fiscalização de obras; obras; gabinete técnico; consultoria

agents-territoriaux | gouvernance, education | 16, 4 | gouvernance
fr agents municipaux; agents communaux; agents territoriaux; fonctionnaires; fonctionnaires territoriaux; fonction publique territoriale; fonction publique; CNFPT; formation des agents; formation des élus; renforcement des capacités; cadres territoriaux; ressources humaines; secrétaires de mairie; secrétaire de mairie; secrétaires généraux; personnel communal; personnel municipal; management public; employés municipaux; personnels
en municipal staff; civil servants; civil servant; local officials; public officials; training of officials; staff training; capacity building; human resources; local civil service; municipal employees; town clerk; council staff; training of elected officials; public servants; public management
es funcionarios; funcionarios municipales; empleados públicos; servidores públicos; formación de funcionarios; fortalecimiento de capacidades; recursos humanos; personal municipal; función pública; capacitación de funcionarios; gestión pública; desarrollo de capacidades
pt funcionários; funcionários municipais; servidores públicos; servidores municipais; formação de funcionários; capacitação de servidores; reforço de capacidades; fortalecimento de capacidades; recursos humanos; função pública; gestão pública; escola de governo; capacitação técnica

elus | gouvernance, citoyennete | 16 | gouvernance
fr élus; élu; élus locaux; maire; maires; conseil municipal; conseillers municipaux; conseiller municipal; adjoint au maire; exécutif local; association d'élus; associations d'élus; mairie; mairies; conseils municipaux; hôtel de ville; mandat; mandats; élections locales; élection municipale
en elected officials; elected official; elected representatives; councillors; councillor; mayor; mayors; city council; town council; municipal council; local council; deputy mayor; city hall; town hall; local elections; association of municipalities; local government association
es cargos electos; electos; electos locales; alcalde; alcaldes; alcaldesa; alcaldía; alcaldías; concejales; concejal; concejo municipal; ayuntamiento; ayuntamientos; autoridades electas; elecciones locales; intendente; intendencia; regidores
pt eleitos; eleitos locais; prefeito; prefeitos; prefeita; prefeitura; prefeituras; presidente da câmara; câmara municipal; vereadores; vereador; autarcas; autarca; autarquia; autarquias; assembleia municipal; eleições locais; eleições autárquicas

transparence | gouvernance, citoyennete | 16 | gouvernance
fr transparence; corruption; anticorruption; redevabilité; reddition de comptes; contrôle citoyen; intégrité; déontologie; éthique publique; contrôle interne; audit; audits; lutte contre la corruption; probité
en transparency; corruption; anti-corruption; accountability; integrity; public ethics; social accountability; internal control; audit; auditing; oversight; access to information
es transparencia; corrupción; anticorrupción; rendición de cuentas; integridad; ética pública; control social; control interno; auditoría; auditorías; acceso a la información
pt transparência; corrupção; anticorrupção; prestação de contas; integridade; ética pública; controle social; controlo interno; auditoria; auditorias; acesso à informação

services-publics | gouvernance | 16, 11 | gouvernance
fr services publics; service public; services publics locaux; services de base; services essentiels; accueil des usagers; usagers; administration publique; administration communale; simplification administrative; modernisation de l'administration; qualité de service; relation aux usagers; bureau du citoyen
en public services; public service; basic services; essential services; local services; public administration; local administration; administrative simplification; service delivery; service quality; citizen service; modernisation of the administration
es servicios públicos; servicio público; servicios básicos; servicios esenciales; administración pública; administración local; simplificación administrativa; modernización administrativa; atención ciudadana; atención al ciudadano; prestación de servicios
pt serviços públicos; serviço público; serviços básicos; serviços essenciais; administração pública; administração local; simplificação administrativa; modernização administrativa; atendimento ao cidadão; prestação de serviços

financements-projets | gouvernance | 17
fr bailleurs de fonds; bailleur; bailleurs; subvention; subventions; cofinancement; cofinancements; financement; financements; fonds européens; montage de projet; montage de projets; appel à projets; appels à projets; AFD; FICOL; MEAE; recherche de financements; mobilisation de fonds; dossier de financement; emprunt; emprunts; accès aux financements
en donors; donor; grants; grant; funding; co-funding; co-financing; financing; European funds; EU funds; EU funding; call for projects; call for proposals; calls for proposals; fundraising; project funding; access to finance; borrowing
es donantes; donante; subvención; subvenciones; cofinanciación; cofinanciamiento; financiación; financiamiento; fondos europeos; convocatoria; convocatorias; formulación de proyectos; captación de fondos; acceso a financiamiento; endeudamiento
pt doadores; doador; subvenção; subvenções; subsídios; cofinanciamento; financiamento; financiamentos; fundos europeus; edital; editais; elaboração de projetos; captação de recursos; acesso a financiamento; candidatura a fundos

cooperation-decentralisee | | 17
fr coopération décentralisée; action internationale; action extérieure; action extérieure des collectivités; AECT; relations internationales; service des relations internationales; coopération internationale; coopération nord-sud; coopération sud-sud; coopération triangulaire; diplomatie des villes; diplomatie territoriale; internationalisation du territoire; stratégie internationale; aide au développement; solidarité internationale des collectivités; partenariat international
en decentralised cooperation; decentralized cooperation; international action; international relations; international cooperation; city diplomacy; south-south cooperation; triangular cooperation; development aid; city-to-city cooperation; international strategy; municipal partnership; municipal partnerships; international partnership
es cooperación descentralizada; acción internacional; acción exterior; relaciones internacionales; cooperación internacional; diplomacia de ciudades; cooperación sur-sur; cooperación triangular; ayuda al desarrollo; paradiplomacia; internacionalización del territorio; estrategia internacional
pt cooperação descentralizada; ação internacional; ação externa; relações internacionais; cooperação internacional; diplomacia de cidades; cooperação sul-sul; cooperação triangular; ajuda ao desenvolvimento; paradiplomacia; internacionalização do território; estratégia internacional

jumelage | citoyennete | 17, 16
fr jumelage; jumelages; villes jumelées; ville jumelle; villes jumelles; jumelé; jumelée; jumelés; comité de jumelage; comités de jumelage; pacte d'amitié; charte d'amitié; serment de jumelage; ville sœur; accord de jumelage
en twinning; town twinning; twin town; twin towns; twinned; twin city; twin cities; sister city; sister cities; friendship agreement; twinning committee; twinning association
es hermanamiento; hermanamientos; ciudad hermana; ciudades hermanas; hermanamiento de ciudades; hermanada; hermanadas; acuerdo de amistad; comité de hermanamiento
pt geminação; geminações; cidade-irmã; cidades-irmãs; irmanamento; cidades geminadas; geminada; geminadas; acordo de geminação; acordo de amizade

reseaux-collectivites | gouvernance | 17, 16
fr réseau de villes; réseaux de villes; réseau de collectivités; réseaux de collectivités; association de villes; CGLU; Cités Unies France; fédération de communes; association nationale de communes; villes membres; groupe-pays; groupes-pays; AIMF; PLATFORMA; association de communes; union des villes
en city network; city networks; network of cities; network of towns; network of municipalities; UCLG; association of cities; member cities; federation of municipalities; country group; union of municipalities
es red de ciudades; redes de ciudades; red de municipios; CGLU; asociación de municipios; federación de municipios; ciudades miembros; Mercociudades; red de gobiernos locales
pt rede de cidades; redes de cidades; rede de municípios; CGLU; associação nacional de municípios; federação de municípios; cidades membros; rede de governos locais; Mercocidades; união das cidades

gestion-crise | gouvernance, humanitaire | 11, 13, 16
fr gestion de crise; gestion des crises; cellule de crise; plan communal de sauvegarde; plan de continuité; continuité des services; plan d'urgence; plans d'urgence; exercices de crise; exercice de crise
en crisis management; crisis unit; emergency plan; emergency plans; emergency planning; contingency plan; continuity plan; emergency management; crisis exercise; emergency drills
es gestión de crisis; plan de emergencia; planes de emergencia; plan de contingencia; comité de crisis; continuidad de servicios; simulacros; simulacro
pt gestão de crise; gestão de crises; plano de emergência; planos de emergência; plano de contingência; gabinete de crise; continuidade de serviços; simulacros; simulação de emergência

reconstruction | humanitaire, urbanisme, gouvernance | 11, 9, 16
fr reconstruction; reconstruire; relèvement; post-conflit; après-guerre; reconstruction des villes; réhabilitation post-crise; bâtiments détruits; villes sinistrées; quartiers détruits; bombardements; bombardée
en reconstruction; rebuild; rebuilding; recovery; post-conflict; post-war; destroyed buildings; war-damaged; war damage; rebuilding cities; bombed; shelling
es reconstrucción; reconstruir; recuperación posdesastre; posconflicto; posguerra; edificios destruidos; bombardeos
pt reconstrução; reconstruir; recuperação pós-desastre; pós-conflito; pós-guerra; edifícios destruídos; bombardeamentos

intercommunalite | gouvernance | 16, 11 | gouvernance
fr intercommunalité; intercommunal; intercommunale; intercommunalités; communauté de communes; communautés de communes; groupement de communes; groupements de communes; syndicat intercommunal; EPCI; mutualisation; services mutualisés; structure intercommunale; communauté d'agglomération
en inter-municipal; intermunicipal; inter-municipal cooperation; intermunicipality; joint municipal authority; shared services; association of neighbouring municipalities; grouping of municipalities
es intermunicipal; mancomunidad; mancomunidades; mancomunado; intermunicipalidad; servicios compartidos; agrupación de municipios
pt intermunicipal; consórcio intermunicipal; consórcios intermunicipais; intermunicipalidade; serviços partilhados; agrupamento de municípios; comunidade intermunicipal

evaluation | gouvernance, recherche | 16, 17 | gouvernance
fr évaluation; évaluer; suivi et évaluation; mesure d'impact; évaluation d'impact; capitalisation; retour d'expérience; retours d'expérience
en evaluation; monitoring and evaluation; impact measurement; impact evaluation; measuring impact; lessons learned; lessons learnt
es evaluación; seguimiento y evaluación; medición de impacto; evaluación de impacto; sistematización de experiencias; lecciones aprendidas
pt avaliação; monitoramento e avaliação; medição de impacto; avaliação de impacto; sistematização de experiências; lições aprendidas

patrimoine-communal | gouvernance, urbanisme | 16, 11 | gouvernance
fr patrimoine bâti communal; gestion du patrimoine communal; entretien des bâtiments; entretien des équipements; maintenance des équipements; gestion technique; parc automobile communal; ateliers municipaux; centre technique municipal
en asset management; municipal assets; facility management; building maintenance; maintenance of facilities; municipal workshops; maintenance; upkeep
es gestión de activos; bienes municipales; mantenimiento de edificios; mantenimiento de equipos; talleres municipales; mantenimiento
pt gestão de ativos; bens municipais; manutenção de edifícios; manutenção de equipamentos; oficinas municipais; manutenção

regions-departements | gouvernance | 16 | gouvernance
fr conseil régional; conseils régionaux; conseil départemental; conseils départementaux; collectivité territoriale; collectivités territoriales; collectivités locales; collectivité locale; gouvernement local; gouvernements locaux; pouvoirs locaux; autorités locales
en regional council; regional councils; county council; local authority; local authorities; local government; local governments; subnational government; regional government; provincial government
es consejo regional; gobierno regional; gobiernos regionales; gobierno local; gobiernos locales; diputación; diputaciones; gobierno provincial; autoridades locales; entidades territoriales
pt conselho regional; governo regional; governos regionais; governo local; governos locais; governo estadual; autoridades locais; poder público local; entidades territoriais

reglementation-municipale | gouvernance, urbanisme | 16, 11
fr police administrative; arrêtés municipaux; réglementation municipale; règlement municipal; contrôle municipal; brigade municipale; occupation du domaine public; domaine public; règlement de service
en bylaws; by-laws; municipal regulations; municipal rules; licensing; permits; enforcement; regulation; regulations; municipal inspection
es ordenanza; ordenanzas; reglamento municipal; reglamentos; normativa municipal; permisos; inspección municipal; regulación
pt regulamento municipal; posturas municipais; regulamentos; normas municipais; licenciamento; fiscalização municipal; regulação

metropoles-fusions | gouvernance | 16, 11 | intercommunalite
fr commune nouvelle; fusion de communes; gouvernance métropolitaine; coopération métropolitaine; pôle métropolitain; PETR; pôle d'équilibre territorial et rural; mutualisation des services; coopération intercommunale; communauté urbaine
en municipal merger; amalgamation of municipalities; metropolitan governance; metropolitan authority; metropolitan cooperation; combined authority; joint board; metropolitan area authority
es fusión de municipios; gobernanza metropolitana; autoridad metropolitana; cooperación metropolitana; asociativismo municipal; mancomunidad de municipios
pt fusão de municípios; governança metropolitana; autoridade metropolitana; cooperação metropolitana; associativismo municipal; agregação de freguesias

mobilisation-recettes | gouvernance | 17, 16 | finances-locales
fr recensement fiscal; adressage fiscal; recouvrement des taxes; recouvrement des recettes; recouvrement des impôts; mobilisation des ressources locales; mobilisation des recettes; taxe de développement local; fichier des contribuables; patente; droits de place; taxe de séjour; civisme fiscal
en tax mapping; revenue mobilisation; domestic resource mobilisation; local revenue mobilisation; market fees; tax compliance; tourist tax; tax register; street addressing for tax; business licence fees; tax base
es recaudación municipal; movilización de recursos propios; civismo fiscal; cultura tributaria; padrón de contribuyentes; tasa turística; base tributaria; cobranza tributaria; catastro fiscal; patente comercial
pt mobilização de receitas; mobilização de recursos próprios; civismo fiscal; educação fiscal; cadastro de contribuintes; taxa turística; base tributária; cobrança de impostos; taxas de mercado; dívida ativa

gestion-budgetaire | gouvernance | 16, 17 | finances-locales
fr élaboration du budget; préparation budgétaire; exécution budgétaire; débat d'orientation budgétaire; budget-programme; compte administratif; gestion financière; gestion budgétaire; dette municipale; dotations de l'État; transferts financiers de l'État; autonomie financière; trésorerie communale; fonds d'appui aux collectivités
en budget preparation; budget execution; programme budgeting; financial management; municipal debt; intergovernmental transfers; fiscal transfers; financial autonomy; fiscal decentralisation; municipal bonds; creditworthiness; medium-term budgeting
es elaboración del presupuesto; ejecución presupuestaria; presupuesto por resultados; gestión financiera; deuda municipal; transferencias intergubernamentales; autonomía financiera; descentralización fiscal; bonos municipales; gestión presupuestaria
pt elaboração do orçamento; execução orçamentária; execução orçamental; orçamento por resultados; gestão financeira; dívida municipal; transferências intergovernamentais; autonomia financeira; descentralização fiscal; gestão orçamentária; fundo de participação dos municípios

programmation-investissements | gouvernance | 16, 11 | planification-locale
fr suivi du plan de développement; plan d'investissement communal; plan pluriannuel d'investissement; programmation des investissements; prospective territoriale; contractualisation; contrat de plan; observatoire territorial; indicateurs de développement; programme régional de développement; monographie communale
en municipal investment plan; capital investment planning; territorial foresight; territorial observatory; development indicators; monitoring of the development plan; regional development programme; state-region contract
es plan de inversión municipal; plan plurianual de inversiones; prospectiva territorial; observatorio territorial; indicadores de desarrollo; banco de proyectos; plan regional de desarrollo; seguimiento del plan de desarrollo
pt plano de investimentos; plano plurianual de investimentos; prospetiva territorial; observatório territorial; indicadores de desenvolvimento; banco de projetos; plano regional de desenvolvimento; plano de metas

accueil-usagers | gouvernance, inclusion | 16, 11 | services-publics
fr accueil du public; mairie mobile; France services; maison de services au public; démarches administratives; relation citoyen; mairies annexes; qualité de l'accueil; services aux citoyens
en citizen service centre; customer service centre; mobile town hall; front desk; administrative procedures; local service points; service access points; citizen helpdesk; municipal counter
es oficina de atención al ciudadano; trámites municipales; trámites administrativos; alcaldía móvil; puntos de atención; atención al vecino; simplificación de trámites
pt loja do cidadão; espaço cidadão; trâmites administrativos; prefeitura itinerante; pontos de atendimento; atendimento ao munícipe; desburocratização; poupatempo

achats-durables | gouvernance, ess, climat | 12, 16 | commande-publique
fr schéma de promotion des achats; SPASER; critères sociaux et environnementaux; commande publique durable; marchés publics réservés; groupement de commandes; centrale d'achat; passation des marchés; passation des marchés publics; achat innovant; clause environnementale; dématérialisation des marchés
en green public procurement; socially responsible procurement; joint procurement; central purchasing body; reserved contracts; environmental clauses; innovation procurement; procurement procedures; e-procurement; procurement officers
es contratación pública sostenible; compra pública verde; compra pública innovadora; contratación socialmente responsable; central de compras; contratos reservados; cláusulas ambientales; compras conjuntas; contratación electrónica
pt contratação pública sustentável; compras públicas verdes; compras públicas sustentáveis; central de compras; contratos reservados; cláusulas ambientais; compras conjuntas; compras governamentais; pregão eletrônico

securite-proximite | gouvernance, jeunesse, inclusion | 16, 11 | prevention-delinquance
fr conseil local de sécurité; conseil local de sécurité et de prévention de la délinquance; CLSPD; contrat local de sécurité; vidéoprotection; vidéosurveillance; caméras de rue; médiateurs de rue; correspondants de nuit; justice de proximité; travaux d'intérêt général; sécurité de proximité; police de proximité; agents de proximité
en local security contract; community policing; CCTV; video surveillance; local crime prevention council; community safety; street mediators; community service orders; neighbourhood watch; night correspondents; safer cities
es consejo local de seguridad; policía comunitaria; policía de proximidad; videovigilancia; cámaras de seguridad; seguridad comunitaria; mediadores de calle; vigilancia vecinal; prevención situacional; ciudades seguras
pt conselho local de segurança; polícia comunitária; policiamento de proximidade; policiamento comunitário; videovigilância; câmeras de segurança; segurança comunitária; mediadores de rua; contratos locais de segurança; cidades seguras

echange-agents | gouvernance, education | 16, 4 | agents-territoriaux
fr école des élus; statut des élus; formation des maires; université des maires; échanges entre élus; échange de pair à pair; pair à pair; échanges entre pairs; compagnonnage entre collectivités; compagnonnage entre collectivités locales; stage d'agents; accueil de stagiaires agents territoriaux; jumelage de services; échange d'agents; détachement d'agents; coaching territorial
en exchange of staff; staff exchange; secondment; training of mayors; training for councillors; school of local government; peer support; job shadowing; shadowing; mentoring between municipalities; peer review; leadership academy for mayors
es intercambio de funcionarios; intercambio de personal; escuela de gobierno; formación de alcaldes; formación de concejales; capacitación de autoridades; apoyo entre pares; intercambio entre pares; pasantía de funcionarios; mentoría entre municipios
pt intercâmbio de funcionários; intercâmbio de servidores; formação de autarcas; formação de prefeitos; formação de vereadores; capacitação de gestores; apoio entre pares; intercâmbio entre pares; estágio de técnicos municipais; mentoria entre municípios

statistiques-observatoires | gouvernance, recherche, numerique | 17, 16 | donnees
fr statistiques locales; recensement de la population; observatoire local; données statistiques; enquête ménages; enquêtes auprès des ménages; système d'information communal; base de données communale; institut de la statistique; tableau de bord territorial
en local statistics; population census; local observatory; household survey; statistical data; local database; municipal information system; disaggregated data; territorial dashboard
es estadísticas locales; censo de población; observatorio local; encuesta de hogares; datos estadísticos; sistema de información municipal; instituto de estadística; datos desagregados; tablero de indicadores
pt estatísticas locais; censo demográfico; recenseamento da população; observatório local; inquérito às famílias; dados estatísticos; sistema de informação municipal; instituto de estatística; dados desagregados

accords-cooperation |  | 17 | cooperation-decentralisee
fr stratégie de coopération; politique de coopération; convention de coopération; convention de partenariat; accord de coopération; protocole d'accord; lettre d'intention; programme pluriannuel de coopération; comité de pilotage du partenariat; réseau régional multi-acteurs; RRMA; coopération multi-acteurs; chargés de coopération; fonds d'appui à la coopération; partenariat entre collectivités
en cooperation agreement; partnership agreement; memorandum of understanding; letter of intent; cooperation strategy; multi-stakeholder partnership; multi-actor partnership; partnership between local authorities; cooperation programme; cooperation officers; joint declaration
es acuerdo de cooperación; convenio de cooperación; convenio marco; memorando de entendimiento; carta de intención; estrategia de cooperación; alianzas multiactor; programa de cooperación; oficina de cooperación internacional; alianza entre municipios
pt acordo de cooperação; protocolo de cooperação; convênio de cooperação; memorando de entendimento; carta de intenções; estratégia de cooperação; parceria multiatores; programa de cooperação; acordo de parceria; parceria entre municípios

maintenance-equipements | gouvernance, urbanisme | 11, 12 | patrimoine-communal
fr inventaire du patrimoine communal; gestion patrimoniale; gestion immobilière; stratégie immobilière; gestion des équipements publics; gestion des infrastructures; maintenance préventive; plan de maintenance; parc immobilier municipal; carnet d'entretien; entretien des infrastructures; gestion de flotte; garage municipal; délégation de gestion des équipements; équipements marchands communaux
en infrastructure maintenance; preventive maintenance; maintenance plan; asset inventory; property management; public facilities management; fleet management; municipal property; operation and maintenance; infrastructure asset management
es mantenimiento de infraestructura; mantenimiento preventivo; plan de mantenimiento; inventario de bienes; gestión de equipamientos; gestión de flotas; patrimonio inmobiliario municipal; operación y mantenimiento; maestranza municipal
pt manutenção preventiva; plano de manutenção; inventário de bens; gestão de equipamentos públicos; gestão de frotas; patrimônio imobiliário municipal; operação e manutenção; manutenção de infraestruturas; gestão patrimonial

gouvernance-multi-niveaux | gouvernance | 16, 17 | gouvernance
fr gouvernance multi-niveaux; gouvernance multiniveau; dialogue État-collectivités; relations État-collectivités; plaidoyer des collectivités; plaidoyer des élus; différenciation territoriale; contrat État-région; subsidiarité; services déconcentrés; services déconcentrés de l'État; tutelle des collectivités
en multilevel governance; multi-level governance; central-local relations; local government advocacy; advocacy of local authorities; subsidiarity; intergovernmental relations; deconcentrated services; intergovernmental dialogue
es gobernanza multinivel; relaciones intergubernamentales; incidencia de los gobiernos locales; incidencia política; subsidiariedad; coordinación intergubernamental; diálogo intergubernamental; servicios desconcentrados
pt governança multinível; relações intergovernamentais; incidência política; advocacy dos governos locais; subsidiariedade; coordenação intergovernamental; federalismo cooperativo; pacto federativo
`;
