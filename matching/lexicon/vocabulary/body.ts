/** Body and senses. */
export const body = `
corps | body | cuerpo | corpo
tête | head | cabeza | cabeça
visage, figure | face | cara, rostro | rosto, cara, face
cheveux, cheveu, chevelure | hair | pelo, cabello | cabelo
front | forehead | frente | testa
œil | eye | ojo | olho
regard | look, gaze, stare | mirada | olhar
sourcil | eyebrow | ceja | sobrancelha
cil | eyelash | pestaña | cílio, pestana
paupière | eyelid | párpado | pálpebra
nez | nose | nariz | nariz
oreille | ear | oreja, oído | orelha, ouvido
bouche | mouth | boca | boca
lèvre | lip | labio | lábio
dent | tooth | diente, muela | dente
langue | tongue, language | lengua, idioma | língua, idioma
joue | cheek | mejilla | bochecha
menton | chin | barbilla, mentón | queixo
mâchoire | jaw | mandíbula | mandíbula, maxilar
barbe | beard | barba | barba
moustache | moustache, mustache | bigote | bigode
cou | neck | cuello | pescoço
gorge | throat | garganta | garganta
nuque | nape, back of the neck | nuca | nuca
épaule | shoulder | hombro | ombro
bras | arm | brazo | braço
coude | elbow | codo | cotovelo
poignet | wrist | muñeca | pulso, punho
main | hand | mano | mão
paume | palm | palma | palma
poing | fist | puño | punho
doigt | finger | dedo | dedo
pouce | thumb | pulgar | polegar
ongle | nail, fingernail | uña | unha
griffe | claw | garra | garra
dos | back | espalda, lomo | costas, dorso
poitrine, torse | chest, torso, breast | pecho, torso | peito, tórax, tronco
sein | breast | seno, pecho | seio, mama
ventre, abdomen | belly, abdomen, tummy | vientre, barriga, abdomen | barriga, ventre, abdômen
estomac | stomach | estómago | estômago
taille | waist | cintura | cintura
hanche | hip | cadera | quadril, anca
fesses, derrière | buttocks, bottom, butt | nalgas, trasero | nádegas, traseiro, bunda
genou | knee | rodilla | joelho
jambe | leg | pierna | perna
cuisse | thigh | muslo | coxa
mollet | calf | pantorrilla | panturrilha, barriga da perna
cheville | ankle | tobillo | tornozelo
pied | foot | pie | pé
talon | heel | talón, tacón | calcanhar, salto
orteil | toe | dedo del pie | dedo do pé
patte | paw, leg | pata | pata
queue | tail | cola, rabo | cauda, rabo
aile | wing | ala | asa
bec | beak, bill | pico | bico
plume | feather | pluma | pena, pluma
poil, fourrure, pelage | fur, coat | pelaje, piel, pelo | pelo, pelagem
corne | horn | cuerno | chifre, corno
peau | skin | piel | pele
os, ossement | bone | hueso | osso
squelette | skeleton | esqueleto | esqueleto
crâne | skull | cráneo, calavera | crânio, caveira
côte | rib | costilla | costela
colonne vertébrale | spine, backbone | columna vertebral, espina dorsal | coluna vertebral, espinha
articulation | joint | articulación | articulação
muscle, musculaire | muscle, muscular | músculo, muscular | músculo, muscular
sang | blood | sangre | sangue
veine | vein | vena | veia
artère | artery | arteria | artéria
cœur, cardiaque | heart, cardiac | corazón, cardíaco | coração, cardíaco
poumon, pulmonaire | lung, pulmonary | pulmón, pulmonar | pulmão, pulmonar
foie | liver | hígado | fígado
rein, rénal | kidney, renal | riñón, renal | rim, renal
intestin | intestine, gut, bowel | intestino | intestino
cerveau, cérébral | brain, cerebral | cerebro, cerebral | cérebro, cerebral
organe | organ | órgano | órgão
cellule | cell | célula | célula
tissu | tissue | tejido | tecido
larme | tear | lágrima | lágrima
sueur, transpiration | sweat, perspiration | sudor | suor, transpiração
souffle, haleine | breath | aliento, soplo | hálito, fôlego, sopro
respiration | breathing, respiration | respiración | respiração
voix | voice | voz | voz
cri | shout, cry, scream | grito | grito
rire | laugh, laughter | risa | riso, risada
sourire | smile | sonrisa | sorriso
geste | gesture | gesto | gesto
sens, signification | sense, meaning | sentido, significado | sentido, significado
vue | sight, vision | vista, visión | visão, vista
ouïe | hearing | oído, audición | audição
odorat | smell | olfato | olfato
toucher | touch | tacto | tato, toque, tacto
goût | taste | gusto, sabor | gosto, sabor
odeur | smell, odor | olor | cheiro, odor
parfum | perfume, scent, fragrance | perfume, aroma | perfume, aroma
bruit | noise | ruido | barulho, ruído
son | sound | sonido | som
silence | silence | silencio | silêncio
sommeil | sleep | sueño | sono
rêve | dream | sueño | sonho
cauchemar | nightmare | pesadilla | pesadelo
faim | hunger | hambre | fome
soif | thirst | sed | sede
fatigue | tiredness, fatigue | cansancio, fatiga | cansaço, fadiga
force | strength, force | fuerza | força
faiblesse | weakness | debilidad | fraqueza
santé | health | salud | saúde
bien-être | well-being, wellbeing, wellness | bienestar | bem-estar
taille | height, size | estatura, altura | altura, estatura
cicatrice | scar | cicatriz | cicatriz
ride | wrinkle | arruga | ruga
tatouage | tattoo | tatuaje | tatuagem
maquillage | make-up, makeup | maquillaje | maquilhagem, maquiagem
coiffure | hairstyle, haircut | peinado, corte de pelo | penteado, corte de cabelo
perruque | wig | peluca | peruca
tresse | braid, plait | trenza | trança
queue de cheval | ponytail | cola de caballo, coleta | rabo de cavalo
posture | posture, pose | postura, pose | postura, pose
gaucher | left-handed | zurdo | canhoto
droitier | right-handed | diestro | destro
génétique, gène | genetic, gene | genético, gen | genético, gene
ADN | DNA | ADN | ADN, DNA
hormone | hormone | hormona | hormona, hormônio
`;
