/** Culture and the arts. */
export const culture = `
culture | culture | 11, 4
fr culture; culturel; culturelle; culturels; culturelles; politique culturelle; vie culturelle; action culturelle; actions culturelles; services culturels; développement culturel; droits culturels; offre culturelle
en culture; cultural; cultural policy; cultural life; arts and culture; cultural rights; cultural development; cultural services
es cultura; cultural; culturales; política cultural; vida cultural; acción cultural; derechos culturales; gestión cultural
pt cultura; cultural; culturais; política cultural; vida cultural; ação cultural; direitos culturais; gestão cultural

artistes | culture | 8, 4, 11 | culture
fr artiste; artistes; artistique; artistiques; art; arts; création artistique; œuvre; œuvres; plasticien; plasticiens; collectif d'artistes; scène artistique; scène locale; arts visuels; art contemporain; peintres; sculpteur; sculpture; exposition; expositions; galerie; galeries; biennale; arts plastiques; beaux-arts; école d'art
en artist; artists; artistic; art; arts; artistic creation; artwork; artworks; visual arts; contemporary art; painters; sculptor; sculpture; exhibition; exhibitions; gallery; galleries; biennial; biennale; fine arts; art school
es artista; artistas; artístico; artística; arte; artes; creación artística; obras de arte; artes visuales; arte contemporáneo; pintores; escultura; exposición; exposiciones; galería; galerías; bienal; artes plásticas; bellas artes
pt artista; artistas; artístico; artística; arte; artes; criação artística; obras de arte; artes visuais; arte contemporânea; pintores; escultura; exposição; exposições; galeria; galerias; bienal; artes plásticas; belas-artes

residence-artistes | culture | 17, 4, 8 | artistes
fr résidence d'artiste; résidence d'artistes; résidences d'artistes; résidence artistique; résidences artistiques; résidences croisées; résidences de création; résidence de création; accueil d'artistes; artistes en résidence; mobilité des artistes; échanges artistiques; échange artistique; villa; ateliers d'artistes
en artist residency; artist residencies; artists' residency; artists in residence; artist-in-residence; artistic residency; residencies; residency; artistic exchange; artistic exchanges; mobility of artists; artist exchange; studios
es residencia artística; residencias artísticas; residencia de artistas; residencias de artistas; residencias cruzadas; intercambio artístico; intercambios artísticos; movilidad de artistas; residencia de creación
pt residência artística; residências artísticas; residência de artistas; residências cruzadas; intercâmbio artístico; intercâmbios artísticos; mobilidade de artistas; residência de criação

spectacle-vivant | culture | 11, 4, 8 | culture
fr spectacle vivant; spectacle; spectacles; théâtre; théâtres; théâtral; comédiens; comédien; metteur en scène; scène; scène nationale; scènes; troupe; troupes; cirque; compagnie de théâtre; régisseur; régisseurs; conte; conteurs; salle de spectacle; arts de la rue; arts de la scène; plateau technique; tournée
en performing arts; live performance; theatre; theater; theatres; actors; troupe; circus; stage manager; stage managers; storytelling; storytellers; theatre company; street arts; venue; touring
es artes escénicas; teatro; teatros; teatral; actores; escenario; circo; espectáculo; espectáculos; narradores; cuentacuentos; compañía de teatro; artes de calle; gira
pt artes cénicas; artes do espetáculo; teatro; teatros; teatral; atores; palco; circo; espetáculo; espetáculos; contadores de histórias; companhia de teatro; artes de rua; digressão

musique | culture | 11, 4 | culture
fr musique; musiques; musicien; musiciens; musical; musicale; concert; concerts; conservatoire de musique; conservatoire; école de musique; écoles de musique; orchestre; orchestres; chorale; chorales; chant; chanteurs; musiques actuelles; =instruments; fanfare; luthier; musiques du monde; percussions
en music; musician; musicians; musical; concert; concerts; conservatory; music school; music schools; orchestra; choir; choirs; singing; singers; contemporary music; instruments; brass band; world music; percussion
es música; músico; músicos; musical; concierto; conciertos; conservatorio; escuela de música; escuelas de música; orquesta; orquestas; coro; coros; canto; cantantes; instrumentos; banda de música
pt música; músico; músicos; musical; concerto; concertos; conservatório; escola de música; escolas de música; orquestra; orquestras; coro; cantores; instrumentos; filarmónica; banda filarmônica

danse | culture | 11, 4 | culture
fr danse; danses; danseur; danseurs; danseuses; chorégraphe; chorégraphes; chorégraphie; danse contemporaine
en dance; dances; dancer; dancers; dancing; choreographer; choreographers; choreography; contemporary dance
es danza; danzas; baile; bailes; bailarín; bailarines; coreógrafo; coreógrafos; coreografía; danza contemporánea
pt dança; danças; baile; bailarino; bailarinos; coreógrafo; coreógrafos; coreografia; dança contemporânea

cinema | culture | 11, 4 | culture
fr cinéma; cinémas; film; films; cinéaste; cinéastes; réalisateurs; audiovisuel; documentaire; documentaires; festival de cinéma; tournage; tournages; court métrage; courts métrages; vidéo; vidéos; ciné-club; images animées; animation audiovisuelle
en cinema; cinemas; film; films; filmmaker; filmmakers; audiovisual; documentary; documentaries; film festival; short film; short films; video; videos; screening room
es cine; cines; película; películas; cineasta; cineastas; audiovisual; documental; documentales; festival de cine; rodaje; cortometraje; cortometrajes; vídeo; videos
pt cinema; cinemas; filme; filmes; cineasta; cineastas; audiovisual; documentário; documentários; festival de cinema; filmagem; curta-metragem; curtas-metragens; vídeo; vídeos

bibliotheques | culture, education | 4, 11 | culture
fr bibliothèque; bibliothèques; médiathèque; médiathèques; lecture publique; lecture; livre; livres; bibliobus; bibliothécaire; bibliothécaires; littérature; littéraire; auteur; auteurs; édition; éditeurs; écrivain; écrivains; écriture; salon du livre; lecteurs; poésie; poètes
en library; libraries; media library; public reading; =books; bookmobile; mobile library; librarian; librarians; literature; literary; writer; writers; authors; publishing; publishers; book fair; reading; poetry; poets
es biblioteca; bibliotecas; mediateca; lectura; libro; libros; bibliobús; bibliotecario; bibliotecarios; literatura; literario; escritor; escritores; autores; editoriales; feria del libro; poesía; poetas
pt biblioteca; bibliotecas; mediateca; leitura; livro; livros; biblioteca itinerante; bibliotecário; bibliotecários; literatura; literário; escritor; escritores; autores; editoras; feira do livro; poesia; poetas

musees | culture, patrimoine | 11, 4 | culture
fr musée; musées; muséal; muséographie; muséologie; collection; collections; collections muséales; réserves de musée; conservateur de musée; conservateurs; médiation culturelle; médiateur culturel; restitution; restitutions; restitution d'œuvres; centre d'interprétation; écomusée
en museum; museums; museography; museology; museum collections; curator; curators; cultural mediation; restitution; interpretation centre; ecomuseum; exhibits
es museo; museos; museografía; museología; colecciones; colección; conservador de museo; mediación cultural; restitución; centro de interpretación; ecomuseo
pt museu; museus; museografia; museologia; coleções; coleção; conservador de museu; mediação cultural; restituição; centro de interpretação; ecomuseu

festivals | culture, attractivite, tourisme | 11, 8 | culture
fr festival; festivals; fête; fêtes; carnaval; carnavals; événement culturel; événements culturels; événementiel; manifestation culturelle; manifestations culturelles; saison culturelle; programmation culturelle; capitale européenne de la culture; capitale de la culture; quinzaine; semaine culturelle
en festival; festivals; carnival; carnivals; cultural event; cultural events; cultural season; cultural programme; capital of culture; European capital of culture; celebrations; festivities
es festival; festivales; fiesta; fiestas; carnaval; carnavales; evento cultural; eventos culturales; temporada cultural; programación cultural; capital de la cultura; festejos
pt festival; festivais; festa; festas; carnaval; carnavais; evento cultural; eventos culturais; temporada cultural; programação cultural; capital da cultura; festejos

equipements-culturels | culture, urbanisme | 11, 9 | culture
fr équipement culturel; équipements culturels; centre culturel; centres culturels; maison de la culture; maisons de la culture; pôle culturel; lieu culturel; lieux culturels; friche culturelle; salle de concert; institut français; espace culturel
en cultural centre; cultural center; cultural centres; cultural venue; cultural venues; cultural facilities; arts centre; concert hall; cultural space; house of culture
es centro cultural; centros culturales; casa de la cultura; casas de la cultura; espacio cultural; espacios culturales; equipamientos culturales; sala de conciertos
pt centro cultural; centros culturais; casa de cultura; espaço cultural; espaços culturais; equipamentos culturais; sala de concertos; ponto de cultura; pontos de cultura

metiers-culture | culture, emploi, education | 4, 8 | culture
fr éducation artistique; éducation artistique et culturelle; EAC; enseignement artistique; pratiques amateurs; gestionnaires culturels; métiers de la culture; formation artistique; ateliers artistiques; opérateurs culturels; ingénierie culturelle; intermittents; professionnels de la culture; filière culturelle
en arts education; artistic education; amateur arts; cultural managers; cultural professionals; arts training; art workshops; cultural operators; cultural sector; arts management
es educación artística; formación artística; gestores culturales; gestor cultural; talleres artísticos; profesionales de la cultura; sector cultural; operadores culturales
pt educação artística; formação artística; gestores culturais; agentes culturais; oficinas artísticas; profissionais da cultura; setor cultural; produtores culturais

dialogue-interculturel | culture, citoyennete, migrations | 16, 10, 4
fr dialogue interculturel; interculturel; interculturelle; interculturalité; échanges culturels; échange culturel; diversité culturelle; coopération culturelle; rencontre des cultures; diplomatie culturelle; métissage
en intercultural dialogue; intercultural; cultural exchange; cultural exchanges; cultural diversity; cultural cooperation; cultural diplomacy; multicultural
es diálogo intercultural; intercultural; interculturalidad; intercambio cultural; intercambios culturales; diversidad cultural; cooperación cultural; diplomacia cultural
pt diálogo intercultural; intercultural; interculturalidade; intercâmbio cultural; intercâmbios culturais; diversidade cultural; cooperação cultural; diplomacia cultural

marionnettes | culture, jeunesse | 11, 4 | spectacle-vivant
fr marionnettes; marionnette; marionnettistes; jeune public; spectacle jeune public; théâtre d'ombres; théâtre d'objets; clown; clowns
en puppets; puppet; puppeteers; puppetry; young audiences; shadow theatre; object theatre; clown; clowns
es títeres; marionetas; titiriteros; público infantil; teatro de sombras; teatro infantil; payaso; payasos
pt marionetas; marionetes; fantoches; bonequeiros; público infantil; teatro de sombras; teatro infantil; palhaço; palhaços

photographie | culture | 11, 4 | artistes
fr photographie; photographe; photographes; photographies; photographique; photos; photo; reportage photo; festival photo
en photography; photographer; photographers; photographs; photographic; photos; photo; photo festival
es fotografía; fotógrafo; fotógrafos; fotografías; fotográfico; fotos; foto; festival de fotografía
pt fotografia; fotógrafo; fotógrafos; fotografias; fotográfico; fotos; foto; festival de fotografia

bande-dessinee | culture, jeunesse | 4, 11 | bibliotheques
fr bande dessinée; bandes dessinées; BD; dessinateur; dessinateurs; manga; mangas; illustrateurs; illustration; dessin de presse; dessin
en comics; comic; cartoonists; cartoonist; manga; illustrators; illustration; graphic novel; cartoons
es cómic; cómics; historieta; historietas; dibujantes; manga; ilustradores; ilustración; novela gráfica; dibujo
pt banda desenhada; quadrinhos; história em quadrinhos; desenhadores; quadrinistas; mangá; ilustradores; ilustração; desenho

technique-spectacle | culture, emploi | 4, 8 | spectacle-vivant
fr régisseurs de spectacle; techniciens du spectacle; techniciens lumière; régie lumière; éclairage scénique; sonorisation; décors; costumes; scénographie; machinistes
en stage technicians; sound engineers; sound engineer; lighting technicians; stage lighting; sound and light; scenography; set design; costumes; stagehands
es técnicos de escena; técnicos de sonido; técnicos de luces; iluminación escénica; sonorización; escenografía; vestuario; tramoyistas
pt técnicos de palco; técnicos de som; técnicos de luz; iluminação cênica; sonorização; cenografia; figurinos; cenotécnicos

strategie-culturelle | culture, gouvernance | 11, 17 | culture
fr projet culturel de territoire; schéma culturel; agenda 21 de la culture; culture 21; stratégie culturelle; coopération culturelle internationale; culture et développement; culture et coopération; assises de la culture; contrat culturel
en cultural strategy; agenda 21 for culture; culture in sustainable development; local cultural policy; cultural planning; cultural department; international cultural cooperation
es agenda 21 de la cultura; estrategia cultural; plan de cultura; plan municipal de cultura; cultura y desarrollo; política cultural local; cooperación cultural internacional; consejo de cultura; sistema municipal de cultura
pt agenda 21 da cultura; estratégia cultural; plano municipal de cultura; cultura e desenvolvimento; política cultural local; cooperação cultural internacional; conselho de cultura; sistema municipal de cultura

art-espace-public | culture, urbanisme | 11 | artistes
fr art dans l'espace public; art public; commande artistique; œuvre dans l'espace public; parcours artistique; parcours d'œuvres; land art; 1 % artistique; théâtre de rue; symposium de sculpture
en public art; art in public space; art trail; sculpture trail; land art; public art commission; street theatre; sculpture symposium
es arte público; arte en el espacio público; ruta de arte; teatro callejero; land art; simposio de escultura; intervención artística
pt arte pública; arte no espaço público; roteiro de arte; teatro de rua; land art; simpósio de escultura; intervenção artística

cultures-langues-regionales | culture, education, patrimoine | 4, 11 | culture
fr culture bretonne; culture occitane; culture basque; culture créole; créole; langue bretonne; langue occitane; langue corse; culture celtique; interceltique; culture berbère; culture amazighe; cultures minoritaires; cultures locales
en regional culture; Breton culture; Celtic culture; creole culture; creole; minority cultures; minority languages; local culture; native language; language revitalisation
es cultura regional; cultura local; cultura criolla; lenguas minoritarias; culturas populares; cultura popular; revitalización lingüística; lengua materna; culturas ancestrales
pt cultura regional; cultura local; crioulo; cultura crioula; línguas minoritárias; culturas populares; revitalização linguística; língua materna; cultura afro-brasileira

musique-traditionnelle | culture, patrimoine | 11, 4 | musique
fr musique traditionnelle; danses traditionnelles; griots; fest-noz; groupe folklorique; bagad; polyphonies; jazz; festival de jazz; musique classique; musique baroque; opéra
en folk music; folk dance; traditional dance; folk group; griots; jazz; jazz festival; classical music; opera; traditional songs; baroque music
es música tradicional; música popular; danzas tradicionales; danza folclórica; grupo folclórico; jazz; festival de jazz; música clásica; canto tradicional; ballet folclórico
pt música tradicional; música popular; danças tradicionais; rancho folclórico; grupo folclórico; jazz; festival de jazz; música clássica; fado; samba

enseignement-musical | culture, education | 4, 17 | musique
fr échanges entre conservatoires; jumelage de conservatoires; orchestre de jeunes; orchestre symphonique; harmonie municipale; enseignement musical; éveil musical; éducation musicale; instruments de musique; don d'instruments; lutherie; chœur d'enfants; studio d'enregistrement; studios de répétition
en youth orchestra; symphony orchestra; music education; musical instruments; instrument donation; conservatory exchange; instrument making; children's choir; recording studio; rehearsal studio
es orquesta juvenil; orquesta sinfónica; orquestas infantiles; educación musical; instrumentos musicales; donación de instrumentos; intercambio de conservatorios; coro infantil; estudio de grabación; enseñanza musical
pt orquestra juvenil; orquestra sinfónica; educação musical; ensino da música; instrumentos musicais; doação de instrumentos; intercâmbio de conservatórios; coro infantil; estúdio de gravação

diffusion-artistique | culture, attractivite | 17, 8 | spectacle-vivant
fr diffusion artistique; tournée d'artistes; circulation des œuvres; coproduction artistique; coproductions; marché des arts du spectacle; accueil de compagnies; visas d'artistes; exposition itinérante; saison croisée; année croisée
en artistic touring; circulation of works; co-production of shows; coproduction; performing arts market; travelling exhibition; touring exhibition; visas for artists; cross-cultural season; hosting companies
es circulación de obras; giras artísticas; coproducción; mercado de artes escénicas; exposición itinerante; temporada cruzada; visas de artistas
pt circulação de obras; digressões artísticas; coprodução; mercado de artes cênicas; exposição itinerante; temporada cruzada; circulação artística

education-image | culture, education, jeunesse | 4, 11 | cinema
fr éducation à l'image; cinéma itinérant; cinéma numérique ambulant; cinéma en plein air; collège au cinéma; lycéens au cinéma; atelier vidéo; atelier cinéma; salle de cinéma; cinéma documentaire; commission du film; accueil de tournages; film d'animation
en film education; mobile cinema; open-air cinema; travelling cinema; film workshop; video workshop; film commission; cinema club; documentary film; animated film; cinema theatre
es cine itinerante; cine móvil; cine al aire libre; educación audiovisual; taller de vídeo; taller de cine; comisión fílmica; cine club; cine comunitario; sala de cine; cine de animación
pt cinema itinerante; cinema ao ar livre; educação audiovisual; educação para o cinema; oficina de vídeo; oficina de cinema; film commission; cineclube; cinema comunitário; sala de cinema; cinema de animação

reseaux-lecture | culture, education, numerique | 4, 11, 17 | bibliotheques
fr réseau de lecture publique; réseau de bibliothèques; centre de lecture; bibliothèque municipale; bibliothèque de rue; don de livres; formation de bibliothécaires; bibliothèque numérique; boîtes à livres; ludo-bibliothèque; bibliothèque vivante
en library network; public library; municipal library; book donation; librarian training; training of librarians; digital library; little free library; human library; reading centre; village library
es red de bibliotecas; biblioteca pública; biblioteca municipal; donación de libros; formación de bibliotecarios; biblioteca digital; biblioteca comunitaria; biblioteca humana; biblioteca rural
pt rede de bibliotecas; biblioteca pública; biblioteca municipal; doação de livros; formação de bibliotecários; biblioteca digital; biblioteca comunitária; biblioteca humana; rede de leitura pública

arts-numeriques | culture, numerique, recherche | 9, 11 | artistes
fr micro-folie; musée numérique; culture numérique artistique; réalité virtuelle et culture; arts et sciences; mapping vidéo; culture en ligne; numérisation des collections
en media arts; art and science; digital museum; video mapping; culture online; digital collections; virtual exhibition; new media art
es arte digital; arte y ciencia; museo digital; videomapping; cultura digital; arte electrónico; exposición virtual; colecciones digitales
pt arte digital; arte e ciência; museu digital; videomapping; cultura digital; arte eletrónica; exposição virtual; coleções digitais

ecriture-traduction | culture, education | 4, 17 | bibliotheques
fr résidence d'écriture; résidence d'auteur; festival littéraire; traduction littéraire; atelier d'écriture; concours d'écriture; slam; maison des écrivains; refuge d'écrivains; villes refuges d’écrivains; librairies
en writer in residence; literary festival; literary translation; writing workshop; writing competition; slam poetry; spoken word; bookshops; city of literature
es residencia de escritores; residencia literaria; festival literario; traducción literaria; taller de escritura; talleres de escritura; concurso literario; slam; ciudad de la literatura
pt residência literária; residência de escritores; festival literário; tradução literária; oficina de escrita; concurso literário; slam; cidade da literatura

culture-rurale-itinerance | culture, inclusion, citoyennete | 11, 10 | culture
fr culture en milieu rural; culture itinérante; culture de proximité; tiers-lieu culturel; tiers-lieux culturels; café culturel; culture hors les murs; culture dans les quartiers; démocratie culturelle; centres d'art; centre d'art contemporain; fabrique artistique; culture et jeunesse
en rural culture; mobile culture; culture in neighbourhoods; cultural third place; cultural café; cultural outreach; cultural democracy; contemporary art centre; community culture; culture in rural areas; arts outreach
es cultura rural; cultura itinerante; cultura en los barrios; democracia cultural; centro de arte; cultura viva comunitaria; puntos de cultura; fábrica de creación; café cultural; cultura de proximidad
pt cultura rural; cultura itinerante; cultura nos bairros; democracia cultural; centro de arte; cultura viva; cultura comunitária viva; fábrica de criação; café cultural; cultura de proximidade

cultures-urbaines | culture, jeunesse | 11, 4 | culture
fr cultures urbaines; danse urbaine; breakdance; hip-hop; rap; rappeurs; street art; graff; arts urbains; fresque murale; fresques urbaines; battle de danse
en urban cultures; urban dance; breakdance; hip-hop; rap; rappers; street art; graffiti art; mural; mural painting; urban arts; dance battle
es culturas urbanas; danza urbana; breakdance; hip-hop; rap; raperos; arte urbano; muralismo; mural; murales; pintura mural; grafiti artístico
pt culturas urbanas; dança urbana; breakdance; hip-hop; rap; rappers; arte urbana; grafite; mural; murais; pintura mural; grafite artístico
`;
