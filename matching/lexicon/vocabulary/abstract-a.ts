/** Abstract nouns of the press: change, causes, decisions, situations. */
export const abstractA = `
accord | agreement, deal, accord | acuerdo | acordo
désaccord | disagreement | desacuerdo | desacordo
décision | decision | decisión | decisão
choix | choice | elección, opción | escolha
option | option | opción | opção
possibilité | possibility | posibilidad | possibilidade
occasion, opportunité | opportunity, chance, occasion | oportunidad, ocasión | oportunidade, ocasião
chance | luck, chance | suerte | sorte
risque | risk | riesgo | risco
danger | danger | peligro | perigo
menace | threat | amenaza | ameaça
problème | problem, issue | problema | problema
difficulté | difficulty | dificultad | dificuldade
obstacle | obstacle | obstáculo | obstáculo
solution | solution | solución | solução
question | question | pregunta, cuestión | pergunta, questão
réponse | answer, response, reply | respuesta | resposta
demande | request, demand, application | solicitud, petición, demanda | pedido, solicitação, procura, requerimento
demande | request | solicitud | pedido, demanda
exigence | requirement, demand | exigencia, requisito | exigência, requisito
besoin | need | necesidad | necessidade
pénurie | shortage, scarcity | escasez | escassez
abondance | abundance | abundancia | abundância
présence | presence | presencia | presença
existence | existence | existencia | existência
cause | cause | causa | causa
conséquence | consequence | consecuencia | consequência
effet | effect | efecto | efeito
résultat | result, outcome | resultado | resultado
impact, retombées | impact | impacto | impacto
influence | influence | influencia | influência
changement | change | cambio | mudança
modification | modification, amendment | modificación | modificação
transformation | transformation | transformación | transformação
évolution | evolution, development | evolución | evolução
transition | transition | transición | transição
réforme | reform | reforma | reforma
révolution | revolution | revolución | revolução
progrès | progress | progreso, avance | progresso, avanço
développement | development | desarrollo | desenvolvimento
croissance | growth | crecimiento | crescimento
augmentation, hausse | increase, rise | aumento, incremento, subida, alza | aumento, subida, alta
baisse, diminution | decrease, decline, drop, fall | disminución, descenso, bajada, caída | diminuição, queda, descida
baisse | decrease | disminución | diminuição, baixa
réduction | reduction, cut | reducción | redução
amélioration | improvement | mejora, mejoramiento | melhoria
détérioration, dégradation | deterioration, degradation | deterioro, degradación | deterioração, degradação
renforcement | strengthening, reinforcement | fortalecimiento, refuerzo | reforço, fortalecimento
création | creation | creación | criação
production | production | producción | produção
construction | construction, building | construcción | construção
destruction | destruction | destrucción | destruição
utilisation, usage, emploi | use, usage | uso, utilización | uso, utilização
application, appli | application, enforcement, app | aplicación, app | aplicação, aplicativo
mise en œuvre | implementation | implementación, ejecución | implementação, execução
réalisation | achievement, realisation, completion | realización | realização
activité | activity | actividad | atividade, actividade
action | action | acción | ação, acção
acte | act, deed | acto | ato, acto
mesure | measure, step | medida | medida
initiative | initiative | iniciativa | iniciativa
projet | project, plan | proyecto | projeto, projecto
plan | plan | plan | plano
programme | programme, program | programa | programa
stratégie | strategy | estrategia | estratégia
politique | policy | política | política
objectif, but | goal, objective, aim, target | objetivo, meta, fin | objetivo, meta, fim, objectivo
tâche | task | tarea | tarefa
rôle | role, part | papel, rol, función | papel, função
fonction | function | función | função
responsabilité | responsibility, liability | responsabilidad | responsabilidade
devoir | duty | deber | dever
obligation | obligation | obligación | obrigação
droit | right, entitlement | derecho | direito
liberté | freedom, liberty | libertad | liberdade
égalité | equality | igualdad | igualdade
inégalité | inequality | desigualdad | desigualdade
justice | justice | justicia | justiça
injustice | injustice | injusticia | injustiça
vérité | truth | verdad | verdade
mensonge | lie | mentira | mentira
erreur, faute, bogue, bug | mistake, error, fault, bug | error, falta, equivocación, fallo | erro, falta, engano, bug
succès, réussite | success | éxito, acierto | sucesso, êxito
échec | failure | fracaso | fracasso, falha
victoire | victory, win | victoria | vitória
défaite | defeat | derrota | derrota
perte | loss | pérdida | perda
gain | gain | ganancia | ganho
avantage | advantage, benefit | ventaja | vantagem
intérêt | interest | interés | interesse
qualité | quality | calidad | qualidade
défaut | defect, flaw, fault | defecto | defeito
valeur | value, worth | valor | valor
prix | price | precio | preço
prix, récompense, trophée | prize, award, reward | premio, recompensa | prémio, recompensa
importance | importance, significance | importancia | importância
priorité | priority | prioridad | prioridade
urgence | emergency, urgency | emergencia, urgencia | emergência, urgência
crise | crisis | crisis | crise
situation | situation | situación | situação
condition | condition | condición | condição
état | state, condition | estado | estado
circonstance | circumstance | circunstancia | circunstância
contexte | context | contexto | contexto
cas | case | caso | caso
exemple | example, instance | ejemplo | exemplo
fait | fact | hecho | facto, fato
événement | event | evento, acontecimiento, suceso | evento, acontecimento
incident | incident | incidente | incidente
phénomène | phenomenon, phenomena | fenómeno | fenómeno
processus | process | proceso | processo
méthode | method | método | método
moyen | means, way | medio | meio
manière, façon, attitude | way, manner, knack | manera, modo, forma | maneira, modo, forma, jeito
outil | tool | herramienta | ferramenta
système | system | sistema | sistema
structure | structure | estructura | estrutura
organisation | organisation | organización | organização
ordre | order | orden | ordem
désordre | disorder, mess | desorden | desordem
règle | rule | regla, norma | regra, norma
principe | principle | principio | princípio
base, fondement | basis, base, foundation | base, fundamento | base, fundamento
origine | origin | origen | origem
source | source | fuente | fonte
rapport | relation, ratio | relación | relação
différence | difference | diferencia | diferença
ressemblance, similitude | similarity, resemblance | semejanza, similitud | semelhança, similaridade
comparaison | comparison | comparación | comparação
diversité | diversity | diversidad | diversidade
variété | variety | variedad | variedade
type, sorte, genre | type, kind, sort | tipo, clase, género | tipo, género, espécie
catégorie | category | categoría | categoria
classe | class | clase | classe
forme | form, shape | forma | forma
aspect | aspect | aspecto | aspeto, aspecto
apparence | appearance, look | apariencia | aparência
caractéristique | characteristic, feature | característica | característica
détail | detail | detalle | pormenor, detalhe
élément | element, component | elemento | elemento
facteur | factor | factor | fator, factor
contenu | content | contenido | conteúdo
sujet, thème | subject, topic, theme | tema, asunto | assunto, tema
point | point, dot, spot | punto | ponto
chose, truc | thing, stuff | cosa | coisa
objet | object, item | objeto | objeto, objecto
matière | matter, material | materia | matéria
échange | exchange | intercambio | intercâmbio, troca
partage | sharing | compartir, reparto | partilha, compartilhamento
coopération | cooperation | cooperación | cooperação
collaboration | collaboration | colaboración | colaboração
participation | participation | participación | participação
soutien, appui | support, backing | apoyo, respaldo, soporte | apoio, suporte
protection | protection | protección | proteção, protecção
sécurité | security, safety | seguridad | segurança
insécurité | insecurity | inseguridad | insegurança
surveillance | surveillance, monitoring | vigilancia | vigilância
limite | limit, boundary | límite | limite
restriction | restriction | restricción | restrição
interdiction | ban, prohibition | prohibición | proibição
pouvoir | power | poder | poder
puissance | power, strength | potencia, poder | potência, poder
autorité | authority | autoridad | autoridade
domination | domination, dominance | dominación, dominio | dominação, domínio
indépendance | independence | independencia | independência
autonomie | autonomy | autonomía | autonomia
dépendance, addiction | dependence, addiction | dependencia, adicción | dependência, vício
unité | unity | unidad | unidade
unité | unit | unidad | unidade
division | division | división | divisão
séparation | separation | separación | separação
conflit | conflict | conflicto | conflito
lutte | fight, struggle | lucha | luta
dispute, querelle | quarrel, row, dispute, argument | disputa, pelea, riña | disputa, briga, discussão
débat | debate | debate | debate
discussion | discussion, talk | discusión | discussão
dialogue | dialogue, dialog | diálogo | diálogo
négociation | negotiation, talks | negociación | negociação
proposition | proposal, proposition | propuesta, proposición | proposta, proposição
refus, rejet | refusal, rejection | rechazo, negativa | recusa, rejeição
acceptation | acceptance | aceptación | aceitação
approbation | approval | aprobación | aprovação
critique | criticism, critique | crítica | crítica
plainte, réclamation | complaint | queja, reclamación, reclamo | queixa, reclamação
accusation | accusation, charge | acusación | acusação
excuse | excuse, apology | excusa, disculpa | desculpa
remerciement | thanks | agradecimiento | agradecimento
promesse | promise | promesa | promessa
engagement | commitment | compromiso | compromisso
compromis | compromise | compromiso, acuerdo intermedio | compromisso, meio-termo
espoir, espérance | hope | esperanza | esperança
attente | expectation, wait | expectativa, espera | expectativa, espera
confiance | trust, confidence | confianza | confiança
méfiance, défiance | distrust, mistrust | desconfianza | desconfiança
soupçon | suspicion | sospecha | suspeita
doute | doubt | duda | dúvida
certitude | certainty | certeza | certeza
incertitude | uncertainty | incertidumbre | incerteza
preuve | proof, evidence | prueba | prova
signe | sign | señal, signo | sinal
indice | clue, hint | indicio, pista | indício, pista
trace | trace, track | rastro, huella | rasto, vestígio
symbole | symbol | símbolo | símbolo
image | image, picture | imagen | imagem
idée | idea | idea | ideia
pensée | thought, thinking | pensamiento | pensamento
opinion, avis | opinion, view, notice | opinión, parecer, aviso | opinião, parecer, aviso
point de vue | point of view, viewpoint, perspective | punto de vista | ponto de vista
attitude | attitude | actitud | atitude
comportement | behaviour, conduct | comportamiento, conducta | comportamento, conduta
habitude | habit | costumbre, hábito | hábito, costume
coutume | custom | costumbre | costume
tradition | tradition | tradición | tradição
expérience | experience | experiencia | experiência
connaissance, savoir | knowledge | conocimiento, saber | conhecimento, saber
talent, don | talent, gift | talento, don | talento, dom
effort | effort | esfuerzo | esforço
travail | work, labor | trabajo, labor | trabalho, labor
service | service, department | servicio, departamento | serviço, departamento
faveur | favour | favor | favor
surprise | surprise | sorpresa | surpresa
aventure | adventure | aventura | aventura
jeu | game, play | juego | jogo, brincadeira
épreuve | test, ordeal, trial | prueba | prova, provação
`;
