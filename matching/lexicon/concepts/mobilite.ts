/** Transport and getting about. */
export const mobilite = `
mobilite | mobilite | 11, 9
fr mobilité; mobilités; mobilité durable; mobilité urbaine; déplacement; déplacements; transport; transports; circulation; plan de mobilité; plan de déplacements; autorité organisatrice; PMUS; usagers des transports; plan de mobilité urbaine; mobilité rurale; trajets; mobilité décarbonée
en mobility; sustainable mobility; urban mobility; travel; transport; transportation; traffic; mobility plan; transport authority; SUMP; commuters; commuting; rural mobility; journeys; passengers
es movilidad; movilidad sostenible; movilidad urbana; transporte; transportes; tránsito; tráfico; plan de movilidad; desplazamientos; autoridad de transporte; movilidad rural; trayectos; pasajeros
pt mobilidade; mobilidade sustentável; mobilidade urbana; transporte; transportes; trânsito; tráfego; plano de mobilidade; deslocamentos; deslocações; autoridade de transporte; trajetos; passageiros

transport-public | mobilite, urbanisme | 11, 9, 13 | mobilite
fr transport public; transports publics; transport collectif; transports collectifs; transports en commun; transport en commun; bus; autobus; minibus; autocar; tramway; tram; métro; réseau de bus; ligne de bus; lignes de bus; BRT; BHNS; bus à haut niveau de service; réseau de transport; taxis collectifs; arrêts de bus; billettique; intermodalité; pôle d'échanges; transport à la demande; taxis-motos
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

plan-mobilite-durable | mobilite, gouvernance | 11, 13 | mobilite
fr plan de mobilité urbaine durable; plan de déplacements urbains; PDU; plan de mobilité simplifié; MobiliseYourCity; enquête ménages déplacements; schéma des mobilités; loi d'orientation des mobilités; stratégie mobilité
en sustainable urban mobility plan; urban transport plan; MobiliseYourCity; household travel survey; mobility strategy; transport planning; travel demand; modal share; modal shift
es plan de movilidad urbana sostenible; PMUS; plan maestro de movilidad; encuesta de movilidad; encuesta origen-destino; estrategia de movilidad; reparto modal; cambio modal; planificación del transporte
pt plano de mobilidade urbana sustentável; PMUS; PlanMob; plano diretor de mobilidade; inquérito à mobilidade; pesquisa origem-destino; estratégia de mobilidade; repartição modal; planejamento de transportes

brt-tram | mobilite, urbanisme | 11, 9, 13 | transport-public
fr bus rapide; couloir de bus; voie de bus; site propre; transport en commun en site propre; TCSP; trolleybus; tram-train; ligne de tramway; ligne de métro; métrocâble; réseau express
en bus corridor; dedicated bus lane; trolleybus; tram-train; light rail line; metro line; busway; tram line; rapid transit
es autobús de tránsito rápido; corredor de buses; carril exclusivo; trolebús; línea de metro; línea de tranvía; metrobús; troncal de transporte; metro ligero
pt corredor de ônibus; corredor bus; faixa exclusiva; trólebus; linha de metrô; metrobus; metro ligeiro; veículo leve sobre trilhos

tarif-transport | mobilite, inclusion | 11, 10, 1 | transport-public
fr gratuité des transports; transports gratuits; tarification des transports; tarification solidaire; titre de transport; abonnement de transport; carte de transport; financement des transports; versement mobilité
en free public transport; fare-free; fares; fare policy; travel card; ticket pricing; social fares; transit pass; transport funding
es transporte gratuito; transporte público gratuito; tarifa de transporte; tarifas de transporte; tarifa social de transporte; abono transporte; tarjeta de transporte; boleto estudiantil
pt transporte gratuito; tarifa zero; passe livre; tarifas de transporte; passe social; bilhete único; cartão de transporte; financiamento dos transportes

accessibilite-transports | mobilite, inclusion | 11, 10 | mobilite
fr accessibilité des transports; transports accessibles; mobilité inclusive; mobilité des personnes âgées; mobilité des personnes handicapées; précarité mobilité; plateforme de mobilité; garage solidaire; auto-école solidaire; transport solidaire
en accessible transport; transport accessibility; inclusive mobility; transport poverty; mobility of older people; community transport; step-free access; social garage
es transporte accesible; accesibilidad del transporte; movilidad inclusiva; movilidad de las personas mayores; pobreza de transporte; transporte solidario; transporte comunitario
pt transporte acessível; acessibilidade nos transportes; mobilidade inclusiva; mobilidade dos idosos; pobreza de mobilidade; transporte solidário; transporte comunitário; transporte adaptado

mobilite-rurale-solutions | mobilite, attractivite | 11, 9 | mobilite
fr mobilité en milieu rural; transport rural; navette rurale; bus rural; ligne de covoiturage; autostop organisé; Rezo Pouce; transport d'utilité sociale; taxi rural; dessertes rurales
en rural transport; rural bus; community bus; demand-responsive transport; dial-a-ride; organised hitchhiking; rural transport services; rural shuttle
es transporte rural; autobús rural; transporte a demanda rural; taxi rural; servicio de transporte rural; chiva
pt transporte rural; autocarro rural; transporte flexível; táxi rural; ônibus rural; serviço de transporte rural

partage-mobilite | mobilite, numerique | 11, 12 | mobilite
fr mobilité partagée; mobilités partagées; trottinettes; trottinette électrique; vélo en libre-service; scooters électriques; micromobilité; MaaS; application de mobilité; calculateur d'itinéraires; free-floating
en shared mobility; e-scooters; electric scooters; micromobility; mobility as a service; MaaS; journey planner; bike share; mobility app; dockless bikes
es movilidad compartida; patinetes eléctricos; patinetas eléctricas; monopatines eléctricos; micromovilidad; movilidad como servicio; MaaS; planificador de viajes; aplicación de movilidad; motos compartidas
pt mobilidade compartilhada; mobilidade partilhada; trotinetes; patinetes elétricos; micromobilidade; mobilidade como serviço; MaaS; aplicação de mobilidade; planeador de viagens

amenagements-cyclables | mobilite, urbanisme | 11, 3 | velo
fr réseau cyclable; aménagements cyclables; schéma cyclable; schéma directeur cyclable; réseau express vélo; vélorue; garage à vélos; arceaux vélo; continuité cyclable; ville cyclable; stationnement sécurisé des vélos
en cycling infrastructure; cycle network; cycling network; cycling plan; cycle superhighway; bike parking; bike racks; cycle street; cycling city; bike-friendly
es infraestructura ciclista; red ciclista; plan de la bicicleta; red de ciclovías; aparcamiento de bicicletas; ciudad ciclista; plan bici; cicloinclusión; ciclocalle
pt infraestrutura cicloviária; infraestrutura ciclável; rede ciclável; rede cicloviária; plano cicloviário; plano de mobilidade ciclável; estacionamento de bicicletas; cidade ciclável

culture-velo | mobilite, jeunesse, sante | 3, 11, 13 | velo
fr apprentissage du vélo; atelier vélo; ateliers d'autoréparation de vélos; recyclage de vélos; vélo à assistance électrique; VAE; location de vélos; prime vélo; défi vélo; mai à vélo
en cycle training; learn to cycle; bike workshop; bike repair workshop; e-bike; e-bikes; bike rental; bike to work; bicycle recycling
es aprender a montar en bicicleta; escuela de bicicleta; taller de bicicletas; bicicleta eléctrica; bicicletas eléctricas; alquiler de bicicletas; al trabajo en bici; reciclaje de bicicletas
pt aprender a andar de bicicleta; oficina de bicicletas; bicicleta elétrica; bicicletas elétricas; aluguel de bicicletas; aluguer de bicicletas; comboio de bicicletas; de bike ao trabalho; reciclagem de bicicletas

pietons-securite-ecole | mobilite, jeunesse, urbanisme | 11, 3 | marche-pieton
fr plan piéton; déplacements scolaires; sécurité aux abords des écoles; ville 30; zone de rencontre; carapatte
en pedestrian plan; journey to school; school run; 20 mph zone; living streets; home zone; pedestrian safety
es plan peatonal; caminos seguros al colegio; caminos seguros a la escuela; ciudad 30; calles completas; seguridad peatonal
pt plano pedonal; percurso casa-escola; caminhos seguros para a escola; ruas completas; cidade 30; zonas de coexistência; segurança dos pedestres; segurança pedonal

securite-routiere-plans | mobilite, gouvernance | 3, 11 | securite-routiere
fr plan de sécurité routière; points noirs routiers; ralentisseurs; dos-d'âne; radars routiers; éducation routière; port du casque; sécurité des deux-roues; victimes de la route; vision zéro
en vision zero; road safety plan; black spots; speed bumps; speed cameras; road safety education; safe system approach; road crash victims; motorcycle safety
es plan de seguridad vial; puntos negros viales; reductores de velocidad; fotomultas; educación vial; visión cero; uso del casco; víctimas viales; seguridad de motociclistas
pt plano de segurança viária; pontos negros rodoviários; lombadas; radares de velocidade; educação rodoviária; educação para o trânsito; visão zero; uso do capacete; vítimas do trânsito; segurança de motociclistas

taxis-motos-organisation | mobilite, emploi, gouvernance | 11, 8 | transport-artisanal
fr mototaxi; motos-taxis électriques; zémidjan; zem; taxi-brousse; taxi-brousses; gbaka; gbakas; cars rapides; matatu; syndicat de transporteurs; professionnalisation du transport artisanal; tuk-tuk; pousse-pousse
en matatu; matatus; boda boda; tuk-tuk; rickshaw; rickshaws; minibus taxis; jeepney; bush taxi; transport cooperatives; informal minibuses
es colectivos urbanos; mototaxistas; bicitaxis; bicitaxi; taxis colectivos; cooperativas de transporte; tuk-tuk; transporte concesionado; microbuses
pt mototaxista; mototaxistas; candongueiros; toca-toca; chapa cem; transporte alternativo; cooperativas de transporte; tuk-tuk; perueiros; hiace

gares-routieres | mobilite, urbanisme, attractivite | 9, 11 | transport-public
fr gares routières; gare routière communale; parc de stationnement des cars; gare urbaine; pôle multimodal; pôle d'échange multimodal; PEM; auto-gare; quais de bus; abribus; halte routière; parc à camions
en bus terminal; bus terminals; lorry park; truck stop; multimodal hub; transport hub; interchange station; bus shelter; bus shelters; taxi rank
es terminal terrestre; terminal de transporte; terminales de transporte; estación de autobuses; estación multimodal; paradas de autobús; marquesinas; estacionamiento de camiones
pt terminal de ônibus; terminal rodoviário interurbano; central de camionagem; interface de transportes; interface multimodal; abrigos de passageiros; pontos de ônibus; estacionamento de camiões

rer-petites-lignes | mobilite, attractivite | 9, 11 | ferroviaire
fr service express régional métropolitain; SERM; petite ligne ferroviaire; trains du quotidien; ligne à grande vitesse; LGV; TGV; trains de nuit; fret ferroviaire; réouverture de gares; quartier de gare; pôle gare
en regional rail; high-speed rail; high-speed train; night trains; rail freight; station area; reopening of railway lines; local rail line; suburban train; rural railway
es tren regional; alta velocidad; tren de alta velocidad; trenes nocturnos; transporte ferroviario de mercancías; entorno de la estación; tren suburbano; rehabilitación ferroviaria
pt trem regional; comboio regional; comboio suburbano; alta velocidade; trem de alta velocidade; transporte ferroviário de mercadorias; comboios noturnos; trem metropolitano; linhas regionais; reativação ferroviária

zones-faibles-emissions | mobilite, climat, sante | 11, 13, 3 | mobilite
fr réduction de la place de la voiture; ville sans voiture; journée sans voiture; semaine européenne de la mobilité; pollution automobile; superîlots; ville apaisée sans voiture
en LEZ; ultra low emission; car-free day; car-free city; European mobility week; vehicle emissions; superblocks; traffic pollution
es ZBE; día sin coche; día sin carro; ciudad sin coches; semana europea de la movilidad; supermanzanas; contaminación vehicular; pico y placa
pt zona de baixas emissões; dia sem carros; cidade sem carros; semana europeia da mobilidade; superquadras; poluição veicular; rodízio de veículos

transition-flottes | mobilite, energie | 7, 11, 13 | voiture-electromobilite
fr bus électriques; autobus électriques; bus à hydrogène; flotte de bus; verdissement des flottes; flotte électrique; dépôt de bus; rétrofit; rétrofit électrique; véhicules propres; GNV; deux-roues électriques
en electric bus; hydrogen buses; fleet electrification; fleet renewal; bus depot; retrofit vehicles; clean vehicles; zero-emission buses; electric two-wheelers; electric motorcycles
es autobuses eléctricos; autobuses de hidrógeno; flota eléctrica; renovación de flota; patio de buses; vehículos limpios; motos eléctricas; electrificación del transporte; buses a gas natural
pt autocarros elétricos; frota elétrica; renovação da frota; garagem de ônibus; veículos limpos; motos elétricas; eletrificação da frota; ônibus a hidrogênio; eletrificação dos transportes

stationnement-politique | mobilite, urbanisme, gouvernance | 11 | mobilite
fr politique de stationnement; stationnement payant; stationnement résidentiel; parc de stationnement; horodateurs; fourrière automobile; parking en ouvrage; zone bleue; stationnement anarchique
en parking policy; paid parking; parking meters; resident parking; car parks; parking management; illegal parking; on-street parking
es política de estacionamiento; estacionamiento regulado; parquímetros; zona azul; estacionamiento medido; parqueadero; parqueaderos; aparcamientos disuasorios
pt política de estacionamento; estacionamento pago; parquímetros; estacionamento rotativo; zona azul; parques de estacionamento; parque dissuasor; estacionamento irregular

covoiturage-lignes | mobilite, climat | 11, 13 | voiture-electromobilite
fr covoiturage domicile-travail; covoitureurs; aires de covoiturage; aire de covoiturage; voie réservée au covoiturage; plan de mobilité employeur; PDE; trajets domicile-travail; forfait mobilités durables; navetteurs
en car sharing scheme; carpool lanes; carpooling platform; workplace travel plan; commuting to work; home-to-work travel; car clubs; company mobility plan; ridesharing
es viaje compartido; viajes compartidos al trabajo; plan de transporte al trabajo; trayecto al trabajo; plan de movilidad empresarial; carril de alta ocupación
pt carona solidária; boleias partilhadas; plano de mobilidade empresarial; deslocações casa-trabalho; deslocamento casa-trabalho; faixa para carona; viagens pendulares

qualite-service-transport | mobilite, inclusion, citoyennete | 11, 5, 16 | transport-public
fr transports de nuit; bus de nuit; noctambus; sécurité dans les transports; incivilités dans les transports; agents de médiation dans les transports; information voyageurs; qualité de service des transports; contrat de délégation de transport; régie de transport
en night bus; night buses; safety on public transport; passenger information; public transport operator; transport operator contract; service quality in transport; fare evasion
es buses nocturnos; autobús nocturno; seguridad en el transporte público; información al pasajero; operador de transporte; calidad del servicio de transporte; concesión de transporte; evasión de pasajes
pt ônibus noturno; autocarros noturnos; segurança no transporte público; informação ao passageiro; operador de transportes; qualidade do serviço de transporte; concessão de transporte público; contrato de concessão de transporte

desenclavement-rural | mobilite, urbanisme, agriculture | 9, 11, 2 | mobilite
fr désenclavement rural; bacs et ponts; ponts ruraux; passerelle piétonne; ouvrages de franchissement; pirogues motorisées; accès en saison des pluies
en rural accessibility; rural access roads; footbridge; footbridges; river crossing; trail bridges; canoe transport; all-season road; rainy season access; animal-drawn carts; rural bridges
es accesibilidad rural; puentes peatonales; pasarela peatonal; vados; puentes rurales; piraguas; caminos de acceso; trochas; puentes colgantes; caminos de herradura
pt acessibilidade rural; passarela; passarelas; passadiços; pontões; pontes rurais; pirogas; picadas rurais; acessos rurais; estradas de terra

fret-urbain | mobilite, attractivite | 9, 11, 12 | logistique-urbaine
fr triporteur; triporteurs; cyclologisticiens; poids lourds; camions en ville; transport de marchandises en ville; livraisons urbaines; report modal du fret; plateforme multimodale; fret fluvial; aire de livraison
en cargo tricycles; heavy goods vehicles; lorries; trucks in town; urban freight; urban deliveries; freight consolidation centre; river freight; loading bays; multimodal platform
es triciclos de carga; bicicletas de carga; vehículos pesados; camiones de carga; transporte de mercancías; carga y descarga; reparto urbano; transporte urbano de carga; plataforma multimodal
pt bicicletas de carga; triciclos de carga; veículos pesados; caminhões de carga; transporte de mercadorias; cargas e descargas; distribuição urbana de mercadorias; transporte urbano de cargas; plataforma multimodal

partage-voirie | mobilite, urbanisme, climat | 11, 13, 3 | mobilite
fr partage de la rue; partage de l'espace public; rééquilibrage de la voirie; code de la rue; piétons et cyclistes; pistes cyclables temporaires; hiérarchisation du réseau viaire; plan de réduction du trafic
en reallocation of road space; road space; street sharing; pop-up cycle lanes; low traffic neighbourhood; low traffic neighbourhoods; street hierarchy; traffic reduction
es redistribución del espacio vial; espacio vial; ciclovías temporales; ciclovías emergentes; jerarquía vial; reducción del tráfico; peatones y ciclistas
pt redistribuição do espaço viário; espaço viário; ciclovias temporárias; hierarquia viária; redução do tráfego; peões e ciclistas; pedestres e ciclistas
`;
