import type { TextLanguage } from '../types.ts';

/** True when the word (folded) carries no content in that language. */
export function isStopWord(folded: string, lang: TextLanguage): boolean {
  return STOP_WORDS[lang].has(folded);
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Function words, folded, one closed class after the other: articles, prepositions, conjunctions,
 * pronouns, auxiliaries, adverbs of degree. No word of the domain is here. */
export const STOP_WORDS: Record<TextLanguage, ReadonlySet<string>> = {
  fr: words(`le la les l un une des du de d au aux a en dans sur sous par pour avec sans entre vers chez des
    depuis jusque jusqu apres avant pendant lors contre selon malgre hors afin et ou ni mais donc or car comme
    si que qui quoi dont ou quand lorsque puisque parce ce c cet cette ces ceci cela ca celui celle ceux celles
    je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y moi toi soi eux mon ma mes ton ta tes
    son sa ses notre nos votre vos etre est sont suis sommes etes etait etaient sera seront serait soit ete etant
    avoir ai as avons avez ont avait avaient aura auront aurait ait eu ayant ne n pas plus moins tres trop peu
    assez aussi bien encore deja toujours jamais souvent ici la meme memes tout toute tous toutes autre autres
    chaque plusieurs quelque quelques certain certaine certains certaines aucun aucune tel telle tels telles
    ainsi alors puis ensuite enfin surtout notamment fait faire font faisons peut peuvent pouvons pouvoir doit
    doivent devons devoir veut veulent voulons vouloir faut voudrait voudrions souhaite souhaitons souhaiterait
    premier premiere
    dernier derniere qu ans an annee annees mois jour jours fois via etc non oui rien
    uns unes chacun chacune lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles
    etais etions etiez serai seras serons serez serais serions seriez sois soyons soyez soient fus fut furent
    avais aviez aurai auras aurons aurez aurais aurions auriez aie aient ayons ayez eut eurent
    fais faites faisant faisais faisait faisaient fera feront ferait feraient ferons fit firent fasse fassent
    peux pouvez pouvait pouvaient pouvais pouvant pourra pourront pourrons pourrait pourraient pourrions pourriez
    pu put purent puisse puissent puissions dois devez devais devait devaient devra devront devrons devrait
    devraient devrions devriez doive dut durent veux voulez voulais voulait voulaient voulant voudra voudront
    voudrais voudraient voulu voulut voulurent veuille veuillent fallait faudra faudrait fallu fallut`),
  en: words(`the a an of and or nor but to in into on onto at by for from with without within between among
    through over under up down out off about against during before after since until as if than then that this
    these those it its he she they them their theirs we us our ours you your yours i me my mine his her hers who
    whom whose which what when where why how is are was were be been being am do does did done doing have has had
    having will would shall should can could may might must not no nor only very too so such more most less least
    much many few some any each every all both other others another same own just also even still yet already
    always never often here there again once first last year years month months day days s t d ll re ve etc via per
    cannot ought don doesn didn isn aren wasn weren hasn hadn wouldn couldn shouldn mustn needn whether though
    although while upon`),
  es: words(`el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia hasta
    para por segun sin sobre tras y e o u ni pero sino mas aunque porque pues como si que quien quienes cual
    cuales cuyo cuya cuyos cuyas cuando donde este esta estos estas ese esa esos esas aquel aquella esto eso
    ello yo tu el ella nosotros vosotros ellos ellas me te se nos os le les mi mis su sus nuestro nuestra
    nuestros nuestras ser es son soy somos era eran fue fueron sera seran sea sido siendo estar esta estan estamos
    haber he ha han hemos hay habia hubo tener tiene tienen tenemos tenia hacer hace hacen hacemos poder puede
    pueden podemos deber debe deben debemos querer quiere quieren queremos quisieramos no si muy poco mucho muchos
    mucha muchas tan tanto tambien ya aun todavia siempre nunca aqui alli asi todo toda todos todas otro otra
    otros otras cada algun alguna algunos algunas ningun ninguna mismo misma mismos mismas tal tales primer primera ultimo
    ultima ano anos mes meses dia dias vez veces entonces luego etc
    aquellos aquellas aquello cualquier cualquiera eres fui fuimos eramos sere seremos seria serian seriamos fuera
    fueran fuese fuesen sean seamos estoy estas estaba estaban estabamos estuvo estuvieron estara estaran estaria
    estarian esten estando estuviera estuvieran habian hubieron hubiera hubieran hubiese habra habran habria habrian
    haya hayan habiendo habido tengo tuvo tuvieron tenian teniamos tendra tendran tendremos tendria tendrian tenga
    tengan tuviera tuvieran teniendo tenido hago hizo hicieron hacian haciamos hara haran haremos haria harian haga
    hagan hiciera hicieran haciendo puedo pudo pudieron podia podian podiamos podra podran podremos podria podrian
    podriamos pueda puedan pudiera pudieran pudiendo podido debo debio debieron debia debian debera deberan deberia
    deberian deberiamos deba deban quiero quiso quisieron queria querian queriamos querra querria quiera quieran
    quisiera quisieran`),
  pt: words(`o a os as um uma uns umas de do da dos das dum duma ao aos a as no na nos nas num numa pelo pela
    pelos pelas por para com contra desde durante em entre ate perante sem sob sobre apos e ou nem mas porem
    porque pois como se que quem qual quais cujo cuja cujos cujas quando onde este esta estes estas esse essa
    esses essas aquele aquela isto isso aquilo eu tu ele ela nos vos eles elas me te lhe lhes meu minha seu sua
    seus suas nosso nossa nossos nossas ser e sao sou somos era eram foi foram sera serao seja sido sendo estar
    esta estao estamos haver ha havia houve ter tem temos tinha fazer faz fazem fazemos poder pode podem podemos
    dever deve devem devemos querer quer querem queremos gostariamos nao sim muito muita muitos muitas pouco tao
    tambem ja ainda sempre nunca aqui ali assim todo toda todos todas outro outra outros outras cada algum
    alguma alguns algumas nenhum nenhuma mesmo mesma mesmos mesmas tal tais primeiro primeira ultimo ultima ano anos mes
    meses dia dias vez vezes entao depois antes so etc
    neste nesta nestes nestas nesse nessa nesses nessas nisso nisto naquele naquela deste desta destes destas desse
    dessa desses dessas disso disto daquele daquela daqueles daquelas aqueles aquelas dele dela deles delas nele nela
    neles nelas nuns numas duns dumas eramos fui fomos fosse fossem for forem serei seremos seria seriam seriamos
    sejam sejamos estou estava estavam estavamos esteve estiveram estara estarao estaria estariam esteja estejam
    estivesse estivessem estiver estando haviam houver houvesse haja havera haveria havendo tenho tinham tinhamos
    teve tivemos tiveram tera terao teremos teria teriam teriamos tenha tenham tivesse tivessem tiver tendo tido
    faco fez fizemos fizeram fazia faziam fara farao faria fariam facam fizesse fizessem fizer fazendo posso podia
    podiam puderam podera poderao poderemos poderia poderiam poderiamos possa possam pudesse pudessem puder podendo
    podido devo devia deviam deveu deveram devera deverao deveria deveriam deveriamos deva devam devendo quero quis
    quiseram queria queriam queira queiram quisesse quiser querendo`),
};
