/** More adjectives: press, administration, judgement, matter. */
export const adjectivesFacts = `
majeur | major | mayor, principal | maior, principal
mineur | minor | menor | menor
mineur | minor, underage | menor de edad | menor de idade
considérable | considerable, substantial | considerable | considerável
significatif | significant | significativo | significativo
remarquable | remarkable, outstanding | notable, destacado | notável, destacado
exceptionnel | exceptional | excepcional | excecional, excepcional
extraordinaire | extraordinary | extraordinario | extraordinário
impressionnant | impressive | impresionante | impressionante
spectaculaire | spectacular | espectacular | espetacular
incroyable | incredible, unbelievable | increíble | incrível, inacreditável
inattendu | unexpected | inesperado | inesperado
imprévu | unforeseen | imprevisto | imprevisto
inévitable | inevitable, unavoidable | inevitable | inevitável
prévisible | predictable, foreseeable | previsible | previsível
éventuel | possible, potential | eventual, posible | eventual, possível
présumé | alleged, presumed | presunto, supuesto | alegado, presumível, suposto
supposé, prétendu | supposed, so-called | supuesto, presunto | suposto
urgent | urgent | urgente | urgente
immédiat | immediate | inmediato | imediato
définitif | final, definitive | definitivo | definitivo
initial | initial | inicial | inicial
final | final | final | final
premier | prime, primary | primario, principal | primário, principal
secondaire | secondary | secundario | secundário
primaire | primary | primario | primário
préliminaire | preliminary | preliminar | preliminar
préalable | prior, preliminary | previo | prévio
consécutif | consecutive | consecutivo | consecutivo
successif | successive | sucesivo | sucessivo
continu | continuous | continuo | contínuo
constant | constant | constante | constante
stable | stable, steady | estable | estável
instable | unstable | inestable | instável
provisoire, temporaire | interim, provisional, temporary | provisional, interino, temporal | provisório, interino
provisoire | interim | provisional, temporario | provisório, temporário
actif | active | activo | ativo, activo
passif | passive | pasivo | passivo
efficace | effective, efficient | eficaz, eficiente | eficaz, eficiente
inefficace | ineffective, inefficient | ineficaz, ineficiente | ineficaz, ineficiente
rentable | profitable, cost-effective | rentable | rentável, lucrativo
avantageux | advantageous, favourable | ventajoso | vantajoso
favorable | favourable, favorable | favorable | favorável
défavorable | unfavourable, unfavorable, adverse | desfavorable, adverso | desfavorável, adverso
défavorisé | disadvantaged, deprived, underprivileged | desfavorecido | desfavorecido
positif | positive | positivo | positivo
négatif | negative | negativo | negativo
adéquat, approprié, adapté | appropriate, suitable, adequate | adecuado, apropiado | adequado, apropriado
inadapté, inapproprié | inappropriate, unsuitable | inadecuado, inapropiado | inadequado, inapropriado
compatible | compatible | compatible | compatível
incompatible | incompatible | incompatible | incompatível
cohérent | consistent, coherent | coherente | coerente
contradictoire | contradictory, conflicting | contradictorio | contraditório
subjectif | subjective | subjetivo | subjetivo
neutre | neutral | neutral, neutro | neutro
impartial | impartial, fair | imparcial | imparcial
juste, équitable | fair, just, equitable | justo, equitativo | justo, equitativo
injuste | unfair, unjust | injusto | injusto
légitime | legitimate | legítimo | legítimo
responsable | responsible, accountable | responsable | responsável
irresponsable | irresponsible | irresponsable | irresponsável
indépendant | independent | independiente | independente
autonome | autonomous, independent, self-governing | autónomo | autónomo
dépendant | dependent | dependiente | dependente
volontaire | voluntary | voluntario | voluntário
obligé, forcé | forced, obliged | obligado, forzado, forzoso | obrigado, forçado
libre | available, vacant | libre, vacante | livre, vago
strict | strict | estricto | estrito, rígido
sévère | severe, strict, harsh | severo | severo
rigoureux | rigorous | riguroso | rigoroso
souple, flexible | flexible | flexible | flexível
rigide | rigid, stiff | rígido | rígido
extrême | extreme | extremo | extremo
excessif | excessive | excesivo | excessivo
modéré | moderate | moderado | moderado
intense | intense | intenso | intenso
aigu | acute | agudo | agudo
chronique | chronic | crónico | crónico
massif | massive | masivo | massivo, maciço
global | overall, global, comprehensive | global | global
intégral | full, complete, integral | integral, íntegro | integral
universel | universal | universal | universal
mutuel, réciproque | mutual, reciprocal | mutuo, recíproco | mútuo, recíproco
bilatéral | bilateral | bilateral | bilateral
multilatéral | multilateral | multilateral | multilateral
unilatéral | unilateral | unilateral | unilateral
interne, intérieur | internal, inner, interior, indoor | interno, interior | interno, interior
externe, extérieur | external, outer, exterior, outdoor | externo, exterior | externo, exterior
continental | continental | continental | continental
côtier | coastal | costero | costeiro
insulaire | island, insular | insular, isleño | insular
montagneux | mountainous | montañoso | montanhoso
frontalier | border | fronterizo | fronteiriço
rural | rural | rural | rural
terrestre | terrestrial, land | terrestre | terrestre
souterrain | underground | subterráneo | subterrâneo
aquatique | aquatic | acuático | aquático
fluvial | river, fluvial | fluvial | fluvial
animal | animal | animal | animal
végétal | vegetable, plant | vegetal | vegetal
vital | vital | vital | vital
mental | mental | mental | mental
physique, corporel | physical, bodily, physics | físico, corporal | físico, corporal
spirituel | spiritual | espiritual | espiritual
émotionnel | emotional | emocional | emocional
intellectuel | intellectual | intelectual | intelectual
sexuel | sexual | sexual | sexual
familial, famille | family | familiar | familiar
maternel | maternal, mother | materno, maternal | materno, maternal
paternel | paternal | paterno, paternal | paterno, paternal
infantile | infant, child | infantil | infantil
juvénile | juvenile, youth | juvenil | juvenil
traditionnel | traditional | tradicional | tradicional
classique | classical, classic | clásico | clássico
typique | typical | típico | típico
symbolique | symbolic | simbólico | simbólico
authentique | authentic, genuine | auténtico | autêntico
original | original | original | original
créatif | creative | creativo | criativo
imaginaire | imaginary | imaginario | imaginário
fictif | fictional, fictitious | ficticio | fictício
virtuel | virtual | virtual | virtual
visuel | visual | visual | visual
sonore | sound, loud | sonoro | sonoro
manuel | manual, textbook, handbook | manual, libro de texto | manual
mécanique | mechanical | mecánico | mecânico
automatique | automatic | automático | automático
sophistiqué | sophisticated | sofisticado | sofisticado
avancé | advanced | avanzado | avançado
élémentaire | elementary, basic | elemental, básico | elementar, básico
développé | developed | desarrollado | desenvolvido
en développement, en voie de développement | developing | en desarrollo, en vías de desarrollo | em desenvolvimento
émergent | emerging | emergente | emergente
industrialisé | industrialised, industrialized | industrializado | industrializado
prospère | prosperous, thriving | próspero | próspero
précaire | precarious, insecure | precario | precário
défectueux | defective, faulty | defectuoso | defeituoso
endommagé | damaged | dañado | danificado
pollué | polluted | contaminado | poluído
pur | pure | puro | puro
brut | raw, gross, crude | bruto, crudo | bruto
net | net, clear | neto, nítido | líquido, nítido
chimique, chimie | chemical, chemistry | químico | químico
inflammable | flammable | inflamable | inflamável
combustible | combustible, fuel | combustible | combustível
comestible | edible | comestible | comestível
potable | drinkable, potable | potable | potável
jetable | disposable | desechable | descartável
réutilisable | reusable | reutilizable | reutilizável
recyclable | recyclable | reciclable | reciclável
biodégradable | biodegradable | biodegradable | biodegradável
nuisible, nocif | harmful | dañino, nocivo | nocivo, prejudicial
bénéfique | beneficial | beneficioso | benéfico
inoffensif | harmless | inofensivo | inofensivo
invincible | invincible | invencible | invencível
accessible | accessible | accesible | acessível
inaccessible | inaccessible | inaccesible | inacessível
abordable | affordable | asequible | acessível, em conta
exclusif | exclusive | exclusivo | exclusivo
inclusif | inclusive | inclusivo | inclusivo
pertinent | relevant | pertinente, relevante | pertinente, relevante
clé | key | clave | chave
critique | critical | crítico | crítico
controversé, polémique | controversial | controvertido, polémico | controverso, polêmico
sensible | sensitive | sensible | sensível
délicat | delicate, tricky | delicado | delicado
ambigu | ambiguous | ambiguo | ambíguo
vague | vague | vago | vago
abstrait | abstract | abstracto | abstrato, abstracto
concret | concrete | concreto | concreto
pratique | practical | práctico | prático
théorique | theoretical | teórico | teórico
détaillé | detailed | detallado | detalhado
explicite | explicit | explícito | explícito
implicite | implicit | implícito | implícito
relatif | relative | relativo | relativo
respectif | respective | respectivo | respetivo, respectivo
concerné | concerned, affected | afectado, implicado | envolvido, em causa
impliqué | involved | implicado, involucrado | envolvido, implicado
engagé | committed | comprometido | empenhado, comprometido
intéressé | interested | interesado | interessado
convaincu | convinced | convencido | convencido
déterminé, résolu | determined, resolute | decidido, determinado, resuelto | determinado, decidido, resoluto
ambitieux | ambitious | ambicioso | ambicioso
prometteur | promising | prometedor | promissor
encourageant | encouraging | alentador | encorajador
inquiétant, préoccupant | worrying, alarming | preocupante, inquietante | preocupante, inquietante
alarmant | alarming | alarmante | alarmante
tragique | tragic | trágico | trágico
dramatique | dramatic | dramático | dramático
brutal | brutal | brutal | brutal
féroce | fierce, ferocious | feroz | feroz
agressif | aggressive | agresivo | agressivo
hostile | hostile | hostil | hostil
amical | friendly | amistoso | amistoso, amigável
chaleureux | warm, warm-hearted | cálido, caluroso | caloroso
accueillant | welcoming | acogedor | acolhedor
sociable | sociable | sociable | sociável
bavard | talkative, chatty | hablador, parlanchín | tagarela, falador
discret | discreet | discreto | discreto
têtu, obstiné | stubborn, obstinate | terco, testarudo, obstinado | teimoso, obstinado
naïf | naive | ingenuo | ingénuo
rusé, malin | cunning, sly, clever | astuto, listo | astuto, esperto
habile, adroit | skilful, skillful, clever | hábil, diestro | hábil, habilidoso
maladroit | clumsy, awkward | torpe | desajeitado, desastrado
doué, talentueux | gifted, talented | dotado, talentoso | dotado, talentoso
compétent | competent | competente | competente
incompétent | incompetent | incompetente | incompetente
cultivé, instruit | educated, cultivated, cultured | culto, instruido | culto, instruído
ignorant | ignorant | ignorante | ignorante
négligent | careless, negligent | negligente, descuidado | negligente, descuidado
attentif | attentive, careful | atento | atento
vigilant | vigilant, watchful | vigilante | vigilante
tolérant | tolerant | tolerante | tolerante
intolérant | intolerant | intolerante | intolerante
humble | humble | humilde | humilde
digne | worthy, dignified | digno | digno
noble, noblesse, aristocratie | noble, nobleman, aristocracy | noble, aristocracia, nobleza | nobre, aristocracia
noble | noble, nobility | noble | nobre, nobreza
héroïque | heroic | heroico | heroico
fanatique | fanatical, fanatic | fanático | fanático
populeux, peuplé | populated, populous | poblado, populoso | povoado, populoso
habité | inhabited | habitado | habitado
inhabité | uninhabited | deshabitado | desabitado
urbain | urban | urbano | urbano
rempli de monde | packed, crowded | repleto, lleno | repleto, cheio
présent | present | presente | presente
absent | absent | ausente | ausente
manquant | missing | faltante, que falta | em falta, que falta
existant | existing | existente | existente
restant | remaining | restante | restante
ancien, ex, antique | former, ex, old, ancient, antique | antiguo, anterior, ex | antigo, anterior, ex
âgé de | aged, years old | de años | de anos, com anos
proche, voisin | close, near, nearby | cercano, allegado, próximo | próximo, chegado, perto
semblable, similaire, pareil | alike, like, similar | semejante, similar, parecido | semelhante, parecido, similar
équivalent | equivalent | equivalente | equivalente
distinct | distinct, separate | distinto | distinto
contraire, opposé | contrary, opposite | contrario, opuesto | contrário, oposto
inverse | reverse, inverse | inverso | inverso
bruyant | loud, noisy | ruidoso | barulhento, ruidoso
sauvage | wild, savage | salvaje | selvagem
vierge | blank, virgin | virgen, en blanco | virgem, em branco
fantastique | fantastic | fantástico | fantástico
génial, super | great, awesome, brilliant, cool | genial, estupendo | genial, ótimo, fixe, legal, óptimo
nul | useless, rubbish, null | nulo, pésimo | nulo, péssimo
minable, médiocre | mediocre, poor | mediocre | medíocre
acceptable | acceptable | aceptable | aceitável
inacceptable | unacceptable | inaceptable | inaceitável
tolérable, supportable | bearable, tolerable | soportable, tolerable | suportável, tolerável
insupportable | unbearable | insoportable | insuportável
douteux | doubtful, dubious | dudoso | duvidoso
mystérieux | mysterious | misterioso | misterioso
inconnu | unknown | desconocido | desconhecido
anonyme | anonymous | anónimo | anónimo
confidentiel | confidential | confidencial | confidencial
nu | bare, naked, nude | desnudo | nu, despido, pelado
ivre | drunk | ebrio | bêbado
inanimé | lifeless, inanimate | inanimado | inanimado
`;
