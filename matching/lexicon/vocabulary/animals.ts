/** Animals and what they do. */
export const animals = `
animal, bête | animal, beast | animal, bestia | animal, bicho
animal de compagnie | pet | mascota | animal de estimação
chien, toutou | dog, doggy | perro | cão, cachorro, cadela
chiot | puppy, pup | cachorro, perrito | cachorrinho, filhote de cão
chat | cat | gato | gato
chaton | kitten | gatito | gatinho
cheval | horse | caballo | cavalo
jument | mare | yegua | égua
poulain | foal | potro | potro
poney | pony | poni | pónei
âne | donkey, ass | burro, asno | burro, asno, jumento
mulet, mule | mule | mula, mulo | mula
vache | cow | vaca | vaca
taureau | bull | toro | touro
bœuf | ox | buey | boi
veau | calf | ternero, becerro | bezerro, vitelo
bétail, bovin | cattle, livestock | ganado, res, bovino | gado, bovino
troupeau | herd, flock | rebaño, manada, hato | rebanho, manada
mouton | sheep | oveja, carnero | ovelha, carneiro
brebis | ewe | oveja | ovelha
agneau | lamb | cordero | cordeiro, borrego
chèvre | goat | cabra | cabra
bouc | billy goat | macho cabrío | bode
cochon, porc | pig, hog, swine | cerdo, puerco, chancho, cochino | porco
lapin | rabbit, bunny | conejo | coelho
lièvre | hare | liebre | lebre
poule | hen | gallina | galinha
poulet | chicken | pollo | frango
coq | rooster, cock | gallo | galo
poussin | chick | pollito | pintainho, pintinho
canard | duck | pato | pato
oie | goose | ganso, oca | ganso
dinde | turkey | pavo | peru
volaille | poultry | aves de corral | aves de capoeira
pigeon | pigeon | paloma | pombo
colombe | dove | paloma | pomba
oiseau | bird | pájaro, ave | pássaro, ave
moineau | sparrow | gorrión | pardal
hirondelle | swallow | golondrina | andorinha
corbeau | crow, raven | cuervo | corvo
aigle | eagle | águila | águia
faucon | falcon, hawk | halcón | falcão
hibou, chouette | owl | búho, lechuza | coruja, mocho
perroquet | parrot | loro, papagayo | papagaio
mouette | seagull, gull | gaviota | gaivota
cygne | swan | cisne | cisne
paon | peacock | pavo real | pavão
autruche | ostrich | avestruz | avestruz
flamant | flamingo | flamenco | flamingo
cigogne | stork | cigüeña | cegonha
pélican | pelican | pelícano | pelicano
manchot, pingouin | penguin | pingüino | pinguim
vautour | vulture | buitre | abutre, urubu
lion | lion, lioness | león | leão
tigre | tiger | tigre | tigre
léopard, panthère | leopard, panther | leopardo, pantera | leopardo, pantera
guépard | cheetah | guepardo | chita, guepardo
jaguar | jaguar | jaguar | jaguar, onça
éléphant | elephant | elefante | elefante
rhinocéros | rhinoceros, rhino | rinoceronte | rinoceronte
hippopotame | hippopotamus, hippo | hipopótamo | hipopótamo
girafe | giraffe | jirafa | girafa
zèbre | zebra | cebra | zebra
singe | monkey | mono, simio | macaco
gorille | gorilla | gorila | gorila
chimpanzé | chimpanzee, chimp | chimpancé | chimpanzé
loup | wolf | lobo | lobo
renard | fox | zorro | raposa
ours | bear | oso | urso
ours polaire | polar bear | oso polar | urso polar
panda | panda | panda, oso panda | panda
cerf, chevreuil, biche | deer, stag | ciervo, venado | veado, cervo
antilope, gazelle | antelope, gazelle | antílope, gacela | antílope, gazela
sanglier | wild boar | jabalí | javali
chameau, dromadaire | camel | camello, dromedario | camelo, dromedário
lama | llama | llama | lhama
kangourou | kangaroo | canguro | canguru
koala | koala | koala | coala
écureuil | squirrel | ardilla | esquilo
souris | mouse | ratón | rato, camundongo
rat | rat | rata | rato, ratazana
hamster | hamster | hámster | hamster
cobaye | guinea pig | conejillo de Indias, cobaya | porquinho-da-índia, cobaia
hérisson | hedgehog | erizo | ouriço
taupe | mole | topo | toupeira
chauve-souris | bat | murciélago | morcego
castor | beaver | castor | castor
loutre | otter | nutria | lontra
phoque | seal | foca | foca
baleine | whale | ballena | baleia
dauphin | dolphin | delfín | golfinho
requin | shark | tiburón | tubarão
poisson | fish | pez, pescado | peixe
saumon | salmon | salmón | salmão
thon | tuna | atún | atum
truite | trout | trucha | truta
morue | cod | bacalao | bacalhau
crabe | crab | cangrejo | caranguejo
homard | lobster | langosta, bogavante | lagosta
crevette | shrimp, prawn | camarón, gamba | camarão
poulpe, pieuvre | octopus | pulpo | polvo
méduse | jellyfish | medusa | medusa, água-viva
coquillage | shellfish, shell, seashell | marisco, concha | marisco, concha
corail | coral | coral | coral
tortue | turtle, tortoise | tortuga | tartaruga
grenouille | frog | rana | rã
crapaud | toad | sapo | sapo
serpent | snake, serpent | serpiente, culebra | cobra, serpente
lézard | lizard | lagarto, lagartija | lagarto, lagartixa
crocodile | crocodile, alligator | cocodrilo, caimán | crocodilo, jacaré
dinosaure | dinosaur | dinosaurio | dinossauro
insecte | insect, bug | insecto, bicho | inseto, insecto
mouche | fly | mosca | mosca
moustique | mosquito | mosquito, zancudo | mosquito, pernilongo
abeille | bee | abeja | abelha
guêpe | wasp | avispa | vespa
fourmi | ant | hormiga | formiga
papillon | butterfly | mariposa | borboleta
chenille | caterpillar | oruga | lagarta
araignée | spider | araña | aranha
scorpion | scorpion | escorpión, alacrán | escorpião
criquet, sauterelle | locust, grasshopper | langosta, saltamontes | gafanhoto
cafard | cockroach | cucaracha | barata
ver | worm | gusano, lombriz | minhoca, verme
escargot | snail | caracol | caracol
coccinelle | ladybird, ladybug | mariquita | joaninha
mammifère | mammal | mamífero | mamífero
reptile | reptile | reptil | réptil
rongeur | rodent | roedor | roedor
oiseau de proie, rapace | bird of prey, raptor | ave rapaz | ave de rapina
espèce | species | especie | espécie
espèce menacée | endangered species | especie amenazada, especie en peligro | espécie ameaçada
faune | fauna, wildlife | fauna | fauna
sauvage | wild | salvaje, silvestre | selvagem, silvestre
domestique | domestic | doméstico | doméstico
proie | prey | presa | presa
prédateur | predator | depredador | predador
chasse, chasser, chasseur | hunting, hunt | caza, cazar, cazador | caça, caçar, caçador
pêche | fishing | pesca | pesca
pêcher | fish, go fishing | pescar | pescar
pêcheur | fisherman, angler | pescador | pescador
élevage | farming, breeding, livestock farming | ganadería, cría | pecuária, criação
éleveur | breeder, livestock farmer | ganadero, criador | criador, pecuarista
berger | shepherd | pastor | pastor
nid | nest | nido | ninho
œuf | egg | huevo | ovo
cage | cage | jaula | gaiola, jaula
niche | kennel, doghouse | caseta, perrera | casota, canil
zoo, jardin zoologique | zoo | zoo, zoológico | zoo, jardim zoológico, zoológico
étable | stable, cowshed, barn | establo | estábulo
écurie | stable | cuadra, caballeriza | cavalariça, estábulo
aquarium | aquarium | acuario | aquário
ruche | hive, beehive | colmena | colmeia
laisse | leash, lead | correa | trela, coleira
collier | collar | collar | coleira
muselière | muzzle | bozal | focinheira, açaime
selle | saddle | silla de montar | sela
aboyer, aboiement | bark | ladrar, ladrido | ladrar, latir
miauler | meow, mew | maullar | miar
mordre, morsure | bite | morder, mordedura | morder, mordedura
lécher | lick | lamer | lamber
renifler, flairer | sniff, smell | olfatear, oler | farejar, cheirar
paître, brouter | graze | pastar, pacer | pastar, pascer
ramper | crawl, creep | reptar, arrastrarse, gatear | rastejar, gatinhar
galoper | gallop | galopar | galopar
voler | fly | volar | voar
ronronner | purr | ronronear | ronronar
pondre | lay eggs | poner huevos | pôr ovos
race | breed | raza | raça
petit | cub, young animal, litter | cría, cachorro | filhote, cria
caniche | poodle | caniche | caniche, poodle
berger allemand | German shepherd | pastor alemán | pastor alemão
bête de somme | pack animal | bestia de carga | animal de carga
cirque | circus | circo | circo
`;
