/** Time, calendar, frequency. */
export const time = `
temps | time | tiempo | tempo
heure | hour, o'clock | hora | hora
minute | minute | minuto | minuto
seconde | second | segundo | segundo
jour, journée | day | día, jornada | dia, jornada
quotidien, journalier | daily, everyday | diario, cotidiano | diário, quotidiano, cotidiano
nuit | night | noche | noite
matin, matinée | morning | mañana | manhã
midi | noon, midday | mediodía | meio-dia
minuit | midnight | medianoche | meia-noite
après-midi | afternoon | tarde | tarde
soir, soirée | evening | noche, tarde | noite, serão
aube | dawn, daybreak | alba, amanecer, madrugada | aurora, amanhecer, madrugada
crépuscule | dusk, twilight | crepúsculo, anochecer | crepúsculo, anoitecer
lever du soleil | sunrise | salida del sol, amanecer | nascer do sol
coucher du soleil | sunset | puesta de sol, atardecer | pôr do sol
aujourd'hui | today | hoy | hoje
hier | yesterday | ayer | ontem
avant-hier | day before yesterday | anteayer | anteontem
demain | tomorrow | mañana | amanhã
après-demain | day after tomorrow | pasado mañana | depois de amanhã
maintenant, actuellement | now, currently, at present | ahora, actualmente | agora, atualmente, actualmente
semaine | week | semana | semana
hebdomadaire | weekly | semanal | semanal
week-end, fin de semaine | weekend | fin de semana | fim de semana
quinzaine | fortnight, two weeks | quincena | quinzena
mois | month | mes | mês
mensuel | monthly | mensual | mensal
trimestre, trimestriel | quarter | trimestre, trimestral | trimestre, trimestral
semestre, semestriel | half-year, semester | semestre, semestral | semestre, semestral
année, an | year | año | ano
annuel | annual, yearly | anual | anual
décennie | decade | década, decenio | década, decénio
siècle | century | siglo | século
millénaire | millennium | milenio | milénio
lundi | Monday | lunes | segunda-feira
mardi | Tuesday | martes | terça-feira
mercredi | Wednesday | miércoles | quarta-feira
jeudi | Thursday | jueves | quinta-feira
vendredi | Friday | viernes | sexta-feira
samedi | Saturday | sábado | sábado
dimanche | Sunday | domingo | domingo
janvier | January | enero | janeiro
février | February | febrero | fevereiro
mars | March | marzo | março
avril | April | abril | abril
mai | May | mayo | maio
juin | June | junio | junho
juillet | July | julio | julho
août | August | agosto | agosto
septembre | September | septiembre, setiembre | setembro
octobre | October | octubre | outubro
novembre | November | noviembre | novembro
décembre | December | diciembre | dezembro
saison | season | estación, temporada | estação, temporada
saisonnier | seasonal | estacional, de temporada | sazonal
printemps | spring | primavera | primavera
été | summer | verano | verão
automne | autumn, fall | otoño | outono
hiver | winter | invierno | inverno
date | date | fecha | data
horaire, emploi du temps | timetable, schedule | horario | horário
délai | time limit, period, delay | plazo | prazo
date limite, échéance | deadline, due date | fecha límite, plazo, vencimiento | data limite, prazo, vencimento
époque | era, time, age | época | época
ère | era | era | era
période | period | período | período
moment, instant | moment, instant | momento, instante | momento, instante
durée | duration, length | duración | duração
milieu | middle | medio, mitad | meio
fin | end | fin, final | fim, final
passé, dernier | past, last | pasado, último | passado, último
avenir, futur | future | futuro, porvenir | futuro, porvir
actuel | current, present | actual | atual, actual
prochain, suivant | next, following | próximo, siguiente | próximo, seguinte
précédent | previous, preceding | anterior, precedente | anterior, precedente
récent | recent | reciente | recente
récemment | recently, lately | recientemente, últimamente | recentemente, ultimamente
autrefois, jadis | formerly, in the past, once | antiguamente, antaño | antigamente, outrora
toujours | always | siempre | sempre
encore, toujours | still | todavía, aún | ainda
encore, de nouveau | again | otra vez, de nuevo | outra vez, de novo, novamente
jamais | never | nunca, jamás | nunca, jamais
souvent, fréquemment | often, frequently | a menudo, frecuentemente | muitas vezes, frequentemente
parfois, quelquefois | sometimes | a veces, algunas veces | às vezes, por vezes
rarement | rarely, seldom | raramente, rara vez | raramente
déjà | already | ya | já
bientôt | soon | pronto | em breve, logo
tôt | early | temprano | cedo
tard | late | tarde | tarde
à l'heure | on time | puntual, a tiempo | pontual, a tempo
avant | before | antes | antes
après | after | después | depois, após
pendant, durant | during | durante | durante
depuis | since, for | desde, desde hace | desde, há
jusque, jusqu'à | until, till | hasta | até
longtemps | long time | mucho tiempo | muito tempo
immédiatement, tout de suite | immediately, right away, at once | inmediatamente, enseguida | imediatamente, já
soudain, tout à coup | suddenly, sudden | de repente, súbito, repentino | de repente, súbito, repentino
d'abord | first, at first | primero, en primer lugar | primeiro, em primeiro lugar
ensuite, puis | then, next | luego, después | em seguida, depois
simultanément, en même temps | simultaneously, at the same time | simultáneamente, al mismo tiempo | simultaneamente
permanent | permanent | permanente | permanente
durable | lasting, long-lasting | duradero | duradouro
éternel | eternal, everlasting | eterno | eterno
instantané | instant | instantáneo | instantâneo
régulier, régulièrement | regular | regular, regularmente | regular, regularmente
fréquent | frequent | frecuente | frequente
fréquence | frequency | frecuencia | frequência
rythme | pace, rhythm | ritmo | ritmo
fois | time | vez | vez
deux fois | twice | dos veces | duas vezes
une fois | once | una vez | uma vez
matinal | early, morning | matutino, madrugador | matinal, matutino
nocturne | nocturnal, night | nocturno | noturno, nocturno
veille | eve, day before | víspera | véspera
lendemain | next day, day after | día siguiente | dia seguinte
jour férié | public holiday, bank holiday | día festivo, feriado | feriado
vacances, congé | holiday, vacation | vacaciones | férias
Noël | Christmas | Navidad | Natal
Pâques | Easter | Pascua, Semana Santa | Páscoa
nouvel an, jour de l'an | New Year | Año Nuevo | Ano Novo
réveillon, Saint-Sylvestre | New Year's Eve | Nochevieja | réveillon, véspera de Ano Novo
ramadan | Ramadan | ramadán | ramadão
carnaval | carnival | carnaval | carnaval
horloge | clock | reloj | relógio
montre | watch | reloj de pulsera, reloj | relógio de pulso, relógio
réveil | alarm clock | despertador | despertador
chronologie | chronology, timeline | cronología | cronologia
contemporain | contemporary | contemporáneo | contemporâneo
ponctuel | punctual, one-off | puntual | pontual
imminent | imminent | inminente | iminente
ultérieur, postérieur | later, subsequent | posterior, ulterior | posterior, ulterior
antérieur | earlier, prior | anterior | anterior
désormais, dorénavant | from now on, henceforth | de ahora en adelante | doravante, a partir de agora
entre-temps | meanwhile, in the meantime | mientras tanto, entretanto | entretanto, enquanto isso
long terme | long term, long-term | largo plazo | longo prazo
court terme | short term, short-term | corto plazo | curto prazo
moyen terme | medium term | medio plazo, mediano plazo | médio prazo
`;
