/** Abstract nouns, second part: everyday and press. */
export const abstractB = `
abandon | abandonment, neglect | abandono | abandono
absence, manque | absence, lack | ausencia, falta, carencia | ausência, falta, carência
accès | access | acceso | acesso
accessibilité | accessibility | accesibilidad | acessibilidade
accord commercial | trade agreement, trade deal | acuerdo comercial | acordo comercial
accueil | welcome, reception | acogida, recepción, bienvenida | acolhimento, receção, recepção
accumulation | accumulation | acumulación | acumulação
adaptation | adaptation, adjustment | adaptación | adaptação
adhésion, adhérer | accession, support, join, membership | adhesión, adherir, afiliación | adesão, aderir, filiar-se
adhésion | accession, adhere | adhesión, adherirse, afiliarse | adesão
admission | admission | admisión | admissão
affaire | matter, affair, case | asunto, caso | assunto, caso
affirmation | assertion, claim, statement | afirmación | afirmação
agitation, troubles | unrest, agitation | agitación, disturbios | agitação, distúrbios
ajout | addition | añadido, adición | adição, acréscimo
ajustement | adjustment | ajuste | ajuste
alerte | alert | alerta | alerta
alimentation | feeding, supply | suministro, alimentación | alimentação, fornecimento
alternative | alternative | alternativa | alternativa
ambiance, atmosphère | atmosphere, ambience | ambiente, atmósfera | ambiente, atmosfera
amélioration | enhancement | mejoría | melhoramento
ampleur | extent, scale, magnitude | magnitud, amplitud, envergadura | amplitude, dimensão
analyse | analysis | análisis | análise
annonce | announcement | anuncio | anúncio
annulation | cancellation | cancelación, anulación | cancelamento, anulação
anticipation | anticipation | anticipación | antecipação
apogée | peak, height | apogeo, auge | apogeu, auge
apparition | appearance, emergence | aparición | aparecimento, aparição
appartenance | belonging, membership | pertenencia | pertença
approche | approach | enfoque, aproximación | abordagem, aproximação
appréciation | appreciation, assessment | apreciación | apreciação
arrangement | arrangement | arreglo | arranjo
arrêt, arrêt de bus | stop, halt, stoppage, bus stop | parada, detención, cese | paragem, parada, cessação
arrêt | stop | parada | paragem, ponto de ônibus
arrivée | arrival | llegada | chegada
assistance, présence | attendance | asistencia | presença
association | association | asociación | associação
atout | asset, strength | baza, ventaja | trunfo, vantagem
attrait | appeal, attraction | atractivo | atrativo, atractivo
attraction | attraction | atracción | atração, atracção
attribution | allocation, award | atribución, asignación | atribuição
audace | boldness, audacity | audacia | audácia
autodétermination | self-determination | autodeterminación | autodeterminação
avancée | breakthrough, advance | avance | avanço
barrière | barrier | barrera | barreira
beauté | beauty | belleza | beleza
bonne nouvelle | good news | buena noticia | boa notícia
bouleversement | upheaval | trastorno, conmoción | convulsão, transtorno
but, finalité | purpose, aim | propósito, finalidad | propósito, finalidade
calme | calm | calma | calma
célébrité, star, vedette | fame, celebrity, star | fama, celebridad, estrella, famoso | fama, celebridade, estrela
célébrité | fame | fama | fama, famoso
cessation | cessation, end | cese | cessação
chance | fortune | fortuna | fortuna
chaos | chaos | caos | caos
charge | burden, load | carga | carga, encargo
choc, choquer | shock, impact | choque, golpe, chocar, conmocionar | choque, embate, chocar
citoyenneté | citizenship | ciudadanía | cidadania
clarté | clarity | claridad | clareza
cohabitation | coexistence, cohabitation | convivencia | convivência, coabitação
coïncidence | coincidence | coincidencia | coincidência
combinaison | combination | combinación | combinação
commencement, début | start, beginning | principio, comienzo, inicio | princípio, começo, início
compensation | compensation | compensación | compensação
compétence | expertise | pericia | competência
complexité | complexity | complejidad | complexidade
complication | complication | complicación | complicação
composition | composition | composición | composição
concentration | concentration | concentración | concentração
concession | concession | concesión | concessão
confiance en soi | self-confidence | confianza en uno mismo | autoconfiança
configuration | configuration, setup | configuración | configuração
confrontation | confrontation | confrontación | confronto
confusion | confusion | confusión | confusão
connexion | connection | conexión | conexão, ligação
consensus | consensus | consenso | consenso
consentement | consent | consentimiento | consentimento
conservation | conservation, preservation | conservación | conservação
consommation | consumption | consumo | consumo
constat | observation, finding | constatación | constatação
contestation | protest, dispute | protesta, impugnación | contestação
continuité | continuity | continuidad | continuidade
contradiction | contradiction | contradicción | contradição
contrainte | constraint | restricción, limitación | restrição, constrangimento
contraste | contrast | contraste | contraste
contribution, apport | contribution, input | contribución, aporte, aportación | contribuição, contributo, aporte
convergence | convergence | convergencia | convergência
conviction | conviction, belief | convicción | convicção
coordination | coordination | coordinación | coordenação
correction | correction | corrección | correção, correcção
coup | blow, hit, stroke | golpe | golpe, pancada
coupure | cut | corte | corte
couverture | coverage | cobertura | cobertura
création d'emplois | job creation | creación de empleo | criação de emprego
crédibilité | credibility | credibilidad | credibilidade
culpabilité | guilt | culpabilidad | culpabilidade
cycle | cycle | ciclo | ciclo
débat public | public debate | debate público | debate público
déclin | decline | declive | declínio
découpage | division, cutting | división, recorte | divisão, recorte
défaillance | failure, default | fallo, incumplimiento | falha, incumprimento
définition | definition | definición | definição
degré | degree | grado | grau
délai supplémentaire | extension | prórroga | prorrogação
démonstration | demonstration | demostración | demonstração
densité de population | population density | densidad de población | densidade populacional
départ | departure | partida | partida
dépassement | exceeding, overrun | rebasamiento, superación | ultrapassagem, superação
désarroi | disarray, distress | desconcierto | desânimo
désastre, catastrophe | disaster, catastrophe | desastre, catástrofe | desastre, catástrofe
destin, sort | fate, destiny | destino, suerte | destino, sorte
destination | destination | destino | destino
détermination | determination | determinación | determinação
dignité | dignity | dignidad | dignidade
dilemme | dilemma | dilema | dilema
discipline | discipline | disciplina | disciplina
discrétion | discretion | discreción | discrição
disponibilité | availability | disponibilidad | disponibilidade
disposition | provision, arrangement | disposición | disposição
distinction | distinction | distinción | distinção
distribution | distribution | distribución | distribuição
domaine | field, area, domain | ámbito, campo, dominio | domínio, área, âmbito
dommage | harm, pity | daño, lástima | dano, pena
échange de vues | exchange of views | intercambio de opiniones | troca de opiniões
échelle | scale | escala | escala
échelon | level, tier | escalón, nivel | escalão, nível
éclat | brightness, radiance | brillo, resplandor | brilho
écart | gap, difference | brecha, diferencia | diferença, lacuna
efficacité | effectiveness, efficiency | eficacia, eficiencia | eficácia, eficiência
effondrement | breakdown | hundimiento | derrocada
élargissement | enlargement, expansion | ampliación | alargamento
élimination | elimination | eliminación | eliminação
émancipation | emancipation, empowerment | emancipación, empoderamiento | emancipação, empoderamento
autonomisation | empowerment | empoderamiento | empoderamento
émergence | emergence, rise | surgimiento, emergencia | surgimento, emergência
encadrement | supervision, framework | supervisión, encuadre | enquadramento, supervisão
endroit, place, lieu | spot, place, location | sitio, lugar | sítio, lugar, local
énergie | energy | energía | energia
énigme | enigma, riddle, puzzle | enigma, acertijo | enigma, adivinha
ensemble | set | conjunto | conjunto
entente | understanding, agreement | entendimiento | entendimento
entrée en vigueur | entry into force | entrada en vigor | entrada em vigor
entretien | maintenance, upkeep | mantenimiento | manutenção
épuisement | exhaustion, depletion | agotamiento | esgotamento
équilibre | balance, equilibrium | equilibrio | equilíbrio
équité | fairness, equity | equidad | equidade
essence | essence | esencia | essência
essor | boom, rise, growth | auge, desarrollo | auge, crescimento
estimation | estimate | estimación | estimativa
étendue | extent, expanse | extensión | extensão
évidence | obviousness | evidencia | evidência
exactitude | accuracy | exactitud | exatidão, exactidão
examen | examination, review, exam | examen, revisión | exame, análise
exception | exception | excepción | exceção, excepção
excès de vitesse | speeding | exceso de velocidad | excesso de velocidade
expansion | expansion | expansión | expansão
expédition | expedition, shipment | expedición, envío | expedição, envio
exploit | feat, exploit | hazaña, proeza | façanha, proeza
exploitation | operation, exploitation | explotación | exploração
exploration | exploration | exploración | exploração
exposition, temps de pose | exposure, exposure time | exposición, tiempo de exposición | exposição, tempo de exposição
expulsion | expulsion, deportation, eviction | expulsión, deportación, desalojo | expulsão, deportação, despejo
extension | extension | extensión, ampliación | extensão
fermeture | closure, closing | cierre | encerramento, fechamento
fermeté | firmness | firmeza | firmeza
fiabilité, fiable | reliability, reliable | fiabilidad, fiable, confiable | fiabilidade, confiabilidade, fiável
fierté nationale | national pride | orgullo nacional | orgulho nacional
filière | channel, course | vía, especialidad | via, ramo
fléau | scourge, plague | flagelo, plaga | flagelo, praga
flexibilité | flexibility | flexibilidad | flexibilidade
flux | flow, stream | flujo | fluxo
foi | faith | fe | fé
force majeure | force majeure | fuerza mayor | força maior
fourniture | supply, provision | suministro | fornecimento
fracture numérique | digital divide | brecha digital | fosso digital, exclusão digital
fréquentation | attendance, visits | asistencia, frecuentación | frequência, afluência
frustration | frustration | frustración | frustração
gaspillage | waste, wastage | desperdicio, derroche | desperdício
gestion des déchets | waste management | gestión de residuos | gestão de resíduos
gloire | glory | gloria | glória
gratitude | gratitude | gratitud | gratidão
gravité | seriousness, severity | gravedad | gravidade
guérison | healing | sanación, curación | cura
habileté | skill, ability | habilidad, destreza | habilidade, destreza
harmonie | harmony | armonía | harmonia
hasard | chance, coincidence | azar, casualidad | acaso
hauteur | height | altura | altura
hiérarchie | hierarchy | jerarquía | hierarquia
honneur | honour | honor | honra
hospitalité | hospitality | hospitalidad | hospitalidade
hostilité | hostility | hostilidad | hostilidade
identification | identification | identificación | identificação
illusion | illusion | ilusión | ilusão
imminence | imminence | inminencia | iminência
immunité | immunity | inmunidad | imunidade
implantation | establishment, setting up | implantación | implantação
implication | involvement, implication | implicación, participación | envolvimento, implicação
impression | impression | impresión | impressão
impulsion | impetus, boost | impulso | impulso
incapacité | inability, incapacity | incapacidad | incapacidade
incidence | incidence, impact | incidencia | incidência
inclusion | inclusion | inclusión | inclusão
inconvénient | drawback, disadvantage | desventaja, inconveniente | desvantagem, inconveniente
indicateur | indicator | indicador | indicador
indignation | outrage, indignation | indignación | indignação
industrie | industry | industria | indústria
information | piece of information, news | información | informação
infraction, délit | breach, offense, misdemeanor | infracción, delito | infração, delito
initiation | introduction, initiation | iniciación | iniciação
instabilité | instability | inestabilidad | instabilidade
installation | installation, facility | instalación | instalação
insuffisance | shortcoming, insufficiency | insuficiencia | insuficiência
intensité | intensity | intensidad | intensidade
interaction | interaction | interacción | interação, interacção
intermédiaire | intermediary, middleman | intermediario | intermediário
interprétation | interpretation, interpreting | interpretación | interpretação
interruption | interruption | interrupción | interrupção
intervention | intervention, speech | intervención | intervenção
introduction | introduction | introducción | introdução
inventaire | inventory | inventario | inventário
issue | outcome, way out | desenlace, salida | desfecho, saída
jugement | judgement | juicio | juízo
justification | justification | justificación | justificação, justificativa
lacune | gap, shortcoming | laguna, carencia | lacuna
lancement | launch | lanzamiento | lançamento
leadership | leadership | liderazgo | liderança
leçon | lesson | lección | lição
légitimité | legitimacy | legitimidad | legitimidade
lenteur | slowness | lentitud | lentidão
libération | liberation, release | liberación | libertação, liberação
licence | licence | licencia | licença
lien social | social bond, social ties | vínculo social | laço social
ligne directrice | guideline | directriz, pauta | diretriz, directriz
liste | list | lista | lista
logique | logic | lógica | lógica
luxe | luxury | lujo | luxo
maintien | maintenance, retention | mantenimiento | manutenção
maintenance | maintenance, servicing | mantenimiento | manutenção
majorité absolue | absolute majority | mayoría absoluta | maioria absoluta
malaise | unease, discomfort | malestar | mal-estar
malchance | bad luck, misfortune | mala suerte | azar, má sorte
marge | margin | margen | margem
marque | mark | marca | marca
maturité | maturity | madurez | maturidade
mécanisme | mechanism | mecanismo | mecanismo
médiation, médiateur | mediation, mediator | mediación, mediador | mediação, mediador
mélange | mixture, mix, blend | mezcla | mistura
mérite | merit | mérito | mérito
message | message | mensaje | mensagem
mise à disposition | provision, making available | puesta a disposición | disponibilização
mise en place | setting up, establishment | puesta en marcha, implantación | implementação, criação
mise en service | commissioning | puesta en servicio | entrada em serviço
mobilisation | mobilisation | movilización | mobilização
mode d'emploi, notice | instructions, user manual | instrucciones, modo de empleo | instruções, modo de emprego
modernisation | modernisation | modernización | modernização
monopole | monopoly | monopolio | monopólio
motif, raison | ground, motive, reason | motivo, razón | motivo, razão
mystère | mystery | misterio | mistério
négligence | negligence, neglect | negligencia | negligência
neutralité | neutrality | neutralidad | neutralidade
nouveauté | novelty, new feature | novedad | novidade
obéissance | obedience | obediencia | obediência
objection | objection | objeción | objeção, objecção
obligation | requirement | obligación | obrigação
observation, remarque | observation, remark | observación, comentario | observação, comentário
obtention | obtaining, acquisition | obtención | obtenção
opposition | opposition | oposición | oposição
orientation | guidance, direction, orientation | orientación | orientação
ouverture | opening, openness | apertura | abertura
paradoxe | paradox | paradoja | paradoxo
parcours, trajet | background, career path, route | trayectoria, recorrido, trayecto | percurso, trajetória, trajeto
parcours | background | trayectoria | percurso, trajectória, trajecto
parcours | background, journey, course | trayectoria | percurso
parole | speech, floor | palabra | palavra
parti pris | bias | prejuicio, sesgo | viés, parcialidade
pause | break, pause | pausa, descanso | pausa, intervalo
pénurie d'eau | water shortage | escasez de agua | escassez de água
perception | perception | percepción | perceção, percepção
perfection | perfection | perfección | perfeição
performance | performance | rendimiento, desempeño | desempenho
périmètre | perimeter, scope | perímetro | perímetro
persécution | persecution | persecución | perseguição
personnalisation | customisation | personalización | personalização
perspective | prospect, perspective, outlook | perspectiva | perspetiva, perspectiva
perturbation | disturbance, disruption | perturbación | perturbação
piège | trap, snare | trampa | armadilha
pilier | pillar | pilar | pilar
piste | avenue, lead | pista, vía | pista, via
polémique, controverse | controversy, row | polémica, controversia | polémica, controvérsia
popularité | popularity | popularidad | popularidade
portée | scope, reach, range | alcance | alcance
possession | possession | posesión | posse
potentiel | potential | potencial | potencial
pratique | practice | práctica | prática
précaution | precaution | precaución | precaução
précision | precision, accuracy, clarification | precisión | precisão
préférence | preference | preferencia | preferência
préjudice | harm, damage, loss | perjuicio | prejuízo
préparation, préparatifs | preparation | preparación, preparativos | preparação, preparativos
prestige | prestige | prestigio | prestígio
prise de conscience | awareness, realisation | toma de conciencia | tomada de consciência
prise en charge | care, coverage, taking charge | atención, asunción | atendimento, acolhimento
privilège | privilege | privilegio | privilégio
problématique | problem area, issue | problemática | problemática
profil | profile | perfil | perfil
profit, bienfait | benefit | beneficio | benefício
profondeur | depth | profundidad | profundidade
progression | progress, increase | progresión, avance | progressão, avanço
promotion | promotion, special offer | promoción, ascenso, oferta | promoção
prospérité | prosperity | prosperidad | prosperidade
prudence | caution, prudence | prudencia, cautela | prudência, cautela
publication | publication | publicación | publicação
pureté | purity | pureza | pureza
raisonnement | reasoning | razonamiento | raciocínio
rapidité | speed, rapidity | rapidez | rapidez
rapprochement | rapprochement, closer ties | acercamiento | aproximação
rareté | rarity, scarcity | escasez, rareza | raridade, escassez
réaction | reaction, response | reacción | reação, reacção
réalité | reality | realidad | realidade
récession | downturn | recesión | recessão
recul | decline, retreat, setback | retroceso | recuo, retrocesso
redressement | recovery, adjustment | recuperación | recuperação
référence | reference | referencia | referência
relâchement | relaxation, loosening | relajamiento | relaxamento
remplacement | replacement, substitution | reemplazo, sustitución | substituição
renforcement | boosting | refuerzo | reforço
renommée, réputation | reputation, fame | fama, reputación, renombre | fama, reputação, renome
renouveau | revival, renewal | renovación | renovação
répartition | distribution, breakdown | distribución, reparto | distribuição, repartição
répercussion | repercussion, effect | repercusión | repercussão
repère | landmark, reference point | punto de referencia | ponto de referência
représailles | retaliation, reprisals | represalias | represálias, retaliação
représentation | representation | representación | representação
répression | crackdown, repression | represión | repressão
requête | request, petition | solicitud, petición | pedido, solicitação
réserve | reserve | reserva | reserva
réservation | booking, reservation | reserva | reserva
résistance | resistance | resistencia | resistência
respect | compliance | cumplimiento | cumprimento
ressource | resource | recurso | recurso
ressources naturelles | natural resources | recursos naturales | recursos naturais
retard, en retard | delay, backlog, late | retraso, demora, atraso, tarde | atraso, atrasado
réunion de famille | family reunion | reunión familiar | reunião familiar
réunification | reunification | reunificación | reunificação
révélation | revelation, disclosure | revelación | revelação
révision | review, revision | revisión | revisão
rigueur | rigour | rigor | rigor
risque | hazard | riesgo | risco
rivalité | rivalry | rivalidad | rivalidade
rupture | break, breach, rupture | ruptura, rotura | rutura, ruptura
ruse | trick, ruse | artimaña, truco | truque, artimanha
rythme de vie | pace of life | ritmo de vida | ritmo de vida
sagesse | wisdom | sabiduría | sabedoria
santé animale | animal health | sanidad animal | saúde animal
scène | scene, stage | escena, escenario | cena, palco
scepticisme, sceptique | scepticism, sceptical, skeptical | escepticismo, escéptico | ceticismo, cético
sécurité routière | road safety | seguridad vial | segurança rodoviária, segurança viária
sensibilité | sensitivity | sensibilidad | sensibilidade
séparation des pouvoirs | separation of powers | separación de poderes | separação de poderes
seuil | threshold | umbral | limiar
signification | significance | significado | significado
simplicité | simplicity | sencillez, simplicidad | simplicidade
singularité | uniqueness, peculiarity | singularidad | singularidade
site touristique | tourist attraction, tourist site | sitio turístico | ponto turístico
souhait | wish | deseo | desejo
souplesse | flexibility | flexibilidad | flexibilidade
spécialité | speciality, specialty | especialidad | especialidade
spécificité | specificity, specific feature | especificidad | especificidade
stabilité | stability | estabilidad | estabilidade
stagnation | stagnation | estancamiento | estagnação
standard | standard | estándar | padrão
statut | status | estatuto | estatuto
style | style | estilo | estilo
substance | substance | sustancia | substância
succession | succession | sucesión | sucessão
suffisance | sufficiency | suficiencia | suficiência
suite | continuation, sequel, follow-up | continuación, secuela | continuação, sequência
suppression | removal, abolition, deletion | supresión, eliminación | supressão, eliminação
supériorité | superiority | superioridad | superioridade
sursaut | jump, start | sobresalto | sobressalto
symétrie | symmetry | simetría | simetria
tactique | tactic | táctica | tática
tempérament | temperament | temperamento | temperamento
tendance | trend, tendency | tendencia | tendência
tentation | temptation | tentación | tentação
terme, fin | term, end | término | término
texture | texture | textura | textura
ton | tone | tono | tom
totalité, ensemble | totality, entirety, whole | totalidad, conjunto | totalidade, conjunto
tournant | turning point | punto de inflexión, giro | ponto de viragem, virada
tour de force | feat | hazaña | proeza
trajectoire | trajectory, path | trayectoria | trajetória, trajectória
transition énergétique | energy transition | transición energética | transição energética
tri sélectif | waste sorting, recycling | separación de residuos | separação de lixo, coleta seletiva
tristesse | sadness | tristeza | tristeza
truc, astuce | tip, trick | truco | truque, dica
uniformité | uniformity | uniformidad | uniformidade
utilité | usefulness, utility | utilidad | utilidade
vague | wave, surge | oleada, ola | onda, vaga
validité | validity | validez | validade
variation | variation | variación | variação
vengeance, venger, se venger | revenge, vengeance, avenge | venganza, vengarse | vingança, vingar-se
vérification | verification, check | verificación, comprobación | verificação
version | version | versión | versão
vigueur, en vigueur | force, in force | vigor, vigente | vigor, vigente
violation | violation, breach | violación | violação
virage | bend, turn | curva, giro | curva, viragem
visibilité | visibility | visibilidad | visibilidade
vision | vision | visión | visão
vocation | vocation | vocación | vocação
volonté politique | political will | voluntad política | vontade política
voyage d'affaires | business trip | viaje de negocios | viagem de negócios
zone d'ombre | grey area | zona gris | zona cinzenta
`;
