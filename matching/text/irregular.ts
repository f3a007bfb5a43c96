import type { TextLanguage } from '../types.ts';

/** The words (folded) that an irregular form may belong to: "sang" gives "sing", "yeux" gives "oeil". */
export const irregularBases = (folded: string, lang: TextLanguage): readonly string[] =>
  TABLES[lang].get(folded) ?? NONE;

const NONE: readonly string[] = [];

/** Line: the word, then the forms that no rule of `lemma.ts` derives from it. Everything is folded. */
function table(lines: string): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const [base = '', ...forms] = line.trim().split(/\s+/);
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);
  }
  return bases;
}

const TABLES: Record<TextLanguage, ReadonlyMap<string, readonly string[]>> = {
  fr: table(`
    acheter achete achetes achetent
    acquerir acquis acquise acquises acquiert acquierent
    aller va vas vont vais ira iront irait irai allee allees
    apparaitre apparait apparu apparue apparus apparues
    appeler appelle appelles appellent appellera
    asseoir assis assise assises assied assieds asseyent assoit assoient asseyant
    battre bat bats battu battue battus
    beau bel belle belles beaux
    boire boit bois boivent bu bue buvant buvait
    bouillir bout bouillant
    ciel cieux
    conclure conclu conclue conclut
    connaitre connait connaissent connu connue connus connues connaissant
    coudre coud cousu cousue cousant
    courir court cours courent couru courant courait courra
    craindre craint craignent craignant
    croire croit crois croient cru croyant
    croitre croissant croissante croissent
    cueillir cueille cueillent cueillant
    cuire cuit cuite cuits cuites cuisent cuisant
    disparaitre disparait disparaissent disparu disparue disparus disparues
    dormir dort dors dorment dormant dormait dormi
    ecrire ecrit ecrite ecrits ecrivent ecrivant
    emettre emet emis emise
    envoyer envoie envoient enverra
    fou fol folle folles
    frais fraiche fraiches
    fuir fuit fuient fuyant fui
    inscrire inscrit inscrite inscrits inscrivent
    jeter jette jettent
    joindre joint joints joignent
    lire lit lis lisent lisant lisait lu lue lus lues
    long longue longues
    mentir ment mentent menti
    monsieur messieurs
    mourir meurt meurent mort morte morts mortes mourant mourait mourra
    mou molle molles
    mouvoir meut mouvant
    naitre nait naissent ne nee nes nees naquit
    nouveau nouvel nouvelle nouvelles nouveaux
    oeil yeux
    partir part pars partent partant partait parti partie partis
    peindre peint peinte peints peignent peignant
    pendre pend pendu pendue
    plaire plait plaisent plu
    pleuvoir pleut pleuvait plu
    recevoir recoit recoivent recu recue recus recues recevant
    rire rit rient riant ri riait
    savoir sait sais savent su sachant savait
    sentir sent sentent sentant senti
    sec seche seches
    servir sert servent servant servi servie servait
    sortir sort sors sortent sortant sorti sortie sortait
    sourire sourit sourient souriant souriante souri
    suivre suit suis suivent suivi suivie suivis suivant
    taire tait taisent tu
    tuer tue tuent tues tuee tuees
    vaincre vaincu vainc
    vendre vend vendu vendue vendus
    vieux vieil vieille vieilles
    vivre vit vis vivent vecu vivant vivait
    voir voit vois voient vu vue vus vues voyant voyait vit verra
    rompre rompt rompu rompue
    elire elu elue elus elues elisent
    tordre tordu tord
    mordre mord mordu mordant
    resoudre resolu resolue resout
    vetir vetu vetue vetus vetues
    cheveu cheveux
    madame mesdames
    os os
    haut haute hauts hautes
    blanc blanche blanches
    public publique publiques
    doux douce douces
    faux fausse fausses
    roux rousse rousses
    gros grosse grosses
    gentil gentille gentilles`),
  en: table(`
    arise arose arisen
    awake awoke awoken
    bear bore borne born
    beat beaten
    become became
    begin began begun beginning
    bend bent
    bind bound
    bite bit bitten biting
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    build built
    burn burnt
    buy bought
    catch caught
    choose chose chosen
    cling clung
    come came
    creep crept
    cut cutting cuts
    deal dealt
    die dying dies died
    dig dug digging
    draw drew drawn
    dream dreamt
    drink drank drunk
    drive drove driven driving
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fly flew flown flies flying
    forbid forbade forbidden
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    get got gotten getting
    give gave given giving
    go went gone goes going
    grind ground
    grow grew grown
    hang hung
    hear heard
    hide hid hidden
    hit hitting
    hold held
    keep kept
    kneel knelt
    know knew known
    lay laid
    lead led
    lean leant
    leap leapt
    learn learnt
    leave left
    lend lent
    let letting
    lie lay lain lying lies
    light lit
    lose lost
    make made making
    mean meant
    meet met
    mow mown
    pay paid
    put putting
    read reading
    ride rode ridden riding
    ring rang rung
    rise rose risen rising
    run ran running
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    set setting
    sew sewn
    shake shook shaken
    shine shone
    shoot shot
    show shown
    shrink shrank shrunk
    shut shutting
    sing sang sung
    sink sank sunk
    sit sat sitting
    sleep slept asleep
    slide slid
    speak spoke spoken
    speed sped
    spend spent
    spill spilt
    spin spun spinning
    spit spat
    split splitting
    spread spreading
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    strike struck stricken
    swear swore sworn
    sweep swept
    swim swam swum swimming
    swing swung
    take took taken taking
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    tie tying
    tread trod trodden
    understand understood
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    win won winning
    wind wound
    withdraw withdrew withdrawn
    write wrote written writing
    overcome overcame
    overthrow overthrew overthrown
    undergo underwent undergone
    man men
    woman women
    child children kids
    person people persons
    foot feet
    tooth teeth
    goose geese
    mouse mice
    ox oxen
    life lives
    wife wives
    knife knives
    leaf leaves
    half halves
    shelf shelves
    wolf wolves
    loaf loaves
    thief thieves
    crisis crises
    analysis analyses
    good better best
    bad worse worst
    far farther further
    medium media
    criterion criteria
    policeman policemen
    fisherman fishermen
    fireman firemen
    old elder oldest older
    large larger largest
    big bigger biggest`),
  es: table(`
    andar anduvo anduvieron
    abrir abierto abierta abiertos abiertas
    caer cae caen cayo cayeron cayendo caido caida caigo
    conducir condujo condujeron conduzca
    conocer conoce conozca
    cubrir cubierto cubierta cubiertos cubiertas
    dar da dan dio dieron dando dado doy
    decir dice dicen dijo dijeron dicho diciendo dira dijera
    describir descrito descrita
    descubrir descubierto descubierta
    detener detiene detienen detuvo detuvieron
    dormir duerme duermen durmio durmiendo dormido dormida
    elegir elige eligen eligio elegido electo
    escribir escrito escrita escritos
    freir frito frita fritos fritas frie frien
    ir va van voy vamos iba iban fue fueron yendo ira iran iria vaya
    huir huye huyen huyo huyeron huyendo
    imprimir impreso impresa
    jugar juega juegan jugo jugando jugaron
    leer lee leen leyo leyendo leido
    morir muere mueren murio murieron muerto muerta muertos muertas muriendo
    mantener mantiene mantienen mantuvo
    mover mueve mueven
    obtener obtiene obtienen obtuvo
    oir oye oyen oyo oyendo oido
    oler huele huelen
    pedir pide piden pidio pidieron pidiendo
    poner pone ponen puso pusieron puesto puesta puestos puestas poniendo pongo pondra
    producir produjo produjeron
    proponer propone propuso propuesto propuesta
    reir rie rien riendo rio
    romper roto rota rotos rotas
    saber sabe saben supo
    salir sale salen salio salieron saliendo salga
    seguir sigue siguen siguio siguieron siguiendo
    sentar sienta sientan sentado sentada sentados sentadas
    servir sirve sirven sirvio sirviendo
    sonreir sonrie sonrien sonriendo sonriente
    sostener sostiene sostienen sostuvo
    traer trae traen trajo trajeron trayendo traido
    vestir viste visten vistiendo vestido vestida vestidos vestidas
    venir viene vienen vino vinieron viniendo vendra
    ver ve ven vio vieron visto vista vistos vistas viendo
    volver vuelve vuelven volvio vuelto
    resolver resuelto resuelve
    freir friendo
    matar mata matan mato muerto muertos
    elevar eleva elevan
    reunir reune reunen
    grande gran
    bueno buen buena buenos buenas
    malo mal mala malos malas`),
  pt: table(`
    abrir aberto aberta abertos abertas
    atrair atrai atraem atraiu
    cair cai caem caiu cairam caindo caido
    cobrir cobre coberto coberta cobertos cobertas
    dar da dao deu deram dando dado
    descobrir descoberto
    dizer diz dizem disse disseram dito dizendo dira
    deter detem detido detidos detida
    dormir dorme dormem
    eleger eleito eleita elege
    escrever escrito escrita escritos
    entregar entregue entregues
    fritar frito frita
    ganhar ganho ganha
    gastar gasto
    ir vai vao foi foram ia iam vou indo ira irao iria va
    ler le leem leu leram lendo lido
    manter mantem manteve mantido
    matar mata matam morto mortos
    morrer morto morta mortos mortas morre
    nascer nasce nascido
    obter obtem obteve obtido
    ouvir ouve ouvem ouviu
    pagar pago paga pagos
    pedir pede pedem pediu pedem
    perder perde perdem perdeu
    por poe poem pos puseram posto posta postos postas pondo
    propor propoe propos proposto proposta
    produzir produz produzem
    conduzir conduz conduzem
    reduzir reduz reduzem
    rir ri riem riu rindo
    romper roto
    saber sabe sabem soube
    sair sai saem saiu sairam saindo saido
    seguir segue seguem seguiu
    sentir sente sentem
    servir serve servem
    sorrir sorri sorriem sorrindo sorridente
    suspender suspenso
    trazer traz trazem trouxe trouxeram
    vestir veste vestem vestido vestida
    ver ve veem viu viram visto vista vistos vistas vendo
    vir vem vinha veio vieram vindo
    acender aceso acesa
    prender preso presa presos
    expulsar expulso
    bom boa bons boas
    mau ma maus mas
    grande gran
    homem homens
    mao maos
    jovem jovens`),
};
