/** Research, universities, science. */
export const recherche = `
recherche | recherche | 9, 4, 17
fr recherche scientifique; projet de recherche; projets de recherche; programme de recherche; travaux de recherche; centre de recherche; activités de recherche; chercheur; chercheurs; chercheuses; laboratoire; laboratoires; scientifique; scientifiques; recherche-action; recherche appliquée; organisme de recherche; institut de recherche; publications scientifiques; recherche participative
en research; researcher; researchers; scientific research; laboratory; laboratories; scientific; scientists; action research; applied research; research institute; lab; labs; research centre
es investigación; investigador; investigadores; investigación científica; laboratorio; laboratorios; científico; científicos; investigación-acción; instituto de investigación; centro de investigación
pt pesquisa; pesquisas; investigação científica; pesquisador; pesquisadores; investigador; investigadores; laboratório; laboratórios; científico; cientistas; pesquisa-ação; centro de pesquisa; instituto de pesquisa; centro de investigação

universite | recherche, education | 4, 9
fr université; universités; universitaire; universitaires; enseignement supérieur; faculté; grande école; grandes écoles; campus; étudiant; étudiants; étudiantes; master; licence; doctorat; doctorant; doctorants; thèse; thèses; école d'ingénieurs; enseignants-chercheurs; diplôme; diplômes; cotutelle; IUT
en university; universities; academic; academics; higher education; faculty; campus; student; students; degree; degrees; PhD; doctoral; thesis; engineering school; diploma; lecturers; joint degree
es universidad; universidades; universitario; universitarios; enseñanza superior; educación superior; facultad; campus; maestría; doctorado; doctorandos; tesis; escuela de ingenieros; diploma; titulación; académico
pt universidade; universidades; universitário; universitários; ensino superior; educação superior; faculdade; campus; mestrado; doutorado; doutoramento; doutorandos; tese; diploma; acadêmico; escola de engenharia

mobilite-etudiante | recherche, education, jeunesse | 4, 17 | universite
fr mobilité étudiante; mobilité universitaire; échanges universitaires; bourses; bourse d'études; bourses d'études; étudiants étrangers; étudiants internationaux; Erasmus; accueil d'étudiants; résidence étudiante
en student mobility; academic exchange; academic exchanges; scholarship; scholarships; international students; foreign students; Erasmus; student exchange; student exchanges
es movilidad estudiantil; intercambio académico; intercambios académicos; becas; beca; estudiantes extranjeros; estudiantes internacionales; Erasmus; intercambio de estudiantes
pt mobilidade estudantil; intercâmbio acadêmico; bolsas de estudo; bolsa de estudo; bolsas; estudantes estrangeiros; estudantes internacionais; Erasmus; intercâmbio de estudantes

innovation | recherche, attractivite, numerique | 9
fr innovation; innovations; innovant; innovante; innovantes; innover; transfert de technologie; living lab; fab lab; fablab; fablabs; brevet; brevets; laboratoire d'innovation; innovation territoriale; prototype; prototypes; expérimentation; expérimentations
en innovation; innovations; innovative; innovate; technology transfer; living lab; fab lab; fablab; makerspace; patent; patents; prototype; experimentation; experiment; experiments; innovation lab
es innovación; innovaciones; innovador; innovadora; innovar; transferencia de tecnología; laboratorio vivo; fab lab; patente; patentes; prototipo; experimentación; laboratorio de innovación
pt inovação; inovações; inovador; inovadora; inovar; transferência de tecnologia; laboratório vivo; fab lab; patente; patentes; protótipo; experimentação; laboratório de inovação

culture-scientifique | recherche, education, culture | 4, 9
fr culture scientifique; vulgarisation scientifique; fête de la science; musée des sciences; astronomie; planétarium; sciences participatives; médiation scientifique; mathématiques; sciences; science; club de sciences; clubs scientifiques
en scientific culture; science outreach; science festival; science museum; astronomy; planetarium; citizen science; science; sciences; science clubs; mathematics; STEM; science education
es cultura científica; divulgación científica; feria de ciencias; museo de ciencias; astronomía; planetario; ciencia ciudadana; ciencia; ciencias; matemáticas; clubes de ciencia
pt cultura científica; divulgação científica; feira de ciências; museu de ciência; astronomia; planetário; ciência cidadã; ciência; ciências; matemática; clubes de ciência

geosciences | recherche, biodiversite | 9, 15
fr géologie; géologue; géologues; géologique; géosciences; hydrologie; pédologie; sols; géochimie; géophysique; océanographie; sédiments; sédiment; échantillons; prélèvements
en geology; geologist; geologists; geological; geosciences; geoscience; hydrology; soil science; geochemistry; geophysics; oceanography; sediments; sediment; samples; sampling
es geología; geólogo; geólogos; geológico; geociencias; hidrología; geoquímica; geofísica; oceanografía; sedimentos; muestras; muestreo
pt geologia; geólogo; geólogos; geológico; geociências; hidrologia; geoquímica; geofísica; oceanografia; sedimentos; amostras; amostragem

expertise | recherche, gouvernance | 17, 9
fr expertise scientifique; conseil scientifique; comité scientifique; étude d'impact; études d'impact; étude de faisabilité; études de faisabilité; diagnostic territorial; évaluation des politiques publiques; prospective; capitalisation d'expériences; référentiel
en scientific expertise; scientific council; scientific advice; impact assessment; feasibility study; feasibility studies; policy evaluation; foresight; evidence-based; territorial diagnosis
es asesoría científica; consejo científico; estudio de impacto; estudio de factibilidad; estudios de factibilidad; evaluación de políticas públicas; prospectiva; diagnóstico territorial
pt consultoria científica; conselho científico; estudo de impacto; estudo de viabilidade; estudos de viabilidade; avaliação de políticas públicas; prospectiva; diagnóstico territorial

sciences-sociales | recherche, culture | 4, 16
fr sciences sociales; sciences humaines; sociologie; sociologue; anthropologie; anthropologue; ethnologie; géographie; géographe; géographes; histoire; historien; historiens; histoire locale; économistes; politologie
en social sciences; humanities; sociology; sociologist; anthropology; anthropologist; ethnology; geography; geographer; history; historian; historians; local history; economists
es ciencias sociales; ciencias humanas; sociología; sociólogo; antropología; antropólogo; etnología; geografía; geógrafo; historia; historiador; historiadores; historia local; economistas
pt ciências sociais; ciências humanas; sociologia; sociólogo; antropologia; antropólogo; etnologia; geografia; geógrafo; história; historiador; historiadores; história local; economistas

spatial | recherche, numerique, attractivite | 9
fr spatial; aérospatial; aéronautique; aviation; secteur spatial; nanotechnologies; biotechnologies; biotechnologie; matériaux; ingénierie; ingénieurs
en aerospace; space sector; aeronautics; aviation industry; nanotechnology; biotechnology; biotech; engineering; engineer; engineers
es aeroespacial; sector espacial; aeronáutica; nanotecnología; biotecnología; ingeniería; ingeniero; ingenieros
pt aeroespacial; setor espacial; aeronáutica; nanotecnologia; biotecnologia; engenharia; engenheiro; engenheiros

recherche-climat | recherche, climat | 13, 9 | recherche
fr recherche climatique; climatologie; climatologues; modélisation climatique; scénarios climatiques; GIEC; groupe régional d'experts sur le climat; services climatiques; projections climatiques
en climate research; climatology; climate scientists; climate modelling; climate scenarios; IPCC; climate services; climate projections
es investigación climática; climatología; modelización climática; escenarios climáticos; IPCC; servicios climáticos; proyecciones climáticas
pt pesquisa climática; climatologia; modelagem climática; cenários climáticos; IPCC; serviços climáticos; projeções climáticas

recherche-sante | recherche, sante | 3, 9 | recherche
fr recherche médicale; recherche en santé; essais cliniques; épidémiologie; épidémiologique; biologie; biologistes; génétique; virologie
en medical research; health research; clinical trials; epidemiology; epidemiological; biology; biologists; genetics; virology
es investigación médica; investigación en salud; ensayos clínicos; epidemiología; epidemiológico; biología; biólogos; genética; virología
pt pesquisa médica; pesquisa em saúde; ensaios clínicos; epidemiologia; epidemiológico; biologia; biólogos; genética; virologia

recherche-urbaine | recherche, urbanisme | 11, 9 | recherche
fr recherche urbaine; études urbaines; sciences du territoire; laboratoire urbain; laboratoires urbains; observatoire urbain; sciences de l'environnement; chaire universitaire; chaire partenariale
en urban research; urban studies; urban laboratory; urban labs; urban observatory; environmental sciences; university chair
es investigación urbana; estudios urbanos; laboratorio urbano; observatorio urbano; ciencias ambientales; cátedra universitaria
pt pesquisa urbana; estudos urbanos; laboratório urbano; observatório urbano; ciências ambientais; cátedra universitária

surveillance-environnementale | recherche, biodiversite, sante | 15, 3, 6
fr surveillance environnementale; suivi environnemental; biosurveillance; bioindicateurs; analyses de sols; analyses chimiques; toxicologie; écotoxicologie; contrôle de la pollution; traçage isotopique; station de mesure
en environmental monitoring; biomonitoring; bioindicators; soil analysis; chemical analysis; toxicology; ecotoxicology; pollution monitoring; monitoring station
es monitoreo ambiental; vigilancia ambiental; bioindicadores; análisis de suelos; análisis químicos; toxicología; ecotoxicología; monitoreo de la contaminación
pt monitoramento ambiental; monitorização ambiental; vigilância ambiental; bioindicadores; análise de solos; análises químicas; toxicologia; ecotoxicologia

partenariats-universites-collectivites | recherche, gouvernance | 17, 4, 9 | universite
fr partenariat université-collectivité; université et territoire; convention avec l'université; ville universitaire; villes universitaires; ancrage territorial des universités; AVUF; cité universitaire; conseil de développement universitaire
en town and gown; university-city partnership; university town; university towns; civic university; university partnerships; universities and local authorities; campus city
es vinculación universidad-territorio; ciudad universitaria; ciudades universitarias; universidad y territorio; convenio con la universidad; extensión universitaria; universidades y gobiernos locales
pt parceria universidade-município; cidade universitária; cidades universitárias; universidade e território; convênio com a universidade; extensão universitária; universidades e governos locais

cooperation-universitaire | recherche, education | 4, 17, 9 | universite
fr coopération universitaire; partenariat universitaire; double diplôme; doubles diplômes; codiplomation; AUF; Agence universitaire de la Francophonie; Campus France; coopération scientifique; accord interuniversitaire; école doctorale; conférence des universités
en university cooperation; academic cooperation; academic partnership; double degree; dual degree; scientific cooperation; inter-university agreement; doctoral school; higher education partnership
es cooperación universitaria; cooperación académica; doble titulación; doble título; cooperación científica; convenio interuniversitario; escuela doctoral; alianza universitaria
pt cooperação universitária; cooperação acadêmica; dupla titulação; duplo diploma; cooperação científica; acordo interuniversitário; escola doutoral; aliança universitária

programmes-recherche-europe | recherche | 9, 17 | recherche
fr Horizon Europe; Horizon 2020; programme-cadre de recherche; ANR; appel à projets de recherche; consortium de recherche; projet européen de recherche; missions européennes; Marie Curie; pôle de recherche; financement de la recherche
en Horizon Europe; Horizon 2020; research funding; research consortium; EU research programme; EU missions; Marie Curie; research grant; research call; research partnership
es Horizonte Europa; Horizonte 2020; financiación de la investigación; consorcio de investigación; programa europeo de investigación; misiones europeas; fondos de investigación; convocatoria de investigación
pt Horizonte Europa; Horizonte 2020; financiamento da pesquisa; financiamento da investigação; consórcio de investigação; consórcio de pesquisa; programa europeu de investigação; edital de pesquisa; fundação de amparo à pesquisa

theses-collectivites | recherche, emploi, gouvernance | 4, 9, 8 | recherche
fr CIFRE; thèse CIFRE; docteurs dans les collectivités; 1000 doctorants; doctorants en collectivité; jeunes chercheurs; jeunes chercheuses; postdoctorat; postdoctorants; bourse de thèse; allocation doctorale; accueil de chercheurs
en industrial PhD; PhD students; early-career researchers; young researchers; postdoctoral; postdoc; doctoral grant; research fellowship; visiting researchers; researchers in residence
es doctorado industrial; jóvenes investigadores; investigadores jóvenes; posdoctorado; beca doctoral; beca de investigación; estancias de investigación; investigadores visitantes; semilleros de investigación
pt doutorado industrial; jovens pesquisadores; jovens investigadores; pós-doutorado; pós-doutoramento; bolsa de doutorado; bolsa de pesquisa; bolsa de investigação; iniciação científica; pesquisadores visitantes

recherche-participative | recherche, citoyennete | 9, 4, 16 | culture-scientifique
fr sciences citoyennes; science ouverte; boutique des sciences; boutiques des sciences; recherche collaborative; recherche partenariale; recherche-action participative; co-construction de savoirs; croisement des savoirs; science avec et pour la société
en open science; science shop; science shops; participatory research; participatory action research; co-creation of knowledge; collaborative research; community-based research; science and society; transdisciplinary research
es ciencia abierta; tienda de ciencias; investigación participativa; investigación-acción participativa; coproducción de conocimiento; investigación colaborativa; diálogo de saberes; ciencia y sociedad; ciencia participativa
pt ciência aberta; loja de ciência; pesquisa participativa; investigação participativa; pesquisa-ação participativa; coprodução de conhecimento; pesquisa colaborativa; diálogo de saberes; ciência e sociedade; ciência participativa

transfert-innovation | recherche, attractivite | 9, 8, 17 | innovation
fr transfert technologique; valorisation de la recherche; SATT; propriété intellectuelle; start-up issues de la recherche; spin-off; écosystème d'innovation; plateforme technologique; parc scientifique; triple hélice; deeptech
en knowledge transfer; technology transfer office; research commercialisation; intellectual property; spin-off; spin-offs; innovation ecosystem; triple helix; deep tech; technology platform
es transferencia tecnológica; transferencia de conocimiento; propiedad intelectual; ecosistema de innovación; triple hélice; oficina de transferencia; empresas de base tecnológica; valorización de la investigación; parque científico
pt transferência tecnológica; transferência de conhecimento; propriedade intelectual; ecossistema de inovação; tríplice hélice; hélice tripla; empresas de base tecnológica; valorização do conhecimento; parque científico; núcleo de inovação tecnológica

innovation-publique | recherche, gouvernance, numerique | 9, 16 | innovation
fr innovation publique; laboratoire d'innovation publique; labo d'innovation; design de service; design des politiques publiques; démonstrateur; démonstrateurs; territoire d'expérimentation; droit à l'expérimentation; innovation sociale territoriale; innovation frugale; innovation ouverte
en public innovation; public sector innovation; innovation lab for government; service design; policy design; policy lab; test bed; testbed; frugal innovation; open innovation; urban innovation; pilot city
es innovación pública; laboratorio de innovación pública; diseño de servicios; laboratorio ciudadano; laboratorios ciudadanos; innovación abierta; innovación frugal; innovación urbana; banco de pruebas; territorio demostrador
pt inovação pública; laboratório de inovação pública; design de serviços; laboratório cidadão; inovação aberta; inovação frugal; inovação urbana; banco de ensaios; território de experimentação; inovação no setor público

instituts-technologiques | recherche, education, emploi | 4, 9 | universite
fr enseignement supérieur professionnel; institut universitaire de technologie; institut supérieur de technologie; école supérieure; écoles supérieures; école polytechnique; université polytechnique; licence professionnelle; =BTS; formation d'ingénieurs; université rurale
en polytechnic; technical university; institute of technology; university of applied sciences; engineering education; engineering students; community college; technical college
es instituto tecnológico; universidad politécnica; politécnico; institutos tecnológicos superiores; tecnicatura; formación de ingenieros; universidad tecnológica; escuela superior
pt instituto politécnico; universidade politécnica; institutos federais; instituto federal; escola politécnica; formação de engenheiros; universidade tecnológica; escola superior; cursos superiores de tecnologia

universites-ete-campus | recherche, education, citoyennete | 4, 17 | universite
fr université d'été; école d'été; école thématique; séminaire de recherche; journées d'étude; colloque scientifique; conférence scientifique; chaire internationale; réseau de chercheurs; réseau scientifique; société savante
en summer university; research seminar; study days; scientific conference; scientific symposium; international chair; research network; scientific network; learned society
es universidad de verano; seminario de investigación; jornadas de estudio; congreso científico; conferencia científica; cátedra internacional; red de investigadores; red científica; sociedad científica
pt universidade de verão; seminário de pesquisa; seminário de investigação; jornadas de estudo; congresso científico; conferência científica; cátedra internacional; rede de pesquisadores; rede científica; sociedade científica

etudiants-projets-terrain | recherche, jeunesse, urbanisme | 4, 17, 11 | mobilite-etudiante
fr atelier étudiant; ateliers étudiants; projet étudiant; projets étudiants; mémoire de master; projet tutoré; workshop étudiant; stage de terrain étudiant; étudiants en architecture; étudiants en urbanisme; associations étudiantes; vie étudiante
en student projects; student project; student workshop; design studio with students; field school; fieldwork with students; master's thesis; architecture students; planning students; student associations; student life
es proyectos estudiantiles; taller de estudiantes; taller universitario; trabajo de fin de máster; prácticas de campo; estudiantes de arquitectura; asociaciones estudiantiles; servicio social universitario; vida estudiantil
pt projetos estudantis; oficina de estudantes; ateliê universitário; dissertação de mestrado; trabalho de campo com estudantes; estudantes de arquitetura; associações estudantis; repúblicas de estudantes; vida estudantil

recherche-agronomique | recherche, agriculture | 2, 9 | recherche
fr CIRAD; INRAE; station expérimentale; centre de recherche agricole; essais variétaux; parcelles d'essai; chambre d'expérimentation
en field trials; trial plots; agricultural research station; variety trials
es estación experimental; ensayos de campo; parcelas de ensayo
pt pesquisa agrícola; investigação agrária; estação experimental; ensaios de campo; parcelas de ensaio; Embrapa

recherche-eau-ocean | recherche, eau, biodiversite | 14, 6, 9 | recherche
fr recherche marine; station marine; institut océanographique; Ifremer; IRD; hydrologues; hydrologue; limnologie; recherche sur l'eau; station de recherche; biologie marine; sciences de la mer
en marine research; marine station; oceanographic institute; hydrologists; limnology; water research; marine biology; marine science; ocean science
es investigación marina; estación marina; instituto oceanográfico; hidrólogos; limnología; biología marina; ciencias del mar; investigación del agua
pt pesquisa marinha; investigação marinha; estação marinha; instituto oceanográfico; hidrólogos; limnologia; biologia marinha; ciências do mar; pesquisa da água

recherche-biodiversite | recherche, biodiversite | 15, 9 | recherche
fr recherche en écologie; écologues; écologue; muséum d'histoire naturelle; taxonomie; botanistes; ornithologues; entomologie; station biologique; collections d'histoire naturelle
en ecological research; ecologists; naturalists; natural history museum; herbarium; taxonomy; botanists; ornithologists; entomology; biological station; natural history collections
es investigación ecológica; ecólogos; naturalistas; museo de historia natural; museo de ciencias naturales; herbario; taxonomía; ornitólogos; entomología; estación biológica; colecciones biológicas
pt pesquisa ecológica; investigação ecológica; ecólogos; naturalistas; museu de história natural; herbário; taxonomia; ornitólogos; entomologia; estação biológica; coleções biológicas

recherche-energie-materiaux | recherche, energie, attractivite | 7, 9 | recherche
fr recherche sur l'énergie; science des matériaux; chimie; chimistes; physique appliquée; nanosciences; laboratoire d'essais; banc d'essai; physiciens; photonique; recherche industrielle; microélectronique; semi-conducteurs
en energy research; materials science; chemistry; chemists; physicists; applied physics; nanoscience; test laboratory; photonics; industrial research; microelectronics; semiconductors
es investigación energética; ciencia de los materiales; físicos teóricos; nanociencia; laboratorio de ensayos; fotónica; investigación industrial; microelectrónica; semiconductores
pt pesquisa em energia; investigação em energia; ciência dos materiais; química; nanociência; laboratório de ensaios; fotónica; pesquisa industrial; microeletrônica; semicondutores

donnees-recherche-publications | recherche, numerique | 9, 16 | recherche
fr données de la recherche; publication ouverte; revue scientifique; article scientifique; bibliothèque universitaire; presses universitaires; archives ouvertes; libre accès aux publications; bibliométrie; veille scientifique
en research data; open access; scientific journal; scientific article; university library; university press; open repository; bibliometrics; scientific publications; academic publishing
es datos de investigación; acceso abierto; revista científica; artículo científico; biblioteca universitaria; editorial universitaria; repositorio abierto; bibliometría; publicaciones científicas
pt dados de pesquisa; dados de investigação; acesso aberto; revista científica; artigo científico; biblioteca universitária; editora universitária; repositório aberto; bibliometria; publicações científicas

etudes-africaines-aires-culturelles | recherche, culture | 4, 17 | sciences-sociales
fr études africaines; études de genre; sciences politiques; science politique; études urbaines africaines; études européennes; études latino-américaines; économie du développement; études du développement; géopolitique
en African studies; gender studies; political science; European studies; Latin American studies; development economics; development studies; geopolitics
es estudios africanos; estudios de género; ciencia política; ciencias políticas; estudios europeos; estudios latinoamericanos; economía del desarrollo; estudios del desarrollo; geopolítica
pt estudos africanos; estudos de gênero; ciência política; ciências políticas; estudos europeus; estudos latino-americanos; economia do desenvolvimento; estudos do desenvolvimento; geopolítica

diplomatie-scientifique | recherche, gouvernance | 17, 9 | recherche
fr diplomatie scientifique; coopération technologique; coopération en recherche; laboratoire international; unité mixte de recherche; UMR; unité mixte internationale; jumelage de laboratoires; équipe internationale de recherche; mobilité des chercheurs; partenariat Hubert Curien
en science diplomacy; technological cooperation; research cooperation; international laboratory; joint research unit; joint laboratory; researcher mobility; scientific exchange; international research team
es diplomacia científica; cooperación tecnológica; cooperación en investigación; laboratorio internacional; unidad mixta de investigación; movilidad de investigadores; intercambio científico; equipo internacional de investigación
pt diplomacia científica; cooperação tecnológica; cooperação em pesquisa; cooperação em investigação; laboratório internacional; unidade mista de pesquisa; mobilidade de pesquisadores; mobilidade de investigadores; intercâmbio científico

appui-decision-evaluation | recherche, gouvernance | 17, 16 | expertise
fr aide à la décision; recherche et politiques publiques; politiques fondées sur les preuves; politique fondée sur des preuves; panel d'experts; étude prospective; scénarios prospectifs; laboratoire d'idées; think tank; conseil en politiques publiques
en decision support; research and public policy; evidence-based policy; evidence-informed; expert panel; foresight study; scenario planning; think tank; think tanks; policy advice; consultancy firm; knowledge brokering
es apoyo a la decisión; políticas basadas en evidencia; panel de expertos; estudio prospectivo; escenarios prospectivos; laboratorio de ideas; centro de pensamiento; centros de pensamiento; asesoría en políticas públicas; empresa consultora
pt apoio à decisão; políticas baseadas em evidências; painel de especialistas; estudo prospetivo; estudo prospectivo; cenários prospectivos; laboratório de ideias; consultoria em políticas públicas; empresa de consultoria; gabinete de estudos

femmes-sciences-carrieres | recherche, genre, jeunesse | 5, 4, 9 | culture-scientifique
fr filles et maths; club de robotique; vocations scientifiques; orientation scientifique; concours scientifique; égalité dans la recherche; ateliers de sciences
en science olympiad; science competition; robotics club; scientific careers; careers in science; STEM careers; science workshops; gender equality in research
es concurso científico; club de robótica; vocaciones científicas; carreras científicas; talleres de ciencia; igualdad en la investigación
pt concurso científico; clube de robótica; vocações científicas; carreiras científicas; oficinas de ciência; igualdade na pesquisa

ciel-astronomie | recherche, tourisme, biodiversite | 4, 9 | culture-scientifique
fr observatoire astronomique; ciel étoilé; ciel étoilé protégé; astrotourisme; nuit des étoiles; nuit européenne des chercheurs; télescope; réserve de ciel étoilé
en astronomical observatory; dark sky; dark skies; dark sky reserve; astrotourism; stargazing; European researchers' night; telescope
es observatorio astronómico; cielo oscuro; cielos oscuros; astroturismo; noche europea de los investigadores; telescopio; reserva starlight
pt observatório astronómico; céu escuro; astroturismo; noite europeia dos investigadores; telescópio; reserva dark sky; noite das estrelas

metrologie-laboratoires-analyse | recherche, sante, gouvernance | 9, 3, 6 | surveillance-environnementale
fr laboratoire départemental; laboratoire d'analyses; laboratoires d'analyses; laboratoire de référence; métrologie; accréditation des laboratoires; équipement de laboratoire; spectrométrie; laboratoire mobile; analyses microbiologiques
en analytical laboratory; reference laboratory; metrology; laboratory accreditation; laboratory equipment; spectrometry; mobile laboratory; microbiological analysis; testing laboratory
es laboratorio de análisis; laboratorio de referencia; metrología; acreditación de laboratorios; equipamiento de laboratorio; espectrometría; laboratorio móvil; análisis microbiológicos
pt laboratório de análises; laboratório de referência; metrologia; acreditação de laboratórios; equipamento de laboratório; espectrometria; laboratório móvel; análises microbiológicas
`;
