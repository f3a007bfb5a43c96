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
`;
