/** Transport and getting about. */
export const mobilite = `
mobilite | mobilite | 11, 9
fr mobilité; mobilités; mobilité durable; mobilité urbaine; déplacement; déplacements; transport; transports; circulation; plan de mobilité; plan de déplacements; autorité organisatrice; PMUS; usagers des transports; plan de mobilité urbaine; mobilité rurale; trajets; mobilité décarbonée
en mobility; sustainable mobility; urban mobility; travel; transport; transportation; traffic; mobility plan; transport authority; SUMP; commuters; commuting; rural mobility; journeys; passengers
es movilidad; movilidad sostenible; movilidad urbana; transporte; transportes; tránsito; tráfico; plan de movilidad; desplazamientos; autoridad de transporte; movilidad rural; trayectos; pasajeros
pt mobilidade; mobilidade sustentável; mobilidade urbana; transporte; transportes; trânsito; tráfego; plano de mobilidade; deslocamentos; deslocações; autoridade de transporte; trajetos; passageiros

transport-public | mobilite, urbanisme | 11, 9, 13 | mobilite
fr transport public; transports publics; transport collectif; transports collectifs; transports en commun; transport en commun; bus; autobus; minibus; autocar; tramway; tram; métro; réseau de bus; ligne de bus; lignes de bus; BRT; BHNS; bus à haut niveau de service; réseau de transport; taxis collectifs; gare routière; arrêts de bus; billettique; intermodalité; pôle d'échanges; transport à la demande; taxis-motos; couloirs de bus
en public transport; public transportation; mass transit; transit; bus; buses; minibus; coach services; tramway; tram; trams; metro; underground; subway; bus network; bus line; bus lines; bus lanes; bus rapid transit; BRT; ticketing; intermodality; bus station; bus stops; on-demand transport; motorcycle taxis; interchange
es transporte público; transporte colectivo; autobús; autobuses; bus; buses; minibús; tranvía; red de autobuses; línea de autobús; líneas de autobús; BRT; terminal de buses; intermodalidad; paraderos; transporte a la demanda; mototaxis; boletaje; carril bus
pt transporte público; transporte coletivo; transportes públicos; transportes coletivos; autocarro; autocarros; ônibus; microônibus; bonde; metrô; rede de autocarros; linha de ônibus; linhas de ônibus; BRT; terminal rodoviário; intermodalidade; paragens; paradas de ônibus; transporte a pedido; mototáxis; bilhética

transport-par-cable | mobilite, urbanisme | 11, 9 | transport-public
fr téléphérique; téléphériques; téléphérique urbain; transport par câble; télécabine; télécabines; funiculaire; câble urbain; cabine; cabines; ascenseur urbain; ascenseurs; escaliers mécaniques; transport par câbles
en cable car; cable cars; ropeway; urban cable car; gondola; funicular; aerial tramway; cableway; cabins; urban lift
es teleférico; teleféricos; cable aéreo; metrocable; funicular; telecabina; cabinas; escaleras mecánicas; ascensores urbanos
pt teleférico; teleféricos; bondinho; funicular; cabo aéreo; telecabine; cabines; escadas rolantes; elevadores urbanos; plano inclinado

velo | mobilite, sante | 11, 3, 13 | mobilite
fr vélo; vélos; cycliste; cyclistes; cyclable; piste cyclable; pistes cyclables; cyclables; plan vélo; bicyclette; bicyclettes; voie cyclable; voies cyclables; vélo-école; véloroute; véloroutes; libre-service vélo; stationnement vélo; vélo cargo
en cycling; bicycle; bicycles; bike; bikes; cyclist; cyclists; cycle path; cycle paths; cycle lane; cycle lanes; bike lane; bike lanes; bike sharing; cycle route; cycle routes; bike path; cargo bike
es bicicleta; bicicletas; ciclista; ciclistas; ciclovía; ciclovías; carril bici; carriles bici; bicicleta pública; ciclismo urbano; cicloparqueadero
pt bicicleta; bicicletas; ciclista; ciclistas; ciclovia; ciclovias; ciclofaixa; ciclofaixas; bicicletas partilhadas; bicicletas compartilhadas; mobilidade ciclável; bicicletário

marche-pieton | mobilite, urbanisme, sante | 11, 3 | mobilite
fr marche à pied; marchabilité; piéton; piétons; piétonne; cheminements piétons; cheminement; passages piétons; accessibilité piétonne; pédibus; zone 30; zones 30; apaisement de la circulation; ville apaisée; mobilités actives; modes doux; mobilité douce; mobilités douces
en walking; walkability; pedestrian; pedestrians; footpath; zebra crossing; active travel; active mobility; traffic calming; 30 km/h zone; walking bus; soft mobility; walk to school
es caminar; caminabilidad; peatón; peatones; peatonal; pasos de peatones; movilidad activa; calmado de tráfico; zona 30; camino escolar; caminos escolares; movilidad blanda
pt caminhar a pé; caminhabilidade; pedestre; pedestres; peão; peões; pedonal; passadeiras; mobilidade ativa; acalmia de tráfego; zona 30; modos suaves; mobilidade suave; caminhada urbana

securite-routiere | mobilite, sante | 3, 11 | mobilite
fr sécurité routière; accidents de la route; accident de la route; accidentologie; prévention routière; accidents; vitesse; casque; code de la route; vitesse excessive
en road safety; road accidents; road accident; traffic accidents; accidents; speeding; helmet; road deaths; road traffic injuries
es seguridad vial; accidentes de tránsito; accidentes de tráfico; accidentes; siniestralidad vial; exceso de velocidad; casco
pt segurança rodoviária; segurança viária; acidentes de trânsito; acidentes rodoviários; acidentes; excesso de velocidade; sinistralidade rodoviária; capacete

ferroviaire | mobilite, attractivite | 9, 11 | mobilite
fr ferroviaire; train; trains; gare; gares; chemin de fer; chemins de fer; TER; ligne ferroviaire; petites lignes; RER métropolitain; rail; voie ferrée; train touristique; réouverture de ligne
en railway; railways; =trains; train station; railway station; rail; railway line; regional trains; commuter rail; light rail
es ferroviario; tren; trenes; estación de tren; ferrocarril; ferrocarriles; línea férrea; tren de cercanías; tren ligero; vía férrea
pt ferroviário; ferroviária; trem; trens; comboio; comboios; estação ferroviária; estação de trem; ferrovia; linha férrea; caminho de ferro; VLT

voiture-electromobilite | mobilite, climat, energie | 11, 13, 7 | mobilite
fr voiture; voitures; covoiturage; autopartage; véhicule électrique; véhicules électriques; borne de recharge; bornes de recharge; électromobilité; stationnement; parking; parkings; embouteillages; congestion; automobile; parking relais; parcs-relais; voiture partagée; flotte municipale
en car; cars; carpooling; car sharing; ride sharing; electric vehicle; electric vehicles; charging stations; charging station; e-mobility; parking; traffic jams; congestion; park and ride; municipal fleet; electric buses
es coche; coches; automóvil; automóviles; coche compartido; auto compartido; vehículo eléctrico; vehículos eléctricos; puntos de recarga; electromovilidad; estacionamiento; aparcamiento; atascos; congestión; buses eléctricos
pt carro; carros; automóvel; automóveis; carona; boleia; partilha de carro; veículo elétrico; veículos elétricos; postos de carregamento; eletromobilidade; estacionamento; engarrafamentos; congestionamento; ônibus elétricos

transport-fluvial | mobilite, tourisme | 9, 11 | mobilite
fr transport fluvial; navette fluviale; navettes fluviales; bateau; bateaux; bac fluvial; ferry; ferries; batellerie; navigation; navigable; navigation fluviale; embarcadère; canal de navigation; transport maritime; liaison maritime; bateau-bus; marins-pêcheurs
en river transport; river shuttle; boat; boats; ferry; ferries; navigation; navigable; inland waterways; jetty; maritime transport; ferry service; water bus; shipping
es transporte fluvial; barco; barcos; lancha; lanchas; ferry; transbordador; navegación; navegable; embarcadero; transporte marítimo; botes
pt transporte fluvial; barco; barcos; lancha; lanchas; ferry; balsa; balsas; navegação; navegável; cais de embarque; transporte marítimo; transporte hidroviário; hidrovia

aerien | mobilite, attractivite | 9 | mobilite
fr aéroport; aéroports; liaison aérienne; liaisons aériennes; aérien; aéroportuaire; aérodrome; vols
en airport; airports; air links; flights; flight; air connections; aerodrome
es aeropuerto; aeropuertos; conexión aérea; conexiones aéreas; vuelos; aeródromo
pt aeroporto; aeroportos; ligação aérea; ligações aéreas; voos; aeródromo

logistique-urbaine | mobilite, urbanisme | 11, 9, 12 | mobilite
fr logistique urbaine; dernier kilomètre; livraison; livraisons; cyclologistique; centre de distribution urbaine; livraison à vélo
en urban logistics; last mile; last-mile delivery; delivery; deliveries; city logistics; cargo bike delivery
es logística urbana; última milla; =reparto; entregas; distribución urbana de mercancías
pt logística urbana; última milha; entregas; distribuição urbana; última milha ciclável

gestion-trafic | mobilite, numerique | 11, 9 | mobilite
fr gestion du trafic; feux tricolores; comptages; comptage; péage urbain; régulation du trafic; plan de circulation; carrefours; carrefour
en traffic management; traffic lights; traffic counts; congestion charge; traffic plan; junctions; crossroads
es gestión del tráfico; semáforos; aforos; peaje urbano; plan de circulación; cruces viales
pt gestão de tráfego; gestão do trânsito; semáforos; contagens; portagem urbana; plano de circulação; cruzamentos

transport-artisanal | mobilite, emploi | 11, 8 | transport-public
fr transport artisanal; transport informel; transporteurs; transporteur; chauffeurs; motos-taxis; minibus collectifs; tricycles; taxi; taxis
en informal transport; paratransit; transport operators; drivers; moto-taxis; tricycles; taxi; taxis
es transporte informal; transportistas; choferes; conductores; triciclos; taxi; taxis; combis
pt transporte informal; transportadores; motoristas; triciclos; táxi; táxis; vans; chapas
`;
