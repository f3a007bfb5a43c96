/** Plants, landscape, earth, sky, weather. */
export const nature = `
nature | nature | naturaleza | natureza
plante | plant | planta | planta
arbre | tree | árbol | árvore
forêt | forest, woods | bosque | floresta, mata
jungle | jungle | selva, jungla | selva
forêt tropicale | rainforest, tropical forest | selva tropical | floresta tropical
bois | wood | bosque | bosque
buisson, arbuste | bush, shrub | arbusto, matorral | arbusto, moita
fleur | flower | flor | flor
fleurir | bloom, blossom, flower | florecer | florescer
rose | rose | rosa | rosa
tulipe | tulip | tulipán | tulipa
tournesol | sunflower | girasol | girassol
marguerite | daisy | margarita | margarida
herbe | grass | hierba, pasto, césped | erva, relva, grama
mauvaise herbe | weed | mala hierba, maleza | erva daninha
feuille | leaf | hoja | folha
feuillage | foliage | follaje | folhagem
branche | branch | rama | ramo, galho
tronc | trunk | tronco | tronco
bûche, rondin | log | leño, tronco | tronco, toro, lenha
souche | stump | tocón | cepo, toco
racine | root | raíz | raiz
écorce | bark | corteza | casca
tige | stem, stalk | tallo | caule, haste
épine | thorn | espina | espinho
graine, semence | seed | semilla | semente
pétale | petal | pétalo | pétala
bourgeon | bud | brote, yema | botão, rebento
pin, sapin | pine, fir, fir tree | pino, abeto | pinheiro, abeto
chêne | oak | roble, encina | carvalho
palmier | palm tree, palm | palmera, palma | palmeira
olivier | olive tree | olivo | oliveira
vigne | vine | vid, parra | videira
vignoble | vineyard | viñedo, viña | vinha, vinhedo
eucalyptus | eucalyptus | eucalipto | eucalipto
peuplier | poplar | álamo, chopo | choupo, álamo
cactus | cactus, cacti | cactus, cacto | cato, cacto
mousse | moss | musgo | musgo
algue | seaweed, algae | alga | alga
roseau | reed | caña, junco | junco, cana
flore | flora | flora | flora
végétation | vegetation | vegetación | vegetação
champ | field | campo | campo
pré, prairie | meadow, prairie, grassland | prado, pradera | prado, pradaria
pâturage | pasture | pasto, pastizal | pasto, pastagem
campagne | countryside, country | campo | campo
ferme | farm | granja, finca | quinta, fazenda
grange | barn | granero | celeiro
récolte | harvest, crop | cosecha | colheita
récolter, moissonner | harvest, reap | cosechar | colher
semer | sow | sembrar | semear
cultiver | grow, cultivate | cultivar | cultivar
culture | crop, cultivation | cultivo | cultivo, cultura
labourer | plough, plow | arar, labrar | lavrar, arar
verger | orchard | huerto, vergel | pomar
serre | greenhouse | invernadero | estufa
engrais | fertiliser, fertilizer | fertilizante, abono | fertilizante, adubo
fumier | manure | estiércol | estrume
terre | earth, soil, ground, land | tierra | terra
sol | soil, ground | suelo | solo
boue | mud | barro, lodo, fango | lama, barro
pierre, caillou | stone, pebble | piedra, guijarro | pedra, seixo
rocher | rock | roca | rocha
gravier | gravel | grava | cascalho, gravilha
mine | mine | mina | mina
minerai, minéral | ore, mineral | mineral | minério, mineral
charbon | coal | carbón | carvão
pétrole | oil, petroleum | petróleo | petróleo
gaz naturel | natural gas | gas natural | gás natural
uranium | uranium | uranio | urânio
montagne | mountain | montaña | montanha
mont | mount | monte | monte
colline | hill | colina, cerro | colina, morro
pente, versant | slope | ladera, pendiente, cuesta | encosta, ladeira, declive
falaise | cliff | acantilado | falésia, penhasco
vallée | valley | valle | vale
gorge, ravin | gorge, ravine, canyon | barranco, desfiladero, cañón | desfiladeiro, ravina
plaine | plain | llanura, planicie | planície
plateau | plateau | meseta | planalto
grotte, caverne | cave, cavern | cueva, caverna | gruta, caverna
volcan | volcano | volcán | vulcão
lave | lava | lava | lava
désert | desert | desierto | deserto
dune | dune | duna | duna
savane | savannah, savanna | sabana | savana
oasis | oasis | oasis | oásis
glacier | glacier | glaciar | glaciar, geleira
mer | sea | mar | mar
océan | ocean | océano | oceano
marin, maritime | marine, maritime, sea | marino, marítimo | marinho, marítimo
vague | wave | ola | onda
marée | tide | marea | maré
courant | current | corriente | corrente
plage, bord de mer | beach, seaside | playa, costa | praia, beira-mar
côte, littoral | coast, coastline | costa, litoral | costa, litoral
rive, rivage, bord | shore, bank | orilla, ribera | margem, beira, orla
baie | bay | bahía | baía
golfe | gulf | golfo | golfo
cap | cape | cabo | cabo
île | island, isle | isla | ilha
presqu'île, péninsule | peninsula | península | península
archipel | archipelago | archipiélago | arquipélago
détroit | strait | estrecho | estreito
récif | reef | arrecife | recife
lagune | lagoon | laguna | lagoa, laguna
lac | lake | lago | lago
étang, mare | pond | estanque, charca | lagoa, charco
flaque | puddle | charco | poça
rivière, fleuve | river | río | rio
ruisseau | stream, creek, brook | arroyo | riacho, ribeiro
cascade, chute d'eau | waterfall | cascada, catarata | cascata, cachoeira
source | spring | manantial, fuente | nascente
marais, marécage | swamp, marsh, wetland | pantano, ciénaga | pântano, brejo
delta | delta | delta | delta
bassin versant | river basin, watershed, catchment | cuenca | bacia hidrográfica
nappe phréatique | groundwater, water table | acuífero, aguas subterráneas | lençol freático, águas subterrâneas
puits | well | pozo | poço
barrage | dam | presa, represa, embalse | barragem, represa
digue | dyke, levee, sea wall | dique | dique
canal | canal, channel | canal | canal
environnement | environment | medio ambiente, entorno | meio ambiente, ambiente
écologique | ecological, environmental, green | ecológico, ambiental | ecológico, ambiental
écologie | ecology | ecología | ecologia
pollution | pollution | contaminación, polución | poluição
recyclage, recycler | recycling, recycle | reciclaje, reciclar | reciclagem, reciclar
déforestation | deforestation | deforestación | desflorestação, desmatamento
désertification | desertification | desertificación | desertificação
érosion | erosion | erosión | erosão
extinction | extinction | extinción | extinção
ciel | sky | cielo | céu
soleil | sun | sol | sol
ensoleillé | sunny | soleado | ensolarado
lune | moon | luna | lua
étoile | star | estrella | estrela
planète | planet | planeta | planeta
monde | world | mundo | mundo
Terre | Earth | Tierra | Terra
univers | universe | universo | universo
espace | space, outer space | espacio | espaço
éclipse | eclipse | eclipse | eclipse
comète | comet | cometa | cometa
météorite | meteorite | meteorito | meteorito
air | air | aire | ar
temps, météo | weather | tiempo, clima | tempo, clima
météorologie, météorologique | meteorology, weather | meteorología, meteorológico | meteorologia, meteorológico
prévisions | forecast | pronóstico, previsión | previsão
climat, climatique | climate, climatic | clima, climático | clima, climático
nuage | cloud | nube | nuvem
nuageux | cloudy | nublado, nuboso | nublado
pluie | rain, rainfall | lluvia | chuva
pleuvoir | rain | llover | chover
pluvieux | rainy, wet | lluvioso | chuvoso
averse | shower, downpour | chubasco, aguacero | aguaceiro, pancada de chuva
orage | thunderstorm, storm | tormenta | trovoada, tempestade
tempête | storm | tormenta, tempestad, temporal | tempestade, temporal
éclair | lightning, flash | relámpago | relâmpago
foudre | lightning | rayo | raio
tonnerre | thunder | trueno | trovão
arc-en-ciel | rainbow | arcoíris | arco-íris
vent | wind | viento | vento
brise | breeze | brisa | brisa
rafale | gust | ráfaga | rajada
neige | snow | nieve | neve
neiger | snow | nevar | nevar
enneigé | snowy, snow-covered | nevado | nevado, coberto de neve
bonhomme de neige | snowman | muñeco de nieve | boneco de neve
boule de neige | snowball | bola de nieve | bola de neve
avalanche | avalanche | avalancha, alud | avalanche
gel, givre | frost | helada, escarcha | geada
geler | freeze | congelar, helar | congelar, gelar
grêle | hail | granizo | granizo
brouillard, brume | fog, mist, haze | niebla, bruma, neblina | nevoeiro, neblina, névoa
rosée | dew | rocío | orvalho
chaleur | heat | calor | calor
vague de chaleur, canicule | heatwave, heat wave | ola de calor | onda de calor
vague de froid | cold snap, cold wave | ola de frío | onda de frio
sécheresse | drought | sequía | seca, estiagem
inondation, crue | flood | inundación, crecida | inundação, cheia, enchente
ouragan | hurricane | huracán | furacão
cyclone | cyclone | ciclón | ciclone
typhon | typhoon | tifón | tufão
tornade | tornado | tornado | tornado
mousson | monsoon | monzón | monção
saison des pluies | rainy season | estación de lluvias | estação das chuvas
ombre | shadow, shade | sombra | sombra
obscurité | darkness, dark | oscuridad | escuridão
rayon | ray, beam | rayo | raio
horizon | horizon | horizonte | horizonte
paysage | landscape, scenery | paisaje | paisagem
vue, panorama | view, panorama | vista, panorama | vista, panorama
sentier, chemin | path, trail, track | sendero, camino | trilho, caminho
piste | track, trail | pista, sendero | pista, trilha
terrain | land, terrain, ground, plot | terreno | terreno
espace vert | green space | zona verde, área verde | espaço verde, área verde
tropical | tropical | tropical | tropical
aride | arid, dry | árido | árido
fertile | fertile | fértil | fértil
trou | hole | agujero, hoyo, hueco | buraco
`;
