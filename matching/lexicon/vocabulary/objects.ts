/** Clothes, tools, containers, materials, everyday objects. */
export const objects = `
vêtement, habit, fringues | clothes, clothing, garment | ropa, prenda, vestimenta | roupa, vestuário
tenue | outfit, attire | atuendo, traje | traje, roupa
costume, complet | suit | traje, terno | fato, terno
costume, déguisement | costume, fancy dress | disfraz | fantasia, disfarce
uniforme | uniform | uniforme | uniforme
chemise | shirt | camisa | camisa
chemisier | blouse | blusa | blusa
tee-shirt | T-shirt, tee shirt | camiseta, playera, remera | camiseta, t-shirt
maillot | jersey, shirt | camiseta, maillot | camisola, camisa
débardeur | tank top, vest | camiseta sin mangas | regata, camisola de alças
pull, chandail | sweater, jumper, pullover | suéter, jersey, pulóver | camisola, suéter, pulôver
sweat à capuche | hoodie, sweatshirt | sudadera, buzo | moletom, camisola com capuz
veste | jacket | chaqueta, saco, chamarra | casaco, jaqueta
blouson | jacket | cazadora, chaqueta | blusão, jaqueta
manteau | coat | abrigo | casaco, sobretudo
imperméable | raincoat | impermeable | impermeável, gabardina, capa de chuva
gilet | vest, waistcoat | chaleco | colete
gilet de sauvetage | life jacket, life vest | chaleco salvavidas | colete salva-vidas
pantalon | trousers, pants | pantalón | calças, calça
jean | jeans, denim | vaqueros, jeans | calças de ganga, jeans
short | shorts | pantalón corto, shorts | calções, shorts, bermuda
jupe | skirt | falda, pollera | saia
robe | dress, gown | vestido | vestido
robe de mariée | wedding dress | vestido de novia | vestido de noiva
tablier | apron | delantal, mandil | avental
pyjama | pyjamas, pajamas | pijama | pijama
sous-vêtement | underwear | ropa interior | roupa interior, roupa íntima
slip, culotte | underpants, briefs, panties | calzoncillos, bragas, calzón | cuecas, calcinha
soutien-gorge | bra | sujetador, sostén, brasier | soutien, sutiã
chaussette | sock | calcetín | meia, peúga
collants | tights, pantyhose | medias, pantis | collants, meia-calça
chaussure, soulier | shoe | zapato | sapato
botte | boot | bota | bota
sandale | sandal | sandalia | sandália
tong | flip-flop | chancla, chancleta | chinelo
pantoufle, chausson | slipper | zapatilla, pantufla | pantufa, chinelo
basket | trainers, sneakers | zapatillas deportivas, tenis | ténis
lacet | shoelace, lace | cordón, agujeta | atacador, cadarço
chapeau | hat | sombrero | chapéu
casquette | cap, baseball cap | gorra | boné
bonnet | beanie, woolly hat | gorro | gorro
casque | helmet | casco | capacete
casque audio, écouteurs | headphones, earphones | auriculares, cascos, audífonos | auscultadores, fones de ouvido
voile, foulard | veil, headscarf | velo, pañuelo | véu, lenço
foulard, écharpe | scarf | bufanda, pañuelo | cachecol, lenço, echarpe
turban | turban | turbante | turbante
gant | glove | guante | luva
cravate | tie, necktie | corbata | gravata
nœud papillon | bow tie | pajarita, corbatín | laço, gravata-borboleta
ceinture | belt | cinturón | cinto
bretelle | braces, suspenders, strap | tirante | suspensório, alça
manche | sleeve | manga | manga
poche | pocket | bolsillo | bolso
bouton | button | botón | botão
fermeture éclair | zip | cremallera, cierre | fecho éclair, zíper
capuche | hood | capucha | capuz
col | collar | cuello | gola, colarinho
mouchoir | handkerchief, tissue | pañuelo | lenço
maillot de bain | swimsuit, bathing suit, swimming trunks | traje de baño, bañador | fato de banho, maiô
bikini | bikini | bikini | biquíni
bijou | jewel, jewellery, jewelry | joya | joia
bague, anneau | ring | anillo | anel
alliance | wedding ring | alianza, anillo de boda | aliança
collier | necklace | collar | colar
bracelet | bracelet | pulsera, brazalete | pulseira
boucle d'oreille | earring | pendiente, arete, aro | brinco
couronne | crown | corona | coroa
parapluie | umbrella | paraguas | guarda-chuva
éventail | fan | abanico | leque
canne | cane, walking stick | bastón | bengala
sac | bag | bolsa, bolso | bolsa, saco
sac à main | handbag, purse | bolso, cartera | bolsa, mala de mão
sac à dos | backpack, rucksack | mochila | mochila
sac plastique | plastic bag | bolsa de plástico | saco de plástico
valise, bagage | suitcase, luggage, baggage | maleta, valija, equipaje | mala, bagagem
portefeuille | wallet | cartera, billetera | carteira
porte-monnaie | purse, coin purse | monedero | porta-moedas
panier | basket | cesta, canasta | cesto
boîte | box | caja | caixa
carton | cardboard, cardboard box | cartón, caja de cartón | cartão, papelão, caixa de papelão
caisse | crate, case | caja, cajón | caixote, caixa
colis, paquet | parcel, package, packet | paquete | pacote, encomenda
emballage | packaging, wrapping | envase, embalaje | embalagem
bouteille | bottle | botella | garrafa
canette | can | lata | lata
bocal, pot | jar, pot | tarro, frasco, bote | frasco, pote
pot de fleurs | flower pot | maceta | vaso de flores
bidon, jerrican | can, jerrycan | bidón | bidão, galão, jerricã
réservoir, citerne | tank, cistern | tanque, depósito, cisterna | tanque, depósito, cisterna
conteneur | container | contenedor | contentor, contêiner
tube, tuyau | tube, pipe, hose | tubo, manguera, caño | tubo, mangueira, cano
corde | rope | cuerda, soga | corda
ficelle | string, twine | cordel, hilo | cordel, barbante
fil | thread, yarn, wire | hilo, alambre | fio, linha
fil de fer, barbelé | wire, barbed wire | alambre, alambre de púas | arame, arame farpado
câble | cable | cable | cabo
chaîne | chain | cadena | corrente, cadeia
nœud | knot | nudo | nó
ruban | ribbon | cinta, lazo | fita
ruban adhésif, scotch | adhesive tape, tape | cinta adhesiva | fita adesiva
filet | net | red | rede
crochet | hook | gancho | gancho
échelle | ladder | escalera de mano, escalera | escada, escadote
marteau, marteler | hammer | martillo, martillar | martelo, martelar
clou | nail | clavo | prego
vis, boulon, visser | screw, bolt | tornillo, perno, atornillar | parafuso, aparafusar
tournevis | screwdriver | destornillador | chave de fendas, chave de fenda
clé anglaise | wrench, spanner | llave inglesa | chave inglesa
pince | pliers, tongs, clamp | alicate, pinza | alicate, pinça
scie, scier | saw | sierra, serrar | serra, serrote, serrar
tronçonneuse | chainsaw | motosierra | motosserra
hache | axe, ax | hacha | machado
machette | machete | machete | catana, facão
pelle | shovel, spade | pala | pá
pioche | pickaxe | pico | picareta
râteau | rake | rastrillo | ancinho
houe, binette | hoe | azada, azadón | enxada
brouette | wheelbarrow | carretilla | carrinho de mão
perceuse | drill | taladro | berbequim, furadeira
pinceau | brush, paintbrush | pincel, brocha | pincel
peinture | paint | pintura | tinta
colle | glue | pegamento, cola | cola
ciseaux | scissors | tijeras | tesoura
épingle | pin | alfiler | alfinete
lampe de poche, torche | torch, flashlight | linterna | lanterna
allumette | match | fósforo, cerilla | fósforo
briquet | lighter | encendedor, mechero | isqueiro
pile | battery | pila | pilha
machine | machine | máquina | máquina
moteur | engine, motor | motor | motor
appareil, dispositif | device, appliance, apparatus | aparato, dispositivo | aparelho, dispositivo
équipement, matériel | equipment, gear | equipo, equipamiento | equipamento, material
instrument | instrument | instrumento | instrumento
roue | wheel | rueda | roda
bouton | button, knob | botón | botão
levier | lever | palanca | alavanca
ressort | spring | resorte, muelle | mola
pompe | pump | bomba | bomba
filtre | filter | filtro | filtro
plaque | plate, plaque | placa | placa
panneau, pancarte | sign, board, placard | cartel, letrero, señal | placa, cartaz, letreiro
affiche, poster | poster | cartel, afiche, póster | cartaz, poster
drapeau | flag | bandera | bandeira
banderole | banner | pancarta, estandarte | faixa, estandarte
étiquette | label, tag | etiqueta | etiqueta, rótulo
autocollant | sticker | pegatina, calcomanía | autocolante, adesivo
papier | paper | papel | papel
feuille | sheet | hoja | folha
cahier | notebook, exercise book | cuaderno | caderno
carnet | notebook, notepad | libreta | bloco de notas, caderneta
livre, bouquin | book | libro | livro
journal | newspaper, paper | periódico, diario | jornal
magazine, revue | magazine, review | revista | revista
lettre | letter | carta | carta
enveloppe | envelope | sobre | envelope
timbre | stamp | sello, estampilla | selo
carte postale | postcard | postal, tarjeta postal | postal, cartão-postal
carte | card | tarjeta | cartão
billet, ticket | ticket | billete, boleto, entrada, pasaje | bilhete, ingresso, passagem
reçu | receipt | recibo | recibo
stylo | pen | bolígrafo, pluma, lapicera | caneta
crayon | pencil | lápiz | lápis
gomme | rubber, eraser | goma, borrador | borracha
règle | ruler | regla | régua
craie | chalk | tiza, gis | giz
tableau noir, tableau | blackboard, whiteboard | pizarra, pizarrón | quadro, lousa
jouet | toy | juguete | brinquedo
poupée | doll | muñeca | boneca
peluche, nounours | stuffed animal, teddy bear, soft toy | peluche, osito | peluche, ursinho, pelúcia
ballon, balle | ball | pelota, balón, bola | bola
ballon de baudruche | balloon | globo | balão
cerf-volant | kite | cometa, papalote, barrilete | papagaio, pipa
bulle | bubble | burbuja, pompa | bolha
puzzle | puzzle, jigsaw | rompecabezas, puzle | quebra-cabeças
cadeau | present, gift | regalo, obsequio | presente, prenda
télévision, téléviseur, télé | television, TV | televisión, televisor, tele | televisão, televisor
télécommande | remote control, remote | mando a distancia, control remoto | comando, controle remoto
radio | radio | radio | rádio
téléphone | telephone, phone | teléfono | telefone
téléphone portable, portable, mobile | mobile phone, cell phone, cellphone | móvil, celular | telemóvel, celular
appareil photo | camera | cámara | câmara, máquina fotográfica, câmera
caméra | video camera, camera | cámara de vídeo, videocámara | câmara de vídeo, filmadora
ordinateur | computer | ordenador, computador | computador
ordinateur portable | laptop, notebook | portátil | portátil, notebook
arme | weapon | arma | arma
ustensile | utensil | utensilio | utensílio
bois | wood, wooden | madera | madeira
métal, métallique | metal, metallic | metal, metálico | metal, metálico
fer | iron | hierro, fierro | ferro
acier | steel | acero | aço
aluminium | aluminium, aluminum | aluminio | alumínio
cuivre | copper | cobre | cobre
plomb | lead | plomo | chumbo
étain | tin | estaño | estanho
zinc | zinc | zinc | zinco
or | gold, golden | oro | ouro
argent | silver | plata | prata
bronze | bronze | bronce | bronze
diamant | diamond | diamante | diamante
perle | pearl, bead | perla, cuenta | pérola, conta
verre | glass | vidrio, cristal | vidro
plastique | plastic | plástico | plástico
caoutchouc | rubber | caucho, goma, hule | borracha
cuir | leather | cuero, piel | couro, pele
tissu, étoffe | fabric, cloth | tela, tejido | tecido, pano
coton | cotton | algodón | algodão
laine | wool | lana | lã
soie | silk | seda | seda
lin | linen, flax | lino | linho
paille | straw | paja | palha
bambou | bamboo | bambú | bambu
osier | wicker | mimbre | vime
argile | clay | arcilla, barro | argila, barro
pierre | stone | piedra | pedra
marbre | marble | mármol | mármore
béton | concrete | hormigón, concreto | betão, concreto
ciment | cement | cemento | cimento
plâtre | plaster | yeso | gesso
sable | sand | arena | areia
goudron, asphalte | tar, asphalt | alquitrán, asfalto | alcatrão, asfalto
cire | wax | cera | cera
fumée | smoke | humo | fumo, fumaça
vapeur | steam, vapor | vapor | vapor
cendre | ash | ceniza | cinza
feu | fire | fuego | fogo
flamme | flame | llama | chama
étincelle | spark | chispa | faísca
glace | ice | hielo | gelo
liquide | liquid | líquido | líquido
gaz | gas | gas | gás
poudre | powder | polvo | pó
produit chimique | chemical | producto químico, sustancia química | produto químico
statue | statue | estatua | estátua
bouquet | bouquet, bunch | ramo | ramo, buquê
trésor | treasure | tesoro | tesouro
`;
