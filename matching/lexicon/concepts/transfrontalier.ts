/** Borders, and territories that share one. */
export const transfrontalier = `
transfrontalier | transfrontalier | 17, 16
fr transfrontalier; transfrontalière; transfrontaliers; transfrontalières; coopération transfrontalière; frontière; frontières; frontalier; frontaliers; frontalière; poste-frontière; espace transfrontalier; zones frontalières; communes frontalières; villes frontalières; région frontalière; postes frontières; voisins frontaliers; mission opérationnelle transfrontalière
en cross-border; crossborder; cross-border cooperation; border; borders; border region; border regions; border towns; border communities; transboundary; transborder; across the border; border crossing; border area; border areas
es transfronterizo; transfronteriza; cooperación transfronteriza; frontera; fronteras; fronterizo; fronteriza; fronterizos; zona fronteriza; ciudades fronterizas; región fronteriza; paso fronterizo; municipios fronterizos
pt transfronteiriço; transfronteiriça; cooperação transfronteiriça; fronteira; fronteiras; fronteiriço; fronteiriça; região de fronteira; cidades de fronteira; cidades-gêmeas; posto de fronteira; municípios de fronteira; raia; raiano

eurodistrict | transfrontalier, gouvernance | 17, 16, 11 | transfrontalier
fr eurodistrict; eurodistricts; eurorégion; eurorégions; GECT; groupement européen de coopération territoriale; Interreg; eurométropole; agglomération transfrontalière; bassin de vie transfrontalier; POCTEFA; coopération territoriale européenne; conférence transfrontalière; observatoire transfrontalier
en eurodistrict; Euroregion; Euroregions; EGTC; European grouping of territorial cooperation; Interreg; cross-border agglomeration; European territorial cooperation; cross-border living area
es eurodistrito; eurorregión; eurorregiones; eurociudad; eurociudades; AECT; Interreg; POCTEFA; aglomeración transfronteriza; cooperación territorial europea; agrupación europea de cooperación territorial
pt eurodistrito; eurorregião; eurorregiões; eurocidade; eurocidades; AECT; Interreg; POCTEP; aglomeração transfronteiriça; cooperação territorial europeia; agrupamento europeu de cooperação territorial

travailleurs-frontaliers | transfrontalier, emploi | 8, 10 | transfrontalier
fr travailleurs frontaliers; travailleur frontalier; emploi transfrontalier; marché de l'emploi transfrontalier; apprentissage transfrontalier; formation transfrontalière; bourse de l'emploi transfrontalière
en cross-border workers; frontier workers; cross-border employment; cross-border labour market; cross-border apprenticeship; cross-border training
es trabajadores fronterizos; trabajadores transfronterizos; empleo transfronterizo; mercado laboral transfronterizo
pt trabalhadores fronteiriços; trabalhadores transfronteiriços; emprego transfronteiriço; mercado de trabalho transfronteiriço

services-transfrontaliers | transfrontalier, sante, mobilite | 3, 9, 16 | transfrontalier
fr santé transfrontalière; transport transfrontalier; transports transfrontaliers; hôpital transfrontalier; secours transfrontaliers; services publics transfrontaliers; tramway transfrontalier; crèche transfrontalière; pont transfrontalier; coopération sanitaire transfrontalière; eau transfrontalière
en cross-border health; cross-border transport; cross-border hospital; cross-border services; cross-border public services; cross-border rescue; cross-border bridge; cross-border healthcare
es salud transfronteriza; transporte transfronterizo; hospital transfronterizo; servicios transfronterizos; puente transfronterizo; emergencias transfronterizas
pt saúde transfronteiriça; transporte transfronteiriço; hospital transfronteiriço; serviços transfronteiriços; ponte transfronteiriça; emergências transfronteiriças

fleuves-partages | transfrontalier, eau | 6, 16, 17 | bassin-versant
fr fleuve transfrontalier; fleuves transfrontaliers; bassin transfrontalier; fleuve frontière; fleuve frontalier; rive opposée; deux rives; autre rive; d'une rive à l'autre; organisme de bassin transfrontalier; rives du fleuve
en transboundary river; transboundary rivers; transboundary basin; border river; shared river; two banks; other bank; both banks; opposite bank; transboundary water
es río fronterizo; ríos transfronterizos; cuenca transfronteriza; río compartido; dos orillas; otra orilla; ambas orillas; aguas transfronterizas
pt rio fronteiriço; rios transfronteiriços; bacia transfronteiriça; rio partilhado; rio de fronteira; duas margens; outra margem; ambas as margens; águas transfronteiriças

securite-frontiere | transfrontalier, gouvernance, humanitaire | 16 | transfrontalier
fr douane; douanes; douanier; contrebande; trafics; libre circulation; commerce transfrontalier; marché frontalier; marchés frontaliers; pacification des frontières; conflits frontaliers; visas; visa
en customs; contraband; smuggling; free movement; cross-border trade; border market; border markets; border conflicts; visas; visa
es aduana; aduanas; contrabando; libre circulación; comercio transfronterizo; comercio fronterizo; conflictos fronterizos; visados; visa
pt alfândega; alfândegas; contrabando; livre circulação; comércio transfronteiriço; comércio fronteiriço; conflitos fronteiriços; vistos; visto

massifs-transfrontaliers | transfrontalier, biodiversite, tourisme | 15, 17, 8 | transfrontalier
fr parc transfrontalier; parcs transfrontaliers; massif transfrontalier; tourisme transfrontalier; forêt transfrontalière; aire protégée transfrontalière; itinéraire transfrontalier; risques transfrontaliers; patrimoine transfrontalier; culture transfrontalière
en transboundary park; cross-border park; cross-border tourism; cross-border trail; transboundary protected area; cross-border heritage; cross-border culture; cross-border nature
es parque transfronterizo; turismo transfronterizo; ruta transfronteriza; área protegida transfronteriza; patrimonio transfronterizo; cultura transfronteriza
pt parque transfronteiriço; turismo transfronteiriço; rota transfronteiriça; área protegida transfronteiriça; património transfronteiriço; cultura transfronteiriça

outre-mer | transfrontalier, gouvernance | 17, 10
fr outre-mer; outremer; ultramarin; ultramarine; ultramarins; régions ultrapériphériques; RUP; coopération régionale; insertion régionale; bassin caribéen; coopération caribéenne; bassin océan Indien; Indianocéanie; petits États insulaires
en overseas territories; overseas territory; outermost regions; overseas; regional cooperation; Caribbean basin; Caribbean cooperation; small island states; regional integration
es ultramar; territorios de ultramar; regiones ultraperiféricas; cooperación regional; cuenca del Caribe; integración regional; pequeños estados insulares
pt ultramar; territórios ultramarinos; regiões ultraperiféricas; cooperação regional; bacia do Caribe; integração regional; pequenos estados insulares

macro-regions | transfrontalier, gouvernance | 17, 11 | transfrontalier
fr macro-région; macro-régions; arc atlantique; espace alpin; stratégie alpine; Méditerranée occidentale; bassin méditerranéen; euro-méditerranéen; euroméditerranée; arc méditerranéen
en macro-region; macro-regions; Atlantic arc; Alpine space; Alpine strategy; Mediterranean basin; Euro-Mediterranean; Baltic sea region; Danube region
es macrorregión; macrorregiones; arco atlántico; espacio alpino; cuenca mediterránea; euromediterráneo; arco mediterráneo
pt macrorregião; macrorregiões; arco atlântico; espaço alpino; bacia mediterrânica; euro-mediterrânico; arco mediterrâneo

voisinage-frontalier | transfrontalier, citoyennete | 16, 17 | transfrontalier
fr bilinguisme transfrontalier; langue du voisin; langues du voisin; école transfrontalière; écoles transfrontalières; jeunes transfrontaliers; médias transfrontaliers; citoyenneté transfrontalière; festival transfrontalier
en neighbour's language; cross-border school; cross-border schools; cross-border youth; cross-border media; cross-border citizenship; cross-border festival
es lengua del vecino; escuela transfronteriza; escuelas transfronterizas; jóvenes transfronterizos; medios transfronterizos; festival transfronterizo
pt língua do vizinho; escola transfronteiriça; escolas transfronteiriças; escolas bilíngues de fronteira; jovens da fronteira; festival transfronteiriço

conseil-fleuve | transfrontalier, eau, gouvernance | 6, 16, 17 | fleuves-partages
fr commission du fleuve; autorité de bassin; commission mixte; instance transfrontalière; comité transfrontalier; comités transfrontaliers; gestion commune; gestion partagée; accord transfrontalier
en river commission; basin authority; joint commission; cross-border committee; cross-border body; joint management; shared management; cross-border agreement
es comisión del río; autoridad de cuenca; comisión mixta; comité de frontera; comités de frontera; comité transfronterizo; gestión conjunta; gestión compartida; acuerdo transfronterizo
pt comissão do rio; autoridade de bacia; comissão mista; comitê de fronteira; comité transfronteiriço; gestão conjunta; gestão compartilhada; gestão partilhada; acordo transfronteiriço

strategie-transfrontaliere | transfrontalier, gouvernance | 17, 16, 11 | transfrontalier
fr schéma de coopération transfrontalière; stratégie transfrontalière; gouvernance transfrontalière; projet de territoire transfrontalier; développement transfrontalier; partenariat transfrontalier; syndicat mixte transfrontalier; structure transfrontalière
en cross-border strategy; cross-border governance; cross-border development; cross-border partnership; border development; cross-border development plan; cross-border structure
es estrategia transfronteriza; gobernanza transfronteriza; desarrollo transfronterizo; desarrollo fronterizo; alianza transfronteriza; plan de desarrollo fronterizo; mancomunidad transfronteriza
pt estratégia transfronteiriça; governança transfronteiriça; desenvolvimento transfronteiriço; desenvolvimento da faixa de fronteira; parceria transfronteiriça; faixa de fronteira; consórcio transfronteiriço

interreg-programmes | transfrontalier, gouvernance | 17 | eurodistrict
fr programme Interreg; Interreg Europe; fonds européens transfrontaliers; petits projets transfrontaliers; fonds microprojets; coopération interrégionale; coopération transnationale; Interreg Caraïbes; NEXT MED; Interreg Med; URBACT transfrontalier
en Interreg programme; Interreg Europe; small project fund; people-to-people projects; interregional cooperation; transnational cooperation; ENI CBC; NEXT MED; cross-border programme
es programa Interreg; Interreg Europe; fondo de pequeños proyectos; cooperación interregional; cooperación transnacional; NEXT MED; programa transfronterizo; Interreg MAC
pt programa Interreg; Interreg Europe; fundo de pequenos projetos; cooperação inter-regional; cooperação transnacional; programa transfronteiriço; Interreg MAC; fundos transfronteiriços

obstacles-frontiere | transfrontalier, gouvernance | 16, 10 | transfrontalier
fr obstacles transfrontaliers; obstacles à la coopération transfrontalière; obstacles juridiques transfrontaliers; b-solutions; différenciation transfrontalière; comité de coopération transfrontalière; convention de Madrid; accord de Karlsruhe; traité de Bayonne
en cross-border obstacles; border obstacles; legal obstacles at the border; b-solutions; Treaty of Aachen; Madrid outline convention; cross-border mechanism; Quirinal Treaty
es obstáculos transfronterizos; obstáculos fronterizos; b-solutions; Tratado de Bayona; Tratado de Valencia; Convenio de Madrid; ley de desarrollo fronterizo
pt obstáculos transfronteiriços; obstáculos fronteiriços; custos de contexto transfronteiriços; b-solutions; Tratado de Valência; Convenção de Madrid; legislação fronteiriça

frontieres-africaines | transfrontalier, citoyennete, gouvernance | 16, 17 | transfrontalier
fr pays-frontière; coopération transfrontalière africaine; programme frontière de l'Union africaine; intégration sous-régionale; intégration régionale; communes transfrontalières; transhumance transfrontalière; CEDEAO; UEMOA; CEMAC; Liptako-Gourma; bassin du lac Tchad
en African Union border programme; African border regions; subregional integration; ECOWAS; WAEMU; cross-border transhumance; Liptako-Gourma; Lake Chad basin; East African Community
es integración subregional; programa de fronteras; zonas de integración fronteriza; ZIF; Comunidad Andina; SICA; Mercosur; trifinio; zonas fronterizas africanas
pt integração sub-regional; programa de fronteiras; Mercosul; comunidade da África Ocidental; CEDEAO; SADC; CPLP; tríplice fronteira; comitês de integração fronteiriça

villes-jumelles-frontiere | transfrontalier, urbanisme | 11, 17 | transfrontalier
fr villes jumelles frontalières; doublets frontaliers; doublet frontalier; quartier transfrontalier; métropole transfrontalière; ville divisée par la frontière; SCoT transfrontalier; aménagement transfrontalier; planification transfrontalière
en border twin cities; divided city; cross-border metropolis; cross-border neighbourhood; cross-border planning; cross-border spatial planning; twin border towns
es ciudades gemelas fronterizas; ciudad dividida; ciudades espejo; metrópoli transfronteriza; planificación transfronteriza; ordenamiento transfronterizo; conurbación fronteriza
pt cidades gêmeas de fronteira; cidades-gêmeas fronteiriças; cidade dividida; metrópole transfronteiriça; planejamento transfronteiriço; ordenamento transfronteiriço; conurbação fronteiriça

mobilite-transfrontaliere | transfrontalier, mobilite | 11, 9 | services-transfrontaliers
fr mobilité transfrontalière; bus transfrontalier; train transfrontalier; ligne ferroviaire transfrontalière; covoiturage transfrontalier; piste cyclable transfrontalière; vélo transfrontalier; titre de transport transfrontalier; tunnel transfrontalier; passerelle transfrontalière; Léman Express
en cross-border mobility; cross-border bus; cross-border train; cross-border rail; cross-border cycling; cross-border commuting; cross-border ticket; cross-border tram; cross-border commuters
es movilidad transfronteriza; autobús transfronterizo; tren transfronterizo; ferrocarril transfronterizo; carril bici transfronterizo; paso internacional; conexiones transfronterizas; conexión ferroviaria transfronteriza
pt mobilidade transfronteiriça; autocarro transfronteiriço; comboio transfronteiriço; ferrovia transfronteiriça; ciclovia transfronteiriça; ligações transfronteiriças; ligação ferroviária transfronteiriça; ponte internacional

sante-transfrontaliere-urgence | transfrontalier, sante, humanitaire | 3, 11 | services-transfrontaliers
fr accès aux soins transfrontaliers; zone organisée d'accès aux soins transfrontaliers; ZOAST; SMUR transfrontalier; ambulance transfrontalière; pompiers transfrontaliers; soins transfrontaliers; secours mutuels transfrontaliers; gestion de crise transfrontalière; patients transfrontaliers
en cross-border patients; cross-border care; cross-border ambulance; cross-border emergency services; cross-border firefighting; cross-border crisis management; cross-border civil protection
es asistencia sanitaria transfronteriza; atención sanitaria transfronteriza; ambulancia transfronteriza; bomberos transfronterizos; protección civil transfronteriza; pacientes transfronterizos; salud en las fronteras
pt cuidados de saúde transfronteiriços; ambulância transfronteiriça; bombeiros transfronteiriços; proteção civil transfronteiriça; pacientes transfronteiriços; saúde nas fronteiras; SIS-Fronteiras

education-transfrontaliere | transfrontalier, education, jeunesse | 4, 17 | voisinage-frontalier
fr formation professionnelle transfrontalière; université transfrontalière; campus transfrontalier; échanges scolaires transfrontaliers; classes bilingues transfrontalières; crèche bilingue transfrontalière; diplôme transfrontalier; enseignement transfrontalier; lycée transfrontalier
en cross-border education; cross-border university; cross-border school exchange; cross-border vocational training; cross-border campus; cross-border degree; bilingual border schools
es educación transfronteriza; universidad transfronteriza; campus transfronterizo; formación profesional transfronteriza; intercambio escolar transfronterizo; escuelas de frontera; escuelas bilingües de frontera
pt educação transfronteiriça; universidade transfronteiriça; campus transfronteiriço; formação profissional transfronteiriça; intercâmbio escolar transfronteiriço; escolas de fronteira; escolas interculturais de fronteira

economie-transfrontaliere | transfrontalier, attractivite | 8, 9 | transfrontalier
fr économie transfrontalière; entreprises transfrontalières; zone d'activité transfrontalière; cluster transfrontalier; innovation transfrontalière; fiscalité des frontaliers; rétrocession fiscale; compensation financière frontalière; commerce frontalier; marché transfrontalier; économie de frontière
en cross-border economy; cross-border business; cross-border cluster; cross-border innovation; cross-border taxation; border economy; cross-border market; cross-border business park
es economía transfronteriza; economía fronteriza; empresas transfronterizas; clúster transfronterizo; innovación transfronteriza; economía de frontera; zona económica fronteriza; mercado transfronterizo
pt economia transfronteiriça; economia de fronteira; empresas transfronteiriças; cluster transfronteiriço; inovação transfronteiriça; mercado transfronteiriço; zona econômica fronteiriça; parque empresarial transfronteiriço

culture-transfrontaliere | transfrontalier, culture | 11, 17 | voisinage-frontalier
fr coopération culturelle transfrontalière; musée transfrontalier; pass musées transfrontalier; patrimoine commun de part et d'autre de la frontière; saison culturelle transfrontalière; rencontres transfrontalières; médiathèque transfrontalière; capitale européenne transfrontalière; identité transfrontalière; langue commune frontalière
en cross-border cultural cooperation; cross-border museum pass; shared cultural space; cross-border cultural season; cross-border identity; cross-border meetings
es cooperación cultural transfronteriza; museo transfronterizo; encuentros transfronterizos; identidad transfronteriza; agenda cultural transfronteriza; cultura de frontera
pt cooperação cultural transfronteiriça; museu transfronteiriço; encontros transfronteiriços; identidade transfronteiriça; agenda cultural transfronteiriça; cultura de fronteira

environnement-transfrontalier | transfrontalier, biodiversite, climat | 15, 13, 17 | massifs-transfrontaliers
fr environnement transfrontalier; biodiversité transfrontalière; réserve de biosphère transfrontalière; corridor écologique transfrontalier; climat transfrontalier; qualité de l'air transfrontalière; pollution transfrontalière; trame verte transfrontalière; plan climat transfrontalier; énergie transfrontalière; déchets transfrontaliers
en cross-border environment; transboundary conservation; transboundary biosphere reserve; transboundary ecological corridor; transboundary pollution; cross-border climate action; transfrontier park; transfrontier conservation area; cross-border energy
es medio ambiente transfronterizo; reserva de biosfera transfronteriza; corredor ecológico transfronterizo; contaminación transfronteriza; conservación transfronteriza; acción climática transfronteriza; energía transfronteriza; residuos transfronterizos
pt ambiente transfronteiriço; reserva da biosfera transfronteiriça; corredor ecológico transfronteiriço; poluição transfronteiriça; conservação transfronteiriça; ação climática transfronteiriça; energia transfronteiriça; parque natural transfronteiriço

risques-transfrontaliers | transfrontalier, humanitaire, climat | 11, 13 | massifs-transfrontaliers
fr prévention des risques transfrontaliers; inondations transfrontalières; alerte transfrontalière; incendies transfrontaliers; risques naturels transfrontaliers; exercice transfrontalier
en cross-border risk management; cross-border floods; cross-border fires; cross-border early warning; transboundary risks; cross-border exercise
es gestión de riesgos transfronterizos; inundaciones transfronterizas; incendios transfronterizos; alerta temprana transfronteriza; riesgos transfronterizos
pt gestão de riscos transfronteiriços; inundações transfronteiriças; incêndios transfronteiriços; alerta transfronteiriço; riscos transfronteiriços

securite-police-frontiere | transfrontalier, gouvernance | 16 | securite-frontiere
fr coopération policière transfrontalière; centre de coopération policière et douanière; CCPD; contrôles aux frontières; fermeture des frontières; réouverture des frontières; espace Schengen; criminalité transfrontalière; insécurité transfrontalière; bornage des frontières; délimitation des frontières
en cross-border police cooperation; border controls; border closure; border closures; reopening of borders; Schengen area; cross-border crime; border demarcation; border security; border management
es cooperación policial transfronteriza; controles fronterizos; cierre de fronteras; reapertura de la frontera; espacio Schengen; delincuencia transfronteriza; seguridad fronteriza; delimitación de fronteras; gestión de fronteras
pt cooperação policial transfronteiriça; controlos fronteiriços; controles de fronteira; encerramento das fronteiras; fechamento de fronteiras; espaço Schengen; crime transfronteiriço; segurança fronteiriça; delimitação de fronteiras; gestão de fronteiras

marches-frontaliers-commerce | transfrontalier, genre, emploi | 8, 5, 1 | securite-frontiere
fr commerçantes transfrontalières; commerce informel transfrontalier; marché à bétail frontalier; petit commerce frontalier; femmes commerçantes aux frontières; postes de contrôle juxtaposés; taxes à la frontière; dédouanement
en informal cross-border trade; women cross-border traders; cross-border traders; small-scale cross-border trade; one-stop border post; customs clearance; border traders
es comercio informal transfronterizo; comerciantes transfronterizos; pequeño comercio fronterizo; bagayeros; control integrado de frontera; despacho aduanero; mujeres comerciantes de frontera
pt comércio informal transfronteiriço; comerciantes transfronteiriços; sacoleiros; pequeno comércio de fronteira; posto de fronteira único; desembaraço aduaneiro; mulheres comerciantes de fronteira

cooperation-caraibes-ocean-indien | transfrontalier, gouvernance | 17, 14 | outre-mer
fr coopération régionale des outre-mer; Commission de l'océan Indien; OECS; OECO; CARICOM; Association des États de la Caraïbe; coopération Antilles-Guyane; plateau des Guyanes; fleuve Maroni; fleuve Oyapock; Communauté du Pacifique; coopération Pacifique
en Indian Ocean Commission; OECS; CARICOM; Association of Caribbean States; Guiana Shield; Maroni river; Oyapock river; Pacific community; Pacific cooperation; small island developing states
es Comisión del Océano Índico; CARICOM; Asociación de Estados del Caribe; escudo guayanés; Comunidad del Pacífico; Caribe insular; cooperación caribeña; pequeños estados insulares en desarrollo
pt Comissão do Oceano Índico; CARICOM; Associação dos Estados do Caribe; planalto das Guianas; rio Oiapoque; escudo das Guianas; Macaronésia; cooperação caribenha; pequenos estados insulares em desenvolvimento

iles-insularite | transfrontalier, attractivite, biodiversite | 10, 14, 9 | outre-mer
fr insularité; territoires insulaires; coopération entre îles; îles européennes; communes insulaires; continuité territoriale; double insularité; petites îles; îles du Ponant
en insularity; island territories; island communities; cooperation between islands; small islands; European islands; remote islands; island municipalities; islanders
es insularidad; territorios insulares; comunidades insulares; cooperación entre islas; pequeñas islas; municipios insulares; doble insularidad; cabildos insulares
pt insularidade; territórios insulares; comunidades insulares; cooperação entre ilhas; pequenas ilhas; municípios insulares; ultraperiferia; dupla insularidade

reseaux-regions-frontalieres | transfrontalier, gouvernance | 17 | transfrontalier
fr Association des régions frontalières européennes; ARFE; réseau de villes frontalières; communauté de travail des Pyrénées; communauté européenne d'Alsace; Grande Région; Rhin supérieur; arc jurassien; Eurocité basque; réseau transfrontalier; conférence du Rhin supérieur; Conseil Léman
en Association of European Border Regions; AEBR; network of border towns; Greater Region; Upper Rhine; working community of the Pyrenees; Lake Constance; cross-border network
es Asociación de Regiones Fronterizas Europeas; ARFE; comunidad de trabajo de los Pirineos; red de ciudades fronterizas; Gran Región; Alto Rin; red transfronteriza; comunidad de trabajo
pt Associação das Regiões Fronteiriças Europeias; ARFE; comunidade de trabalho Galiza-Norte de Portugal; rede de cidades de fronteira; Eixo Atlântico; rede transfronteiriça; RIET; comunidade de trabalho

mer-bassin-maritime | transfrontalier, biodiversite, mobilite | 14, 17 | macro-regions
fr coopération maritime; espace Manche; bassin maritime; mer du Nord; golfe de Gascogne; détroit; détroits; coopération euro-méditerranéenne; Conférence des régions périphériques maritimes; CRPM; commission interméditerranéenne; MedCités; coopération transmanche
en maritime cooperation; English Channel; sea basin; North Sea; Bay of Biscay; strait; straits; Conference of Peripheral Maritime Regions; CPMR; MedCities; Euro-Mediterranean cooperation; cross-channel
es cooperación marítima; Canal de la Mancha; cuenca marítima; mar del Norte; golfo de Vizcaya; Conferencia de Regiones Periféricas Marítimas; CRPM; MedCities; cooperación euromediterránea
pt cooperação marítima; Canal da Mancha; bacia marítima; mar do Norte; golfo da Biscaia; Conferência das Regiões Periféricas Marítimas; CRPM; cooperação euro-mediterrânica; espaço atlântico

alpes-pyrenees-montagnes | transfrontalier, biodiversite, tourisme | 15, 11, 17 | macro-regions
fr coopération alpine; convention alpine; SUERA; espace Mont-Blanc; massif alpin; Alpes du Sud transfrontalières; coopération pyrénéenne; vallées transfrontalières; coopération de massif; stratégie de l'Union pour la région alpine
en Alpine cooperation; Alpine Convention; EUSALP; Pyrenean cooperation; Mont Blanc area; cross-border valleys; Carpathians; mountain range cooperation
es cooperación alpina; Convenio de los Alpes; Pirineos; cooperación pirenaica; valles transfronterizos; cordillera de los Andes; estrategia pirenaica; espacio Mont-Blanc
pt cooperação alpina; Convenção Alpina; Pirenéus; cooperação pirenaica; vales transfronteiriços; serras transfronteiriças; Gerês-Xurés; espaço Mont-Blanc

eau-fleuve-rives-cooperation | transfrontalier, eau, mobilite | 6, 17 | fleuves-partages
fr coopération entre villes riveraines; villes riveraines du fleuve; fleuve Sénégal; fleuve Niger; fleuve Congo; bassin du Danube; bassin du Rhin; OMVS; lac frontalier; lacs transfrontaliers; bassin du Mékong
en riparian cities; river cities cooperation; Senegal river; Niger river; Congo river; Danube basin; Rhine basin; OMVS; transboundary lake; Mekong basin; Great Lakes region
es ciudades ribereñas; río Senegal; cuenca del Danubio; cuenca amazónica; cuenca del Plata; lago transfronterizo; lago Titicaca; cuenca del Rin; hidrovía Paraguay-Paraná
pt cidades ribeirinhas; rio Senegal; bacia do Danúbio; bacia amazônica; bacia do Prata; lago transfronteiriço; rio Guadiana; rio Minho; bacia do Reno

brexit-relations-transmanche | transfrontalier, gouvernance | 17, 16 | transfrontalier
fr Brexit; après-Brexit; relations franco-britanniques; frontière extérieure de l'Union européenne; voisinage oriental; politique de voisinage; frontière nord-irlandaise; élargissement européen; pays candidats
en Brexit; post-Brexit; Franco-British relations; external EU border; neighbourhood policy; Eastern Partnership; Irish border; EU enlargement; candidate countries
es Brexit; posbrexit; frontera exterior de la Unión Europea; política de vecindad; ampliación europea; países candidatos
pt Brexit; pós-Brexit; fronteira externa da União Europeia; política de vizinhança; alargamento europeu; países candidatos

observation-donnees-frontieres | transfrontalier, numerique, recherche | 17, 9 | transfrontalier
fr données transfrontalières; statistiques transfrontalières; cartographie transfrontalière; SIG transfrontalier; études frontalières; atlas transfrontalier; observation territoriale transfrontalière
en cross-border data; cross-border statistics; cross-border mapping; border studies; cross-border atlas; cross-border GIS
es datos transfronterizos; estadísticas transfronterizas; cartografía transfronteriza; estudios fronterizos; atlas transfronterizo; observatorio fronterizo
pt dados transfronteiriços; estatísticas transfronteiriças; cartografia transfronteiriça; estudos fronteiriços; estudos de fronteira; atlas transfronteiriço; observatório fronteiriço
`;
