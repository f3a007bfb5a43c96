/** Projects, calls, grants, training, networks. */
export const projects = `
projet | project | proyecto | projeto, projecto
appel à projets | call for projects | convocatoria de proyectos | convite à apresentação de propostas, edital
appel à propositions | call for proposals | convocatoria de propuestas | convite à apresentação de propostas
appel à projets | call for projects | convocatoria de proyectos | convite à apresentação de propostas
appel à candidatures | call for applications | convocatoria | edital, convocatória
manifestation d'intérêt | expression of interest | manifestación de interés | manifestação de interesse
candidature, candidat | application, bid, candidacy | candidatura, solicitud, postulación | candidatura, inscrição
candidature | application, candidate, applicant | candidatura, candidato | candidatura, candidato
candidater, postuler | apply | postular, presentarse, solicitar | candidatar-se, concorrer
financement, fonds | funding, financing | financiación, financiamiento | financiamento, verba
cofinancement, cofinancer | co-financing, cofinancing | cofinanciación, cofinanciamiento | cofinanciamento
cofinancement | co-financing, match funding | cofinanciación | cofinanciamento
financeur | funder, financial backer | financiador | financiador
enveloppe, dotation | allocation, funding envelope, endowment | dotación, asignación | dotação, verba
crédits | appropriations, funds | créditos, fondos | créditos, verbas
bourse, aide | grant, support, scholarship | ayuda, beca | bolsa, apoio, bolsa de estudos
partenaire | partner | socio, aliado, contraparte | parceiro
partenariat | partnership | alianza, asociación, partenariado | parceria
consortium | consortium | consorcio | consórcio
chef de file | lead partner, lead, coordinator | líder, jefe de fila, socio principal | líder, parceiro principal
porteur de projet, maître d'ouvrage | project owner, project leader | promotor del proyecto | promotor do projeto
porteur de projet | project owner, project promoter | promotor del proyecto | promotor do projeto
maître d'œuvre | project manager, prime contractor | director de obra | diretor de obra
coordinateur, coordonnateur | coordinator | coordinador | coordenador
coordination, coordonner | coordination, coordinate | coordinación, coordinar | coordenação, coordenar
chef de projet | project manager | jefe de proyecto, gestor de proyecto | gestor de projeto, gerente de projeto
chargé de mission, chargé de projet | project officer, policy officer | responsable de proyectos | técnico de projeto
chargé de mission | project officer | responsable de proyectos, técnico | técnico de projeto, encarregado de projeto
comité de pilotage | steering committee | comité de dirección, comité directivo | comité diretor, comitê gestor
pilotage | steering, management | pilotaje, conducción, gestión | gestão, condução
pilote | pilot | piloto | piloto
expérimentation, expérimenter | trial, experimentation, pilot test | experimentación, ensayo | experimentação, ensaio
cible, public cible | target, target group | público objetivo, grupo meta, blanco | público-alvo, alvo
cibler | target | focalizar, dirigirse a | visar, focar
enjeu, défi | issue, challenge, stake | desafío, lo que está en juego, reto | desafio, questão
besoin | need, requirement | necesidad | necessidade
étude de faisabilité, faisabilité | feasibility study, feasibility | estudio de viabilidad | estudo de viabilidade
étude de faisabilité | feasibility study | estudio de viabilidad, factibilidad | estudo de viabilidade
étude d'impact | impact assessment, impact study | estudio de impacto | estudo de impacto
enquête | survey | encuesta | inquérito, enquete
questionnaire | questionnaire | cuestionario | questionário
état d'avancement, avancement | progress, status | avance, estado de avance | andamento, progresso
étape, phase | stage, phase, step | etapa, fase, paso | etapa, fase, passo
jalon | milestone | hito | marco
calendrier | schedule, timetable, timeline, calendar | calendario, cronograma | calendário, cronograma
feuille de route | roadmap, road map | hoja de ruta | roteiro, roadmap
plan d'action | action plan | plan de acción | plano de ação
programme | programme, program, scheme | programa | programa
dispositif | scheme, system, arrangement | dispositivo, mecanismo | dispositivo, mecanismo
mesure | measure | medida | medida
axe, volet | strand, component, axis, pillar | eje, componente | eixo, vertente
livrable | deliverable | entregable | entregável
résultat attendu | expected result, expected outcome | resultado esperado | resultado esperado
suivi | monitoring, follow-up | seguimiento, monitoreo | acompanhamento, monitoramento, seguimento
suivi-évaluation | monitoring and evaluation | seguimiento y evaluación | monitoramento e avaliação
évaluation | evaluation, assessment | evaluación | avaliação
bilan | review, assessment, results, balance sheet | balance | balanço
rapport | report | informe | relatório
capitalisation | lessons learned, knowledge capitalisation | sistematización, lecciones aprendidas | sistematização
capitalisation | lessons learned | sistematización | sistematização, lições aprendidas
bonne pratique | good practice, best practice | buena práctica | boa prática
retour d'expérience | feedback, lessons learned | experiencia adquirida, retorno de experiencia | feedback
retour d'expérience | feedback | experiencia adquirida | feedback, retorno de experiência
savoir-faire | know-how, expertise | saber hacer, conocimientos técnicos | saber-fazer, conhecimento técnico
expertise | expertise, expert assessment | pericia, experiencia técnica | perícia, conhecimento especializado
expertise | expertise | pericia, peritaje | perícia
renforcement des capacités | capacity building, capacity-building | fortalecimiento de capacidades | capacitação
renforcement des capacités | capacity building | fortalecimiento de capacidades | capacitação, reforço de capacidades
formation | training | formación, capacitación | formação, capacitação
formateur | trainer | formador, capacitador, instructor | formador, instrutor
stagiaire, apprenant | trainee, learner | alumno, aprendiz | formando, aprendiz
atelier | workshop | taller | oficina, workshop
séminaire | seminar | seminario | seminário
colloque | symposium, conference | coloquio, simposio | colóquio, simpósio
congrès | congress, convention | congreso | congresso
conférence | conference | conferencia, congreso | conferência
webinaire | webinar | seminario web, webinar | webinar, seminário online
forum | forum | foro | fórum
salon | trade fair, fair, show | feria, salón | feira, salão
visite d'étude, voyage d'étude | study visit, study trip | visita de estudio, viaje de estudio | visita de estudo
visite d'étude | study visit | visita de estudio | visita de estudo, viagem de estudo
échange | exchange | intercambio | intercâmbio
mobilité | mobility | movilidad | mobilidade
mission | assignment, mission, trip | misión | missão
intervenant | speaker, stakeholder | ponente, interviniente | orador, palestrante
réseau | network | red | rede
mise en réseau | networking | trabajo en red | trabalho em rede
plateforme, plate-forme | platform | plataforma | plataforma
observatoire | observatory | observatorio | observatório
pôle, cluster | cluster, hub | polo, clúster | polo, cluster
incubateur, pépinière d'entreprises | incubator, business incubator | incubadora | incubadora de empresas, incubadora
incubateur | incubator | incubadora, vivero de empresas | incubadora de empresas
accompagnement | support, guidance, mentoring | acompañamiento, apoyo | acompanhamento, apoio
appui technique, assistance technique | technical assistance | asistencia técnica | assistência técnica, apoio técnico
appui technique | technical assistance, technical support | asistencia técnica | assistência técnica
ingénierie | engineering | ingeniería | engenharia
sensibilisation, sensibiliser | awareness, awareness raising | sensibilización, sensibilizar | sensibilização
sensibilisation | awareness, raise awareness | sensibilización | sensibilização, conscientização
mobilisation, mobiliser | mobilisation, mobilize | movilización, movilizar | mobilização, mobilizar
concertation | consultation, dialogue | concertación | concertação
participation citoyenne | citizen participation, public participation | participación ciudadana | participação cidadã
budget participatif | participatory budget | presupuesto participativo | orçamento participativo
budget participatif | participatory budgeting | presupuestos participativos | orçamento participativo
co-construction | co-creation, co-design | construcción conjunta, cocreación | coconstrução, cocriação
mutualisation, mutualiser | pooling, sharing, pool | mancomunar, puesta en común | partilha, mutualização
gouvernance | governance | gobernanza | governança, governação
communication | communication, outreach | comunicación | comunicação
diffusion | dissemination, circulation | difusión, divulgación | divulgação, difusão
valorisation, valoriser | promotion, enhancement, promote | valorización, puesta en valor | valorização, valorizar
reconduction, renouvellement | renewal | renovación, prórroga | renovação, recondução
pérennité, pérenniser | sustainability, continuity | perdurabilidad, sostenibilidad | perenidade, sustentabilidade
transfert | transfer | transferencia | transferência
reproductible, réplicable | replicable | replicable | replicável
innovation sociale | social innovation | innovación social | inovação social
cohésion | cohesion | cohesión | coesão
cohésion sociale | social cohesion | cohesión social | coesão social
objectifs de développement durable, ODD | sustainable development goals, SDG | ODS | ODS
Agenda 2030 | 2030 Agenda | Agenda 2030 | Agenda 2030
démarrage | start, start-up, kick-off | arranque, inicio, puesta en marcha | arranque, início
clôture | closing, closure | cierre, clausura | encerramento
soumission, soumettre | submission, submit | presentación, presentar | submissão, submeter, apresentar
déposer, dépôt | submit, submission, file | presentar, depositar | apresentar, depositar, entrega
instruction, instruire | processing, review, examine | tramitación, tramitar | instrução, tramitação
sélection | selection | selección | seleção, selecção
lauréat | award winner, successful applicant | ganador, seleccionado | vencedor, selecionado
retenu, sélectionné | selected, shortlisted | seleccionado | selecionado
label | label, certification | sello, etiqueta, distintivo | selo, rótulo
programme européen | European programme | programa europeo | programa europeu
fonds européens, fonds structurels | EU funds, structural funds | fondos europeos | fundos europeus
fonds européens | EU funds | fondos europeos, fondos estructurales | fundos europeus, fundos estruturais
transfrontalier | cross-border | transfronterizo | transfronteiriço
transnational | transnational | transnacional | transnacional
ONG, organisation non gouvernementale | NGO, non-governmental organisation | ONG | ONG
association locale | local association, community group | asociación local | associação local
aide au développement | development aid | ayuda al desarrollo | ajuda ao desenvolvimento
développement local | local development | desarrollo local | desenvolvimento local
aménagement du territoire | regional planning | ordenación del territorio | ordenamento do território
aménagement | spatial planning | ordenamiento territorial | ordenamento territorial
ruralité | rural areas, rural life | ruralidad, medio rural | ruralidade, meio rural
bassin de vie | catchment area, living area | cuenca de vida, área de influencia | bacia de vida, área de influência
territoire | territory, area, region | territorio | território
terrain, sur le terrain | field, on the ground | terreno, sobre el terreno | terreno, no terreno
`;
