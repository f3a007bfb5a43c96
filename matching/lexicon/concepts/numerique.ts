/** Digital affairs. */
export const numerique = `
numerique | numerique | 9, 16
fr numérique; numériques; digital; digitale; informatique; transition numérique; transformation numérique; transformation digitale; nouvelles technologies; TIC; technologies de l'information; informaticien; informaticiens; outils informatiques
en digital; digital transformation; digital transition; ICT; information technology; new technologies; computing; digital tools; digitalisation
es digital; transformación digital; transición digital; TIC; informática; nuevas tecnologías; tecnologías de la información; digitalización; herramientas digitales
pt digital; transformação digital; transição digital; TIC; informática; novas tecnologias; tecnologias da informação; digitalização; ferramentas digitais

dematerialisation | numerique, gouvernance | 16, 9 | numerique
fr dématérialisation; dématérialiser; e-administration; administration électronique; services en ligne; démarches en ligne; guichet numérique; numérisation; numériser; archivage électronique; registres numérisés; guichet unique; téléprocédures
en e-government; e-administration; online services; digitise; digitize; digitisation; digitization; paperless; digital services; one-stop shop; electronic records; computerise; computerised; online procedures
es administración electrónica; gobierno electrónico; gobierno digital; trámites en línea; servicios en línea; ventanilla única; digitalizar; expediente electrónico; informatizar; informatización; trámites digitales
pt administração eletrônica; governo eletrônico; governo digital; serviços online; serviços em linha; balcão único; digitalizar; desmaterialização; informatização; informatizar; serviços digitais

etat-civil | gouvernance, inclusion, numerique | 16
fr état civil; acte de naissance; actes de naissance; extrait de naissance; déclaration de naissance; déclarations de naissance; enregistrement des naissances; registre des naissances; fichier de population; identité légale; officier d'état civil; centres d'état civil; registres d'état civil; jugement supplétif; sans papiers d'identité; naissances
en civil registration; birth registration; birth certificate; birth certificates; civil registry; legal identity; registry office; population register; vital records; births; registrar
es registro civil; partida de nacimiento; acta de nacimiento; actas de nacimiento; registro de nacimientos; identidad legal; certificado de nacimiento; padrón; nacimientos
pt registro civil; registo civil; certidão de nascimento; certidões de nascimento; registo de nascimentos; registro de nascimento; identidade legal; conservatória; nascimentos; sub-registro

donnees-ouvertes | numerique, gouvernance, citoyennete | 16, 9 | donnees
fr données ouvertes; open data; ouverture des données; portail de données; transparence des données; données publiques
en open data; data portal; public data; open government data
es datos abiertos; portal de datos; datos públicos; gobierno abierto; apertura de datos
pt dados abertos; portal de dados; dados públicos; governo aberto; abertura de dados

donnees | numerique, recherche | 9, 17
fr données; donnée; base de données; bases de données; statistiques; statistique; collecte de données; indicateurs; indicateur; tableau de bord; tableaux de bord; observatoire; observatoires; enquête; enquêtes; recensement; cartographie des données
en data; database; databases; statistics; statistical; data collection; indicators; dashboard; observatory; survey; surveys; census; data analysis
es datos; base de datos; bases de datos; estadísticas; estadística; indicadores; tablero; observatorio; encuesta; encuestas; censo; recolección de datos
pt dados; base de dados; bases de dados; banco de dados; estatísticas; estatística; indicadores; painel de indicadores; observatório; inquérito; inquéritos; censo; recolha de dados; coleta de dados; monitoramento

sig-cartographie | numerique, urbanisme, recherche | 9, 11
fr SIG; système d'information géographique; systèmes d'information géographique; géomatique; géomaticien; géomaticiens; cartographie; cartographier; cartographique; cartes; carte; topographie; relevés GPS; GPS; imagerie satellite; images satellites; satellite; télédétection; drone; drones; OpenStreetMap; géolocalisation; plan de la ville; géoréférencement
en GIS; geographic information system; geographic information systems; geomatics; mapping; map; maps; cartography; GPS; satellite images; satellite; remote sensing; drone; drones; OpenStreetMap; geolocation; topography; surveyors; geospatial
es SIG; sistema de información geográfica; sistemas de información geográfica; geomática; cartografía; mapas; mapa; mapeo; GPS; imágenes satelitales; satélite; teledetección; dron; drones; OpenStreetMap; geolocalización; topografía
pt SIG; sistema de informação geográfica; sistemas de informação geográfica; geomática; cartografia; mapas; mapa; mapeamento; GPS; imagens de satélite; satélite; sensoriamento remoto; drone; drones; OpenStreetMap; geolocalização; topografia; geoprocessamento

adressage | urbanisme, numerique, gouvernance | 11, 16 | sig-cartographie
fr adressage; adresse; adresses; noms de rues; nom des rues; numérotation des maisons; plaques de rue; dénomination des rues; base adresse; numéros de maison; rues sans nom; codification des rues; panneaux de rue; odonymie
en street addressing; street names; house numbers; house numbering; street signs; naming streets
es direcciones; nomenclatura de calles; nombres de calles; numeración de casas; señalización de calles; nomenclatura urbana; direccionamiento urbano; placas de calles
pt endereçamento; endereço; endereços; nomes de ruas; toponímia; numeração de casas; placas de rua; numeração de polícia; identificação das ruas

inclusion-numerique | numerique, inclusion | 10, 9, 4 | numerique
fr inclusion numérique; fracture numérique; médiation numérique; illectronisme; accès au numérique; conseiller numérique; conseillers numériques; maison France services; espace public numérique; cybercentre; ordinateurs; tablettes; littératie numérique; compétences numériques
en digital inclusion; digital divide; digital literacy; digital skills; access to digital; computers; tablets; telecentre; digital mediation; computer room
es inclusión digital; brecha digital; alfabetización digital; competencias digitales; computadoras; ordenadores; tabletas; telecentro; mediación digital; sala de computación
pt inclusão digital; exclusão digital; literacia digital; letramento digital; competências digitais; computadores; tablets; telecentro; mediação digital; sala de informática

connectivite | numerique | 9 | numerique
fr connectivité; internet; haut débit; très haut débit; fibre; fibre optique; couverture mobile; zones blanches; Wi-Fi; réseau mobile; téléphonie; télécommunications; câble sous-marin; téléphone portable; téléphones; accès à internet
en connectivity; internet; broadband; high-speed; fibre; fiber; mobile coverage; Wi-Fi; telecommunications; telecoms; submarine cable; mobile phone; mobile phones; internet access
es conectividad; internet; banda ancha; fibra óptica; fibra; cobertura móvil; Wi-Fi; telecomunicaciones; cable submarino; teléfono móvil; celulares; acceso a internet
pt conectividade; internet; banda larga; fibra óptica; fibra; cobertura móvel; Wi-Fi; telecomunicações; cabo submarino; celular; telemóvel; acesso à internet

ville-intelligente | numerique, urbanisme | 11, 9 | numerique
fr ville intelligente; villes intelligentes; smart city; territoires intelligents; territoire intelligent; territoires connectés; capteurs; capteur; internet des objets; objets connectés; jumeau numérique; hyperviseur; télérelève
en smart city; smart cities; smart territories; sensors; sensor; internet of things; IoT; digital twin; connected objects
es ciudad inteligente; ciudades inteligentes; territorios inteligentes; sensores; sensor; internet de las cosas; gemelo digital; smart city
pt cidade inteligente; cidades inteligentes; territórios inteligentes; sensores; sensor; internet das coisas; gêmeo digital; smart city

logiciel-libre | numerique, gouvernance | 9, 16, 17 | numerique
fr logiciel; logiciels; logiciel libre; logiciels libres; open source; code source; communs numériques; application mobile; application; applications; plateforme numérique; plateforme; plateformes; site internet; site web; développeurs; développement informatique; progiciel
en software; free software; open source; source code; digital commons; mobile app; app; apps; application; platform; digital platform; website; web; developers; online platform
es software; software libre; código abierto; código fuente; aplicación móvil; aplicación; aplicaciones; plataforma; plataforma digital; sitio web; desarrolladores; página web
pt software; software livre; código aberto; código-fonte; aplicativo; aplicativos; aplicação móvel; aplicação; plataforma; plataforma digital; site; sítio web; desenvolvedores; programadores

cybersecurite | numerique, gouvernance | 16, 9 | numerique
fr cybersécurité; cyberattaque; cyberattaques; sécurité informatique; rançongiciel; protection des données; RGPD; données personnelles; hameçonnage; vie privée
en cybersecurity; cyber security; cyberattack; cyberattacks; ransomware; data protection; GDPR; personal data; privacy; phishing
es ciberseguridad; ciberataque; ciberataques; seguridad informática; protección de datos; datos personales; privacidad; secuestro de datos
pt cibersegurança; segurança cibernética; ciberataque; ciberataques; segurança informática; proteção de dados; dados pessoais; privacidade; LGPD

intelligence-artificielle | numerique, recherche | 9 | numerique
fr intelligence artificielle; algorithmes; algorithme; apprentissage automatique; robotique; robots; agent conversationnel; IA
en artificial intelligence; AI; algorithms; algorithm; machine learning; robotics; robots; chatbot
es inteligencia artificial; IA; algoritmos; algoritmo; aprendizaje automático; robótica; robots; asistente virtual
pt inteligência artificial; IA; algoritmos; algoritmo; aprendizado de máquina; aprendizagem automática; robótica; robôs; assistente virtual

medias | culture, citoyennete, numerique | 16
fr médias; média; presse; journaliste; journalistes; journalisme; radio; radio locale; radio communautaire; radios communautaires; télévision locale; radios; podcast; journal; information locale
en media; press; journalist; journalists; journalism; radio; community radio; local radio; podcast; newspaper; broadcasters; local television
es medios de comunicación; prensa; periodista; periodistas; periodismo; radio; radio comunitaria; radios comunitarias; pódcast; periódico; televisión local
pt meios de comunicação; mídia; imprensa; jornalista; jornalistas; jornalismo; rádio; rádio comunitária; rádios comunitárias; podcast; jornal; televisão local

education-medias | citoyennete, education, numerique | 4, 16 | medias
fr éducation aux médias; désinformation; fausses nouvelles; infox; esprit critique; rumeurs; rumeur; fact-checking; vérification des faits; préjugés; réseaux sociaux; théories du complot; haine en ligne; discours de haine
en media literacy; disinformation; misinformation; fake news; critical thinking; rumours; rumors; fact-checking; prejudice; social media; social networks; conspiracy theories; hate speech; online hate
es alfabetización mediática; desinformación; noticias falsas; bulos; pensamiento crítico; rumores; verificación de datos; prejuicios; redes sociales; discurso de odio; educación mediática
pt literacia mediática; educação midiática; desinformação; notícias falsas; pensamento crítico; boatos; rumores; verificação de factos; preconceitos; redes sociais; discurso de ódio

paiement-mobile | numerique, ess | 9, 8, 10 | numerique
fr paiement mobile; paiement électronique; mobile money; inclusion financière; bancarisation; monnaie électronique; paiement en ligne
en mobile money; mobile payment; electronic payment; financial inclusion; digital payments; online payment
es pago móvil; dinero móvil; pago electrónico; inclusión financiera; pagos digitales; bancarización
pt pagamento móvel; dinheiro móvel; pagamento eletrônico; inclusão financeira; bancarização

civic-tech | numerique, citoyennete | 16, 9 | participation-citoyenne
fr civic tech; démocratie numérique; plateforme participative; plateforme de participation; consultation en ligne; vote en ligne; pétition en ligne; signalement citoyen
en civic tech; digital democracy; e-participation; participation platform; online consultation; online voting; e-petition; citizen reporting
es tecnología cívica; democracia digital; plataforma participativa; plataforma de participación; consulta en línea; voto en línea; participación digital
pt tecnologia cívica; democracia digital; plataforma participativa; plataforma de participação; consulta online; voto online; participação digital

communication-publique | gouvernance, numerique, citoyennete | 16 | gouvernance
fr communication publique; communication locale; communication institutionnelle; information des habitants; campagne de sensibilisation; campagnes de sensibilisation; bulletin municipal; crieurs publics; affichage
en public communication; local communication; institutional communication; public information; awareness campaign; awareness campaigns; awareness-raising; municipal newsletter
es comunicación pública; comunicación institucional; información ciudadana; campaña de sensibilización; campañas de sensibilización; boletín municipal; campaña de concienciación
pt comunicação pública; comunicação institucional; informação aos moradores; campanha de sensibilização; campanhas de sensibilização; boletim municipal; campanha de conscientização

jeux-video | numerique, culture, jeunesse | 8, 9
fr jeux vidéo; jeu vidéo; e-sport; esport; arts numériques; réalité virtuelle; réalité augmentée; création numérique
en video games; video game; e-sports; esports; digital arts; virtual reality; augmented reality; digital creation
es videojuegos; videojuego; deportes electrónicos; realidad virtual; realidad aumentada; creación digital; artes digitales
pt videogames; jogos eletrônicos; videojogos; realidade virtual; realidade aumentada; criação digital; artes digitais

code-programmation | numerique, education, jeunesse | 4, 9 | numerique
fr apprentissage du code; école du numérique; écoles du numérique; programmation informatique; hackathon; hackathons; formation numérique; développement web; codage
en coding; coding school; computer programming; hackathon; hackathons; digital training; web development; learn to code
es programación informática; aprender a programar; hackatón; hackathon; formación digital; desarrollo web; escuela de programación
pt programação informática; aprender a programar; hackathon; formação digital; desenvolvimento web; escola de programação

strategie-numerique-locale | numerique, gouvernance | 9, 16 | numerique
fr stratégie numérique; feuille de route numérique; direction des systèmes d'information; DSI; schéma directeur informatique; plan numérique; service informatique; numérique responsable; maturité numérique
en digital strategy; digital roadmap; IT department; IT master plan; chief information officer; digital maturity; digital government strategy
es estrategia digital; hoja de ruta digital; agenda digital; dirección de sistemas; departamento de informática; plan de transformación digital; madurez digital
pt estratégia digital; roteiro digital; agenda digital; departamento de informática; plano de transformação digital; maturidade digital; plano diretor de informática

systemes-information-municipaux | numerique, gouvernance | 16, 9 | numerique
fr logiciel de gestion municipale; progiciel de gestion; gestion électronique de documents; GED; logiciel métier; interopérabilité; informatisation de la mairie; informatisation des services
en municipal software; document management system; electronic document management; ERP; interoperability; back-office systems; computerisation of services
es software municipal; gestión documental; ERP; interoperabilidad; sistema de gestión municipal; expedientes digitales
pt software municipal; gestão documental; ERP; interoperabilidade; sistema de gestão municipal; processos digitais

etat-civil-numerique | numerique, gouvernance | 16, 9 | etat-civil
fr informatisation de l'état civil; numérisation de l'état civil; modernisation de l'état civil; identité numérique; identification biométrique; biométrie; base de données d'état civil; registre numérique
en digital civil registration; digital identity; biometric identification; biometrics; computerised civil registry; electronic identity; digital ID
es digitalización del registro civil; identidad digital; identificación biométrica; biometría; cédula digital; modernización del registro civil
pt digitalização do registo civil; identidade digital; identificação biométrica; biometria; modernização do registro civil; chave móvel digital

signalement-application-citoyenne | numerique, citoyennete | 16, 11 | civic-tech
fr application citoyenne; application municipale; appli mobile de la ville; signalement en ligne; allô mairie; relation usagers numérique; portail citoyen; compte citoyen; espace citoyen
en citizen app; municipal app; city app; issue reporting; fix my street; citizen portal; online reporting; citizen account
es aplicación ciudadana; app municipal; app ciudadana; reporte ciudadano; portal ciudadano; línea 311; carpeta ciudadana; aplicación municipal
pt aplicativo municipal; app municipal; aplicativo do cidadão; portal do cidadão; comunicação de ocorrências; ouvidoria digital; área do munícipe

gouvernance-donnees | numerique, gouvernance | 16, 9 | donnees
fr gouvernance des données; gouvernance de la donnée; données territoriales; données urbaines; plateforme de données; entrepôt de données; partage de données; données d'intérêt général; science des données; visualisation de données; datavisualisation
en data governance; urban data; data platform; data warehouse; data sharing; data science; data visualisation; data-driven; data strategy; local data
es gobernanza de datos; datos urbanos; plataforma de datos; intercambio de datos; ciencia de datos; visualización de datos; estrategia de datos
pt governança de dados; governação de dados; dados urbanos; plataforma de dados; partilha de dados; compartilhamento de dados; ciência de dados; visualização de dados; estratégia de dados

donnees-geographiques-partagees | numerique, urbanisme | 9, 11, 17 | sig-cartographie
fr cartographie numérique; données géographiques; infrastructure de données géographiques; géoportail; QGIS; formation au SIG; levés topographiques; orthophotos; données géospatiales; mapathon
en digital mapping; geographic data; spatial data infrastructure; geoportal; QGIS; GIS training; orthophotos; geospatial data; mapathon; web mapping
es cartografía digital; datos geográficos; infraestructura de datos espaciales; geoportal; QGIS; datos geoespaciales; mapatón; ortofotos
pt cartografia participativa; cartografia digital; dados geográficos; infraestrutura de dados espaciais; geoportal; QGIS; dados geoespaciais; ortofotos; mapeamento colaborativo

mediation-numerique-lieux | numerique, inclusion, education | 4, 10, 9 | inclusion-numerique
fr aidants numériques; ateliers numériques; atelier d'initiation informatique; bus numérique; point d'accès internet; salle multimédia; espace multimédia; seniors et numérique; écrivain public numérique
en digital helpers; digital champions; computer classes; IT classes; public internet access; digital bus; older people and digital; internet café; digital coaching
es facilitadores digitales; talleres digitales; clases de informática; cursos de informática; puntos digitales; aula móvil digital; computadoras recicladas; infocentros; mayores y tecnología; punto vive digital
pt facilitadores digitais; oficinas digitais; aulas de informática; cursos de informática; pontos digitais; espaço internet; infocentros; seniores e tecnologia; ponto de inclusão digital

fibre-reseaux-publics | numerique, attractivite | 9, 11 | connectivite
fr réseau d'initiative publique; déploiement de la fibre; aménagement numérique; schéma directeur d'aménagement numérique; SDTAN; point d'échange internet; Wi-Fi public; Wi-Fi territorial; réseau radio communautaire; internet par satellite
en public wifi; community networks; fibre roll-out; full fibre; broadband rollout; rural broadband; internet exchange point; satellite internet; last-mile connectivity; community Wi-Fi
es Wi-Fi público; redes comunitarias; despliegue de fibra; conectividad rural; zonas Wi-Fi; internet satelital; punto de intercambio de internet; internet comunitario; red de fibra óptica
pt Wi-Fi público; redes comunitárias; expansão da fibra; conectividade rural; internet via satélite; praças digitais; ponto de troca de tráfego; internet comunitária; pontos Wi-Fi

numerique-responsable | numerique, climat | 12, 13, 9 | numerique
fr sobriété numérique; numérique durable; éco-conception numérique; écoconception de services numériques; empreinte numérique; impact environnemental du numérique; réemploi informatique; centre de données; data center; datacenter; reconditionnement informatique
en digital sobriety; green IT; sustainable digital; digital footprint; data centre; data center; eco-design of digital services; IT reuse; green computing
es sobriedad digital; informática verde; huella digital ambiental; centro de datos; tecnología verde; impacto ambiental digital; reacondicionamiento informático
pt sobriedade digital; TI verde; informática verde; pegada digital; centro de dados; impacto ambiental digital; recondicionamento informático

ethique-ia | numerique, gouvernance, citoyennete | 16, 9 | intelligence-artificielle
fr éthique de l'intelligence artificielle; IA générative; IA dans les services publics; algorithmes publics; transparence algorithmique; éthique du numérique; IA frugale; droits numériques; souveraineté numérique
en AI ethics; ethics of artificial intelligence; generative AI; AI in public services; algorithmic transparency; responsible AI; digital rights; digital sovereignty
es ética de la inteligencia artificial; IA generativa; IA en servicios públicos; transparencia algorítmica; derechos digitales; soberanía digital; inteligencia artificial responsable
pt ética da inteligência artificial; IA generativa; IA nos serviços públicos; transparência algorítmica; direitos digitais; soberania digital; inteligência artificial responsável

securite-donnees-collectivites | numerique, gouvernance | 16, 9 | cybersecurite
fr délégué à la protection des données; DPO; sauvegarde des données; plan de reprise d'activité informatique; sensibilisation à la cybersécurité; audit de sécurité informatique; cyberrésilience; cybercriminalité; CSIRT
en data protection officer; DPO; data backup; cyber resilience; cybercrime; security audit; disaster recovery plan for IT; CSIRT; cyber awareness
es delegado de protección de datos; copia de seguridad; ciberresiliencia; ciberdelito; cibercrimen; auditoría de seguridad informática; CSIRT; cultura de ciberseguridad
pt encarregado de proteção de dados; cópia de segurança; ciberresiliência; cibercrime; auditoria de segurança informática; CSIRT; cultura de cibersegurança

videoprotection | numerique, gouvernance | 16, 11 | ville-intelligente
fr caméras de surveillance; centre de supervision urbain; CSU; reconnaissance faciale; caméras piétons
en surveillance cameras; control room; facial recognition; body cameras; camera network
es videoprotección; centro de monitoreo; reconocimiento facial; cámaras de vigilancia
pt videomonitoramento; câmaras de vigilância; centro de operações urbanas; reconhecimento facial; centro de controle operacional

capteurs-usages-urbains | numerique, urbanisme, energie | 11, 9 | ville-intelligente
fr réseau LoRa; LoRaWAN; compteurs intelligents; éclairage intelligent; bâtiment connecté; mesure en temps réel; supervision urbaine; plateforme urbaine; stationnement intelligent; gestion technique centralisée
en LoRaWAN; smart lighting; smart buildings; real-time monitoring; urban platform; smart parking; city operations centre; connected streetlights
es LoRaWAN; alumbrado inteligente; edificios inteligentes; monitoreo en tiempo real; plataforma urbana; estacionamiento inteligente; telegestión
pt LoRaWAN; iluminação inteligente; edifícios inteligentes; monitoramento em tempo real; plataforma urbana; estacionamento inteligente; telegestão

territoires-ruraux-intelligents | numerique, attractivite, agriculture | 9, 11 | ville-intelligente
fr villages intelligents; village intelligent; smart village; ruralité connectée; village numérique; villages numériques; campagne connectée; territoire rural connecté
en digital village; digital villages; connected countryside; smart rural
es aldeas inteligentes; aldea digital; pueblos digitales; territorio rural inteligente
pt aldeia digital; vilas inteligentes; território rural inteligente

ecosysteme-numerique | numerique, attractivite, emploi | 8, 9 | numerique
fr filière numérique; économie numérique; French Tech; entreprises du numérique; pôle numérique; quartier numérique; technologies émergentes; industrie du logiciel; services numériques aux entreprises; GovTech; EdTech; FinTech
en digital economy; tech ecosystem; tech companies; tech hub; digital sector; digital industry; emerging technologies; GovTech; EdTech; FinTech; tech sector
es economía digital; ecosistema digital; empresas tecnológicas; polo tecnológico digital; industria del software; tecnologías emergentes; GovTech; EdTech; FinTech; sector tecnológico
pt economia digital; ecossistema digital; empresas de tecnologia; polo digital; indústria de software; tecnologias emergentes; GovTech; EdTech; FinTech; setor tecnológico

commerce-electronique | numerique, attractivite | 8, 9 | numerique
fr commerce en ligne; e-commerce; commerce électronique; vente en ligne; place de marché en ligne; place de marché locale; digitalisation des TPE; click and collect
en e-commerce; online shopping; online sales; online marketplace; digitalisation of SMEs; click and collect; electronic commerce
es comercio electrónico; venta en línea; ventas en línea; mercado en línea; digitalización de comercios; tienda en línea
pt comércio eletrônico; vendas online; loja online; mercado online; digitalização do comércio

impression-3d-fablab | numerique, education, recherche | 4, 9 | innovation
fr impression 3D; imprimante 3D; fabrication numérique; atelier de fabrication numérique; makers; culture maker; électronique libre; découpe laser; fablab solidaire; hackerspace
en 3D printing; 3D printer; digital fabrication; maker movement; maker culture; open hardware; laser cutting; hackerspace; makers space
es impresión 3D; impresora 3D; fabricación digital; movimiento maker; cultura maker; hardware libre; corte láser; espacio maker
pt impressão 3D; impressora 3D; fabricação digital; movimento maker; cultura maker; hardware livre; corte a laser; espaço maker

technologies-immersives-drones | numerique, patrimoine, culture | 9, 11 | numerique
fr numérisation 3D; modélisation 3D; visite virtuelle; visites virtuelles; musée virtuel; maquette numérique; BIM; scan 3D; médiation numérique culturelle; application de visite
en 3D modelling; 3D scanning; virtual tour; virtual tours; virtual museum; BIM; building information modelling; immersive experience
es modelado 3D; escaneo 3D; visita virtual; recorrido virtual; museo virtual; BIM; experiencia inmersiva
pt modelagem 3D; digitalização 3D; visita virtual; museu virtual; BIM; experiência imersiva

telephones-sms-services | numerique, inclusion | 9, 16 | connectivite
fr service vocal; serveur vocal; SMS d'information; messagerie WhatsApp; groupes WhatsApp; applications en langues locales; numérique en langues locales; services mobiles; accès mobile
en voice services; SMS services; WhatsApp groups; apps in local languages; mobile services; interactive voice response; mobile-based services
es mensajes de texto; grupos de WhatsApp; servicios móviles; servicio de voz; aplicaciones en lenguas locales; mensajería móvil
pt mensagens de texto; grupos de WhatsApp; serviços móveis; serviço de voz; aplicações em línguas locais; mensagens móveis

visioconference-cooperation | numerique, citoyennete | 17, 9 | numerique
fr visioconférence; visio; échanges à distance; réunion en ligne; webinaire; webinaires; coopération à distance; outils collaboratifs; plateforme collaborative; MOOC
en videoconference; video conferencing; webinar; webinars; online meetings; remote cooperation; collaborative tools; MOOC
es videoconferencia; videoconferencias; seminario web; webinario; webinarios; reuniones en línea; cooperación a distancia; herramientas colaborativas; formación a distancia; MOOC
pt videoconferência; videoconferências; webinar; webinários; reuniões online; cooperação à distância; ferramentas colaborativas; formação a distância; MOOC
`;
