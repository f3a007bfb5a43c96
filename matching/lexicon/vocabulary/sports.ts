/** Sport, games, play. */
export const sports = `
sport | sport | deporte | desporto, esporte
sportif | athlete, sportsman, sporty | deportista, deportivo | desportista, esportista, desportivo, esportivo
athlète | athlete | atleta | atleta
athlétisme | athletics, track and field | atletismo | atletismo
football, foot | football, soccer | fútbol | futebol
footballeur | footballer, football player, soccer player | futbolista | futebolista, jogador de futebol
football américain | American football | fútbol americano | futebol americano
rugby | rugby | rugby | râguebi, rúgbi
basket, basket-ball | basketball | baloncesto, básquetbol | basquetebol, basquete
volley, volley-ball | volleyball | voleibol | voleibol, vôlei
handball | handball | balonmano | andebol, handebol
tennis | tennis | tenis | ténis
tennis de table, ping-pong | table tennis, ping-pong | tenis de mesa, ping-pong | ténis de mesa, pingue-pongue
badminton | badminton | bádminton | badminton
golf | golf | golf | golfe
hockey | hockey | hockey | hóquei
baseball | baseball | béisbol | beisebol
cricket | cricket | críquet | críquete
boxe | boxing | boxeo | boxe
boxeur | boxer | boxeador | boxeador, pugilista
lutte | wrestling | lucha | luta
lutteur | wrestler | luchador | lutador
judo | judo | judo | judo
karaté | karate | kárate | karaté, caratê
arts martiaux | martial arts | artes marciales | artes marciais
escrime | fencing | esgrima | esgrima
gymnastique | gymnastics | gimnasia | ginástica
gymnaste | gymnast | gimnasta | ginasta
natation | swimming | natación | natação
plongée | diving, scuba diving | buceo | mergulho
plongeur | diver | buceador, buzo | mergulhador
plongeon | dive | zambullida, clavado | mergulho
surf | surfing, surf | surf | surfe
planche de surf | surfboard | tabla de surf | prancha de surfe
planche à voile | windsurfing | windsurf | windsurf
ski | skiing, ski | esquí | esqui
ski nautique | water skiing | esquí acuático | esqui aquático
snowboard | snowboard | snowboard | snowboard
patin à glace, patinage | ice skating, skate | patinaje sobre hielo, patinaje | patinagem no gelo, patinação
patineur | skater | patinador | patinador
roller, patin à roulettes | roller skate, rollerblade | patín de ruedas | patins em linha, patim
patinoire | ice rink, skating rink | pista de hielo | pista de gelo, ringue de patinação
skateboard, planche à roulettes | skateboard | monopatín, patineta | skate
rampe | ramp | rampa | rampa
cyclisme | cycling | ciclismo | ciclismo
équitation | horse riding, horseback riding | equitación | equitação, hipismo
course hippique | horse race, horse racing | carrera de caballos | corrida de cavalos
escalade, alpinisme | climbing, mountaineering | escalada, alpinismo | escalada, alpinismo
grimpeur, alpiniste | climber, mountaineer | escalador, alpinista | escalador, alpinista
randonnée | hiking, hike | senderismo, excursión | caminhada
course à pied, jogging | running, jogging | footing, trote, correr | corrida, jogging
marathon | marathon | maratón | maratona
relais | relay | relevo | estafeta, revezamento
haie | hurdle | valla | barreira
saut en hauteur | high jump | salto de altura | salto em altura
saut en longueur | long jump | salto de longitud | salto em comprimento
saut à la perche | pole vault | salto con pértiga | salto com vara
haltère, haltérophilie | weightlifting, dumbbell | pesas, halterofilia | halteres, halterofilismo
musculation | bodybuilding, weight training | musculación | musculação
yoga | yoga | yoga | ioga
tir à l'arc | archery | tiro con arco | tiro com arco
arc | bow | arco | arco
flèche | arrow | flecha | flecha
voile | sailing | vela | vela
aviron | rowing | remo | remo
sports d'hiver | winter sports | deportes de invierno | desportos de inverno, esportes de inverno
course automobile | motor racing, car race | carrera de autos, automovilismo | corrida de automóveis, automobilismo
circuit | circuit, race track, racetrack | circuito | circuito, autódromo
match, rencontre | match, game | partido | jogo, partida
partie | game | partida | partida
compétition, concours | competition, contest | competición, concurso, competencia | competição, concurso
tournoi | tournament | torneo | torneio
championnat | championship | campeonato | campeonato
coupe | cup | copa | taça, copa
coupe du monde | World Cup | Mundial, Copa del Mundo | Mundial, Copa do Mundo
ligue | league | liga | liga
jeux olympiques, JO | Olympic Games, Olympics | Juegos Olímpicos | Jogos Olímpicos, Olimpíadas
olympique | Olympic | olímpico | olímpico
finale | final | final | final
demi-finale | semi-final, semifinal | semifinal | meia-final, semifinal
quart de finale | quarter-final, quarterfinal | cuartos de final | quartos de final, quartas de final
qualification | qualification, qualifier | clasificación, eliminatoria | qualificação, classificação
éliminer, supprimer | eliminate, knock out, delete, remove, abolish | eliminar, suprimir | eliminar, suprimir
médaille | medal | medalla | medalha
trophée | trophy | trofeo | troféu
podium | podium | podio | pódio
record | record | récord, marca | recorde
équipe | team, squad | equipo | equipa, equipe, time
club | club | club | clube
entraîneur, coach | coach, trainer, manager | entrenador | treinador
entraînement | training, practice | entrenamiento | treino, treinamento
arbitre | referee, umpire | árbitro | árbitro
gardien de but | goalkeeper, goalie | portero, arquero, guardameta | guarda-redes, goleiro
défenseur | defender | defensa, defensor | defesa, zagueiro, defensor
milieu de terrain | midfielder | centrocampista, mediocampista | médio, meio-campista
attaquant | striker, forward | delantero | avançado, atacante
capitaine | captain | capitán | capitão
coéquipier | teammate | compañero de equipo | companheiro de equipa, colega de equipe
but | goal | gol | golo, gol
marquer un but | score a goal | marcar un gol, anotar | marcar um golo, marcar um gol
penalty | penalty | penalti, penal | penálti
carton rouge | red card | tarjeta roja | cartão vermelho
score | score | marcador, resultado | placar, resultado
match nul, égalité | draw, tie | empate | empate
mi-temps | half-time, half time | descanso, medio tiempo | intervalo, meio-tempo
prolongation | extra time, overtime | prórroga, tiempo extra | prolongamento, prorrogação
terrain | pitch, field, court | campo, cancha, terreno | campo, quadra
raquette | racket, racquet | raqueta | raquete
batte, bâton, crosse | bat, stick | bate, palo | taco, bastão
panier | basket, hoop | canasta, aro | cesto
tir | shot, shooting | tiro, disparo | tiro, remate, chute
passe | pass | pase | passe
dopage | doping | dopaje | doping, dopagem
jeu | game | juego | jogo
jeu vidéo | video game | videojuego | videojogo, jogo de vídeo
jouer aux cartes, cartes à jouer | play cards, playing cards | jugar a las cartas, naipes | jogar cartas, baralho
jeu de société | board game | juego de mesa | jogo de tabuleiro
échecs | chess | ajedrez | xadrez
dames | draughts, checkers | damas | damas
dé, dés | dice | dado | dado
billard | pool, billiards, snooker | billar | bilhar, sinuca
bowling | bowling | bolos, boliche | bowling, boliche
fléchettes | darts | dardos | dardos
cache-cache | hide-and-seek | escondite, escondidas | escondidas, esconde-esconde
corde à sauter | skipping rope, jump rope | comba, cuerda de saltar | corda de saltar, pular corda
trampoline | trampoline | trampolín, cama elástica | trampolim, cama elástica
loterie | lottery | lotería | lotaria, loteria
pari, parier | bet | apuesta, apostar | aposta, apostar
loisir | leisure, hobby, pastime | ocio, pasatiempo, afición | lazer, passatempo
tauromachie, corrida | bullfighting, bullfight | tauromaquia, corrida de toros | tauromaquia, tourada
torero | bullfighter | torero | toureiro
rodéo | rodeo | rodeo | rodeio
chasse au trésor | treasure hunt | búsqueda del tesoro | caça ao tesouro
supporter, fan, admirateur | fan, supporter, admirer | hincha, aficionado, seguidor, fan | adepto, torcedor, fã
supporter | fan | hincha | adepto, admirador
mascotte | mascot | mascota | mascote
`;
