import type { TextLanguage } from '../types.ts';

/** By ending, what may stand in its place in the word as a dictionary lists it; "" = nothing. */
export type Endings = ReadonlyMap<string, readonly string[]>;

/** Line: what the dictionary has, an arrow, the endings that a text has. "-" stands for nothing. */
function endings(lines: string): Endings {
  const found = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const [listed = '', written = ''] = line.split('<').map((side) => side.trim());
    for (const ending of written.split(/\s+/)) {
      found.set(ending, [...(found.get(ending) ?? []), listed === '-' ? '' : listed]);
    }
  }
  return found;
}

const doubled = (letters: string, suffixes: readonly string[]): string =>
  [...letters].map((x) => `${x} < ${suffixes.map((suffix) => x + x + suffix).join(' ')}`).join('\n');

/** Folded, that is without accents. Plural and feminine first, then the regular verbs, then families of verbs. */
export const ENDINGS: Record<TextLanguage, Endings> = {
  fr: endings(`
    - < s x e es
    al < aux ale ales
    ail < aux
    if < ive ives
    f < ve ves
    eur < euse euses
    eux < euse euses
    teur < trice trices
    er < ere eres
    c < che ches que ques
    ${doubled('nlts', ['e', 'es'])}
    er < e es ent ons ez ai as a ais ait aient ions iez ant ante ants antes ee ees era eras erai erais erait
    er < eraient erons eront erez erent asse assent
    ger < gea geai geait geaient geant geante geons
    ir < i ie is ies it issons issez issent issant issante issais issait issaient ira irai irait iraient irons
    ir < iront irent isse issent
    rir < re res rent rons rez rant rait raient ert erte erts ertes
    tenir < tient tiens tiennent tenu tenue tenus tenues tenons tenez tenant tenait tenaient tiendra tiendront
    tenir < tint tinrent tienne
    venir < vient viens viennent venu venue venus venues venons venez venant venait venaient viendra viendront
    venir < vint vinrent vienne
    mentir < ment mentent
    sentir < sent sentent sentant senti sentie sentis
    cueillir < cueille cueillent cueillait
    dre < d ds dons dez dent dais dait daient dant dante du due dus dues dra dront drait dirent dit
    tre < t ts tons tez tent tant tait taient tu tue tus tues tra tront
    rendre < prend
    prendre < prend prends prenons prenez prennent prenant prenait prenaient pris prise prises prit prirent prenne
    mettre < met mets mettons mettez mettent mettant mettait mettaient mis mise mises mit mirent mette
    uire < uis uit uite uits uites uisent uisant uisait uisaient uisit uisirent
    crire < cris crit crite crits crites crivent crivant crivait crivaient crivit
    dire < dis dit dite dits dites disent disant disait disaient
    lire < lis lit lisent lisant lisait lu lue lus lues
    rire < ris rit rient riant riante riait
    vivre < vis vit vivent vivant vecu vecue
    suivre < suis suit suivent suivi suivie suivis suivies suivant
    battre < bat bats battent battant battu battue battus
    indre < int inte ints intes ins ignent ignant ignait ignaient
    cevoir < cois coit coivent cu cue cus cues cevant cevait cevra
    voir < vois voit voient voyant voyait vu vue vus vues
    oir < u ue us ues
    aitre < ait aissent aissant aissait u ue us ues
    clure < clu clue clus clut cluent
    courir < cours court courent couru courant courait courra`),
  en: endings(`
    - < s es ed ing er ers est ly ings
    e < es ed ing er ers est ings ion
    y < ies ied ier iest ily
    ie < ying ies
    is < es
    f < ves
    fe < ves
    man < men
    le < ly
    ${doubled('bdfglmnprt', ['ed', 'ing', 'er', 'ers', 'est'])}
    or < our
    our < or
    ors < ours
    ours < ors
    er < re
    re < er
    ise < ize ized izing izes
    ize < ise ised ising ises
    isation < ization
    ization < isation
    ing < ings
    ence < ense
    ense < ence`),
  es: endings(`
    - < s es a as
    z < ces
    e < a as
    o < a as os ito ita itos itas cito cita
    a < ita itas
    - < ito ita itos itas cito cita citos citas
    ar < o as a amos an aba abas abamos aban e aste o aron ando ado ada ados adas are ara aras aran aremos
    ar < aria arian es en emos ase asen arse arlo arla arlos arlas arle arles arme arnos
    ar < andose andolo andola andole andolos andolas
    er < o es e emos en ia ias iamos ian i iste io ieron iendo yo yeron yendo ido ida idos idas eran eremos
    er < era eria erian a as amos an iera ieran erse erlo erla erlos erle iendose iendolo iendola
    ir < o es e imos en ia ias iamos ian i iste io ieron iendo yo yeron yendo ido ida idos idas iran iremos
    ir < ira iria irian a as amos an iera ieran irse irlo irla irle iendose iendolo iendola
    uir < uye uyen uyo uyeron uyendo uya uyan
    tener < tiene tienen tuvo tuvieron tenga tengan tendra
    poner < pone puso pusieron puesto puesta puestos puestas ponga pongan pondra
    venir < viene vienen vino vinieron venga
    decir < dice dijo dijeron dicho diga
    ducir < dujo dujeron duzca
    hacer < hace hizo hicieron hecho hecha hechos hechas haga
    cribir < crito crita critos critas
    seguir < sigue siguen siguio sigo siga sigan siguiendo
    traer < trae traen trajo trajeron trayendo traido
    brir < bierto bierta biertos biertas`),
  pt: endings(`
    - < s es a as
    ao < oes aes aos a as oa oas ona
    al < ais
    el < eis
    il < is eis
    ol < ois
    ul < uis
    m < ns
    e < a as
    eu < eia eias
    o < a as os inho inha inhos inhas zinho
    a < inha inhas
    - < inho inha zinho zinha zinhos zinhas
    cao < coes
    ar < o as a amos am ava avas avamos avam e ei aste ou aram ando ado ada ados adas ara arao aremos aria
    ar < ariam es em emos asse assem arem ar-se
    er < o es e emos em ia iam i este eu eram endo ido ida idos idas era erao eremos eria eriam a as am
    er < amos esse essem erem
    ir < o es e imos em ia iam i iste iu iram indo ido ida idos idas ira irao iremos iria iriam a as am
    ir < amos isse issem irem
    uir < ui uem uiu uindo uido uida
    ter < tem teve tiveram tenha
    por < poe poem pos puseram posto posta postos postas pondo ponha
    vir < vem veio vieram vindo venha
    dizer < diz dizem disse disseram dito dita diga
    duzir < duz duzem duza
    fazer < faz fazem fez fizeram feito feita feitos feitas faca
    screver < screvo scrito scrita scritos scritas
    brir < berto berta bertos bertas
    air < ai aem aiu airam aindo aido aida`),
};

/** Infinitives whose stem is spelled otherwise in some forms: "juega", "jugar"; "appelle", "appeler". */
export const RESPELLED: Record<TextLanguage, readonly (readonly [RegExp, string])[]> = {
  fr: [
    [/ller$/, 'ler'],
    [/tter$/, 'ter'],
    [/ier$/, 'yer'],
  ],
  en: [],
  es: [
    [/ie(?=[^aeiou]+[aei]r$)/, 'e'],
    [/ue(?=[^aeiou]+[aei]r$)/, 'o'],
    [/i(?=[^aeiou]+ir$)/, 'e'],
    [/u(?=[^aeiou]+ir$)/, 'o'],
    [/quar$/, 'car'],
    [/guar$/, 'gar'],
    [/car$/, 'zar'],
    [/j(?=[ei]r$)/, 'g'],
    [/zc(?=[ei]r$)/, 'c'],
  ],
  pt: [
    [/quar$/, 'car'],
    [/guar$/, 'gar'],
    [/j(?=[ei]r$)/, 'g'],
    [/i(?=[^aeiou]+ir$)/, 'e'],
    [/u(?=[^aeiou]+ir$)/, 'o'],
  ],
};
