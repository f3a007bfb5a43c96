/** Verbs whose frequent forms differ from their stem: the forms as one sense. */
export const irregular = `
être, est, sont, était, été, sera | be, is, are, was, were, been | ser, es, son, era, fue | ser, é, são, era, foi
être | be | ser, sido | ser, sido
être, sommes, suis, soit, fut | be, am, being | estar, está, están, estaba, estuvo | estar, está, estão, estava
être, serait | be | estar | estar, esteve
avoir, ai, avait, eu, aura, aurait | have, has, had | tener, tiene, tienen, tenía, tuvo | ter, tem, têm, tinha, teve
avoir | have | tener | ter, tido
avoir, avons, avez, ont, ayant | have, having | haber, ha, han, había, hubo, habido | haver, há, havia, houve
aller, va, vont, allait, ira | go, goes, went, gone | ir, va, van, iba, fue, ido | ir, vai, vão, ia, foi, ido
faire, fait, font, faisait, fera | do, does, did, done | hacer, hace, hizo, hecho, hará | fazer, faz, fez, feito, fará
faire, fait, faisant | make, made, making | hacer, hacen, hacía, haciendo | fazer, fazem, fazia, fazendo
dire, dit, disent, disait, dira | say, says, said | decir, dice, dijo, dicho, dirá | dizer, diz, disse, dito, dirá
dire, disant, dites | tell, told | decir, dicen, decía, diciendo | dizer, dizem, dizia, dizendo
venir, vient, viennent, venu, viendra | come, came | venir, viene, vino, venido, vendrá | vir, vem, veio, vindo, virá
devenir, devient, devenu | become, became | convertirse, convierte, convirtió | tornar-se, torna, tornou
revenir, revient, revenu | come back, came back, return | volver, vuelve, volvió, vuelto | voltar, volta, voltou
tenir, tient, tiennent, tenu, tiendra | hold, held | sostener, sostiene, sostuvo | segurar, segura, segurou
obtenir, obtient, obtenu | obtain, get, got, gotten | obtener, obtiene, obtuvo, obtenido | obter, obtém, obteve
obtenir | obtain | obtener | obter, obtido
maintenir, maintient, maintenu | maintain, kept | mantener, mantiene, mantuvo | manter, mantém, manteve, mantido
contenir, contient, contenu | contain | contener, contiene, contuvo | conter, contém, continha, contido
soutenir, soutient, soutenu | support, backed | apoyar, apoya, apoyó | apoiar, apoia, apoiou
pouvoir, peut, peuvent, pouvait, pu | can, could | poder, puede, pueden, podía, pudo | poder, pode, podem, podia, pôde
pouvoir, pourra | can | poder | poder
devoir, doit, doivent, devait, dû | must, should | deber, debe, deben, debía, debió | dever, deve, devem, devia, deveu
devoir, devra | must | deber | dever
vouloir, veut, veulent, voulait, voulu | want, wanted | querer, quiere, quieren, quería | querer, quer, querem, queria
vouloir | want | querer, quiso | querer, quis
savoir, sait, savent, savait, su | know, knew, known | saber, sabe, sabía, supo, sabido | saber, sabe, sabia, soube
savoir | know | saber | saber, sabido
voir, voit, voient, vu, verra | see, saw, seen | ver, ve, ven, vio, visto, verá | ver, vê, viu, visto, verá
prendre, prend, prennent, pris | take, took, taken | tomar, toma, tomó | tomar, toma, tomou
apprendre, apprend, appris | learn, learned, learnt | aprender, aprende, aprendió | aprender, aprende, aprendeu
comprendre, comprend, compris | understand, understood | entender, entiende, entendió | entender, entende, entendeu
reprendre, reprend, repris | resume, took back | reanudar, reanudó, retomar | retomar, retoma, retomou
mettre, met, mettent, mis | put, puts, putting | poner, pone, puso, puesto, pondrá | pôr, põe, pôs, posto, porá
permettre, permet, permis | allow, let | permitir, permite, permitió | permitir, permite, permitiu
promettre, promet, promis | promise, promised | prometer, promete, prometió | prometer, promete, prometeu
admettre, admet, admis | admit, admitted | admitir, admite, admitió | admitir, admite, admitiu
transmettre, transmet, transmis | transmit, transmitted | transmitir, transmite, transmitió | transmitir, transmite
transmettre | transmit | transmitir | transmitir, transmitiu
commettre, commet, commis | commit, committed | cometer, comete, cometió | cometer, comete, cometeu
donner, donne, donné | give, gave, given | dar, da, dan, dio, dado | dar, dá, dão, deu, dado
partir, part, parti | leave, left | partir, parte, irse, se fue | partir, parte, partiu
sortir, sort, sorti | go out, went out | salir, sale, salió, saldrá | sair, sai, saiu, saído
dormir, dort, dormi | sleep, slept | dormir, duerme, durmió, durmiendo | dormir, dorme, dormiu
servir, sert, servi | serve, served | servir, sirve, sirvió | servir, serve, serviu
sentir, sent, senti | feel, felt | sentir, siente, sintió | sentir, sente, sinto, sentiu
mourir, meurt, meurent, mort, mourra | die, died, dying | morir, muere, murió, muerto | morrer, morre, morreu, morto
naître, naît, né, née, naquit | be born, born | nacer, nace, nació | nascer, nasce, nasceu
connaître, connaît, connu | know, knew, known | conocer, conoce, conoció | conhecer, conhece, conheceu
reconnaître, reconnaît, reconnu | recognise, recognize, recognised | reconocer, reconoce | reconhecer, reconheceu
reconnaître | recognise | reconocer, reconoció | reconhecer
paraître, paraît, paru, apparu | appear, appeared | aparecer, aparece, apareció | aparecer, aparece, apareceu
disparaître, disparaît, disparu | disappear, disappeared | desaparecer, desaparece | desaparecer, desapareceu
disparaître | disappear | desaparecer, desapareció | desaparecer
croire, croit, cru | believe, believed | creer, cree, creyó | acreditar, acredita, crer, crê
boire, boit, boivent, bu | drink, drank, drunk | beber, bebe, bebió | beber, bebe, bebeu
lire, lit, lisent, lu, lisant | read, reads, reading | leer, lee, leyó, leyendo | ler, lê, leu, lendo
écrire, écrit, écrivent | write, wrote, written | escribir, escribe, escrito | escrever, escreve, escrito
élire, élit, élu | elect, elected | elegir, elige, eligió, electo | eleger, elege, elegeu, eleito
vivre, vit, vivent, vécu | live, lived, living | vivir, vive, vivió | viver, vive, viveu
suivre, suit, suivent, suivi | follow, followed | seguir, sigue, siguió, siguiendo | seguir, segue, seguiu
poursuivre, poursuit, poursuivi | pursue, pursued | perseguir, persigue, persiguió | perseguir, persegue, perseguiu
recevoir, reçoit, reçu | receive, received | recibir, recibe, recibió | receber, recebe, recebeu
décevoir, déçoit, déçu | disappoint, disappointed | decepcionar, decepcionó | dececionar, decepcionar
concevoir, conçoit, conçu | design, conceived | concebir, concibe, concibió, diseñar | conceber, concebe, concebeu
ouvrir, ouvre, ouvert | open, opened | abrir, abre, abrió, abierto | abrir, abre, abriu, aberto
couvrir, couvre, couvert | cover, covered | cubrir, cubre, cubrió, cubierto | cobrir, cobre, cobriu, coberto
découvrir, découvre, découvert | discover, discovered | descubrir, descubre, descubierto | descobrir, descobre
découvrir | discover | descubrir | descobrir, descoberto
offrir, offre, offert | offer, offered | ofrecer, ofrece, ofreció | oferecer, oferece, ofereceu
souffrir, souffre, souffert | suffer, suffered | sufrir, sufre, sufrió | sofrer, sofre, sofreu
courir, court, courent, couru | run, ran, running | correr, corre, corrió | correr, corre, correu
asseoir, assis, assise, assied | sit, sat, sitting | sentar, sentarse, sienta, sentado | sentar, sentar-se, senta
asseoir | sit | sentar | sentar, sentado
perdre, perd, perdu | lose, lost | perder, pierde, perdió | perder, perde, perdeu
vendre, vend, vendu | sell, sold | vender, vende, vendió | vender, vende, vendeu
rendre, rend, rendu | return, give back, gave back | devolver, devuelve, devuelto | devolver, devolve, devolveu
attendre, attend, attendu | wait, waited | esperar, espera, esperó | esperar, espera, esperou
entendre, entend, entendu | hear, heard | oír, oye, oyó, oído | ouvir, ouve, ouço, ouviu
défendre, défend, défendu | defend, defended | defender, defiende, defendió | defender, defende, defendeu
descendre, descend, descendu | go down, went down | bajar, baja, bajó | descer, desce, desceu
répondre, répond, répondu | answer, answered, reply | responder, responde, respondió | responder, responde, respondeu
battre, bat, battent, battu | beat, beats, beaten | golpear, golpea, batir | bater, bate, bateu
rompre, rompt, rompu | break, broke, broken | romper, rompe, rompió, roto | romper, rompe, rompeu
conduire, conduit, conduisent | drive, drove, driven | conducir, conduce, condujo | conduzir, conduz, conduziu
produire, produit, produisent | produce, produced | producir, produce, produjo | produzir, produz, produziu
réduire, réduit, réduisent | reduce, reduced | reducir, reduce, redujo | reduzir, reduz, reduziu
construire, construit | build, built | construir, construye, construyó | construir, constrói, construiu
détruire, détruit | destroy, destroyed | destruir, destruye, destruyó | destruir, destrói, destruiu
traduire, traduit | translate, translated | traducir, traduce, tradujo | traduzir, traduz, traduziu
introduire, introduit | introduce, introduced | introducir, introduce, introdujo | introduzir, introduz, introduziu
peindre, peint | paint, painted | pintar, pinta, pintó | pintar, pinta, pintou
éteindre, éteint | turn off, put out | apagar, apaga, apagó | apagar, apaga, apagou
atteindre, atteint | reach, reached | alcanzar, alcanza, alcanzó | alcançar, alcança, alcançou, atingir
craindre, craint | fear, feared | temer, teme, temió | temer, teme, temeu
joindre, rejoindre, joint, rejoint | join, joined | unirse, se une, unió | juntar-se, junta, juntou
contraindre, contraint | compel, compelled, force | forzar, fuerza, forzó, obligar | forçar, força, forçou, obrigar
acquérir, acquiert, acquis | acquire, acquired | adquirir, adquiere, adquirió | adquirir, adquire, adquiriu
conquérir, conquiert, conquis | conquer, conquered | conquistar, conquista, conquistó | conquistar, conquistou
vaincre, vainc, vaincu | defeat, defeated | vencer, vence, venció | vencer, vence, venceu
résoudre, résout, résolu | solve, solved, resolve | resolver, resuelve, resuelto | resolver, resolve, resolveu
fuir, fuit, fui, fuient | flee, fled | huir, huye, huyó, huyendo | fugir, foge, fogem, fugiu
plaire, plaît, plu | please, pleased | gustar, gusta, gustó | agradar, agrada, agradou
valoir, vaut, valent, valu | be worth, worth | valer, vale, valió | valer, vale, valeu
falloir, faut, fallait, faudra | need, needed, be necessary | hacer falta, hace falta | ser preciso, é preciso
pleuvoir, pleut, plu | rain, raining | llover, llueve, llovió | chover, chove, choveu
exclure, exclut, exclu | exclude, excluded | excluir, excluye, excluyó | excluir, exclui, excluiu
inclure, inclut, inclus | include, included | incluir, incluye, incluyó | incluir, inclui, incluiu
conclure, conclut, conclu | conclude, concluded | concluir, concluye, concluyó | concluir, conclui, concluiu
interdire, interdit | ban, banned, forbid, forbidden | prohibir, prohíbe, prohibió | proibir, proíbe, proibiu
prédire, prédit | predict, predicted | predecir, predice, predijo | predizer, prediz, previu
prévoir, prévoit, prévu | plan, foresee, foresaw | prever, prevé, previó, previsto | prever, prevê, previu, previsto
pourvoir, pourvu | provide, provided | proveer, provee, provisto | prover, provê, provido
envoyer, envoie, envoyé, enverra | send, sent | enviar, envía, envió | enviar, envia, enviou
payer, paie, paye, payé | pay, paid | pagar, paga, pagó | pagar, paga, pagou, pago
essayer, essaie, essayé | try, tries, tried | intentar, intenta, intentó | tentar, tenta, tentou
jeter, jette, jeté | throw, threw, thrown | lanzar, tirar, arrojar, arrojó | atirar, jogar, jogou
appeler, appelle, appelé | call, called | llamar, llama, llamó | chamar, chama, chamou
rappeler, rappelle, rappelé | recall, recalled, remind | recordar, recuerda, recordó | lembrar, lembra, lembrou
acheter, achète, acheté | buy, bought | comprar, compra, compró | comprar, compra, comprou
lever, lève, levé | raise, raised, lift | levantar, levanta, levantó | levantar, levanta, levantou
mener, mène, mené | lead, led | llevar, lleva, llevó | levar, leva, levou
enlever, enlève, enlevé | remove, removed | quitar, quita, quitó | tirar, tira, tirou
espérer, espère, espéré | hope, hoped | esperar, espera, esperó | esperar, espera, esperou
penser, pense, pensé | think, thought | pensar, piensa, pensó | pensar, pensa, pensou
trouver, trouve, trouvé | find, found | encontrar, encuentra, encontró | encontrar, encontra, encontrou
montrer, montre, montré | show, showed, shown | mostrar, muestra, mostró | mostrar, mostra, mostrou
commencer, commence | begin, began, begun | empezar, empieza, comenzar, comienza | começar, começa, começou
parler, parle, parlé | speak, spoke, spoken | hablar, habla, habló | falar, fala, falou
jouer, joue, joué | play, played | jugar, juega, jugó | jogar, joga, jogou
porter, porte | wear, wore, worn | llevar puesto, lleva puesto, viste | vestir, veste, vestiu
porter, porte | carry, carries, carried | llevar, cargar, carga, cargó | carregar, carrega, carregou
voler, vole | fly, flew, flown | volar, vuela, voló | voar, voa, voou
voler, vole | steal, stole, stolen | robar, roba, robó | roubar, rouba, roubou
manger, mange | eat, ate, eaten | comer, come, comió | comer, come, comeu
nager, nage | swim, swam, swum | nadar, nada, nadó | nadar, nada, nadou
chanter, chante | sing, sang, sung | cantar, canta, cantó | cantar, canta, cantou
choisir, choisit | choose, chose, chosen | escoger, escoge, elegir | escolher, escolhe, escolheu
dépenser, dépense | spend, spent | gastar, gasta, gastó | gastar, gasta, gastou
rencontrer, rencontre | meet, met | reunirse, reúne, reunió | encontrar, encontra, encontrou
enseigner, enseigne | teach, taught | enseñar, enseña, enseñó | ensinar, ensina, ensinou
attraper, attrape | catch, caught | atrapar, atrapa, atrapó | apanhar, apanha, pegou
apporter, apporte | bring, brought | traer, trae, trajo, traído | trazer, traz, trouxe, trazido
chercher, cherche | seek, sought | buscar, busca, buscó | procurar, procura, procurou
combattre, combat, combattu | fight, fought | combatir, combate, combatió | combater, combate, combateu
oublier, oublie | forget, forgot, forgotten | olvidar, olvida, olvidó | esquecer, esquece, esqueceu
tomber, tombe | fall, fell, fallen | caer, cae, cayó, caído | cair, cai, caiu, caído
cacher, cache | hide, hid, hidden | esconder, esconde, escondió | esconder, esconde, escondeu
geler, gèle, gelé | freeze, froze, frozen | congelar, congela, helar, hiela | congelar, congela, gelar
monter, monte | rise, rose, risen | subir, sube, subió | subir, sobe, subiu
monter à cheval, monte | ride, rode, ridden | montar, monta, montó | montar, monta, montou
secouer, secoue | shake, shook, shaken | sacudir, sacude, sacudió | sacudir, sacode, sacudiu
tirer, tire | shoot, shot, shooting | disparar, dispara, disparó | disparar, dispara, disparou
réveiller, réveille | wake, woke, woken | despertar, despierta, despertó | acordar, acorda, acordou
mordre, mord, mordu | bite, bit, bitten | morder, muerde, mordió | morder, morde, mordeu
tordre, tord, tordu | twist, bend, bent | torcer, tuerce, torció | torcer, torce, torceu
suspendre, suspend, suspendu | hang, hung, suspend | colgar, cuelga, colgó | pendurar, pendurou, suspender
tondre, tond, tondu | mow, shear, sheared | cortar el césped, esquilar | cortar a relva, tosquiar
fondre, fond, fondu | melt, melted | fundir, derretir, derrite | fundir, derreter, derrete
mentir, ment, menti | lie, lied | mentir, miente, mintió | mentir, mente, minto, mentiu
cueillir, cueille, cueilli | pick, picked | recoger, recoge, recogió | colher, colhe, colheu
accueillir, accueille, accueilli | welcome, welcomed | acoger, acoge, acogió | acolher, acolhe, acolheu
nuire, nuit, nui | harm, harmed | perjudicar, perjudica, dañar | prejudicar, prejudica, prejudicou
cuire, cuit | cook, cooked | cocer, cuece, coció, cocido | cozer, coze, cozeu
coudre, coud, cousu | sew, sewn | coser, cose, cosió | coser, cose, coseu
vêtir, vêtu, vêtue | clothe, clothed, clad | vestir, viste, vistió, vestido | vestir, veste, vestido
haïr, hait, haï | hate, hated | odiar, odia, odió | odiar, odeia, odiou
bouillir, bout, bouilli | boil, boiled | hervir, hierve, hirvió | ferver, ferve, ferveu
suffire, suffit | be enough, suffice | bastar, basta, bastó | bastar, basta, bastou
nier, nie | deny, denies, denied | negar, niega, negó | negar, nega, negou
fermer, ferme | shut, close, closed | cerrar, cierra, cerró | fechar, fecha, fechou
jouer d'un instrument, joue | play, played | tocar, toca, tocó | tocar, toca, tocou
pédaler, faire du vélo | cycle, rode a bike, biking | pedalear, montar en bicicleta | pedalar, andar de bicicleta
étendre, étend, étendu | spread, extend, extended | extender, extiende, extendió | estender, estende, estendeu
prouver, prouve | prove, proved, proven | probar, prueba, probó, demostrar | provar, prova, provou
pleurer, pleure | weep, wept, cry, cried | llorar, llora, lloró | chorar, chora, chorou
sourire, sourit, souriant | smile, smiling | sonreír, sonríe, sonrió, sonriendo | sorrir, sorri, sorriu, sorrindo
rire, rit, riant | laugh, laughing | reír, ríe, rió, riendo | rir, ri, riu, rindo
demander, demande | ask, asked | pedir, pide, pidió | pedir, pede, peço, pediu
`;
