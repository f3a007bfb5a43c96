/** Media, religion, history, society. */
export const society = `
société | society | sociedad | sociedade
communauté | community | comunidad | comunidade
civilisation | civilisation | civilización | civilização
société civile | civil society | sociedad civil | sociedade civil
média | media, media outlet | medio de comunicación, medios | media, mídia, meios de comunicação
presse | press | prensa | imprensa
journalisme | journalism | periodismo | jornalismo
journal télévisé, journal | news, newscast | telediario, noticiero | telejornal, noticiário
article | article | artículo | artigo
reportage | news report, report, story, coverage | reportaje | reportagem
éditorial | editorial | editorial | editorial
chronique | column, chronicle | crónica, columna | crónica, coluna
titre, manchette, gros titre | headline, title | titular, encabezado | manchete, título
agence de presse | news agency, press agency | agencia de noticias | agência de notícias
correspondant, envoyé spécial | correspondent | corresponsal, enviado especial | correspondente, enviado especial
abonné | subscriber | suscriptor, abonado | assinante
abonnement, s'abonner | subscription, subscribe | suscripción, suscribirse | assinatura, assinar, subscrever
chaîne | channel | canal, cadena | canal
émission | programme, show, broadcast | programa, emisión | programa, emissão
direct, en direct | live | en vivo, en directo | ao vivo, em direto
télévision, télévisé | television, televised | televisión, televisado | televisão, televisivo
station | station | emisora, estación | estação, emissora
censure, censurer | censorship, censor | censura, censurar | censura, censurar
propagande | propaganda | propaganda | propaganda
fausse nouvelle, désinformation | fake news, disinformation | noticia falsa, desinformación | notícia falsa
fausse nouvelle | fake news, misinformation | noticia falsa | notícia falsa, desinformação
religion, religieux | religion, religious | religión, religioso | religião, religioso
athée | atheist | ateo | ateu
laïque, laïcité | secular, secularism | laico, laicidad, laicismo | laico, laicidade
Dieu | God | Dios | Deus
diable, démon | devil, demon | diablo, demonio | diabo, demônio
paradis | paradise, heaven | paraíso, cielo | paraíso
enfer | hell | infierno | inferno
prière | prayer | oración, plegaria, rezo | oração, prece, reza
prier | pray | rezar, orar | rezar, orar
messe | mass | misa | missa
culte | worship, cult | culto | culto
sacré, saint | sacred, holy | sagrado, santo | sagrado, santo
saint | saint | santo | santo
sacrifice | sacrifice | sacrificio | sacrifício
péché | sin | pecado | pecado
miracle | miracle | milagro | milagre
prophète | prophet | profeta | profeta
Bible | Bible | Biblia | Bíblia
Coran | Koran, Quran | Corán | Alcorão, Corão
Jésus, Christ | Jesus, Christ | Jesús, Cristo | Jesus, Cristo
Mahomet | Muhammad, Mohammed | Mahoma | Maomé
christianisme | Christianity | cristianismo | cristianismo
catholique, catholicisme | Catholic, Catholicism | católico, catolicismo | católico, catolicismo
protestant, protestantisme | Protestant, Protestantism | protestante, protestantismo | protestante, protestantismo
évangélique | evangelical | evangélico | evangélico
orthodoxe | Orthodox | ortodoxo | ortodoxo
islam, islamique | Islam, Islamic | islam, islámico | islão, islâmico
chiite | Shiite, Shia | chií, chiíta | xiita
sunnite | Sunni | suní, sunita | sunita
judaïsme | Judaism | judaísmo | judaísmo
bouddhiste, bouddhisme | Buddhist, Buddhism | budista, budismo | budista, budismo
hindou, hindouisme | Hindu, Hinduism | hindú, hinduismo | hindu, hinduísmo
pape | pope | papa | papa
Vatican | Vatican | Vaticano | Vaticano
prêtre, curé | priest | sacerdote, cura | padre, sacerdote
évêque | bishop | obispo | bispo
archevêque | archbishop | arzobispo | arcebispo
cardinal | cardinal | cardenal | cardeal
moine | monk | monje | monge
religieuse, nonne, bonne sœur | nun | monja | freira
pasteur | pastor, minister | pastor | pastor
imam | imam | imán | imã, imame
rabbin | rabbi | rabino | rabino
clergé, ecclésiastique | clergy, cleric | clero, clérigo | clero, clérigo
croisade | crusade | cruzada | cruzada
pèlerinage | pilgrimage | peregrinación | peregrinação
secte | sect, cult | secta | seita
rite, rituel | rite, ritual | rito, ritual | rito, ritual
cérémonie | ceremony | ceremonia | cerimónia
fête, célébration, soirée | celebration, festival, party, holiday | fiesta, celebración | festa, celebração
célébrer, fêter | celebrate | celebrar, festejar | celebrar, festejar, comemorar
commémorer, commémoration | commemorate | conmemorar, conmemoración | comemorar, comemoração
hommage | tribute, homage | homenaje | homenagem
histoire, historique | history, historical, historic | historia, histórico | história, histórico
préhistoire, préhistorique | prehistory, prehistoric | prehistoria, prehistórico | pré-história, pré-histórico
Antiquité | Antiquity | Antigüedad | Antiguidade
Moyen Âge, médiéval | Middle Ages, medieval | Edad Media, medieval | Idade Média, medieval
Renaissance | Renaissance | Renacimiento | Renascimento, Renascença
archéologie, archéologique | archaeology, archaeological | arqueología, arqueológico | arqueologia, arqueológico
fouilles | excavation, dig | excavación | escavação
vestige | remains, relic, vestige | vestigio, resto | vestígio, resto
pharaon | pharaoh | faraón | faraó
pyramide | pyramid | pirámide | pirâmide
momie | mummy | momia | múmia
archives | archives | archivo | arquivo
esclavage | slavery | esclavitud | escravidão, escravatura
apartheid | apartheid | apartheid | apartheid
Holocauste, Shoah | Holocaust, Shoah | Holocausto | Holocausto
racisme, raciste | racism, racist | racismo, racista | racismo, racista
racial | racial | racial | racial
race | race | raza | raça
discrimination | discrimination | discriminación | discriminação
ségrégation | segregation | segregación | segregação
antisémitisme, antisémite | antisemitism, anti-Semitic | antisemitismo, antisemita | antissemitismo, antissemita
xénophobie | xenophobia | xenofobia | xenofobia
sexisme, sexiste | sexism, sexist | sexismo, machismo, sexista | sexismo, machismo, sexista
féminisme, féministe | feminism, feminist | feminismo, feminista | feminismo, feminista
homophobie | homophobia | homofobia | homofobia
ethnie, ethnique | ethnic group, ethnic | etnia, étnico | etnia, étnico
tribu, tribal | tribe, tribal | tribu, tribal | tribo, tribal
indigène, autochtone | indigenous, native | indígena, autóctono, nativo | indígena, autóctone, nativo
métis, métissage | mixed-race, mestizo | mestizo, mestizaje | mestiço, mestiçagem
noir | black | negro | negro, preto
minorité ethnique | ethnic minority | minoría étnica | minoria étnica
intégration, intégrer | integration, integrate | integración, integrar | integração, integrar
insertion | integration, insertion | inserción | inserção
exclusion | exclusion | exclusión | exclusão
marginal, marginaliser | marginal, marginalise | marginal, marginar | marginal, marginalizar
solidarité, solidaire | solidarity, supportive | solidaridad, solidario | solidariedade, solidário
bénévolat, volontariat | volunteering, voluntary work | voluntariado | voluntariado
charité, caritatif | charity, charitable | caridad, benéfico | caridade, beneficente
entraide | mutual aid, mutual help | ayuda mutua | entreajuda, ajuda mútua
démographie, démographique | demography, demographic | demografía, demográfico | demografia, demográfico
natalité, taux de natalité | birth rate | natalidad, tasa de natalidad | natalidade, taxa de natalidade
surpopulation | overpopulation | superpoblación, sobrepoblación | superpopulação, sobrepopulação
protection sociale | social protection, welfare | protección social | proteção social
bien-être social, aide sociale | welfare, social assistance | bienestar social, asistencia social | assistência social
élite | elite | élite | elite
bourgeoisie, bourgeois | bourgeoisie, bourgeois, middle-class | burguesía, burgués | burguesia, burguês
mœurs | morals, customs, mores | costumbres | costumes
tabou | taboo | tabú | tabu
mode de vie | lifestyle, way of life | estilo de vida, modo de vida | estilo de vida, modo de vida
vie quotidienne | daily life, everyday life | vida cotidiana | vida quotidiana, cotidiano
opinion publique | public opinion | opinión pública | opinião pública
changement climatique | climate change | cambio climático | alterações climáticas, mudança climática
réchauffement, réchauffement climatique | global warming | calentamiento global | aquecimento global
gaz à effet de serre | greenhouse gas | gas de efecto invernadero | gás com efeito de estufa, gás de efeito estufa
effet de serre | greenhouse effect | efecto invernadero | efeito de estufa
émission | emission | emisión | emissão
dioxyde de carbone | carbon dioxide | dióxido de carbono | dióxido de carbono
développement durable | sustainable development | desarrollo sostenible | desenvolvimento sustentável
développement durable | sustainable development | desarrollo sustentable | desenvolvimento sustentável
durable | sustainable | sostenible, sustentable | sustentável
violence domestique, violence conjugale | domestic violence | violencia doméstica | violência doméstica
égalité des sexes, parité | gender equality, parity | igualdad de género, paridad | igualdade de género, paridade
planning familial | family planning | planificación familiar | planeamento familiar, planejamento familiar
mariage homosexuel, mariage gay | same-sex marriage, gay marriage | matrimonio homosexual | casamento homossexual
`;
