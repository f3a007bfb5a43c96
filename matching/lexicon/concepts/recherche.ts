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
`;
