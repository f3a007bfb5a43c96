/** War, weapons, army, terrorism. */
export const conflict = `
guerre | war | guerra | guerra
guerre civile | civil war | guerra civil | guerra civil
guerre mondiale | world war | guerra mundial | guerra mundial
guerre froide | Cold War | Guerra Fría | Guerra Fria
paix | peace | paz | paz
pacifique | peaceful | pacífico | pacífico
bataille | battle | batalla | batalha
combat | combat, fight | combate, lucha | combate, luta
combattant | fighter, combatant | combatiente | combatente
guerrier | warrior | guerrero | guerreiro
affrontement | clash, confrontation | enfrentamiento, choque | confronto, choque
attaque | attack | ataque | ataque
offensive | offensive | ofensiva | ofensiva
assaut | assault | asalto | assalto
invasion | invasion | invasión | invasão
envahir | invade | invadir | invadir
occupation | occupation | ocupación | ocupação
conquête, conquérir | conquest, conquer | conquista, conquistar | conquista, conquistar
siège | siege | asedio, sitio | cerco
bombardement | bombing, bombardment, shelling | bombardeo | bombardeamento, bombardeio
bombarder | bomb, bombard, shell | bombardear | bombardear
frappe aérienne, raid aérien | airstrike, air strike, air raid | ataque aéreo, bombardeo aéreo | ataque aéreo
frappe | strike | ataque | ataque
explosion | explosion, blast | explosión | explosão
bombe | bomb | bomba | bomba
mine | mine, landmine | mina | mina
grenade | grenade | granada | granada
missile | missile | misil | míssil
obus | shell | obús, proyectil | obus, granada
arme | weapon, arm | arma | arma
arme à feu | firearm, gun | arma de fuego | arma de fogo
fusil | rifle, gun, shotgun | fusil, rifle, escopeta | espingarda, fuzil
pistolet | pistol, gun, handgun | pistola | pistola
revolver | revolver | revólver | revólver
mitrailleuse | machine gun | ametralladora | metralhadora
balle | bullet | bala | bala
munition | ammunition | munición | munição
explosif | explosive | explosivo | explosivo
canon | cannon | cañón | canhão
épée, sabre | sword | espada, sable | espada, sabre
poignard | dagger | puñal, daga | punhal, adaga
lance | spear | lanza | lança
bouclier | shield | escudo | escudo
armure | armour | armadura | armadura
arme nucléaire | nuclear weapon | arma nuclear | arma nuclear
arme chimique | chemical weapon | arma química | arma química
bombe atomique | atomic bomb | bomba atómica | bomba atómica, bomba atômica
char | tank | tanque, carro de combate | tanque, carro de combate
blindé | armoured, armored, armoured vehicle | blindado | blindado
avion de chasse | fighter jet, fighter plane, fighter | avión de combate, caza | caça, avião de combate
navire de guerre | warship | buque de guerra | navio de guerra
porte-avions | aircraft carrier | portaaviones | porta-aviões
armée | army, military | ejército | exército
forces armées | armed forces | fuerzas armadas | forças armadas
militaire | military | militar | militar
marine | navy | marina, armada | marinha
armée de l'air | air force | fuerza aérea | força aérea
troupe | troops, troop | tropa | tropa
bataillon, régiment | battalion, regiment | batallón, regimiento | batalhão, regimento
général | general | general | general
colonel | colonel | coronel | coronel
lieutenant | lieutenant | teniente | tenente
sergent | sergeant | sargento | sargento
commandant | commander, major | comandante | comandante
ancien combattant, vétéran | veteran | veterano, excombatiente | veterano, antigo combatente
service militaire | military service, national service | servicio militar | serviço militar
mercenaire | mercenary | mercenario | mercenário
milice, milicien | militia, militiaman | milicia, miliciano | milícia, miliciano
rebelle, insurgé | rebel, insurgent | rebelde, insurgente | rebelde, insurgente
rébellion, insurrection | rebellion, insurgency, uprising | rebelión, insurrección | rebelião, insurreição
rébellion | rebellion | rebelión, levantamiento | rebelião
révolte | revolt | revuelta, rebelión | revolta
guérilla, guérillero | guerrilla | guerrilla, guerrillero | guerrilha, guerrilheiro
terrorisme | terrorism | terrorismo | terrorismo
terroriste | terrorist | terrorista | terrorista
attentat | attack, bombing | atentado | atentado
attentat suicide, kamikaze | suicide bombing, suicide bomber | atentado suicida, suicida | atentado suicida
attentat suicide | suicide bombing | atentado suicida | atentado suicida, bombista suicida
voiture piégée | car bomb | coche bomba | carro-bomba
djihadiste | jihadist | yihadista | jihadista
militant armé | militant | miliciano, militante | militante
État islamique | Islamic State | Estado Islámico | Estado Islâmico
massacre | massacre | masacre, matanza | massacre
génocide | genocide | genocidio | genocídio
crime de guerre | war crime | crimen de guerra | crime de guerra
crime contre l'humanité | crime against humanity | crimen contra la humanidad | crime contra a humanidade
civil | civilian | civil | civil
otage | hostage | rehén | refém
prisonnier de guerre | prisoner of war | prisionero de guerra | prisioneiro de guerra
cessez-le-feu | ceasefire, cease-fire | alto el fuego, cese al fuego | cessar-fogo
trêve | truce | tregua | trégua
armistice | armistice | armisticio | armistício
capituler, se rendre, reddition | surrender | rendirse, capitular, rendición | render-se, capitular, rendição
retrait | withdrawal | retirada | retirada
retirer, se retirer | withdraw, pull out | retirar | retirar
déploiement, déployer | deployment, deploy | despliegue, desplegar | destacamento, mobilização, destacar
désarmement | disarmament | desarme | desarmamento
maintien de la paix, casque bleu | peacekeeping, peacekeeper | mantenimiento de la paz, casco azul | manutenção da paz
maintien de la paix | peacekeeping | mantenimiento de la paz | manutenção da paz, capacete azul
défense | defence | defensa | defesa
base militaire | military base | base militar | base militar
ligne de front, front | front line, front | frente | frente
tranchée | trench | trinchera | trincheira
embuscade | ambush | emboscada | emboscada
raid | raid | incursión, redada | incursão, rusga
contrôle, point de contrôle, barrage | checkpoint, roadblock | puesto de control, retén | posto de controlo, barreira
couvre-feu | curfew | toque de queda | recolher obrigatório, toque de recolher
état d'urgence | state of emergency | estado de emergencia | estado de emergência
loi martiale | martial law | ley marcial | lei marcial
renseignement, services secrets | intelligence, secret service | inteligencia, servicios secretos | inteligência
renseignement | intelligence | inteligencia | inteligência, serviços secretos
espionnage | espionage, spying | espionaje | espionagem
tension | tension | tensión | tensão
ennemi | enemy | enemigo | inimigo
bande de Gaza | Gaza Strip | franja de Gaza | faixa de Gaza
Cisjordanie | West Bank | Cisjordania | Cisjordânia
colon | settler, colonist | colono | colono
colonie de peuplement | settlement | asentamiento | colonato, assentamento
talibans, taliban | Taliban | talibán | talibã
Al-Qaïda | al-Qaeda, Al Qaeda | Al Qaeda | Al-Qaeda, Al-Qaida
Hamas | Hamas | Hamás | Hamas
Hezbollah | Hezbollah | Hezbolá | Hezbollah
programme nucléaire | nuclear programme, nuclear program | programa nuclear | programa nuclear
enrichissement | enrichment | enriquecimiento | enriquecimento
prolifération | proliferation | proliferación | proliferação
tuerie | killing, mass shooting | matanza | matança, chacina
corps, cadavre, dépouille | body, corpse, dead body | cadáver, cuerpo | cadáver, corpo
charnier | mass grave | fosa común | vala comum
`;
