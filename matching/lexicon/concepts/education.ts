/** School, from nursery to adult education. */
export const education = `
education | education | 4
fr éducation; éducatif; éducative; éducatives; enseignement; scolarité; scolaire; scolaires; communauté éducative; politique éducative; système éducatif; rectorat; inspection académique; cité éducative; réussite éducative
en education; educational; schooling; education policy; education system; educational community; educating
es educación; educativo; educativa; educativas; enseñanza; escolaridad; escolar; escolares; comunidad educativa; política educativa; sistema educativo
pt educação; educativo; educativa; educacional; ensino; escolaridade; escolar; escolares; comunidade educativa; política educativa; sistema educativo

ecole | education | 4 | education
fr école; écoles; école primaire; écoles primaires; groupe scolaire; salle de classe; salles de classe; classe; classes; collège; collèges; lycée; lycées; collégiens; lycéens; lycéennes; lycéen; collégien; élèves; élève; écoliers; écolières; établissement scolaire; établissements scolaires; cour d'école; cours d'école; bancs; tableau noir
en school; schools; primary school; primary schools; secondary school; secondary schools; high school; high schools; classroom; classrooms; pupils; pupil; schoolchildren; class; classes; school building; playground school
es escuela; escuelas; escuela primaria; colegio; colegios; instituto de secundaria; institutos de secundaria; aula; aulas; alumnos; alumnas; alumnado; alumno; liceo; liceos; centros educativos; centros escolares; primaria; patio escolar
pt escola; escolas; escola primária; escolas primárias; colégio; colégios; liceu; liceus; sala de aula; salas de aula; alunos; alunas; aluno; estabelecimentos de ensino; ensino básico; ensino secundário; ensino médio; pátio escolar

maternelle | education, genre, jeunesse | 4, 5 | petite-enfance
fr école maternelle; écoles maternelles; préscolaire; jardin d'enfants; éveil; classe passerelle; éducation préscolaire; case des tout-petits
en kindergarten; kindergartens; preschool; preschools; pre-school; nursery school; early education; early years
es preescolar; jardín de infancia; jardín infantil; educación inicial; educación infantil; parvularia
pt pré-escolar; jardim de infância; educação infantil; educação pré-escolar; jardins de infância

petite-enfance | jeunesse, education, inclusion | 4, 3, 5
fr petite enfance; crèche; crèches; garde d'enfants; assistante maternelle; assistantes maternelles; tout-petits; nourrissons; bébés; accueil du jeune enfant; halte-garderie; microcrèche; mode de garde; relais petite enfance
en early childhood; childcare; nursery; nurseries; daycare for children; crèche; crèches; toddlers; babies; infants; infant; day nursery; childminders
es primera infancia; guardería; guarderías; cuidado infantil; bebés; bebé; niñeras; escuela infantil; escuelas infantiles; salas cuna
pt primeira infância; creche; creches; bebês; cuidados infantis; berçário; amas; educação de infância

enseignants | education | 4 | education
fr enseignant; enseignants; enseignantes; professeur; professeurs; instituteur; instituteurs; institutrices; formation des enseignants; formation des maîtres; pédagogie; pédagogique; pédagogiques; maîtres d'école; outils pédagogiques; manuels scolaires; directeurs d'école; pédagogues
en teacher; teachers; teaching; teacher training; pedagogy; pedagogical; textbooks; teaching materials; educators; headteachers; schoolteachers; curriculum
es profesor; profesores; profesoras; maestro; maestros; maestras; docente; docentes; formación docente; formación de profesores; pedagogía; pedagógico; libros de texto; material didáctico; profesorado
pt professor; professores; professoras; docente; docentes; formação de professores; pedagogia; pedagógico; manuais escolares; material didático; educadores; livros didáticos

echanges-scolaires | education, jeunesse, citoyennete | 4, 17
fr échange scolaire; échanges scolaires; correspondance scolaire; correspondants; correspondance entre classes; jumelage scolaire; jumelage d'écoles; jumelage de classes; voyage scolaire; séjour scolaire; mobilité des lycéens; échanges d'élèves; classes jumelées; eTwinning; partenariat scolaire; mobilité collective
en school exchange; school exchanges; pen pals; pen friends; school twinning; school trip; school trips; pupil exchange; pupil exchanges; eTwinning; school partnership; school partnerships; twinned classes; linking schools
es intercambio escolar; intercambios escolares; correspondencia escolar; hermanamiento escolar; hermanamiento de escuelas; viaje escolar; eTwinning; intercambio de alumnos; correspondencia entre clases
pt intercâmbio escolar; intercâmbios escolares; correspondência escolar; geminação de escolas; viagem escolar; visita de estudo escolar; eTwinning; intercâmbio de alunos; correspondência entre turmas

decrochage | education, inclusion, jeunesse | 4, 10 | education
fr décrochage scolaire; décrochage; décrocheurs; abandon scolaire; soutien scolaire; aide aux devoirs; accompagnement scolaire; déscolarisation; échec scolaire; école de la deuxième chance; écoles de la deuxième chance; non-scolarisés; réussite scolaire; persévérance scolaire
en school dropout; dropouts; drop-outs; early school leaving; school leavers; homework support; homework club; second chance school; out-of-school; tutoring; after-school support; truancy; learning support
es abandono escolar; deserción escolar; fracaso escolar; apoyo escolar; refuerzo escolar; ayuda con los deberes; segunda oportunidad; absentismo; absentismo escolar; éxito escolar
pt abandono escolar; evasão escolar; insucesso escolar; apoio escolar; reforço escolar; segunda oportunidade; absentismo escolar; sucesso escolar; apoio ao estudo

scolarisation-filles | genre, education | 5, 4 | education
fr scolarisation des filles; éducation des filles; maintien des filles à l'école; collégiennes; accès des filles à l'école; filles à l'école; mariages précoces; mariage des enfants; mariage précoce
en girls' education; girls in school; schooling of girls; keeping girls in school; early marriage; early marriages; child marriage
es educación de las niñas; niñas en la escuela; escolarización de las niñas; matrimonio precoz; matrimonio infantil
pt educação das meninas; meninas na escola; escolarização das meninas; casamento precoce; casamento infantil

alphabetisation | education, inclusion | 4, 10
fr alphabétisation; analphabétisme; analphabètes; illettrisme; apprentissage de la lecture; éducation des adultes; cours du soir; cours d'alphabétisation; langues nationales; lecture et écriture
en literacy; illiteracy; illiterate; adult education; reading skills; evening classes; learning to read; adult learning; reading and writing
es alfabetización; analfabetismo; analfabetos; educación de adultos; aprendizaje de la lectura; lectoescritura; educación popular
pt alfabetização; analfabetismo; analfabetos; educação de adultos; aprendizagem da leitura; leitura e escrita; educação popular; EJA

langues | education, culture | 4
fr langues étrangères; apprentissage du français; enseignement du français; cours de français; langue française; francophonie; francophone; francophones; apprentissage des langues; langues régionales; langue régionale; plurilinguisme; bilingue; bilingues; bilinguisme; bilangue; alliance française; langues; langue; traduction; interprètes; lusophone; hispanophone
en foreign languages; language learning; learning French; French lessons; French-speaking; francophone; francophonie; bilingual; bilingualism; multilingualism; regional languages; language; languages; translation; interpreters; language courses
es lenguas extranjeras; aprendizaje de idiomas; idiomas; idioma; francés como lengua extranjera; francofonía; francófono; bilingüe; bilingüismo; plurilingüismo; lenguas regionales; lenguas; lengua; traducción; intérpretes; lenguas indígenas
pt línguas estrangeiras; aprendizagem de línguas; idiomas; idioma; língua francesa; língua portuguesa; francofonia; francófono; bilíngue; bilinguismo; plurilinguismo; lusofonia; lusófono; línguas; língua; tradução; intérpretes

periscolaire | education, jeunesse | 4 | education
fr périscolaire; extrascolaire; parascolaire; centre de loisirs; centres de loisirs; colonie de vacances; colonies de vacances; activités extrascolaires; accueil de loisirs; projet éducatif territorial; PEDT; vacances scolaires
en after-school; extracurricular; holiday camp; holiday camps; summer camp; summer camps; leisure centre; school holidays
es extraescolar; actividades extraescolares; campamento de verano; campamentos; centro de ocio; vacaciones escolares; jornada ampliada; contraturno
pt extracurricular; atividades extracurriculares; colônia de férias; campo de férias; centro de tempos livres; contraturno; férias escolares

education-citoyennete-mondiale | citoyennete, education, jeunesse | 4, 17, 16
fr éducation à la citoyenneté; éducation à la citoyenneté mondiale; ECSI; éducation à la citoyenneté et à la solidarité internationale; éducation au développement; citoyenneté mondiale; solidarité internationale; festival des solidarités; ouverture au monde; semaine de la solidarité; sensibilisation à la solidarité
en global citizenship education; global citizenship; citizenship education; development education; global education; international solidarity; awareness of the world; global awareness
es educación para la ciudadanía global; ciudadanía global; educación para el desarrollo; educación para la ciudadanía; solidaridad internacional; ciudadanía mundial
pt educação para a cidadania global; cidadania global; educação para o desenvolvimento; educação para a cidadania; solidariedade internacional; cidadania mundial

education-inclusive | education, inclusion | 4, 10 | education
fr éducation inclusive; école inclusive; élèves handicapés; enfants à besoins spécifiques; besoins éducatifs particuliers; AESH; enfants handicapés; scolarisation des enfants handicapés; classe ULIS; institut médico-éducatif
en inclusive education; inclusive school; special needs; special education; children with disabilities; special educational needs
es educación inclusiva; escuela inclusiva; necesidades educativas especiales; educación especial; niños con discapacidad
pt educação inclusiva; escola inclusiva; necessidades educativas especiais; educação especial; crianças com deficiência

fournitures-equipement-scolaire | education | 4 | ecole
fr fournitures scolaires; mobilier scolaire; tables-bancs; kits scolaires; =manuels; bibliothèque scolaire; transport scolaire; ramassage scolaire; internat; internats; pensionnat; dortoirs; uniforme scolaire; cartables
en school supplies; school furniture; desks; school kits; school library; school bus; school transport; boarding school; boarding schools; dormitories; school equipment
es útiles escolares; mobiliario escolar; pupitres; kits escolares; biblioteca escolar; transporte escolar; internado; internados; equipamiento escolar
pt material escolar; mobiliário escolar; carteiras escolares; kits escolares; biblioteca escolar; transporte escolar; internato; internatos; equipamento escolar

harcelement-scolaire | education, jeunesse, inclusion | 4, 16 | education
fr harcèlement scolaire; violence scolaire; violences scolaires; cyberharcèlement; climat scolaire; médiation scolaire; médiation par les pairs
en bullying; school violence; cyberbullying; school climate; peer mediation; school mediation
es acoso escolar; violencia escolar; ciberacoso; convivencia escolar; clima escolar; mediación escolar
pt bullying; violência escolar; cyberbullying; clima escolar; convivência escolar; mediação escolar

numerique-educatif | education, numerique | 4, 9 | education
fr numérique éducatif; numérique à l'école; salle informatique; salles informatiques; enseignement à distance; e-learning; tableau numérique; formation à distance; cours en ligne
en educational technology; digital education; computer rooms; distance learning; e-learning; online learning; interactive whiteboard; online courses; remote learning
es tecnología educativa; educación digital; aulas digitales; educación a distancia; enseñanza a distancia; cursos en línea; aula virtual; e-learning
pt tecnologia educativa; educação digital; salas de informática; educação a distância; ensino a distância; cursos online; e-learning; sala de aula virtual

ateliers-arts-ecole | education, culture | 4 | education
fr classe à projet artistique; orchestre à l'école; théâtre à l'école; école et cinéma; parcours culturel; parcours culturels; chorale scolaire; artistes à l'école
en orchestra in schools; theatre in schools; school choir; artists in schools; arts in schools; cultural pathway
es orquesta escolar; teatro en la escuela; coro escolar; artistas en la escuela; arte en la escuela
pt orquestra escolar; teatro na escola; coral escolar; artistas na escola; arte na escola

construction-ecoles | education, urbanisme | 4, 9 | ecole
fr construction d'écoles; construction scolaire; constructions scolaires; bâtiments scolaires; réhabilitation des écoles; rénovation des écoles; salles de classe supplémentaires; école en dur
en school construction; school buildings; building schools; school rehabilitation; school renovation; new classrooms
es construcción de escuelas; edificios escolares; infraestructura escolar; rehabilitación de escuelas; construcción de aulas
pt construção de escolas; edifícios escolares; infraestrutura escolar; reabilitação de escolas; construção de salas de aula

acces-ecole-rurale | education, inclusion | 4, 10, 1 | ecole
fr accès à l'éducation; scolarisation; taux de scolarisation; enfants non scolarisés; école rurale; école de village; maintien à l'école; scolarisation des enfants; école de brousse; gratuité de l'école
en access to education; school enrolment; enrolment rate; rural school; village school; school attendance; out-of-school children; universal primary education
es acceso a la educación; escolarización; tasa de escolarización; escuela rural; niños sin escolarizar; matrícula escolar; asistencia escolar; permanencia escolar
pt acesso à educação; escolarização; taxa de escolarização; escola rural; crianças fora da escola; matrícula escolar; frequência escolar; permanência na escola; educação do campo

gestion-ecole | education, gouvernance | 4, 16 | education
fr comité de gestion de l'école; comité de gestion scolaire; COGES; association de parents d'élèves; parents d'élèves; carte scolaire; gestion scolaire; conseil d'école; projet d'école; coéducation parents-école
en school management committee; parents' association; parent-teacher association; PTA; school governance; school board; school mapping; parental involvement
es comité de gestión escolar; asociación de padres; AMPA; consejo escolar; gestión escolar; participación de las familias en la escuela; mapa escolar; asociación de madres y padres
pt comitê de gestão escolar; associação de pais; conselho escolar; gestão escolar; gestão democrática da escola; participação dos pais; carta educativa; rede escolar municipal

bourses-etudes | education, inclusion | 4, 10 | education
fr bourses scolaires; parrainage scolaire; parrainage d'enfants; frais de scolarité; frais scolaires; prise en charge des frais de scolarité; aide aux étudiants boursiers
en school fees; bursary; child sponsorship; study grants; tuition fees; school grants
es becas de estudio; becas escolares; apadrinamiento; gastos escolares; aranceles escolares; ayudas al estudio
pt bolsas escolares; apadrinhamento; propinas escolares; mensalidades escolares; ação social escolar; auxílios económicos escolares

sciences-ecole | education, recherche | 4, 9 | education
fr enseignement des sciences; sciences à l'école; main à la pâte; laboratoire scolaire; clubs scientifiques scolaires; olympiades de mathématiques; enseignement des mathématiques; robotique éducative; astronomie à l'école
en science teaching; STEM education; school laboratory; mathematics teaching; educational robotics; science lessons
es enseñanza de las ciencias; educación STEM; laboratorio escolar; laboratorios escolares; enseñanza de matemáticas; robótica educativa; olimpiada de matemáticas
pt ensino das ciências; educação STEM; laboratório escolar; ensino da matemática; robótica educativa; olimpíadas de matemática

pedagogies-alternatives | education, jeunesse | 4 | enseignants
fr pédagogie active; pédagogies nouvelles; Freinet; Montessori; école alternative; pédagogie de projet; innovation pédagogique; apprentissage par le jeu; classe dehors; école du dehors; école de la forêt; classe inversée
en active learning; active pedagogy; Montessori; project-based learning; pedagogical innovation; learning through play; forest school; alternative schools; teaching innovation; outdoor learning
es pedagogía activa; Montessori; aprendizaje basado en proyectos; innovación pedagógica; innovación educativa; aprendizaje lúdico; escuela nueva; bosque escuela
pt pedagogia ativa; metodologias ativas; Montessori; aprendizagem baseada em projetos; inovação pedagógica; aprendizagem lúdica; escola da floresta; escola nova; escola ao ar livre

education-urgence | education, humanitaire | 4, 16 | education
fr éducation en situation d'urgence; écoles fermées; écoles temporaires; salles de classe temporaires; élèves déplacés; cellules d'écoute scolaires; scolarisation des réfugiés; continuité pédagogique; classes d'urgence; école sous tente
en education in emergencies; temporary classrooms; temporary schools; school closures; displaced pupils; refugee education; learning continuity; schooling of refugees
es educación en emergencias; aulas temporales; escuelas temporales; cierre de escuelas; alumnos desplazados; educación de refugiados; continuidad pedagógica
pt educação em emergências; salas de aula temporárias; escolas temporárias; encerramento de escolas; alunos deslocados; educação de refugiados; continuidade pedagógica

ecoles-coraniques | education, culture | 4, 10 | education
fr école coranique; médersa; daara; talibés; école communautaire; enseignement arabe; école franco-arabe; écoles privées; éducation non formelle; centre d'éducation non formelle; classes passerelles communautaires
en Koranic school; community schools; madrasa; non-formal education; faith schools; private schools; =informal education; community-run school
es escuela coránica; escuelas comunitarias; educación no formal; escuelas privadas; educación comunitaria; telesecundaria; =educación informal
pt escola corânica; escolas comunitárias; educação não formal; escolas privadas; educação comunitária; educação informal

bien-etre-ecole | education, sante | 4, 3 | education
fr bien-être à l'école; hygiène à l'école; santé à l'école; éducation à la santé des élèves; compétences socio-émotionnelles; climat de classe; rythmes scolaires; pause méridienne; école promotrice de santé; sommeil des enfants
en wellbeing at school; health-promoting schools; school wellbeing; social and emotional learning; school day rhythm; healthy schools; school break
es bienestar en la escuela; escuelas promotoras de salud; aprendizaje socioemocional; educación socioemocional; escuelas saludables; jornada escolar; recreo escolar
pt bem-estar na escola; escolas promotoras de saúde; aprendizagem socioemocional; educação socioemocional; escolas saudáveis; jornada escolar; escola a tempo inteiro; recreio escolar

mobilite-ecole | education, mobilite, climat | 11, 4, 3 | ecole
fr vélobus; rues scolaires; rue aux écoles; trajet domicile-école; chemin de l'école; plan de déplacement scolaire; savoir rouler à vélo; sécurisation des abords des écoles; abords des écoles
en safe routes to school; cycling to school; bike bus; school travel plan; school surroundings
es camino escolar seguro; entornos escolares; calles escolares; pedibús; bicibús; ir a pie a la escuela; entornos escolares seguros
pt caminho da escola; rota escolar; rotas escolares seguras; ruas escolares; pedibus; bicibus; entorno escolar; ir a pé para a escola; caminho escolar seguro

lecture-ecole | education, culture | 4 | ecole
fr lecture à l'école; plan lecture; coin lecture; salon du livre jeunesse; prévention de l'illettrisme; livres pour enfants; littérature jeunesse; apprentissage de l'écriture; cercle de lecture; concours de lecture
en reading in schools; reading corner; children's books; children's literature; reading circle; reading clubs; reading promotion; love of reading; early reading
es lectura en la escuela; rincón de lectura; libros infantiles; literatura infantil; club de lectura; fomento de la lectura; plan lector; promoción de la lectura
pt leitura na escola; cantinho da leitura; livros infantis; literatura infantil; clube de leitura; promoção da leitura; incentivo à leitura; plano nacional de leitura

sejours-linguistiques | education, culture | 4, 17 | langues
fr assistants de langue; assistants linguistiques; séjour linguistique; sections européennes; classe bilingue; école bilingue; label FrancEducation; immersion linguistique; lecteurs étrangers
en language assistants; language stay; language immersion; bilingual school; bilingual classes; French as a foreign language; language teachers; language exchange
es auxiliares de conversación; estancia lingüística; inmersión lingüística; escuela bilingüe; enseñanza del francés; profesores de idiomas; intercambio lingüístico; educación intercultural bilingüe
pt assistentes de língua; estadia linguística; imersão linguística; escola bilíngue; escolas bilíngues; ensino do francês; professores de línguas; intercâmbio linguístico; ensino bilíngue

erasmus-scolaire | education, jeunesse | 4, 17 | echanges-scolaires
fr Erasmus plus; mobilité Erasmus; consortium Erasmus; accréditation Erasmus; mobilité des enseignants; =échanges d'enseignants; =échange d'enseignants; =mobilité éducative
en Erasmus plus; teacher mobility; teacher exchange; learning mobility; Erasmus mobility; Erasmus consortium
es Erasmus plus; movilidad docente; intercambio de docentes; movilidad de profesores; =movilidad educativa; consorcio Erasmus
pt Erasmus plus; mobilidade docente; intercâmbio de professores; mobilidade de professores; mobilidade educativa; consórcio Erasmus

equipement-numerique-ecoles | education, numerique | 4, 9 | numerique-educatif
fr espace numérique de travail; tablettes scolaires; tablettes à l'école; ordinateurs pour les écoles; cyberbase scolaire; ressources éducatives libres; manuels numériques; classe mobile; équipement informatique des écoles; connexion des écoles
en school tablets; computers for schools; school computers; open educational resources; digital textbooks; school connectivity; ICT in schools; digital classroom; connected schools
es tabletas escolares; computadoras para escuelas; recursos educativos abiertos; libros digitales escolares; conectividad escolar; informática escolar; aula de informática; una computadora por niño
pt tablets escolares; computadores para escolas; recursos educacionais abertos; manuais digitais; conectividade escolar; informática na escola; laboratório de informática; escola digital

education-nature | education, biodiversite, climat | 4, 15, 13 | education-environnement
fr sorties nature; animations nature; classe de découverte; centre d'initiation à l'environnement; CPIE; éducation à la nature; éducation à la biodiversité; maison de la nature; club environnement; club nature
en nature education; nature outings; environmental education centre; environment club; eco club; school eco-clubs; biodiversity education; nature classes; field centre
es educación en la naturaleza; salidas a la naturaleza; centro de educación ambiental; club ambiental; clubes ecológicos; aulas de naturaleza; proyecto ambiental escolar; PRAE
pt educação na natureza; saídas à natureza; centro de educação ambiental; clube ambiental; clubes da natureza; centro de interpretação ambiental; sala verde

education-adultes | education, emploi, inclusion | 4, 8 | alphabetisation
fr éducation tout au long de la vie; université du troisième âge; université du temps libre; savoirs de base; lutte contre l'illettrisme; remise à niveau; cours pour adultes; formation de base; alphabétisation fonctionnelle
en lifelong education; university of the third age; basic skills; adult literacy; functional literacy; courses for adults; second chance education; adult learners; basic education for adults
es educación permanente; educación a lo largo de la vida; universidad de la tercera edad; aprendizaje a lo largo de la vida; competencias básicas; alfabetización funcional; cursos para adultos; escuelas de adultos
pt educação permanente; educação ao longo da vida; universidade sénior; aprendizagem ao longo da vida; competências básicas; alfabetização funcional; cursos para adultos; educação de jovens e adultos

cours-batiments-scolaires | education, urbanisme, climat | 4, 11, 13 | construction-ecoles
fr cour d'école végétalisée; végétalisation des cours; rénovation énergétique des écoles; écoles parasismiques; préau; cours de récréation; réaménagement de la cour; mise en sécurité des écoles; école bioclimatique; école en terre crue; clôture de l'école; mur de clôture de l'école
en schoolyard greening; safe schools; school retrofit; school playground redesign; climate-resilient schools; bioclimatic school; school fence; earthquake-safe schools
es patios escolares verdes; renaturalización de patios; escuelas seguras; patios inclusivos; escuela bioclimática; rehabilitación energética de escuelas; cerco escolar; escuelas resilientes
pt pátios escolares verdes; pátio naturalizado; escolas seguras; escola bioclimática; reabilitação energética de escolas; muro da escola; escolas resilientes; requalificação do parque escolar
`;
