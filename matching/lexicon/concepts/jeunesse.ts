/** Youth and sport. */
export const jeunesse = `
jeunes | jeunesse | 4, 8
fr jeunes; jeune; jeunesse; jeunes gens; adolescents; adolescent; adolescentes; ados; jeunes de quartier; politique jeunesse; politiques de jeunesse; service jeunesse; jeunes adultes; jeunes filles
en youth; young people; teenagers; teenager; adolescents; young adults; youth policy; young; youngsters; youths; youth services
es jóvenes; joven; juventud; juvenil; juveniles; adolescentes; adolescente; política de juventud; políticas de juventud; muchachos
pt jovens; jovem; juventude; juvenil; juvenis; adolescentes; adolescente; política de juventude; políticas de juventude; rapazes

enfants | jeunesse, education | 4, 3
fr enfants; enfant; =enfance; droits de l'enfant; protection de l'enfance; ville amie des enfants; enfants des rues; enfants de la rue; orphelins; orphelinat; orphelinats; fillettes; garçons; Unicef; aide sociale à l'enfance
en children; child; childhood; children's rights; child rights; child protection; child-friendly city; street children; orphans; orphanage; kids; boys; Unicef
es niños; niño; niñas; infancia; niñez; derechos del niño; derechos de la infancia; protección de la infancia; niños de la calle; huérfanos; orfanato; Unicef; ciudad amiga de la infancia
pt crianças; criança; infância; direitos da criança; proteção da infância; proteção à criança; meninos de rua; crianças de rua; órfãos; orfanato; Unicef; cidade amiga das crianças

participation-jeunes | jeunesse, citoyennete, gouvernance | 16, 4 | jeunes
fr conseil de jeunes; conseils de jeunes; conseil municipal des jeunes; conseil municipal des enfants; parlement des jeunes; participation des jeunes; engagement des jeunes; conseil régional des jeunes; forum de jeunes; parole des jeunes; expression des jeunes
en youth council; youth councils; children's council; youth parliament; youth participation; youth engagement; youth forum; young people's voice; youth voice
es consejo de jóvenes; consejo de la juventud; consejos juveniles; consejo de niños; consejo infantil; participación juvenil; parlamento juvenil; consejo municipal de juventud
pt conselho de jovens; conselho da juventude; conselho municipal de juventude; participação juvenil; participação dos jovens; parlamento jovem; conselho de crianças; orçamento participativo jovem

echanges-jeunes | jeunesse, citoyennete, culture | 4, 17 | jeunes
fr échange de jeunes; échanges de jeunes; mobilité des jeunes; mobilité internationale des jeunes; chantier de jeunes; chantiers de jeunes; rencontre de jeunes; rencontres de jeunes; OFAJ; séjour à l'étranger; corps européen de solidarité; camp de jeunes; mobilité européenne
en youth exchange; youth exchanges; youth mobility; work camp; workcamps; youth meeting; youth gathering; European solidarity corps; stay abroad; youth camp
es intercambio de jóvenes; intercambios juveniles; intercambio juvenil; movilidad juvenil; campo de trabajo; encuentro de jóvenes; encuentro juvenil; cuerpo europeo de solidaridad
pt intercâmbio de jovens; intercâmbio juvenil; mobilidade juvenil; mobilidade de jovens; campo de trabalho; encontro de jovens; corpo europeu de solidariedade

volontariat | citoyennete, jeunesse, humanitaire | 17, 4
fr volontariat; volontaire; volontaires; service civique; services civiques; bénévolat; bénévole; bénévoles; volontaires internationaux; VSI; volontariat de solidarité internationale; volontariat réciproque; France Volontaires; chantier international; réciprocité du volontariat
en volunteering; volunteer; volunteers; civic service; international volunteers; voluntary service; volunteer work
es voluntariado; voluntario; voluntarios; voluntarias; servicio cívico; voluntariado internacional; cooperantes
pt voluntariado; voluntário; voluntários; serviço cívico; voluntariado internacional; cooperantes voluntários

animation-jeunesse | jeunesse, education | 4, 10 | jeunes
fr animation jeunesse; animateur jeunesse; animateurs; animateur; animatrices; éducateur; éducateurs; éducateurs spécialisés; éducation populaire; maison des jeunes; maisons des jeunes; MJC; centre de jeunes; espace jeunes; local jeunes; BAFA; éducateurs de rue; scoutisme; scouts; prévention spécialisée
en youth work; youth worker; youth workers; youth centre; youth centres; youth center; youth club; youth clubs; popular education; facilitators; facilitator; youth leaders; scouts; scouting; street workers
es trabajo juvenil; animadores; animador; educadores; educador social; educadores sociales; casa de la juventud; centro juvenil; centros juveniles; monitores; educadores de calle; escultismo
pt trabalho com jovens; animadores; animador; técnicos de juventude; casa da juventude; centro juvenil; centros de juventude; monitores; educadores de rua; escutismo; espaço jovem; animação juvenil

prevention-delinquance | jeunesse, inclusion, gouvernance | 16, 11
fr prévention de la délinquance; délinquance; violence des jeunes; sécurité urbaine; prévention de la violence; radicalisation; prévention de la radicalisation; bandes; médiation sociale; médiateurs; sécurité publique; police municipale; police; insécurité; tranquillité publique; criminalité; gangs; addictions des jeunes
en crime prevention; delinquency; youth violence; urban safety; urban security; violence prevention; radicalisation; gangs; gang; social mediation; public safety; municipal police; police; insecurity; crime; juvenile justice
es prevención del delito; delincuencia; violencia juvenil; seguridad urbana; seguridad ciudadana; prevención de la violencia; radicalización; pandillas; maras; mediación social; policía municipal; policía; inseguridad; convivencia ciudadana; criminalidad
pt prevenção da criminalidade; delinquência; violência juvenil; segurança urbana; segurança pública; prevenção da violência; radicalização; gangues; mediação social; polícia municipal; polícia; guarda municipal; insegurança; criminalidade

jeu-loisirs | jeunesse, urbanisme, sport | 11, 3, 4
fr aire de jeux; aires de jeux; terrain de jeux; jeu; jeux; jouets; ludothèque; ludothèques; ludique; loisirs; loisir; jouer; balançoires; toboggan; droit au jeu; terrains d'aventure
en playground; playgrounds; play area; play areas; games; game; toys; toy library; leisure; recreation; recreational; swings; right to play
es parque infantil; parques infantiles; área de juegos; juegos; juego; juguetes; ludoteca; ludotecas; ocio; recreación; recreativo; jugar; columpios
pt parque infantil; parques infantis; parquinho; brincar; brinquedos; brinquedoteca; ludoteca; lazer; recreação; recreativo; jogos; brincadeiras; baloiços

sport | sport, jeunesse | 3, 4
fr sport; sports; sportif; sportive; sportifs; sportives; pratique sportive; activité sportive; activités physiques; activité physique; éducation physique; EPS; politique sportive; éducateur sportif; éducateurs sportifs; entraîneur; entraîneurs; arbitres; sport-santé
en sport; sports; sporting; physical activity; physical education; sports policy; coach; coaches; coaching; athletes; referees; athletic; sport for health; sports instructors
es deporte; deportes; deportivo; deportiva; deportivas; actividad física; educación física; política deportiva; entrenador; entrenadores; deportistas; atletas; árbitros
pt esporte; esportes; desporto; desportos; desportivo; desportiva; esportivo; esportiva; atividade física; educação física; treinador; treinadores; atletas; árbitros; desportistas

sport-developpement | sport, citoyennete, jeunesse | 3, 4, 16, 10 | sport
fr sport et développement; inclusion par le sport; insertion par le sport; sport pour tous; éducation par le sport; sport et citoyenneté; paix par le sport; valeurs du sport; sport de rue; sport féminin; filles et sport; pratique féminine
en sport for development; sport for all; inclusion through sport; sport for peace; women's sport; girls in sport; street sport; grassroots sport; education through sport
es deporte para el desarrollo; deporte para todos; inclusión por el deporte; deporte y paz; deporte femenino; deporte social; deporte comunitario; educación por el deporte
pt esporte para o desenvolvimento; desporto para o desenvolvimento; desporto para todos; esporte para todos; inclusão pelo esporte; desporto feminino; esporte feminino; esporte social; educação pelo desporto

football | sport, jeunesse | 3, 4 | sport
fr football; foot; footballeurs; rugby; basket; basket-ball; handball; volley; club de football; arts martiaux; judo; lutte traditionnelle; boxe; athlétisme; natation; piscine; piscines; tennis; nageurs; gymnastique; escalade; skate; course à pied; marathon; hockey; savoir nager
en football; soccer; rugby; basketball; handball; volleyball; martial arts; judo; wrestling; boxing; swimming; swimming pool; tennis; gymnastics; climbing; skate; skateboard; marathon; athletics
es fútbol; rugby; baloncesto; balonmano; voleibol; artes marciales; judo; lucha; boxeo; atletismo; natación; piscina; piscinas; tenis; gimnasia; escalada; maratón; básquet
pt futebol; râguebi; rúgbi; basquetebol; basquete; andebol; handebol; voleibol; artes marciais; judô; boxe; atletismo; natação; piscina; piscinas; ténis; ginástica; escalada; maratona; capoeira

equipements-sportifs | sport, urbanisme | 3, 11, 9 | sport
fr équipement sportif; équipements sportifs; stade; stades; gymnase; gymnases; terrain de sport; terrains de sport; complexe sportif; salle de sport; terrain multisports; city-stade; plateaux sportifs; pistes d'athlétisme
en sports facility; sports facilities; stadium; stadiums; gymnasium; gym; sports ground; sports grounds; sports hall; sports centre; sports field; pitch; pitches
es instalaciones deportivas; instalación deportiva; estadio; estadios; gimnasio; gimnasios; cancha; canchas; polideportivo; polideportivos; campo deportivo
pt instalações desportivas; equipamentos desportivos; equipamentos esportivos; estádio; estádios; ginásio; ginásios; quadra; quadras; quadra esportiva; pavilhão desportivo; campo desportivo; complexo desportivo

grands-evenements-sportifs | sport, attractivite, tourisme | 3, 8, 11 | sport
fr jeux olympiques; jeux paralympiques; jeux olympiques de la jeunesse; JOJ; JO; olympique; olympisme; héritage des jeux; coupe du monde; grands événements sportifs; terre de jeux; tournoi; tournois; compétition sportive; handisport; parasport; jeux de la francophonie; jeux méditerranéens
en Olympic games; Olympics; Olympic; Paralympic; Paralympics; youth Olympic games; games legacy; world cup; sports events; sporting events; tournament; tournaments; para sport; disability sport
es juegos olímpicos; olímpico; juegos paralímpicos; copa del mundo; mundial de fútbol; eventos deportivos; torneo; torneos; deporte adaptado; legado olímpico; juegos olímpicos de la juventud
pt jogos olímpicos; olímpico; jogos paralímpicos; copa do mundo; eventos desportivos; eventos esportivos; torneio; torneios; desporto adaptado; esporte adaptado; legado olímpico; jogos olímpicos da juventude

sports-nature | sport, tourisme, biodiversite | 3, 15, 8 | sport
fr sports de nature; sports de plein air; plongée; ski; sports d'hiver; alpinisme; VTT; spéléologie; parapente
en outdoor sports; diving; ski; skiing; winter sports; mountaineering; mountain biking; caving
es deportes de naturaleza; buceo; esquí; deportes de invierno; montañismo; ciclismo de montaña; espeleología
pt desportos de natureza; esportes de aventura; mergulho; esqui; desportos de inverno; montanhismo; espeleologia

sport-nautique | sport, tourisme | 3, 8 | sports-nature
fr sports nautiques; voile; voiliers; école de voile; surf; kayak; canoë; aviron; régate; nautisme; base nautique; planche à voile
en water sports; sailing; sailing school; surf; surfing; kayak; canoe; rowing; regatta; windsurfing; nautical centre
es deportes acuáticos; deportes náuticos; vela; escuela de vela; surf; kayak; canotaje; remo; regata; windsurf
pt desportos náuticos; esportes náuticos; vela; escola de vela; surfe; surf; caiaque; canoagem; remo; regata; windsurf

information-jeunesse | jeunesse, citoyennete | 4, 16 | jeunes
fr information jeunesse; point information jeunesse; autonomie des jeunes; accès aux droits des jeunes; logement des jeunes; foyer de jeunes travailleurs; permis de conduire; maison de l'étudiant
en youth information; young people's rights; youth housing; youth hostel; youth autonomy; driving licence
es información juvenil; autonomía de los jóvenes; vivienda joven; emancipación juvenil; albergue juvenil; oficina joven
pt informação juvenil; autonomia dos jovens; habitação jovem; emancipação jovem; pousada da juventude; gabinete de juventude

engagement-international-jeunes | jeunesse, citoyennete | 17, 4 | volontariat
fr jeunes ambassadeurs; ambassadeurs jeunes; JSI; VVV-SI; service civique international; volontaires européens; jeunes engagés
en young ambassadors; youth ambassadors; international civic service; European volunteers; young volunteers
es jóvenes embajadores; embajadores jóvenes; voluntarios europeos; jóvenes voluntarios; servicio cívico internacional
pt jovens embaixadores; embaixadores jovens; voluntários europeus; jovens voluntários; serviço cívico internacional

politique-jeunesse | jeunesse, gouvernance | 16, 8, 4 | jeunes
fr stratégie jeunesse; plan jeunesse; observatoire de la jeunesse; capitale européenne de la jeunesse; année de la jeunesse; charte jeunesse; dialogue structuré jeunesse; schéma jeunesse; fonds jeunesse
en youth strategy; youth action plan; European youth capital; youth observatory; youth dialogue; youth fund; youth charter
es plan de juventud; estrategia de juventud; capital europea de la juventud; observatorio de la juventud; instituto de la juventud; fondo para la juventud; ley de juventud
pt plano de juventude; estratégia de juventude; capital europeia da juventude; observatório da juventude; secretaria da juventude; fundo para a juventude; plano municipal da juventude

projets-jeunes | jeunesse, citoyennete | 4, 16, 8 | jeunes
fr projets de jeunes; initiatives de jeunes; initiative jeunes; juniors associations; junior association; aide aux projets jeunes; bourse initiative jeunes; associations de jeunes; organisations de jeunesse
en youth initiatives; youth-led projects; youth projects; youth organisations; youth organizations; youth associations; youth grants; youth-led
es iniciativas juveniles; proyectos juveniles; organizaciones juveniles; asociaciones juveniles; colectivos juveniles; liderazgo juvenil
pt iniciativas juvenis; projetos juvenis; organizações juvenis; associações juvenis; associativismo jovem; coletivos de jovens; liderança juvenil

vacances-enfants | jeunesse, inclusion | 4, 10 | animation-jeunesse
fr camp de vacances; centre aéré; séjour de vacances; départ en vacances; séjours jeunes
en children's holidays; discovery trips; youth holidays; day camp
es colonias de vacaciones; campamentos infantiles; vacaciones infantiles; colonia de verano; campamentos juveniles
pt acampamento de verão; férias desportivas; atividades de tempos livres; ATL; acampamento juvenil

jeunes-ruraux | jeunesse, agriculture, attractivite | 8, 11, 4 | jeunes
fr jeunes ruraux; jeunesse rurale; jeunes des campagnes; installation des jeunes; exode rural des jeunes; jeunes en milieu rural
en rural youth; youth in rural areas; rural young people; farm start-up for young people
es arraigo de los jóvenes; jóvenes del campo; jóvenes campesinos; escuela familiar agrícola
pt renovação geracional; jovens do campo; jovens do meio rural

jeunes-engagement-climat | jeunesse, climat | 13, 4, 16 | participation-jeunes
fr conseil des jeunes pour le climat; mobilisation des jeunes pour le climat; jeunes ambassadeurs du climat; jeunes et biodiversité
en youth climate council; youth climate action; young climate ambassadors; eco-delegates; climate youth; youth and environment
es juventud y clima; acción climática juvenil; jóvenes embajadores del clima; juventud y medio ambiente
pt juventude e clima; ação climática jovem; jovens embaixadores do clima; juventude e ambiente

jeunes-paix | jeunesse, citoyennete, humanitaire | 16, 4 | participation-jeunes
fr jeunes pour la paix; jeunesse paix et sécurité; jeunes médiateurs; culture de la paix chez les jeunes; camp de la paix; dialogue entre jeunes; jeunes et réconciliation
en youth peace and security; young peacebuilders; youth for peace; young mediators; peace camp; youth dialogue for peace
es jóvenes por la paz; juventud paz y seguridad; jóvenes constructores de paz; jóvenes mediadores; campamento de paz
pt jovens pela paz; juventude paz e segurança; jovens construtores da paz; jovens mediadores; acampamento da paz

jeunes-decrochage-emploi | jeunesse, emploi, inclusion | 8, 4, 10 | jeunes
fr NEET; jeunes sans emploi ni formation; jeunes en insertion; contrat d'engagement jeune; mission locale jeunes; EPIDE; jeunes en rupture; jeunes invisibles
en disengaged young people; young people not in employment; at-risk youth; youth at risk
es jóvenes que ni estudian ni trabajan; escuela de segunda oportunidad; jóvenes en riesgo; jóvenes en riesgo social; jóvenes desvinculados
pt nem-nem; jovens que não estudam nem trabalham; garantia para a juventude; escola de segunda oportunidade; jovens em risco; jovens em situação de vulnerabilidade

sante-jeunes | jeunesse, sante | 3, 4 | jeunes
fr bien-être des jeunes; maison des adolescents; mal-être des jeunes; santé mentale des jeunes; prévention santé jeunes; conduites à risque; point accueil écoute jeunes; PAEJ; premiers secours en santé mentale des jeunes
en adolescent health; young people's wellbeing; youth mental health; risky behaviour; teen health; youth counselling; adolescent health centre
es salud adolescente; bienestar de los jóvenes; salud mental juvenil; conductas de riesgo; salud mental de los jóvenes; centro de atención a adolescentes
pt saúde do adolescente; bem-estar dos jovens; saúde mental juvenil; comportamentos de risco; saúde mental dos jovens; gabinete de apoio ao adolescente

culture-jeunes | jeunesse, culture | 4, 11 | jeunes
fr pass culture; culture pour les jeunes; pratiques artistiques des jeunes; scène ouverte jeunes; jeunes talents; musiques actuelles jeunes; création jeune; théâtre jeunesse
en youth culture; young talents; youth theatre; young artists; culture pass; open mic
es cultura juvenil; jóvenes talentos; teatro juvenil; público joven; jóvenes artistas; bono cultural joven
pt cultura jovem; jovens talentos; teatro juvenil; público jovem; jovens artistas; passe cultura jovem

corps-europeen-erasmus-jeunesse | jeunesse, citoyennete, education | 4, 17 | echanges-jeunes
fr Erasmus+ Jeunesse; programme européen jeunesse; échange européen de jeunes; DiscoverEU; jeunes Européens; auberge de jeunesse européenne; Eurodesk; mobilité courte des jeunes; pass Interrail
en Erasmus+ Youth; European youth programme; DiscoverEU; young Europeans; Eurodesk; European youth exchange; youth pass; Interrail pass
es Erasmus+ Juventud; programa europeo de juventud; DiscoverEU; jóvenes europeos; Eurodesk; intercambio juvenil europeo
pt Erasmus+ Juventude; programa europeu de juventude; DiscoverEU; jovens europeus; Eurodesk; intercâmbio juvenil europeu

ofaj-ofqj | jeunesse, citoyennete, culture | 4, 17 | echanges-jeunes
fr office franco-allemand pour la jeunesse; OFQJ; LOJIQ; office franco-québécois pour la jeunesse; jeunesse franco-allemande; échanges franco-québécois; jeunes francophones; volontariat franco-allemand
en Franco-German Youth Office; Franco-Quebec youth office; French-German youth; francophone youth; bilateral youth office
es Oficina Franco-Alemana para la Juventud; jóvenes francófonos; oficina bilateral de juventud; juventud iberoamericana
pt Organismo Franco-Alemão para a Juventude; jovens francófonos; escritório bilateral da juventude; juventude lusófona; juventude ibero-americana

chantiers-solidaires-jeunes | jeunesse, humanitaire, citoyennete | 17, 4 | echanges-jeunes
fr chantier solidaire; chantiers solidaires; chantier de jeunes bénévoles; séjour solidaire; chantier éducatif; ville vie vacances; départ à l'étranger de jeunes; solidarité internationale des jeunes
en solidarity work camp; solidarity camp; volunteer work camp; youth solidarity trip; voluntourism; international work camp
es campo de trabajo solidario; campos de voluntariado juvenil; viaje solidario de jóvenes; brigadas juveniles
pt campo de voluntariado jovem; viagem solidária de jovens; brigadas juvenis; campos de trabalho internacionais

citoyennete-jeunes-vote | jeunesse, citoyennete | 16, 4 | participation-jeunes
fr éducation à la citoyenneté des jeunes; vote des jeunes; jeunes citoyens; premier vote; simulation parlementaire; débat citoyen des jeunes; jeunes et démocratie; jeunes élus
en young citizens; youth vote; first-time voters; young people and democracy; young councillors; youth democracy; mock council
es jóvenes ciudadanos; voto joven; jóvenes y democracia; jóvenes concejales; ciudadanía juvenil; formación ciudadana de jóvenes
pt jovens cidadãos; voto jovem; jovens e democracia; jovens vereadores; cidadania jovem; câmara jovem; câmara mirim

jeunesse-quartiers-mediation | jeunesse, inclusion | 16, 10, 11 | prevention-delinquance
fr médiation de rue; rixes; rixes entre jeunes; éducateurs de prévention; jeunes en conflit avec la loi; justice des mineurs; protection judiciaire de la jeunesse; mineurs délinquants; PJJ
en street mediation; young offenders; juvenile offenders; youth justice; youth gangs; detached youth work; children in conflict with the law
es mediación de calle; jóvenes infractores; justicia juvenil; adolescentes en conflicto con la ley; responsabilidad penal adolescente; prevención de pandillas
pt mediação de rua; jovens infratores; justiça juvenil; adolescentes em conflito com a lei; medidas socioeducativas; prevenção de gangues

enfants-rue-travail | jeunesse, inclusion | 16, 1, 10 | enfants
fr enfants en situation de rue; enfants talibés; mendicité des enfants; enfants mendiants; centre d'accueil d'enfants; réinsertion familiale des enfants; enfants abandonnés
en children in street situations; child begging; abandoned children; street-connected children; children's shelter; family reunification of children
es niños en situación de calle; mendicidad infantil; niños abandonados; hogar infantil; casa hogar; reintegración familiar
pt crianças em situação de rua; mendicidade infantil; crianças abandonadas; casa-abrigo para crianças; reintegração familiar; lar de crianças

droits-enfant-villes | jeunesse, gouvernance | 16, 4 | enfants
fr convention internationale des droits de l'enfant; CIDE; parole de l'enfant; intérêt supérieur de l'enfant; journée des droits de l'enfant; défenseur des enfants; participation des enfants; bientraitance
en convention on the rights of the child; UNCRC; best interests of the child; voice of the child; children's ombudsman; child participation; children's day
es convención sobre los derechos del niño; interés superior del niño; voz de los niños; defensor de la niñez; participación infantil; día de la niñez
pt convenção sobre os direitos da criança; interesse superior da criança; voz das crianças; participação infantil; provedor da criança; estatuto da criança e do adolescente; ECA

lieux-jeunes | jeunesse, urbanisme, culture | 11, 4 | animation-jeunesse
fr espace jeunesse; café des jeunes; tiers-lieu jeunesse; accueil de jeunes; foyer rural jeunes; club ados; studio de répétition jeunes; auberge de jeunesse; auberges de jeunesse; fab lab jeunes
en youth space; youth hub; youth café; drop-in centre for young people; youth house; teen centre; youth makerspace
es espacio joven; espacios juveniles; centro de adolescentes; casa joven; factoría joven; café juvenil
pt casa do adolescente; centro jovem; café jovem; clube juvenil

mentorat-jeunes | jeunesse, emploi, education | 4, 8 | jeunes
fr mentorat de jeunes; tutorat étudiant; accompagnement des jeunes; modèles inspirants; cordées de la réussite; égalité des chances des jeunes; Afev
en mentoring for young people; role models; student tutoring; buddy scheme; youth empowerment
es mentoría juvenil; acompañamiento de jóvenes; jóvenes graduados; jóvenes egresados; modelos a seguir; tutoría entre pares; empoderamiento juvenil
pt mentoria juvenil; acompanhamento de jovens; jovens licenciados; jovens diplomados; tutoria entre pares; empoderamento juvenil; protagonismo juvenil

numerique-jeunes | jeunesse, numerique | 4, 16 | jeunes
fr jeunes et numérique; usages numériques des jeunes; temps d'écran; cyberharcèlement des jeunes; promeneurs du net; éducation au numérique des jeunes; protection des enfants en ligne
en young people online; screen time; digital youth work; child online protection; online safety for children; youth and digital
es jóvenes y tecnología; tiempo de pantalla; protección de la infancia en línea; seguridad digital de menores; juventud digital
pt jovens e tecnologia; tempo de ecrã; tempo de tela; proteção de crianças online; segurança digital dos jovens; juventude digital

jumelage-jeunes | jeunesse, citoyennete | 17, 4 | echanges-jeunes
fr jeunes du jumelage; échange de jeunes dans le cadre du jumelage; comité jeunes de jumelage; camp international de jeunes; université d'été des jeunes; festival de la jeunesse; semaine de la jeunesse; délégation de jeunes
en youth twinning; twinning youth camp; international youth camp; youth festival; youth week; youth delegation; youth summer school
es hermanamiento juvenil; campamento internacional de jóvenes; festival de la juventud; semana de la juventud; delegación de jóvenes; escuela de verano para jóvenes
pt geminação jovem; acampamento internacional de jovens; festival da juventude; semana da juventude; delegação de jovens; escola de verão para jovens

jouets-jeux-cooperatifs | jeunesse, culture, education | 4, 3 | jeu-loisirs
fr jeux coopératifs; jeux de société; jeux de plein air; jeu libre; jeux d'enfants; ludobus; fabrication de jouets; parc d'aventure; cour de jeu
en cooperative games; board games; free play; outdoor play; play bus; toy making; adventure playground
es juegos cooperativos; juegos de mesa; juego libre; juego al aire libre; ludobús; fabricación de juguetes
pt jogos cooperativos; jogos de tabuleiro; brincar livre; brincar na rua; ludobus; fabrico de brinquedos

jeunes-logement-mobilite | jeunesse, urbanisme, mobilite | 11, 8 | information-jeunesse
fr résidence jeunes; résidence habitat jeunes; FJT; colocation solidaire étudiants; transports des jeunes; mobilité quotidienne des jeunes; carte jeunes; aide au permis; logement étudiant
en youth residence; student housing; young workers' housing; youth card; youth travel card; transport for young people
es residencia juvenil; residencia de estudiantes; carnet joven; tarjeta joven; transporte para jóvenes; alojamiento estudiantil
pt residência jovem; residência de estudantes; cartão jovem; passe jovem; transporte para jovens; alojamento estudantil; porta 65 jovem

education-pairs | jeunesse, sante, education | 3, 4 | sante-jeunes
fr éducation par les pairs; pairs éducateurs; pair-aidance jeunes; prévention par les pairs; estime de soi; vie affective des jeunes; ambassadeurs santé jeunes
en peer education; peer educators; self-esteem; peer support for young people; relationships and consent; youth health ambassadors
es educación entre pares; educadores pares; autoestima; apoyo entre pares jóvenes; consentimiento afectivo; promotores juveniles de salud
pt educação entre pares; educadores de pares; autoestima; apoio entre pares jovens; promotores juvenis de saúde

temps-libre-jeunes | jeunesse, culture, sport | 4, 11 | animation-jeunesse
fr temps libre des jeunes; loisirs des jeunes; vacances des jeunes; ateliers jeunes; sorties jeunes; tickets jeunes; soirées jeunes; accueil de loisirs adolescents; activités pour adolescents
en young people's leisure; youth activities; teen activities; youth workshops; after-school youth programme; holiday activities for teenagers; youth recreation
es tiempo libre juvenil; ocio juvenil; actividades juveniles; talleres juveniles; ocio educativo; recreación juvenil; vacaciones útiles
pt tempo livre dos jovens; lazer juvenil; atividades juvenis; oficinas para jovens; ocupação de tempos livres; OTL; recreação juvenil
`;
