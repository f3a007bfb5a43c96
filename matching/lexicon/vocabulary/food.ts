/** Food, drink, cooking, meals. */
export const food = `
nourriture, aliment | food | comida, alimento | comida, alimento
repas | meal | comida | refeição
petit-déjeuner | breakfast | desayuno | pequeno-almoço, café da manhã
déjeuner | lunch | almuerzo, comida | almoço
goûter | snack, tea | merienda | lanche, merenda
dîner, souper | dinner, supper | cena | jantar
en-cas, casse-croûte | snack | tentempié, bocadillo | lanche, petisco
festin, banquet | feast, banquet | banquete, festín | banquete, festim
plat | dish, course | plato | prato
entrée, hors-d'œuvre | starter, appetizer | entrada, entrante | entrada
dessert | dessert | postre | sobremesa
recette | recipe | receta | receita
ingrédient | ingredient | ingrediente | ingrediente
cuisine | cooking, cuisine | cocina, gastronomía | cozinha, culinária
gastronomie | gastronomy | gastronomía | gastronomia
pain | bread | pan | pão
baguette | baguette | barra de pan | baguete
petit pain | roll, bun | panecillo, bollo | pãozinho
farine | flour | harina | farinha
pâte | dough, batter, pastry | masa | massa
pâtes | pasta, noodles | pasta, fideos | massa, macarrão
nouilles | noodles | fideos, tallarines | noodles, macarrão
riz | rice | arroz | arroz
blé | wheat | trigo | trigo
maïs | maize, corn, sweetcorn | maíz, elote, choclo | milho
orge | barley | cebada | cevada
avoine | oats | avena | aveia
mil, millet | millet | mijo | milhete, painço
sorgho | sorghum | sorgo | sorgo
manioc | cassava, manioc | yuca, mandioca | mandioca, aipim
igname | yam | ñame | inhame
patate douce | sweet potato | batata, camote, boniato | batata-doce
céréale | cereal, grain | cereal | cereal
omelette | omelette | tortilla francesa, omelette | omelete
lait | milk | leche | leite
laitier | dairy | lácteo | lácteo, laticínio
beurre | butter | mantequilla, manteca | manteiga
fromage | cheese | queso | queijo
yaourt | yoghurt, yogurt | yogur | iogurte
crème | cream | crema, nata | creme, nata
huile | oil | aceite | óleo, azeite
huile d'olive | olive oil | aceite de oliva | azeite
vinaigre | vinegar | vinagre | vinagre
sel | salt | sal | sal
salé | salty, salted, savoury | salado | salgado
poivre | pepper | pimienta | pimenta
sucre | sugar | azúcar | açúcar
sucré | sweet | dulce, azucarado | doce, açucarado
miel | honey | miel | mel
confiture | jam, marmalade | mermelada | compota, geleia
sauce | sauce | salsa | molho
ketchup | ketchup | kétchup | ketchup
moutarde | mustard | mostaza | mostarda
mayonnaise | mayonnaise | mayonesa | maionese
épice | spice | especia | especiaria
épicé, piquant | spicy, hot | picante | picante
ail | garlic | ajo | alho
oignon | onion | cebolla | cebola
herbes | herbs | hierbas | ervas
persil | parsley | perejil | salsa
basilic | basil | albahaca | manjericão
menthe | mint | menta, hierbabuena | hortelã, menta
cannelle | cinnamon | canela | canela
gingembre | ginger | jengibre | gengibre
vanille | vanilla | vainilla | baunilha
piment | chilli, chili, hot pepper | chile, ají, guindilla | malagueta, piripíri, pimenta
viande | meat | carne | carne
bœuf | beef | carne de res, ternera, vacuno | carne de vaca, carne bovina
porc | pork | cerdo | carne de porco
jambon | ham | jamón | presunto, fiambre
lard, bacon | bacon | tocino, beicon | toucinho, bacon
saucisse | sausage | salchicha | salsicha
saucisson, charcuterie | cold cuts, salami | embutido, salchichón | enchidos, salame
steak, bifteck | steak | bistec, filete | bife
côtelette | chop, cutlet | chuleta | costeleta
hamburger, burger | hamburger, burger | hamburguesa | hambúrguer
hot-dog | hot dog | perrito caliente, hot dog | cachorro-quente
pizza | pizza | pizza | pizza
sandwich | sandwich | sándwich, bocadillo, emparedado | sanduíche, sandes
frites | French fries, fries, chips | patatas fritas, papas fritas | batatas fritas
chips | crisps, potato chips | patatas fritas de bolsa | batata frita de pacote
soupe, potage | soup | sopa | sopa
bouillon | broth, stock | caldo | caldo
ragoût | stew | guiso, estofado | guisado, ensopado
salade | salad | ensalada | salada
laitue, salade verte | lettuce | lechuga | alface
légume | vegetable | verdura, hortaliza, legumbre | legume, verdura, hortaliça
pomme de terre, patate | potato | patata, papa | batata
carotte | carrot | zanahoria | cenoura
tomate | tomato | tomate, jitomate | tomate
concombre | cucumber | pepino | pepino
poivron | bell pepper, sweet pepper, pepper | pimiento, pimentón, morrón | pimento, pimentão
aubergine | aubergine, eggplant | berenjena | beringela, berinjela
courgette | courgette, zucchini | calabacín, zapallito | curgete, abobrinha
citrouille, potiron, courge | pumpkin, squash | calabaza, zapallo | abóbora
chou | cabbage | repollo, col | couve, repolho
chou-fleur | cauliflower | coliflor | couve-flor
brocoli | broccoli | brócoli | brócolos, brócolis
épinard | spinach | espinaca | espinafre
haricot | bean | judía, frijol, poroto, alubia | feijão
haricot vert | green bean | judía verde, ejote, chaucha | feijão-verde, vagem
petit pois, pois | pea | guisante, arveja, chícharo | ervilha
lentille | lentil | lenteja | lentilha
pois chiche | chickpea | garbanzo | grão-de-bico
soja | soya, soybean, soy | soja, soya | soja
champignon | mushroom | champiñón, seta, hongo | cogumelo
olive | olive | aceituna, oliva | azeitona
fruit | fruit | fruta, fruto | fruta, fruto
pomme | apple | manzana | maçã
poire | pear | pera | pera
orange | orange | naranja | laranja
citron | lemon | limón | limão
citron vert | lime | lima, limón verde | lima, limão
pamplemousse | grapefruit | pomelo, toronja | toranja
banane | banana | plátano, banano | banana
plantain | plantain | plátano macho | banana-da-terra, banana-pão
raisin | grape | uva | uva
fraise | strawberry | fresa, frutilla | morango
framboise | raspberry | frambuesa | framboesa
cerise | cherry | cereza | cereja
pêche | peach | melocotón, durazno | pêssego
abricot | apricot | albaricoque, damasco, chabacano | damasco, alperce
prune | plum | ciruela | ameixa
ananas | pineapple | piña, ananá | ananás, abacaxi
mangue | mango | mango | manga
pastèque | watermelon | sandía | melancia
melon | melon | melón | melão
figue | fig | higo | figo
datte | date | dátil | tâmara
noix de coco | coconut | coco | coco
avocat | avocado | aguacate, palta | abacate
noix | nut, walnut | nuez | noz
amande | almond | almendra | amêndoa
cacahuète, arachide | peanut, groundnut | cacahuete, maní | amendoim
noix de cajou, anacarde | cashew nut, cashew | anacardo, marañón | caju, castanha de caju
châtaigne, marron | chestnut | castaña | castanha
noisette | hazelnut | avellana | avelã
gâteau | cake | pastel, torta, tarta | bolo
tarte | pie, tart | tarta, pastel | torta, tarte
biscuit | biscuit, cookie | galleta | biscoito, bolacha
pâtisserie | pastry, cake shop | pastelería, pastel | pastelaria, confeitaria
crêpe | pancake, crepe | crepe, panqueque, tortita | crepe, panqueca
gaufre | waffle | gofre, waffle | waffle
beignet | doughnut, donut, fritter | buñuelo, dónut, rosquilla | donut, rosquinha, sonho
glace | ice cream | helado | gelado, sorvete
chocolat | chocolate | chocolate | chocolate
cacao | cocoa | cacao | cacau
bonbon | sweet, candy | caramelo, dulce, golosina | rebuçado, bala, doce
sucette | lollipop | chupete, piruleta, paleta | chupa-chupa, pirulito
chewing-gum | chewing gum, gum | chicle | pastilha elástica, chiclete
boisson | drink, beverage | bebida | bebida
eau | water | agua | água
jus | juice | zumo, jugo | sumo, suco
soda | soda, soft drink, fizzy drink | refresco, gaseosa | refrigerante, gasosa
café | coffee | café | café
thé | tea | té | chá
bière | beer | cerveza, birra | cerveja
vin | wine | vino | vinho
champagne | champagne | champán | champanhe
alcool | alcohol, liquor | alcohol, licor | álcool, licor
whisky | whisky, whiskey | whisky, güisqui | uísque
cocktail | cocktail | cóctel | coquetel
apéritif | aperitif | aperitivo | aperitivo
glaçon | ice cube | cubito de hielo | cubo de gelo
biberon | baby bottle, feeding bottle | biberón, mamadera | biberão, mamadeira
restaurant | restaurant | restaurante | restaurante
serveur | waiter, waitress | camarero, mesero, mozo | empregado de mesa, garçom, garçonete
cuisinier, chef cuisinier | cook, chef | cocinero, chef | cozinheiro, chef
menu, carte | menu | menú, carta | ementa, cardápio, menu
pourboire | tip | propina | gorjeta
bar | bar | bar | bar
café | café, coffee shop | cafetería, café | café, cafetaria, cafeteria
cantine | canteen, cafeteria | comedor, cantina | cantina, refeitório
restauration rapide | fast food | comida rápida | comida rápida, fast-food
pique-nique | picnic | picnic | piquenique
barbecue, grillade | barbecue, grill | barbacoa, parrillada, asado | churrasco, grelhado
cru | raw | crudo | cru
cuit | cooked | cocido, cocinado | cozido
mûr | ripe | maduro | maduro
pourri | rotten | podrido | podre
délicieux, savoureux | delicious, tasty | delicioso, sabroso, rico | delicioso, saboroso, gostoso
amer | bitter | amargo | amargo
acide, aigre | sour, acid | ácido, agrio | ácido, azedo
frit | fried | frito | frito
grillé | grilled, toasted | asado, a la parrilla, tostado | grelhado, tostado
végétarien | vegetarian | vegetariano | vegetariano
végétalien, végan | vegan | vegano | vegano
calorie | calorie | caloría | caloria
protéine | protein | proteína | proteína
graisse, matière grasse | fat, grease | grasa | gordura
gras | fatty, greasy | graso, grasiento | gorduroso, gordo
portion | portion, serving | porción, ración | porção, dose
moulin | mill | molino | moinho
boucher, boucherie | butcher, butcher's shop | carnicero, carnicería | talhante, talho, açougueiro, açougue
boulanger, boulangerie | baker, bakery | panadero, panadería | padeiro, padaria
épicerie | grocery, grocery store | tienda de comestibles, abarrotes | mercearia
congelé, surgelé | frozen | congelado | congelado
conserve | tinned food, canned food | conserva | conserva, enlatado
boîte de conserve | tin, can | lata | lata
bio, biologique | organic | ecológico, orgánico, biológico | biológico, orgânico
OGM | GMO, genetically modified | OGM, transgénico | OGM, transgênico
sucrerie, friandise | sweets, treat | golosina, chuchería | guloseima
sushi | sushi | sushi | sushi
tofu | tofu | tofu | tofu
levure | yeast | levadura | fermento, levedura
bouilloire | kettle | tetera, hervidor | chaleira
saveur | flavour | sabor | sabor
arôme | aroma | aroma | aroma
appétit | appetite | apetito | apetite
mijoter | simmer | cocer a fuego lento | cozinhar em lume brando
digérer, digestion | digest, digestion | digerir, digestión | digerir, digestão
fruits de mer | seafood | marisco | marisco, frutos do mar
sardine | sardine | sardina | sardinha
moule | mussel | mejillón | mexilhão
huître | oyster | ostra | ostra
`;
