/** Common verbs, second part, l to z in French; then gestures of leisure, sport and cooking. */
export const verbsMoreB = `
livrer, se livrer | surrender, hand over | entregarse | entregar-se
loger | house, lodge | alojar | alojar
maîtriser | master, control | dominar, controlar | dominar, controlar
manipuler | manipulate, handle | manipular | manipular
manœuvrer | manoeuvre, maneuver | maniobrar | manobrar
marchander | haggle, bargain | regatear | regatear
matérialiser | materialise | materializar | materializar
méditer | meditate | meditar | meditar
mêler, emmêler | mingle, tangle | mezclar, enredar | misturar, enredar
mendier | beg | mendigar | mendigar, pedir esmola
minimiser | minimise | minimizar | minimizar
modérer | moderate | moderar | moderar
moderniser | modernise | modernizar | modernizar
monopoliser | monopolise | monopolizar | monopolizar
munir | equip, fit | dotar, proveer | munir
naviguer | browse, surf | navegar | navegar
négliger | neglect | descuidar | negligenciar
normaliser | normalise, standardise | normalizar | normalizar
noter | write down, note, grade | anotar, notar, calificar | anotar, notar, avaliar
nouer | knot, tie, establish | anudar, entablar | atar, estabelecer
obéir | obey | obedecer | obedecer
désobéir | disobey | desobedecer | desobedecer
obséder | obsess | obsesionar | obcecar
opposer, s'opposer | oppose | oponerse, oponer | opor-se, opor
orienter | guide, direct, orient | orientar | orientar
orner | adorn, decorate | adornar | adornar, enfeitar
ouvrir un compte | open an account | abrir una cuenta | abrir uma conta
paralyser | paralyse, paralyze | paralizar | paralisar
parcourir | travel through, browse, cover | recorrer | percorrer
parrainer, parrainage | sponsor, sponsorship | patrocinar, patrocinio, apadrinar | patrocinar, patrocínio
patienter | be patient, wait | esperar, tener paciencia | aguardar
pénétrer | penetrate, enter | penetrar | penetrar
percevoir | perceive, collect | percibir, cobrar | perceber, receber, cobrar
percuter | ram, hit | embestir, chocar contra | embater, colidir
perfectionner | improve, perfect | perfeccionar | aperfeiçoar
perturber | disturb, disrupt | perturbar | perturbar
piloter | pilot, fly, steer | pilotar | pilotar
placer, poser | place, invest, lay, put down | colocar, poner | colocar, pousar, pôr
plaider | plead | abogar, alegar | pleitear, defender
plisser, froisser | crease, crumple | arrugar | amarrotar, enrugar
polir | polish | pulir | polir
pratiquer | practise, practice | practicar | praticar
précéder | precede | preceder | preceder
prélever | take, levy, deduct | tomar, deducir | recolher, deduzir
prescrire | prescribe | recetar, prescribir | receitar, prescrever
présider | chair, preside | presidir | presidir
presser, se presser | press, crowd | apretujarse | apinhar-se
prévaloir | prevail | prevalecer | prevalecer
priver | deprive | privar | privar
privilégier | favour, prioritise, focus on | privilegiar, dar prioridad | privilegiar, dar prioridade
proclamer | proclaim | proclamar | proclamar
procurer | obtain, procure | procurar, proporcionar | proporcionar
programmer | schedule, programme | programar | programar
projeter | project, plan | proyectar | projetar, projectar
prononcer, se prononcer | declare, rule | pronunciarse | pronunciar-se
protéger | shield, shelter | proteger | proteger
provenir | come from, originate | provenir, proceder | provir, proceder
puiser | tap, draw | sacar, extraer | tirar, extrair
purifier | purify | purificar | purificar
qualifier | describe, qualify | calificar | qualificar
quereller | quarrel | reñir | brigar
raccrocher | hang up | colgar | desligar
raccorder, raccordement | connect, connection | conectar, conexión | conectar, ligar, ligação
racheter | buy back, take over, redeem | comprar, rescatar | comprar de volta, resgatar
rafraîchir | refresh, cool | refrescar | refrescar
ramener | bring back, take back | traer de vuelta | trazer de volta
ranimer, réanimer | revive, resuscitate | reanimar | reanimar
rapprocher | bring closer | acercar | aproximar
rassembler | gather, bring together | reunir, juntar | reunir, juntar
rattraper | catch up | alcanzar, recuperar | alcançar, recuperar
ravir | delight | encantar | encantar
réagir | react | reaccionar | reagir
rebondir | bounce, rebound | rebotar, repuntar | ressaltar, recuperar
recenser | list, survey, count | censar, inventariar | recensear
réciter | recite | recitar | recitar
recommencer | start again | volver a empezar | recomeçar
réconcilier, réconciliation | reconcile, reconciliation | reconciliar, reconciliación | reconciliar, reconciliação
recueillir | collect, gather, take in | recoger, recabar | recolher, reunir
récupérer | recover, retrieve, get back | recuperar | recuperar
redresser | straighten, turn around | enderezar | endireitar
refléter | reflect | reflejar | refletir, reflectir
réformer | reform | reformar | reformar
réfugier, se réfugier | take refuge | refugiarse | refugiar-se
réguler, régulation | regulate | regular, regulación | regular, regulação
réinsérer, réinsertion | reintegrate | reinsertar, reinserción | reinserir, reinserção
relancer | revive, restart, boost | relanzar, reactivar | relançar, reativar
relever | point out, note, raise, pick up | señalar, levantar | assinalar, levantar
rembourser | pay back | devolver, reembolsar | reembolsar
remédier | remedy | remediar | remediar
remonter | go back up, date back | volver a subir, remontarse | remontar
rencontrer, se heurter à | encounter, run into | toparse, tropezar | deparar-se, esbarrar
renoncer | give up, renounce | renunciar | renunciar
renouveler | renew | renovar | renovar
renverser | reverse | invertir | inverter
réorganiser | reorganise | reorganizar | reorganizar
repérer | spot, locate | localizar, detectar | localizar, detetar, detectar
reporter | carry forward, report | trasladar | transportar
repousser | push back, repel, postpone | rechazar, aplazar | repelir, adiar
reproduire | reproduce | reproducir | reproduzir
réserver | book, reserve | reservar | reservar
résider, vivre, habiter, loger | live, reside, alive, dwell | residir, vivir, viviente | residir, viver, morar
résider | live | residir, habitar | residir, habitar
responsabiliser | make responsible, empower | responsabilizar | responsabilizar
ressortir | stand out | resaltar | sobressair
restaurer | restore | restaurar | restaurar
restituer | return, give back | restituir | restituir
restructurer | restructure | reestructurar | reestruturar
résulter | result | resultar | resultar
rétablir | restore, reestablish | restablecer | restabelecer
retenir | retain, hold back | retener | reter
retentir | sound, ring out | resonar | ressoar
retirer | withdraw, collect | retirar | levantar, retirar
retourner | turn over, turn round | dar la vuelta, voltear | virar
retrouver | find again, meet again | reencontrar, recuperar | reencontrar
réunifier | reunify | reunificar | reunificar
revêtir | take on, cover | revestir | revestir
réviser | revise, review | revisar | rever, revisar
ronger | gnaw, eat away | roer | roer
rougir | blush | sonrojarse, ruborizarse | corar
ruiner | ruin | arruinar | arruinar
rythmer | punctuate | marcar el ritmo | ritmar
saboter, sabotage | sabotage | sabotear, sabotaje | sabotar, sabotagem
sacrifier | sacrifice | sacrificar | sacrificar
saluer | hail, welcome | acoger con satisfacción | saudar
sauter, faire sauter | blow up | volar, explotar | fazer explodir
secouer | jolt, rock | sacudir | sacudir
séduire | seduce, appeal | seducir | seduzir
séjourner | lodge, stay | alojarse, permanecer | ficar, hospedar-se
simplifier | simplify | simplificar | simplificar
simuler | simulate, fake | simular | simular
situer | locate, situate | situar, ubicar | situar, localizar
solliciter | ask for, request, seek | solicitar | solicitar
sombrer | go under, sink | hundirse, naufragar | afundar, naufragar
songer | think of, consider | pensar, soñar | pensar, sonhar
sonner | ring | sonar, tocar el timbre | tocar, soar
soulever, lever | raise, lift | plantear, levantar, alzar | levantar, suscitar, erguer
souscrire | subscribe, take out | suscribir | subscrever
stabiliser | stabilise | estabilizar | estabilizar
statuer | rule, decide | resolver, dictaminar | deliberar, decidir
stocker, stockage | store, storage | almacenar, almacenamiento | armazenar, armazenamento
structurer | structure | estructurar | estruturar
substituer | substitute, replace | sustituir | substituir
succéder | succeed, follow | suceder | suceder
superviser, supervision | supervise | supervisar, supervisión | supervisionar, supervisão
supporter | bear, put up, stand | soportar, aguantar | suportar, aguentar
surgir | arise, emerge, spring up | surgir | surgir
surmonter | overcome | superar | superar
survoler | fly over | sobrevolar | sobrevoar
synchroniser | synchronise | sincronizar | sincronizar
taxer | tax | gravar | taxar, tributar
teindre | dye | teñir | tingir
terminer, finir, achever | end, complete, finish | concluir, terminar, acabar, finalizar | concluir, terminar, acabar
tirer, retirer | take out, draw | sacar | tirar
tisser, tissage | weave, build | tejer | tecer, tecelagem
tolérer | tolerate | tolerar | tolerar
tracer | trace, draw | trazar | traçar
transférer | transfer | transferir, trasladar | transferir
transformer | convert, process | convertir, procesar | transformar
traverser | go through | atravesar | atravessar
tricher | cheat | hacer trampa | trapacear, fazer batota
trier, tri | sort | clasificar, separar, clasificación | triar, separar, triagem
triompher | triumph | triunfar | triunfar
troubler | disturb, trouble | turbar, perturbar | perturbar
unifier | unify | unificar | unificar
user | wear out | desgastar | desgastar
vacciner, vaccination | vaccinate, immunisation | vacunar, vacunación | vacinar, vacinação
vanter, se vanter | boast, praise | presumir, jactarse, alabar | gabar-se, gabar
veiller | ensure, watch over | velar, procurar | velar, zelar
verser | pay, shed | ingresar, verter | depositar, verter
vibrer | vibrate | vibrar | vibrar
viser à | aim at, seek to | pretender, tener por objeto | visar, pretender
visualiser | visualise, view | visualizar | visualizar
viser | target | apuntar, tener como objetivo | visar
vouer | devote, doom | consagrar | votar, consagrar
zoomer | zoom | hacer zoom | ampliar, fazer zoom
déconseiller | advise against | desaconsejar | desaconselhar
démarrer | start, start up | arrancar, iniciar | arrancar, iniciar
déménager | move out, relocate | mudarse | mudar de casa
dépenser | expend | gastar | gastar
dépister | screen, track down | detectar, rastrear | rastrear, detetar, detectar
dévorer | devour | devorar | devorar
ficher, s'en ficher | not care | no importar | não se importar
flâner | stroll, wander | deambular, pasear | vaguear, passear
errer | wander, roam | vagar, errar | vaguear, errar
grogner | growl, grumble | gruñir | rosnar, resmungar
gratter | scrape, scratch | raspar, rascar | raspar, coçar
griffonner | scribble | garabatear | rabiscar
patiner | skate | patinar | patinar
skier | ski | esquiar | esquiar
surfer | surf | surfear, hacer surf | surfar
camper | camp | acampar | acampar
jardiner | garden | trabajar en el jardín | jardinar
bricoler | tinker, do DIY | hacer bricolaje | fazer bricolage
repeindre | repaint | repintar | repintar
soulager | relieve | aliviar | aliviar
trinquer | toast, clink glasses | brindar | brindar
servir à boire | pour a drink, serve | servir | servir
siroter | sip | sorber | bebericar
grignoter | nibble, snack | picar, mordisquear | petiscar, mordiscar
savourer | savour, enjoy | saborear | saborear
allaiter, allaitement | breastfeed | amamantar, lactancia | amamentar, amamentação
bercer | cradle, rock | mecer, acunar | embalar
gigoter | wriggle, fidget | menearse | mexer-se
trotter | trot | trotar | trotar
trébucher | stumble, trip | tropezar | tropeçar
basculer | tip over, tilt | volcar, bascular | tombar, bascular
culbuter | tumble, somersault | dar volteretas | dar cambalhotas
dribbler | dribble | regatear, driblar | driblar
lancer le ballon, tirer au but | throw the ball, shoot at goal | lanzar el balón, tirar a puerta | lançar a bola
lancer le ballon | throw the ball | lanzar el balón | lançar a bola, rematar
frapper le ballon | kick the ball, hit the ball | patear el balón, golpear la pelota | chutar a bola
plaquer | tackle | placar | placar
servir | serve | sacar | sacar, servir
esquiver | dodge | esquivar | esquivar
parader, défiler | parade, march | desfilar | desfilar
poser pour une photo | pose for a photo, pose for a picture | posar para una foto | posar para uma foto
enlacer, serrer dans ses bras, étreindre | hug, embrace | abrazar | abraçar
déchiffrer | decipher | descifrar | decifrar
éplucher | peel | pelar | descascar
râper | grate | rallar | ralar
fouetter | whip, whisk | batir, azotar | bater, chicotear
saupoudrer | sprinkle | espolvorear | polvilhar
tartiner | butter, spread | untar | barrar
assaisonner | season | sazonar, aliñar | temperar
mariner | marinate | marinar | marinar
`;
