/** Adverbs and linking words that carry meaning. */
export const adverbs = `
bien | well | bien | bem
mal | badly, poorly | mal | mal
vite, rapidement | quickly, fast, rapidly | rápido, rápidamente, deprisa | rápido, depressa, rapidamente
lentement | slowly | despacio, lentamente | devagar, lentamente
doucement | gently, softly | suavemente, despacio | suavemente, devagar
fort | loudly, hard | fuerte, alto | alto, forte
ensemble | together | juntos, juntas | juntos, juntas
séparément | separately | por separado, separadamente | separadamente
seul | alone, by oneself | solo, a solas | sozinho
très | very | muy | muito
vraiment, réellement | really, truly | realmente, de verdad | realmente, mesmo
particulièrement, surtout | particularly, especially | particularmente, sobre todo | particularmente, sobretudo
particulièrement | particularly, above all | particularmente, especialmente | particularmente
notamment | in particular, notably, including | en particular, sobre todo | nomeadamente, em particular
principalement | mainly, mostly, primarily | principalmente | principalmente
généralement, en général | generally, usually, in general | generalmente, en general | geralmente, em geral
habituellement, d'habitude | usually | habitualmente, normalmente | habitualmente, normalmente
normalement | normally | normalmente | normalmente
complètement, entièrement | completely, entirely, fully | completamente, enteramente | completamente, inteiramente
totalement, tout à fait | totally, quite | totalmente, del todo | totalmente
partiellement, en partie | partly, partially | parcialmente, en parte | parcialmente, em parte
exactement | exactly | exactamente | exatamente, exactamente
précisément | precisely | precisamente | precisamente
absolument | absolutely | absolutamente | absolutamente
probablement, sans doute | probably | probablemente | provavelmente
peut-être | perhaps, maybe | quizás, quizá, tal vez | talvez
certainement | certainly | ciertamente, seguramente | certamente
évidemment, bien sûr | obviously, of course | evidentemente, por supuesto, claro | evidentemente, claro
apparemment | apparently | aparentemente, al parecer | aparentemente, ao que parece
clairement | clearly | claramente | claramente
facilement | easily | fácilmente | facilmente
difficilement | with difficulty, hardly | difícilmente | dificilmente
à peine | hardly, barely, scarcely | apenas | mal, apenas
heureusement | fortunately, luckily | afortunadamente, por suerte | felizmente
malheureusement | unfortunately | desgraciadamente, desafortunadamente, por desgracia | infelizmente
directement | directly | directamente | diretamente, directamente
également, aussi | also, too, as well | también, igualmente | também, igualmente
non plus | neither, either | tampoco | também não, tampouco
même | even | incluso, hasta, aun | até, mesmo
ainsi | thus, so | así | assim
donc, par conséquent | therefore, so, consequently | por lo tanto, por consiguiente | portanto, por conseguinte, logo
donc | therefore | por lo tanto, entonces | portanto
pourtant, cependant, toutefois | however, yet, nevertheless | sin embargo, no obstante | contudo, no entanto, todavia
au contraire | on the contrary | al contrario | pelo contrário, ao contrário
en revanche, par contre | on the other hand, in contrast | en cambio, por el contrario | em contrapartida
en revanche | on the other hand | en cambio | em contrapartida, por outro lado
sinon, autrement | otherwise, or else | si no, de lo contrario | senão, caso contrário
plutôt | rather | más bien, bastante | antes, bastante
ailleurs, d'ailleurs | besides, moreover | además, por otra parte | aliás, além disso
en outre, de plus | furthermore, in addition, moreover | además | além disso
malgré, en dépit | despite, in spite of | a pesar de, pese a | apesar de
grâce à | thanks to | gracias a | graças a
à cause de, en raison de | because of, due to | a causa de, debido a | por causa de, devido a
afin de, pour | in order to | para, con el fin de | a fim de, para
selon, d'après | according to | según, de acuerdo con | segundo, de acordo com
sauf, excepté | except | excepto, salvo, menos | exceto, salvo, excepto
parmi | among | entre | entre
au lieu de | instead of | en lugar de, en vez de | em vez de
concernant, à propos de | concerning, about, regarding | acerca de, respecto a, sobre | sobre, acerca de
concernant | concerning | acerca de | sobre, a respeito de
gratuitement | free of charge, for free | gratis, gratuitamente | gratuitamente, de graça
publiquement | publicly | públicamente | publicamente
officiellement | officially | oficialmente | oficialmente
secrètement | secretly | secretamente | secretamente
volontairement, exprès | deliberately, on purpose | a propósito, voluntariamente | de propósito, voluntariamente
volontairement | deliberately, voluntarily | a propósito | de propósito
par hasard, accidentellement | by chance, accidentally | por casualidad, accidentalmente | por acaso, acidentalmente
automatiquement | automatically | automáticamente | automaticamente
progressivement, peu à peu | gradually, little by little | poco a poco, gradualmente | pouco a pouco, gradualmente
brusquement | abruptly, suddenly | bruscamente | bruscamente
fortement | strongly, heavily | fuertemente | fortemente
légèrement | slightly, lightly | ligeramente | ligeiramente, levemente
grièvement, gravement | seriously, severely | gravemente | gravemente
extrêmement | extremely | extremadamente | extremamente
énormément | enormously, a great deal | enormemente | enormemente
considérablement | considerably, significantly | considerablemente | consideravelmente
relativement | relatively | relativamente | relativamente
suffisamment | sufficiently, enough | suficientemente | suficientemente
seulement, seul, uniquement | only, just | solamente, solo, únicamente | somente, só, apenas, unicamente
simplement | simply | simplemente | simplesmente
juste | just | justo | justamente, só
initialement, au départ | initially, originally | inicialmente, al principio | inicialmente, no início
finalement, enfin | finally, eventually, in the end | finalmente, al final, por fin | finalmente, afinal, enfim
finalement | finally, at last | finalmente | finalmente
définitivement | definitively, for good | definitivamente | definitivamente
respectivement | respectively | respectivamente | respetivamente, respectivamente
ironiquement | ironically | irónicamente | ironicamente
oui | yes | sí | sim
non | no | no | não
pourquoi | why | por qué | por que, porquê
comment | how | cómo | como
combien | how much, how many | cuánto | quanto
quand | when | cuándo | quando
où | where | dónde | onde
d'accord | okay, all right, OK | de acuerdo, vale | de acordo, está bem
presque | almost, nearly | casi | quase
environ | about, approximately | aproximadamente | aproximadamente
personnellement | personally | personalmente | pessoalmente
récemment | recently | recientemente | recentemente
mondialement | worldwide, globally | mundialmente | mundialmente
politiquement | politically | políticamente | politicamente
économiquement | economically | económicamente | economicamente
socialement | socially | socialmente | socialmente
légalement | legally | legalmente | legalmente
illégalement | illegally | ilegalmente | ilegalmente
silencieusement | quietly, silently | silenciosamente, en silencio | silenciosamente, em silêncio
tranquillement | quietly, calmly | tranquilamente | tranquilamente
attentivement | carefully, closely, attentively | atentamente, con atención | atentamente
soigneusement | carefully | cuidadosamente, con cuidado | cuidadosamente
à pied | on foot | a pie | a pé
à voix haute | aloud, out loud | en voz alta | em voz alta
à l'étranger | abroad, overseas | en el extranjero, al extranjero | no estrangeiro, no exterior
`;
