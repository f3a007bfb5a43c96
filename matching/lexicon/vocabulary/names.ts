/** Cities, regions, rivers and seas whose names differ; organisations and their acronyms. */
export const names = `
Londres | London | Londres | Londres
Paris, parisien | Paris, Parisian | París, parisino | Paris, parisiense
Pékin | Beijing, Peking | Pekín, Beijing | Pequim
Moscou | Moscow | Moscú | Moscovo, Moscou
Saint-Pétersbourg | Saint Petersburg, St Petersburg | San Petersburgo | São Petersburgo
Bruxelles | Brussels | Bruselas | Bruxelas
Anvers | Antwerp | Amberes | Antuérpia
Gand | Ghent | Gante | Gand, Gante
Bruges | Bruges | Brujas | Bruges
Liège | Liege | Lieja | Liege
Athènes | Athens | Atenas | Atenas
Thessalonique | Thessaloniki | Salónica, Tesalónica | Salónica, Tessalónica
Rome, romain | Rome, Roman | Roma, romano | Roma, romano
Milan | Milan | Milán | Milão
Naples | Naples | Nápoles | Nápoles
Venise | Venice | Venecia | Veneza
Florence | Florence | Florencia | Florença
Turin | Turin | Turín | Turim
Gênes | Genoa | Génova | Génova
Bologne | Bologna | Bolonia | Bolonha
Vérone | Verona | Verona | Verona
Pise | Pisa | Pisa | Pisa
Pompéi | Pompeii | Pompeya | Pompeia
Sicile, sicilien | Sicily, Sicilian | Sicilia, siciliano | Sicília, siciliano
Sardaigne | Sardinia | Cerdeña | Sardenha
Toscane | Tuscany | Toscana | Toscana
Lombardie | Lombardy | Lombardía | Lombardia
Piémont | Piedmont | Piamonte | Piemonte
Lisbonne | Lisbon | Lisboa | Lisboa
Porto | Porto, Oporto | Oporto | Porto
Madère | Madeira | Madeira | Madeira
Açores | Azores | Azores | Açores
Séville | Seville | Sevilla | Sevilha
Cordoue | Cordoba | Córdoba | Córdova, Córdoba
Grenade | Granada | Granada | Granada
Saragosse | Zaragoza, Saragossa | Zaragoza | Saragoça
Barcelone | Barcelona | Barcelona | Barcelona
Valence | Valencia | Valencia | Valência
Malaga | Malaga | Málaga | Málaga
Cadix | Cadiz | Cádiz | Cádis
Tolède | Toledo | Toledo | Toledo
Bilbao | Bilbao | Bilbao | Bilbau, Bilbao
Saint-Sébastien | San Sebastian | San Sebastián | São Sebastião
La Corogne | Corunna | La Coruña | Corunha
Andalousie, andalou | Andalusia, Andalusian | Andalucía, andaluz | Andaluzia, andaluz
Aragon | Aragon | Aragón | Aragão
Castille | Castile | Castilla | Castela
Navarre | Navarre | Navarra | Navarra
Canaries, îles Canaries | Canary Islands | Canarias, islas Canarias | Canárias, ilhas Canárias
Baléares | Balearic Islands | Baleares | Baleares
Majorque | Majorca, Mallorca | Mallorca | Maiorca
Marseille | Marseille | Marsella | Marselha
Lyon | Lyon | Lyon | Lyon, Lião
Bordeaux | Bordeaux | Burdeos | Bordéus
Toulouse | Toulouse | Toulouse, Tolosa | Toulouse
Strasbourg | Strasbourg | Estrasburgo | Estrasburgo
Perpignan | Perpignan | Perpiñán | Perpinhã
Avignon | Avignon | Aviñón | Avinhão
Bayonne | Bayonne | Bayona | Baiona
Dunkerque | Dunkirk | Dunkerque | Dunquerque
Normandie | Normandy | Normandía | Normandia
Bourgogne | Burgundy | Borgoña | Borgonha
Lorraine | Lorraine | Lorena | Lorena
Alsace | Alsace | Alsacia | Alsácia
Provence | Provence | Provenza | Provença
Aquitaine | Aquitaine | Aquitania | Aquitânia
Occitanie | Occitania | Occitania | Occitânia
Côte d'Azur | French Riviera | Costa Azul | Costa Azul
Savoie | Savoy | Saboya | Saboia
Réunion | Reunion | Reunión | Reunião
Martinique | Martinique | Martinica | Martinica
Guadeloupe | Guadeloupe | Guadalupe | Guadalupe
Polynésie | Polynesia | Polinesia | Polinésia
Berlin, berlinois | Berlin | Berlín | Berlim, berlinense
Munich | Munich | Múnich | Munique
Cologne | Cologne | Colonia | Colónia
Francfort | Frankfurt | Fráncfort | Frankfurt, Francoforte
Hambourg | Hamburg | Hamburgo | Hamburgo
Brême | Bremen | Bremen, Brema | Bremen, Brema
Hanovre | Hanover | Hannover, Hanóver | Hanôver
Nuremberg | Nuremberg | Núremberg | Nuremberga, Nuremberg
Dresde | Dresden | Dresde | Dresden
Leipzig | Leipzig | Leipzig | Leipzig
Mayence | Mainz | Maguncia | Mogúncia
Fribourg | Freiburg | Friburgo | Friburgo
Aix-la-Chapelle | Aachen | Aquisgrán | Aachen
Bavière | Bavaria | Baviera | Baviera
Saxe | Saxony | Sajonia | Saxónia
Rhénanie | Rhineland | Renania | Renânia
Forêt-Noire | Black Forest | Selva Negra | Floresta Negra
Vienne, viennois | Vienna, Viennese | Viena, vienés | Viena, vienense
Salzbourg | Salzburg | Salzburgo | Salzburgo
Genève | Geneva | Ginebra | Genebra
Berne | Bern, Berne | Berna | Berna
Bâle | Basel | Basilea | Basileia
Lausanne | Lausanne | Lausana | Lausana
Zurich | Zurich | Zúrich | Zurique
La Haye | The Hague | La Haya | Haia
Rotterdam | Rotterdam | Róterdam | Roterdão
Amsterdam | Amsterdam | Ámsterdam | Amesterdão, Amsterdã
Copenhague | Copenhagen | Copenhague | Copenhaga, Copenhague
Stockholm | Stockholm | Estocolmo | Estocolmo
Göteborg | Gothenburg | Gotemburgo | Gotemburgo
Helsinki | Helsinki | Helsinki | Helsínquia, Helsinque
Varsovie | Warsaw | Varsovia | Varsóvia
Cracovie | Krakow, Cracow | Cracovia | Cracóvia
Gdansk | Gdansk | Gdansk, Dánzig | Gdansk
Prague | Prague | Praga | Praga
Budapest | Budapest | Budapest | Budapeste
Bucarest | Bucharest | Bucarest | Bucareste
Sofia | Sofia | Sofía | Sófia
Belgrade | Belgrade | Belgrado | Belgrado
Zagreb | Zagreb | Zagreb | Zagrebe
Ljubljana | Ljubljana | Liubliana | Liubliana
Kiev | Kyiv, Kiev | Kiev, Kyiv | Kiev
Crimée | Crimea | Crimea | Crimeia
Istanbul | Istanbul | Estambul | Istambul
Ankara | Ankara | Ankara | Ancara
Nicosie | Nicosia | Nicosia | Nicósia
Édimbourg | Edinburgh | Edimburgo | Edimburgo
Cornouailles | Cornwall | Cornualles | Cornualha
Irlande du Nord | Northern Ireland | Irlanda del Norte | Irlanda do Norte
Dublin | Dublin | Dublín | Dublin
New York, new-yorkais | New York, New Yorker | Nueva York, neoyorquino | Nova Iorque, Nova York, nova-iorquino
La Nouvelle-Orléans | New Orleans | Nueva Orleans | Nova Orleães
Nouvelle-Angleterre | New England | Nueva Inglaterra | Nova Inglaterra
Californie | California | California | Califórnia
Floride | Florida | Florida | Flórida
Philadelphie | Philadelphia | Filadelfia | Filadélfia
Hawaï | Hawaii | Hawái | Havaí
Pennsylvanie | Pennsylvania | Pensilvania | Pensilvânia
Caroline du Nord | North Carolina | Carolina del Norte | Carolina do Norte
Caroline du Sud | South Carolina | Carolina del Sur | Carolina do Sul
Texas, texan | Texas, Texan | Texas, Tejas, texano | Texas, texano
Québec, québécois | Quebec | Quebec, quebequés | Quebeque, Quebec, quebequense
Mexico | Mexico City | Ciudad de México | Cidade do México
La Havane | Havana | La Habana | Havana
Saint-Domingue | Santo Domingo | Santo Domingo | São Domingos
Port-au-Prince | Port-au-Prince | Puerto Príncipe | Porto Príncipe
Guatemala | Guatemala City | Ciudad de Guatemala | Cidade da Guatemala
Carthagène | Cartagena | Cartagena | Cartagena
Asuncion | Asuncion | Asunción | Assunção
Montevideo | Montevideo | Montevideo | Montevideu
Le Cap | Cape Town | Ciudad del Cabo | Cidade do Cabo
Johannesbourg | Johannesburg | Johannesburgo | Joanesburgo
Le Caire | Cairo | El Cairo | Cairo
Alexandrie | Alexandria | Alejandría | Alexandria
Alger | Algiers | Argel | Argel
Oran | Oran | Orán | Orão
Tunis | Tunis | Túnez | Tunes, Túnis
Tripoli | Tripoli | Trípoli | Trípoli
Rabat | Rabat | Rabat | Rabat
Casablanca | Casablanca | Casablanca | Casablanca
Marrakech | Marrakesh, Marrakech | Marrakech | Marraquexe, Marrakech
Fès | Fez, Fes | Fez | Fez
Tanger | Tangier | Tánger | Tânger
Tombouctou | Timbuktu | Tombuctú | Tombuctu
Nouakchott | Nouakchott | Nuakchot | Nouakchott
Ouagadougou | Ouagadougou | Uagadugú | Ouagadougou, Uagadugu
Dakar | Dakar | Dakar | Dacar
Bissau | Bissau | Bisáu | Bissau
Addis-Abeba | Addis Ababa | Adís Abeba | Adis Abeba
Khartoum | Khartoum | Jartum | Cartum
Mogadiscio | Mogadishu | Mogadiscio | Mogadíscio
Nairobi | Nairobi | Nairobi | Nairóbi
Casamance | Casamance | Casamanza | Casamansa
Jérusalem | Jerusalem | Jerusalén | Jerusalém
Bethléem | Bethlehem | Belén | Belém
Naplouse | Nablus | Nablus, Naplusa | Nablus
Jéricho | Jericho | Jericó | Jericó
Nazareth | Nazareth | Nazaret | Nazaré
Beyrouth | Beirut | Beirut | Beirute
Damas | Damascus | Damasco | Damasco
Alep | Aleppo | Alepo | Alepo
Homs | Homs | Homs | Homs
Bagdad | Baghdad | Bagdad | Bagdade, Bagdá
Bassorah | Basra | Basora | Baçorá, Basra
Mossoul | Mosul | Mosul | Mossul
Téhéran | Tehran | Teherán | Teerão
La Mecque | Mecca | La Meca | Meca
Médine | Medina | Medina | Medina
Riyad | Riyadh | Riad | Riade
Djeddah | Jeddah | Yeda | Jidá
Dubaï | Dubai | Dubái | Dubai
Abou Dhabi | Abu Dhabi | Abu Dabi | Abu Dhabi
Kaboul | Kabul | Kabul | Cabul
Karachi | Karachi | Karachi | Carachi
Bombay | Mumbai, Bombay | Bombay, Mumbai | Bombaim, Mumbai
Calcutta | Kolkata, Calcutta | Calcuta | Calcutá
Delhi, New Delhi | Delhi, New Delhi | Delhi, Nueva Delhi | Deli, Nova Deli, Nova Délhi
Cachemire | Kashmir | Cachemira | Caxemira
Pendjab | Punjab | Punyab | Punjabe, Punjab
Katmandou | Kathmandu | Katmandú | Catmandu
Tibet, tibétain | Tibet, Tibetan | Tíbet, tibetano | Tibete, tibetano
Shanghai | Shanghai | Shanghái | Xangai
Hong Kong | Hong Kong | Hong Kong | Hong Kong
Canton | Guangzhou, Canton | Cantón | Cantão
Macao | Macau, Macao | Macao | Macau
Tokyo | Tokyo | Tokio | Tóquio
Kyoto | Kyoto | Kioto | Quioto
Séoul | Seoul | Seúl | Seul
Hiroshima | Hiroshima | Hiroshima | Hiroxima
Hanoï | Hanoi | Hanói | Hanói
Hô-Chi-Minh-Ville, Saïgon | Ho Chi Minh City, Saigon | Ciudad Ho Chi Minh, Saigón | Cidade de Ho Chi Minh
Manille | Manila | Manila | Manila
Jakarta | Jakarta | Yakarta | Jacarta
Bangkok | Bangkok | Bangkok | Banguecoque, Bangcoc
Sydney | Sydney | Sídney | Sydney
Tasmanie | Tasmania | Tasmania | Tasmânia
Sibérie | Siberia | Siberia | Sibéria
Caucase | Caucasus | Cáucaso | Cáucaso
Transylvanie | Transylvania | Transilvania | Transilvânia
Bohême | Bohemia | Bohemia | Boémia
Crète | Crete | Creta | Creta
Groenland | Greenland | Groenlandia | Gronelândia, Groenlândia
Laponie | Lapland | Laponia | Lapónia
Patagonie | Patagonia | Patagonia | Patagónia
Terre de Feu | Tierra del Fuego | Tierra del Fuego | Terra do Fogo
Malouines | Falkland Islands, Falklands | Malvinas | Malvinas
île de Pâques | Easter Island | isla de Pascua | ilha de Páscoa
Amazonie, amazonien | Amazonia, Amazonian | Amazonia, amazónico | Amazónia, amazónico
Amazone | Amazon | Amazonas | Amazonas
Nil | Nile | Nilo | Nilo
fleuve Sénégal | Senegal River | río Senegal | rio Senegal
Rhin | Rhine | Rin | Reno
Rhône | Rhone | Ródano | Ródano
Danube | Danube | Danubio | Danúbio
Tamise | Thames | Támesis | Tamisa
Seine | Seine | Sena | Sena
Loire | Loire | Loira | Loire
Garonne | Garonne | Garona | Garona
Tage | Tagus | Tajo | Tejo
Douro | Douro | Duero | Douro
Èbre | Ebro | Ebro | Ebro
Guadiana | Guadiana | Guadiana | Guadiana
Gange | Ganges | Ganges | Ganges
Tigre | Tigris | Tigris | Tigre
Euphrate | Euphrates | Éufrates | Eufrates
Jourdain | Jordan River | río Jordán, Jordán | rio Jordão
Meuse | Meuse | Mosa | Mosa
Escaut | Scheldt | Escalda | Escalda
Mékong | Mekong | Mekong | Mekong
Atlantique | Atlantic | Atlántico | Atlântico
Pacifique | Pacific | Pacífico | Pacífico
océan Indien | Indian Ocean | océano Índico | oceano Índico
mer Rouge | Red Sea | mar Rojo | mar Vermelho
mer Noire | Black Sea | mar Negro | mar Negro
mer Morte | Dead Sea | mar Muerto | mar Morto
mer Caspienne | Caspian Sea | mar Caspio | mar Cáspio
mer du Nord | North Sea | mar del Norte | mar do Norte
mer Baltique | Baltic Sea | mar Báltico | mar Báltico
Manche | English Channel, Channel | canal de la Mancha | canal da Mancha
golfe Persique | Persian Gulf | golfo Pérsico | golfo Pérsico
détroit de Gibraltar | Strait of Gibraltar | estrecho de Gibraltar | estreito de Gibraltar
canal de Suez | Suez Canal | canal de Suez | canal do Suez
canal de Panama | Panama Canal | canal de Panamá | canal do Panamá
Alpes, alpin | Alps, Alpine | Alpes, alpino | Alpes, alpino
Pyrénées, pyrénéen | Pyrenees, Pyrenean | Pirineos, pirenaico | Pirenéus, pirenaico
Andes, andin | Andes, Andean | Andes, andino | Andes, andino
Himalaya | Himalayas, Himalaya | Himalaya | Himalaia
Oural | Ural | Urales | Urais
Carpates | Carpathians | Cárpatos | Cárpatos
Apennins | Apennines | Apeninos | Apeninos
Vésuve | Vesuvius | Vesubio | Vesúvio
Organisation des Nations unies, Nations unies | United Nations | Naciones Unidas | Nações Unidas
ONU | UN, UNO | ONU | ONU
Union européenne | European Union | Unión Europea | União Europeia
UE | EU | UE | UE
Commission européenne | European Commission | Comisión Europea | Comissão Europeia
Parlement européen | European Parliament | Parlamento Europeo | Parlamento Europeu
Conseil de l'Europe | Council of Europe | Consejo de Europa | Conselho da Europa
Conseil de sécurité | Security Council | Consejo de Seguridad | Conselho de Segurança
Banque centrale européenne, BCE | European Central Bank, ECB | Banco Central Europeo, BCE | Banco Central Europeu
BCE | ECB | BCE | BCE
OTAN | NATO | OTAN | NATO, OTAN
Union africaine, UA | African Union, AU | Unión Africana, UA | União Africana, UA
OEA | OAS | OEA | OEA
Ligue arabe | Arab League | Liga Árabe | Liga Árabe
FAO | FAO | FAO | FAO
OMC | WTO | OMC | OMC
OIT | ILO | OIT | OIT
OCDE | OECD | OCDE | OCDE
OPEP | OPEC | OPEP | OPEP
AIEA | IAEA | OIEA | AIEA
HCR | UNHCR | ACNUR | ACNUR
PNUD | UNDP | PNUD | PNUD
PNUE | UNEP | PNUMA | PNUMA
UNICEF | UNICEF | Unicef | Unicef
UNESCO | UNESCO | Unesco | Unesco
OIM | IOM | OIM | OIM
CICR | ICRC | CICR | CICV
CEDEAO | ECOWAS | CEDEAO | CEDEAO
BAD, Banque africaine de développement | AfDB, African Development Bank | BAfD | BAD
BID | IDB, IADB | BID | BID
BEI, Banque européenne d'investissement | EIB | BEI | BEI
FEDER | ERDF | FEDER | FEDER
AFD, Agence française de développement | AFD, French Development Agency | AFD | AFD
CGLU | UCLG | CGLU | CGLU
G7 | G7 | G7 | G7
G20 | G20 | G20 | G20
Brexit | Brexit | Brexit | Brexit
FIFA | FIFA | FIFA | FIFA
CIO | IOC | COI | COI
NASA | NASA | NASA | NASA
PDG, président-directeur général | CEO, chief executive | CEO, director ejecutivo | CEO, presidente-executivo
PDG | CEO, chief executive officer | CEO | CEO
OVNI | UFO | ovni | ovni
CO2 | CO2 | CO2 | CO2
PIB, produit intérieur brut | GDP, gross domestic product | PIB, PBI | PIB, produto interno bruto
PIB | GDP | PIB, producto interior bruto | PIB
PME, petite et moyenne entreprise | SME, small business | pyme | PME, pequena e média empresa
`;
