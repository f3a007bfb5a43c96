/** Countries, continents, and who comes from there. */
export const countries = `
Afghanistan | Afghanistan | Afganistán | Afeganistão
afghan | Afghan | afgano | afegão
Afrique du Sud | South Africa | Sudáfrica | África do Sul
sud-africain | South African | sudafricano | sul-africano
Albanie, albanais | Albania, Albanian | Albania, albanés | Albânia, albanês
Algérie | Algeria | Argelia | Argélia
algérien | Algerian | argelino | argelino
Allemagne | Germany | Alemania | Alemanha
allemand | German | alemán | alemão
Andorre | Andorra | Andorra | Andorra
Angola, angolais | Angola, Angolan | Angola, angoleño | Angola, angolano
Arabie saoudite | Saudi Arabia | Arabia Saudita, Arabia Saudí | Arábia Saudita
saoudien | Saudi | saudí, saudita | saudita
arabe | Arab, Arabic | árabe | árabe
Argentine | Argentina | Argentina | Argentina
argentin | Argentine, Argentinian | argentino | argentino
Arménie, arménien | Armenia, Armenian | Armenia, armenio | Arménia, arménio
Australie | Australia | Australia | Austrália
australien | Australian | australiano | australiano
Autriche | Austria | Austria | Áustria
autrichien | Austrian | austríaco | austríaco
Azerbaïdjan | Azerbaijan | Azerbaiyán | Azerbaijão
Bahreïn | Bahrain | Baréin, Bahrein | Bahrein
Bangladesh | Bangladesh | Bangladés, Bangladesh | Bangladesh
Belgique | Belgium | Bélgica | Bélgica
belge | Belgian | belga | belga
Bénin, béninois | Benin, Beninese | Benín | Benim, Benin, beninense
Bhoutan | Bhutan | Bután | Butão
Biélorussie, Bélarus | Belarus | Bielorrusia | Bielorrússia, Belarus
Birmanie, Myanmar | Burma, Myanmar | Birmania, Myanmar | Birmânia, Myanmar, Mianmar
birman | Burmese | birmano | birmanês
Bolivie | Bolivia | Bolivia | Bolívia
bolivien | Bolivian | boliviano | boliviano
Bosnie-Herzégovine, Bosnie | Bosnia and Herzegovina, Bosnia | Bosnia y Herzegovina, Bosnia | Bósnia e Herzegovina
Bosnie-Herzégovine | Bosnia and Herzegovina | Bosnia y Herzegovina | Bósnia e Herzegovina, Bósnia
bosniaque, bosnien | Bosnian | bosnio | bósnio
Botswana | Botswana | Botsuana | Botsuana, Botswana
Brésil | Brazil | Brasil | Brasil
brésilien | Brazilian | brasileño, brasilero | brasileiro
Bulgarie | Bulgaria | Bulgaria | Bulgária
bulgare | Bulgarian | búlgaro | búlgaro
Burkina Faso, Burkina | Burkina Faso, Burkina | Burkina Faso | Burkina Faso
burkinabè | Burkinabe | burkinés | burquinense, burquinabê
Burundi, burundais | Burundi, Burundian | Burundi, burundés | Burundi, burundiano
Cambodge | Cambodia | Camboya | Camboja
cambodgien | Cambodian | camboyano | cambojano
Cameroun | Cameroon | Camerún | Camarões
camerounais | Cameroonian | camerunés | camaronês
Canada | Canada | Canadá | Canadá
canadien | Canadian | canadiense | canadiano, canadense
Cap-Vert | Cape Verde, Cabo Verde | Cabo Verde | Cabo Verde
cap-verdien | Cape Verdean | caboverdiano | cabo-verdiano
République centrafricaine | Central African Republic | República Centroafricana | República Centro-Africana
Centrafrique | Central African Republic | Centroáfrica | República Centro-Africana
centrafricain | Central African | centroafricano | centro-africano
Chili | Chile | Chile | Chile
chilien | Chilean | chileno | chileno
Chine | China | China | China
chinois | Chinese | chino | chinês
Chypre | Cyprus | Chipre | Chipre
chypriote | Cypriot | chipriota | cipriota
Colombie | Colombia | Colombia | Colômbia
colombien | Colombian | colombiano | colombiano
Comores, comorien | Comoros, Comorian | Comoras, comorense | Comores, comorense
Congo | Congo | Congo | Congo
congolais | Congolese | congoleño | congolês
RDC, République démocratique du Congo | DRC | RDC, República Democrática del Congo | RDC
Corée | Korea | Corea | Coreia
Corée du Nord | North Korea | Corea del Norte | Coreia do Norte
nord-coréen | North Korean | norcoreano | norte-coreano
Corée du Sud | South Korea | Corea del Sur | Coreia do Sul
sud-coréen | South Korean | surcoreano | sul-coreano
coréen | Korean | coreano | coreano
Costa Rica | Costa Rica | Costa Rica | Costa Rica
Côte d'Ivoire | Ivory Coast, Côte d'Ivoire | Costa de Marfil | Costa do Marfim
ivoirien | Ivorian | marfileño | marfinense
Croatie | Croatia | Croacia | Croácia
croate | Croatian, Croat | croata | croata
Cuba | Cuba | Cuba | Cuba
cubain | Cuban | cubano | cubano
Danemark | Denmark | Dinamarca | Dinamarca
danois | Danish, Dane | danés | dinamarquês
Djibouti, djiboutien | Djibouti, Djiboutian | Yibuti, yibutiano | Djibuti, Jibuti
République dominicaine | Dominican Republic | República Dominicana | República Dominicana
dominicain | Dominican | dominicano | dominicano
Égypte | Egypt | Egipto | Egito, Egipto
égyptien | Egyptian | egipcio | egípcio
Émirats arabes unis | United Arab Emirates, UAE | Emiratos Árabes Unidos | Emirados Árabes Unidos
Équateur | Ecuador | Ecuador | Equador
équatorien | Ecuadorian | ecuatoriano | equatoriano
équateur | equator | ecuador | equador
Érythrée | Eritrea | Eritrea | Eritreia
Espagne | Spain | España | Espanha
espagnol | Spanish, Spaniard | español | espanhol
castillan | Castilian | castellano | castelhano
Estonie | Estonia | Estonia | Estónia
estonien | Estonian | estonio | estónio, estoniano
États-Unis, États-Unis d'Amérique, USA | United States, USA, US | Estados Unidos, EE.UU., EEUU | Estados Unidos, EUA
américain, étatsunien | American, US | estadounidense, americano, norteamericano | americano, norte-americano
Éthiopie | Ethiopia | Etiopía | Etiópia
éthiopien | Ethiopian | etíope | etíope
Finlande | Finland | Finlandia | Finlândia
finlandais, finnois | Finnish, Finn | finlandés, finés | finlandês
France | France | Francia | França
français | French, Frenchman | francés | francês
Gabon, gabonais | Gabon, Gabonese | Gabón | Gabão, gabonês
Gambie, gambien | Gambia, Gambian | Gambia, gambiano | Gâmbia, gambiano
Géorgie | Georgia | Georgia | Geórgia
géorgien | Georgian | georgiano | georgiano
Ghana, ghanéen | Ghana, Ghanaian | Ghana, ghanés | Gana, ganês
Royaume-Uni | United Kingdom, UK | Reino Unido | Reino Unido
Grande-Bretagne | Great Britain, Britain | Gran Bretaña | Grã-Bretanha
britannique | British, Briton | británico | britânico
Angleterre | England | Inglaterra | Inglaterra
anglais | English, Englishman | inglés | inglês
Écosse | Scotland | Escocia | Escócia
écossais | Scottish, Scot | escocés | escocês
pays de Galles | Wales | Gales | País de Gales
gallois | Welsh | galés | galês
Grèce | Greece | Grecia | Grécia
grec, grecque | Greek | griego | grego
Guatemala, guatémaltèque | Guatemala, Guatemalan | Guatemala, guatemalteco | Guatemala, guatemalteco
Guinée, guinéen | Guinea, Guinean | Guinea, guineano | Guiné, guineense
Guinée-Bissau | Guinea-Bissau | Guinea-Bisáu | Guiné-Bissau
Guinée équatoriale | Equatorial Guinea | Guinea Ecuatorial | Guiné Equatorial
Guyane, Guyane française | French Guiana | Guayana Francesa | Guiana Francesa
Haïti | Haiti | Haití | Haiti
haïtien | Haitian | haitiano | haitiano
Honduras, hondurien | Honduras, Honduran | Honduras, hondureño | Honduras, hondurenho
Hongrie | Hungary | Hungría | Hungria
hongrois | Hungarian | húngaro | húngaro
Inde | India | India | Índia
indien | Indian | indio, hindú | indiano
indien d'Amérique, amérindien | Native American, American Indian | indígena americano, amerindio | ameríndio, índio
Indonésie | Indonesia | Indonesia | Indonésia
indonésien | Indonesian | indonesio | indonésio
Irak | Iraq | Irak, Iraq | Iraque
irakien | Iraqi | iraquí | iraquiano
Iran | Iran | Irán | Irão
iranien | Iranian | iraní | iraniano
perse, persan | Persian | persa | persa
Irlande | Ireland | Irlanda | Irlanda
irlandais | Irish, Irishman | irlandés | irlandês
Islande | Iceland | Islandia | Islândia
islandais | Icelandic | islandés | islandês
Israël | Israel | Israel | Israel
israélien | Israeli | israelí | israelita, israelense
hébreu | Hebrew | hebreo | hebraico, hebreu
Italie | Italy | Italia | Itália
italien | Italian | italiano | italiano
Jamaïque, jamaïcain | Jamaica, Jamaican | Jamaica, jamaicano | Jamaica, jamaicano
Japon | Japan | Japón | Japão
japonais | Japanese | japonés | japonês
Jordanie | Jordan | Jordania | Jordânia
jordanien | Jordanian | jordano | jordano
Kazakhstan, kazakh | Kazakhstan, Kazakh | Kazajistán, kazajo | Cazaquistão, cazaque
Kenya, kenyan | Kenya, Kenyan | Kenia, keniano | Quénia, queniano
Kirghizistan, kirghize | Kyrgyzstan, Kyrgyz | Kirguistán, kirguís | Quirguistão, quirguiz
Kosovo, kosovar | Kosovo, Kosovar | Kosovo, kosovar | Kosovo, kosovar
Koweït, koweïtien | Kuwait, Kuwaiti | Kuwait, kuwaití | Kuwait, kuwaitiano
Laos, laotien | Laos, Laotian | Laos, laosiano | Laos, laosiano
Lettonie, letton | Latvia, Latvian | Letonia, letón | Letónia, letão
Liban | Lebanon | Líbano | Líbano
libanais | Lebanese | libanés | libanês
Liberia, libérien | Liberia, Liberian | Liberia, liberiano | Libéria, liberiano
Libye | Libya | Libia | Líbia
libyen | Libyan | libio | líbio
Lituanie, lituanien | Lithuania, Lithuanian | Lituania, lituano | Lituânia, lituano
Luxembourg, luxembourgeois | Luxembourg | Luxemburgo, luxemburgués | Luxemburgo, luxemburguês
Macédoine, macédonien | Macedonia, Macedonian | Macedonia, macedonio | Macedónia, macedónio
Madagascar | Madagascar | Madagascar | Madagáscar
malgache | Malagasy | malgache | malgaxe
Malaisie | Malaysia | Malasia | Malásia
malaisien | Malaysian | malayo, malasio | malaio
Malawi | Malawi | Malaui, Malawi | Malawi, Maláui
Mali | Mali | Malí | Mali
malien | Malian | maliense | maliano
Malte, maltais | Malta, Maltese | Malta, maltés | Malta, maltês
Maroc | Morocco | Marruecos | Marrocos
marocain | Moroccan | marroquí | marroquino
Maurice, île Maurice | Mauritius | Mauricio | Maurícia, Maurício
Mauritanie, mauritanien | Mauritania, Mauritanian | Mauritania, mauritano | Mauritânia, mauritano
Mexique | Mexico | México, Méjico | México
mexicain | Mexican | mexicano | mexicano
Moldavie | Moldova | Moldavia | Moldávia, Moldova
Monaco | Monaco | Mónaco | Mónaco
Mongolie, mongol | Mongolia, Mongolian | Mongolia, mongol | Mongólia, mongol
Monténégro | Montenegro | Montenegro | Montenegro
Mozambique, mozambicain | Mozambique, Mozambican | Mozambique, mozambiqueño | Moçambique, moçambicano
Namibie | Namibia | Namibia | Namíbia
Népal, népalais | Nepal, Nepalese, Nepali | Nepal, nepalí | Nepal
Nicaragua, nicaraguayen | Nicaragua, Nicaraguan | Nicaragua, nicaragüense | Nicarágua, nicaraguense
Niger | Niger | Níger | Níger
nigérien | Nigerien | nigerino | nigerino
Nigeria | Nigeria | Nigeria | Nigéria
nigérian | Nigerian | nigeriano | nigeriano
Norvège | Norway | Noruega | Noruega
norvégien | Norwegian | noruego | norueguês
Nouvelle-Zélande | New Zealand | Nueva Zelanda, Nueva Zelandia | Nova Zelândia
néo-zélandais | New Zealander | neozelandés | neozelandês
Nouvelle-Calédonie | New Caledonia | Nueva Caledonia | Nova Caledónia, Nova Caledônia
Oman | Oman | Omán | Omã
Ouganda, ougandais | Uganda, Ugandan | Uganda, ugandés | Uganda, ugandês
Ouzbékistan, ouzbek | Uzbekistan, Uzbek | Uzbekistán, uzbeko | Uzbequistão, uzbeque
Pakistan | Pakistan | Pakistán | Paquistão
pakistanais | Pakistani | pakistaní, paquistaní | paquistanês
Palestine | Palestine | Palestina | Palestina
palestinien | Palestinian | palestino | palestiniano, palestino
Panama | Panama | Panamá | Panamá
Papouasie-Nouvelle-Guinée | Papua New Guinea | Papúa Nueva Guinea | Papua-Nova Guiné
Paraguay, paraguayen | Paraguay, Paraguayan | Paraguay, paraguayo | Paraguai, paraguaio
Pays-Bas, Hollande | Netherlands, Holland | Países Bajos, Holanda | Países Baixos, Holanda
néerlandais, hollandais | Dutch | neerlandés, holandés | neerlandês, holandês
Pérou | Peru | Perú | Peru
péruvien | Peruvian | peruano | peruano
Philippines | Philippines | Filipinas | Filipinas
philippin | Filipino, Philippine | filipino | filipino
Pologne | Poland | Polonia | Polónia
polonais | Polish, Pole | polaco | polaco, polonês
Porto Rico, portoricain | Puerto Rico, Puerto Rican | Puerto Rico, puertorriqueño | Porto Rico, porto-riquenho
Portugal | Portugal | Portugal | Portugal
portugais | Portuguese | portugués | português
Qatar, qatari | Qatar, Qatari | Catar, Qatar, catarí | Catar, Qatar, catari
Roumanie | Romania | Rumania | Roménia
roumain | Romanian | rumano | romeno
Russie | Russia | Rusia | Rússia
russe | Russian | ruso | russo
Rwanda, rwandais | Rwanda, Rwandan | Ruanda, ruandés | Ruanda, ruandês
Salvador | El Salvador | El Salvador | El Salvador, Salvador
salvadorien | Salvadoran | salvadoreño | salvadorenho
Sénégal | Senegal | Senegal | Senegal
sénégalais | Senegalese | senegalés | senegalês
Serbie | Serbia | Serbia | Sérvia
serbe | Serbian, Serb | serbio | sérvio
Seychelles | Seychelles | Seychelles | Seicheles
Sierra Leone | Sierra Leone | Sierra Leona | Serra Leoa
Singapour | Singapore | Singapur | Singapura
Slovaquie, slovaque | Slovakia, Slovak | Eslovaquia, eslovaco | Eslováquia, eslovaco
Slovénie, slovène | Slovenia, Slovenian | Eslovenia, esloveno | Eslovénia, esloveno
Somalie, somalien | Somalia, Somali | Somalia, somalí | Somália, somali
Soudan | Sudan | Sudán | Sudão
soudanais | Sudanese | sudanés | sudanês
Soudan du Sud | South Sudan | Sudán del Sur | Sudão do Sul
Sri Lanka | Sri Lanka | Sri Lanka | Sri Lanka
Suède | Sweden | Suecia | Suécia
suédois | Swedish, Swede | sueco | sueco
Suisse | Switzerland | Suiza | Suíça
suisse | Swiss | suizo | suíço
Syrie | Syria | Siria | Síria
syrien | Syrian | sirio | sírio
Tadjikistan | Tajikistan | Tayikistán | Tajiquistão
Taïwan, taïwanais | Taiwan, Taiwanese | Taiwán | Taiwan
Tanzanie | Tanzania | Tanzania | Tanzânia
Tchad | Chad | Chad | Chade
tchadien | Chadian | chadiano | chadiano
République tchèque, Tchéquie | Czech Republic, Czechia | República Checa, Chequia | República Checa, Chéquia
tchèque | Czech | checo | checo, tcheco
Tchétchénie, tchétchène | Chechnya, Chechen | Chechenia, checheno | Chechénia, checheno
Thaïlande | Thailand | Tailandia | Tailândia
thaïlandais, thaï | Thai | tailandés | tailandês
Timor oriental | East Timor, Timor-Leste | Timor Oriental | Timor-Leste
Togo, togolais | Togo, Togolese | Togo, togolés | Togo, togolês
Tunisie | Tunisia | Túnez | Tunísia
tunisien | Tunisian | tunecino | tunisino
Turkménistan | Turkmenistan | Turkmenistán | Turquemenistão
Turquie | Turkey | Turquía | Turquia
turc | Turkish, Turk | turco | turco
Ukraine | Ukraine | Ucrania | Ucrânia
ukrainien | Ukrainian | ucraniano | ucraniano
Uruguay, uruguayen | Uruguay, Uruguayan | Uruguay, uruguayo | Uruguai, uruguaio
Venezuela | Venezuela | Venezuela | Venezuela
vénézuélien | Venezuelan | venezolano | venezuelano
Viêt Nam, Vietnam | Vietnam, Viet Nam | Vietnam | Vietname, Vietnã
vietnamien | Vietnamese | vietnamita | vietnamita
Yémen | Yemen | Yemen | Iémen
yéménite | Yemeni | yemení | iemenita
Yougoslavie, yougoslave | Yugoslavia, Yugoslav | Yugoslavia, yugoslavo | Jugoslávia, Iugoslávia, jugoslavo
Union soviétique, URSS | Soviet Union, USSR | Unión Soviética, URSS | União Soviética, URSS
soviétique | Soviet | soviético | soviético
Zambie, zambien | Zambia, Zambian | Zambia, zambiano | Zâmbia, zambiano
Zimbabwe | Zimbabwe | Zimbabue, Zimbabwe | Zimbabué
kurde, Kurdistan | Kurd, Kurdish, Kurdistan | kurdo, Kurdistán | curdo, Curdistão
basque | Basque | vasco, euskera | basco
Pays basque | Basque Country | País Vasco, Euskadi | País Basco
Catalogne, catalan | Catalonia, Catalan | Cataluña, catalán | Catalunha, catalão
Galice, galicien | Galicia, Galician | Galicia, gallego | Galiza, galego
Bretagne, breton | Brittany, Breton | Bretaña, bretón | Bretanha, bretão
Corse | Corsica, Corsican | Córcega, corso | Córsega, corso
latin | Latin | latín, latino | latim, latino
Afrique | Africa | África | África
africain | African | africano | africano
Amérique | America | América | América
Amérique latine | Latin America | América Latina, Latinoamérica | América Latina
latino-américain | Latin American | latinoamericano | latino-americano
Amérique du Nord | North America | América del Norte, Norteamérica | América do Norte
Amérique du Sud | South America | América del Sur, Sudamérica | América do Sul
Amérique centrale | Central America | América Central, Centroamérica | América Central
Asie | Asia | Asia | Ásia
asiatique | Asian | asiático | asiático
Asie centrale | Central Asia | Asia Central | Ásia Central
Asie du Sud-Est | Southeast Asia | Sudeste Asiático | Sudeste Asiático
Europe | Europe | Europa | Europa
européen | European | europeo | europeu
Europe de l'Est | Eastern Europe | Europa del Este, Europa Oriental | Europa de Leste, Europa Oriental
Océanie | Oceania | Oceanía | Oceânia
Antarctique | Antarctica, Antarctic | Antártida, antártico | Antártida, antártico
Arctique | Arctic | Ártico | Ártico
Moyen-Orient, Proche-Orient | Middle East, Near East | Oriente Medio, Oriente Próximo, Medio Oriente | Médio Oriente
Extrême-Orient | Far East | Extremo Oriente, Lejano Oriente | Extremo Oriente
Orient | Orient, East | Oriente | Oriente
Occident | West | Occidente | Ocidente
Maghreb | Maghreb, North Africa | Magreb | Magrebe
maghrébin | North African, Maghrebi | magrebí | magrebino
Sahel, sahélien | Sahel, Sahelian | Sahel, saheliano | Sahel, saheliano
Sahara | Sahara | Sáhara | Saara, Sara
Afrique de l'Ouest | West Africa | África Occidental | África Ocidental
Afrique subsaharienne | Sub-Saharan Africa | África subsahariana | África subsariana
Balkans | Balkans | Balcanes | Balcãs
Caraïbes, Antilles | Caribbean, West Indies | Caribe, Antillas | Caraíbas, Caribe, Antilhas
Scandinavie, scandinave | Scandinavia, Scandinavian | Escandinavia, escandinavo | Escandinávia, escandinavo
pays baltes, balte | Baltic states, Baltic | países bálticos, báltico | países bálticos, báltico
Méditerranée, méditerranéen | Mediterranean | Mediterráneo | Mediterrâneo, mediterrânico
continent | continent | continente | continente
`;
