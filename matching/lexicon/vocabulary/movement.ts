/** Movements, gestures, what hands and people do. */
export const movement = `
aller | go | ir | ir
venir | come | venir | vir
arriver | arrive | llegar | chegar
partir | leave, depart, go away | partir, irse, salir, marcharse | partir, sair, ir-se embora
sortir | go out, exit, come out | salir | sair
entrer | enter, go in, come in | entrar | entrar
rentrer | go home, return home, get back | volver a casa, regresar | voltar para casa, regressar
revenir, retourner | return, come back, go back | volver, regresar, retornar | voltar, regressar, retornar
rester | stay, remain | quedarse, permanecer | ficar, permanecer
passer | pass, go by | pasar | passar
marcher | walk | caminar, andar | caminhar, andar
promener, se promener | walk, stroll, take a walk | pasear | passear
promenade, balade | walk, stroll | paseo | passeio
courir | run | correr | correr
course | running, run, race | carrera | corrida
sauter, bondir | jump, leap, hop | saltar, brincar | saltar, pular
saut, bond | jump, leap | salto | salto, pulo
grimper, escalader | climb | trepar, escalar | trepar, escalar
monter à cheval | ride a horse, horse riding | montar a caballo, cabalgar | montar a cavalo, cavalgar
monter dans | get on, board, get into | subirse, abordar | embarcar, subir
descendre | go down, get off, descend | bajar, descender | descer, baixar
tomber, chuter | fall, drop | caer | cair
chute | fall | caída | queda
glisser | slide, slip | deslizar, resbalar | deslizar, escorregar
rouler | roll, drive | rodar | rolar, rodar
conduire | drive | conducir, manejar | conduzir, dirigir, guiar
chevaucher, faire du vélo | ride | montar, cabalgar | montar, cavalgar, andar de bicicleta
pédaler | pedal, cycle | pedalear | pedalar
nager | swim | nadar | nadar
plonger | dive, dove, plunge | bucear, zambullirse, sumergir | mergulhar
flotter, nager | float | flotar | flutuar, boiar
couler | sink | hundirse | afundar, naufragar
couler | flow | fluir, correr | fluir, escorrer
naviguer | sail, navigate | navegar | navegar
décoller | take off | despegar | descolar, decolar
atterrir | land | aterrizar | aterrar, aterrissar, pousar
voyager | travel | viajar | viajar
visiter | visit | visitar | visitar
traverser | cross | cruzar, atravesar | atravessar, cruzar
suivre | follow | seguir | seguir
poursuivre, pourchasser | chase, pursue | perseguir | perseguir
fuir, s'enfuir | flee, run away | huir, escapar | fugir
fuite, évasion | escape, flight | huida, fuga | fuga, evasão
approcher, s'approcher | approach, come near | acercarse, aproximarse | aproximar-se, abordar
éloigner, s'éloigner | move away | alejar | afastar
avancer | move forward, advance | avanzar | avançar
reculer | move back, retreat | retroceder | recuar
tourner | turn | girar, voltear, doblar | virar, girar
tourner, tournoyer | spin, whirl | girar, dar vueltas | rodar, girar
arrêter, s'arrêter, cesser | stop, halt, cease, quit | parar, detenerse, cesar, dejar de | parar, deter-se, cessar
arrêter | stop | parar | parar, deixar de
bouger | move | mover | mexer, mover
mouvement | movement, motion | movimiento | movimento
bouger, déménager | move, move house | mudarse | mudar-se
déménagement | relocation, move | mudanza | mudança
déplacer | shift, move | desplazar, mover | deslocar, mover
déplacement | travel, trip, displacement | desplazamiento | deslocação, deslocamento
transporter | transport, carry | transportar | transportar
porter | carry | llevar, cargar | carregar, levar
porter, vêtir | wear, dressed | llevar puesto, vestir, usar | vestir, usar, trajar
apporter, amener | bring | traer, llevar | trazer, levar
emporter, emmener | take away, take | llevarse, llevar | levar
prendre | take | tomar, coger, agarrar | pegar, tomar, levar
saisir, attraper | grab, seize, catch | agarrar, atrapar, coger, asir | agarrar, apanhar, pegar
tenir | hold | sostener, sujetar, tener | segurar, ter
lâcher | let go, release, drop | soltar | soltar, largar
garder | keep | guardar, mantener | guardar, manter
mettre | put | poner, meter | pôr, colocar, meter
poser | pose | posar | posar
enlever, ôter, retirer | remove, take off | quitar, retirar, sacar | tirar, remover, retirar
jeter, lancer | throw, toss | lanzar, tirar, arrojar | atirar, lançar, jogar
lancer | launch | lanzar | lançar
jeter | throw away, discard | tirar, botar, desechar | deitar fora, jogar fora, descartar
ramasser, cueillir | pick up, pick, gather | recoger | apanhar, recolher, colher
baisser, abaisser | lower | bajar | baixar, abaixar
pousser | push | empujar | empurrar
tirer | pull, drag | tirar, jalar, arrastrar | puxar, arrastar
traîner | drag, haul | arrastrar | arrastar
plier | fold, bend | doblar, plegar | dobrar
pencher, se pencher | lean, bend over | inclinarse, agacharse | inclinar-se, debruçar-se
appuyer, s'appuyer | lean, rest | apoyar | apoiar-se, encostar-se
presser, appuyer | press | presionar, apretar, pulsar | pressionar, premir, apertar
serrer | squeeze, tighten | apretar | apertar
frapper, taper, cogner | hit, strike, knock, beat | golpear, pegar | bater, golpear, atingir
coup de pied | kick | patada | pontapé, chute
coup de poing | punch | puñetazo | soco, murro
gifler | slap | abofetear, bofetada | esbofetear, bofetada
battre, se battre | fight | pelear, luchar | lutar, brigar
heurter, percuter | bump, collide, crash into | chocar, embestir | chocar, embater, bater
toucher | touch | tocar | tocar
caresser | stroke, pet, caress | acariciar | acariciar, afagar
embrasser, baiser | kiss | besar | beijar
câlin, étreinte | hug, cuddle | abrazo | abraço
serrer la main, poignée de main | shake hands, handshake | dar la mano, apretón de manos | aperto de mão
saluer | greet, salute | saludar | cumprimentar, saudar
faire signe, agiter la main | wave | saludar con la mano, agitar | acenar
agiter, secouer | shake | agitar, sacudir | agitar, sacudir, abanar
montrer du doigt, pointer | point | señalar, apuntar | apontar
applaudir | clap, applaud | aplaudir | aplaudir, bater palmas
applaudissements | applause, clapping | aplausos | aplausos
chatouiller | tickle | hacer cosquillas | fazer cócegas
mordre | bite | morder | morder
mâcher | chew | masticar, mascar | mastigar
avaler | swallow | tragar | engolir
souffler | blow | soplar | soprar
cracher, saliver | spit, drool | escupir | cuspir
lever, se lever | stand up, get up, rise | levantarse, ponerse de pie | levantar-se
agenouiller, à genoux | kneel, on one's knees | arrodillarse, de rodillas | ajoelhar-se, de joelhos
accroupir | squat, crouch | agacharse, en cuclillas | agachar-se, de cócoras
à quatre pattes | on all fours, crawl | a gatas, gatear | de gatinhas, engatinhar
accrocher, pendre, suspendre | hang | colgar, suspender | pendurar, suspender
chanter | sing | cantar | cantar
jouer | play | jugar | brincar, jogar
jouer d'un instrument, jouer | play | tocar | tocar
regarder | watch, look at, look | mirar | olhar, ver, assistir
voir | see | ver | ver
fixer, dévisager | stare, gaze | mirar fijamente, fijar | fitar, encarar
observer | observe, watch | observar | observar
écouter | listen | escuchar | ouvir, escutar
entendre | hear | oír | ouvir
sentir | smell, smelt | oler | cheirar
goûter | taste | probar, degustar | provar, saborear
sourire | smile | sonreír | sorrir
rire, rigoler | laugh | reír | rir
pleurer | cry, weep | llorar | chorar
crier, hurler | shout, scream, yell | gritar, chillar | gritar, berrar
murmurer, chuchoter | whisper, murmur | susurrar, murmurar | sussurrar, murmurar
froncer les sourcils | frown | fruncir el ceño | franzir a testa
cligner, clin d'œil | blink, wink | parpadear, guiñar | piscar
trembler | tremble, shiver, shake | temblar | tremer
boire | drink | beber, tomar | beber
manger | eat | comer | comer
nourrir | feed | alimentar, dar de comer | alimentar, dar de comer
cuisiner, cuire, faire cuire | cook | cocinar | cozinhar
cuire au four | bake | hornear | assar no forno
frire | fry | freír | fritar
bouillir | boil | hervir | ferver
griller | grill, toast, roast | asar, tostar | grelhar, torrar, assar
verser | pour | verter, echar | verter, despejar, derramar
remplir | fill | llenar, rellenar | encher, preencher
vider | empty | vaciar | esvaziar
mélanger, remuer | mix, stir | mezclar, revolver, remover | misturar, mexer
éplucher, peler | peel | pelar | descascar
couper | cut | cortar | cortar
hacher | chop | picar, trocear | picar
tailler | trim, prune, carve | podar, recortar, tallar | podar, aparar, talhar
déchirer | tear, rip | rasgar, romper | rasgar
casser, briser | break, smash | romper, quebrar | quebrar, partir
écraser | crush, squash | aplastar | esmagar
creuser | dig | cavar, excavar | cavar, escavar
enterrer | bury | enterrar | enterrar
planter | plant | plantar | plantar
arroser | water | regar | regar
laver, nettoyer | wash, clean | lavar, limpiar | lavar, limpar
essuyer, sécher | wipe, dry | secar, limpiar | secar, limpar, enxugar
balayer | sweep | barrer | varrer
frotter | rub, scrub | frotar, fregar | esfregar
repasser | iron | planchar | passar a ferro
coudre, couture | sew | coser, costura | coser, costurar
tricoter | knit | tejer, hacer punto | tricotar, fazer tricô
coiffer, peigner | comb, brush, style hair | peinar | pentear
brosser | brush | cepillar | escovar
raser, se raser | shave | afeitar | barbear, fazer a barba
maquiller | put on make-up, make up | maquillar | maquilhar, maquiar
déshabiller | undress | desvestir, desnudar | despir
baigner, se baigner, bain | bathe, bath | bañarse, baño | banhar-se, banho
peindre | paint | pintar | pintar
dessiner | draw | dibujar | desenhar
écrire | write | escribir | escrever
lire | read | leer | ler
taper, saisir | type | teclear, escribir a máquina | digitar, teclar
effacer | erase, delete | borrar | apagar
attacher, lier | tie, fasten, attach | atar, amarrar, sujetar | amarrar, atar, prender
détacher | untie, detach | desatar, soltar | desatar, soltar
envelopper, emballer | wrap, pack | envolver, empaquetar | embrulhar, embalar
fermer | close, shut | cerrar | fechar
verrouiller, fermer à clé | lock | cerrar con llave | trancar
allumer | turn on, switch on, light | encender, prender | acender, ligar
éteindre | turn off, switch off, extinguish | apagar, extinguir | apagar, desligar
brûler | burn | quemar, arder | queimar, arder
couvrir, recouvrir | cover | cubrir | cobrir
cacher | hide | esconder, ocultar | esconder, ocultar
chercher | look for, search, seek | buscar | procurar, buscar
fouiller | search, rummage | registrar, hurgar | revistar, vasculhar
trouver | find | encontrar, hallar | encontrar, achar
perdre | lose | perder | perder
montrer | show | mostrar, enseñar | mostrar
donner | give | dar | dar
rendre | give back, return | devolver | devolver
recevoir | receive, get | recibir | receber
offrir | offer, give | ofrecer, regalar | oferecer
prêter | lend | prestar | emprestar
emprunter | borrow | tomar prestado, pedir prestado | pedir emprestado
envoyer, expédier | send, ship | enviar, mandar | enviar, mandar, expedir
livrer, remettre | deliver, hand over | entregar, repartir | entregar
charger | load | cargar | carregar
décharger | unload | descargar | descarregar
empiler | pile up, stack | apilar | empilhar
ranger | tidy, put away | ordenar, guardar | arrumar
réparer | repair, fix, mend, make up for | reparar, arreglar | reparar, consertar, arranjar
démonter | dismantle, take apart | desmontar | desmontar
percer, forer | drill, pierce | perforar, taladrar | furar, perfurar
peser | weigh | pesar | pesar
mesurer | measure | medir | medir
compter | count | contar | contar
photographier | photograph, take a picture | fotografiar, sacar fotos | fotografar, tirar fotos
filmer | film, shoot | filmar, grabar | filmar, gravar
enregistrer | record | grabar | gravar
nager, baignade | swimming | natación, baño | natação, banho
rassembler, se rassembler | gather, assemble | reunirse, juntarse | reunir-se, juntar-se
entraîner, s'entraîner | train, practise, practice | entrenar, practicar | treinar, praticar
attendre | wait | esperar | esperar, aguardar
faire la queue, file d'attente | queue, line, stand in line | hacer cola, cola, fila | fazer fila, fila
se dépêcher, se hâter | hurry, rush | apresurarse, darse prisa | apressar-se
reposer, se reposer | rest | descansar | descansar
se détendre, détendre | relax | relajarse, relajar | relaxar, descontrair
s'échauffer, échauffement | warm up | calentar, calentamiento | aquecer, aquecimento
balancer, se balancer | swing, rock | balancear, columpiarse, mecer | balançar, baloiçar
équilibre | balance | equilibrio | equilíbrio
ramer, pagayer | row, paddle | remar | remar
tirer, tirer sur | shoot, fire | disparar, tirar | disparar, atirar
viser | aim | apuntar | apontar, visar
exploser | explode, blow up | explotar, estallar | explodir
éclabousser | splash | salpicar | salpicar, espirrar
renverser | knock over, spill, overturn | derribar, volcar, derramar | derrubar, entornar, virar
écraser, renverser | run over | atropellar | atropelar
garer, stationner | park | aparcar, estacionar | estacionar
doubler, dépasser | overtake, overtook, pass | adelantar, rebasar | ultrapassar
freiner, frein | brake | frenar | travar, frear, freio, travão
accélérer | accelerate, speed up | acelerar | acelerar
ralentir | slow down, slow | frenar, desacelerar, ralentizar | abrandar, desacelerar, reduzir
`;
