/** Illness, care, medicine. */
export const health = `
maladie, malade | illness, disease, sickness | enfermedad | doença, enfermidade
malade | ill, sick, unwell | enfermo | doente
patient | patient | paciente | paciente, doente
douleur, mal | pain, ache | dolor | dor
douloureux | painful | doloroso | doloroso
souffrir, souffrance | suffer | sufrir, sufrimiento | sofrer, sofrimento
fièvre | fever | fiebre | febre
toux, tousser | cough | tos, toser | tosse, tossir
rhume | cold | resfriado, catarro | resfriado, constipação
grippe | flu, influenza | gripe | gripe
grippe aviaire | bird flu, avian influenza | gripe aviar | gripe aviária
mal de tête, migraine | headache, migraine | dolor de cabeza, migraña | dor de cabeça, enxaqueca
vomir, vomissement | vomit, throw up | vomitar | vomitar
diarrhée | diarrhoea, diarrhea | diarrea | diarreia
blessure, plaie | injury, wound | herida, lesión | ferida, ferimento, lesão
blessé | injured, wounded | herido, lesionado | ferido, lesionado
blesser | injure, wound, hurt | herir, lastimar, lesionar | ferir, machucar, magoar, lesionar
brûlure | burn | quemadura | queimadura
fracture | fracture, divide | fractura, brecha | fratura, fosso
saigner, saignement, hémorragie | bleed, haemorrhage, hemorrhage | sangrar, hemorragia | sangrar, hemorragia
infection | infection | infección | infeção, infecção
infecter, contaminé | infect, contaminated | infectar, contagiado | infetar, infectar
infecter | infect | infectar | infetar, contaminado, infectar
contagieux, contagion | contagious, infectious, contagion | contagioso, contagio | contagioso, contágio
épidémie | epidemic, outbreak | epidemia, brote | epidemia, surto
pandémie | pandemic | pandemia | pandemia
coronavirus, covid | coronavirus, covid | coronavirus, covid | coronavírus, covid
virus | virus | virus | vírus
bactérie, microbe | bacteria, bacterium, germ, microbe | bacteria, microbio | bactéria, micróbio
parasite | parasite | parásito | parasita
sida, VIH | AIDS, HIV | sida, VIH | sida, aids, VIH, HIV
séropositif | HIV-positive | seropositivo | seropositivo, soropositivo
cancer | cancer | cáncer | cancro, câncer
tumeur | tumour | tumor | tumor
diabète, diabétique | diabetes, diabetic | diabetes, diabético | diabetes, diabético
paludisme, malaria | malaria | paludismo, malaria | malária, paludismo
tuberculose | tuberculosis, TB | tuberculosis | tuberculose
choléra | cholera | cólera | cólera
rougeole | measles | sarampión | sarampo
polio, poliomyélite | polio, poliomyelitis | polio, poliomielitis | poliomielite, pólio
fièvre jaune | yellow fever | fiebre amarilla | febre amarela
dengue | dengue | dengue | dengue
rage | rabies | rabia | raiva
hépatite | hepatitis | hepatitis | hepatite
pneumonie | pneumonia | neumonía | pneumonia
asthme | asthma | asma | asma
allergie, allergique | allergy, allergic | alergia, alérgico | alergia, alérgico
crise cardiaque, infarctus | heart attack | infarto, ataque al corazón | ataque cardíaco, enfarte, infarto
AVC, accident vasculaire cérébral | stroke | derrame cerebral, ictus | AVC, derrame cerebral
tension, hypertension | blood pressure, hypertension | tensión arterial, hipertensión | tensão arterial, hipertensão
tension | blood pressure | tensión arterial | tensão arterial, pressão arterial
cholestérol | cholesterol | colesterol | colesterol
obésité | obesity | obesidad | obesidade
anorexie | anorexia | anorexia | anorexia
dépression | depression | depresión | depressão
stress | stress | estrés | stress, estresse
anxiété | anxiety | ansiedad | ansiedade
folie | madness, insanity | locura | loucura
fou | crazy, mad, insane | loco | louco, maluco
trouble | disorder | trastorno | transtorno, distúrbio
handicap | disability | discapacidad | deficiência
autisme, autiste | autism, autistic | autismo, autista | autismo, autista
démence | dementia | demencia | demência
paralysie, paralysé | paralysis, paralysed, paralyzed | parálisis, paralizado | paralisia, paralisado
coma | coma | coma | coma
symptôme | symptom | síntoma | sintoma
diagnostic, diagnostiquer | diagnosis, diagnose, assessment | diagnóstico, diagnosticar | diagnóstico, diagnosticar
diagnostic | diagnosis, analysis | diagnóstico | diagnóstico
traitement | treatment, processing | tratamiento, procesamiento | tratamento, processamento
thérapie | therapy | terapia | terapia
soigner, traiter | treat, care for, heal, deal with | tratar, curar, cuidar, procesar | tratar, cuidar, processar
soigner | treat, process, handle | tratar | tratar
soin | care, health care, healthcare | atención, cuidado, asistencia | cuidado, atendimento, assistência
guérir, guérison | cure, heal, recover | curar, sanar, curación | curar, sarar
rétablissement | recovery | recuperación, restablecimiento | recuperação, restabelecimento
médecin, docteur, toubib | doctor, physician, GP | médico, doctor | médico, doutor
infirmier | nurse | enfermero | enfermeiro
chirurgien | surgeon | cirujano | cirurgião
dentiste | dentist | dentista | dentista
pharmacien | pharmacist, chemist | farmacéutico | farmacêutico
psychologue | psychologist | psicólogo | psicólogo
psychiatre | psychiatrist | psiquiatra | psiquiatra
vétérinaire | vet, veterinarian | veterinario | veterinário
pédiatre | paediatrician, pediatrician | pediatra | pediatra
kinésithérapeute | physiotherapist | fisioterapeuta | fisioterapeuta
ambulancier, secouriste | paramedic, first aider | paramédico, socorrista | paramédico, socorrista
hôpital, hospitalier | hospital | hospital, hospitalario | hospital, hospitalar
clinique | clinic | clínica | clínica
dispensaire, centre de santé | health centre, health center, dispensary | dispensario, centro de salud | dispensário
dispensaire | health centre | dispensario | dispensário, centro de saúde
pharmacie | pharmacy, chemist's, drugstore | farmacia | farmácia
urgences | emergency room, emergency department, A&E | urgencias | urgências, pronto-socorro
ambulance | ambulance | ambulancia | ambulância
hospitaliser | hospitalise | hospitalizar, ingresar | hospitalizar, internar
opération, intervention chirurgicale | operation, surgery | operación, cirugía | operação, cirurgia
opérer | operate | operar | operar
greffe, transplantation | transplant, graft | trasplante, injerto | transplante, enxerto
vaccin | vaccine, jab | vacuna | vacina
piqûre, injection | injection, shot, sting | inyección, picadura | injeção, picada, injecção
seringue | syringe | jeringa, jeringuilla | seringa
aiguille | needle | aguja | agulha
médicament, remède | medicine, drug, medication, remedy | medicamento, medicina, remedio | medicamento, remédio
pilule, comprimé | pill, tablet | píldora, pastilla, comprimido | pílula, comprimido
antibiotique | antibiotic | antibiótico | antibiótico
ordonnance | prescription | receta | receita médica, prescrição
dose | dose | dosis | dose
pansement, bandage | bandage, plaster, dressing | vendaje, tirita, curita, venda | curativo, penso, ligadura
béquille | crutch | muleta | muleta
fauteuil roulant | wheelchair | silla de ruedas | cadeira de rodas
lunettes | glasses, spectacles, eyeglasses | gafas, lentes, anteojos | óculos
lunettes de soleil | sunglasses | gafas de sol, lentes de sol | óculos de sol, óculos escuros
prothèse | prosthesis, artificial limb | prótesis | prótese
médical | medical | médico | médico, clínico
sanitaire | health, sanitary | sanitario | sanitário
hygiène, hygiénique | hygiene, hygienic | higiene, higiénico | higiene, higiênico
prévention | prevention | prevención | prevenção
dépistage | screening, testing | detección, cribado, tamizaje | rastreio, despistagem, triagem
quarantaine | quarantine | cuarentena | quarentena
confinement | lockdown, confinement | confinamiento | confinamento
masque | mask | mascarilla, máscara, barbijo, tapabocas | máscara
drogue, stupéfiant | drug, narcotic | droga, estupefaciente | droga, estupefaciente, entorpecente
toxicomane, drogué | drug addict, addict | drogadicto, toxicómano | toxicodependente, viciado
alcoolisme, alcoolique | alcoholism, alcoholic | alcoholismo, alcohólico | alcoolismo, alcoólico
ivre, soûl, bourré | drunk, intoxicated | borracho, ebrio | bêbado, bêbedo, embriagado
tabac | tobacco | tabaco | tabaco
cigarette | cigarette | cigarrillo, cigarro | cigarro
fumer, fumeur | smoke | fumar, fumador | fumar, fumador, fumante
suicide | suicide | suicidio | suicídio
avortement, avorter | abortion, abort | aborto, abortar | aborto, abortar
contraception, contraceptif | contraception, contraceptive | anticoncepción, anticonceptivo | contraceção
contraception | contraception | anticoncepción | contraceção, contracepção
contraception | contraception, birth control | anticoncepción | contraceção, contracetivo, anticoncepcional
contraception | contraception | anticoncepción | contraceção, contracepção, contraceptivo
préservatif | condom | preservativo, condón | preservativo, camisinha
stérile, stérilité | sterile, infertility | estéril, esterilidad | estéril, esterilidade
fécondité, fertilité | fertility | fertilidad, fecundidad | fertilidade, fecundidade
mortalité | mortality, death rate | mortalidad | mortalidade
espérance de vie | life expectancy | esperanza de vida | esperança de vida, expectativa de vida
euthanasie | euthanasia | eutanasia | eutanásia
poison, empoisonner | poison | veneno, envenenar | veneno, envenenar
toxique | toxic, poisonous | tóxico | tóxico
intoxication | poisoning, intoxication | intoxicación | intoxicação
malnutrition | malnutrition | desnutrición, malnutrición | desnutrição, má nutrição
vitamine | vitamin | vitamina | vitamina
régime | diet | dieta, régimen | dieta, regime
maigrir, perdre du poids | lose weight, slim down | adelgazar, perder peso | emagrecer, perder peso
grossir | gain weight, put on weight | engordar | engordar
réveiller, se réveiller | wake up, wake, awake | despertar | acordar, despertar
respirer | breathe | respirar | respirar
éternuer | sneeze | estornudar | espirrar
bâiller | yawn | bostezar | bocejar
transpirer | sweat | sudar, transpirar | suar, transpirar
évanouir | faint, pass out, unconscious | desmayarse, inconsciente | desmaiar, inconsciente
survivre | survive | sobrevivir | sobreviver
survivant, rescapé | survivor | superviviente, sobreviviente | sobrevivente
santé publique | public health | salud pública | saúde pública
santé mentale | mental health | salud mental | saúde mental
OMS | WHO, World Health Organization | OMS | OMS
assurance maladie | health insurance | seguro de salud, seguro médico | seguro de saúde
don d'organes | organ donation | donación de órganos | doação de órgãos
don du sang | blood donation | donación de sangre | doação de sangue
cellule souche | stem cell | célula madre | célula estaminal, célula-tronco
MST, IST | STD, STI, sexually transmitted disease | ETS, ITS | DST, IST
`;
