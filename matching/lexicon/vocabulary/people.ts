/** People, family, ages, ties. */
export const people = `
personne, gens, individu | person, individual | persona, gente, individuo | pessoa, gente, indivíduo
homme, monsieur, mec, type | man, guy, gentleman, fellow | hombre, señor, tipo | homem, senhor, cara, gajo
femme, dame | woman, lady | mujer, señora, dama | mulher, senhora, dama
enfant, gamin, gosse | child, kid | niño, crío, chico, hijo | criança, menino, garoto, miúdo
garçon | boy, lad | niño, chico, muchacho | menino, rapaz, garoto
fille, fillette | girl | niña, chica, muchacha | menina, garota, rapariga, moça
bébé, nourrisson, nouveau-né | baby, infant, newborn | bebé, lactante, recién nacido | bebé, recém-nascido
bébé | baby, toddler | bebé | bebé
adolescent, ado | teenager, adolescent, teen | adolescente | adolescente
jeune | young person, youth, youngster, young people | joven | jovem
jeunesse | youth | juventud | juventude
adulte | adult, grown-up | adulto | adulto
personne âgée, vieillard, aîné, ancien | elderly person, old man, senior | anciano, persona mayor | idoso, ancião
personne âgée | elderly person, elder | anciano | idoso
vieillesse | old age | vejez | velhice
enfance | childhood | infancia, niñez | infância
adolescence | adolescence | adolescencia | adolescência
âge | age | edad | idade
naissance | birth | nacimiento | nascimento
mort, décès, disparition | death | muerte, fallecimiento | morte, falecimento
vie | life | vida | vida
parents, parent | parents, parent | padres, progenitor | pais, progenitor
père, papa | father, dad, daddy | padre, papá | pai, papai
mère, maman | mother, mum, mom, mummy | madre, mamá | mãe, mamãe
fils | son | hijo | filho
fille | daughter | hija | filha
frère | brother | hermano | irmão
sœur | sister | hermana | irmã
frères et sœurs, fratrie | siblings, sibling | hermanos | irmãos
jumeau, jumelle | twin | gemelo, mellizo | gémeo
grand-père, papi | grandfather, grandpa | abuelo | avô, vovô
grand-mère, mamie | grandmother, grandma | abuela | avó, vovó
grands-parents | grandparents | abuelos | avós
petit-fils | grandson | nieto | neto
petite-fille | granddaughter | nieta | neta
petits-enfants | grandchildren, grandchild | nietos | netos
oncle | uncle | tío | tio
tante | aunt | tía | tia
neveu | nephew | sobrino | sobrinho
nièce | niece | sobrina | sobrinha
cousin | cousin | primo | primo
mari, époux | husband | marido, esposo | marido, esposo
femme, épouse | wife | esposa, mujer | esposa, mulher
couple | couple | pareja | casal
conjoint, partenaire | spouse, partner | cónyuge, pareja | cônjuge, parceiro
beau-père | father-in-law, stepfather | suegro, padrastro | sogro, padrasto
belle-mère | mother-in-law, stepmother | suegra, madrastra | sogra, madrasta
gendre, beau-fils | son-in-law, stepson | yerno | genro
belle-fille, bru | daughter-in-law, stepdaughter | nuera | nora
beau-frère | brother-in-law | cuñado | cunhado
belle-sœur | sister-in-law | cuñada | cunhada
parrain | godfather | padrino | padrinho
marraine | godmother | madrina | madrinha
ancêtre, aïeul | ancestor, forefather | antepasado, ancestro | antepassado, ancestral
descendant | descendant, offspring | descendiente | descendente
héritier | heir, heiress | heredero | herdeiro
orphelin | orphan | huérfano | órfão
veuf | widow | viudo | viúvo
célibataire | single, bachelor, unmarried | soltero | solteiro
mariage, noces | marriage, wedding | matrimonio, boda | casamento, matrimônio, boda
marié | married | casado | casado
mariée | bride | novia | noiva
marié | groom, bridegroom | novio | noivo
marier, épouser | marry, get married, wed | casar | casar
divorce | divorce | divorcio | divórcio
divorcer | divorce, get divorced | divorciarse | divorciar-se
fiancé | fiancé, engaged | prometido, novio | noivo
fiançailles | engagement | noviazgo, compromiso | noivado
petit ami, copain | boyfriend | novio | namorado
petite amie, copine | girlfriend | novia | namorada
ami, copain, pote | friend, mate, buddy, pal | amigo, compañero | amigo, colega
amitié | friendship | amistad | amizade
amour | love | amor | amor
voisin | neighbour | vecino | vizinho
voisinage | neighbourhood, neighborhood | vecindario | vizinhança
inconnu | stranger, unknown person | desconocido | desconhecido
étranger | foreigner | extranjero | estrangeiro
invité, hôte | guest | invitado, huésped | convidado, hóspede
hôte, hôtesse | host, hostess | anfitrión | anfitrião
compagnon, camarade | companion, comrade | compañero, camarada | companheiro, camarada
collègue | colleague, coworker, co-worker | colega, compañero de trabajo | colega
ennemi | enemy, foe | enemigo | inimigo
rival, adversaire | rival, opponent, adversary | rival, adversario | rival, adversário
foule | crowd | multitud, muchedumbre | multidão
groupe | group, bunch | grupo | grupo
membre | member | miembro, socio | membro, sócio
spectateur | spectator, viewer, onlooker | espectador | espectador
passant, badaud | passer-by, passerby, bystander | transeúnte | transeunte, passante
piéton | pedestrian | peatón | pedestre, peão
habitant, résident | inhabitant, resident, dweller | habitante, residente | habitante, morador, residente
citoyen | citizen | ciudadano | cidadão
citadin | city dweller, urbanite | urbanita | citadino
villageois | villager | aldeano, lugareño | aldeão
population | population | población | população
peuple | people, nation | pueblo | povo
humanité | humanity, mankind, humankind | humanidad | humanidade
être humain | human being | ser humano | ser humano
sexe, genre | gender, sex | sexo, género | sexo, gênero
masculin, mâle | male, masculine | masculino, varón, macho | masculino, macho
féminin, femelle | female, feminine | femenino, hembra | feminino, fêmea
génération | generation | generación | geração
nom, nom de famille | name, surname, last name | nombre, apellido | nome, sobrenome, apelido
prénom | first name, given name | nombre de pila | primeiro nome, nome próprio
surnom | nickname | apodo, sobrenombre | alcunha, apelido
nommé, appelé | named, called | llamado | chamado
signature | signature | firma | assinatura
identité | identity | identidad | identidade
anniversaire | birthday | cumpleaños | aniversário
anniversaire | anniversary | aniversario | aniversário
baptême | baptism, christening | bautismo, bautizo | batismo, batizado, baptismo
enterrement, obsèques, funérailles | funeral, burial | entierro, funeral, exequias | enterro, funeral, exéquias
tombe, sépulture | grave, tomb | tumba, sepultura | túmulo, sepultura
cimetière | cemetery, graveyard | cementerio, panteón | cemitério
cercueil | coffin, casket | ataúd, féretro | caixão
héritage, succession | inheritance, legacy | herencia, legado | herança, legado
grossesse | pregnancy | embarazo | gravidez
enceinte | pregnant | embarazada | grávida
accouchement | childbirth, delivery | parto | parto
naître | be born, born | nacer | nascer
mourir, décéder | die, pass away | morir, fallecer | morrer, falecer
grandir | grow up, grow | crecer | crescer
vieillir, vieillissement | age | envejecer, envejecimiento | envelhecer, envelhecimento
élever, éduquer | raise, bring up | criar, educar | criar, educar
adopter, adoption, voter une loi | adopt, adoption, pass | adoptar, adopción, aprobar | adotar, adoção, aprovar
adopter | adopt | adoptar | adotar, adoptar, adopção
adopter | adopt, passage | adoptar, aprobación | adotar, aprovação, adoptar
hériter | inherit | heredar | herdar
éducation, enseignement | upbringing, education, teaching | educación, crianza, enseñanza | educação, criação, ensino
nourrice, nounou, baby-sitter | nanny, babysitter, childminder | niñera, canguro | babá, ama
tuteur | guardian, tutor | tutor | tutor
héros, héroïne | hero, heroine | héroe, heroína | herói, heroína
géant, gigantesque | giant, gigantic | gigante, gigantesco | gigante, gigantesco
nain | dwarf | enano | anão
sorcière, sorcier | witch, wizard, sorcerer | bruja, brujo | bruxa, bruxo, feiticeiro
fantôme | ghost | fantasma | fantasma
monstre | monster | monstruo | monstro
ange | angel | ángel | anjo
fée | fairy | hada | fada
roi | king | rey | rei
reine | queen | reina | rainha
prince, princesse | prince, princess | príncipe, princesa | príncipe, princesa
empereur, impératrice | emperor, empress | emperador, emperatriz | imperador, imperatriz
duc, duchesse | duke, duchess | duque, duquesa | duque, duquesa
esclave | slave | esclavo | escravo
maître, maîtresse | master, mistress, Mr | amo, dueño, maestro, señor | mestre, amo, dono, senhor
propriétaire | owner, landlord | propietario, dueño | proprietário, dono, senhorio
locataire | tenant, lodger | inquilino, arrendatario | inquilino, arrendatário
client | customer, client | cliente | cliente
consommateur | consumer | consumidor | consumidor
participant | participant, attendee | participante, asistente | participante
volontaire, bénévole | volunteer | voluntario | voluntário
pauvre, nécessiteux | poor, needy | pobre, necesitado | pobre, necessitado
riche | rich, wealthy | rico, adinerado | rico
mendiant | beggar | mendigo | mendigo, pedinte
sans-abri, SDF | homeless | sin techo, sin hogar, indigente | sem-abrigo, sem-teto, desabrigado
handicapé, personne handicapée | disabled, disabled person | discapacitado, persona con discapacidad | deficiente
handicapé | disabled | discapacitado | deficiente, pessoa com deficiência
aveugle, non-voyant | blind | ciego, invidente | cego
sourd | deaf | sordo | surdo
muet | mute, dumb, silent | mudo | mudo
blond | blond, blonde | rubio | loiro, louro
brun | brunette, dark-haired, brown-haired | moreno, castaño | moreno, castanho
roux | red-haired, redhead | pelirrojo | ruivo
chauve | bald | calvo | careca, calvo
barbu | bearded | barbudo | barbudo
torse nu | shirtless, bare-chested | sin camisa, torso desnudo | sem camisa, tronco nu
pieds nus | barefoot | descalzo | descalço
beau, joli | beautiful, handsome, pretty, lovely | hermoso, guapo, bonito, bello, lindo | bonito, belo, lindo
beau | beautiful, good-looking | hermoso | bonito
laid, moche | ugly | feo | feio
gros, obèse | fat, obese, overweight, big | gordo, obeso, grueso, grande | gordo, obeso, grosso, grande
mince, maigre | thin, slim, skinny, lean | delgado, flaco | magro, delgado
jumelles | binoculars | binoculares, prismáticos | binóculos
cadet, benjamin | youngest, younger sibling | benjamín, menor | caçula, mais novo
aîné | eldest, elder, firstborn | primogénito, mayor | primogénito, mais velho
paternité | paternity, fatherhood | paternidad | paternidade
maternité | maternity, motherhood | maternidad | maternidade
intime, intimité | intimate, intimacy, privacy | íntimo, intimidad | íntimo, intimidade
vie privée | privacy, private life | privacidad, vida privada | privacidade, vida privada
rencontre, rendez-vous, réunion | meeting, date, appointment, encounter | encuentro, cita, reunión | encontro, reunião
sage-femme | midwife | partera, comadrona, matrona | parteira
homosexuel, gay | homosexual, gay | homosexual, gay | homossexual, gay
lesbienne | lesbian | lesbiana | lésbica
musulman | Muslim | musulmán | muçulmano
chrétien | Christian | cristiano | cristão
juif | Jewish, Jew | judío | judeu, judaico
nomade | nomad, nomadic | nómada | nómada, nômade
pèlerin | pilgrim | peregrino | peregrino
touriste, vacancier | tourist, holidaymaker, vacationer | turista, veraneante | turista, veraneante
visiteur | visitor | visitante | visitante
voyageur | traveller, traveler | viajero | viajante
passager | passenger | pasajero | passageiro
conducteur, automobiliste | driver, motorist | conductor, automovilista, chófer | motorista, condutor, automobilista
cycliste | cyclist, biker, bicyclist | ciclista | ciclista
motard | biker, motorcyclist | motociclista, motero | motociclista, motoqueiro
cavalier | rider, horseman | jinete | cavaleiro, ginete
nageur | swimmer | nadador | nadador
coureur | runner | corredor | corredor
marcheur, promeneur | walker | caminante, paseante | caminhante, passeante
randonneur | hiker | senderista, excursionista | caminhante, trilheiro
skieur | skier | esquiador | esquiador
surfeur | surfer | surfista | surfista
skateur | skateboarder, skater | skater, patinador | skatista
danseur | dancer | bailarín, danzarín | dançarino, bailarino
joueur | player | jugador | jogador
gagnant, vainqueur, lauréat | winner | ganador, vencedor, galardonado | vencedor, ganhador, laureado
perdant | loser | perdedor | perdedor
champion | champion | campeón | campeão
expert, spécialiste | expert, specialist | experto, especialista | perito, especialista
débutant, novice | beginner, novice | principiante, novato | principiante, iniciante, novato
fondateur | founder | fundador | fundador
inventeur | inventor | inventor | inventor
créateur | creator | creador | criador
auteur | author | autor | autor
lecteur | reader, player | lector, reproductor | leitor, reprodutor
auditeur | listener | oyente | ouvinte
téléspectateur | TV viewer, television viewer | telespectador, televidente | telespectador
partisan | supporter, partisan | partidario | partidário, apoiante
militant | activist, militant | militante, activista | militante, ativista, activista
interlocuteur | interlocutor, contact person | interlocutor | interlocutor
porteur, porteur de projet | project leader, bearer | portador, promotor | portador, promotor
responsable | person in charge, manager, head | responsable, encargado | responsável, encarregado
chef, dirigeant, leader | leader, chief, boss, head | jefe, dirigente, líder | chefe, dirigente, líder
patron | boss | jefe, patrón | patrão, chefe
adjoint | deputy, assistant | adjunto, suplente | adjunto, vice
remplaçant, suppléant | substitute, replacement, alternate | sustituto, suplente | substituto, suplente
successeur | successor | sucesor | sucessor
prédécesseur | predecessor | predecesor | antecessor, predecessor
`;
