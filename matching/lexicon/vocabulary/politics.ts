/** Politics, elections, government, diplomacy. */
export const politics = `
politique | politics, political | política, político | política, político
homme politique, politicien | politician | político | político
État | state | Estado | Estado
étatique, d'État | state | estatal | estatal
gouvernement | government, administration | gobierno | governo
gouvernemental | government, governmental | gubernamental | governamental
gouverneur | governor | gobernador | governador
président | president, chairman, chair | presidente | presidente
présidence | presidency | presidencia | presidência
présidentiel | presidential | presidencial | presidencial
vice-président | vice president, vice-president | vicepresidente | vice-presidente
chef de l'État | head of state | jefe de Estado | chefe de Estado
premier ministre | prime minister, premier | primer ministro | primeiro-ministro
ministre | minister, secretary | ministro | ministro
ministère | ministry, department | ministerio, secretaría | ministério
ministère des Affaires étrangères | foreign ministry | cancillería | ministério dos Negócios Estrangeiros
ministre des Affaires étrangères | foreign minister | canciller | ministro dos Negócios Estrangeiros, chanceler
ministre des Affaires étrangères | foreign minister | canciller | ministro dos Negócios Estrangeiros
ministre de la Défense | defence minister, defense minister | ministro de Defensa | ministro da Defesa
ministre de l'Intérieur | interior minister | ministro del Interior | ministro do Interior
ministre des Finances | finance minister | ministro de Finanzas, ministro de Hacienda | ministro das Finanças
ministre des Finances | finance minister | ministro de Finanzas | ministro das Finanças, ministro da Fazenda
secrétaire d'État | secretary of state | secretario de Estado | secretário de Estado
chancelier | chancellor | canciller | chanceler
porte-parole | spokesman, spokesperson, spokeswoman | portavoz, vocero | porta-voz
cabinet | cabinet, office | gabinete | gabinete
parlement, parlementaire | parliament, parliamentary | parlamento, parlamentario | parlamento, parlamentar
assemblée | assembly | asamblea | assembleia
Assemblée nationale | National Assembly | Asamblea Nacional | Assembleia Nacional
sénat, sénateur | senate, senator | senado, senador | senado, senador
chambre des représentants | House of Representatives | Cámara de Representantes | Câmara dos Representantes
congrès | congress | congreso | congresso
député, parlementaire | deputy, member of parliament, MP | diputado, parlamentario | deputado, parlamentar
député | deputy, congressman | diputado | deputado
législateur | lawmaker, legislator | legislador | legislador
législatif | legislative | legislativo | legislativo
exécutif | executive | ejecutivo | executivo
maire | mayor | alcalde, alcaldesa, intendente | presidente da câmara, prefeito, autarca
préfet, préfecture | prefect, prefecture | prefecto, prefectura | prefeito, prefeitura
conseil | council, board | consejo, concejo | conselho
conseil municipal | city council, town council | concejo municipal, pleno municipal | câmara municipal
conseil municipal | city council | concejo municipal | câmara municipal, câmara de vereadores
élu | elected official, elected | electo, cargo electo | eleito
parti | party | partido | partido
gauche | left | izquierda | esquerda
droite | right | derecha | direita
centre | centre | centro | centro
extrême droite | far right, far-right | extrema derecha, ultraderecha | extrema-direita
conservateur | conservative | conservador | conservador
libéral | liberal | liberal | liberal
communiste, communisme | communist, communism | comunista, comunismo | comunista, comunismo
démocrate | Democrat, democratic | demócrata | democrata
républicain | Republican | republicano | republicano
travailliste | Labour | laborista | trabalhista
nationaliste, nationalisme | nationalist, nationalism | nacionalista, nacionalismo | nacionalista, nacionalismo
populiste, populisme | populist, populism | populista, populismo | populista, populismo
fasciste, fascisme | fascist, fascism | fascista, fascismo | fascista, fascismo
nazi | Nazi | nazi | nazi, nazista
islamiste | Islamist | islamista | islamista
séparatiste | separatist | separatista | separatista
indépendantiste | independentist, separatist | independentista | independentista
radical | radical | radical | radical
extrémiste, extrémisme | extremist, extremism | extremista, extremismo | extremista, extremismo
opposant | opponent, dissident | opositor | opositor, oponente
dissident | dissident | disidente | dissidente
coalition | coalition | coalición | coligação, coalizão
alliance, allié | alliance, ally | alianza, aliado | aliança, aliado
majorité | majority | mayoría | maioria
démocratie, démocratique | democracy, democratic | democracia, democrático | democracia, democrático
république | republic | república | república
monarchie, monarque | monarchy, monarch | monarquía, monarca | monarquia, monarca
royaume | kingdom | reino | reino
royal | royal | real | real
empire | empire | imperio | império
dictature | dictatorship | dictadura | ditadura
dictateur | dictator | dictador | ditador
régime | regime | régimen | regime
fédéral, fédération | federal, federation | federal, federación | federal, federação
constitution, constitutionnel | constitution, constitutional | constitución, constitucional | constituição
constitution | constitution | constitución | constituição, constitucional
élection, électoral | election, electoral | elección, electoral | eleição, eleitoral
élections législatives | parliamentary election | elecciones legislativas | eleições legislativas
élection présidentielle, présidentielle | presidential election | elecciones presidenciales | eleições presidenciais
élections municipales | municipal elections, local elections | elecciones municipales | eleições municipais
élections municipales | municipal elections | elecciones municipales | eleições municipais, eleições autárquicas
élire | elect | elegir | eleger
électeur | voter, elector | elector, votante | eleitor
vote, scrutin | vote, ballot, poll | voto, votación, sufragio | voto, votação, escrutínio
voter | vote | votar | votar
bureau de vote | polling station | colegio electoral, centro de votación | assembleia de voto, seção eleitoral
urne | ballot box | urna | urna
bulletin de vote | ballot paper, ballot | papeleta, boleta | boletim de voto, cédula
référendum | referendum | referéndum | referendo
second tour, deuxième tour | runoff, second round | segunda vuelta | segunda volta, segundo turno
campagne | campaign | campaña | campanha
sondage | poll, survey | encuesta, sondeo | sondagem, pesquisa
participation | turnout | participación | participação, comparência
abstention | abstention | abstención | abstenção
mandat | term, mandate | mandato | mandato
nommer, nomination | appoint, appointment, nominate | nombrar, nombramiento | nomear, nomeação
investir, investiture | inauguration, swear in | investidura, toma de posesión | posse, investidura, tomada de posse
loi | law, act | ley | lei
projet de loi, proposition de loi | bill, draft law | proyecto de ley | projeto de lei
amendement | amendment | enmienda | emenda
décret | decree | decreto | decreto
ratifier, ratification | ratify, ratification | ratificar, ratificación | ratificar, ratificação
promulguer | enact, promulgate | promulgar | promulgar
veto | veto | veto | veto
abroger, abolir | repeal, abolish | derogar, abolir | revogar, abolir
motion de censure | no-confidence motion | moción de censura | moção de censura
commission, comité | committee, commission | comisión, comité | comissão, comitê
conférence | conference | conferencia | conferência
conférence de presse | press conference, news conference | conferencia de prensa | conferência de imprensa
conférence de presse | press conference | conferencia de prensa, rueda de prensa | conferência de imprensa
conférence de presse | press conference | conferencia de prensa | conferência de imprensa, coletiva de imprensa
pourparlers, négociations | talks, negotiations | conversaciones, negociaciones | conversações, negociações
traité | treaty | tratado | tratado
protocole | protocol | protocolo | protocolo
accord de paix | peace agreement, peace deal | acuerdo de paz | acordo de paz
diplomatie, diplomatique | diplomacy, diplomatic | diplomacia, diplomático | diplomacia, diplomático
diplomate | diplomat | diplomático | diplomata
ambassadeur | ambassador | embajador | embaixador
consul | consul | cónsul | cônsul
envoyé | envoy | enviado | enviado
délégation, délégué | delegation, delegate | delegación, delegado | delegação, delegado
représentant | representative | representante | representante
visite officielle | official visit | visita oficial | visita oficial
relations internationales | international relations | relaciones internacionales | relações internacionais
politique étrangère | foreign policy | política exterior | política externa
affaires étrangères | foreign affairs | asuntos exteriores, relaciones exteriores | negócios estrangeiros
affaires étrangères | foreign affairs | asuntos exteriores | negócios estrangeiros, relações exteriores
souveraineté | sovereignty | soberanía | soberania
embargo | embargo | embargo | embargo
sanction | sanction, penalty | sanción | sanção
boycott, boycotter | boycott | boicot, boicotear | boicote, boicotar
droits de l'homme, droits humains | human rights | derechos humanos | direitos humanos, direitos do homem
liberté d'expression | freedom of speech, freedom of expression | libertad de expresión | liberdade de expressão
manifestation | demonstration, protest, rally | manifestación, protesta | manifestação, protesto
manifestant | protester, demonstrator | manifestante | manifestante
manifester | demonstrate, protest | manifestarse, protestar | manifestar-se, protestar
rassemblement | rally, gathering | concentración, mitin | comício, concentração
pétition | petition | petición | petição, abaixo-assinado
émeute | riot, unrest | disturbio, motín | motim, distúrbio
coup d'État, putsch | coup, coup d'état | golpe de Estado | golpe de Estado
renverser | overthrow, topple, oust | derrocar | derrubar
corruption, corrompu | corruption, corrupt | corrupción, corrupto | corrupção, corrupto
scandale | scandal | escándalo | escândalo
pouvoirs publics, autorités | authorities, public authorities | autoridades, poderes públicos | autoridades
pouvoirs publics | authorities | autoridades | autoridades, poderes públicos
municipal, communal | municipal | municipal | municipal
municipalité, commune | municipality, commune | municipio, municipalidad | município, concelho
province, provincial | province, provincial | provincia, provincial | província, provincial
département | department, county | departamento | departamento
comté | county | condado | condado
canton | canton | cantón | cantão
colonie, colonial | colony, colonial | colonia, colonial | colónia, colonial
colonisation, colonialisme | colonisation, colonialism | colonización, colonialismo | colonização, colonialismo
immigration, immigré, immigrant | immigration, immigrant | inmigración, inmigrante | imigração, imigrante
émigration, émigrer | emigration, emigrant, emigrate | emigración, emigrante, emigrar | emigração, emigrante
émigration | emigration | emigración | emigração, emigrar
migrant, migration | migrant, migration | migrante, migración | migrante, migração
réfugié | refugee | refugiado | refugiado
asile | asylum | asilo | asilo
demandeur d'asile | asylum seeker | solicitante de asilo | requerente de asilo, solicitante de refúgio
exil | exile | exilio, exiliado | exílio, exilado
nationalité | nationality | nacionalidad | nacionalidade
passeport | passport | pasaporte | passaporte
visa | visa | visado, visa | visto
douane | customs | aduana | alfândega
Maison Blanche | White House | Casa Blanca | Casa Branca
Kremlin | Kremlin | Kremlin | Kremlin
Élysée | Elysée | Elíseo | Eliseu
socialisme, socialiste | socialism, socialist | socialismo, socialista | socialismo, socialista
capitalisme, capitaliste | capitalism, capitalist | capitalismo, capitalista | capitalismo, capitalista
idéologie | ideology | ideología | ideologia
décentralisation | decentralisation | descentralización | descentralização
gouvernance | governance | gobernanza | governação, governança
`;
