/** Town, buildings, shops, places. */
export const places = `
ville | city, town | ciudad | cidade
village | village | pueblo, aldea | aldeia, vila, povoado
hameau | hamlet | aldea, caserío | lugarejo, aldeia
capitale | capital | capital | capital
métropole | metropolis, metropolitan area | metrópoli, área metropolitana | metrópole, área metropolitana
banlieue | suburb | suburbio, afueras, periferia | subúrbio, periferia, arredores
quartier | neighbourhood, neighborhood, district | barrio | bairro
arrondissement | district, borough | distrito | distrito, bairro
centre-ville | city centre, downtown, town centre | centro de la ciudad, centro | centro da cidade, baixa
bidonville | slum, shanty town | barrio marginal, chabolas, villa miseria | favela, bairro de lata
place | square, plaza | plaza | praça
site | site | sitio | sítio, local
emplacement, localisation | location | ubicación, localización | localização
adresse | address | dirección | endereço, morada
région | region | región | região
zone | area, zone | zona, área | zona, área
territoire | territory | territorio | território
frontière | border, frontier, boundary | frontera | fronteira
pays | country | país | país
parc | park | parque | parque
jardin public, square | public garden | jardín público, plaza | jardim público
aire de jeux | playground | parque infantil, patio de juegos | parque infantil, playground
balançoire | swing | columpio | baloiço, balanço
toboggan | slide | tobogán | escorrega, escorregador
manège | merry-go-round, carousel | tiovivo, carrusel | carrossel
parc d'attractions | amusement park, theme park | parque de atracciones | parque de diversões
fontaine | fountain | fuente | fonte
monument | monument | monumento | monumento
bâtiment, édifice | building | edificio | edifício, prédio
tour | tower | torre | torre
gratte-ciel | skyscraper | rascacielos | arranha-céu
maison, pavillon | house | casa | casa
palais | palace | palacio | palácio
château | castle | castillo | castelo
fort, forteresse | fort, fortress | fuerte, fortaleza | forte, fortaleza
ruine | ruin | ruina | ruína
église | church | iglesia | igreja
cathédrale | cathedral | catedral | catedral, sé
mosquée | mosque | mezquita | mesquita
synagogue | synagogue | sinagoga | sinagoga
temple | temple | templo | templo
monastère, couvent | monastery, convent | monasterio, convento | mosteiro, convento
chapelle | chapel | capilla | capela
école | school | escuela, colegio | escola, colégio
université | university | universidad | universidade
bibliothèque | library | biblioteca | biblioteca
musée | museum | museo | museu
théâtre | theatre | teatro | teatro
cinéma | cinema, movie theater | cine | cinema
opéra | opera, opera house | ópera | ópera
galerie | gallery | galería | galeria
stade | stadium | estadio | estádio
gymnase | gym, gymnasium | gimnasio | ginásio, academia
salle, pièce | hall, room | sala, habitación, cuarto | sala, quarto, cômodo, divisão
salle de classe | classroom | aula, salón de clases | sala de aula
salle de réunion | meeting room | sala de reuniones | sala de reuniões
salle d'attente | waiting room | sala de espera | sala de espera
mairie, hôtel de ville | town hall, city hall | ayuntamiento, alcaldía, municipalidad | câmara municipal, prefeitura
tribunal, palais de justice | courthouse, court, tribunal | juzgado, palacio de justicia, tribunal | tribunal, fórum
commissariat | police station | comisaría | esquadra, delegacia
caserne de pompiers | fire station | estación de bomberos, parque de bomberos | quartel de bombeiros
caserne | barracks | cuartel | quartel
prison | prison, jail | prisión, cárcel | prisão, cadeia
ambassade | embassy | embajada | embaixada
consulat | consulate | consulado | consulado
siège | headquarters, head office | sede | sede
bureau | office | oficina | escritório, gabinete
usine | factory, plant | fábrica, planta | fábrica, usina
atelier | workshop | taller | oficina
chantier | building site, construction site | obra, sitio de construcción | estaleiro, obra, canteiro de obras
laboratoire | laboratory, lab | laboratorio | laboratório
centrale électrique | power station, power plant | central eléctrica | central elétrica, usina elétrica
centrale nucléaire | nuclear plant, nuclear power station | central nuclear | central nuclear, usina nuclear
magasin, boutique | shop, store | tienda, negocio | loja
grand magasin | department store | grandes almacenes | grandes armazéns, loja de departamento
supermarché | supermarket | supermercado | supermercado
centre commercial | shopping centre, shopping mall, mall | centro comercial | centro comercial, shopping
marché | market | mercado | mercado, feira
kiosque | kiosk, newsstand | quiosco | quiosque
stand, étal | stand, stall, booth | puesto, caseta, estand | banca, barraca, estande
librairie | bookshop, bookstore | librería | livraria
salon de coiffure | hairdresser's, hair salon, barbershop | peluquería | cabeleireiro, salão de beleza
poste, bureau de poste | post office, post | correos, oficina de correos | correios
hôtel | hotel | hotel | hotel
auberge | inn, hostel | posada, albergue, hostal | pousada, albergue, estalagem
auberge de jeunesse | youth hostel | albergue juvenil | pousada da juventude
camping | campsite, camping | camping, acampada | campismo, camping, acampamento
boîte de nuit, discothèque | nightclub, disco | discoteca | discoteca, boate
casino | casino | casino | casino
port de plaisance | marina | puerto deportivo | marina
crèche, garderie | nursery, day care, daycare, crèche | guardería | creche, infantário
orphelinat | orphanage | orfanato | orfanato
maison de retraite | retirement home, nursing home | residencia de ancianos, asilo | lar de idosos, asilo
refuge, abri | shelter, refuge | refugio, albergue | abrigo, refúgio
camp | camp | campamento, campo | acampamento, campo
camp de réfugiés | refugee camp | campo de refugiados | campo de refugiados
fosse | pit | fosa, foso | fossa, fosso
coin | corner | esquina, rincón | esquina, canto
bord | edge, side | borde, orilla | borda, beira
côté | side | lado | lado
fond | bottom, background | fondo | fundo
arrière-plan | background | fondo, segundo plano | segundo plano, fundo
premier plan | foreground | primer plano | primeiro plano
façade | facade, front | fachada | fachada
entrée, hall | entrance, hall, lobby | entrada, vestíbulo, recibidor | entrada, vestíbulo, átrio
sortie | exit, way out | salida | saída
sortie de secours | emergency exit | salida de emergencia | saída de emergência
passage | passage, crossing | paso, pasaje | passagem
passerelle | footbridge, walkway | pasarela | passarela, passadiço
lampadaire | street lamp, streetlight, lamp post | farola, poste de luz | poste de iluminação, candeeiro
poteau | post, pole | poste | poste
égout | sewer, drain | alcantarilla, cloaca | esgoto
décharge | landfill, dump | vertedero, basurero | aterro, lixeira, lixão
fontaine publique, borne-fontaine | standpipe, public tap | pileta pública | fontanário, chafariz
lotissement | housing estate, subdivision | urbanización | loteamento, urbanização
logement social, HLM | social housing, council housing | vivienda social | habitação social
toilettes publiques | public toilets | baños públicos | casas de banho públicas, banheiros públicos
échafaudage | scaffolding | andamio | andaime
infrastructure | infrastructure | infraestructura | infraestrutura
urbanisme | town planning, urban planning | urbanismo | urbanismo
architecture | architecture | arquitectura | arquitetura, arquitectura
architecte | architect | arquitecto | arquiteto, arquitecto
rénovation, rénover | renovation, renovate, refurbish | renovación, renovar | renovação, renovar
réhabilitation | rehabilitation, refurbishment | rehabilitación | reabilitação, requalificação
aménagement | planning, development, layout | ordenamiento, acondicionamiento | ordenamento, arranjo
estrade, tribune | platform, stand, podium | tarima, tribuna | estrado, tribuna
escalator | escalator | escalera mecánica | escada rolante
vitrine | shop window, display window | escaparate, vidriera | montra, vitrine
`;
