/** School, science, technology, computing, internet. */
export const science = `
école | school | escuela, colegio | escola
école maternelle, maternelle | nursery school, kindergarten | jardín de infancia, preescolar | jardim de infância
école maternelle | nursery school, preschool | jardín de infancia | jardim de infância
école primaire | primary school, elementary school | escuela primaria | escola primária
collège | middle school, secondary school | escuela secundaria | ensino básico, escola secundária
lycée | high school, secondary school | instituto, liceo, preparatoria | liceu, ensino médio, escola secundária
université, fac, universitaire | university, college | universidad, universitario | universidade, universitário
université | university, academic | universidad | universidade
élève, écolier | pupil, schoolchild, student | alumno, escolar | aluno
étudiant | student | estudiante | estudante
scolaire | school | escolar | escolar
enseigner | teach | enseñar | ensinar
éducatif | educational | educativo | educativo, educacional
apprentissage | learning | aprendizaje | aprendizagem
étude | study | estudio | estudo
étudier, examiner | study, examine | estudiar, examinar | estudar, examinar
cours | course, class, lesson | curso, clase | curso, aula
devoirs | homework | deberes, tarea | trabalhos de casa, dever de casa
épreuve, test, contrôle | test | prueba, test | prova, teste
note | mark, grade | nota, calificación | nota
diplôme | diploma, degree | diploma, título | diploma
diplômé | graduate | graduado, licenciado, egresado | graduado, diplomado, formado
inscription | registration, enrolment, enrollment | inscripción, matrícula | inscrição, matrícula
inscrire, s'inscrire | register, enrol, enroll, enter | inscribir, matricularse | inscrever, inscrever-se
inscrire | register, sign up | inscribir | inscrever, matricular
rentrée, rentrée scolaire | start of the school year, back to school | vuelta al cole | volta às aulas
rentrée | start of the school year | vuelta al cole, inicio de clases | volta às aulas, início do ano letivo
classe | class, classroom | clase | classe, turma
cartable | schoolbag, satchel | cartera, mochila | pasta, mochila
formation | training | formación, capacitación | formação, treinamento, capacitação
doctorat, doctorant | doctorate, PhD, doctoral student | doctorado, doctorando | doutoramento, doutorado, doutorando
master, maîtrise | master's degree, master | máster, maestría | mestrado
licence | bachelor's degree | licenciatura, grado | licenciatura, graduação
thèse | thesis, dissertation | tesis | tese
faculté | faculty | facultad | faculdade
recteur | rector, vice-chancellor | rector | reitor
conférence | lecture | conferencia | conferência, palestra
science | science | ciencia | ciência
scientifique | scientific | científico | científico
recherche | research | investigación | investigação, pesquisa
expérience | experiment | experimento | experiência, experimento
découverte | discovery | descubrimiento, hallazgo | descoberta
invention | invention | invento, invención | invenção
innovation, innovant | innovation, innovative | innovación, innovador | inovação, inovador
calcul | calculation | cálculo | cálculo
mathématiques | mathematics, math | matemáticas | matemática
biologie, biologique | biology, biological | biología, biológico | biologia, biológico
géographie, géographique | geography, geographic | geografía, geográfico | geografia, geográfico
géologie | geology | geología | geologia
astronomie | astronomy | astronomía | astronomia
médecine | medicine | medicina | medicina
histoire | history | historia | história
sociologie | sociology | sociología | sociologia
psychologie, psychologique | psychology, psychological | psicología, psicológico | psicologia, psicológico
économie | economics | economía | economia
droit | law | derecho | direito
atome, atomique | atom, atomic | átomo, atómico | átomo, atômico
molécule | molecule | molécula | molécula
particule | particle | partícula | partícula
énergie, énergétique | energy | energía, energético | energia, energético
électricité | electricity, power | electricidad | eletricidade, electricidade
électrique | electric, electrical | eléctrico | elétrico, eléctrico
électronique | electronic | electrónico | eletrónico, electrónico
nucléaire | nuclear | nuclear | nuclear
solaire | solar | solar | solar
panneau solaire | solar panel | panel solar | painel solar
éolien | wind power, wind turbine | eólico, aerogenerador | eólico, aerogerador
renouvelable | renewable | renovable | renovável
gravité | gravity | gravedad | gravidade
onde | wave | onda | onda
radiation, rayonnement | radiation | radiación | radiação
radioactif | radioactive | radiactivo | radioativo
satellite | satellite | satélite | satélite
télescope | telescope | telescopio | telescópio
microscope | microscope | microscopio | microscópio
spatial | space | espacial | espacial
vaisseau spatial | spaceship, spacecraft | nave espacial | nave espacial
robot | robot | robot | robô, robot
technologie, technologique | technology, technological | tecnología, tecnológico | tecnologia, tecnológico
technique | technique, technical | técnica, técnico | técnica, técnico
numérique | digital | digital | digital
informatique | computing, computer science, IT | informática, computación | informática, computação
logiciel | software | software, programa informático | software
matériel | hardware | hardware | hardware
programmer, programmation | program | programar, programación | programar, programação
données | data | datos | dados
base de données | database | base de datos | base de dados, banco de dados
fichier | file | archivo, fichero | ficheiro, arquivo
dossier | folder | carpeta | pasta
écran | screen, display | pantalla | ecrã, tela
souris | mouse | ratón | rato, mouse
imprimante | printer | impresora | impressora
disque dur | hard drive, hard disk | disco duro | disco rígido
clé USB | USB stick, flash drive | memoria USB, pendrive | pen drive, pen USB
serveur | server | servidor | servidor
internet, web, toile | Internet, web | internet, web | internet, web
site web, site internet | website, site | sitio web, página web | site, sítio web
page web | web page | página web | página web
moteur de recherche | search engine | buscador, motor de búsqueda | motor de busca, motor de pesquisa
navigateur | browser | navegador | navegador
courriel, e-mail, mail | email, e-mail, mail | correo electrónico, correo | correio eletrónico, email, e-mail
courriel, courrier électronique | email | correo electrónico | correio eletrónico
télécharger | download, upload | descargar, subir | baixar, descarregar, carregar
téléchargement | download | descarga | download, transferência
cliquer | click | hacer clic, pulsar | clicar
copier | copy | copiar | copiar
coller | paste, stick, glue | pegar | colar
sauvegarder | save, back up | guardar, respaldar | guardar, salvar
réseau social | social network, social media | red social | rede social
blog | blog | blog | blogue, blog
blogueur | blogger | bloguero | blogueiro
en ligne | online, on-line | en línea | em linha, online
compte | account | cuenta | conta
identifiant | username, login | nombre de usuario, usuario | nome de utilizador, nome de usuário
pirate informatique, hacker | hacker | pirata informático, hacker | pirata informático, hacker
cyberattaque | cyberattack, cyber attack | ciberataque | ciberataque
virus informatique | computer virus | virus informático | vírus informático
haut débit | broadband | banda ancha | banda larga
fibre optique | optical fibre, fiber optic | fibra óptica | fibra ótica, fibra óptica
sans fil, wifi | wireless, wifi | inalámbrico, wifi | sem fios, sem fio, wifi
intelligence artificielle, IA | artificial intelligence, AI | inteligencia artificial, IA | inteligência artificial
intelligence artificielle | artificial intelligence | inteligencia artificial | inteligência artificial, IA
algorithme | algorithm | algoritmo | algoritmo
plateforme | platform | plataforma | plataforma
mise à jour, mettre à jour | update | actualización, actualizar | atualização, atualizar, actualização, actualizar
format | format | formato | formato
puce | chip | chip | chip
capteur | sensor | sensor | sensor
signal | signal | señal | sinal
système d'exploitation | operating system | sistema operativo | sistema operativo, sistema operacional
brevet | patent | patente | patente
académie | academy | academia | academia
chaire | chair | cátedra | cátedra
linguistique | linguistic | lingüístico | linguístico
moyenne | average | promedio | média
formule | formula | fórmula | fórmula
équation | equation | ecuación | equação
variable | variable | variable | variável
probabilité | probability, likelihood | probabilidad | probabilidade
modèle | model | modelo | modelo
échantillon | sample | muestra | amostra
`;
