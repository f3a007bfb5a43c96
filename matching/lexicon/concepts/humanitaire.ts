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
`;
