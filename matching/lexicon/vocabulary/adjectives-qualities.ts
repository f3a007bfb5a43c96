/** Adjectives of size, age, state, worth, character. */
export const adjectivesQualities = `
grand | big, large, great | grande | grande
petit | small, little | pequeño, chico | pequeno
minuscule | tiny | diminuto, minúsculo | minúsculo
énorme, immense | huge, enormous, immense | enorme, inmenso | enorme, imenso
épais | thick | grueso, espeso | grosso, espesso
fin, mince | thin, fine | fino, delgado | fino
long | long | largo | longo, comprido
court, bref | short, brief | corto, breve | curto, breve
petit, de petite taille | short | bajo, de baja estatura | baixo
large | wide, broad | ancho, amplio | largo, amplo
étroit | narrow | estrecho, angosto | estreito
vaste | vast, extensive | vasto, extenso | vasto, extenso
spacieux | spacious, roomy | espacioso | espaçoso
profond | deep, profound | profundo, hondo | profundo, fundo
superficiel | superficial, shallow | superficial, poco profundo | superficial, raso
haut, élevé, grand | high, tall | alto, elevado | alto, elevado
bas | low | bajo | baixo
lourd, pesant | heavy | pesado | pesado
léger | light | ligero, leve, liviano | leve, ligeiro
rapide | fast, quick, rapid | rápido, veloz | rápido, veloz
lent, ralentissement | slow, lag | lento, lentitud | lento, lentidão
fort | strong | fuerte | forte
faible | weak, feeble | débil, flojo | fraco, débil
puissant | powerful, mighty | poderoso, potente | poderoso, potente
fragile | fragile | frágil | frágil
solide | solid, sturdy | sólido | sólido
dur | hard | duro | duro
mou | soft, limp | blando | mole
doux | soft, gentle, mild, sweet | suave, dulce | suave, doce, macio
rugueux, rude | rough, harsh | áspero, rugoso, rudo | áspero, rugoso, rude
lisse | smooth | liso | liso
jeune | young | joven | jovem, novo
vieux | old | viejo | velho
âgé | elderly, aged, old | mayor, anciano | idoso
neuf, nouveau | new, brand new | nuevo | novo
moderne | modern | moderno | moderno
frais | fresh, cool | fresco | fresco
chaud | hot, warm | caliente, cálido, caluroso | quente
froid | cold | frío | frio
tiède | lukewarm | tibio, templado | morno, tépido
glacé, glacial | icy, freezing | helado, glacial | gelado, glacial
sec | dry | seco | seco
mouillé, trempé | wet, soaked | mojado, empapado | molhado, encharcado
humide | damp, humid, moist | húmedo | húmido, úmido
propre | clean | limpio | limpo
sale | dirty | sucio | sujo
boueux | muddy | fangoso, embarrado | lamacento, enlameado
plein, rempli | full, filled | lleno | cheio
vide | empty | vacío | vazio
bondé, encombré | crowded, packed, busy | abarrotado, concurrido, lleno de gente | lotado, apinhado
désert | deserted | desierto | deserto
ouvert | open | abierto | aberto
fermé | closed, shut | cerrado | fechado
cassé, brisé | broken | roto, quebrado | quebrado, partido
bon | good | bueno | bom
mauvais | bad, poor | malo | mau, ruim
meilleur | better, best | mejor | melhor
pire | worse, worst | peor | pior
excellent | excellent | excelente | excelente
parfait | perfect | perfecto | perfeito
merveilleux, formidable | wonderful, marvellous, great | maravilloso, estupendo | maravilhoso, formidável
magnifique, superbe, splendide | magnificent, superb, splendid | magnífico, soberbio, espléndido | magnífico, soberbo
magnifique | magnificent, gorgeous | magnífico | magnífico
terrible, affreux | terrible, awful, horrible | terrible, horrible, espantoso | terrível, horrível
horrible, atroce | horrible, atrocious, gruesome | horrible, atroz | horrível, atroz
agréable | pleasant, nice | agradable | agradável
désagréable | unpleasant | desagradable | desagradável
beau | beautiful | bello, hermoso | belo, bonito
mignon | cute | lindo, mono, bonito | fofo, giro, bonitinho
charmant | charming | encantador | encantador
élégant, chic | elegant, smart, stylish | elegante | elegante
drôle, amusant | funny, amusing | gracioso, divertido | engraçado, divertido
sérieux | serious | serio | sério
grave | serious, severe, grave | grave | grave
important | important, significant, major | importante | importante
principal | main, principal, chief | principal | principal
essentiel | essential, key | esencial | essencial
fondamental | fundamental, basic | fundamental | fundamental
crucial, décisif | crucial, critical, decisive | crucial, decisivo | crucial, decisivo
nécessaire | necessary, needed | necesario | necessário
indispensable | indispensable, essential | indispensable, imprescindible | indispensável, imprescindível
utile | useful, helpful | útil | útil
inutile | useless, unnecessary | inútil | inútil
facile | easy | fácil | fácil
difficile | difficult, hard, tough | difícil | difícil
simple | simple | sencillo, simple | simples
possible | possible | posible | possível
impossible | impossible | imposible | impossível
probable | likely, probable | probable | provável
certain, sûr | certain, sure | seguro, cierto | certo, seguro
incertain | uncertain | incierto | incerto
vrai, véritable | true, real | verdadero, cierto | verdadeiro
faux | false, wrong, fake | falso | falso
réel | real, actual | real | real
exact | exact, accurate, correct | exacto | exato, exacto
correct, juste | correct, right | correcto | correto, certo, correcto
précis | precise, accurate | preciso | preciso
clair | clear | claro | claro
obscur, sombre, foncé | dark, obscure | oscuro | escuro, obscuro
évident, manifeste | obvious, evident | obvio, evidente | óbvio, evidente
visible | visible | visible | visível
invisible | invisible | invisible | invisível
transparent | transparent | transparente | transparente
lumineux, brillant | bright, shiny, luminous | luminoso, brillante | luminoso, brilhante
coloré | colourful, colorful, coloured | colorido | colorido
silencieux | silent, quiet | silencioso | silencioso
calme, tranquille | calm, quiet, peaceful | tranquilo, calmado | calmo, tranquilo
agité | agitated, rough, restless | agitado | agitado
libre | free | libre | livre
gratuit | free, free of charge | gratuito, gratis | gratuito, grátis
cher, coûteux | expensive, costly | caro, costoso | caro, custoso
bon marché, pas cher | cheap, inexpensive | barato, económico | barato, econômico
précieux | precious, valuable | precioso, valioso | precioso, valioso
riche | rich, wealthy | rico | rico
pauvre | poor | pobre | pobre
luxueux | luxurious | lujoso | luxuoso
confortable | comfortable | cómodo, confortable | confortável
pratique | practical, convenient, handy | práctico, cómodo | prático
disponible | available | disponible | disponível
occupé | busy, occupied | ocupado | ocupado
pressé | in a hurry, hurried | apurado, con prisa | apressado
prêt | ready | listo, preparado | pronto, preparado
capable | able, capable | capaz | capaz
incapable | unable, incapable | incapaz | incapaz
dangereux | dangerous | peligroso | perigoso
sûr | safe, secure | seguro | seguro
risqué | risky | arriesgado | arriscado
sain | healthy | sano, saludable | saudável, são
mort, victime | dead, victim, casualty, fatality | muerto, víctima | morto, vítima
fatigué, épuisé | tired, exhausted | cansado, agotado | cansado, exausto
assoiffé | thirsty | sediento | sedento, com sede
heureux, content | happy, glad, pleased | feliz, contento | feliz, contente
triste, malheureux | sad, unhappy | triste, infeliz | triste, infeliz
joyeux | joyful, cheerful, merry | alegre | alegre
fâché, en colère | angry, mad | enojado, enfadado | zangado, bravo
furieux | furious | furioso | furioso
inquiet | worried, anxious, concerned | preocupado, inquieto | preocupado, inquieto
nerveux, nerf | nervous, nerve | nervioso, nervio | nervoso, nervo
surpris, étonné | surprised, astonished | sorprendido, asombrado | surpreendido, surpreso
déçu | disappointed | decepcionado | decepcionado, desiludido
fier | proud | orgulloso | orgulhoso
jaloux | jealous | celoso | ciumento, invejoso
honteux | ashamed, shameful | avergonzado, vergonzoso | envergonhado, vergonhoso
seul, solitaire | alone, lonely, solitary | solo, solitario | só, sozinho, solitário
courageux, brave | brave, courageous | valiente | corajoso, valente
lâche | cowardly, coward | cobarde | cobarde, covarde
intelligent | intelligent, smart, clever | inteligente, listo | inteligente, esperto
bête, stupide, idiot | stupid, silly, foolish, idiot | tonto, estúpido, idiota | burro, estúpido, tolo, idiota
sage | wise | sabio | sábio
sage | well-behaved, good | bueno, bien portado | bem-comportado
gentil, aimable | kind, nice, friendly | amable, simpático | gentil, amável, simpático
méchant, cruel | mean, nasty, cruel, wicked | malo, malvado, cruel | mau, malvado, cruel
honnête | honest | honesto, honrado | honesto
malhonnête | dishonest | deshonesto | desonesto
sincère | sincere | sincero | sincero
fidèle, loyal, croyant | faithful, loyal, believer | fiel, leal, creyente | fiel, leal, crente
généreux | generous | generoso | generoso
égoïste | selfish | egoísta | egoísta
avare | stingy, miserly | avaro, tacaño | avarento, avaro
poli | polite | educado, cortés | educado, cortês
impoli, grossier | rude, impolite | maleducado, grosero | mal-educado, grosseiro
timide | shy, timid | tímido | tímido
patient | patient | paciente | paciente
impatient | impatient | impaciente | impaciente
paresseux | lazy | perezoso, vago | preguiçoso
travailleur | hard-working, industrious | trabajador | trabalhador
sérieux, grave | serious | serio | sério
prudent | careful, cautious, prudent | prudente, cuidadoso | prudente, cuidadoso
curieux | curious | curioso | curioso
célèbre, connu | famous, well-known, known | famoso, célebre, conocido | famoso, célebre, conhecido
populaire | popular | popular | popular
étranger | foreign | extranjero | estrangeiro
bizarre, étrange | bizarre, odd, strange, weird | raro, extraño | bizarro, esquisito, estranho
normal | normal | normal | normal
ordinaire, courant | ordinary, common, usual | ordinario, común, corriente | comum, ordinário, corrente
habituel | usual, customary | habitual | habitual
rare | rare, scarce | raro, escaso | raro, escasso
commun, conjoint | common, shared, joint | común, conjunto | comum, conjunto
spécial, particulier | special, particular | especial, particular | especial, particular
spécifique | specific | específico | específico
général | general | general | geral
unique | unique | único | único
seul | sole, only | único, solo | único
différent | different | diferente, distinto | diferente
identique | identical, same | idéntico | idêntico
égal | equal | igual | igual
divers, varié | various, diverse, varied | diverso, variado | diverso, variado
complet | complete, full | completo | completo
incomplet | incomplete | incompleto | incompleto
partiel | partial | parcial | parcial
absolu | absolute | absoluto | absoluto
suffisant | sufficient, enough | suficiente | suficiente
insuffisant | insufficient, inadequate | insuficiente | insuficiente
supplémentaire | additional, extra, further | adicional, suplementario | adicional, suplementar
supérieur | superior, higher, upper | superior | superior
inférieur | inferior, lower | inferior | inferior
lointain, éloigné | distant, far, remote | lejano, distante | distante, longínquo, afastado
local | local | local | local
régional | regional | regional | regional
national | national | nacional | nacional
international | international | internacional | internacional
mondial | global, worldwide, world | mundial | mundial
public, auditoire, spectateurs | public, audience | público, audiencia | público, plateia, audiência
privé | private | privado | privado
personnel | personal | personal | pessoal
individuel | individual | individual | individual
collectif | collective | colectivo | coletivo, colectivo
social | social | social | social
humain | human | humano | humano
naturel | natural | natural | natural
artificiel | artificial | artificial | artificial
officiel | official | oficial | oficial
légal | legal, lawful | legal | legal
illégal | illegal, unlawful | ilegal | ilegal
secret | secret | secreto | secreto
direct | direct | directo | direto, directo
indirect | indirect | indirecto | indireto
droit | straight | recto, derecho | reto, direito
courbe | curved, bent | curvo, curvado | curvo, curvado
plat | flat | plano, llano | plano, chato
rond | round | redondo | redondo
carré | square | cuadrado | quadrado
pointu, aigu | pointed, sharp | puntiagudo, afilado, agudo | pontiagudo, afiado, agudo
creux | hollow | hueco | oco
`;
