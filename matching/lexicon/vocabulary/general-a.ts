/** Words of general reading, found by what a frequency list lacked: nouns and verbs. */
export const generalA = `
arnaque, arnaquer | scam, rip-off | timo, estafa | golpe, burla
infanterie | infantry | infantería | infantaria
cavalerie | cavalry | caballería | cavalaria
brigade | brigade | brigada | brigada
escadron, escadrille | squadron | escuadrón, escuadrilla | esquadrão, esquadrilha
garnison | garrison | guarnición | guarnição
bombardier | bomber | bombardero | bombardeiro
armement | weaponry, armament, arms | armamento | armamento
radar | radar | radar | radar
mutation | mutation | mutación | mutação
vampire | vampire | vampiro | vampiro
zombie | zombie | zombi | zumbi
dragon | dragon | dragón | dragão
extraterrestre | alien, extraterrestrial | extraterrestre, alienígena | extraterrestre, alienígena
superhéros | superhero | superhéroe | super-herói
notoriété | fame, notoriety | notoriedad | notoriedade
éternité | eternity | eternidad | eternidade
ténèbres | darkness | tinieblas | trevas
préface | preface, foreword | prefacio, prólogo | prefácio, prólogo
bibliographie | bibliography | bibliografía | bibliografia
biodiversité | biodiversity | biodiversidad | biodiversidade
écosystème | ecosystem | ecosistema | ecossistema
habitat | habitat | hábitat | habitat
faune et flore | flora and fauna | flora y fauna | fauna e flora
organisme vivant | organism | organismo | organismo
compteur | meter, counter | contador, medidor | contador, medidor
sonde | probe | sonda | sonda
orbite | orbit | órbita | órbita
galaxie | galaxy | galaxia | galáxia
fossile | fossil | fósil | fóssil
réacteur | reactor | reactor | reator, reactor
générateur | generator | generador | gerador
batterie | battery | batería | bateria
voltage, tension | voltage | voltaje | voltagem, tensão
aimant, magnétique | magnet, magnetic | imán, magnético | íman, magnético, ímã
combustion | combustion | combustión | combustão
moule | mould, mold | molde | molde
cylindre | cylinder | cilindro | cilindro
tuyauterie, plomberie | plumbing, pipes | tubería, fontanería | canalização, encanamento
bobine | reel, coil | bobina, carrete | bobina, carretel
rouleau | roll | rollo, rodillo | rolo
éclat, fragment | fragment, splinter | fragmento | fragmento, estilhaço
abolition | abolition | abolición | abolição
publicitaire | advertising | publicitario | publicitário
éditer | edit, publish | editar | editar
distributeur | distributor, vending machine | distribuidor, cajero automático | distribuidor, caixa automático
distributeur | distributor, cash machine | distribuidor | distribuidor
homosexualité | homosexuality | homosexualidad | homossexualidade
particularité | particularity, distinctive feature | particularidad | particularidade
bagarre | brawl, fight | pelea, riña | briga, luta
cession | transfer, sale | cesión | cessão
dense | dense | denso | denso
sanctuaire | sanctuary, shrine | santuario | santuário
segment | segment | segmento | segmento
bannière | banner | bandera, estandarte | bandeira, estandarte
bordure | border, edging | borde, bordillo | borda, orla
comptoir | counter | mostrador, barra | balcão
module | module | módulo | módulo
secrétariat | secretariat | secretaría | secretaria, secretariado
appellation | name, designation | denominación | denominação
applicable | applicable | aplicable | aplicável
cinquantaine | about fifty | cincuentena | cinquentena
convoi | convoy | convoy | comboio, escolta
familier | familiar | familiar | familiar
protecteur | protector, protective | protector | protetor, protector
punition | punishment | castigo | castigo, punição
ratio | ratio | ratio, razón | rácio, razão
sommaire | table of contents, summary | sumario | sumário
vogue | fashion, vogue | moda, boga | moda, voga
élégance | elegance | elegancia | elegância
affichage | display, posting | visualización, cartelera | exibição, afixação
incontournable | unavoidable, must-see | ineludible, imprescindible | incontornável, imperdível
purée | mash, purée | puré | puré
rhétorique | rhetoric | retórica | retórica
confession | confession | confesión | confissão
conservatoire | conservatory | conservatorio | conservatório
contrepartie | counterpart, in return | contrapartida | contrapartida
défunt | deceased, late | difunto | falecido, defunto
jurisprudence | case law | jurisprudencia | jurisprudência
satan | Satan | Satanás | satanás
emprise | hold, grip | dominio | domínio
environnemental | environmental | medioambiental, ambiental | ambiental
hypocrisie, hypocrite | hypocrisy, hypocrite | hipocresía, hipócrita | hipocrisia, hipócrita
impérial, impérialisme | imperial, imperialism | imperial, imperialismo | imperial, imperialismo
réalisme, réaliste | realism, realistic | realismo, realista | realismo, realista
sursis | suspended sentence, reprieve | prórroga, condena condicional | pena suspensa, prorrogação
teneur | content | contenido, tenor | teor
constance | constancy, consistency | constancia | constância
craquer | crack, give in | crujir, ceder | estalar, ceder
doyen | dean | decano | decano, reitor
obsession | obsession | obsesión | obsessão
prestigieux | prestigious | prestigioso | prestigioso, prestigiado
pédagogie, pédagogique | pedagogy, teaching, educational | pedagogía, pedagógico | pedagogia, pedagógico
respectueux | respectful | respetuoso | respeitoso
rubrique | section, heading | rúbrica, sección | rubrica, secção
atterrissage | landing | aterrizaje | aterragem, aterrissagem
décollage | take-off | despegue | descolagem, decolagem
chargement | loading, load | carga | carregamento
compatriote | compatriot, fellow countryman | compatriota | compatriota
hybride | hybrid | híbrido | híbrido
intérim, intérimaire | interim, temporary work | interinidad, trabajo temporal | interinidade, trabalho temporário
massage, masser | massage | masaje, masajear | massagem, massajar
négligeable | negligible | insignificante | insignificante
thérapeutique | therapeutic | terapéutico | terapêutico
cordon | cord, string | cordón | cordão
géométrie | geometry | geometría | geometria
algèbre | algebra | álgebra | álgebra
intervalle | interval | intervalo | intervalo
sirop | syrup | jarabe, sirope | xarope
tombeau | tomb | sepulcro, tumba | túmulo, sepulcro
transit | transit | tránsito | trânsito
télécommunications | telecommunications, telecoms | telecomunicaciones | telecomunicações
anecdote | anecdote | anécdota | anedota, episódio
apocalypse | apocalypse | apocalipsis | apocalipse
concile | council | concilio | concílio
contrôleur | inspector, controller | revisor, controlador, inspector | controlador, revisor, fiscal
fabuleux | fabulous | fabuloso | fabuloso
impossibilité | impossibility | imposibilidad | impossibilidade
investigation | investigation | investigación | investigação
mystique | mystical, mystic | místico | místico
rempart, muraille | rampart, wall | muralla | muralha
renfort | reinforcement, backup | refuerzo | reforço
réflexe | reflex | reflejo | reflexo
relire | reread, proofread | releer | reler
éphémère | short-lived, ephemeral | efímero | efémero
accru | increased | mayor, acrecentado | acrescido, maior
addition | addition, bill | adición, cuenta | adição, conta
artifice | artifice, trick | artificio | artifício
assemblage | assembly | ensamblaje, montaje | montagem
centenaire | centenary, hundred-year-old | centenario | centenário
cocaïne | cocaine | cocaína | cocaína
héroïne | heroin | heroína | heroína
cannabis, marijuana | cannabis, marijuana | cannabis, marihuana | cannabis, maconha, marijuana
confrère | fellow, colleague | colega, cofrade | colega, confrade
exclusivité | exclusivity, exclusive | exclusividad, exclusiva | exclusividade, exclusivo
fief | stronghold, fief | feudo, bastión | feudo, bastião
fraction | fraction | fracción | fração, fracção
linéaire | linear | lineal | linear
persister | persist | persistir | persistir
périphérie, périphérique | periphery, outskirts | periferia, periférico | periferia, periférico
séduction | seduction | seducción | sedução
arbitraire | arbitrary | arbitrario | arbitrário
banal | commonplace, banal | banal, trivial | banal
fardeau | burden | carga, fardo | carga, fardo
notable | notable | notable | notável
optimisation, optimiser | optimisation, optimize | optimización, optimizar | otimização, otimizar, optimizar
paisible | peaceful | apacible | pacato, sossegado
partition | sheet music, score, partition | partitura, partición | partitura, partição
progressif | progressive, gradual | progresivo | progressivo
provocation, provocateur | provocation, provocative | provocación, provocador | provocação, provocador
suffrage | suffrage, vote | sufragio | sufrágio
thématique | theme, thematic | temática, temático | temática, temático
avènement | advent | advenimiento | advento
civique | civic | cívico | cívico
cortège | procession, cortege | cortejo, comitiva | cortejo, comitiva
procession | procession | procesión | procissão
dôme, coupole | dome | cúpula, domo | cúpula, domo
voûte | vault | bóveda | abóbada
fascinant | fascinating | fascinante | fascinante
fasciner | fascinate | fascinar | fascinar
fraîcheur | freshness, coolness | frescura, frescor | frescura, frescor
icône | icon | icono | ícone
lucratif | lucrative, profit-making | lucrativo | lucrativo
but non lucratif | non-profit, nonprofit | sin fines de lucro, sin ánimo de lucro | sem fins lucrativos
représentatif | representative | representativo | representativo
réglementaire | regulatory, statutory | reglamentario | regulamentar
singulier | singular, peculiar | singular | singular
électorat | electorate | electorado | eleitorado
couramment | fluently, commonly | corrientemente, con fluidez | correntemente, fluentemente
dentaire | dental | dental | dentário
dynastie | dynasty | dinastía | dinastia
emblématique | emblematic, iconic | emblemático | emblemático
fantasme | fantasy | fantasía | fantasia
hydraulique | hydraulic | hidráulico | hidráulico
peloton | pack, platoon | pelotón | pelotão
pesticide | pesticide | pesticida, plaguicida | pesticida, agrotóxico
herbicide | herbicide, weedkiller | herbicida | herbicida
abuser | abuse, take advantage | abusar | abusar
adverse | opposing, adverse | adverso | adverso
alinéa | paragraph, subsection | párrafo, apartado | alínea
botanique | botanical, botany | botánico | botânico
contour | outline, contour | contorno | contorno
humoriste | comedian, humorist | humorista | humorista
loyauté | loyalty | lealtad | lealdade
matrice | matrix | matriz | matriz
parution | publication, release | publicación, aparición | publicação
postal | postal | postal | postal
propice | favourable, suitable | propicio | propício
serviteur | servant | servidor, sirviente | servo, criado
socle | base, foundation | zócalo, base | base, pedestal
sprint | sprint | esprint | sprint
sucer | suck | chupar | chupar
surnommer | nickname | apodar | apelidar
sérénité, serein | serenity, serene | serenidad, sereno | serenidade, sereno
traumatisme, traumatiser | trauma, traumatise, traumatic | trauma, traumatismo | trauma, traumatismo
chaudière | boiler | caldera | caldeira
consigne | instruction, order, deposit | consigna, instrucción | instrução, consigna
gâcher | spoil, waste | estropear, malgastar | estragar, desperdiçar
homogène | homogeneous | homogéneo | homogéneo
hétérogène | heterogeneous | heterogéneo | heterogéneo
humilité | humility | humildad | humildade
innombrable | countless, innumerable | innumerable | inúmero, incontável
ironie, ironique | irony, ironic | ironía, irónico | ironia, irônico
métaphore | metaphor | metáfora | metáfora
natif | native | nativo | nativo
notation | rating, marking | calificación, notación | notação, avaliação
néant | nothingness | nada | nada
positionnement | positioning | posicionamiento | posicionamento
proportionnel | proportional | proporcional | proporcional
rhum | rum | ron | rum
vodka | vodka | vodka | vodka
rime | rhyme | rima | rima
sieste | nap, siesta | siesta | sesta, soneca
silhouette | silhouette, figure | silueta | silhueta
baccalauréat, bac | baccalaureate, A levels | bachillerato | exame final do secundário
illimité | unlimited | ilimitado | ilimitado
infini | infinite | infinito | infinito
méfier, se méfier | distrust, be wary | desconfiar | desconfiar
vœu | wish, vow | deseo, voto | desejo, voto
vœux | greetings, best wishes | felicitaciones, buenos deseos | votos, boas-festas
alignement, aligner | alignment, align | alineación, alinear | alinhamento, alinhar
arène | arena | arena, ruedo | arena
autopsie | autopsy | autopsia | autópsia
barbare, barbarie | barbarian, barbarity | bárbaro, barbarie | bárbaro, barbárie
capsule | capsule | cápsula | cápsula
chargeur | charger | cargador | carregador
clandestin | clandestine, illegal immigrant | clandestino | clandestino
congrégation | congregation | congregación | congregação
courtois, politesse | polite, courtesy, politeness | cortés, cortesía | cortês, cortesia
cursus | curriculum, course of study | plan de estudios, cursada | currículo, curso
programme scolaire | curriculum, syllabus | plan de estudios, currículo | currículo, programa escolar
forestier | forest, forestry | forestal | florestal
idole | idol | ídolo | ídolo
moniteur | instructor, monitor | monitor | monitor
parodie | parody | parodia | paródia
précarité | precariousness, insecurity | precariedad | precariedade
résurrection | resurrection | resurrección | ressurreição
évangile | gospel | evangelio | evangelho
anatomie | anatomy | anatomía | anatomia
auxiliaire | auxiliary, assistant | auxiliar | auxiliar
blocus | blockade | bloqueo | bloqueio
déni | denial | negación | negação
dénonciation | denunciation, report | denuncia | denúncia
immersion | immersion | inmersión | imersão
lésion | lesion, injury | lesión | lesão
pluriel | plural | plural | plural
prototype | prototype | prototipo | protótipo
trilogie | trilogy | trilogía | trilogia
acoustique | acoustic | acústico | acústico
audiovisuel | audiovisual | audiovisual | audiovisual
buffet | buffet, sideboard | bufé, aparador | bufete, aparador
chroniqueur | columnist, chronicler | cronista, columnista | cronista, colunista
compilation | compilation | recopilación, compilación | compilação
fatal | fatal | fatal | fatal
foyer | focus, hotbed | foco | foco
fisc | tax authorities, taxman | fisco, hacienda | fisco
surcroît | increase, surplus | aumento, exceso | acréscimo
usure | wear | desgaste | desgaste
analogie, analogue | analogy, analogous | analogía, análogo | analogia, análogo
agrément | approval, accreditation | homologación, acreditación | acreditação, aprovação
aurore | dawn | aurora | aurora
brasserie | brewery, brasserie | cervecería | cervejaria
condoléances | condolences | condolencias, pésame | condolências, pêsames
martyr | martyr | mártir | mártir
metteur en scène, mise en scène | director, staging | director de escena, puesta en escena | encenador, encenação
prioritaire | priority | prioritario | prioritário
scénariste | screenwriter, scriptwriter | guionista | argumentista, roteirista
tardif | late | tardío | tardio
traction | traction | tracción | tração, tracção
absorber | absorb | absorber | absorver
anglophone | English-speaking | anglófono, anglohablante | anglófono
francophone, francophonie | French-speaking, Francophonie | francófono, francofonía | francófono, francofonia
hispanophone | Spanish-speaking | hispanohablante | hispanófono
lusophone | Portuguese-speaking | lusófono | lusófono
autoritaire | authoritarian | autoritario | autoritário
boulet | cannonball, ball | bala de cañón, bola | bala de canhão
dévouement, dédicace | dedication, devotion | dedicación, dedicatoria | dedicação, dedicatória
glorieux | glorious | glorioso | glorioso
imbécile | fool, moron, idiot | imbécil, idiota | imbecil, idiota
oppression, opprimer | oppression, oppress | opresión, oprimir | opressão, oprimir
paroi | wall, partition | pared, tabique | parede, divisória
précipitations | rainfall, precipitation | precipitaciones | precipitações, precipitação
sanguin | blood | sanguíneo | sanguíneo
sociologue | sociologist | sociólogo | sociólogo
spontané, spontanément | spontaneous | espontáneo, espontáneamente | espontâneo, espontaneamente
élévation | elevation, rise | elevación | elevação
abstenir, s'abstenir | abstain, refrain | abstenerse | abster-se
ancienneté | seniority, length of service | antigüedad | antiguidade
anomalie | anomaly, abnormality | anomalía | anomalia
confrérie, fraternité | brotherhood, fraternity | hermandad, cofradía, fraternidad | irmandade, fraternidade
démolition | demolition | demolición | demolição
détecteur | detector | detector | detetor, detector
imitation | imitation | imitación | imitação
déesse | goddess | diosa | deusa
chaumière, pavillon de campagne | cottage | casa de campo, cabaña | casa de campo, chalé
greffier, commis | clerk | secretario judicial, empleado | escrivão, funcionário
interférence, ingérence | interference, interfere | interferencia, injerencia | interferência, ingerência
incitation | incentive, incitement | incentivo, incitación | incentivo, incitamento
frais de scolarité | tuition fees, tuition | matrícula, tasas académicas | propinas, mensalidade
trait | trait, feature | rasgo | traço
habilitation | clearance | habilitación, autorización | habilitação, autorização
messager | messenger | mensajero | mensageiro
synthétique | synthetic | sintético | sintético
touché, essai, tentative | touchdown, try, attempt, trial | anotación, ensayo, intento | ensaio, touchdown, tentativa
touché | touchdown | anotación, tentativa | ensaio
polaire | polar | polar | polar
milieu sauvage, étendue sauvage | wilderness | naturaleza salvaje, tierras vírgenes | natureza selvagem
contentieux, litige | litigation, dispute | litigio, contencioso | litígio, contencioso
incertain, flou | unclear, blurred, blurry, vague | borroso, poco claro | desfocado, pouco claro
sous l'eau, sous-marin | underwater | submarino, bajo el agua | subaquático, submerso
reddition de comptes | accountability | rendición de cuentas | prestação de contas
exotique | exotic | exótico | exótico
nécessité | necessity, need | necesidad | necessidade
pionnier | pioneer | pionero | pioneiro
loisirs, récréatif | recreational | recreativo | recreativo
plaidoyer | advocacy, plea | incidencia política, alegato | advocacia, defesa de causas
défenseur, partisan | advocate, champion | defensor, partidario | defensor
fossé | ditch, gap | zanja, foso | vala, fosso
moisissure | mould, mold | moho | mofo, bolor
humidité | humidity, moisture, damp | humedad | humidade, umidade
pharmaceutique | pharmaceutical | farmacéutico | farmacêutico
réservoir | reservoir | embalse, reserva | reservatório
projecteur | projector, spotlight | proyector, foco | projetor, holofote
déverrouiller | unlock | desbloquear | desbloquear
élève officier, cadet | cadet | cadete | cadete
cellulaire | cellular | celular | celular
commérage, ragot | gossip | chisme, cotilleo | fofoca, mexerico
piratage, pirater | hacking, hack | piratería, piratear | pirataria, piratear
levier financier | leverage | apalancamiento | alavancagem
sélectif | selective | selectivo | seletivo, selectivo
stressant | stressful | estresante | stressante, estressante
méchant, scélérat | villain, bad guy | villano, malvado | vilão, malvado
sifflet, siffler | whistle | silbato, pitido, silbar | apito, assobiar
hanté, hanter | haunted, haunt | embrujado, rondar | assombrado, assombrar
psychiatrique | psychiatric | psiquiátrico | psiquiátrico
en haut, à l'étage | upstairs | arriba, en el piso de arriba | lá em cima, no andar de cima
en bas, au rez-de-chaussée | downstairs | abajo, en la planta baja | lá em baixo, no andar de baixo
bourse de recherche | fellowship | beca de investigación | bolsa de investigação
franges, marge | fringe | margen, fleco | franja, margem
faire défiler | scroll | desplazarse | rolar, deslizar
cascade | stunt | acrobacia, escena de riesgo | acrobacia, cena de risco
long, prolongé | lengthy, prolonged | prolongado, largo | prolongado, longo
représenter, dépeindre | portray, depict | retratar, representar | retratar, representar
paperasse, paperasserie | paperwork | papeleo | papelada
analyste | analyst | analista | analista
décrépitude, pourriture | decay | decadencia, descomposición | decadência, decomposição
missionnaire | missionary | misionero | missionário
dissimulé, voilé | veiled, covert | encubierto, velado | encoberto, velado
sans précédent | unprecedented | sin precedentes | sem precedentes
négligent, imprudent | reckless, careless | imprudente, temerario | imprudente, negligente
rédemption | redemption | redención | redenção
joie de vivre, plaisir | enjoyment | disfrute | prazer, fruição
colocataire | roommate, flatmate | compañero de piso, compañero de cuarto | colega de casa, colega de quarto
colocataire | roommate, housemate | compañero de piso | colega de casa
collectionneur | collector | coleccionista | colecionador, coleccionador
décoratif | decorative | decorativo | decorativo
primitif | primitive | primitivo | primitivo
éleveur de vaches, cow-boy | cowboy | vaquero | vaqueiro, cowboy
once | ounce | onza | onça
royauté | royalty | realeza | realeza
tutoriel | tutorial | tutorial | tutorial
faction | faction | facción | fação, facção
psychothérapeute, thérapeute | therapist, psychotherapist | terapeuta, psicoterapeuta | terapeuta, psicoterapeuta
oraison funèbre, éloge funèbre | eulogy | elogio fúnebre | elogio fúnebre
élu au congrès | congressman, congresswoman | congresista | congressista
mise en liberté conditionnelle | parole, probation | libertad condicional | liberdade condicional
questionnable | questionable | cuestionable | questionável
en sommeil, inactif | dormant, inactive, idle | inactivo, ocioso | inativo, ocioso
`;
