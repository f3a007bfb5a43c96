/** Emergencies, civil protection, relief. */
export const humanitaire = `
humanitaire | humanitaire | 1, 11, 16
fr humanitaire; humanitaires; action humanitaire; aide humanitaire; aide d'urgence; urgence; urgences; secours d'urgence; convoi; convois; dons; don; sinistrés; victimes; FACECO; fonds d'urgence; urgence humanitaire; crise humanitaire; solidarité d'urgence
en humanitarian; humanitarian aid; humanitarian action; emergency aid; emergency; emergencies; relief; disaster relief; convoy; donations; disaster victims; victims; emergency fund; humanitarian crisis; emergency relief
es humanitario; humanitaria; ayuda humanitaria; acción humanitaria; ayuda de emergencia; emergencia; emergencias; socorro; convoy; donaciones; damnificados; víctimas; fondo de emergencia; crisis humanitaria
pt humanitário; humanitária; ajuda humanitária; ação humanitária; ajuda de emergência; emergência; emergências; socorro; comboio humanitário; doações; sinistrados; vítimas; fundo de emergência; crise humanitária; desabrigados

protection-civile | humanitaire, gouvernance | 11, 13, 3
fr protection civile; sécurité civile; sapeurs-pompiers; sapeur-pompier; pompier; pompiers; SDIS; secouristes; secouriste; secourisme; secours; sauvetage; sauveteurs; sauveteur; gestes qui sauvent; premiers secours; réserve communale; réserve communale de sécurité civile; évacuation; évacuer; abris; abri; caserne; casernes; brigades de secours; plan d'évacuation; casernes de pompiers
en civil protection; civil defence; civil defense; firefighters; firefighter; fire brigade; fire service; fire department; rescuers; rescue; first aid; first responders; first-aiders; evacuation; evacuate; evacuation plan; evacuation shelters; search and rescue; rescue services; emergency services; fire station; lifeguards
es protección civil; defensa civil; bomberos; bombero; cuerpo de bomberos; rescatistas; rescate; primeros auxilios; socorristas; evacuación; evacuar; refugios de evacuación; brigadas; brigadistas; servicios de emergencia; salvamento; estación de bomberos
pt proteção civil; defesa civil; bombeiros; bombeiro; corpo de bombeiros; resgate; primeiros socorros; socorristas; evacuação; evacuar; abrigos de evacuação; brigadas; brigadistas; serviços de emergência; salvamento; quartel de bombeiros

preparation-catastrophes | humanitaire, climat | 11, 13 | risques-naturels
fr préparation aux catastrophes; préparation aux crises; population préparée; exercices d'évacuation; exercice d'évacuation; comités de quartier de secours; stocks d'urgence; relais de secours; consignes de sécurité; gestes de survie; équipes de secours; comités locaux de protection civile
en disaster management; disaster response; evacuation drills; evacuation drill; community preparedness; emergency stocks; response teams; response plan; preparedness
es preparación ante desastres; respuesta a desastres; simulacros de evacuación; comités locales de emergencia; reservas de emergencia; respuesta ante emergencias; gestión de desastres
pt preparação para desastres; resposta a desastres; simulacros de evacuação; simulados de evacuação; núcleos comunitários de defesa civil; estoques de emergência; resposta a emergências; gestão de desastres

guerre | humanitaire | 16
fr guerre; guerres; conflit armé; conflits armés; combats; agression; invasion; occupation; blessés; civils; crise sécuritaire; insécurité armée; terrorisme; attaque; attaques; armée
en war; wars; armed conflict; armed conflicts; fighting; frontline; aggression; invasion; occupation; wounded; civilians; siege; terrorism; attack; attacks; army
es guerra; guerras; conflicto armado; conflictos armados; combates; agresión; invasión; ocupación militar; heridos; civiles; terrorismo; ataques; ejército; grupos armados
pt guerra; guerras; conflito armado; conflitos armados; combates; agressão; invasão; ocupação militar; feridos; civis; terrorismo; ataques; exército; grupos armados

deminage | humanitaire | 16, 3 | guerre
fr déminage; mines antipersonnel; munitions; explosifs; engins explosifs; restes explosifs; amputés; rééducation
en demining; landmines; mine clearance; unexploded ordnance; explosives; amputees
es desminado; minas antipersonal; municiones; explosivos; amputados
pt desminagem; minas antipessoais; munições; explosivos; amputados

sante-urgence | humanitaire, sante | 3, 11 | humanitaire
fr hôpital de campagne; équipe médicale d'urgence; ambulances; ambulance; secours médicaux; matériel de secours; véhicules de secours; camion de pompiers; camions de pompiers; véhicules d'incendie; matériel d'incendie
en field hospital; emergency medical team; ambulances; ambulance; rescue equipment; rescue vehicles; fire engine; fire engines; fire trucks; fire truck; firefighting equipment
es hospital de campaña; ambulancias; ambulancia; equipos de rescate; vehículos de rescate; camión de bomberos; camiones de bomberos; autobomba
pt hospital de campanha; ambulâncias; ambulância; equipamentos de resgate; veículos de resgate; caminhão de bombeiros; carro de bombeiros; viaturas de bombeiros; viaturas de socorro

abris-urgence | humanitaire, urbanisme | 11, 1 | humanitaire
fr abris d'urgence; tentes; tente; logement temporaire; logements temporaires; logements provisoires; hébergement temporaire; bâches; couvertures; vêtements chauds; =vivres; colis; kits d'urgence; denrées de première nécessité
en emergency housing; tents; tent; temporary housing; temporary accommodation; tarpaulins; blankets; warm clothes; relief items; emergency kits; food parcels
es alojamiento temporal; carpas; tiendas de campaña; vivienda temporal; viviendas temporales; mantas; ropa de abrigo; kits de emergencia; víveres; alojamiento de emergencia
pt alojamento temporário; tendas; tenda; habitação temporária; habitações temporárias; cobertores; agasalhos; kits de emergência; víveres; cestas básicas

resilience-urbaine | climat, humanitaire, urbanisme | 11, 13 | adaptation-climat
fr résilience urbaine; ville résiliente; villes résilientes; résilience des territoires; résilience des villes; résilience communautaire; stratégie de résilience
en urban resilience; resilient city; resilient cities; city resilience; community resilience; resilience strategy
es resiliencia urbana; ciudad resiliente; ciudades resilientes; resiliencia comunitaria; estrategia de resiliencia
pt resiliência urbana; cidade resiliente; cidades resilientes; resiliência comunitária; estratégia de resiliência

eau-urgence | humanitaire, eau | 6, 11 | humanitaire
fr eau d'urgence; potabilisation d'urgence; camion-citerne; camions-citernes; unités de potabilisation; bidons; pastilles de chlore
en emergency water; water trucking; water trucks; water purification units; jerrycans; chlorine tablets
es agua de emergencia; camión cisterna; camiones cisterna; potabilizadoras; bidones; pastillas de cloro
pt água de emergência; caminhão-pipa; caminhões-pipa; camião-cisterna; unidades de purificação; pastilhas de cloro

collectivites-en-guerre | humanitaire, gouvernance | 16, 17, 11 | guerre
fr soutien aux villes en guerre; solidarité avec l'Ukraine; villes ukrainiennes; groupes électrogènes de secours; chauffage d'urgence; réfugiés de guerre; territoires occupés; collectivités en guerre
en support for towns at war; solidarity with Ukraine; Ukrainian cities; backup generators; war refugees; occupied territories
es solidaridad con Ucrania; ciudades ucranianas; refugiados de guerra; territorios ocupados; generadores de emergencia
pt solidariedade com a Ucrânia; cidades ucranianas; refugiados de guerra; territórios ocupados; geradores de emergência

appel-dons | humanitaire, urbanisme | 11, 1 | humanitaire
fr appel aux dons; appel à la solidarité; collecte de dons; collecte solidaire; collecte de matériel; solidarité avec les sinistrés
en donation appeal; appeal for donations; fundraising appeal; solidarity appeal; aid collection; solidarity with victims
es llamamiento de solidaridad; campaña de donaciones; colecta solidaria; recolección de ropa; solidaridad con los damnificados
pt apelo à solidariedade; recolha de donativos; campanha de doações; arrecadação de donativos; campanha do agasalho; donativos

coordination-humanitaire | humanitaire, gouvernance | 17, 16 | humanitaire
fr coordination humanitaire; cellule de crise humanitaire; ONG humanitaire; ONG humanitaires; Croix-Rouge; Croissant-Rouge; OCHA; acteurs humanitaires; coordination des secours; localisation de l'aide
en humanitarian coordination; humanitarian NGO; Red Cross; Red Crescent; OCHA; humanitarian actors; relief coordination; localisation of aid; humanitarian agencies; cluster approach
es coordinación humanitaria; ONG humanitarias; Cruz Roja; Media Luna Roja; OCHA; actores humanitarios; coordinación de la ayuda; localización de la ayuda
pt coordenação humanitária; ONG humanitárias; Cruz Vermelha; Crescente Vermelho; OCHA; atores humanitários; coordenação da ajuda; localização da ajuda

logistique-humanitaire | humanitaire, mobilite | 11, 17 | humanitaire
fr logistique humanitaire; acheminement de l'aide; acheminement des secours; pont aérien; stock humanitaire; corridor humanitaire; couloir humanitaire; entrepôt humanitaire; conteneur humanitaire
en humanitarian logistics; aid delivery; airlift; humanitarian corridor; pre-positioned stocks; humanitarian warehouse; relief supplies; aid convoy
es logística humanitaria; entrega de ayuda; puente aéreo; corredor humanitario; bodega humanitaria; envío de ayuda; centro de acopio
pt logística humanitária; entrega de ajuda; ponte aérea; corredor humanitário; armazém humanitário; envio de ajuda; ponto de arrecadação

aide-alimentaire-urgence | humanitaire, alimentation | 2, 1 | humanitaire
fr urgence alimentaire; assistance alimentaire; rations alimentaires; PAM; soudure alimentaire; kits alimentaires
en emergency food aid; food assistance; food rations; WFP; food relief; food baskets
es emergencia alimentaria; distribución de víveres; asistencia alimentaria; raciones alimentarias; crisis alimentaria; PMA
pt emergência alimentar; distribuição de víveres; assistência alimentar; rações alimentares; crise alimentar; fome aguda; PAM

relevement-post-crise | humanitaire, gouvernance | 11, 16, 1 | humanitaire
fr relèvement précoce; sortie de crise; post-crise; post-urgence; transition humanitaire; nexus humanitaire-développement; retour des populations
en early recovery; post-crisis; post-disaster recovery; humanitarian-development nexus; return of populations
es recuperación temprana; poscrisis; posdesastre; recuperación tras el desastre; nexo humanitario-desarrollo; retorno de la población
pt recuperação precoce; recuperação inicial; pós-crise; pós-desastre; nexo humanitário-desenvolvimento; retorno da população

plan-communal-sauvegarde | humanitaire, gouvernance | 11, 13 | protection-civile
fr =PCS; plan de secours; plan ORSEC; plan de contingence; poste de commandement communal; continuité d'activité; plan intercommunal de sauvegarde
en local emergency plan; municipal emergency plan; emergency operations centre; business continuity
es plan municipal de emergencia; centro de operaciones de emergencia; continuidad operativa; plan local de emergencia
pt plano municipal de emergência; centro de operações de emergência; continuidade operacional; PLANCON

formation-secours | humanitaire, education | 3, 4, 11 | protection-civile
fr formation aux premiers secours; formation de pompiers; formation des secouristes; école de pompiers; jeunes sapeurs-pompiers; PSC1; exercice de secours; défibrillateur; massage cardiaque
en first aid training; firefighter training; rescue training; fire academy; young firefighters; defibrillator; CPR; rescue exercise
es formación en primeros auxilios; capacitación de bomberos; escuela de bomberos; desfibrilador; reanimación cardiopulmonar; simulacro de rescate; bomberos juveniles
pt formação em primeiros socorros; formação de bombeiros; escola de bombeiros; desfibrilador; reanimação cardiopulmonar; exercício de resgate; bombeiros mirins

fonds-solidarite-collectivites | humanitaire, gouvernance | 17, 1 | humanitaire
fr fonds de solidarité; fonds d'urgence des collectivités; subvention exceptionnelle; aide exceptionnelle; don de la commune; fonds de dotation d'urgence; mobilisation des collectivités
en solidarity fund; local authorities' emergency fund; exceptional grant; emergency grant; contributions from local authorities
es fondo de solidaridad; fondo de emergencia de municipios; ayuda excepcional; subvención de emergencia; aporte solidario
pt fundo de solidariedade; fundo de emergência municipal; apoio excecional; subvenção de emergência; contributo solidário

droit-humanitaire | humanitaire, citoyennete | 16 | guerre
fr droit international humanitaire; DIH; crimes de guerre; crime contre l'humanité; Conventions de Genève; otages; cessez-le-feu; trêve
en international humanitarian law; war crimes; crimes against humanity; protection of civilians; Geneva Conventions; hostages; ceasefire; truce
es derecho internacional humanitario; crímenes de guerra; crímenes de lesa humanidad; Convenios de Ginebra; rehenes; alto el fuego; cese al fuego
pt direito internacional humanitário; crimes de guerra; crimes contra a humanidade; proteção de civis; Convenções de Genebra; reféns; cessar-fogo; trégua

evaluation-degats | humanitaire, urbanisme | 11, 13 | humanitaire
fr évaluation des dégâts; évaluation des dommages; diagnostic post-catastrophe; évaluation des besoins humanitaires; mission d'évaluation d'urgence; bâtiments endommagés; décombres; déblaiement
en damage assessment; needs assessment after disaster; post-disaster assessment; rapid assessment; damaged buildings; debris removal
es evaluación de daños; EDAN; evaluación posdesastre; evaluación rápida; edificios dañados; escombros del desastre; remoción de escombros
pt avaliação de danos; avaliação pós-desastre; avaliação rápida; edifícios danificados; remoção de escombros; destroços

enfants-urgence | humanitaire, jeunesse | 16, 4, 3 | humanitaire
fr enfants dans la guerre; enfants soldats; enfants victimes de guerre; espaces amis des enfants; orphelins de guerre; séjours de répit; accueil d'enfants ukrainiens; protection de l'enfance en urgence
en children in war; child soldiers; war orphans; child-friendly spaces; children affected by war; respite stays; children in emergencies
es niños en la guerra; niños soldados; huérfanos de guerra; espacios amigables para la niñez; infancia en emergencias; estancias de respiro
pt crianças na guerra; crianças-soldado; órfãos de guerra; espaços amigos da criança; infância em emergências; estadias de repouso

education-risques-mines | humanitaire, education | 16, 4 | deminage
fr éducation aux risques des mines; prévention des mines; sensibilisation aux mines; démineurs; dépollution pyrotechnique; terrains minés; sols minés
en mine risk education; mine awareness; deminers; mine action; minefields; explosive ordnance disposal; contaminated land mines
es educación en el riesgo de minas; prevención de minas; acción contra minas; campos minados; desminadores; territorio minado
pt educação para o risco de minas; prevenção de minas; ação contra minas; campos minados; terrenos minados

veterans-guerre | humanitaire, inclusion, emploi | 16, 8, 3 | guerre
fr vétérans de guerre; soldats blessés; réinsertion des combattants; démobilisation; DDR; familles de soldats; prothèses pour blessés de guerre; rééducation des blessés
en war veterans; wounded soldiers; reintegration of combatants; demobilisation; demobilization; DDR; soldiers' families; veterans' reintegration
es veteranos de guerra; soldados heridos; reinserción de combatientes; desmovilización; DDR; firmantes de paz
pt veteranos de guerra; soldados feridos; reinserção de combatentes; desmobilização; DDR; famílias de soldados

cellule-psychologique | humanitaire, sante | 3, 11 | sante-urgence
fr cellule d'urgence médico-psychologique; CUMP; premiers secours psychologiques; aide psychologique d'urgence; soutien aux sinistrés; traumatisme de guerre; soutien psychosocial en urgence
en psychological first aid; emergency psychological support; crisis counselling; war trauma; psychosocial support in emergencies; MHPSS
es primeros auxilios psicológicos; apoyo psicológico de emergencia; trauma de guerra; intervención en crisis; atención psicosocial a víctimas
pt primeiros socorros psicológicos; apoio psicológico de emergência; trauma de guerra; intervenção em crise; atenção psicossocial às vítimas

transferts-especes-urgence | humanitaire, inclusion | 1, 2 | humanitaire
fr transferts d'espèces; aide en espèces; bons d'achat; coupons alimentaires; cash for work; assistance monétaire
en cash assistance; cash and voucher assistance; emergency cash
es asistencia en efectivo; vales de compra; cupones de alimentos; bono humanitario
pt assistência em dinheiro; vales de compra; cupões de alimentos; auxílio emergencial

camps-services | humanitaire, migrations, urbanisme | 11, 6, 16 | deplaces
fr gestion de camp; site de déplacés; services de base aux déplacés; collectivités d'accueil des déplacés; abris communautaires; installation provisoire; latrines d'urgence; hygiène d'urgence; communautés hôtes
en camp management; displacement site; services for displaced people; emergency sanitation; emergency latrines; collective shelters; host municipalities
es gestión de campamentos; sitio de desplazados; servicios para desplazados; saneamiento de emergencia; letrinas de emergencia; albergues colectivos; municipios receptores
pt gestão de campos; centro de deslocados; serviços para deslocados; saneamento de emergência; latrinas de emergência; abrigos coletivos; municípios de acolhimento

energie-urgence | humanitaire, energie | 7, 11 | humanitaire
fr énergie d'urgence; générateurs d'urgence; lampes solaires d'urgence; points d'invincibilité; réparation du réseau électrique; chauffage des abris
en emergency power; emergency generators; solar lamps for emergencies; repair of the power grid; heating points
es energía de emergencia; generadores de socorro; lámparas solares de emergencia; reparación de la red eléctrica
pt energia de emergência; geradores de socorro; lâmpadas solares de emergência; reparação da rede elétrica

reconstruction-ecoles-hopitaux | humanitaire, education, sante | 9, 4, 3, 11 | reconstruction
fr reconstruction d'écoles; reconstruction d'hôpitaux; reconstruction d'infrastructures; reconstruction de logements; reconstruire en mieux; maisons détruites; habitat reconstruit; écoles détruites
en rebuilding schools; rebuilding hospitals; rebuilding homes; build back better; destroyed homes; destroyed schools; reconstruction of infrastructure; housing reconstruction
es reconstrucción de escuelas; reconstrucción de hospitales; reconstrucción de viviendas; reconstruir mejor; viviendas destruidas; escuelas destruidas
pt reconstrução de escolas; reconstrução de hospitais; reconstrução de habitações; reconstruir melhor; casas destruídas; escolas destruídas

volontaires-urgence | humanitaire, citoyennete | 11, 17 | protection-civile
fr bénévoles en cas de crise; volontaires de protection civile; sapeurs-pompiers volontaires; réservistes; citoyens sauveteurs; volontaires spontanés; radioamateurs
en emergency volunteers; volunteer firefighters; civil protection volunteers; spontaneous volunteers; citizen responders; radio amateurs; community responders
es voluntarios de emergencia; bomberos voluntarios; voluntarios de protección civil; voluntarios espontáneos; radioaficionados
pt voluntários de emergência; bombeiros voluntários; voluntários de proteção civil; voluntários de defesa civil; voluntários espontâneos; radioamadores

communication-crise | humanitaire, numerique | 11, 13, 16 | gestion-crise
fr communication de crise; alerte à la population; sirènes d'alerte; SMS d'alerte; information en cas de crise; système d'appel d'urgence; numéro d'urgence
en crisis communication; public warning; warning sirens; SMS alerts; emergency call; emergency number; cell broadcast; emergency communications
es comunicación de crisis; alerta a la población; mensajes de alerta; número de emergencia; comunicación de emergencia
pt comunicação de crise; alerta à população; SMS de alerta; número de emergência; comunicação de emergência

education-solidarite-internationale | humanitaire, citoyennete, jeunesse | 17, 4 | humanitaire
fr aide internationale; chantier humanitaire; mission humanitaire; voyage humanitaire; association humanitaire; caravane humanitaire; conteneur de matériel
en humanitarian mission; international aid; aid agency; humanitarian association; container of equipment
es misión humanitaria; ayuda internacional; asociación humanitaria; caravana humanitaria; contenedor de material
pt missão humanitária; ajuda internacional; associação humanitária; caravana humanitária; contentor de material
`;
