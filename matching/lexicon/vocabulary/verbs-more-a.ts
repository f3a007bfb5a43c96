/** Common verbs, second part, a to l in French. */
export const verbsMoreA = `
accabler | overwhelm | abrumar | sobrecarregar
accéder | access, reach | acceder | aceder, acessar
accentuer | accentuate, emphasise | acentuar | acentuar
accorder, s'accorder | agree | ponerse de acuerdo | pôr-se de acordo
accoucher | give birth | dar a luz, parir | dar à luz, parir
accrocher | hook, hang up | enganchar | enganchar, pendurar
accumuler | accumulate | acumular | acumular
activer | activate | activar | ativar, activar
actualiser | update | actualizar | atualizar, actualizar
additionner | add up | sumar | somar
adresser, s'adresser | address, contact | dirigirse | dirigir-se
affaiblir, affaiblissement | weaken | debilitar, debilitamiento | enfraquecer, enfraquecimento
afficher | display, show, post | mostrar, publicar, exhibir | exibir, mostrar, afixar
affronter | confront, clash with | enfrentarse | enfrentar
agrandir | enlarge, expand | agrandar, ampliar | aumentar, ampliar
alerter | alert | alertar | alertar
alimenter | feed, supply, power | abastecer, alimentar | abastecer, alimentar
allonger | lengthen | alargar | alongar
aménager | fit out, develop, lay out | acondicionar, habilitar | arranjar, adaptar
amorcer | initiate, begin | cebar, iniciar | iniciar
animer | facilitate, lead, animate | animar, dinamizar | animar, dinamizar
annexer, annexion | annex, annexation | anexar, anexión | anexar, anexação
apaiser | soothe, appease | apaciguar, calmar | apaziguar, acalmar
apercevoir | notice, catch sight | divisar, percibir | avistar, aperceber-se
apparenter | be akin | emparentar | aparentar
apprécier | appreciate, enjoy | apreciar | apreciar
approfondir | deepen, go deeper | profundizar | aprofundar
approvisionner, approvisionnement | supply | abastecer, abastecimiento | abastecer, abastecimento
approvisionner | supply | abastecer, suministro | abastecer
arracher | tear off, snatch, pull out | arrancar | arrancar
articuler | articulate | articular | articular
assembler, monter | assemble, put together | ensamblar, montar | montar, reunir
assimiler | assimilate | asimilar | assimilar
associer | associate, involve | asociar | associar
assumer | assume, take on | asumir | assumir
assurer | insure | asegurar | segurar
attarder, s'attarder | linger | demorarse, detenerse | demorar-se
attester | attest, certify | atestiguar, certificar | atestar, certificar
attirer | attract, draw | atraer | atrair
autoriser | authorise | autorizar | autorizar
balayer | sweep away | barrer | varrer
bannir | banish, ban | desterrar, prohibir | banir
baser, fonder sur | base | basar | basear
bloquer, débloquer | unblock, release | desbloquear | desbloquear
boucler | buckle, complete | abrochar, cerrar | fechar, concluir
bouleverser | upset, disrupt | trastornar, conmocionar | transtornar, abalar
brandir | brandish, wave | blandir | brandir
cadrer | frame, fit | encuadrar | enquadrar
caler, bloquer | wedge, stall | calzar, calarse | calçar
capter, capturer | capture, pick up | captar, capturar | captar, capturar
caractériser | characterise | caracterizar | caracterizar
céder | give in, yield, give up | ceder | ceder
centrer | centre, focus | centrar | centrar
certifier | certify | certificar | certificar
chauffer | heat, warm up | calentar | aquecer
refroidir | cool, cool down | enfriar | arrefecer, esfriar
chiffrer | estimate, put a figure | cifrar | calcular
circuler | circulate, move | circular | circular
cloner, clonage | clone | clonar, clonación | clonar, clonagem
coïncider | coincide | coincidir | coincidir
combler | fill, bridge | colmar, cubrir | colmatar, preencher
commercialiser | market, sell | comercializar | comercializar
compenser | compensate, offset | compensar | compensar
compléter | complete, complement | completar, complementar | completar, complementar
compliquer | complicate | complicar | complicar
compromettre | compromise, jeopardise | comprometer | comprometer
conduire à, aboutir | lead to, result in, end up | conducir a, desembocar, resultar | conduzir a, resultar
conférer | confer | conferir | conferir
confronter | confront | confrontar | confrontar
conserver | keep, store, retain | conservar | conservar
consolider | consolidate | consolidar | consolidar
consommer | consume | consumir | consumir
contester | contest, challenge, dispute | impugnar, cuestionar | contestar
contourner | bypass, get around | eludir, rodear | contornar
contracter | contract | contraer | contrair
contredire | contradict | contradecir | contradizer
convertir, reconvertir | convert | convertir, reconvertir | converter, reconverter
convoquer | summon, convene | convocar | convocar
couler, noyer | drown | ahogarse | afogar-se
croiser | come across, cross, meet | cruzar | cruzar
cumuler | combine, accumulate | acumular | acumular
dater | date | datar | datar
débarquer | disembark, land | desembarcar | desembarcar
débarrasser, se débarrasser | get rid, clear | deshacerse, librarse | livrar-se, desfazer-se
débloquer des fonds | release funds | liberar fondos | liberar fundos
déboucher | open out, lead | desembocar | desembocar
débrancher | unplug | desenchufar | desligar da tomada
brancher | plug in, connect | enchufar, conectar | ligar à tomada, conectar
déchirer | tear apart | desgarrar | dilacerar
déclencher | trigger, set off | desencadenar, activar | desencadear, acionar
décorer | decorate | decorar | decorar
décourager | discourage | desanimar, desalentar | desencorajar, desanimar
dédier | dedicate | dedicar | dedicar
déduire | deduct, deduce | deducir | deduzir
dégager | release, clear | desprender, despejar | libertar, desimpedir
dégrader | degrade, damage | degradar | degradar
déguster | taste, savour | degustar | degustar, saborear
délivrer | hand out, deliver, issue | expedir | emitir, expedir
demeurer | stay | quedar | permanecer
dénombrer | count | contar, enumerar | contar, enumerar
dépasser | go beyond, surpass | sobrepasar, superar | ultrapassar, superar
dépêcher | dispatch, send | despachar, enviar | despachar, enviar
déplorer | deplore, regret | deplorar, lamentar | deplorar, lamentar
déposer | drop off, deposit, lay | depositar, dejar | depositar, deixar
dérouler, se dérouler | unfold, take place | desarrollarse | decorrer, desenrolar-se
désigner | appoint, designate, point to | designar, señalar | designar, apontar
desservir | serve | dar servicio, comunicar | servir
destiner | intend, aim | destinar | destinar
détecter | detect | detectar | detetar, detectar
détourner | divert, hijack, embezzle | desviar, secuestrar, malversar | desviar
détournement d'avion | hijacking | secuestro aéreo | desvio de avião
devancer | get ahead, precede | adelantarse, preceder | antecipar-se, preceder
dévoiler | unveil, reveal | desvelar, revelar | revelar, desvendar
dicter | dictate | dictar | ditar
différencier | differentiate | diferenciar | diferenciar
diriger, se diriger | go toward, head | dirigirse | dirigir-se
discriminer | discriminate | discriminar | discriminar
disperser | scatter, disperse | dispersar | dispersar
disputer, se disputer | quarrel, argue | pelearse, discutir | discutir, brigar
dissimuler | conceal | disimular, ocultar | dissimular, ocultar
dissoudre | dissolve | disolver | dissolver
dominer | dominate | dominar | dominar
dompter | tame | domar | domar
doter | endow, equip | dotar | dotar
dresser | draw up, set up, erect | levantar, elaborar | erguer, elaborar
dresser | tame, train | amaestrar | adestrar
durcir | harden, toughen | endurecer | endurecer
écarter | rule out, spread, move aside | descartar, apartar | afastar, descartar
éclaircir | lighten, clear up | aclarar | clarear, esclarecer
éclairer | illuminate, light | iluminar, alumbrar | iluminar
effectuer, accomplir, réaliser | carry out, make, accomplish | efectuar, realizar, cumplir | efetuar, realizar
effectuer | carry out | efectuar | efetuar, efectuar
effectuer | carry out, perform | efectuar | efetuar, cumprir, efectuar
élaborer | draw up, develop | elaborar | elaborar
embarquer | board, embark | embarcar | embarcar
émettre | emit, issue | emitir | emitir
émouvoir | touch, move | conmover | comover
emprunter | borrow, take | tomar | tomar emprestado
encadrer | supervise, frame | supervisar, enmarcar | supervisionar, enquadrar
enchaîner | chain, link | encadenar | encadear, acorrentar
endetter | get into debt | endeudarse | endividar-se
enflammer | set on fire, ignite | encender, incendiar, prender fuego | incendiar, inflamar
incendier, mettre le feu | burn down, set fire | incendiar, quemar | incendiar, atear fogo
enfoncer | drive in, sink | hundir, clavar | cravar, afundar
enfermer | lock up, shut in | encerrar | fechar, encerrar
engager, s'engager | commit, undertake, pledge | comprometerse | comprometer-se
enrichir | enrich | enriquecer | enriquecer
entasser | pile up, cram | amontonar | amontoar
entourer | surround | rodear | rodear, cercar
entraîner | train, coach | entrenar | treinar
entraîner | drag, carry along | arrastrar | arrastar
entreprendre | undertake | emprender | empreender
énumérer | list, enumerate | enumerar | enumerar
épanouir, s'épanouir | flourish, blossom | florecer, realizarse | desabrochar, realizar-se
épouser | marry | casarse con | casar com
épuiser | exhaust | agotar | esgotar
équivaloir | be equivalent | equivaler | equivaler
escorter | escort | escoltar | escoltar
étaler | spread out | extender, desplegar | espalhar, estender
étouffer | suffocate, choke, stifle | asfixiar, ahogar, sofocar | asfixiar, sufocar, abafar
évacuer, évacuation | evacuate | evacuar, evacuación | evacuar, evacuação
évader, s'évader, échapper, s'échapper | escape, break out | fugarse, evadirse, escapar | evadir-se, fugir, escapar
éveiller | awaken | despertar | despertar
exagérer | exaggerate | exagerar | exagerar
exceller | excel | sobresalir | destacar-se
exciter | excite | excitar | excitar
exécuter, s'exécuter | perform | ejecutar | executar
exempter, exonérer | exempt | eximir, exonerar | isentar, exonerar
expérimenter | experience, experiment | experimentar | experimentar
expirer | expire | vencer, expirar, caducar | expirar, caducar
exploiter | exploit, operate, farm | explotar | explorar
explorer | explore | explorar | explorar
exposer | exhibit, expose, display | exponer | expor
extraire | extract | extraer | extrair
faciliter | facilitate, make easier | facilitar | facilitar
falsifier | falsify, forge | falsificar | falsificar
ficeler | tie up | atar | atar
filtrer | filter | filtrar | filtrar
fissurer | crack | agrietar | rachar
fleurir | flourish | florecer | florescer
fondre, fonte | cast, melt | fundir, derretir, deshielo | fundir, derreter, derretimento
forger | forge | forjar | forjar
fouler | tread, sprain | pisar, torcer | pisar, torcer
franchir | get over, cross | cruzar, franquear | transpor, atravessar
fréquenter | attend, frequent | frecuentar | frequentar
fusionner | merge, fuse | fusionar | fundir
garder, surveiller | guard, look after | cuidar, vigilar | guardar, cuidar
généraliser | generalise | generalizar | generalizar
gonfler | inflate, swell | inflar, hinchar | inflar, inchar
gouverner | rule, govern | gobernar | governar
graver | engrave, burn | grabar | gravar
grouper, regrouper | group, regroup, bring together | agrupar, reagrupar | agrupar, reagrupar
guetter | watch for, lie in wait | acechar | espreitar
héberger | host, house, accommodate | alojar, hospedar, albergar | alojar, hospedar, albergar
honorer | honour | honrar | honrar
illustrer | illustrate | ilustrar | ilustrar
imiter | imitate, mimic | imitar | imitar
immigrer | immigrate | inmigrar | imigrar
impliquer | involve, imply | implicar, involucrar | implicar, envolver
importer | matter | importar | importar
inaugurer, ouvrir | inaugurate, open | inaugurar, abrir | inaugurar, abrir
inciter | urge, incite | incitar | incitar
incliner | tilt, lean | inclinar | inclinar
incorporer | incorporate | incorporar | incorporar
infiltrer | infiltrate | infiltrar | infiltrar
infliger | inflict | infligir, imponer | infligir
innover | innovate | innovar | inovar
inspecter | inspect | inspeccionar | inspecionar
inspirer | inspire, breathe in | inspirar | inspirar
instaurer | establish, introduce | instaurar | instaurar
instituer | institute, establish | instituir | instituir
instruire | educate, instruct | instruir | instruir
intensifier | intensify | intensificar | intensificar
interagir | interact | interactuar | interagir
intéresser | interest | interesar | interessar
intervenir | intervene, speak | intervenir | intervir
intituler | entitle | titular | intitular
introduire | introduce | introducir | introduzir
inverser | reverse, invert | invertir | inverter
irriter | irritate | irritar | irritar
isoler | isolate, insulate | aislar | isolar
jaillir | gush, spring | brotar | jorrar, brotar
joindre | attach, enclose, reach | adjuntar, contactar | anexar, contactar
justifier | justify | justificar | justificar
lâcher prise | let go | soltar | largar
lasser, se lasser | tire, get tired | cansarse, hartarse | cansar-se, fartar-se
légaliser | legalise | legalizar | legalizar
lever des fonds | raise funds, fundraising | recaudar fondos | angariar fundos
licencier | make redundant | despedir | despedir
liquider | liquidate | liquidar | liquidar
`;
