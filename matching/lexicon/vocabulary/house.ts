/** House, rooms, furniture, kitchen things, household. */
export const house = `
maison | house, home | casa | casa
chez soi, domicile, foyer, ménage | home, household | hogar, domicilio | lar, casa, domicílio, agregado familiar
appartement | flat, apartment | piso, apartamento, departamento | apartamento
studio | studio flat, studio apartment | estudio, monoambiente | estúdio, quitinete
logement, habitation | housing, dwelling, accommodation | vivienda, alojamiento | habitação, moradia, alojamento
hébergement | accommodation, lodging | alojamiento, hospedaje | alojamento, hospedagem
immeuble | building, block of flats, apartment building | edificio | prédio, edifício
cabane, hutte | hut, shack, cabin | cabaña, choza | cabana, barraca, palhota
chalet | chalet, lodge | chalet, cabaña | chalé
villa | villa | villa, chalet | vivenda, vila
manoir, demeure | mansion, manor | mansión | mansão, solar
tente | tent | tienda de campaña, carpa | tenda, barraca
chambre | bedroom, room | dormitorio, habitación, recámara | quarto
salon, séjour | living room, lounge | sala de estar, salón, living | sala de estar
salle à manger | dining room | comedor | sala de jantar
cuisine | kitchen | cocina | cozinha
salle de bain | bathroom | cuarto de baño, baño | casa de banho, banheiro
toilettes, cabinet, WC | toilet, lavatory, restroom | aseo, baño, inodoro | sanita, casa de banho, banheiro
toilettes | toilet | aseo, servicios | sanita
couloir | corridor, hallway | pasillo, corredor | corredor
cave | cellar, basement | sótano, bodega | cave, porão
sous-sol | basement | sótano | subsolo, cave
grenier | attic, loft | desván, ático | sótão
balcon | balcony | balcón | varanda, sacada
terrasse | terrace, patio, deck | terraza, patio | terraço, esplanada
véranda, porche | veranda, porch | porche, veranda | alpendre, varanda
cour | courtyard, yard | patio | pátio, quintal
jardin | garden, yard, backyard | jardín | jardim, quintal
pelouse, gazon | lawn, grass | césped, pasto | relvado, gramado
clôture, grillage | fence | valla, cerca, reja | vedação, cerca
haie | hedge | seto | sebe
portail | gate | portón, verja | portão
garage | garage | garaje, cochera | garagem
piscine | swimming pool, pool | piscina, alberca, pileta | piscina
toit | roof | techo, tejado | telhado, teto, tecto
plafond | ceiling | techo | teto, tecto
mur | wall | pared, muro | parede, muro
sol, plancher | floor | suelo, piso | chão, piso, soalho
étage | floor, storey, story | piso, planta | andar, piso
rez-de-chaussée | ground floor, first floor | planta baja | rés-do-chão, térreo
escalier | stairs, staircase | escalera | escada, escadaria
marche | step, stair | escalón, peldaño | degrau
ascenseur | lift, elevator | ascensor, elevador | elevador, ascensor
porte | door | puerta | porta
fenêtre | window | ventana | janela
vitre | windowpane, pane | cristal, vidrio | vidro, vidraça
volet | shutter | persiana, contraventana, postigo | persiana, portada
rideau | curtain | cortina | cortina
store | blind | persiana, estor | estore, persiana
cheminée | fireplace, chimney | chimenea | lareira, chaminé
brique | brick | ladrillo | tijolo
tuile | tile | teja | telha
carrelage, carreau | tile | azulejo, baldosa | azulejo, ladrilho
meuble, mobilier | furniture | mueble, mobiliario | móvel, mobília, mobiliário
table | table | mesa | mesa
chaise | chair | silla | cadeira
fauteuil | armchair | sillón, butaca | poltrona
canapé, sofa, divan | sofa, couch | sofá | sofá
banc | bench | banco | banco
tabouret | stool | taburete, banqueta | banco, tamborete, banquinho
lit | bed | cama | cama
lit superposé | bunk bed | litera | beliche
berceau | cradle, cot, crib | cuna | berço
matelas | mattress | colchón | colchão
oreiller | pillow | almohada | almofada, travesseiro
coussin | cushion | cojín, almohadón | almofada
couverture | blanket | manta, cobija, frazada | cobertor, manta
drap | sheet | sábana | lençol
armoire, placard | wardrobe, cupboard, closet | armario, ropero, clóset | armário, guarda-roupa, roupeiro
commode | chest of drawers, dresser | cómoda | cómoda
tiroir | drawer | cajón | gaveta
étagère, rayon | shelf | estante, estantería | prateleira, estante
bibliothèque | bookcase, bookshelf | librero, estantería | estante
bureau | desk | escritorio | secretária, escrivaninha
tapis, moquette | carpet, rug | alfombra, moqueta | tapete, carpete, alcatifa
miroir, glace | mirror | espejo | espelho
lampe | lamp | lámpara | candeeiro, lâmpada, luminária
ampoule | light bulb, bulb | bombilla, foco, ampolleta | lâmpada
bougie | candle | vela | vela
lumière | light | luz | luz
éclairage | lighting | iluminación, alumbrado | iluminação
interrupteur | switch | interruptor | interruptor
prise électrique, prise | socket, plug, outlet | enchufe, toma de corriente | tomada
horloge | clock | reloj de pared | relógio de parede
vase | vase | florero, jarrón | vaso, jarra
cadre | frame | marco | moldura
chauffage | heating | calefacción | aquecimento
radiateur | radiator, heater | radiador, calefactor | radiador, aquecedor
climatisation | air conditioning | aire acondicionado | ar condicionado
ventilateur | fan | ventilador | ventilador, ventoinha
four | oven | horno | forno
micro-ondes | microwave | microondas | micro-ondas
cuisinière, gazinière | stove, cooker | cocina, estufa | fogão
réfrigérateur, frigo | refrigerator, fridge | nevera, refrigerador, frigorífico | frigorífico, geladeira
congélateur | freezer | congelador | congelador, freezer
lave-vaisselle | dishwasher | lavavajillas | máquina de lavar louça, lava-louças
machine à laver, lave-linge | washing machine, washer | lavadora, lavarropas | máquina de lavar
lessive, linge | laundry, washing | colada, ropa sucia | roupa suja, lavandaria
aspirateur | vacuum cleaner, vacuum | aspiradora, aspirador | aspirador
balai | broom | escoba | vassoura
serpillière | mop | fregona, trapeador | esfregona, esfregão
seau | bucket, pail | cubo, balde | balde
éponge | sponge | esponja | esponja
chiffon | cloth, rag, duster | trapo, paño | pano, trapo
évier | sink, kitchen sink | fregadero | lava-loiça, pia
lavabo | washbasin, sink | lavabo, lavamanos | lavatório, pia
robinet | tap, faucet | grifo, llave, canilla | torneira
baignoire | bathtub, bath, tub | bañera, tina | banheira
douche, doucher | shower | ducha, regadera, ducharse | duche, chuveiro
savon | soap | jabón | sabão, sabonete
shampooing | shampoo | champú | champô, xampu
serviette | towel | toalla | toalha
papier toilette | toilet paper | papel higiénico | papel higiénico, papel higiênico
brosse à dents | toothbrush | cepillo de dientes | escova de dentes
dentifrice | toothpaste | pasta de dientes, dentífrico | pasta de dentes
peigne | comb | peine | pente
brosse | brush | cepillo | escova
rasoir | razor | navaja de afeitar, rasuradora | lâmina de barbear, barbeador
sèche-cheveux | hairdryer, hair dryer | secador de pelo | secador de cabelo
vaisselle | dishes, crockery, tableware | vajilla, platos | louça, loiça
assiette | plate | plato | prato
bol | bowl | tazón, bol, cuenco | tigela, taça
verre | glass | vaso, copa | copo
tasse | cup, mug | taza | chávena, xícara, caneca
soucoupe | saucer | platillo | pires
couverts | cutlery, silverware | cubiertos | talheres
cuillère, cuiller | spoon | cuchara | colher
fourchette | fork | tenedor | garfo
couteau | knife | cuchillo | faca
baguettes | chopsticks | palillos | pauzinhos, hashi
casserole | saucepan, pan | cacerola, cazo, olla | panela, caçarola, tacho
poêle | frying pan, pan, skillet | sartén | frigideira
marmite | pot, cooking pot | olla | panela
couvercle | lid | tapa | tampa
plateau | tray | bandeja, charola | bandeja, tabuleiro
pichet, carafe | jug, pitcher, carafe | jarra | jarro
théière | teapot | tetera | bule
cafetière | coffee maker, coffee pot | cafetera | cafeteira
grille-pain | toaster | tostadora, tostador | torradeira
planche à découper | cutting board, chopping board | tabla de cortar | tábua de cortar
tire-bouchon | corkscrew | sacacorchos | saca-rolhas
bouchon | cork, stopper | corcho, tapón | rolha, tampa
ouvre-boîte | can opener, tin opener | abrelatas | abre-latas
râpe | grater | rallador | ralador
mixeur | blender, mixer | batidora, licuadora | batedeira, liquidificador
nappe | tablecloth | mantel | toalha de mesa
serviette de table | napkin | servilleta | guardanapo
poubelle | bin, dustbin, trash can, garbage can | cubo de basura, basurero, papelera | caixote do lixo, lixeira
ordures, déchets | rubbish, garbage, trash, waste | basura, residuos, desechos | lixo, resíduos
poussière | dust | polvo | poeira, pó
ménage | housework, cleaning | limpieza, tareas domésticas | limpeza, tarefas domésticas
corvée | chore | tarea pesada | tarefa pesada
bricolage | DIY, do-it-yourself | bricolaje | bricolage
jardinage | gardening | jardinería | jardinagem
décoration | decoration | decoración | decoração
loyer | rent | alquiler, renta, arriendo | renda, aluguel
bail | lease | contrato de arrendamiento | contrato de arrendamento
emménager | move in | mudarse, instalarse | mudar-se, instalar-se
ménager, électroménager | household appliance | electrodoméstico | eletrodoméstico, electrodoméstico
serrure | lock | cerradura | fechadura
clé, clef | key | llave | chave
poignée | handle | manija, asa, picaporte | maçaneta, puxador
sonnette | doorbell, bell | timbre | campainha
boîte aux lettres | letterbox, mailbox, postbox | buzón | caixa de correio
parasol | parasol, beach umbrella | sombrilla | guarda-sol
hamac | hammock | hamaca | rede
`;
