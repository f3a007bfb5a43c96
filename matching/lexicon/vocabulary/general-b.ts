/** Words of general reading, found by what a frequency list lacked: second part. */
export const generalB = `
amant | lover | amante | amante
membre, intégrant | integral, member | integrante | integrante
coup d'œil | glance, look | vistazo, ojeada | olhada, relance
exploitation minière, minier | mining | minería, minero | mineração, mineiro
sujet | subject, individual | sujeto | sujeito
historique, antécédents | track record, history | historial | histórico
navigation | navigation, browsing | navegación | navegação
parent, proche | relative, relation | pariente, familiar | parente, familiar
provenant, originaire | coming from, originating | procedente, proveniente | proveniente, procedente
appartenant | belonging | perteneciente | pertencente
critique, compte rendu | review | reseña, crítica | resenha, crítica
référer, se référer | refer | referirse, referir | referir-se, referir
testament | will, testament | testamento | testamento
décent | decent | decente | decente
enceinte, périmètre | premises, enclosure, venue | recinto | recinto
pertinence | relevance | relevancia, pertinencia | relevância, pertinência
isolement | isolation | aislamiento | isolamento
isolation | insulation | aislamiento térmico | isolamento térmico
donner son avis | give an opinion | opinar | opinar
bravo, félicitations | congratulations, well done, bravo | enhorabuena, bravo | parabéns, bravo
avant-garde | vanguard, avant-garde, cutting edge | vanguardia | vanguarda
extraction | extraction | extracción | extração, extracção
franchise | franchise | franquicia | franquia
tribut | tribute | tributo | tributo
accourir, se rendre | attend, come, go | acudir | acorrer, comparecer
qualité | quality, attribute | cualidad | qualidade
fonctionnel | functional | funcional | funcional
étranger à | unrelated, alien | ajeno | alheio
profit | profit, advantage | provecho | proveito
exhibition | exhibition, display | exhibición | exibição
gérer, se débrouiller | cope, deal with | lidiar | lidar
misérable | miserable, wretched | miserable | miserável
normalité | normality, normalcy | normalidad | normalidade
paramètre | parameter, setting | parámetro | parâmetro
réglage, paramètres | settings, adjustment | ajuste, configuración | configuração, ajuste
ranch | ranch | rancho | rancho
siège | seat | escaño | assento
spécialisé, spécialiser | specialised, specialise | especializado, especializarse | especializado, especializar
gouvernant | ruler | gobernante | governante
collecte, recouvrement | collection | recaudación, colecta | arrecadação, coleta
recouvrer, lever | collect, raise | recaudar | arrecadar
simple, pur | mere | mero | mero
valorisation, évaluation | valuation, appreciation | valoración | valorização
conversion | conversion | conversión | conversão
bande, tranche | strip, band, range | franja | faixa, franja
salut | salvation | salvación | salvação
vain | vain, futile | vano | vão
débuts, débuter | debut | debut, debutar | estreia, estrear
abondant | abundant, plentiful | abundante | abundante
armer | arm | armar | armar
conventionnel | conventional | convencional | convencional
magique | magic, magical | mágico | mágico
vers | verse, line | verso | verso
confort | comfort | comodidad, confort | conforto, comodidade
étudiant | student | estudiantil | estudantil
ancien président, ex-président | former president, ex-president | expresidente | ex-presidente
méchanceté | wickedness, malice | maldad | maldade
miséricorde | mercy | misericordia | misericórdia
notification, notifier | notification, notify | notificación, notificar | notificação, notificar
cours, déroulement | course, progress | transcurso | decurso, decorrer
informatif | informative | informativo | informativo
méthodologie | methodology | metodología | metodologia
colon, habitant | settler, inhabitant | poblador | povoador
ramassage, cueillette | gathering, picking, collection | recolección | recolha, coleta
soumis, soumettre | subject, submissive, subject to | sometido, someter | submetido, submeter
certification | certification | certificación | certificação
confondre | confuse, mistake | confundir | confundir
confus | confused, confusing | confuso, confundido | confuso
entraîner, comporter | entail, involve | conllevar | acarretar, implicar
consistant | consistent, substantial | consistente | consistente
dirigeant | executive, senior manager | directivo | dirigente, diretor, director
élever | raise, elevate | elevar | elevar
intermédiaire | intermediate | intermedio | intermédio, intermediário
narration, narrateur | narration, narrative, narrator | narración, narrador, narrativa | narração, narrador, narrativa
permanence | permanence, on-call duty | permanencia, guardia | permanência, plantão
réélection, réélire | re-election, reelection, re-elect | reelección, reelegir | reeleição, reeleger
éloigné, à distance | remote | remoto | remoto
frayeur, peur | fright, scare | susto | susto
irrégularité | irregularity | irregularidad | irregularidade
bien immobilier | property, real estate | inmueble, propiedad | imóvel, propriedade
copropriété | condominium, co-ownership | condominio, comunidad de propietarios | condomínio
sentimental | sentimental | sentimental | sentimental
optique | optical, optics | óptico | ótico, óptico
perpétuel | perpetual | perpetuo | perpétuo
sérieux | seriousness, reliability | seriedad | seriedade
en-tête | header, heading | encabezado, cabecera | cabeçalho
chaîne de montagnes, cordillère | mountain range | cordillera, cadena montañosa | cordilheira, cadeia montanhosa
pavillon | pavilion | pabellón | pavilhão
théologie | theology | teología | teologia
avoir envie | feel like, fancy | apetecer, tener ganas | apetecer, ter vontade
estime de soi | self-esteem | autoestima | autoestima
corporation, guilde | guild, trade association | gremio | grémio
monumental | monumental | monumental | monumental
variante | variant | variante | variante
tableau de bord | dashboard | tablero, salpicadero, panel de control | painel de instrumentos, painel de bordo
plateau de jeu, échiquier | game board, board, chessboard | tablero, tablero de ajedrez | tabuleiro
fidélité | loyalty, fidelity | fidelidad | fidelidade
commettre | commit | cometer | cometer
offenser | offend, offence | ofender, ofensa | ofender, ofensa
pathétique | pathetic | patético | patético
poignée | handful | puñado | punhado
sarcasme | sarcasm | sarcasmo | sarcasmo
allusion | allusion, hint | alusión | alusão
auditorium | auditorium | auditorio | auditório
professeur d'université | university professor | catedrático, profesor universitario | professor universitário
catégorique, percutant | forceful, convincing | contundente | contundente
dissolution | dissolution | disolución | dissolução
labyrinthe | labyrinth, maze | laberinto | labirinto
affinité | affinity | afinidad | afinidade
anthropologie, anthropologue | anthropology, anthropologist | antropología, antropólogo | antropologia, antropólogo
coordonnées | coordinates | coordenadas | coordenadas
faire un don, donner | donate | donar | doar
impuissance, impuissant | impotence, helpless | impotencia, impotente | impotência, impotente
préventif | preventive | preventivo | preventivo
ponctuation | punctuation, score | puntuación | pontuação
maison, fait maison | homemade | casero, hecho en casa | caseiro, feito em casa
décadence | decadence, decline | decadencia | decadência
faire semblant, feindre | pretend, feign, fake | fingir | fingir
multimédia | multimedia | multimedia | multimédia, multimídia
poétique | poetic | poético | poético
répétition | repetition | repetición | repetição
convenance | convenience | conveniencia | conveniência
quota | quota | cupo, cuota | quota, cota
dévotion | devotion | devoción | devoção
remise des diplômes | graduation | graduación | formatura, graduação
inclination, inclinaison | inclination, tilt | inclinación | inclinação
interface | interface | interfaz | interface
salarial | wage, salary | salarial | salarial
tarder, mettre du temps | take long, be late | tardar | demorar, tardar
fixe | fixed, landline | fijo | fixo
laser | laser | láser | laser
monétaire | monetary | monetario | monetário
balance | scales, balance | balanza, báscula | balança
carte, abonnement | card, pass | carnet, abono | cartão, passe
contempler | contemplate, gaze | contemplar | contemplar
lunaire | lunar | lunar | lunar
marxiste | Marxist | marxista | marxista
machiste, machisme | male chauvinist, machismo | machista, machismo | machista, machismo
urine, uriner | urine, urinate | orina, orinar | urina, urinar
rétention | retention | retención | retenção
vulgaire | vulgar, common | vulgar | vulgar
inconditionnel | unconditional | incondicional | incondicional
intrant | input | insumo | insumo
provision | provision, supplies | provisión | provisão
viable, viabilité | viable, viability | viable, viabilidad | viável, viabilidade
agraire | agrarian, land | agrario | agrário
caste | caste | casta | casta
comptage, dépouillement | counting, tally | conteo, escrutinio, recuento | contagem, apuração
enclos, corral | corral, pen, enclosure | corral | curral
hémisphère | hemisphere | hemisferio | hemisfério
feuille de paie, fiche de paie | payslip, payroll | nómina | folha de pagamento, recibo de vencimento
paradigme | paradigm | paradigma | paradigma
plantation | plantation | plantación | plantação, plantio
prémisse | premise | premisa | premissa
série, période | streak, spell | racha | fase, sequência
rentabilité | profitability | rentabilidad | rentabilidade
ressentiment, rancune | resentment, grudge | resentimiento, rencor | ressentimento, rancor
caprice | whim, caprice | capricho | capricho
spécialisation | specialisation | especialización | especialização
indifférent | indifferent | indiferente | indiferente
inoubliable | unforgettable | inolvidable | inesquecível
récréation | recess, break, playtime | recreo | recreio
sainteté | holiness | santidad | santidade
tremblement | tremor, trembling | temblor | tremor
anthologie | anthology | antología | antologia
disciple | disciple | discípulo | discípulo
drainage | drainage | drenaje | drenagem
immortel | immortal | inmortal | imortal
neurone | neuron | neurona | neurónio
plasma | plasma | plasma | plasma
pornographie | pornography | pornografía | pornografia
promotionnel | promotional | promocional | promocional
calcium | calcium | calcio | cálcio
sodium | sodium | sodio | sódio
magnésium | magnesium | magnesio | magnésio
potassium | potassium | potasio | potássio
apte | fit, suitable | apto | apto
artisanal | artisanal, handcrafted, craft | artesanal | artesanal
primordial | paramount, essential | primordial | primordial
prose | prose | prosa | prosa
attribut | attribute | atributo | atributo
butin | loot, booty | botín | espólio, saque
carence, déficience | deficiency | deficiencia, carencia | deficiência, carência
splendeur | splendour | esplendor | esplendor
légende, sous-titre | caption, subtitle | leyenda, pie de foto, subtítulo | legenda
abonné, suiveur | follower | seguidor | seguidor
marche | march, walk | marcha | marcha
bandit | bandit, outlaw | bandido, bandolero | bandido
se taire, taire | be quiet, shut up, keep quiet | callarse, callar | calar-se, calar
message, commission | message, errand | recado | recado
documentation | documentation, literature | documentación | documentação
manipulation | manipulation, handling | manipulación | manipulação
retrait, enlèvement | removal | remoción, retirada | remoção
parcelle | plot, parcel | parcela | parcela, lote
acompte, mensualité | instalment, installment | plazo, cuota | prestação, parcela
élaboration | drafting, development | elaboración | elaboração
ascension | rise, ascent, climb | ascenso, ascensión | ascensão, subida
tomber juste, deviner | get right, hit the mark | acertar | acertar
désordre, pagaille | mess, shambles | lío, desorden | bagunça, confusão
change, taux de change | exchange rate, foreign exchange | tipo de cambio, cambio | câmbio, taxa de câmbio
agacé, contrarié | annoyed, upset | molesto, enfadado | chateado, aborrecido
apercevoir, distinguer | make out, discern | divisar, vislumbrar | enxergar, vislumbrar
localité | town, locality | localidad | localidade
gâchette, détonateur | trigger | gatillo, desencadenante | gatilho
collection, fonds | collection, holdings | acervo, fondo | acervo, espólio
illustration | illustration | ilustración | ilustração
confidentialité, secret | confidentiality, secrecy | confidencialidad, secreto | confidencialidade, sigilo
cohabiter, vivre ensemble | live together, coexist | convivir | conviver
vivre-ensemble | living together | convivencia | convivência
improbable | unlikely, improbable | improbable | improvável
pop-corn | popcorn | palomitas, pochoclo | pipoca
propagation | spread, propagation | propagación | propagação
aéronef | aircraft | aeronave | aeronave
saisie, confiscation | seizure, confiscation | incautación, confiscación, embargo | apreensão, confisco
saisir, confisquer | seize, confiscate | incautar, confiscar, embargar | apreender, confiscar
captivité, captif | captivity, captive | cautiverio, cautivo | cativeiro, cativo
mettre à disposition | make available, provide | poner a disposición | disponibilizar
engagement | commitment, involvement | compromiso, implicación | engajamento, empenho
agroalimentaire, agro-industrie | agri-food, agribusiness | agroalimentario, agroindustria | agroalimentar
agroalimentaire | agri-food | agroalimentario | agroalimentar, agronegócio
lugubre, sombre | gloomy, grim | sombrío | sombrio
irrespect, manque de respect | disrespect | falta de respeto | desrespeito
comparaître, se présenter | appear, turn up | comparecer | comparecer
commercialisation | marketing, sale | comercialización | comercialização
lune de miel | honeymoon | luna de miel | lua de mel
rouge à lèvres | lipstick | pintalabios, lápiz labial | batom
coursier, messagerie | courier | mensajero, mensajería | estafeta, correio expresso
pixel | pixel | píxel | píxel
s'efforcer | strive, endeavour | esforzarse | esforçar-se
frisson | thrill, shiver | escalofrío | arrepio, calafrio
rétrécir, réduire | shrink | encoger | encolher
se faner, pâlir | fade | desvanecerse, marchitarse | desvanecer, murchar
granit | granite | granito | granito
calcaire | limestone | caliza, piedra caliza | calcário
coupon, bon | coupon | cupón | cupão, cupom
quiz, jeu-concours | quiz | concurso de preguntas, cuestionario | quiz, concurso
jeux d'argent | gambling, betting | juegos de azar, apuestas | jogos de azar, apostas
cèdre | cedar | cedro | cedro
cône | cone | cono | cone
lumière du soleil | sunlight, sunshine | luz del sol | luz do sol
rubis | ruby | rubí | rubi
émeraude | emerald | esmeralda | esmeralda
lueur, luire | glow | resplandor, brillar | brilho, brilhar
moudre, broyer | grind | moler | moer
puits de mine, tige | shaft | pozo, eje | poço, eixo
lieu, salle | venue | lugar del evento, sede | local do evento
soutien, aval | endorsement | respaldo, aval | apoio, aval
avaliser, soutenir | endorse | respaldar, avalar | endossar, apoiar
herbe à chat | catnip | hierba gatera | erva-gateira
pom-pom girl | cheerleader | animadora, porrista | líder de torcida, animadora
gradins, tribunes | bleachers, stands, grandstand | gradas, tribuna | bancadas, arquibancada
arroseur | sprinkler | aspersor | aspersor
rebord, corniche | ledge, windowsill | repisa, cornisa | parapeito, saliência
balançoire à bascule, tape-cul | seesaw, teeter-totter | subibaja, balancín | gangorra, balancé
monocycle | unicycle | monociclo | monociclo
frisbee | frisbee | frisbee, disco volador | frisbee
cerceau | hoop, hula hoop | aro, hula hula | arco, bambolê
motocross | motocross, dirt bike | motocross, moto de cross | motocross
quad | quad bike, four-wheeler, ATV | cuatrimoto, quad | quadriciclo, moto-quatro
wakeboard | wakeboard | wakeboard | wakeboard
planeur, parapente | glider, paraglider, paragliding | parapente, planeador | parapente, planador
deltaplane | hang-glider, hang glider | ala delta | asa-delta
saut à l'élastique | bungee jumping | puentismo, bungee | bungee jumping
softball | softball | sóftbol | softbol
lanceur | pitcher, thrower | lanzador | lançador, arremessador
frappeur | batter, hitter | bateador | rebatedor, batedor
receveur | catcher, receiver | receptor | recetor, receptor
quart-arrière | quarterback | mariscal de campo | quarterback
batteur de cricket | batsman | bateador | batedor
fanfare | brass band, marching band | banda de música, charanga | fanfarra, banda filarmónica
cornemuse | bagpipes | gaita | gaita de foles
banjo | banjo | banjo | banjo
ukulélé | ukulele | ukelele | ukulele, cavaquinho
tambourin | tambourine | pandereta | pandeireta, pandeiro
cymbale | cymbal | platillo, címbalo | prato, címbalo
xylophone | xylophone | xilófono | xilofone
trombone | trombone | trombón | trombone
contrebasse | double bass | contrabajo | contrabaixo
bouc, barbiche | goatee | perilla, chivo | cavanhaque, barbicha
crête iroquoise, crête | mohawk | cresta | moicano, crista
tutu | tutu | tutú | tutu
justaucorps | leotard | leotardo, malla | maiô, collant
camouflage | camouflage | camuflaje | camuflagem
lévrier | greyhound | galgo | galgo
teckel | dachshund | perro salchicha, teckel | dachshund, salsicha
labrador | labrador | labrador | labrador
golden retriever | golden retriever | golden retriever | golden retriever
husky | husky | husky | husky
terrier | terrier, burrow | terrier | terrier
terrier | burrow, den | madriguera | toca
bouledogue | bulldog | bulldog | buldogue
chihuahua | chihuahua | chihuahua | chihuahua
tigré | tabby, striped | atigrado | tigrado
plan de travail | countertop, worktop | encimera, mesada | bancada
cabinet, vitrine | cabinet | vitrina, armario | armário, vitrine
tourniquet | turnstile | torniquete | torniquete, catraca
harnais | harness | arnés | arnês
demi-lune, half-pipe | half-pipe | medio tubo | half-pipe
en l'air, dans les airs | in the air, midair, airborne | en el aire, por los aires | no ar, pelos ares
figure, acrobatie | trick, stunt | truco, acrobacia | manobra, truque
camion de restauration | food truck | camión de comida, gastroneta | food truck
vendeur ambulant | street vendor, hawker | vendedor ambulante | vendedor ambulante, camelô
musicien de rue | street musician, busker | músico callejero | músico de rua
pousse-pousse | rickshaw | bicitaxi, rickshaw | riquixá
gondole | gondola | góndola | gôndola
jet-ski | jet ski | moto acuática | jet ski, moto de água
zodiac, canot pneumatique | inflatable boat, rubber boat | lancha neumática, zódiac | bote insuflável, barco inflável
vedette, hors-bord | motorboat, speedboat | lancha | lancha
`;
