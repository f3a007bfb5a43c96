/** Feelings, thinking, knowing, wanting. */
export const mind = `
sentiment | feeling | sentimiento | sentimento
émotion | emotion | emoción | emoção
sensation | sensation, feeling | sensación | sensação
sentir, ressentir, éprouver | feel | sentir | sentir
joie | joy | alegría, gozo | alegria
bonheur | happiness | felicidad | felicidade
plaisir | pleasure | placer, gusto | prazer
tristesse, chagrin | sadness, sorrow, grief | tristeza, pena | tristeza, mágoa
malheur | misfortune, unhappiness | desgracia, desdicha | infelicidade, desgraça
deuil | mourning | luto, duelo | luto
colère | anger | ira, enojo, cólera | raiva, ira, cólera
rage, fureur | rage, fury | rabia, furia | raiva, fúria
peur, crainte | fear | miedo, temor | medo, receio, temor
effrayer, faire peur | frighten, scare | asustar | assustar
effrayant | frightening, scary | aterrador, espantoso | assustador
craindre, redouter, avoir peur | fear, be afraid, dread | temer, tener miedo | temer, recear, ter medo
terreur | terror | terror | terror
panique | panic | pánico | pânico
horreur | horror | horror | horror
angoisse | anguish | angustia | angústia
inquiétude, préoccupation, souci | worry, concern | preocupación, inquietud | preocupação, inquietação
inquiéter, s'inquiéter, préoccuper | worry, concern | preocupar | preocupar
honte | shame | vergüenza | vergonha
culpabilité | guilt | culpa, culpabilidad | culpa
fierté, orgueil | pride | orgullo | orgulho
jalousie | jealousy | celos | ciúme
envie | envy | envidia | inveja
envie, désir | desire, wish | deseo, ganas | desejo, vontade
désirer, souhaiter | wish, desire | desear | desejar
haine | hatred, hate | odio | ódio
haïr, détester | hate, detest | odiar, detestar | odiar, detestar
aimer | love, like | amar, querer | amar, gostar
aimer, plaire | like, enjoy | gustar, agradar | gostar, agradar
adorer | adore, love | adorar, encantar | adorar
passion | passion | pasión | paixão
passionné | passionate, enthusiast | apasionado | apaixonado
enthousiasme | enthusiasm | entusiasmo | entusiasmo
tomber amoureux, amoureux | fall in love, in love | enamorarse, enamorado | apaixonar-se, apaixonado
affection, tendresse | affection, tenderness | cariño, afecto, ternura | carinho, afeto, ternura
admirer, admiration | admire, admiration | admirar, admiración | admirar, admiração
respect | respect | respeto | respeito
mépris, mépriser | contempt, despise | desprecio, despreciar | desprezo, desprezar
pitié | pity | lástima, piedad | pena, piedade
compassion | compassion | compasión | compaixão
sympathie | sympathy, liking | simpatía | simpatia
indifférence | indifference | indiferencia | indiferença
solitude | loneliness, solitude | soledad | solidão
ennui | boredom | aburrimiento | tédio, aborrecimento
ennuyer, s'ennuyer | bore, be bored | aburrir | entediar, aborrecer-se
ennuyeux | boring, dull | aburrido | chato, aborrecido, entediante
intéressant | interesting | interesante | interessante
intéresser, s'intéresser | interest, be interested | interesar | interessar
passionnant, captivant | exciting, fascinating | apasionante, emocionante | apaixonante, emocionante
surprise, étonnement | surprise, astonishment | sorpresa, asombro | surpresa, espanto
surprendre, étonner | surprise, astonish, amaze, catch | sorprender, asombrar | surpreender, espantar
surprenant, étonnant | surprising, amazing, astonishing | sorprendente, asombroso | surpreendente, espantoso
déception | disappointment | decepción, desilusión | deceção, decepção, desilusão
décevoir | disappoint | decepcionar | decepcionar, desiludir
regret, regretter | regret | arrepentimiento, lamentar | arrependimento, lamentar
remords | remorse | remordimiento | remorso
soulagement | relief | alivio | alívio
soulager | relieve, ease | aliviar | aliviar
satisfaction | satisfaction | satisfacción | satisfação
satisfait | satisfied, pleased | satisfecho | satisfeito
mécontent | dissatisfied, unhappy, displeased | descontento, insatisfecho | descontente, insatisfeito
désespoir | despair | desesperación | desespero
espérer | hope | esperar | esperar
optimiste | optimistic, optimist | optimista | otimista, optimista
pessimiste | pessimistic, pessimist | pesimista | pessimista
confiant | confident | confiado, seguro | confiante
faire confiance | trust | confiar | confiar
courage | courage, bravery | valentía, coraje, valor | coragem
lâcheté | cowardice | cobardía | cobardia, covardia
patience | patience | paciencia | paciência
humeur | mood | humor, ánimo | humor
humour | humour | humor | humor
blague, plaisanterie | joke | broma, chiste | piada, brincadeira
plaisanter | joke, kid | bromear | brincar
esprit | mind, spirit | mente, espíritu | mente, espírito
âme | soul | alma | alma
conscience | conscience, consciousness, awareness | conciencia | consciência
conscient | aware, conscious | consciente | consciente
inconscient | unconscious, unaware | inconsciente | inconsciente
instinct | instinct | instinto | instinto
intuition | intuition | intuición | intuição
intelligence | intelligence | inteligencia | inteligência
stupidité, bêtise | stupidity | estupidez, tontería | estupidez
génie | genius | genio | génio
mémoire | memory | memoria | memória
souvenir | memory | recuerdo | lembrança, recordação
souvenir, se souvenir, rappeler | remember, recall | recordar, acordarse | lembrar, recordar
rappeler | remind | recordar | lembrar
oublier | forget | olvidar | esquecer
oubli | oblivion, omission | olvido | esquecimento
imagination | imagination | imaginación | imaginação
imaginer | imagine | imaginar | imaginar
rêver | dream | soñar | sonhar
penser | think | pensar | pensar
réfléchir | think, reflect | reflexionar | refletir, reflectir
réflexion | reflection, thought | reflexión | reflexão
croire | believe | creer | acreditar, crer
croyance | belief | creencia | crença
savoir | know | saber | saber
connaître | know, be acquainted | conocer | conhecer
ignorer | ignore, not know | ignorar | ignorar
ignorance | ignorance | ignorancia | ignorância
comprendre | understand | comprender, entender | compreender, entender, perceber
compréhension | understanding, comprehension | comprensión | compreensão
incompréhension, malentendu | misunderstanding | malentendido, incomprensión | mal-entendido, incompreensão
apprendre | learn | aprender | aprender
deviner | guess | adivinar | adivinhar
supposer | suppose, assume | suponer | supor
hypothèse | hypothesis, assumption | hipótesis, suposición | hipótese, suposição
douter | doubt | dudar | duvidar
hésiter | hesitate | dudar, vacilar | hesitar
hésitation | hesitation | vacilación, duda | hesitação
juger | judge | juzgar | julgar
jugement | judgement, judgment | juicio | julgamento, juízo
considérer, envisager | consider | considerar | considerar
tenir pour, estimer | consider, deem | estimar, considerar | estimar, considerar
remarquer | notice, remark | notar, darse cuenta | notar, reparar
constater | note, observe, find | constatar, comprobar | constatar
reconnaître | recognise, acknowledge | reconocer | reconhecer
reconnaissance | recognition, gratitude | reconocimiento | reconhecimento
distinguer | distinguish | distinguir | distinguir
identifier | identify | identificar | identificar
concentrer, se concentrer | concentrate, focus | concentrarse, centrarse, enfocar | concentrar-se, focar
concentration | concentration, focus | concentración | concentração
attention | attention | atención | atenção
distraire, distrait | distract, absent-minded | distraer | distrair
prévoir, anticiper | foresee, anticipate, predict | prever, anticipar | prever, antecipar
prévision, prédiction | prediction, forecast | previsión, predicción | previsão, predição
attendre, s'attendre | expect | esperar | esperar
intention | intention, intent | intención | intenção
avoir l'intention, compter | intend | tener la intención, pretender | pretender, tencionar
volonté | will, willingness | voluntad | vontade
oser | dare | atreverse, osar | ousar, atrever-se
ambition | ambition | ambición | ambição
motivation | motivation | motivación | motivação
inspiration | inspiration | inspiración | inspiração
créativité | creativity | creatividad | criatividade
curiosité | curiosity | curiosidad | curiosidade
logique | logic, logical | lógica, lógico | lógica, lógico
raisonnable | reasonable, sensible | razonable, sensato | razoável, sensato
rationnel | rational | racional | racional
absurde | absurd | absurdo | absurdo
ridicule | ridiculous | ridículo | ridículo
préjugé | prejudice, bias | prejuicio | preconceito
théorie | theory | teoría | teoria
concept, notion | concept, notion | concepto, noción | conceito, noção
philosophie | philosophy | filosofía | filosofia
morale, moral | moral, morality | moral, moralidad | moral, moralidade
éthique | ethics, ethical | ética, ético | ética, ético
vertu | virtue | virtud | virtude
vice | vice | vicio | vício
bien | good | bien | bem
mal | evil, wrong | mal | mal
idéal | ideal | ideal | ideal
bonté, gentillesse | kindness, goodness | bondad, amabilidad | bondade, gentileza
cruauté | cruelty | crueldad | crueldade
honnêteté | honesty | honestidad, honradez | honestidade
sincérité | sincerity | sinceridad | sinceridade
générosité | generosity | generosidad | generosidade
égoïsme | selfishness | egoísmo | egoísmo
modestie, modeste | modesty, modest | modestia, modesto | modéstia, modesto
arrogance, arrogant | arrogance, arrogant | arrogancia, arrogante | arrogância, arrogante
comporter, se comporter | behave | comportarse, portarse | comportar-se
manque, manquer | miss | echar de menos, extrañar | sentir falta, ter saudades
nostalgie | nostalgia | nostalgia | nostalgia, saudade
pardonner, pardon | forgive, forgiveness, pardon | perdonar, perdón | perdoar, perdão
excuser, s'excuser | apologise, excuse | disculparse, pedir perdón | desculpar-se, pedir desculpa
déranger, gêner | disturb, bother | molestar | incomodar, perturbar
énerver, agacer | annoy, irritate | irritar, fastidiar | irritar, aborrecer
ému, émouvant | moved, moving, touching | conmovido, conmovedor | comovido, comovente
consoler | comfort, console | consolar | consolar
rassurer | reassure | tranquilizar | tranquilizar
calmer | calm, calm down | calmar | acalmar
amuser, s'amuser | have fun, amuse, enjoy oneself | divertirse, divertir | divertir-se, divertir
amusement, divertissement | fun, entertainment, amusement | diversión, entretenimiento | diversão, entretenimento
humiliation, humilier | humiliation, humiliate | humillación, humillar | humilhação, humilhar
`;
