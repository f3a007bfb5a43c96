/** Words of questions and answers: cooking, photography, computing, garden, travel, school work. */
export const generalC = `
pétrir | knead | amasar | amassar, sovar
pâte à pain | bread dough | masa de pan | massa de pão
pâte feuilletée | puff pastry | hojaldre | massa folhada
chapelure | breadcrumbs | pan rallado | pão ralado, farinha de rosca
amidon, fécule | starch, cornstarch | almidón, fécula | amido, fécula
bicarbonate | baking soda, bicarbonate | bicarbonato | bicarbonato
levure chimique | baking powder | levadura química, polvo de hornear | fermento em pó
blanc d'œuf | egg white | clara de huevo | clara de ovo
jaune d'œuf | egg yolk, yolk | yema | gema
crème fraîche | sour cream, crème fraîche | nata, crema agria | natas, creme de leite
lait en poudre | milk powder, powdered milk | leche en polvo | leite em pó
zeste | zest, peel | ralladura, cáscara | raspa, casca
marinade | marinade | marinada, adobo | marinada
friture | frying, deep frying | fritura | fritura
cuisson | cooking, baking | cocción | cozedura, cozimento
rôti, rôtir | roast | asado, asar | assado, assar
vapeur, à la vapeur | steamed, steaming | al vapor | no vapor
réchauffer | reheat, warm up | recalentar, calentar | reaquecer, aquecer
décongeler, dégeler | thaw, defrost | descongelar | descongelar
congeler | freeze | congelar | congelar
mixer | blend, puree | triturar, licuar | triturar, bater
égoutter | drain | escurrir | escorrer
tremper | soak, dip | remojar, mojar | demolhar, mergulhar
passoire, tamis | strainer, colander, sieve | colador, tamiz | coador, peneira, escorredor
fouet | whisk, whip | batidor, látigo | batedor, chicote
spatule | spatula | espátula | espátula
louche | ladle | cucharón | concha
rouleau à pâtisserie | rolling pin | rodillo | rolo de massa
cuillère à soupe | tablespoon | cucharada, cuchara sopera | colher de sopa
cuillère à café | teaspoon | cucharadita | colher de chá
moule à gâteau | baking tin, cake pan | molde | forma de bolo
cocotte-minute, autocuiseur | pressure cooker | olla a presión | panela de pressão
papier aluminium | aluminium foil, tin foil, foil | papel de aluminio | papel de alumínio
odeur de brûlé, brûlé | burnt | quemado | queimado
périmé, date de péremption | expired, expiry date | caducado, fecha de caducidad | vencido, prazo de validade
périmé | expired, shelf life | caducado | vencido
moisi | mouldy, moldy | mohoso | bolorento, mofado
sans gluten, gluten | gluten-free, gluten | sin gluten, gluten | sem glúten, glúten
lactose | lactose | lactosa | lactose
édulcorant | sweetener | edulcorante | adoçante
caféine | caffeine | cafeína | cafeína
expresso | espresso | café expreso, espresso | expresso
piquant, sauce piquante | hot sauce | salsa picante | molho picante
sauce soja | soy sauce | salsa de soja | molho de soja
curry | curry | curry | caril, curry
cumin | cumin | comino | cominho
curcuma | turmeric | cúrcuma | açafrão-da-terra, curcuma
safran | saffron | azafrán | açafrão
romarin | rosemary | romero | alecrim
thym | thyme | tomillo | tomilho
laurier | bay leaf, laurel | laurel | louro
coriandre | coriander, cilantro | cilantro | coentro
betterave | beetroot, beet | remolacha, betarraga | beterraba
navet | turnip | nabo | nabo
radis | radish | rábano | rabanete
poireau | leek | puerro | alho-poró, alho-francês
céleri | celery | apio | aipo
asperge | asparagus | espárrago | espargo, aspargo
artichaut | artichoke | alcachofa, alcaucil | alcachofra
fenouil | fennel | hinojo | funcho, erva-doce
kiwi | kiwi | kiwi | kiwi
papaye | papaya | papaya | papaia, mamão
goyave | guava | guayaba | goiaba
grenade | pomegranate | granada | romã
myrtille | blueberry | arándano | mirtilo
mûre | blackberry | mora, zarzamora | amora
pistache | pistachio | pistacho | pistácio, pistache
graine de sésame, sésame | sesame | sésamo, ajonjolí | sésamo, gergelim
tournesol | sunflower seed | pipa, semilla de girasol | semente de girassol
trépied | tripod | trípode | tripé
flash | flash | flash | flash
obturateur | shutter | obturador | obturador
ouverture du diaphragme, diaphragme | aperture | apertura, diafragma | abertura, diafragma
mise au point | focus | enfoque | foco, focagem
zoom | zoom | zoom | zoom
reflex | reflex camera, SLR, DSLR | cámara réflex, réflex | câmara reflex, reflex
cadrage | framing, composition | encuadre | enquadramento
netteté, net | sharpness, sharp | nitidez, nítido | nitidez, nítido
luminosité | brightness | brillo, luminosidad | brilho, luminosidade
résolution | resolution | resolución | resolução
retouche, retoucher | retouching, photo editing, retouch | retoque, retocar | retoque, retocar
recadrer, rogner | crop | recortar | recortar, cortar
capture d'écran | screenshot | captura de pantalla | captura de ecrã, captura de tela
ligne de commande | command line | línea de comandos | linha de comandos
script | script | script, guion | script
boucle | loop | bucle, lazo | ciclo, laço, loop
chaîne de caractères | string | cadena de caracteres | cadeia de caracteres, string
caractère | character | carácter | caractere
bibliothèque logicielle | software library | biblioteca de software | biblioteca de software
compiler, compilateur | compile | compilar, compilador | compilar, compilador
déboguer, débogage | debug | depurar, depuración | depurar, depuração
code source | source code | código fuente | código-fonte
logiciel libre, open source | free software, open source | software libre, código abierto | software livre
logiciel libre | free software | software libre | software livre, código aberto
redémarrer | restart, reboot | reiniciar | reiniciar
planter, plantage | crash | colgarse, bloquearse | travar, bloquear
pilote | driver | controlador | controlador, driver
carte graphique | graphics card, video card | tarjeta gráfica | placa gráfica, placa de vídeo
carte mère | motherboard | placa base | placa-mãe
processeur | processor, CPU | procesador | processador
mémoire vive | RAM, memory | memoria RAM | memória RAM
pare-feu | firewall | cortafuegos | firewall
antivirus | antivirus | antivirus | antivírus
pourriel, spam | spam, junk mail | correo basura, spam | spam, lixo eletrónico
hameçonnage | phishing | phishing, suplantación de identidad | phishing
témoin de connexion, cookie | cookie | cookie | cookie
onglet | tab | pestaña | separador, aba
corbeille | recycle bin, trash, wastebasket | papelera | lixeira, reciclagem
glisser-déposer | drag and drop | arrastrar y soltar | arrastar e largar, arrastar e soltar
double-cliquer, double-clic | double-click | doble clic | duplo clique
raccourci | shortcut | atajo, acceso directo | atalho
barre des tâches | taskbar | barra de tareas | barra de tarefas
tableur, feuille de calcul | spreadsheet | hoja de cálculo | folha de cálculo, planilha
traitement de texte | word processor, word processing | procesador de textos | processador de texto
modèle, gabarit | template | plantilla | modelo, template
police de caractères | font, typeface | fuente, tipo de letra | tipo de letra, fonte
gras | bold | negrita | negrito
italique | italic | cursiva, itálica | itálico
note de bas de page | footnote | nota al pie | nota de rodapé
saut de ligne | line break | salto de línea | quebra de linha
guillemets | quotation marks, quotes | comillas | aspas
virgule | comma | coma | vírgula
point-virgule | semicolon | punto y coma | ponto e vírgula
point d'interrogation | question mark | signo de interrogación | ponto de interrogação
parenthèse | parenthesis, bracket | paréntesis | parêntese
majuscule | capital letter, upper case | mayúscula | maiúscula
minuscule | lower case, small letter | minúscula | minúscula
nom, substantif | noun | sustantivo | substantivo
adjectif | adjective | adjetivo | adjetivo, adjectivo
adverbe | adverb | adverbio | advérbio
pronom | pronoun | pronombre | pronome
préposition | preposition | preposición | preposição
préfixe | prefix | prefijo | prefixo
suffixe | suffix | sufijo | sufixo
syllabe | syllable | sílaba | sílaba
voyelle | vowel | vocal | vogal
consonne | consonant | consonante | consoante
conjugaison, conjuguer | conjugation, conjugate | conjugación, conjugar | conjugação, conjugar
temps | tense | tiempo verbal | tempo verbal
étymologie | etymology | etimología | etimologia
argot | slang | argot, jerga | calão, gíria
mise en forme | formatting, layout | formato, maquetación | formatação, paginação
arrosage | watering | riego | rega
tuyau d'arrosage | garden hose, hose | manguera | mangueira
terreau | potting soil, compost | sustrato, mantillo | substrato, terra vegetal
compost, composteur | compost | compost, compostador | composto, compostor
rempoter | repot | trasplantar | transplantar, reenvasar
bouture | cutting | esqueje | estaca, muda
semis | seedling, sowing | siembra, plántula | sementeira, muda
puceron | aphid | pulgón | pulgão, afídeo
limace | slug | babosa | lesma
paillage | mulch | acolchado, mantillo | cobertura morta
tondeuse, tondre la pelouse | lawnmower, mower | cortacésped, podadora | cortador de relva, cortador de grama
tondeuse | lawnmower, mow the lawn | cortacésped, cortar el césped | cortador de relva, cortar a relva
taille-haie | hedge trimmer | cortasetos | corta-sebes
escale aérienne, correspondance | connecting flight, layover | escala, conexión | escala, conexão
décalage horaire | jet lag, time difference | desfase horario | jet lag, diferença horária
fuseau horaire | time zone | huso horario, zona horaria | fuso horário
carte d'embarquement | boarding pass | tarjeta de embarque | cartão de embarque
bagage à main | hand luggage, carry-on | equipaje de mano | bagagem de mão
douanier | customs officer | aduanero, agente de aduanas | oficial da alfândega
surclassement, mise à niveau | upgrade | mejora, actualización | upgrade, melhoria
aller simple | one-way ticket | billete de ida | bilhete de ida
aller-retour | return ticket, round trip | ida y vuelta | ida e volta
chambre d'hôtes, gîte | bed and breakfast, guest house, B&B | casa rural, casa de huéspedes | turismo rural
chambre d'hôtes | bed and breakfast | casa rural | turismo rural, casa de hóspedes
tour-opérateur, voyagiste | tour operator | operador turístico, turoperador | operador turístico
agence de voyages | travel agency | agencia de viajes | agência de viagens
guide touristique | tour guide, travel guide | guía turístico, guía de viaje | guia turístico
office de tourisme | tourist office | oficina de turismo | posto de turismo
circuit, visite guidée | guided tour, tour | visita guiada, recorrido | visita guiada
souvenir | souvenir | recuerdo, souvenir | lembrança, souvenir
plan, carte | street map, map | plano, mapa | planta, mapa
boussole | compass | brújula | bússola
GPS | GPS, satnav | GPS | GPS
panne de voiture, dépannage | car breakdown, roadside assistance | avería, asistencia en carretera | avaria
panne de voiture | car breakdown | avería | avaria, assistência na estrada
crevaison, pneu crevé | puncture, flat tyre, flat tire | pinchazo, llanta ponchada | furo, pneu furado
dépanneuse, remorquer | tow truck, tow | grúa, remolcar | reboque, guincho, rebocar
vidange | oil change | cambio de aceite | mudança de óleo, troca de óleo
boîte de vitesses | gearbox, transmission | caja de cambios | caixa de velocidades, câmbio
embrayage | clutch | embrague | embraiagem, embreagem
pot d'échappement, échappement | exhaust, exhaust pipe | tubo de escape, escape | escape, tubo de escape
bougie | spark plug | bujía | vela de ignição
contrôle technique | vehicle inspection, MOT | inspección técnica de vehículos, ITV | inspeção veicular
contrôle technique | vehicle inspection | inspección técnica de vehículos | inspeção veicular, inspeção técnica
amortisseur | shock absorber | amortiguador | amortecedor
jante | rim, wheel rim | llanta, rin | jante, aro
chauffe-eau | water heater, boiler | calentador de agua | esquentador, aquecedor de água
fuite d'eau | water leak | fuga de agua | fuga de água, vazamento
prise de courant | power outlet | toma de corriente | tomada elétrica
disjoncteur, fusible | circuit breaker, fuse | disyuntor, fusible | disjuntor, fusível
rallonge | extension cord, extension lead | alargador | extensão
isolant | insulating, insulation material | aislante | isolante
papier peint | wallpaper | papel pintado, papel tapiz | papel de parede
vernis, vernir | varnish | barniz, barnizar | verniz, envernizar
poncer, papier de verre | sand, sandpaper | lijar | lixar
mastic, joint | sealant, putty | masilla, sellador | massa, vedante
cheville | wall plug, dowel | taco, tarugo | bucha, cavilha
couche | nappy, diaper | pañal | fralda
tétine | dummy, pacifier | chupete | chupeta
bavoir | bib | babero | babete, babador
poussette | stroller | carrito de bebé | carrinho
doudou | security blanket, comforter | trapito, peluche | naninha, peluche
berceuse | lullaby | nana, canción de cuna | canção de ninar, canção de embalar
caprice, crise de colère | tantrum | rabieta, berrinche | birra
devoirs de vacances | holiday homework | tareas de vacaciones | trabalhos de férias
croquettes | dry pet food, kibble | croquetas, pienso | ração
litière | cat litter, litter | arena para gatos | areia para gatos
puce | flea | pulga | pulga
tique | tick | garrapata | carraça, carrapato
castrer, stériliser | neuter, spay | castrar, esterilizar | castrar, esterilizar
dresseur, dressage | dog trainer, dog training, training | adiestrador, adiestramiento | adestrador, adestramento
bac d'arrosage, arrosoir | watering can | regadera | regador
mal de dos | back pain, backache | dolor de espalda | dor nas costas
mal de gorge | sore throat | dolor de garganta | dor de garganta
mal de dents | toothache | dolor de muelas | dor de dentes
insomnie | insomnia | insomnio | insónia
vertige | dizziness, vertigo | mareo, vértigo | tontura, vertigem
nausée | nausea | náusea | náusea, enjoo
constipation | constipation | estreñimiento | prisão de ventre, obstipação
crampe | cramp | calambre | cãibra
entorse | sprain | esguince | entorse
ampoule | blister | ampolla | bolha
acné, bouton | acne, pimple, spot | acné, grano, espinilla | acne, borbulha, espinha
eczéma | eczema | eczema | eczema
coup de soleil | sunburn | quemadura solar | queimadura solar, escaldão
crème solaire | sunscreen, sun cream | protector solar, crema solar | protetor solar
règles, menstruation | period, menstruation | regla, menstruación | período, menstruação
ménopause | menopause | menopausia | menopausa
migraineux, maux | ailment, ache | dolencia, achaque | mazela, achaque
effet secondaire | side effect | efecto secundario | efeito secundário, efeito colateral
posologie | dosage | posología, dosis | posologia, dosagem
complément alimentaire | dietary supplement, food supplement | suplemento alimenticio | suplemento alimentar
abdominaux | abs, abdominal muscles, sit-ups | abdominales | abdominais
pompe | push-up, press-up | flexión, lagartija | flexão
étirement | stretching, stretch | estiramiento | alongamento
tapis de course | treadmill | cinta de correr | passadeira, esteira
essoufflement | shortness of breath, breathlessness | falta de aliento | falta de ar
pouls | pulse | pulso | pulso
`;
