/** Words of everyday reading that belong to no field: things, states, small facts. */
export const everyday = `
compagnie | company | compañía | companhia
nation | nation | nación | nação
union | union | unión | união
institut | institute | instituto | instituto
section | section | sección | seção, secção
règne, régner | reign | reinado, reinar | reinado, reinar
trône | throne | trono | trono
seigneur | lord | señor | senhor, lorde
chevalier | knight | caballero | cavaleiro
baron | baron | barón | barão
comte, comtesse | earl, count, countess | conde, condesa | conde, condessa
marquis | marquis | marqués | marquês
majesté | majesty | majestad | majestade
souverain | sovereign, ruler | soberano | soberano
amiral | admiral | almirante | almirante
maréchal | marshal | mariscal | marechal
sorcellerie | witchcraft | brujería, hechicería | bruxaria, feitiçaria
extrait | excerpt, extract | extracto, fragmento | excerto, trecho, extrato
ouvrage | book, work | obra | obra
ouvrage | structure, civil work | obra de ingeniería, obra | obra de engenharia, obra
exercice | exercise | ejercicio | exercício
exercice | financial year, fiscal year | ejercicio, año fiscal | exercício, ano fiscal
montage | editing, assembly | montaje | montagem
bassin | basin, pool, pond | cuenca, estanque | bacia, tanque
suprême | supreme | supremo | supremo
dynamique | dynamic | dinámico | dinâmico
animation | animation, activity | animación | animação
réception | reception | recepción | receção, recepção
poursuite | pursuit, prosecution | persecución | perseguição
matériau | material | material | material
liaison | link, liaison | enlace | ligação
amateur | amateur | aficionado, amateur | amador
carbone | carbon | carbono | carbono
bulletin | newsletter, bulletin | boletín | boletim
catalogue | catalogue, catalog | catálogo | catálogo
exemplaire | copy | ejemplar | exemplar
exemplaire | exemplary | ejemplar | exemplar
quête | quest | búsqueda | busca
prétexte | pretext, excuse | pretexto | pretexto
entourage | circle, entourage | entorno, allegados | entourage, círculo
forfait | flat rate, package | tarifa plana, paquete | pacote, tarifa fixa
débit | flow rate, debit, speed | caudal, débito | débito, caudal
diamètre | diameter | diámetro | diâmetro
rayon | radius | radio | raio
graphique | graph, chart, graphic | gráfico | gráfico
originaire | native, originally from | originario, oriundo | originário, oriundo
tirage | draw, print run | sorteo, tirada | sorteio, tiragem
boule | ball | bola | bola
descente | descent | descenso, bajada | descida
instance | authority, body | instancia | instância
révolutionnaire | revolutionary | revolucionario | revolucionário
smartphone | smartphone | teléfono inteligente, smartphone | smartphone
altitude | altitude | altitud | altitude
romantique | romantic | romántico | romântico
synthèse | synthesis, summary | síntesis | síntese
esthétique | aesthetic, cosmetic | estético | estético
reproduction | reproduction | reproducción | reprodução
suspension | suspension | suspensión | suspensão
délire | delirium, madness | delirio | delírio
sûreté | safety, security | seguridad | segurança
constructeur | builder, manufacturer | constructor, fabricante | construtor, fabricante
district | district | distrito | distrito
opérateur | operator | operador | operador
chaussée | roadway, carriageway | calzada | faixa de rodagem
chirurgie | surgery | cirugía | cirurgia
communautaire | community | comunitario | comunitário
schéma | diagram, scheme | esquema | esquema
abbaye | abbey | abadía | abadia
antenne | antenna, aerial | antena | antena
artillerie | artillery | artillería | artilharia
gendarmerie | gendarmerie | gendarmería | gendarmaria
mixte | mixed | mixto | misto
susceptible | likely, touchy | susceptible | suscetível, susceptível
administrateur | administrator | administrador | administrador
administrer | administer | administrar | administrar
globe | globe | globo terráqueo, globo | globo
créature | creature | criatura | criatura
grandeur | greatness, size | grandeza | grandeza
oxygène | oxygen | oxígeno | oxigénio
hydrogène | hydrogen | hidrógeno | hidrogénio
azote | nitrogen | nitrógeno | azoto, nitrogênio
pacte | pact | pacto | pacto
répertoire | directory, repertoire | repertorio, directorio | repertório, diretório, directório
annuaire | directory, phone book | guía telefónica, anuario | lista telefónica, anuário
séquence | sequence | secuencia | sequência
solde | balance | saldo | saldo
générique | generic | genérico | genérico
paroisse | parish | parroquia | paróquia
audio | audio | audio | áudio
systématique | systematic | sistemático | sistemático
empreinte | footprint, print, imprint | huella | pegada, impressão
empreinte digitale | fingerprint | huella digital, huella dactilar | impressão digital
fibre | fibre | fibra | fibra
noyau | core, nucleus, kernel | núcleo | núcleo
modalité | terms, modality | modalidad | modalidade
patrie | homeland, fatherland | patria | pátria
patriote, patriotisme | patriot, patriotism | patriota, patriotismo | patriota, patriotismo
tolérance | tolerance | tolerancia | tolerância
trahison | betrayal, treason | traición | traição
traître | traitor | traidor | traidor
livret | booklet | libreta, folleto | caderneta, livreto
brochure, dépliant, prospectus | brochure, leaflet, flyer | folleto | brochura, folheto, panfleto
paragraphe | paragraph | párrafo | parágrafo
relief | relief, terrain | relieve | relevo
doctrine | doctrine | doctrina | doutrina
légion | legion | legión | legião
majoritaire | majority | mayoritario | maioritário, majoritário
minoritaire | minority | minoritario | minoritário
lame | blade | hoja, cuchilla | lâmina
spectre | spectrum, spectre | espectro | espectro
sublime | sublime | sublime | sublime
transaction | transaction | transacción | transação, transacção
aviation | aviation | aviación | aviação
projection | projection, screening | proyección | projeção
accessoire | accessory | accesorio | acessório
bloc | block, bloc | bloque | bloco
cloche | bell | campana | sino
manuscrit | manuscript, handwritten | manuscrito | manuscrito
pénal | penal, criminal | penal | penal
scolarité | schooling | escolaridad | escolaridade
scolarisation, scolariser | schooling, school enrolment | escolarización | escolarização
barre | bar, rod | barra | barra
cohérence | consistency, coherence | coherencia | coerência
confédération | confederation | confederación | confederação
considération | consideration | consideración | consideração
entité | entity | entidad | entidade
internaute | Internet user | internauta | internauta
pirate | pirate | pirata | pirata
syndrome | syndrome | síndrome | síndrome
tablette | tablet | tableta | tablet
complicité | complicity | complicidad | cumplicidade
complémentaire | complementary, supplementary | complementario | complementar
complément | supplement, complement | complemento | complemento
intrigue | plot, intrigue | trama, intriga | enredo, intriga
juridiction | jurisdiction | jurisdicción | jurisdição
motion | motion | moción | moção
cristal | crystal | cristal | cristal
dérive, dériver | drift, derive | deriva, derivar | deriva, derivar
encre | ink | tinta | tinta
imposition | taxation | imposición | tributação
arbitrage | refereeing, arbitration | arbitraje | arbitragem
barreau | bar, rung | barrote, peldaño | barra, degrau
planche | board, plank | tabla | tábua, prancha
tableau | table, chart | tabla, cuadro | tabela, quadro
pièce | piece, part | pieza | peça
pièce de rechange | spare part | repuesto, pieza de recambio | peça sobressalente, peça de reposição
panneau | panel | panel | painel
succès, réussi | successful | exitoso, con éxito | bem-sucedido
multiple | multiple | múltiple | múltiplo
civil | civil | civil | civil
d'entreprise | corporate | corporativo, empresarial | corporativo, empresarial
entrepreneuriat | entrepreneurship | emprendimiento | empreendedorismo
aléatoire | random | aleatorio | aleatório
mode | mode | modo | modo
insolite, inhabituel | unusual | insólito, inusual | invulgar, incomum, insólito
stratégique | strategic | estratégico | estratégico
attirant, attrayant | attractive, appealing | atractivo | atraente, atrativo, atractivo
préféré, favori, signet | favourite, favorite, bookmark | favorito, preferido, marcador | favorito, preferido
préféré | favourite | favorito | favorito, marcador
tenter | tempt | tentar, tentador | tentar, tentador
à venir | upcoming, forthcoming | próximo, venidero | próximo, vindouro
en cours | ongoing, in progress, under way | en curso, en marcha | em curso, em andamento
répandu | widespread | extendido, generalizado | generalizado, difundido
résidentiel | residential | residencial | residencial
résidence | residence | residencia | residência
séjour | stay | estancia, estadía | estadia, estada
station balnéaire, station | seaside resort, resort | balneario, centro turístico | estância balnear, resort
station de ski | ski resort | estación de esquí | estância de esqui, estação de esqui
routine | routine | rutina | rotina
intégrité | integrity | integridad | integridade
fluide | fluid, smooth | fluido | fluido
fantaisie | fantasy, fancy | fantasía | fantasia
dissertation, essai | essay | ensayo, redacción | ensaio, redação, redacção
aperçu | overview, insight, preview | vista previa, panorama | visão geral, panorama
accent, importance | emphasis | énfasis | ênfase
chair | flesh | carne | carne
saleté, crasse | dirt, filth | suciedad, mugre | sujidade, sujeira
grille | grid, grate | rejilla, cuadrícula | grelha, grade
métropolitain | metropolitan | metropolitano | metropolitano
tweet, tweeter | tweet | tuit, tuitear | tweet, tuitar
nutrition | nutrition | nutrición | nutrição
désespéré | desperate, hopeless | desesperado | desesperado
dégoûtant | disgusting | asqueroso, repugnante | nojento, repugnante
dégoût | disgust | asco, repugnancia | nojo, repugnância
gênant, embarrassant | embarrassing, awkward | embarazoso, incómodo | embaraçoso, constrangedor
gêné, embarrassé | embarrassed | avergonzado, apenado | envergonhado, constrangido
inconfortable | uncomfortable | incómodo | desconfortável
formidable, énorme | tremendous | tremendo | tremendo
malédiction, maudit | curse, damned | maldición, maldito | maldição, maldito
location | rental, hire | alquiler, arriendo | aluguer, aluguel, arrendamento
rotation | rotation | rotación | rotação
subtil | subtle | sutil | subtil, sutil
durée de vie | lifetime, lifespan | vida útil, tiempo de vida | vida útil, tempo de vida
revenu fixe | fixed income | renta fija | renda fixa
propre | own | propio | próprio
moment, bout de temps | while | rato | momento, bocado
professionnel, du travail | labour, work-related | laboral | laboral, trabalhista
prestation, action | performance, acting | actuación | atuação, desempenho, actuação
tour, équipe | turn, shift | turno | turno
profiter, prendre plaisir | enjoy | disfrutar | desfrutar, aproveitar, curtir
fonctionnement | functioning, operation, running | funcionamiento | funcionamento
antécédent | background, precedent, antecedent | antecedente | antecedente
transmission | transmission, broadcast | transmisión | transmissão
grade, rang | rank | rango, grado | grau, patente
ronde, tour | round | ronda, vuelta | ronda, rodada
cap, direction | course, heading | rumbo | rumo
conception | design, conception | concepción, diseño | conceção, concepção, design
fiction | fiction | ficción | ficção
science-fiction | science fiction | ciencia ficción | ficção científica
croissant | growing, increasing | creciente | crescente
garantie | guarantee, warranty | garantía | garantia
protagoniste | protagonist, main character | protagonista | protagonista
première, avant-première | premiere, preview | estreno | estreia
disparition | disappearance | desaparición | desaparecimento
excellence | excellence | excelencia | excelência
fabrication | manufacturing, manufacture | fabricación | fabrico, fabricação
planification | planning | planificación | planeamento, planejamento
concourir, rivaliser | compete | competir | competir
accomplissement, réussite | achievement, accomplishment | logro | conquista, realização
opérationnel | operational, operating | operativo, operacional | operacional
société, corporation | corporation | corporación | corporação
hymne | anthem, hymn | himno | hino
commode, pratique | convenient | conveniente, cómodo | conveniente, cómodo
décor, scénario | setting, scenario | escenario | cenário
relation amoureuse, relation, lien | relationship, link, tie | relación, vínculo, lazo | relacionamento, relação, laço
relation amoureuse | relationship, relation, hyperlink | relación, enlace | relacionamento, vínculo, ligação, link
législation | legislation | legislación | legislação
feuilleton | soap opera, serial | telenovela, culebrón | novela, telenovela
distribution, casting | cast | reparto, elenco | elenco
tronçon | stretch, section | tramo | trecho, troço
invitation | invitation | invitación | convite
renoncer, abandonner | give up | desistir, rendirse | desistir
divulguer | disclose, divulge | divulgar | divulgar
enregistrement | recording | grabación | gravação
modification, altération | alteration | alteración | alteração
indication | indication, directions | indicación | indicação
classement | ranking, classification | clasificación, ranking | classificação, ranking
publier en ligne, poster | post | publicar | postar, publicar
vide | void, vacuum, gap | vacío | vazio, vácuo
abîme, gouffre | abyss, chasm | abismo | abismo
espoirs | hopes | esperanzas, ilusión | esperanças
bénédiction, bénir | blessing, bless | bendición, bendecir | bênção, abençoar
divin | divine | divino | divino
baiser | kiss | beso | beijo
embrassade | embrace | abrazo | abraço
cliché | cliché, snapshot | cliché, tópico | cliché
commentateur | commentator | comentarista | comentador, comentarista
animatrice, présentatrice | hostess | presentadora | apresentadora
artère, axe routier | thoroughfare | arteria vial | artéria viária
voix | vote | voto | voto
aise, à l'aise | ease, comfortable | cómodo, a gusto | à vontade
sang-froid | composure, cold blood | sangre fría | sangue-frio
gamme | range | gama | gama
éventail, choix | range, variety | abanico, variedad | leque, variedade
biais | bias, means | sesgo | viés
issue de secours | fire exit, emergency exit | salida de emergencia | saída de emergência
survie | survival | supervivencia | sobrevivência
semi | half, semi | semi | semi
dépit | spite | despecho | despeito
trio | trio | trío | trio
duo | duo, duet | dúo | duo, dueto
complexe, compliqué | complex, complicated | complejo, complicado | complexo, complicado
manuel scolaire | school textbook | libro de texto | livro didático
cahier | workbook | cuaderno | caderno
logo | logo | logotipo, logo | logótipo, logo
mythique | mythical, legendary | mítico | mítico
légendaire | legendary | legendario | lendário
vestiaire | locker room, changing room, cloakroom | vestuario | balneário, vestiário
antre | den, lair | guarida | toca, covil
crochet, détour | detour | desvío | desvio
berge | bank, riverbank | ribera, orilla | margem
hangar | shed, hangar | cobertizo, hangar | galpão, hangar, barracão
abri, cabanon | shed | cobertizo, caseta | barracão, telheiro
abribus | bus shelter | marquesina | abrigo de autocarro, ponto de ônibus
borne | terminal, bollard, charging point | borne, punto de recarga | poste, ponto de recarga
guérite, cabine | booth, cabin | cabina, caseta | cabina, cabine
cabine téléphonique | phone booth, telephone box | cabina telefónica | cabina telefónica, orelhão
trottinette électrique | electric scooter, e-scooter | patinete eléctrico | trotinete elétrica, patinete elétrico
charrue | plough, plow | arado | arado, charrua
moisson, moissonneuse | harvest, combine harvester | siega, cosechadora | ceifa, colheitadeira
foin | hay | heno | feno
botte de foin, meule | bale, haystack | fardo, pajar | fardo, palheiro
silo | silo | silo | silo
ouragan, tornade | twister | tornado | tornado
gouttière | gutter | canalón, canaleta | caleira, calha
rambarde, garde-corps | railing, guardrail | barandilla, baranda | corrimão, guarda-corpo, grade
rampe | handrail | pasamanos | corrimão
palette | pallet, palette | palé, paleta | palete
coffre-fort | safe | caja fuerte | cofre
tirelire | piggy bank | hucha, alcancía | mealheiro, cofrinho
jeton | token | ficha | ficha
badge, insigne | badge | insignia, credencial | crachá, distintivo
médaillon | medallion, locket | medallón | medalhão
casque de chantier | hard hat | casco de obra | capacete de obra
gilet réfléchissant, gilet jaune | high-visibility vest, yellow vest | chaleco reflectante | colete refletor
combinaison | wetsuit, jumpsuit, overalls | traje de neopreno, mono | macacão, fato de mergulho
peignoir | bathrobe, robe | albornoz, bata | roupão
kilt | kilt | falda escocesa | kilt
sari | sari | sari | sari
kimono | kimono | kimono | quimono
cape | cape, cloak | capa | capa
bandana | bandana, headband | bandana, pañuelo | bandana
visière | visor, peak | visera | viseira, pala
lunettes de protection | goggles | gafas protectoras | óculos de proteção
tuba | snorkel | tubo de buceo, esnórquel | tubo de mergulho, snorkel
palme | flipper, fin | aleta | barbatana, nadadeira
bouée | buoy, rubber ring, lifebelt | boya, flotador, salvavidas | boia
gonflable | inflatable | inflable, hinchable | insuflável, inflável
bulle de savon | soap bubble | pompa de jabón | bolha de sabão
confettis | confetti | confeti | confetes
guirlande | garland | guirnalda | grinalda
sapin de Noël | Christmas tree | árbol de Navidad | árvore de Natal
père Noël | Santa Claus, Father Christmas | Papá Noel, Santa Claus | Pai Natal, Papai Noel
gâteau d'anniversaire | birthday cake | pastel de cumpleaños, tarta de cumpleaños | bolo de aniversário
fête d'anniversaire | birthday party | fiesta de cumpleaños | festa de aniversário
bac à sable | sandbox, sandpit | arenero | caixa de areia
château de sable | sandcastle | castillo de arena | castelo de areia
tyrolienne | zip line | tirolina, tirolesa | tirolesa, slide
pataugeoire | paddling pool | piscina infantil | piscina infantil
plongeoir | diving board | trampolín | trampolim, prancha de saltos
serviette de plage | beach towel | toalla de playa | toalha de praia
jardinière | planter, window box | jardinera | floreira, jardineira
clavier | keypad | teclado | teclado
platine | turntable, deck | tocadiscos | gira-discos, toca-discos
console | console | consola | consola, console
manette | controller, joystick | mando | comando, joystick
pile de livres | stack of books | pila de libros | pilha de livros
marque-page | bookmark | marcapáginas, marcador | marcador de página
trousse | pencil case, kit | estuche, neceser | estojo
trousse de secours | first aid kit | botiquín | estojo de primeiros socorros
boîte à outils | toolbox | caja de herramientas | caixa de ferramentas
clé à molette | wrench | llave inglesa | chave inglesa
niveau à bulle | spirit level | nivel de burbuja | nível de bolha
échelle pliante, escabeau | stepladder | escalera de tijera | escadote
enclume | anvil | yunque | bigorna
filet de pêche | fishing net | red de pesca | rede de pesca
canne à pêche | fishing rod, fishing pole | caña de pescar | cana de pesca, vara de pescar
hameçon | hook, fish hook | anzuelo | anzol
appât | bait | cebo, carnada | isca
gibier | game | caza | caça
meute | pack | manada, jauría | matilha
portée | litter | camada | ninhada
museau, gueule | snout, muzzle, mouth | hocico, boca | focinho, boca
crinière | mane | crin, melena | crina, juba
sabot | hoof | pezuña, casco | casco
défense | tusk | colmillo | presa
ivoire | ivory | marfil | marfim
braconnage, braconnier | poaching, poacher | caza furtiva, cazador furtivo | caça furtiva, caçador furtivo
abattoir | slaughterhouse | matadero | matadouro
abattre | slaughter, fell | sacrificar, talar | abater, derrubar
`;
