/** Law, police, courts, crime. */
export const justice = `
loi | law | ley | lei
légalité | legality | legalidad | legalidade
juridique | legal, juridical | jurídico | jurídico
judiciaire | judicial | judicial | judicial, judiciário
cour | court | corte, tribunal | tribunal, corte
Cour suprême | Supreme Court | Corte Suprema, Tribunal Supremo | Supremo Tribunal
cour d'appel, appel | court of appeal, appeal | tribunal de apelación, apelación | tribunal de recurso, recurso
cour d'appel | court of appeal | tribunal de apelación, recurso | tribunal de recurso, apelação
Cour pénale internationale | International Criminal Court | Corte Penal Internacional | Tribunal Penal Internacional
CPI | ICC | CPI | TPI
procès | trial, lawsuit | juicio, proceso | julgamento, processo
juge | judge | juez | juiz
jury, juré | jury, juror | jurado | júri, jurado
procureur | prosecutor, public prosecutor | fiscal, procurador | procurador, promotor
parquet, ministère public | prosecution, prosecutor's office | fiscalía, ministerio público | ministério público
parquet | prosecution | fiscalía | ministério público, procuradoria
avocat, défenseur | lawyer, attorney, defence counsel | abogado, defensor | advogado, defensor
accusé, prévenu | accused, defendant | acusado, procesado | acusado, réu, arguido
suspect | suspect, suspicious | sospechoso | suspeito
soupçonner | suspect | sospechar | suspeitar
témoin | witness | testigo | testemunha
plaignant | plaintiff, complainant | demandante, querellante | queixoso, demandante
plainte | complaint | denuncia, querella | queixa, denúncia
porter plainte, poursuivre en justice | sue, file a complaint | demandar, denunciar | processar, apresentar queixa
porter plainte | sue, prosecute | demandar, enjuiciar | processar
inculper, mettre en examen, inculpation | charge, indict, indictment | imputar, procesar, inculpar | indiciar, acusar
inculper | charge | imputar | indiciar, pronunciar
coupable | guilty | culpable | culpado
innocent | innocent | inocente | inocente
innocence | innocence | inocencia | inocência
acquitter, acquittement | acquit, acquittal | absolver, absolución | absolver, absolvição
condamner, condamnation | sentence, convict, conviction | condenar | condenar, condenação
verdict, jugement | verdict, judgment, ruling | veredicto, sentencia, fallo | veredito, sentença, acórdão
peine | sentence, penalty, punishment | pena, condena | pena
peine de mort | death penalty, capital punishment | pena de muerte | pena de morte
prison à vie, perpétuité | life sentence, life imprisonment | cadena perpetua | prisão perpétua
emprisonner, incarcérer | imprison, jail | encarcelar | prender, encarcerar
prisonnier, détenu | prisoner, inmate, detainee | prisionero, preso, detenido | prisioneiro, preso, detido, recluso
détention | detention, custody | detención, reclusión | detenção
garde à vue | police custody | detención preventiva | custódia policial
caution | bail | fianza | fiança, caução
amende | fine | multa | multa, coima
amnistie | amnesty | amnistía | amnistia, anistia
grâce, gracier | pardon | indulto, indultar | indulto, perdão
dommages et intérêts, indemnisation | damages, compensation | indemnización, daños y perjuicios | indemnização
dommages et intérêts | damages | indemnización | indemnização, indenização
indemniser, dédommager | compensate | indemnizar, compensar | indemnizar, indenizar
crime | crime | crimen | crime
criminel | criminal | criminal, delincuente | criminoso, criminal
criminalité | crime, criminality | criminalidad, delincuencia | criminalidade
délinquant, délinquance | offender, delinquent, delinquency | delincuente, delincuencia | delinquente, delinquência
meurtre, assassinat, homicide | murder, assassination, homicide | asesinato, homicidio | assassinato, homicídio
assassiner | murder, assassinate | asesinar | assassinar
meurtrier, assassin, tueur | murderer, killer, assassin | asesino | assassino
viol, violer | rape | violación, violar | violação, violar, estuprar
violeur | rapist | violador | violador, estuprador
agression | assault, aggression, attack | agresión | agressão
agresser | assault, attack | agredir | agredir
agresseur | attacker, assailant, aggressor | agresor, atacante | agressor
agression sexuelle | sexual assault | agresión sexual | agressão sexual
harcèlement, harceler | harassment, harass, bullying | acoso, acosar | assédio, assediar
violence | violence | violencia | violência
violent | violent | violento | violento
abus, maltraitance | abuse | abuso, maltrato | abuso, maus-tratos
vol | theft, robbery | robo, hurto | roubo, furto
voleur | thief, robber | ladrón | ladrão
cambriolage, cambrioleur | burglary, burglar | robo, ladrón | assalto, assaltante
braquage | robbery, hold-up, heist | atraco | assalto
pillage, piller | looting, loot | saqueo, saquear | saque, pilhagem, saquear
fraude, escroquerie | fraud, scam | fraude, estafa | fraude, burla, golpe
escroc | crook, con man, swindler | estafador | vigarista, burlão
détournement de fonds | embezzlement | malversación de fondos, desfalco | desvio de fundos, desvio de verbas, peculato
blanchiment d'argent | money laundering | lavado de dinero, blanqueo de dinero | lavagem de dinheiro
blanchiment d'argent | money laundering | lavado de dinero | lavagem de dinheiro, branqueamento de capitais
pot-de-vin | bribe, bribery | soborno, cohecho | suborno
chantage, extorsion | blackmail, extortion | chantaje, extorsión | chantagem, extorsão
enlèvement, enlever, kidnapper | kidnapping, kidnap, abduction | secuestro, secuestrar, rapto | sequestro, rapto
enlèvement | kidnapping | secuestro | sequestro, sequestrar
rançon | ransom | rescate | resgate
trafic, trafiquant | trafficking, trafficker, smuggling | tráfico, traficante | tráfico, traficante
trafic de drogue, narcotrafic | drug trafficking | narcotráfico | narcotráfico, tráfico de drogas
traite des êtres humains | human trafficking | trata de personas | tráfico de pessoas
contrebande, contrebandier | smuggling, smuggler | contrabando, contrabandista | contrabando, contrabandista
contrebande | smuggling, contraband | contrabando | contrabando
passeur | people smuggler, smuggler | coyote, traficante de personas | coiote, passador
mafia | mafia | mafia | máfia
gang, bande | gang, band | banda, pandilla | gangue, quadrilha, bando
cartel | cartel | cártel | cartel
crime organisé | organised crime, organized crime | crimen organizado | crime organizado
complot, conspiration | plot, conspiracy | complot, conspiración | conspiração, complô
complice | accomplice | cómplice | cúmplice
fugitif | fugitive | fugitivo | fugitivo
police | police | policía | polícia
enquête | investigation, inquiry, probe | investigación | investigação, inquérito
enquêter | investigate | investigar | investigar
enquêteur, détective | investigator, detective | investigador, detective | investigador, detetive, detective
inspecteur | inspector | inspector | inspetor, inspector
commissaire | commissioner, superintendent | comisario | comissário
interrogatoire | interrogation, questioning | interrogatorio | interrogatório
arrestation | arrest | arresto, detención | prisão, detenção
arrêter, interpeller | arrest, detain | arrestar, detener | prender, deter
menottes | handcuffs | esposas | algemas
mandat d'arrêt | arrest warrant | orden de arresto, orden de detención | mandado de prisão, mandado de detenção
perquisition, fouille | search, raid | registro, allanamiento | busca, revista
patrouille, patrouiller | patrol | patrulla, patrullar | patrulha, patrulhar
matraque | baton, truncheon | porra | cassetete
gaz lacrymogène | tear gas | gas lacrimógeno | gás lacrimogéneo, gás lacrimogêneo
extradition, extrader | extradition, extradite | extradición, extraditar | extradição, extraditar
torture, torturer | torture | tortura, torturar | tortura, torturar
blessure par balle | gunshot wound | herida de bala | ferimento de bala
fusillade | shooting, shootout, gunfire | tiroteo, balacera | tiroteio
tireur | gunman, shooter | tirador, pistolero | atirador
poignarder | stab | apuñalar | esfaquear, apunhalar
étrangler | strangle | estrangular | estrangular
noyer, noyade | drown | ahogar | afogar, afogamento
pendre, pendaison | hang | ahorcar | enforcar
impunité | impunity | impunidad | impunidade
droit d'auteur | copyright | derechos de autor | direitos de autor, direitos autorais
propriété intellectuelle | intellectual property | propiedad intelectual | propriedade intelectual
règlement | regulation, rules | reglamento | regulamento
réglementation | regulation | regulación, normativa | regulamentação
norme | standard, norm | norma, estándar | norma, padrão
code | code | código | código
article | article, section | artículo | artigo
clause | clause | cláusula | cláusula
interdit | forbidden, prohibited, banned | prohibido | proibido
`;
