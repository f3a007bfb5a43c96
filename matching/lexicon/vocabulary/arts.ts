/** Music, arts, photography, shows, books. */
export const arts = `
art | art | arte | arte
artiste | artist | artista | artista
artistique | artistic | artístico | artístico
œuvre d'art, œuvre | work of art, artwork, work | obra de arte, obra | obra de arte, obra
chef-d'œuvre | masterpiece | obra maestra | obra-prima
culture, culturel | culture, cultural | cultura, cultural | cultura, cultural
musique | music | música | música
musical | musical | musical | musical
musicien | musician | músico | músico
chanson | song | canción | canção
chant | singing, song | canto | canto
chanteur | singer | cantante | cantor
chœur, chorale | choir, chorus | coro | coro, coral
orchestre | orchestra | orquesta | orquestra
groupe de musique | band | banda, grupo musical | banda
chef d'orchestre | conductor | director de orquesta | maestro
compositeur | composer | compositor | compositor
concert | concert, gig | concierto | concerto, show
mélodie | melody, tune | melodía | melodia
note | note | nota | nota
instrument de musique | musical instrument | instrumento musical | instrumento musical
guitare | guitar | guitarra | guitarra, violão
guitariste | guitarist | guitarrista | guitarrista
basse | bass | bajo | baixo
piano | piano | piano | piano
pianiste | pianist | pianista | pianista
clavier | keyboard | teclado | teclado
orgue | organ | órgano | órgão
violon | violin, fiddle | violín | violino
violoncelle | cello | violonchelo | violoncelo
flûte | flute, recorder | flauta | flauta
trompette | trumpet | trompeta | trompete
saxophone | saxophone | saxofón | saxofone
clarinette | clarinet | clarinete | clarinete
harpe | harp | arpa | harpa
accordéon | accordion | acordeón | acordeão
harmonica | harmonica | armónica | harmónica, gaita
tambour | drum | tambor | tambor
batterie | drums, drum kit | batería | bateria
batteur | drummer | batería, baterista | baterista
micro, microphone | microphone, mic | micrófono | microfone
haut-parleur, enceinte | loudspeaker, speaker | altavoz, parlante | altifalante, alto-falante, caixa de som
jazz | jazz | jazz | jazz
rock | rock | rock | rock
rap | rap | rap | rap
musique classique | classical music | música clásica | música clássica
danse, danser | dance | danza, bailar | dança, dançar
ballet | ballet | ballet | balé, ballet
tango | tango | tango | tango
bal | ball, dance | baile | baile
spectacle | show, performance | espectáculo | espetáculo, espectáculo
représentation | performance | función, representación | representação, apresentação
coulisses | backstage | bastidores, entre bastidores | bastidores
théâtre, théâtral | theatre, theatrical | teatro, teatral | teatro, teatral
pièce de théâtre | play | obra de teatro | peça de teatro
comédie | comedy | comedia | comédia
drame, tragédie | drama, tragedy | drama, tragedia | drama, tragédia
acteur, partie prenante | actor, actress, stakeholder, player | actor, actriz, parte interesada | ator, atriz, actor
acteur | actor | actor | ator, actriz
acteur | actor | actor | ator, actriz, actor
acteur | actor | actor | ator, parte interessada, actor
comédien | actor, comedian | comediante, actor | comediante, ator, actor
clown | clown | payaso | palhaço
magicien | magician | mago | mágico
magie | magic | magia | magia
jongler, jongleur | juggle | hacer malabares, malabarista | fazer malabarismo, malabarista
acrobate | acrobat | acróbata | acrobata
marionnette | puppet | marioneta, títere | marioneta, fantoche
défilé, parade | parade | desfile | desfile
défilé de mode | fashion show | desfile de moda | desfile de moda
mannequin | model | modelo | modelo, manequim
mode | fashion | moda | moda
film | film, movie | película, film | filme
cinéma, cinématographique | cinema, film | cine, cinematográfico | cinema, cinematográfico
cinéaste, réalisateur | filmmaker, film director, director | cineasta, director | cineasta, realizador, diretor
cinéaste | filmmaker | cineasta | cineasta, director
réaliser un film, tourner | shoot a film, direct | dirigir, rodar | rodar, realizar, dirigir
tournage | filming, shooting | rodaje | filmagem, rodagem
scénario | script, screenplay, scenario | guion, escenario | guião, roteiro, argumento
dessin animé | cartoon | dibujos animados | desenho animado
documentaire | documentary | documental | documentário
bande-annonce | trailer | tráiler | trailer
série | series, TV series | serie | série
épisode | episode | episodio | episódio
personnage, caractère, personnalité | character, nature, personality | personaje, carácter | personagem, caráter
personnage | character, figure | personaje, personalidad | personagem, personalidade
rôle | role | papel | papel
festival | festival | festival | festival
prix Nobel | Nobel Prize | Premio Nobel | Prémio Nobel, Prêmio Nobel
peinture | painting | pintura | pintura
tableau | painting, picture | cuadro | quadro
peintre | painter | pintor | pintor
toile | canvas | lienzo | tela
dessin | drawing | dibujo | desenho
esquisse, croquis | sketch | bosquejo, esbozo | esboço
graffiti | graffiti | grafiti | grafite
fresque | fresco, mural | fresco, mural | fresco, mural
sculpture | sculpture | escultura | escultura
sculpteur | sculptor | escultor | escultor
exposition | exhibition, exhibit | exposición | exposição
collection | collection | colección | coleção, colecção
photographie, photo | photograph, photo, picture | fotografía, foto | fotografia, foto
photographe | photographer | fotógrafo | fotógrafo
portrait | portrait | retrato | retrato
noir et blanc | black and white | blanco y negro | preto e branco
gros plan | close-up | primer plano | close-up, grande plano
objectif | lens | objetivo, lente | objetiva, lente
pellicule | film | película, carrete | película
vidéo | video | vídeo | vídeo
littérature, littéraire | literature, literary | literatura, literario | literatura, literário
écrivain | writer | escritor | escritor
romancier | novelist | novelista | romancista
poète, poétesse | poet | poeta | poeta
poésie | poetry | poesía | poesia
poème | poem | poema | poema
roman | novel | novela | romance
nouvelle | short story | cuento, relato corto | conto
conte | tale, story | cuento | conto
légende | legend | leyenda | lenda
mythe | myth | mito | mito
bande dessinée, BD | comic, comic book | cómic, historieta, tebeo | banda desenhada, história em quadrinhos
chapitre | chapter | capítulo | capítulo
page | page | página | página
édition | edition, publishing | edición | edição
éditeur | publisher | editor, editorial | editor
traduction | translation | traducción | tradução
traducteur | translator | traductor | tradutor
biographie | biography | biografía | biografia
dictionnaire | dictionary | diccionario | dicionário
encyclopédie | encyclopedia, encyclopaedia | enciclopedia | enciclopédia
album | album | álbum | álbum
disque | record, disc | disco | disco
tube, succès | hit song, hit | éxito, hit | sucesso, êxito
répétition | rehearsal | ensayo | ensaio
répéter | rehearse | ensayar | ensaiar
improviser | improvise | improvisar | improvisar
interpréter | perform, interpret | interpretar | interpretar
artisanat | handicrafts, craft | artesanía | artesanato
artisan | craftsman, artisan, craftswoman | artesano | artesão
poterie, céramique | pottery, ceramic | alfarería, cerámica | olaria, cerâmica
broderie | embroidery | bordado | bordado
feux d'artifice, feu d'artifice | fireworks | fuegos artificiales | fogo de artifício, fogos de artifício
foire | fair | feria | feira
billetterie | ticket office, box office | taquilla, boletería | bilheteira, bilheteria
patrimoine | heritage | patrimonio | património
`;
