/** Words of general reading, found by what a frequency list lacked: third part. */
export const generalD = `
rendre compte, se rendre compte | realise | darse cuenta | dar-se conta, aperceber-se
avoir peur, effrayé | afraid, scared, frightened | asustado, temeroso | assustado, com medo
terrifié, terrifiant | terrified, terrifying | aterrorizado, aterrador | aterrorizado, aterrador
pour toujours, à jamais | forever, for ever | para siempre | para sempre
abondance, beaucoup de | plenty | mucho, bastante | bastante, fartura
adéquat, convenable | proper | apropiado, debido | adequado, devido
correctement, convenablement | properly, correctly | correctamente, debidamente | corretamente, devidamente
domaine, propriété | estate | finca, hacienda | propriedade, herdade
chanceux | lucky, fortunate | afortunado, suertudo | sortudo, afortunado
littéralement | literally | literalmente | literalmente
pratiquement | practically, virtually | prácticamente | praticamente
parfaitement | perfectly | perfectamente | perfeitamente
spécialement | specially, especially | especialmente | especialmente
largement | widely, largely | ampliamente, en gran medida | amplamente, largamente
sûrement | surely | seguramente | certamente, seguramente
justement | precisely, exactly | justamente, precisamente | justamente
librement | freely | libremente | livremente
longuement | at length, for a long time | largamente, extensamente | longamente
brièvement | briefly | brevemente | brevemente
fermement | firmly | firmemente | firmemente
activement | actively | activamente | ativamente
sérieusement | seriously | seriamente, en serio | seriamente, a sério
financièrement | financially | financieramente | financeiramente
techniquement | technically | técnicamente | tecnicamente
significativement | significantly | significativamente | significativamente
franchement | frankly | francamente | francamente
curieusement, étrangement | curiously, strangely, oddly | curiosamente, extrañamente | curiosamente, estranhamente
continuellement | continually, continuously | continuamente | continuamente
anciennement, auparavant | previously, formerly | anteriormente, antes | anteriormente, antes
nouvellement | newly, freshly | nuevamente, recién | recentemente
massivement | massively | masivamente | massivamente
intentionnellement | intentionally, deliberately | intencionadamente | intencionalmente
principalement | predominantly, chiefly | predominantemente | predominantemente
occasionnel, occasionnellement | occasional | ocasional, ocasionalmente | ocasional, ocasionalmente
en quelque sorte | somehow, somewhat | de algún modo, algo | de algum modo, um tanto
ultime | ultimate | último, definitivo | último, definitivo
éminent, proéminent | prominent | prominente, destacado | proeminente, destacado
improbable | unlikely | improbable | improvável
compter sur | rely, count on | contar con, depender | contar com, depender
dépendance envers, recours | reliance | dependencia | dependência
hilarant | hilarious | hilarante, divertidísimo | hilariante, hilário
époustouflant, sidérant | stunning, stunned | impresionante, pasmado | deslumbrante, pasmado
audacieux | bold, daring | audaz, atrevido | audaz, ousado
classifié, petite annonce | classified, classified ad | clasificado, anuncio clasificado | classificado
extrait vidéo, clip | clip | clip, videoclip | clipe, videoclipe
courant dominant, grand public | mainstream | corriente principal, gran público | corrente dominante, grande público
précieux, bien-aimé | beloved | querido, amado | amado, querido
cher | dear | querido, estimado | querido, caro
tour, torsion | twist | giro, torsión | torção, reviravolta
mettre en lumière, point fort | highlight | destacar, punto destacado | destacar, ponto alto
sottise, non-sens, bêtise | nonsense, rubbish, foolishness | tontería, sinsentido, disparate | disparate, absurdo
sottise | nonsense | tontería | disparate, besteira, asneira
omettre, sauter | skip | saltarse, omitir | saltar, omitir
claquer, rompre net | snap | chasquear, romperse | estalar, partir-se
retourner, basculer | flip | voltear, dar la vuelta | virar, inverter
correctif, pièce | patch | parche | remendo, patch
du jour au lendemain, de nuit | overnight | de la noche a la mañana | da noite para o dia
consultatif | advisory, consultative | consultivo | consultivo
sans fin, interminable | endless, interminable | interminable, sin fin | interminável, sem fim
vaporiser, aérosol | spray | rociar, aerosol, espray | pulverizar, spray
structurel | structural | estructural | estrutural
d'époque, ancien | vintage | antiguo, de época | vintage, de época
sous-jacent | underlying | subyacente | subjacente
briller, reluire | shine | brillar, relucir | brilhar, reluzir
shérif | sheriff | alguacil, sheriff | xerife
effort, tension | strain | tensión, esfuerzo | tensão, esforço
à bord | aboard, on board | a bordo | a bordo
pertinent, significatif | meaningful | significativo | significativo
pair, semblable | peer | par, igual | par, igual
passionné, vif | keen, eager | entusiasta, ansioso | entusiasta, ansioso
adjacent, contigu | adjacent, neighbouring | adyacente, contiguo | adjacente, contíguo
crête | ridge | cresta | crista, cume
érudit, universitaire | scholar | erudito, académico | erudito, académico
cognitif | cognitive | cognitivo | cognitivo
minimal | minimal | mínimo | mínimo
de nos jours | nowadays | hoy en día | hoje em dia
facial | facial | facial | facial
apparemment, semble-t-il | seemingly, reportedly | aparentemente, supuestamente | aparentemente, alegadamente
journal intime | diary, journal | diario | diário
être en désaccord | disagree | discrepar, no estar de acuerdo | discordar
influent | influential | influyente | influente
liste, effectif | roster, lineup | plantilla, alineación | lista, plantel, alinhamento
fente, créneau | slot | ranura, franja horaria | ranhura, vaga
quantique | quantum | cuántico | quântico
numériser, balayer | scan | escanear, escáner | digitalizar, escanear
envergure, portée | span | envergadura, lapso | envergadura, intervalo
élaboré, sophistiqué | elaborate | elaborado | elaborado
à mi-chemin | halfway, midway | a mitad de camino | a meio caminho
coque | hull, shell | casco | casco
martial | martial | marcial | marcial
royaume, domaine | realm | reino, ámbito | reino, domínio
retour en force, retour | comeback | regreso, reaparición | regresso, retorno
médian | median | mediano | mediano
position, posture | stance | postura | postura
statique | static | estático | estático
chirurgical | surgical | quirúrgico | cirúrgico
écho | echo | eco | eco
finale | finale | final, gran final | final
de même, pareillement | likewise, similarly | asimismo, igualmente | do mesmo modo, igualmente
oléoduc, gazoduc, canalisation | pipeline | oleoducto, gasoducto, tubería | oleoduto, gasoduto, conduta
thermique | thermal | térmico | térmico
désireux, impatient | eager | deseoso, ansioso | desejoso, ansioso
battage médiatique | hype | bombo publicitario, exageración | alarde, hype
ferraille, camelote | junk, scrap | chatarra, basura | sucata, tralha
arche, arcade | arch | arco | arco
transporteur | carrier, haulier | transportista | transportadora
machines, machinerie | machinery | maquinaria | maquinaria
en attente, en suspens | pending | pendiente | pendente
platine | platinum | platino | platina
séance d'entraînement | workout | entrenamiento, rutina de ejercicios | treino, exercícios
bois d'œuvre | timber, lumber | madera, madera de construcción | madeira
escarpé, raide | steep | empinado, escarpado | íngreme, escarpado
endolori, douloureux | sore | dolorido, adolorido | dorido
portatif, portable | portable | portátil | portátil
mémorable | memorable | memorable | memorável
renommé, réputé | renowned, reputed | renombrado, reputado | renomado, reputado
approfondi, minutieux | thorough | minucioso, exhaustivo | minucioso, exaustivo
candidat désigné, nominé | nominee, nominated | nominado, candidato | nomeado, indicado
pic, pointe, rocher escarpé | spike, peak, crag | pico, punta, peñasco | pico, ponta, penhasco
binaire | binary | binario | binário
dépôt | depot, deposit | depósito | depósito
soupir, soupirer | sigh | suspiro, suspirar | suspiro, suspirar
tendu | tense, tight | tenso | tenso
incorrect | incorrect | incorrecto | incorreto
robuste | robust, sturdy | robusto | robusto
sobre | sober | sobrio | sóbrio
ravi, enchanté | thrilled, delighted | encantado, emocionado | encantado, entusiasmado
champ de bataille | battlefield | campo de batalla | campo de batalha
décharge, sortie d'hôpital | discharge | descarga, alta médica | descarga, alta médica
enclin, sujet | prone, inclined | propenso | propenso
bande originale | soundtrack | banda sonora | banda sonora, trilha sonora
biblique | biblical | bíblico | bíblico
vitrine | showcase | escaparate, exhibir | vitrine, mostrar
vélocité | velocity | velocidad | velocidade
automatisé, automatisation | automated, automation | automatizado, automatización | automatizado, automação
lot, fournée | batch | lote, tanda | lote, fornada
compliment | compliment | cumplido | elogio, cumprimento
ville natale | hometown, birthplace | ciudad natal | cidade natal
thriller, film à suspense | thriller | película de suspenso, thriller | suspense, thriller
transgenre | transgender | transgénero | transgénero
suites, lendemains | aftermath | secuelas, repercusiones | rescaldo, consequências
char romain, char | chariot | carro romano | biga
estime | esteem, regard | estima | estima
torrent, déluge | torrent, deluge | torrente, diluvio | torrente, dilúvio
détester, aversion | dislike, aversion | aversión, no gustar | aversão, não gostar
intégré | embedded, built-in, integrated | integrado, incorporado | integrado, incorporado
passible, responsable | liable | responsable, sujeto | responsável, sujeito
surnaturel | supernatural | sobrenatural | sobrenatural
marque déposée | trademark | marca registrada | marca registada, marca registrada
inutile, vain | pointless, futile | inútil, sin sentido | inútil, sem sentido
corrélation | correlation | correlación | correlação
érable | maple | arce | bordo
bouleau | birch | abedul | bétula
hêtre | beech | haya | faia
saule | willow | sauce | salgueiro
cyprès | cypress | ciprés | cipreste
frêne | ash, ash tree | fresno | freixo
figuier | fig tree | higuera | figueira
pommier | apple tree | manzano | macieira
baobab | baobab | baobab | baobá
acacia | acacia | acacia | acácia
lavande | lavender | lavanda | lavanda, alfazema
lys, lis | lily | lirio, azucena | lírio, açucena
orchidée | orchid | orquídea | orquídea
jasmin | jasmine | jazmín | jasmim
violette | violet | violeta | violeta
coquelicot | poppy | amapola | papoila, papoula
trèfle | clover | trébol | trevo
fougère | fern | helecho | feto, samambaia
lierre | ivy | hiedra | hera
ortie | nettle | ortiga | urtiga
état d'esprit | mindset, state of mind | mentalidad, estado de ánimo | mentalidade, estado de espírito
mentalité | mentality | mentalidad | mentalidade
poussée | thrust, push | empuje | impulso, empurrão
niche, créneau | niche | nicho | nicho
prompt | prompt | pronto | pronto
discours | discourse | discurso | discurso
affiner, raffiner, raffinerie | refine, refinery | refinar, refinería | refinar
inhérent | inherent | inherente | inerente
absolu, complet | outright, utter | absoluto, total | absoluto, total
notoire, tristement célèbre | notorious, infamous | notorio, infame | notório, infame
direct, simple | straightforward | sencillo, directo | simples, direto, directo
vicieux | vicious | vicioso, feroz | vicioso, cruel
dividende | dividend | dividendo | dividendo
endurer, supporter | endure | aguantar, soportar | aguentar, suportar
enzyme | enzyme | enzima | enzima
membrane | membrane | membrana | membrana
nickel | nickel | níquel | níquel
lithium | lithium | litio | lítio
mercure | mercury | mercurio | mercúrio
soufre | sulphur, sulfur | azufre | enxofre
iode | iodine | yodo | iodo
alliage | alloy | aleación | liga metálica
réticent | reluctant | reacio, renuente | relutante
respiratoire | respiratory | respiratorio | respiratório
sympathique | nice, friendly, likeable | simpático | simpático
crasseux | filthy | mugriento | imundo
praticien | practitioner | profesional, practicante | praticante, profissional
sans rapport | unrelated | no relacionado, ajeno | não relacionado, alheio
chaleur humaine | warmth | calidez | calor humano
chef, gourou | guru | gurú | guru
encouragement | encouragement | aliento, estímulo | encorajamento, incentivo
optimiste, plein d'espoir | hopeful | esperanzado, esperanzador | esperançoso
contemporain, moderne | modern-day | contemporáneo, moderno | contemporâneo, moderno
moindre | least, slightest | menor, mínimo | menor, mínimo
quelconque | any, ordinary | cualquiera | qualquer
égard, à l'égard de | regard, respect, towards | respecto, con respecto a | respeito, em relação a
envers | towards, reverse side | hacia, revés | para com, avesso
tant pis, tort | wrong, fault | culpa, daño | culpa, dano
convaincant | convincing, persuasive | convincente | convincente
pseudonyme, pseudo | pseudonym, alias, pen name | seudónimo, alias | pseudónimo
vaisseau | vessel, ship | nave, buque | nave, navio
abbé | abbot, priest | abad | abade
mademoiselle | Miss, young lady | señorita | senhorita, menina
franchise | frankness, openness | franqueza | franqueza
faille | flaw, fault, loophole | falla, fallo | falha, brecha
allure | look, pace | aspecto, ritmo | aspeto, ritmo, aspecto
autrui | others, other people | los demás, el prójimo | os outros, outrem
détriment | detriment | detrimento | detrimento
trentaine | about thirty, thirties | treintena | trintena
quarantaine | about forty, forties | cuarentena | quarentena
volontiers | gladly, willingly | con gusto, de buena gana | com prazer, de bom grado
palmarès | record of achievements, prize list | palmarés | palmarés
multitude | multitude | multitud | multidão
détresse | distress | angustia, desamparo | aflição, desespero
élan | momentum, surge | impulso | impulso
élan | moose, elk | alce | alce
blocage | blockage, deadlock | bloqueo | bloqueio
crédible | credible | creíble | credível, crível
pénible | painful, tiresome | penoso, pesado | penoso
tantôt | sometimes, soon | ora, tan pronto | ora
diocèse | diocese | diócesis | diocese
aéronautique | aeronautics, aerospace | aeronáutica, aeroespacial | aeronáutica, aeroespacial
rappeur | rapper | rapero | rapper
lycéen, collégien | high school student, secondary student | estudiante de secundaria | estudante do ensino médio
lycéen | high school student | estudiante de secundaria, liceísta | estudante do ensino médio, liceal
centime | cent, penny, pence | céntimo, centavo | cêntimo, centavo
précoce | early, precocious | precoz, temprano | precoce
engin | machine, device, vehicle | máquina, artefacto | máquina, engenho
psychanalyse | psychoanalysis | psicoanálisis | psicanálise
convocation | summons, notice of meeting | convocatoria, citación | convocação, convocatória
concitoyen | fellow citizen | conciudadano | concidadão
rapporteur | rapporteur | relator, ponente | relator
sécuritaire | security, safety | de seguridad | securitário, de segurança
sélectionneur | national coach, manager | seleccionador | selecionador
éliminatoire | qualifier, preliminary round | eliminatoria | eliminatória
anonymat | anonymity | anonimato | anonimato
maçonnerie | masonry, brickwork | albañilería, mampostería | alvenaria
fonctionnalité | feature, functionality | funcionalidad | funcionalidade
terroir | local land, region, soil | terruño | terra, terroir
`;
