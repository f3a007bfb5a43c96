/** Colours, shapes, positions, directions, manners of being. */
export const description = `
couleur | colour | color | cor
rouge | red | rojo, colorado | vermelho, encarnado
bleu | blue | azul | azul
vert | green | verde | verde
jaune | yellow | amarillo | amarelo
orange | orange | naranja, anaranjado | laranja, cor de laranja
violet, mauve | purple, violet | morado, violeta, púrpura | roxo, violeta
rose | pink | rosa, rosado | rosa, cor-de-rosa
brun, marron | brown | marrón, café, castaño, pardo | castanho, marrom
noir | black | negro | preto, negro
blanc | white | blanco | branco
gris | grey, gray | gris | cinzento, cinza
beige | beige | beige | bege
doré | golden, gilded | dorado | dourado
argenté | silver, silvery | plateado | prateado
turquoise | turquoise | turquesa | turquesa
bleu marine | navy blue, navy | azul marino | azul-marinho
clair | pale, light | claro | claro
pâle | pale | pálido | pálido
vif, éclatant | bright, vivid | vivo, brillante | vivo, brilhante
multicolore | multicoloured, multicolored, colourful | multicolor, de colores | multicolorido, colorido
rayé, à rayures | striped | rayado, a rayas | listrado, às riscas
à carreaux | checked, checkered, plaid | a cuadros | xadrez, aos quadrados
à pois | spotted, polka dot | de lunares | às bolinhas
tacheté | spotted | manchado, moteado | malhado, manchado
fleuri, à fleurs | floral, flowered | floreado, de flores | florido
teinte, nuance | shade, hue, tint | tono, matiz | tom, matiz
cercle, rond | circle | círculo | círculo
rectangle, rectangulaire | rectangle, rectangular | rectángulo, rectangular | retângulo, retangular
triangle, triangulaire | triangle, triangular | triángulo, triangular | triângulo, triangular
angle | angle | ángulo | ângulo
courbe | curve | curva | curva
cube | cube | cubo | cubo
sphère | sphere | esfera | esfera
spirale | spiral | espiral | espiral
ovale | oval | óvalo, ovalado | oval
croix | cross | cruz | cruz
flèche | arrow | flecha | seta
tache | stain, spot | mancha | mancha
rangée, rang | row, rank | fila, hilera | fila, fileira
file, ligne, trait, queue | line, row, queue | fila, línea, raya, cola | fila, linha, traço
colonne | column | columna | coluna
couche | layer | capa | camada
motif | pattern | patrón, motivo | padrão, motivo
surface, superficie | surface, area | superficie, área | superfície, área
pointe | tip, point | punta | ponta
extrémité, bout | end, tip | extremo, punta | extremidade, ponta
trou | hole | agujero | buraco, furo
fissure, fente | crack, crevice, slit | grieta, fisura, rendija | fenda, rachadura, fissura
gauche | left | izquierda, izquierdo | esquerda, esquerdo
droite | right | derecha, derecho | direita, direito
haut | top, upper part | arriba, parte superior | topo, alto, cima
bas | bottom, lower part | abajo, parte inferior | baixo, fundo
dessus, sur | on, on top, above | encima, sobre | em cima, sobre
dessous, sous | under, below, underneath, beneath | debajo, bajo | debaixo, embaixo, sob
au-dessus | above, over | por encima, arriba | acima, por cima
au-dessous | below | por debajo, abajo | abaixo, por baixo
devant | in front, ahead | delante, enfrente | à frente, diante
derrière | behind | detrás | atrás, detrás
avant | front | delantero, frente | frente, dianteiro
arrière | back, rear | trasero, parte trasera, atrás | traseira, trás
à côté | beside, next to, nearby | al lado, junto a | ao lado, junto
près | near, close | cerca | perto
loin | far, away, far away | lejos | longe
dedans, à l'intérieur | inside, indoors | dentro, adentro | dentro
dehors, à l'extérieur | outside, outdoors | fuera, afuera | fora, lá fora
en plein air | outdoor, open-air | al aire libre | ao ar livre
entre | between | entre | entre
au milieu | in the middle | en medio | no meio
autour | around | alrededor | em volta, ao redor
à travers | across, through | a través | através
le long | along | a lo largo | ao longo
vers | towards, toward | hacia | em direção, para
contre | against | contra | contra
en face | opposite, facing | enfrente, frente a | em frente, defronte
ici | here | aquí, acá | aqui, cá
là, là-bas | there, over there | allí, allá, ahí | ali, lá, aí
partout | everywhere | en todas partes, por todas partes | em todo o lado, por toda parte
nulle part | nowhere | en ninguna parte | em lado nenhum, em lugar nenhum
quelque part | somewhere | en alguna parte, en algún lugar | algures, em algum lugar
ailleurs | elsewhere | en otra parte | noutro lugar, em outro lugar
direction | direction | dirección | direção, direcção
sens | direction, way | sentido | sentido
nord | north | norte | norte
sud | south | sur | sul
est | east | este | este, leste
ouest | west | oeste | oeste
septentrional, du nord | northern | septentrional, del norte | setentrional, do norte
méridional, du sud | southern | meridional, del sur, sureño | meridional, do sul
oriental, de l'est | eastern | oriental, del este | oriental, do leste
occidental, de l'ouest | western | occidental, del oeste | ocidental, do oeste
nord-est | northeast | noreste, nordeste | nordeste
nord-ouest | northwest | noroeste | noroeste
sud-est | southeast | sureste, sudeste | sudeste
sud-ouest | southwest | suroeste, sudoeste | sudoeste
vertical | vertical | vertical | vertical
horizontal | horizontal | horizontal | horizontal
parallèle | parallel | paralelo | paralelo
perpendiculaire | perpendicular | perpendicular | perpendicular
incliné | sloping, leaning, tilted | inclinado | inclinado
à l'envers | upside down, backwards | al revés, boca abajo | ao contrário, de cabeça para baixo
côte à côte | side by side | uno al lado del otro, lado a lado | lado a lado
face à face | face to face | cara a cara | frente a frente, cara a cara
position | position | posición | posição
situé, placé | located, situated | situado, ubicado | situado, localizado
avant-dernier | second to last, penultimate | penúltimo | penúltimo
central | central | central | central
latéral | lateral, side | lateral | lateral
frontal | frontal, head-on | frontal | frontal
proximité | proximity, closeness | proximidad, cercanía | proximidade
alentours, environs | surroundings, vicinity | alrededores, inmediaciones | arredores, imediações
taille, dimension | size, dimension | tamaño, talla, dimensión | tamanho, dimensão
extrémité | extremity, end | extremidad | extremidade
fond | bottom | fondo | fundo
sommet, cime | top, summit, peak | cima, parte alta, cumbre, pico | topo, cimo, cume, pico, cimeira, cúpula
debout, être debout | stand, upright | de pie, estar de pie, parado | de pé, em pé
assis, asseoir, s'asseoir | sitting, seated, sit | sentado, sentarse | sentado, sentar-se
allongé, coucher | lying, lying down, lie | acostado, tumbado, tendido, acostarse | deitado, deitar-se
allongé | lying, lie down | acostado | deitado
agenouillé | kneeling | arrodillado | ajoelhado
endormi, dormir | asleep, sleep | dormido, dormir | adormecido, dormir
réveillé, éveillé | awake | despierto | acordado, desperto
habillé, vêtu, habiller, s'habiller | dressed, wearing, clad | vestido, vestir | vestido, vestir, vestir-se
habillé | dressed, dress, get dressed | vestido | vestido
déguisé | dressed up, in costume, disguised | disfrazado | disfarçado, fantasiado
couvert | covered | cubierto | coberto
attaché | tied, attached | atado | amarrado, preso
suspendu | hanging, suspended | colgado, suspendido | pendurado, suspenso
garé, stationné | parked | aparcado, estacionado | estacionado
allumé | lit, on, turned on | encendido, prendido | aceso, ligado
éteint | off, turned off, extinct | apagado, extinto | apagado, desligado, extinto
peint | painted | pintado | pintado
écrit | written | escrito | escrito
entouré, cerné | surrounded | rodeado | rodeado, cercado
isolé | isolated, remote | aislado | isolado
abandonné | abandoned, derelict | abandonado | abandonado
perdu | lost | perdido | perdido
caché | hidden | escondido, oculto | escondido, oculto
assorti | matching, assorted | a juego, surtido | combinando, sortido
serré, étroit | tight, narrow | apretado, ajustado | apertado, justo
ample, lâche | loose | suelto, holgado, flojo | largo, solto, folgado
frisé, bouclé | curly | rizado, crespo | encaracolado, crespo
raide, lisse | straight | liso, lacio | liso
poilu, velu | hairy, furry | peludo, velludo | peludo
mousseux | foamy, sparkling | espumoso | espumoso
collant | sticky | pegajoso | pegajoso
glissant | slippery | resbaladizo | escorregadio
tranchant, aiguisé | sharp | afilado, cortante | afiado, cortante
émoussé | blunt | desafilado, romo | cego, rombudo
rouillé | rusty | oxidado | enferrujado
usé, abîmé | worn, worn out, damaged | gastado, desgastado | gasto, desgastado
d'occasion | second-hand, used | de segunda mano, usado | em segunda mão, usado
fait main | handmade | hecho a mano | feito à mão
`;
