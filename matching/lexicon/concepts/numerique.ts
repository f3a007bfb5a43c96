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
fr intelligence artificielle; IA; algorithmes; algorithme; apprentissage automatique; robotique; robots; agent conversationnel
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
es videojuegos; videojuego; deportes electrónicos; artes digitales; realidad virtual; realidad aumentada; creación digital
pt videogames; jogos eletrônicos; videojogos; artes digitais; realidade virtual; realidade aumentada; criação digital

code-programmation | numerique, education, jeunesse | 4, 9 | numerique
fr apprentissage du code; école du numérique; écoles du numérique; programmation informatique; hackathon; hackathons; formation numérique; développement web; codage
en coding; coding school; computer programming; hackathon; hackathons; digital training; web development; learn to code
es programación informática; aprender a programar; hackatón; hackathon; formación digital; desarrollo web; escuela de programación
pt programação informática; aprender a programar; hackathon; formação digital; desenvolvimento web; escola de programação
`;
