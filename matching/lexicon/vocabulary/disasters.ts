/** Accidents, disasters, emergencies. */
export const disasters = `
accident | accident, crash | accidente | acidente
accident de voiture, accident de la route | car accident, car crash | accidente de tráfico | acidente de viação
accident de voiture | car accident, road accident | accidente de tráfico | acidente de viação
accident d'avion, crash | plane crash, air crash | accidente aéreo, accidente de avión | acidente aéreo
accident d'avion | plane crash | accidente aéreo | acidente aéreo, queda de avião
collision | collision | colisión, choque | colisão, choque
déraillement, dérailler | derailment, derail | descarrilamiento, descarrilar | descarrilamento, descarrilar
naufrage | shipwreck, sinking | naufragio | naufrágio
s'écraser, écraser | crash | estrellarse | despenhar-se, cair
catastrophe naturelle | natural disaster | desastre natural, catástrofe natural | desastre natural, catástrofe natural
tremblement de terre, séisme | earthquake, quake | terremoto, sismo | terramoto, terremoto, sismo
réplique | aftershock | réplica | réplica
magnitude | magnitude | magnitud | magnitude
tsunami, raz-de-marée | tsunami, tidal wave | tsunami, maremoto | tsunami, maremoto
éruption | eruption | erupción | erupção
glissement de terrain | landslide, mudslide | deslizamiento de tierra, derrumbe | deslizamento de terras
inondation | flood | inundación | inundação, cheia
incendie | fire, blaze | incendio | incêndio
feu de forêt | wildfire, forest fire | incendio forestal | incêndio florestal
pyromane, incendie criminel | arsonist, arson | pirómano, incendio provocado | pirómano, incêndio criminoso
explosion | explosion | explosión | explosão
fuite | leak, spill | fuga, derrame | fuga, vazamento, derrame
marée noire | oil spill | marea negra, derrame de petróleo | maré negra, derrame de petróleo
effondrement, krach | collapse, crash | derrumbe, colapso, desplome | desabamento, colapso, crash
décombres, débris | rubble, debris, wreckage | escombros, restos | escombros, destroços
épave | wreck | restos del naufragio, pecio | destroços, naufrágio
dégât, dommage | damage | daño, perjuicio | dano, estrago, prejuízo
dévastation, dévaster | devastation, devastate | devastación, devastar | devastação, devastar
ravager | ravage | arrasar, devastar | arrasar, devastar
bilan, bilan des victimes | death toll, toll | número de muertos, saldo, balance | número de mortos, balanço
morts | dead | muertos | mortos
mortel | deadly, fatal, lethal, mortal | mortal, letal | mortal, letal, fatal
disparu, porté disparu | missing, missing person | desaparecido | desaparecido
survivant, rescapé | survivor | sobreviviente, superviviente | sobrevivente
sinistré | disaster victim, stricken | damnificado, siniestrado | sinistrado, desabrigado
sinistre | disaster, claim | siniestro | sinistro
sauvetage, secours, plan de sauvetage | rescue, relief, bailout | rescate, socorro, auxilio | resgate, socorro
sauveteur, secouriste | rescuer, rescue worker, lifeguard | rescatista, socorrista | socorrista, salva-vidas
équipe de secours | rescue team | equipo de rescate | equipa de resgate, equipe de resgate
premiers secours | first aid | primeros auxilios | primeiros socorros
pompiers, sapeurs-pompiers | fire brigade, fire department, firefighters | bomberos | bombeiros
protection civile | civil protection, civil defence | protección civil | proteção civil, defesa civil
alerte | alert, warning | alerta | alerta
alarme | alarm | alarma | alarme
sirène | siren | sirena | sirene
urgence | emergency | emergencia | emergência
panne | breakdown, failure, outage | avería, fallo | avaria, pane, falha
panne de courant, coupure de courant | power cut, blackout | apagón, corte de luz | apagão, corte de energia
panne de courant | power cut, power outage | apagón | apagão
extincteur | fire extinguisher | extintor | extintor
boîte noire | black box | caja negra | caixa-preta
aide humanitaire | humanitarian aid | ayuda humanitaria | ajuda humanitária
humanitaire | humanitarian, aid worker | humanitario | humanitário
famine | famine | hambruna | fome
affamé | starving, famished, hungry | hambriento | faminto, com fome
déplacé | displaced, displaced person | desplazado | deslocado
piégé, coincé | trapped, stuck | atrapado | preso, encurralado
enseveli | buried | sepultado, enterrado | soterrado
blessé grave | seriously injured | herido grave | ferido grave
indemne | unharmed, unhurt | ileso | ileso
asphyxie | suffocation, asphyxia | asfixia | asfixia
irradiation, contamination | contamination, irradiation | contaminación, irradiación | contaminação, irradiação
danger, péril | danger, peril | peligro | perigo
sécurité incendie | fire safety | seguridad contra incendios | segurança contra incêndios
bousculade | stampede, crush | estampida, avalancha humana | debandada, tumulto
intempéries | bad weather, severe weather | mal tiempo, inclemencias | intempéries, mau tempo
risque naturel | natural hazard | riesgo natural | risco natural
résilience | resilience | resiliencia | resiliência
vulnérable, vulnérabilité | vulnerable, vulnerability | vulnerable, vulnerabilidad | vulnerável, vulnerabilidade
reconstruction | reconstruction, rebuilding | reconstrucción | reconstrução
Croix-Rouge | Red Cross | Cruz Roja | Cruz Vermelha
Croissant-Rouge | Red Crescent | Media Luna Roja | Crescente Vermelho
`;
