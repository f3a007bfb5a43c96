/** Vehicles, transport, traffic. */
export const transport = `
véhicule | vehicle | vehículo | veículo
voiture, auto, automobile, bagnole | car, automobile | coche, auto, automóvil, carro | carro, automóvel
camion | truck, lorry | camión | camião, caminhão
camionnette, fourgon | van, pickup | furgoneta, camioneta | carrinha, furgão, caminhonete
bus, autobus | bus | autobús, bus, colectivo, camión | autocarro, ônibus
autocar, car | coach, bus | autocar, autobús | autocarro, ônibus
train, ferroviaire | train, rail, railway | tren, ferroviario | comboio, trem, ferroviário
TGV, train à grande vitesse | high-speed train | AVE, tren de alta velocidad | TGV, comboio de alta velocidade
TGV | high-speed train | AVE | TGV, trem-bala
locomotive | locomotive, engine | locomotora | locomotiva
wagon | carriage, wagon, railcar | vagón | carruagem, vagão
métro | underground, subway, metro, tube | metro, subterráneo | metro
tramway, tram | tram, streetcar | tranvía | elétrico, bonde, eléctrico
taxi | taxi, cab | taxi | táxi
vélo, bicyclette | bicycle, bike | bicicleta, bici | bicicleta
VTT | mountain bike | bicicleta de montaña | bicicleta de montanha
tricycle | tricycle | triciclo | triciclo
moto, motocyclette | motorcycle, motorbike | moto, motocicleta | moto, motocicleta
scooter | scooter, moped | escúter, ciclomotor | scooter, lambreta
trottinette | scooter, kick scooter | patinete | trotinete, patinete
avion | plane, airplane, aeroplane, aircraft | avión | avião
aérien | air, aerial | aéreo | aéreo
hélicoptère | helicopter | helicóptero | helicóptero
drone | drone | dron | drone
fusée, roquette | rocket | cohete | foguete, rocket
navette | shuttle | lanzadera, transbordador | vaivém, ônibus espacial
montgolfière, ballon | hot-air balloon, balloon | globo aerostático, globo | balão de ar quente, balão
parachute | parachute | paracaídas | paraquedas
bateau | boat | barco | barco
navire | ship, vessel | buque, navío, nave | navio
voilier | sailboat, sailing boat, yacht | velero | veleiro
barque, canot | rowing boat, rowboat, dinghy | barca, bote | barco a remos, bote
canoë, kayak, pirogue | canoe, kayak | canoa, kayak, piragua | canoa, caiaque, piroga
ferry, bac | ferry | ferry, transbordador | ferry, balsa
paquebot | cruise ship, liner | crucero, transatlántico | paquete, navio de cruzeiro
cargo | cargo ship, freighter | carguero, buque de carga | cargueiro
pétrolier | oil tanker, tanker | petrolero | petroleiro
sous-marin | submarine | submarino | submarino
radeau | raft | balsa | jangada
flotte | fleet | flota | frota
tracteur | tractor | tractor | trator
bulldozer, pelleteuse | bulldozer, excavator, digger | excavadora, bulldozer | escavadora, escavadeira
grue | crane | grúa | grua, guindaste
remorque | trailer | remolque | reboque
caravane | caravan, trailer | caravana | caravana, trailer
camping-car | camper van, motorhome, RV | autocaravana | autocaravana, motorhome
charrette | cart | carro, carreta | carroça
calèche, carrosse | carriage | carruaje, carroza | carruagem, coche
traîneau, luge | sleigh, sled, sledge | trineo | trenó
poussette | pushchair, stroller, pram, buggy | cochecito, carriola | carrinho de bebé, carrinho de bebê
caddie, chariot | trolley, shopping cart, cart | carrito, carro | carrinho
équipage | crew | tripulación | tripulação
marin, matelot | sailor, seaman | marinero | marinheiro
cockpit | cockpit | cabina de mando, cabina | cabina, cockpit
siège | seat | asiento | assento, banco
volant | steering wheel | volante | volante
pneu | tyre, tire | neumático, llanta | pneu
phare | headlight | faro | farol
pare-brise | windscreen, windshield | parabrisas | para-brisas
rétroviseur | rear-view mirror, mirror | retrovisor, espejo | espelho retrovisor
coffre | boot, trunk | maletero, cajuela, baúl | porta-malas, bagageira
capot | bonnet, hood | capó, cofre | capô
guidon | handlebars, handlebar | manillar, manubrio | guiador, guidão
pédale | pedal | pedal | pedal
ceinture de sécurité | seat belt | cinturón de seguridad | cinto de segurança
plaque d'immatriculation | number plate, license plate | matrícula, placa | matrícula, placa
permis de conduire | driving licence, driver's license | carné de conducir, licencia de conducir | carta de condução
permis de conduire | driving licence | carné de conducir | carta de condução, carteira de motorista
voile | sail | vela | vela
rame, pagaie | oar, paddle | remo | remo
ancre | anchor | ancla | âncora
mât | mast | mástil | mastro
carburant | fuel | combustible, carburante | combustível
essence | petrol, gasoline, gas | gasolina, nafta | gasolina
gazole, diesel | diesel | diésel, gasóleo | gasóleo, diesel
station-service | petrol station, gas station | gasolinera, estación de servicio | posto de gasolina
station-service | petrol station | gasolinera | posto de gasolina, bomba de gasolina
route | road | carretera, ruta, camino | estrada
autoroute | motorway, highway, freeway | autopista, autovía | autoestrada, rodovia
péage | toll | peaje | portagem, pedágio
rue | street | calle | rua
avenue, boulevard | avenue, boulevard | avenida, bulevar | avenida, alameda
ruelle, impasse | alley, lane, dead end | callejón | beco, viela
trottoir | pavement, sidewalk | acera, vereda, banqueta | passeio, calçada
carrefour, intersection | crossroads, intersection, junction | cruce, intersección | cruzamento, interseção
rond-point | roundabout | rotonda, glorieta | rotunda, rotatória
passage piéton | pedestrian crossing, crosswalk | paso de peatones, paso de cebra | passadeira, faixa de pedestres
feu rouge, feu de circulation | traffic light, red light | semáforo | semáforo
panneau de signalisation | road sign, traffic sign | señal de tráfico | sinal de trânsito
voie | lane, track, way, path | vía, carril, camino | via, faixa, pista, caminho
voie ferrée, rail | railway track, rail, railroad | vía férrea, riel | via férrea, trilho
chemin de fer | railway, railroad | ferrocarril | caminho de ferro, ferrovia, estrada de ferro
piste cyclable | cycle path, bike lane, cycle lane | carril bici, ciclovía | ciclovia, pista ciclável
pont | bridge | puente | ponte
tunnel | tunnel | túnel | túnel
gare | train station, railway station, station | estación de tren, estación | estação de comboios, estação ferroviária
gare routière | bus station, coach station | estación de autobuses, terminal | terminal rodoviário, rodoviária
quai | platform, dock, quay | andén, muelle | cais, plataforma
aéroport | airport | aeropuerto | aeroporto
piste | runway | pista | pista
port | port, harbor | puerto | porto
jetée, ponton | pier, jetty | muelle, embarcadero | pontão, molhe, píer
phare | lighthouse | faro | farol
parking, stationnement | car park, parking lot, parking | aparcamiento, estacionamiento | estacionamento
parking | car park | aparcamiento | estacionamento, parque de estacionamento
circulation, trafic | traffic | tráfico, tránsito, circulación | trânsito, tráfego, circulação
embouteillage, bouchon | traffic jam, congestion | atasco, embotellamiento | engarrafamento, congestionamento
transport | transport, transportation | transporte | transporte
transports en commun | public transport, public transportation, mass transit | transporte público | transporte público
transports en commun | public transport | transporte público | transporte público, transportes coletivos
covoiturage | carpooling, car sharing, car pool | coche compartido, carpooling | boleia partilhada, carona
vol | flight | vuelo | voo
voyage | trip, travel, journey | viaje | viagem
itinéraire | route, itinerary | itinerario, ruta | itinerário, rota
escale | stopover | escala | escala
croisière | cruise | crucero | cruzeiro
traversée | crossing | travesía, cruce | travessia
départ | departure | salida, partida | partida
retour | return | regreso, vuelta, retorno | regresso, volta, retorno
embarquement | boarding | embarque | embarque
passager clandestin | stowaway | polizón | clandestino
cargaison, fret | cargo, freight, shipment | carga, flete, cargamento | carga, frete, carregamento
marchandise | goods, merchandise | mercancía, mercadería | mercadoria
livraison | delivery | entrega, reparto | entrega
entrepôt | warehouse | almacén, depósito, bodega | armazém, depósito
logistique | logistics | logística | logística
autonomie | range | autonomía | autonomia
immatriculation | registration | matriculación | matrícula
compagnie aérienne | airline | aerolínea, línea aérea | companhia aérea
constructeur automobile | carmaker, car manufacturer | fabricante de automóviles | fabricante de automóveis, montadora
constructeur automobile | carmaker, automaker | fabricante de automóviles | fabricante de automóveis
voiture électrique | electric car | coche eléctrico | carro elétrico
voiture de course | race car, racing car | coche de carreras | carro de corrida
voiture de police | police car | coche de policía, patrulla | carro da polícia, viatura
camion de pompiers | fire engine, fire truck | camión de bomberos | carro de bombeiros
`;
