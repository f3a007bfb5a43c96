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
en football; soccer; rugby; basketball; handball; volleyball; martial arts; judo; wrestling; boxing; athletics; swimming; swimming pool; tennis; gymnastics; climbing; skate; skateboard; marathon
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
`;
