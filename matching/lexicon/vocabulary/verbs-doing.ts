/** Common verbs: doing, changing, having, causing. */
export const verbsDoing = `
être | be, is, are, was, were, been | ser, estar | ser, estar
avoir | have, has, had | tener, haber | ter, haver
faire | do, did, done, make | hacer | fazer
pouvoir | can, could, be able | poder | poder
devoir | must, should, have to, ought | deber, tener que | dever, ter de
vouloir | want, wish | querer | querer
falloir, il faut, être nécessaire | need, be necessary | hacer falta, ser necesario | ser preciso, ser necessário
agir | act | actuar | agir, atuar, actuar
exécuter, exécution | execute, carry out | ejecutar, ejecución | executar, execução
mener, conduire, diriger | lead, conduct, direct | dirigir, llevar a cabo, conducir | conduzir, dirigir, liderar
mener | lead, run | dirigir | conduzir
gérer | manage | gestionar, administrar, manejar | gerir, administrar, gerenciar
organiser | organise, hold | organizar | organizar
préparer | prepare | preparar | preparar
planifier, prévoir | plan | planificar, planear | planear, planejar
créer | create, set up | crear | criar
fonder | found, establish | fundar | fundar
établir | establish, set up | establecer | estabelecer
construire, bâtir | build, construct | construir, edificar | construir, edificar
reconstruire | rebuild, rebuilt, reconstruct | reconstruir | reconstruir
détruire | destroy | destruir | destruir
démolir | demolish, tear down | demoler, derribar | demolir
fabriquer | manufacture, make | fabricar | fabricar
produire | produce | producir | produzir
inventer | invent | inventar | inventar
concevoir | design, conceive | diseñar, concebir | conceber, projetar, projectar
développer | develop | desarrollar | desenvolver
améliorer | improve, enhance | mejorar | melhorar
aggraver, empirer | worsen, aggravate | agravar, empeorar | agravar, piorar
changer | change | cambiar | mudar, alterar
modifier | modify, alter, amend | modificar | modificar
transformer | transform, turn into | transformar, convertir | transformar
adapter | adapt, adjust | adaptar, ajustar | adaptar, ajustar
remplacer | replace | reemplazar, sustituir | substituir
échanger | exchange, swap | intercambiar, cambiar | trocar, intercambiar
commencer, débuter | begin, start | empezar, comenzar, iniciar | começar, iniciar
entamer | initiate, begin, start, open | emprender, iniciar, empezar | iniciar, encetar, começar
continuer, poursuivre | continue, go on, carry on | continuar, seguir, proseguir | continuar, prosseguir
reprendre | resume, restart | reanudar, retomar | retomar, recomeçar
répéter | repeat | repetir | repetir
interrompre | interrupt | interrumpir | interromper
durer | last | durar | durar
utiliser, employer, se servir de | use, utilize | usar, utilizar, emplear | usar, utilizar
appliquer | apply | aplicar | aplicar
mettre en œuvre | implement | implementar, poner en práctica | implementar, pôr em prática
essayer, tenter | try, attempt | intentar, tratar de | tentar, experimentar
tester, éprouver | test, try out | probar, testear | testar
réussir | succeed, manage, achieve | lograr, tener éxito, conseguir | conseguir, ter sucesso
échouer, rater | fail, miss | fracasar, fallar | fracassar, falhar
atteindre, parvenir | reach, attain, achieve | alcanzar, llegar a | alcançar, atingir
obtenir | obtain, get | obtener, conseguir | obter, conseguir
acquérir | acquire | adquirir | adquirir
posséder, détenir | own, possess, have | poseer, tener | possuir, deter
appartenir | belong | pertenecer | pertencer
partager | share | compartir | partilhar, compartilhar
répartir, distribuer | distribute, hand out, allocate | repartir, distribuir | distribuir, repartir
diviser | divide, split | dividir | dividir
séparer | separate | separar | separar
réunir, unir | unite, bring together | reunir, unir | reunir, unir
joindre, rejoindre | join | unirse, incorporarse | juntar-se, aderir
relier, connecter | connect, link | conectar, enlazar, unir | ligar, conectar
ajouter | add | añadir, agregar | adicionar, acrescentar
inclure, comprendre, comporter | include, comprise | incluir, comprender | incluir, compreender
contenir | contain | contener | conter
exclure | exclude | excluir | excluir
augmenter, accroître | increase, raise | aumentar, incrementar | aumentar
croître, s'accroître, progresser | grow, increase | crecer | crescer
monter, grimper | rise, soar, go up, climb | subir | subir
baisser, diminuer | decrease, decline, drop, fall | bajar, disminuir | baixar, diminuir, cair
réduire | reduce, cut | reducir | reduzir
limiter, restreindre | limit, restrict | limitar, restringir | limitar, restringir
dépasser, excéder | exceed | superar, exceder, rebasar | ultrapassar, exceder, superar
doubler | double | duplicar, doblar | duplicar, dobrar
multiplier | multiply | multiplicar | multiplicar
élargir, étendre, tendre, étirer | widen, extend, expand | ampliar, extender, estirar | alargar, ampliar, estender
élargir | widen, broaden, stretch | ampliar, tender | alargar, esticar
prolonger | extend, prolong | prolongar, prorrogar | prolongar, prorrogar
raccourcir | shorten | acortar | encurtar
renforcer | strengthen, reinforce | reforzar, fortalecer | reforçar, fortalecer
affaiblir | weaken | debilitar | enfraquecer
soutenir, appuyer | support, back | apoyar, respaldar | apoiar
aider, assister | help, aid, assist | ayudar, asistir | ajudar, auxiliar
aide, assistance | help, aid, assistance | ayuda, asistencia | ajuda, auxílio, assistência
secourir, sauver | rescue, save | rescatar, salvar, socorrer | resgatar, salvar, socorrer
protéger | protect | proteger | proteger
défendre | defend | defender | defender
préserver, conserver | preserve, conserve | preservar, conservar | preservar, conservar
maintenir | maintain, keep | mantener | manter
entretenir | maintain | mantener, dar mantenimiento | fazer a manutenção, manter
abandonner | abandon, give up | abandonar | abandonar
laisser | leave, let | dejar | deixar
quitter | leave, quit | dejar, abandonar, salir | deixar, sair, abandonar
permettre, autoriser | allow, permit, enable, let | permitir, autorizar | permitir, autorizar
interdire, défendre | forbid, ban, prohibit | prohibir | proibir
empêcher | prevent, stop | impedir | impedir
éviter | avoid | evitar | evitar
bloquer | block | bloquear | bloquear
gêner, entraver | hinder, hamper | entorpecer, estorbar, obstaculizar | dificultar, atrapalhar, entravar
forcer, obliger, contraindre | force, oblige, compel | obligar, forzar | obrigar, forçar
imposer | impose | imponer | impor
exiger | demand, require | exigir | exigir
nécessiter, requérir | require, need | requerir, necesitar | requerer, precisar
avoir besoin | need | necesitar | precisar, necessitar
manquer | lack, miss | faltar, carecer | faltar, carecer
choisir | choose, pick | elegir, escoger | escolher
sélectionner | select | seleccionar | selecionar, seleccionar
décider | decide | decidir | decidir
préférer | prefer | preferir | preferir
accepter | accept | aceptar | aceitar
refuser | refuse, decline | rechazar, negarse | recusar
rejeter | reject | rechazar | rejeitar
accorder, octroyer | grant, award | conceder, otorgar | conceder, outorgar
attribuer | assign, attribute, award | asignar, atribuir, adjudicar | atribuir
fournir, procurer | provide, supply | proporcionar, suministrar, proveer | fornecer
garantir, assurer | ensure, guarantee | garantizar, asegurar | garantir, assegurar
contrôler | control, check | controlar | controlar
vérifier | check, verify | verificar, comprobar | verificar
surveiller | monitor, supervise, watch | vigilar, supervisar | vigiar, monitorar, supervisionar
évaluer | evaluate, assess | evaluar, valorar | avaliar
corriger, rectifier | correct | corregir, rectificar | corrigir, retificar, rectificar
régler, résoudre | solve, resolve, settle | resolver, solucionar | resolver, solucionar
affronter, faire face | face, confront | enfrentar, afrontar | enfrentar
lutter, combattre | fight, combat, struggle | luchar, combatir | lutar, combater
résister | resist | resistir | resistir
gagner, remporter, vaincre | win | ganar, vencer | ganhar, vencer
battre, vaincre | defeat, beat | derrotar, vencer | derrotar, vencer
gagner | earn | ganar | ganhar
acheter | buy, purchase | comprar | comprar
vendre | sell | vender | vender
payer | pay | pagar | pagar
coûter | cost | costar | custar
dépenser | spend | gastar | gastar
économiser, épargner | save | ahorrar | poupar, economizar
gaspiller | waste | desperdiciar, malgastar, derrochar | desperdiçar, esbanjar
louer | rent, hire | alquilar, arrendar, rentar | alugar, arrendar
investir | invest | invertir | investir
financer | finance, fund | financiar | financiar
causer, provoquer, entraîner | cause, lead to, provoke | causar, provocar | causar, provocar
occasionner, engendrer, susciter | cause, give rise, generate | ocasionar, generar, suscitar | ocasionar, gerar
occasionner | cause | ocasionar | ocasionar, suscitar
affecter, toucher | affect, hit | afectar | afetar, afectar
influencer, influer | influence | influir, influenciar | influenciar, influir
concerner | concern, relate to | concernir, referirse a | dizer respeito, concernir
dépendre | depend | depender | depender
subir | suffer, undergo, sustain | sufrir, padecer | sofrer
survenir, se produire, arriver | happen, occur, take place | ocurrir, suceder, pasar | acontecer, ocorrer, suceder
avoir lieu, se dérouler, se tenir | take place, be held | tener lugar, celebrarse | ter lugar, decorrer, realizar-se
apparaître | appear | aparecer | aparecer
disparaître | disappear, vanish | desaparecer | desaparecer
exister | exist | existir | existir
sembler, paraître | seem, appear | parecer | parecer
devenir | become | convertirse, volverse, llegar a ser | tornar-se, virar
demeurer | remain | permanecer, seguir siendo | permanecer
représenter | represent | representar | representar
constituer | constitute, make up | constituir | constituir
former | form | formar | formar
former | educate, train | formar, capacitar | formar, capacitar, treinar
consister | consist | consistir | consistir
correspondre | correspond, match | corresponder | corresponder
convenir | suit, be suitable | convenir | convir
ressembler | resemble, look like | parecerse | parecer-se, assemelhar-se
différer | differ | diferir | diferir
comparer | compare | comparar | comparar
mériter | deserve | merecer | merecer
servir | serve | servir | servir
fonctionner, marcher | work, function, operate | funcionar | funcionar
travailler, bosser | work | trabajar | trabalhar
participer | take part, participate, attend | participar | participar
contribuer | contribute | contribuir | contribuir
collaborer, coopérer | collaborate, cooperate, work together | colaborar, cooperar | colaborar, cooperar
rencontrer | meet | conocer, encontrarse, reunirse | conhecer, encontrar
réunir, se réunir | meet, gather | reunirse | reunir-se
accueillir | welcome, host | acoger, recibir | acolher, receber
inviter | invite | invitar | convidar
accompagner | accompany, escort | acompañar | acompanhar
assister | attend | asistir | assistir, participar
guider | guide | guiar | guiar
montrer, démontrer | show, demonstrate | mostrar, demostrar | mostrar, demonstrar
prouver | prove | probar, demostrar | provar
révéler | reveal, disclose | revelar | revelar
découvrir | discover | descubrir | descobrir
rechercher | search, research | investigar, buscar | pesquisar, procurar
analyser | analyse, analyze | analizar | analisar
calculer | calculate | calcular | calcular
estimer, évaluer | estimate | estimar, calcular | estimar
publier | publish | publicar | publicar
diffuser | broadcast, disseminate, spread | difundir, emitir, transmitir | difundir, transmitir
propager, se propager, répandre | spread | propagar, extenderse | propagar, espalhar, alastrar
transmettre | transmit, pass on, convey | transmitir | transmitir
fixer | set, fix | fijar | fixar
définir | define | definir | definir
déterminer | determine | determinar | determinar
indiquer | indicate | indicar | indicar
signaler | report, point out | señalar, informar | assinalar, sinalizar
marquer | mark | marcar | marcar
marquer | score | marcar, anotar | marcar
lier | link, bind | vincular, ligar | ligar, vincular
équiper | equip | equipar | equipar
installer | install, set up | instalar | instalar
occuper | occupy | ocupar | ocupar
libérer, relâcher, délivrer | free, release, liberate, rescue | liberar, librar | libertar, soltar, liberar
retarder | delay | retrasar, demorar | atrasar, adiar
reporter, ajourner | postpone, put off | aplazar, posponer | adiar
annuler | cancel | cancelar, anular | cancelar, anular
suspendre | suspend | suspender | suspender
avancer | bring forward, advance | adelantar | adiantar, antecipar
remplir, satisfaire | fulfil, fulfill, meet, satisfy | cumplir, satisfacer | cumprir, satisfazer
respecter | respect, comply with | respetar, cumplir | respeitar, cumprir
violer, enfreindre | violate, breach, break | violar, infringir | violar, infringir
profiter | take advantage, benefit, enjoy | aprovechar, beneficiarse | aproveitar, beneficiar
bénéficier | benefit | beneficiarse | beneficiar
nuire | harm, damage | perjudicar, dañar | prejudicar
endommager, abîmer | damage | dañar, estropear | danificar, estragar
polluer | pollute | contaminar | poluir
produire, générer | generate | generar | gerar
susciter, éveiller | arouse, raise | despertar, suscitar | despertar, suscitar
favoriser, promouvoir | promote, foster, encourage | favorecer, promover, fomentar | favorecer, promover, fomentar
encourager, inciter | encourage | animar, alentar, incentivar | encorajar, incentivar
stimuler | stimulate, boost | estimular, impulsar | estimular, impulsionar
motiver | motivate | motivar | motivar
récompenser | reward | recompensar, premiar | recompensar, premiar
punir, sanctionner | punish, sanction | castigar, sancionar | punir, castigar, sancionar
menacer | threaten | amenazar | ameaçar
attaquer, s'attaquer | attack, tackle | atacar, abordar | atacar, enfrentar
tuer, abattre | kill | matar | matar
voler, dérober | steal, rob | robar, hurtar | roubar, furtar
tromper | deceive, cheat, mislead | engañar | enganar
trahir | betray | traicionar | trair
chasser, expulser | expel, drive out | expulsar, echar | expulsar
remplir | fill in, fill out, complete | rellenar, llenar, completar | preencher
composer | compose, dial | componer, marcar | compor, discar
peupler | populate | poblar | povoar
occuper, s'occuper de | take care, look after, deal with | ocuparse de, encargarse, cuidar | ocupar-se, tomar conta
occuper | take care | ocuparse de | ocupar-se, cuidar
charger | entrust, put in charge | encargar | encarregar
confier | entrust | confiar, encomendar | confiar
consacrer | devote, dedicate, spend | dedicar, consagrar | dedicar, consagrar
disposer | have available, dispose | disponer | dispor
procéder | proceed | proceder | proceder
recourir | resort to | recurrir | recorrer
exercer | exert, exercise, practise | ejercer | exercer
jouer un rôle | play a role | desempeñar un papel | desempenhar um papel
tenir compte, prendre en compte | take into account, consider | tener en cuenta | ter em conta, levar em conta
rendre | render, make | volver, hacer | tornar
redevenir | become again | volver a ser | voltar a ser
varier | vary | variar | variar
osciller | fluctuate, range | oscilar | oscilar
évoluer | evolve, change | evolucionar | evoluir
s'effondrer, effondrer | collapse | derrumbarse, hundirse, desplomarse | desmoronar, desabar, colapsar
éclater | break out, burst | estallar, reventar | rebentar, eclodir, estourar
clore, clôturer | bring to an end, close | cerrar, clausurar | encerrar
`;
