/** Numbers written as words, measures, quantities. */
export const quantities = `
zéro | zero, nil | cero | zero
deux | two | dos | dois, duas
trois | three | tres | três
quatre | four | cuatro | quatro
cinq | five | cinco | cinco
six | six | seis | seis
sept | seven | siete | sete
huit | eight | ocho | oito
neuf | nine | nueve | nove
dix | ten | diez | dez
onze | eleven | once | onze
douze | twelve | doce | doze
treize | thirteen | trece | treze
quatorze | fourteen | catorce | catorze, quatorze
quinze | fifteen | quince | quinze
seize | sixteen | dieciséis | dezasseis, dezesseis
dix-sept | seventeen | diecisiete | dezassete, dezessete
dix-huit | eighteen | dieciocho | dezoito
dix-neuf | nineteen | diecinueve | dezanove, dezenove
vingt | twenty | veinte | vinte
trente | thirty | treinta | trinta
quarante | forty | cuarenta | quarenta
cinquante | fifty | cincuenta | cinquenta
soixante | sixty | sesenta | sessenta
soixante-dix, septante | seventy | setenta | setenta
quatre-vingts, octante | eighty | ochenta | oitenta
quatre-vingt-dix, nonante | ninety | noventa | noventa
cent | hundred | cien, ciento | cem, cento
deux cents | two hundred | doscientos | duzentos
trois cents | three hundred | trescientos | trezentos
cinq cents | five hundred | quinientos | quinhentos
mille | thousand | mil | mil
million | million | millón | milhão
milliard | billion | mil millones | mil milhões, bilhão
billion | trillion | billón | bilião, trilhão
premier | first | primero, primer | primeiro
deuxième, second | second | segundo | segundo
troisième | third | tercero, tercer | terceiro
quatrième | fourth | cuarto | quarto
cinquième | fifth | quinto | quinto
sixième | sixth | sexto | sexto
septième | seventh | séptimo | sétimo
huitième | eighth | octavo | oitavo
neuvième | ninth | noveno | nono
dixième | tenth | décimo | décimo
dizaine | ten or so, dozens | decena | dezena
douzaine | dozen | docena | dúzia
vingtaine | about twenty, score | veintena | vintena
centaine | hundred or so, hundreds | centenar | centena
millier | thousands | millar, miles | milhar
demi, moitié | half | mitad, medio | metade, meio
tiers | third | tercio | terço
quart | quarter | cuarto | quarto
pourcentage, pour cent | percentage, percent, per cent | porcentaje, por ciento | percentagem, porcentagem, por cento
nombre | number | número | número
chiffre | figure, digit | cifra, dígito | número, algarismo, dígito
numéro | number, issue | número | número
quantité | quantity, amount | cantidad | quantidade
montant, somme | amount, sum | importe, monto, suma | montante, quantia, soma
total, entier, intact | total, whole, intact, entire | total, entero, intacto | total, inteiro, intacto
moyenne | average, mean | promedio, media | média
moyen | average, medium | medio, mediano | médio
maximum, maximal | maximum | máximo | máximo
minimum, minimal | minimum | mínimo | mínimo
taux | rate | tasa, índice, tipo | taxa, índice
proportion | proportion, ratio | proporción | proporção
part | share, part | parte, cuota | parte, quota
partie | part | parte | parte
majorité, plupart | majority, most | mayoría | maioria
minorité | minority | minoría | minoria
beaucoup | many, much, a lot | mucho | muito
peu | few, little | poco | pouco
plusieurs | several | varios | vários
quelques | some, a few | algunos, unos | alguns
nombreux | numerous, many | numeroso | numeroso
aucun | no, none | ninguno, ningún | nenhum
chaque, chacun | each, every | cada, cada uno | cada, cada um
assez, suffisamment | enough | bastante, suficiente | bastante, suficiente
trop | too much, too many, too | demasiado | demais, demasiado
davantage, plus | more | más | mais
moins | less, fewer | menos | menos
environ, à peu près | about, around, approximately | alrededor de, aproximadamente | cerca de, aproximadamente
presque, quasi | almost, nearly | casi | quase
double | double | doble | duplo, dobro
triple | triple | triple | triplo
simple, unique | single | único, simple | único, simples
paire | pair | par | par
couple | couple | pareja, par | casal, par
série | series | serie | série
mètre | metre | metro | metro
kilomètre | kilometre | kilómetro | quilómetro
centimètre | centimetre | centímetro | centímetro
millimètre | millimetre | milímetro | milímetro
mille | mile | milla | milha
hectare | hectare | hectárea | hectare
acre | acre | acre | acre
gramme | gram | gramo | grama
kilo, kilogramme | kilo, kilogram | kilo, kilogramo | quilo, quilograma
tonne | ton, tonne | tonelada | tonelada
livre | pound | libra | libra
litre | litre | litro | litro
gallon | gallon | galón | galão
pouce | inch | pulgada | polegada
watt | watt | vatio | watt
mégawatt | megawatt | megavatio | megawatt
volt | volt | voltio | volt
longueur | length | longitud, largo | comprimento
largeur | width, breadth | anchura, ancho | largura
épaisseur | thickness | espesor, grosor | espessura, grossura
poids | weight | peso | peso
volume | volume | volumen | volume
distance | distance | distancia | distância
vitesse | speed | velocidad | velocidade
température | temperature | temperatura | temperatura
mesure | measure, measurement | medida | medida
capacité, aptitude | capacity, ability, capability | capacidad, aptitud | capacidade, aptidão
niveau | level | nivel | nível
densité | density | densidad | densidade
pression | pressure | presión | pressão
morceau, bout | piece, bit | pedazo, trozo | pedaço, bocado
tas, pile | pile, heap | montón, pila | monte, pilha
goutte | drop | gota | gota
grain | grain | grano | grão
tranche, trancher | slice | rebanada, loncha, rebanar, cortar | fatia, fatiar
plein | full | lleno | cheio
rien | nothing | nada | nada
quelque chose | something | algo | algo, alguma coisa
quelqu'un | someone, somebody | alguien | alguém
personne | nobody, no one | nadie | ninguém
tout | everything, all | todo | tudo, todo
tout le monde | everyone, everybody | todo el mundo, todos | todos, toda a gente
autre | other, another | otro | outro
même | same | mismo | mesmo
excès | excess | exceso | excesso
reste | rest, remainder | resto | resto
compte | count | cuenta, recuento | conta, contagem
recensement | census | censo | censo, recenseamento
statistique | statistic, statistical | estadística, estadístico | estatística, estatístico
`;
