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
`;
