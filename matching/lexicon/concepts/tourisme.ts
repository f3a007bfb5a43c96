/** Tourism and the appeal of a territory: economy, trade, companies. */
export const tourisme = `
tourisme | tourisme | 8, 12
fr tourisme; touristique; touristiques; touriste; touristes; office de tourisme; visiteurs; visiteur; séjours touristiques; destination; offre touristique; fréquentation touristique; voyageurs; voyagistes; guides touristiques
en tourism; tourist; tourists; tourist office; visitors; visitor; destination; travellers; tour operators; tour guides
es turismo; turístico; turistas; turista; oficina de turismo; visitantes; visitante; viajeros; operadores turísticos; guías turísticos
pt turismo; turístico; turistas; turista; posto de turismo; visitantes; visitante; destino turístico; viajantes; operadores turísticos; guias turísticos

tourisme-durable | tourisme, biodiversite | 8, 12, 15 | tourisme
fr tourisme durable; tourisme responsable; écotourisme; écotouristique; tourisme équitable; tourisme solidaire; tourisme communautaire; tourisme vert; surtourisme; tourisme de nature; écolodge
en sustainable tourism; responsible tourism; ecotourism; community tourism; community-based tourism; overtourism; green tourism; nature tourism; eco-lodge
es turismo sostenible; turismo responsable; ecoturismo; turismo comunitario; sobreturismo; turismo solidario; turismo de naturaleza; turismo verde
pt turismo sustentável; turismo responsável; ecoturismo; turismo comunitário; turismo de base comunitária; turismo de natureza; turismo solidário; excesso de turismo

agrotourisme | tourisme, agriculture | 8, 12, 2 | tourisme
fr agrotourisme; tourisme rural; tourisme à la ferme; accueil à la ferme; ferme-auberge; fermes-auberges; tourisme agricole; vacances à la ferme
en agritourism; agrotourism; rural tourism; farm tourism; farm stay; farm stays; farm inns
es agroturismo; turismo rural; posada rural; estancias rurales
pt agroturismo; turismo rural; turismo em espaço rural; turismo no campo

hebergement-touristique | tourisme | 8, 12 | tourisme
fr hébergement touristique; hébergements touristiques; gîte; gîtes; chambre d'hôtes; chambres d'hôtes; hôtel; hôtels; hôtellerie; auberge; auberges; camping; accueil chez l'habitant; nuitées; homestay; hôteliers; lits touristiques; gîte rural
en guesthouse; guesthouses; guest house; homestay; homestays; hotel; hotels; bed and breakfast; campsite; tourist accommodation; inns; inn; hospitality industry; overnight stays; lodges
es alojamiento turístico; alojamientos turísticos; casa rural; casas rurales; hotel; hoteles; hotelería; hostal; posada; posadas; albergues turísticos; camping; pernoctaciones; casas de huéspedes
pt alojamento turístico; casa de hóspedes; hotel; hotéis; hotelaria; pousada; pousadas; turismo de habitação; dormidas; parque de campismo; alojamento local; hospedagem

itineraires | tourisme, patrimoine, sport | 8, 11 | tourisme
fr itinéraire touristique; itinéraires; itinéraire culturel; circuit touristique; circuits touristiques; route touristique; sentier; sentiers; randonnée; randonnées; balisage; signalétique touristique; vélotourisme; cyclotourisme; chemins de randonnée; sentiers de grande randonnée; voie verte; chemins de Saint-Jacques; trek
en tourist route; tourist trail; trail; trails; hiking; hiking trails; trekking; itineraries; itinerary; cultural route; cultural routes; cycle tourism; greenway; signposting; waymarking; footpaths
es ruta turística; rutas turísticas; sendero; senderos; senderismo; itinerarios; itinerario; circuito turístico; rutas culturales; cicloturismo; vía verde; señalización turística; camino de Santiago; caminata
pt rota turística; rotas turísticas; trilha; trilhas; trilho; trilhos pedestres; caminhadas; itinerários; itinerário; circuito turístico; rotas culturais; cicloturismo; sinalização turística; caminho de Santiago; percursos pedestres

tourisme-culturel | tourisme, culture, patrimoine | 8, 11 | tourisme
fr tourisme culturel; tourisme de mémoire; tourisme patrimonial; tourisme fluvial; croisière; croisières; tourisme littoral; tourisme religieux; pèlerinage; tourisme d'affaires; tourisme urbain; tourisme balnéaire; station balnéaire
en cultural tourism; heritage tourism; memorial tourism; river tourism; cruise; cruises; coastal tourism; religious tourism; pilgrimage; business tourism; city tourism; seaside resort
es turismo cultural; turismo patrimonial; turismo fluvial; crucero; cruceros; turismo costero; turismo religioso; peregrinación; turismo urbano; turismo de playa; balneario
pt turismo cultural; turismo patrimonial; turismo fluvial; cruzeiro; cruzeiros; turismo costeiro; turismo religioso; peregrinação; turismo urbano; turismo balnear; balneário

thermalisme | tourisme, sante | 3, 8 | tourisme
fr thermalisme; thermal; thermale; thermales; station thermale; thermes; villes d'eaux; cure; cures; hammam
en spa; spas; thermal; thermal baths; hot springs; spa town; spa towns
es termas; termal; termales; aguas termales; balnearios termales; ciudad termal
pt termas; termal; termais; termalismo; águas termais; estância termal

promotion-territoire | attractivite, tourisme | 8, 9, 11
fr attractivité; attractif; marketing territorial; promotion du territoire; rayonnement; image de marque; agence d'attractivité; image du territoire; salon; salons; foire; foires; attirer; notoriété
en attractiveness; territorial marketing; place branding; city branding; promotion of the territory; trade fair; trade fairs; trade show; outreach; city marketing; brand image
es atractividad; marketing territorial; marca ciudad; promoción del territorio; feria; ferias; proyección internacional; imagen de marca; marca país
pt atratividade; marketing territorial; marca de cidade; promoção do território; feira; feiras; projeção internacional; imagem de marca; visibilidade internacional

developpement-economique | attractivite, emploi | 8, 9
fr développement économique; économie locale; développement économique local; économique; croissance; tissu économique; activité économique; activités économiques; relance économique; économie; chambre de commerce; chambre de commerce et d'industrie; CCI; prospérité
en economic development; local economy; local economic development; economic; growth; economic activity; economy; economic recovery; chamber of commerce; prosperity
es desarrollo económico; economía local; desarrollo económico local; económico; crecimiento; actividad económica; economía; reactivación económica; cámara de comercio; prosperidad
pt desenvolvimento econômico; economia local; desenvolvimento econômico local; econômico; crescimento; atividade econômica; economia; câmara de comércio; associação comercial

entreprises | attractivite, emploi | 8, 9
fr entreprises; entreprise; PME; TPE; PMI; chef d'entreprise; chefs d'entreprise; entrepreneuriat; entrepreneuriat local; microentreprises; création d'entreprise; création d'entreprises; secteur privé; sociétés; gérants; entrepreneur; entrepreneurs
en companies; company; businesses; enterprise; enterprises; SME; SMEs; small businesses; entrepreneur; entrepreneurs; entrepreneurship; private sector; business creation; micro-enterprises; firms
es empresas; empresa; pyme; pymes; mipymes; emprendedor; emprendedores; emprendimiento; emprendimientos; empresarios; microempresas; sector privado; creación de empresas; empresariado
pt empresas; empresa; PME; PMEs; MPEs; empreendedor; empreendedores; empreendedorismo; empresários; microempresas; setor privado; criação de empresas; negócios

incubateur | attractivite, emploi, numerique | 8, 9 | entreprises
fr incubateur; incubateurs; pépinière d'entreprises; pépinières d'entreprises; start-up; startup; start-ups; jeunes pousses; accélérateur; hôtel d'entreprises; hub; écosystème entrepreneurial; porteurs de projets; porteurs de projet; technopole; mentorat
en incubator; incubators; business incubator; start-up; start-ups; startup; startups; accelerator; business hub; hub; entrepreneurial ecosystem; technology park; science park; mentoring; mentorship
es incubadora; incubadoras; vivero de empresas; viveros de empresas; vivero empresarial; start-up; startup; startups; aceleradora; ecosistema emprendedor; parque tecnológico; mentoría; mentores
pt incubadora; incubadoras; incubadora de empresas; ninho de empresas; start-up; startup; startups; aceleradora; ecossistema empreendedor; parque tecnológico; mentoria; polo tecnológico

investissement | attractivite | 8, 17, 9
fr investissement; investissements; investisseur; investisseurs; investir; implantation d'entreprises; zone franche; zone d'activités; zone industrielle; zones d'activités; partenariat public-privé; zone économique; capital-risque
en investment; investments; investors; investor; invest; business park; industrial zone; free zone; economic zone; public-private partnership; industrial estate; venture capital
es inversión; inversiones; inversor; inversores; inversionistas; invertir; zona franca; zona industrial; parque industrial; alianza público-privada; polígono industrial; asociación público-privada
pt investimento; investimentos; investidor; investidores; investir; zona franca; zona industrial; distrito industrial; parceria público-privada; parque industrial; capital de risco

export-commerce | attractivite | 8, 17, 9
fr export; exportation; exportations; exporter; commerce international; débouchés; débouché; marché international; internationalisation; échanges commerciaux; échanges économiques; mission économique; rencontres d'affaires; commercialisation; commercialiser
en export; exports; exporting; international trade; market access; internationalisation; trade mission; business meetings; commercialisation; commercial exchange; trade
es exportación; exportaciones; exportar; comercio internacional; comercio exterior; acceso a mercados; internacionalización; misión comercial; ruedas de negocios; comercialización; intercambio comercial
pt exportação; exportações; exportar; comércio internacional; comércio exterior; acesso a mercados; internacionalização; missão empresarial; rodadas de negócios; comercialização; intercâmbio comercial

commerce-local | attractivite, urbanisme | 8, 11
fr commerce de proximité; commerces; commerçants; petits commerces; revitalisation commerciale; centre-ville commerçant; boutiques; boutique; vacance commerciale; commerce local; dynamisation commerciale
en local shops; shops; shop; retail; shopkeepers; high street; local trade; town centre shops; retailers; traders
es comercio local; comercio de proximidad; tiendas; tienda; comerciantes; pequeños comercios; centro comercial abierto; dinamización comercial
pt comércio local; comércio de proximidade; lojas; loja; comerciantes; pequeno comércio; comércio tradicional; lojistas

industrie | attractivite, emploi, recherche | 9, 8
fr industrie; industries; industriel; industrielle; usine; usines; réindustrialisation; reconversion industrielle; friches industrielles; pôle de compétitivité; pôles de compétitivité; grappe; clusters; cluster; filière industrielle; mines; mine; minier; minière; carrière d'extraction; sous-traitance
en industry; industries; industrial; factory; factories; reindustrialisation; industrial conversion; competitiveness cluster; cluster; clusters; mining; mines; manufacturing; brownfield industry
es industria; industrias; industrial; fábrica; fábricas; reconversión industrial; clúster; clústeres; minería; minas; mina; mineras; manufactura; reindustrialización
pt indústria; indústrias; industrial; fábrica; fábricas; reconversão industrial; cluster; clusters; mineração; minas; mina; manufatura; reindustrialização; arranjos produtivos locais

port-logistique | attractivite, mobilite | 9, 8
fr port; ports; portuaire; portuaires; terminal; logistique; zone portuaire; autorité portuaire; corridor logistique; fret; interface ville-port; ville portuaire; transport de marchandises; entrepôt
en port; ports; harbour; harbor; terminal; logistics; freight; port authority; port city; cargo; port cities; warehousing
es puerto; puertos; portuario; terminal; logística; autoridad portuaria; ciudad portuaria; ciudades portuarias; corredor logístico
pt porto; portos; portuário; portuária; terminal; logística; autoridade portuária; cidade portuária; cidades portuárias; corredor logístico

artisanat | culture, emploi, ess | 8, 12
fr artisanat; artisan; artisans; artisanal; artisanale; artisanes; métiers d'art; potier; potiers; poterie; céramique; céramistes; tissage; tisserands; vannerie; bijoux; maroquinerie; chambre de métiers; teinture; textile; broderie; couture; bijouterie; forgerons; verriers; dentelle
en crafts; craft; handicraft; handicrafts; craftsmen; craftspeople; artisans; artisan; pottery; potters; ceramics; weaving; weavers; basketry; jewellery; textile; textiles; embroidery; sewing; dyeing; leatherwork; lace
es artesanía; artesanías; artesano; artesanos; artesanas; artesanal; alfarería; alfareros; cerámica; tejido; tejidos; tejedoras; cestería; joyería; textil; textiles; bordado; costura; oficios artesanales; encaje
pt artesanato; artesão; artesãos; artesãs; artesanal; olaria; oleiros; cerâmica; tecelagem; tecelões; cestaria; joalharia; têxtil; bordado; costura; ofícios artesanais; rendas; rendeiras

creation-mode | culture, attractivite | 8, 9
fr stylistes; styliste; design; designers; créateurs; industries créatives; industries culturelles et créatives; ICC; économie créative; ville créative; villes créatives
en fashion; designers; creative industries; cultural and creative industries; creative economy; creative city; creative cities; makers
es moda; diseño; diseñadores; industrias creativas; industrias culturales; economía creativa; economía naranja; ciudad creativa; ciudades creativas; creadores
pt moda; design; designers; indústrias criativas; indústrias culturais; economia criativa; cidade criativa; cidades criativas; criadores

oenotourisme | tourisme, agriculture | 8, 2 | agrotourisme
fr œnotourisme; tourisme viticole; tourisme œnologique; route des vins; routes des vins; caves ouvertes
en wine tourism; wine route; wine routes; wine trail; open cellars; enotourism
es enoturismo; turismo enológico; ruta del vino; rutas del vino; turismo del vino; bodegas abiertas
pt enoturismo; turismo do vinho; rota do vinho; rota dos vinhos; rotas do vinho; adegas abertas

guides-mediation | tourisme, emploi, culture | 8, 4 | tourisme
fr guides; guide; guides conférenciers; visites guidées; visite guidée; guides locaux; accompagnateurs; formation des guides; audioguides
en guides; guide; guided tours; guided tour; local guides; guide training; audio guides
es guías; guía; visitas guiadas; visita guiada; guías locales; formación de guías; audioguías
pt guias; guia; visitas guiadas; visita guiada; guias locais; formação de guias; audioguias

congres-evenements | attractivite, tourisme | 8, 11
fr congrès; palais des congrès; centre de congrès; parc des expositions; tourisme de congrès; colloques; colloque; grands événements; forum économique
en congress; congresses; convention centre; conference centre; exhibition centre; major events; business events; economic forum
es congresos; congreso; centro de convenciones; palacio de congresos; recinto ferial; grandes eventos; foro económico
pt congressos; congresso; centro de convenções; centro de congressos; parque de exposições; grandes eventos; fórum econômico

demographie | attractivite, emploi, jeunesse | 8, 11
fr attirer des habitants; nouveaux habitants; départ des jeunes; exode des jeunes; fuite des cerveaux; déclin démographique; dépeuplement; démographie; télétravail; télétravailleurs
en attracting residents; new residents; brain drain; youth outmigration; depopulation; population decline; shrinking towns; telework; remote work; remote workers; demography
es nuevos habitantes; atraer habitantes; éxodo juvenil; fuga de cerebros; despoblamiento; declive demográfico; teletrabajo; demografía; reto demográfico
pt novos habitantes; atrair habitantes; êxodo dos jovens; fuga de cérebros; despovoamento rural; declínio demográfico; teletrabalho; demografia

economie-mer | attractivite, biodiversite, emploi | 14, 8
fr économie maritime; économie de la mer; filière maritime; métiers de la mer; chantier naval; chantiers navals; construction navale; croissance bleue; plaisance; port de plaisance
en maritime economy; blue growth; shipyard; shipyards; shipbuilding; maritime jobs; marinas; yachting; seafarers
es economía marítima; economía del mar; crecimiento azul; astillero; astilleros; construcción naval; puerto deportivo; oficios del mar
pt economia do mar; economia marítima; crescimento azul; estaleiro; estaleiros; construção naval; marina de recreio; profissões do mar

strategie-touristique | tourisme, gouvernance | 8, 12 | tourisme
fr stratégie touristique; schéma de développement touristique; plan de développement touristique; observatoire du tourisme; comité régional du tourisme; comité départemental du tourisme; agence de développement touristique; politique touristique
en tourism strategy; tourism master plan; tourism development plan; tourism board; tourism policy; tourism observatory; destination management organisation; DMO; tourism governance
es plan de desarrollo turístico; estrategia turística; plan maestro de turismo; observatorio turístico; política turística; ente de turismo; secretaría de turismo; gestión de destinos
pt plano de desenvolvimento turístico; estratégia turística; plano diretor de turismo; observatório do turismo; política turística; secretaria de turismo; conselho municipal de turismo; gestão de destinos

promotion-touristique | tourisme, attractivite | 8 | tourisme
fr promotion touristique; communication touristique; marque touristique; salon du tourisme; campagne touristique; destination touristique; image touristique; ambassadeurs touristiques; site web touristique; brochure touristique
en tourism promotion; destination marketing; tourism fair; tourist destination; tourism branding; tourism campaign; tourist brochure; travel fair
es promoción turística; marketing turístico; feria de turismo; marca turística; destino turístico; campaña turística; folleto turístico; imagen turística
pt promoção turística; marketing turístico; feira de turismo; marca turística; campanha turística; folheto turístico; imagem turística; divulgação turística

tourisme-solidaire-villageois | tourisme, ess, inclusion | 8, 10, 1 | tourisme-durable
fr tourisme villageois; campement villageois; campements villageois; tourisme intégré; séjour chez l'habitant; voyage solidaire; voyages solidaires; retombées locales du tourisme; tourisme social; vacances pour tous; auberge villageoise
en village tourism; village stay; pro-poor tourism; solidarity travel; social tourism; tourism for all; village camps; local benefits of tourism; inclusive tourism
es turismo vivencial; turismo social; turismo rural comunitario; turismo para todos; viaje solidario; alojamiento comunitario; turismo inclusivo; turismo indígena
pt turismo de vivência; turismo social; turismo rural comunitário; turismo para todos; viagem solidária; hospedagem comunitária; turismo inclusivo; turismo indígena

tourisme-accessible | tourisme, inclusion | 10, 8 | tourisme
fr tourisme accessible; tourisme et handicap; label Tourisme et Handicap; plages accessibles; handiplage; séjours adaptés; tourisme adapté
en accessible tourism; accessible beaches; tourism and disability; barrier-free tourism; accessible holidays; tourism for people with disabilities
es turismo accesible; playas accesibles; turismo y discapacidad; destino accesible; playa inclusiva; vacaciones adaptadas
pt turismo acessível; praias acessíveis; praia acessível; destino acessível; turismo e deficiência; férias adaptadas

surtourisme-gestion-flux | tourisme, urbanisme | 11, 12, 8 | tourisme-durable
fr gestion des flux touristiques; capacité de charge touristique; meublés de tourisme; Airbnb; locations touristiques; locations de courte durée; encadrement des meublés; tourisme de masse; saisonnalité touristique; désaisonnalisation; pression touristique
en tourist flows; carrying capacity of tourism; short-term rentals; holiday rentals; Airbnb; mass tourism; tourism pressure; tourist pressure; visitor management; seasonality of tourism
es flujos turísticos; capacidad de carga turística; alquileres turísticos; pisos turísticos; viviendas turísticas; Airbnb; turismo de masas; presión turística; masificación turística; desestacionalización
pt fluxos turísticos; capacidade de carga turística; arrendamento turístico; aluguel por temporada; Airbnb; turismo de massas; turismo de massa; pressão turística; sazonalidade turística

tourisme-montagne | tourisme, climat | 8, 13, 15 | tourisme
fr tourisme de montagne; tourisme d'hiver; stations de moyenne montagne; tourisme alpin; diversification des stations; raquettes à neige
en mountain tourism; winter tourism; mountain huts; alpine tourism; snowshoeing
es turismo de invierno; refugios de montaña; centros de esquí; turismo andino
pt turismo de inverno; estância de esqui; abrigos de montanha; estâncias de esqui; turismo de serra

tourisme-littoral-plages | tourisme, biodiversite | 14, 8 | tourisme-culturel
fr gestion des plages; tourisme côtier; tourisme insulaire; destination balnéaire; tourisme nautique; écotourisme marin; observation des tortues
en island tourism; seaside tourism; beach tourism; marine tourism; nautical tourism; turtle watching
es turismo insular; turismo de sol y playa; turismo náutico; destinos de playa; avistamiento de tortugas
pt turismo insular; turismo de sol e praia; turismo náutico; observação de cetáceos; destinos de praia

tourisme-fluvial-lacs | tourisme, eau | 8, 6 | tourisme-culturel
fr péniche; péniches; haltes fluviales; port fluvial de plaisance; canal du Midi; croisières fluviales; tourisme lacustre; base de loisirs; bases de loisirs; bateaux de promenade; location de bateaux
en canal boat; canal boats; houseboats; river cruises; lake tourism; leisure base; boat trips; pleasure boats; inland cruising; boat hire
es cruceros fluviales; turismo lacustre; paseos en barco; paseos en lancha; turismo en ríos; base de ocio; casas flotantes
pt cruzeiros fluviais; turismo lacustre; passeios de barco; praias fluviais; turismo em rios; praia fluvial; casas flutuantes; passeio fluvial

observation-nature-parcs | tourisme, biodiversite | 15, 8 | tourisme-durable
fr tourisme ornithologique; observation des oiseaux; safari; safaris; tourisme de vision; observation de la faune; sentier d'interprétation; sentiers d'interprétation; sentier de découverte; maison du parc; écogardes touristiques; tourisme dans les aires protégées
en birdwatching; wildlife watching; safari; safaris; nature trail; nature trails; interpretation trail; wildlife tourism; gorilla tourism; park visitor centre; tourism in protected areas
es aviturismo; observación de aves; observación de fauna; safari; senderos interpretativos; sendero interpretativo; turismo en áreas protegidas; turismo ornitológico; centro de visitantes
pt observação de fauna; safári; safáris; trilhas interpretativas; trilho interpretativo; turismo em áreas protegidas; turismo ornitológico; centro de visitantes; turismo em parques

tourisme-gastronomique | tourisme, alimentation | 8, 2, 12 | tourisme
fr tourisme gastronomique; tourisme culinaire; route gourmande; routes gourmandes; route des saveurs; visites de fermes; tables d'hôtes; route du fromage; route du café; route du cacao
en food tourism; culinary tourism; gastronomic tourism; food trail; food trails; cheese route; coffee route; cocoa trail
es turismo gastronómico; turismo culinario; ruta gastronómica; rutas gastronómicas; ruta del café; ruta del cacao; ruta del queso; ruta de los sabores
pt turismo gastronômico; turismo culinário; rota gastronômica; rotas gastronômicas; rota do café; rota do cacau; rota do queijo; rota dos sabores

tourisme-memoire-diaspora | tourisme, patrimoine, migrations | 8, 16 | tourisme-culturel
fr tourisme de mémoire et de paix; tourisme mémoriel; tourisme généalogique; tourisme des cimetières; tourisme diasporique; pèlerins; chemins de pèlerinage; tourisme spirituel; lieux de pèlerinage; tourisme historique
en remembrance tourism; genealogical tourism; battlefield tourism; diaspora tourism; pilgrims; pilgrimage routes; spiritual tourism; pilgrimage sites; historical tourism; dark tourism
es turismo de memoria; turismo genealógico; turismo histórico; turismo espiritual; peregrinos; rutas de peregrinación; turismo de la diáspora; lugares de peregrinación
pt turismo de memória; turismo genealógico; turismo histórico; turismo espiritual; peregrinos; rotas de peregrinação; turismo da diáspora; turismo da saudade; romeiros

tourisme-creatif-evenementiel | tourisme, culture | 8, 11 | tourisme-culturel
fr tourisme créatif; tourisme artistique; tourisme industriel; visite d'entreprise; visites d'entreprises; tourisme de découverte économique; tourisme festivalier; tourisme artisanal; tourisme musical
en creative tourism; industrial tourism; factory tours; festival tourism; craft tourism; music tourism; film tourism
es turismo creativo; turismo industrial; visitas a fábricas; turismo de festivales; turismo artesanal; turismo musical; turismo cinematográfico
pt turismo criativo; turismo industrial; visitas a fábricas; turismo de festivais; turismo artesanal; turismo musical; turismo cinematográfico

numerique-touristique | tourisme, numerique | 8, 9 | tourisme
fr application touristique; e-tourisme; tourisme numérique; carte touristique interactive; réservation en ligne; géocaching; borne touristique; parcours numérique; données touristiques; destination intelligente
en tourism app; e-tourism; smart tourism; smart destination; digital tourism; online booking; geocaching; tourism data; audioguide app; interactive tourist map
es aplicación turística; destino turístico inteligente; turismo inteligente; turismo digital; reservas en línea; geocaching; datos turísticos; mapa turístico interactivo; audioguía digital
pt aplicativo turístico; destino turístico inteligente; turismo inteligente; turismo digital; reservas online; geocaching; dados turísticos; mapa turístico interativo; aplicação turística

itineraires-velo-grande-distance | tourisme, mobilite, sport | 8, 11, 3 | itineraires
fr EuroVelo; itinéraire cyclable; itinéraires cyclables; tourisme à vélo; Accueil Vélo; véloroute touristique; boucle cyclable; voyage à vélo; itinérance douce; slow tourisme
en EuroVelo; bicycle tourism; cycling routes; long-distance cycle route; slow tourism; bike touring; cycling holidays; rail trail
es EuroVelo; cicloturismo de larga distancia; turismo en bicicleta; ruta cicloturística; rutas cicloturísticas; turismo lento; turismo pausado; viaje en bicicleta
pt EuroVelo; turismo em bicicleta; rota cicloturística; ecopista; ecopistas; ecovias; turismo lento; grande rota pedestre; ecovia; viagem de bicicleta

randonnee-balisage | tourisme, sport, biodiversite | 8, 15, 3 | itineraires
fr entretien des sentiers; PDIPR; GR de pays; balisage de sentiers; sentier littoral; sentier des douaniers; randonnée pédestre; sentier thématique; sentiers thématiques; refuges et gîtes d'étape; topoguide
en hiking trail network; trail maintenance; coastal path; long-distance trail; walking trail; walking trails; thematic trail; thematic trails; hikers; walking holidays; trail marking
es red de senderos; mantenimiento de senderos; sendero costero; sendero de gran recorrido; rutas de senderismo; senderos temáticos; excursionismo; caminos reales; señalización de senderos
pt rede de trilhos; rede de trilhas; manutenção de trilhas; trilho costeiro; trilhas de longo curso; trilhos temáticos; caminhantes; pedestrianismo; sinalização de trilhas; rota vicentina

emplois-competences-tourisme | tourisme, emploi, education | 8, 4 | tourisme
fr formation en hôtellerie; formation touristique; animateurs touristiques; accueil touristique; qualité de l'accueil touristique; entreprises touristiques; entrepreneurs du tourisme
en tourism businesses; tourism entrepreneurs; hospitality school; visitor welcome; tourism skills; tourism operators
es escuela de hotelería; capacitación turística; empresas turísticas; emprendedores turísticos; emprendimientos turísticos; atención al turista; calidad turística
pt escola hoteleira; formação turística; capacitação turística; empresas turísticas; empreendedores turísticos; empreendimentos turísticos; atendimento ao turista; qualidade turística

equipements-touristiques | tourisme, urbanisme | 8, 9, 11 | tourisme
fr aménagement touristique; équipement touristique; site touristique; sites touristiques; infrastructures touristiques; maison du tourisme; point d'information touristique; aire de camping-cars; belvédère; panneaux touristiques; signalisation touristique; village de vacances
en tourist facilities; tourism infrastructure; tourist site; tourist sites; tourist information centre; tourist information point; tourist attractions; visitor centre; campervan area; tourist signs; holiday village
es infraestructura turística; equipamiento turístico; sitio turístico; sitios turísticos; punto de información turística; atractivos turísticos; atractivo turístico; planta turística; mirador turístico; paraje turístico
pt infraestrutura turística; equipamentos turísticos; sítio turístico; pontos turísticos; ponto turístico; centro de informação turística; atrativos turísticos; atrativo turístico; mirante turístico; posto de informação turística

tourisme-transition | tourisme, climat, energie | 13, 12, 8 | tourisme-durable
fr tourisme bas carbone; transition du tourisme; tourisme et climat; label tourisme durable; Clef verte; hôtels durables; tourisme régénératif; tourisme de proximité; vacances bas carbone; destination durable; plan climat du tourisme
en low-carbon tourism; regenerative tourism; climate-friendly tourism; Green Key; sustainable hotels; sustainable destination; sustainable destinations; domestic tourism; staycation; tourism decarbonisation
es turismo bajo en carbono; turismo regenerativo; turismo y clima; hoteles sostenibles; destino sostenible; destinos sostenibles; turismo de proximidad; turismo interno; certificación turística
pt turismo de baixo carbono; turismo regenerativo; turismo e clima; hotéis sustentáveis; destino sustentável; destinos sustentáveis; turismo de proximidade; turismo interno; certificação turística

relance-touristique | tourisme, attractivite | 8 | tourisme
fr relance du tourisme; crise du tourisme; tourisme international; touristes étrangers; clientèles touristiques; économie touristique; secteur touristique; retombées touristiques; tourisme domestique; recettes touristiques
en tourism recovery; tourism sector; international tourism; international tourists; tourism economy; tourism revenue; visitor economy; tourism industry
es reactivación turística; recuperación del turismo; sector turístico; turismo internacional; turistas extranjeros; economía turística; ingresos turísticos; industria turística
pt retomada do turismo; recuperação do turismo; setor turístico; turismo internacional; turistas estrangeiros; economia turística; receitas turísticas; indústria turística

cooperation-touristique | tourisme, citoyennete | 17, 8 | tourisme
fr coopération touristique; échanges touristiques; jumelage touristique; itinéraire commun; circuits entre villes jumelées; réseau de destinations; partenariat touristique; route interrégionale; tourisme jumelé
en tourism cooperation; tourism exchange; tourism partnership; network of destinations; joint tourist route; twin-town tours; tourism twinning
es cooperación turística; intercambio turístico; alianza turística; red de destinos; ruta turística conjunta; hermanamiento turístico; circuito regional
pt cooperação turística; intercâmbio turístico; parceria turística; rede de destinos; rota turística conjunta; geminação turística; circuito regional

tourisme-oasis-desert | tourisme, climat, patrimoine | 8, 15 | tourisme-durable
fr tourisme saharien; tourisme oasien; tourisme de désert; bivouac; bivouacs; méharée; caravane touristique; tourisme en oasis; trekking saharien; randonnée chamelière
en desert tourism; oasis tourism; bivouac; desert camps; camel trekking; Sahara tourism; desert trekking
es turismo de desierto; turismo de oasis; turismo sahariano; vivac; campamentos en el desierto; excursión en camello
pt turismo de deserto; turismo de oásis; turismo saariano; acampamento no deserto; passeio de camelo; lençóis maranhenses

tourisme-jeunes-familles | tourisme, jeunesse, inclusion | 8, 10 | hebergement-touristique
fr tourisme des jeunes; tourisme familial; vacances en famille; tourisme scolaire; voyage de groupe; voyages de groupe; chèque-vacances; tourisme senior; excursions; excursion
en youth tourism; family tourism; group travel; family holidays; senior tourism; excursions; day trips; backpackers; educational tourism
es turismo juvenil; turismo familiar; turismo de mayores; viajes en grupo; excursiones; excursión; mochileros; turismo educativo; vacaciones familiares
pt turismo jovem; turismo familiar; turismo sénior; viagens em grupo; excursões; excursão; mochileiros; turismo educativo; turismo pedagógico; férias em família

hotellerie-restauration | tourisme, emploi, alimentation | 8, 12 | hebergement-touristique
fr hôtellerie-restauration; cafés et restaurants; petite hôtellerie; classement hôtelier; résidence de tourisme; hébergement insolite; gîtes communaux
en restaurateurs; hotels and restaurants; catering sector; hotel rating; boutique hotel; unusual accommodation; glamping; holiday cottages
es hotelería y gastronomía; hostelería; sector hostelero; clasificación hotelera; alojamiento rural; glamping; gremio hotelero
pt hotelaria e restauração; bares e restaurantes; setor hoteleiro; classificação hoteleira; alojamento rural; glamping; chefs de cozinha; hotel boutique

aires-naturelles-geotourisme | tourisme, patrimoine, biodiversite | 8, 15, 11 | tourisme-durable
fr grottes touristiques; sites naturels touristiques; site naturel; Grand Site de France; tourisme volcanique; gorges; canyons
en show caves; natural sites; natural attractions; volcano tourism; canyons; scenic sites; gorge
es grutas; sitios naturales; atractivos naturales; turismo volcánico; cañones
pt cascatas; sítios naturais; atrativos naturais; turismo vulcânico; cânions

bien-etre-tourisme-medical | tourisme, sante | 3, 8 | thermalisme
fr tourisme de bien-être; tourisme médical; tourisme de santé; thalassothérapie; cure thermale; villes thermales; ville thermale; curistes; retraites de yoga; forêt thérapeutique
en wellness tourism; health tourism; medical tourism; thalassotherapy; mineral springs; spa treatment; spa resort; yoga retreats; thermal cities; wellness retreat
es turismo de bienestar; turismo de salud; turismo médico; talasoterapia; villas termales; baños termales; turismo termal
pt turismo de bem-estar; turismo de saúde; turismo médico; talassoterapia; vilas termais; cidades termais; banhos termais; turismo termal
`;
