/** Sport, for everyone and for the best: clubs, facilities, exchanges. */
export const sport = `

sport-scolaire | sport, education, jeunesse | 3, 4 | sport
fr sport scolaire; sport à l'école; association sportive scolaire; UNSS; USEP; tournoi interscolaire; section sportive; classes sportives; sport universitaire
en school sport; school sports; sports in schools; university sport; interschool tournament; after-school sport
es deporte escolar; deporte en la escuela; deporte universitario; torneo interescolar; escuela deportiva; juegos intercolegiados
pt desporto escolar; esporte escolar; desporto universitário; esporte universitário; torneio interescolar; escolinha de esporte

clubs-sportifs | sport, citoyennete | 3, 17 | sport
fr club sportif; association sportive; mouvement sportif; ligue sportive; fédération sportive; comité départemental olympique et sportif; =CDOS; dirigeants sportifs; vie des clubs; office municipal des sports
en sports club; sports association; sports federation; sports league; sports movement; club volunteers
es club deportivo; asociación deportiva; federación deportiva; liga deportiva; movimiento deportivo; dirigentes deportivos; consejo de deportes
pt clube desportivo; clube esportivo; associação desportiva; associação esportiva; federação desportiva; federação esportiva; liga esportiva; dirigentes desportivos; coletividade desportiva

sport-sante-prescription | sport, sante | 3 | sport
fr sport sur ordonnance; maison sport-santé; activité physique adaptée; lutte contre la sédentarité; sédentarité; bouger au quotidien; sport santé bien-être
en exercise on prescription; exercise referral; adapted physical activity; sedentary lifestyle; physical inactivity; active living
es ejercicio por prescripción; actividad física adaptada; sedentarismo; vida activa; gimnasia de mantenimiento
pt exercício por prescrição; atividade física adaptada; sedentarismo; vida ativa; academia da saúde; academia ao ar livre

parasport-local | sport, inclusion | 3, 10 | sport-developpement
fr sport adapté; sport et handicap; sport inclusif; pratique handisport; boccia; torball; basket fauteuil; joëlette; sport partagé
en inclusive sport; adapted sport; wheelchair basketball; boccia; goalball; sport and disability; adaptive sports
es deporte inclusivo; deporte y discapacidad; baloncesto en silla de ruedas; boccia; deporte paralímpico
pt desporto inclusivo; esporte inclusivo; paradesporto; basquete em cadeira de rodas; boccia; desporto e deficiência

formation-entraineurs | sport, emploi | 4, 8 | sport
fr formation d'éducateurs sportifs; formation d'entraîneurs; formation des arbitres; métiers du sport; diplôme d'entraîneur; BPJEPS; STAPS; encadrement sportif; emploi sportif
en coach training; training of coaches; referee training; sports careers; coach education; sports leadership
es formación de entrenadores; formación de árbitros; profesiones del deporte; formación deportiva; monitores deportivos
pt formação de treinadores; formação de árbitros; profissões do desporto; formação desportiva; formação esportiva; monitores desportivos

sport-haut-niveau | sport | 3, 8 | sport
fr sport de haut niveau; athlète de haut niveau; centre de formation sportive; détection de talents sportifs; centre de préparation; CREPS; sportif professionnel; centre d'entraînement; pôle espoirs
en elite sport; high-performance sport; talent identification in sport; training camp; professional sport; training base; sports academy
es deporte de alto rendimiento; alto rendimiento deportivo; detección de talentos deportivos; centro de alto rendimiento; deporte profesional; academia deportiva
pt desporto de alto rendimento; esporte de alto rendimento; deteção de talentos desportivos; centro de alto rendimento; esporte profissional; categorias de base

sport-exterieur-libre | sport, urbanisme, sante | 3, 11 | equipements-sportifs
fr équipement sportif de proximité; parcours de santé; parcours sportif; street workout; skatepark; pumptrack; terrain de proximité; design actif; agrès
en outdoor gym; fitness trail; street workout; skatepark; pump track; multi-use games area; local sports facility
es gimnasio al aire libre; circuito de salud; calistenia; pista de patinaje; cancha multiuso; cancha de barrio; deporte al aire libre; ciclovía recreativa
pt ginásio ao ar livre; circuito de manutenção; calistenia; pista de skate; quadra poliesportiva; campo de bairro; esporte ao ar livre; ruas de lazer

natation-baignade | sport, sante, education | 3, 4 | sport
fr apprentissage de la natation; aisance aquatique; prévention des noyades; noyade; baignade surveillée; centre aquatique; baignade urbaine; maître-nageur; surveillance des plages; bassin mobile
en learning to swim; swimming lessons; drowning prevention; water safety; aquatic centre; lifeguard training; open-water swimming
es aprender a nadar; prevención de ahogamientos; seguridad acuática; centro acuático; vigilancia de playas; salvavidas
pt aprender a nadar; prevenção de afogamentos; segurança aquática; complexo aquático; nadadores-salvadores; salva-vidas; piscinas municipais

course-marche | sport, sante | 3 | sport
fr course solidaire; trail running; semi-marathon; marche nordique; randonnée sportive; course pédestre; foulées; course nature
en charity run; half marathon; trail running; nordic walking; fun run; road race
es carrera solidaria; media maratón; carrera de montaña; marcha nórdica; carrera popular; carrera pedestre
pt corrida solidária; meia-maratona; corrida de montanha; caminhada nórdica; corrida popular; corrida de rua

cyclisme-sport | sport, tourisme | 3 | sport
fr cyclisme; course cycliste; tour cycliste; vélodrome; BMX; cyclotouristes; école de cyclisme
en competitive cycling; cycle race; cycling race; velodrome; BMX; cycling club
es ciclismo; carrera ciclista; vuelta ciclista; velódromo; BMX; escuela de ciclismo
pt ciclismo; corrida ciclística; volta ciclística; velódromo; BMX; escola de ciclismo

jeux-traditionnels-sport | sport, culture, patrimoine | 3, 11 | sport
fr jeux traditionnels; sport traditionnel; sports et jeux traditionnels; pelote basque; pétanque; joutes nautiques; lutte sénégalaise; course de pirogues; tir à la corde
en traditional games; traditional sports; traditional wrestling; Basque pelota; petanque; canoe races; dragon boat
es juegos tradicionales; deportes tradicionales; juegos autóctonos; pelota vasca; petanca; juego de pelota; lucha canaria
pt jogos tradicionais; esportes tradicionais; desportos tradicionais; jogos indígenas; petanca; corrida de canoas; jogo da malha

echanges-sportifs | sport, jeunesse, citoyennete | 3, 17 | sport
fr échanges sportifs; échange sportif; rencontre sportive; rencontres sportives internationales; coopération sportive; diplomatie sportive; jumelage de clubs; tournoi international de jeunes; stage sportif
en sports exchange; sporting exchange; sports cooperation; sports diplomacy; club twinning; international youth tournament; friendly match
es intercambio deportivo; encuentro deportivo; cooperación deportiva; diplomacia deportiva; hermanamiento de clubes; torneo internacional juvenil; partido amistoso
pt intercâmbio desportivo; intercâmbio esportivo; encontro desportivo; cooperação desportiva; cooperação esportiva; diplomacia desportiva; diplomacia esportiva; jogo amigável

dons-materiel-sportif | sport, humanitaire | 3, 10 | sport
fr matériel sportif; équipements de sport; collecte de matériel sportif; maillots; dotation sportive; chaussures de sport
en sports equipment; donated sports equipment; football kits; sports kit; jerseys; sports gear
es material deportivo; equipamiento deportivo personal; donación de material deportivo; camisetas deportivas
pt material desportivo; material esportivo; doação de material esportivo; camisolas de futebol; bolas de futebol; uniformes esportivos

gestion-equipements-sportifs | sport, gouvernance, energie | 3, 9, 11 | equipements-sportifs
fr gestion des équipements sportifs; rénovation de gymnases; rénovation du stade; pelouse synthétique; pelouse hybride; terrain synthétique; vestiaires; éclairage du stade; patinoire
en sports facility management; stadium renovation; artificial pitch; synthetic turf; changing rooms; grandstand; floodlights; ice rink
es gestión de instalaciones deportivas; renovación del estadio; césped sintético; césped artificial; graderías; iluminación del estadio; pista de hielo
pt gestão de instalações desportivas; gestão de equipamentos esportivos; reforma do estádio; relvado sintético; grama sintética; balneários desportivos; vestiários; arquibancadas; iluminação do estádio

sport-ecoresponsable | sport, climat | 12, 13, 3 | sport
fr événement sportif écoresponsable; sport durable; sport et environnement; sport et climat; charte des événements sportifs; plogging; écoresponsabilité sportive
en sustainable sport; green sports events; sustainable sports event; sport and environment; sport for climate action; plogging
es deporte sostenible; evento deportivo sostenible; deporte y medio ambiente; deporte y clima; plogging
pt desporto sustentável; esporte sustentável; evento desportivo sustentável; evento esportivo sustentável; desporto e ambiente; plogging

ethique-sport | sport, citoyennete, inclusion | 16, 10, 3 | sport
fr violences dans le sport; éthique du sport; fair-play; racisme dans le sport; lutte contre le dopage; dopage; supporters; hooliganisme; protection des jeunes sportifs
en fair play; racism in sport; violence in sport; anti-doping; doping; football fans; safeguarding in sport; sports ethics
es juego limpio; violencia en el deporte; racismo en el deporte; dopaje; barras bravas; ética deportiva; hinchas
pt jogo limpo; violência no desporto; violência no esporte; racismo no futebol; dopagem; torcidas organizadas; ética desportiva; ética no desporto

economie-sport | sport, attractivite | 8, 9 | sport
fr économie du sport; industrie du sport; filière sport; sponsoring sportif; partenariat sportif; marketing sportif; retombées économiques du sport
en sports economy; sports industry; sports sponsorship; sports business; sports marketing; sports cluster
es economía del deporte; industria del deporte; patrocinio deportivo; marketing deportivo; clúster del deporte
pt economia do desporto; economia do esporte; indústria do desporto; indústria do esporte; patrocínio desportivo; patrocínio esportivo; marketing esportivo

tourisme-sportif | sport, tourisme | 8, 3 | sports-nature
fr tourisme sportif; accueil d'équipes; stages d'équipes; séjours sportifs; événement outdoor; station de trail; espaces sites et itinéraires; destination outdoor
en sports tourism; sport tourism; training camps for teams; outdoor destination; adventure tourism; adventure sports
es turismo deportivo; turismo de aventura; deportes de aventura; concentraciones deportivas; destino de aventura
pt turismo desportivo; turismo esportivo; turismo de aventura; estágios desportivos; desportos de aventura; destino de aventura

surf-glisse | sport, tourisme | 3, 8 | sport-nautique
fr école de surf; sports de glisse; bodyboard; kitesurf; stand-up paddle; paddle; vague artificielle; skateboard; roller; trottinette freestyle
en surf school; board sports; bodyboard; kitesurfing; paddleboarding; stand-up paddle; roller skating
es escuela de surf; deportes de tabla; kitesurf; paddle surf; patinaje; skateboarding
pt escola de surf; desportos de prancha; kitesurf; bodyboard; stand up paddle; patinagem; patinação; skatismo

sport-tous-ages | sport, inclusion | 3, 10 | sport-developpement
fr sport seniors; activités physiques pour seniors; gymnastique douce; sport en entreprise; sport en famille; sport en prison; sport et insertion; sport dans les quartiers
en sport for seniors; exercise for older people; family sport; workplace sport; sport in prison; walking football; neighbourhood sport
es deporte para mayores; gimnasia para mayores; deporte en familia; deporte en el barrio; deporte y reinserción; deporte penitenciario
pt desporto sénior; esporte para idosos; ginástica para idosos; desporto em família; esporte nos bairros; desporto e reinserção

politique-sportive-locale | sport, gouvernance | 3, 11 | sport
fr projet sportif territorial; plan sport; subventions aux clubs; direction des sports; service des sports; conférence régionale du sport; schéma directeur des équipements sportifs; fête du sport
en local sports strategy; sports department; sports grants; sports strategy; sports council; sports day; European capital of sport
es plan municipal de deportes; dirección de deportes; subvenciones a clubes; estrategia deportiva; instituto de deportes; fiesta del deporte; ciudad europea del deporte
pt plano municipal de desporto; plano municipal de esporte; secretaria de esportes; divisão de desporto; apoio aos clubes; estratégia desportiva; cidade europeia do desporto; semana do esporte

sports-collectifs | sport, jeunesse | 3 | football
fr sport collectif; sports collectifs; futsal; beach-volley; football à cinq; minibasket; école de football; école de rugby; équipe de jeunes
en team sports; futsal; beach volleyball; five-a-side; football academy; football school; youth team; youth football
es deportes de equipo; futsal; fútbol sala; vóley playa; escuela de fútbol; microfútbol; equipo juvenil; fútbol infantil
pt desportos coletivos; esportes coletivos; futsal; futebol de salão; voleibol de praia; vôlei de praia; escolinha de futebol; escola de futebol; equipa juvenil

sports-combat | sport, jeunesse | 3, 16 | football
fr sport de combat; sports de combat; karaté; taekwondo; escrime; lutte olympique; dojo; self-défense; boxe éducative
en combat sports; karate; taekwondo; fencing; dojo; self-defence; self-defense; boxing club
es deportes de combate; karate; taekwondo; esgrima; dojo; defensa personal; lucha libre; lucha olímpica
pt desportos de combate; esportes de combate; karaté; taekwondo; esgrima; dojo; defesa pessoal; luta olímpica; jiu-jitsu

sport-refugies | sport, migrations, inclusion | 3, 10, 16 | sport-developpement
fr sport et réfugiés; intégration par le sport; sport et migrants; équipe de réfugiés; sport et urgence; sport pour la paix
en sport and refugees; integration through sport; refugee team; peacebuilding through sport
es deporte y refugiados; integración por el deporte; integración a través del deporte; fútbol por la paz
pt desporto e refugiados; integração pelo desporto; integração pelo esporte; desporto para a paz; esporte pela paz; futebol pela paz

equitation-animaux | sport, tourisme | 3 | sport
fr équitation; centre équestre; hippodrome; cheval; tourisme équestre; poney-club; équithérapie; courses hippiques
en horse riding; equestrian; riding school; racecourse; horse; equine therapy; horse racing
es equitación; centro ecuestre; hipódromo; caballo; turismo ecuestre; equinoterapia; carreras de caballos
pt equitação; centro equestre; hipódromo; cavalo; turismo equestre; equoterapia; hipoterapia; corridas de cavalos

echecs-jeux-esprit | sport, education | 4, 3 | sport
fr échecs à l'école; jeu d'échecs; club d'échecs; joueurs d'échecs; jeux d'esprit; tournoi d'échecs
en chess; chess club; chess in schools; chess tournament; mind sports
es ajedrez; club de ajedrez; ajedrez escolar; torneo de ajedrez; deportes mentales
pt xadrez; clube de xadrez; xadrez nas escolas; torneio de xadrez; jogos de mente

legs-jeux-olympiques | sport, citoyennete, urbanisme | 11, 3, 17 | grands-evenements-sportifs
fr héritage olympique; label Terre de Jeux 2024; relais de la flamme; flamme olympique; centre de préparation aux Jeux; village olympique; Paris 2024; Dakar 2026; semaine olympique et paralympique; olympiade culturelle
en Olympic legacy; torch relay; Olympic flame; Olympic village; pre-games training camp; cultural Olympiad; Olympic week; Paralympic movement
es antorcha olímpica; villa olímpica; semana olímpica; juegos panamericanos; juegos bolivarianos; juegos suramericanos; olimpiada cultural
pt tocha olímpica; vila olímpica; semana olímpica; jogos pan-americanos; jogos da lusofonia; olimpíada cultural; parque olímpico
`;
