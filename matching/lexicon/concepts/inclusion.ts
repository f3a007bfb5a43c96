/** Social inclusion, disability, ageing, poverty, rights. */
export const inclusion = `
inclusion | inclusion | 10, 1
fr inclusion; inclusif; inclusive; inclusives; inclusion sociale; exclusion; exclusion sociale; cohésion sociale; vivre-ensemble; lien social; publics vulnérables; personnes vulnérables; marginalisés; publics fragiles; groupes vulnérables
en inclusion; inclusive; social inclusion; exclusion; social exclusion; social cohesion; living together; social ties; vulnerable people; vulnerable groups; marginalised; marginalized; disadvantaged; underprivileged
es inclusión; inclusivo; inclusiva; inclusión social; exclusión; exclusión social; cohesión social; convivencia; vínculo social; personas vulnerables; grupos vulnerables; marginados; desfavorecidos
pt inclusão; inclusivo; inclusiva; inclusão social; exclusão; exclusão social; coesão social; convivência; laço social; pessoas vulneráveis; grupos vulneráveis; marginalizados; desfavorecidos

handicap | inclusion, sante | 10, 3, 11 | inclusion
fr handicap; handicaps; handicapé; handicapés; personnes handicapées; situation de handicap; personnes en situation de handicap; accessibilité; accessible; fauteuil roulant; malvoyants; aveugles; sourds; malentendants; langue des signes; autisme; autonomie des personnes; PMR; mobilité réduite; braille; déficience; ESAT; appareillage; prothèses
en disability; disabilities; disabled; disabled people; people with disabilities; persons with disabilities; accessibility; accessible; wheelchair; blind; visually impaired; deaf; hard of hearing; sign language; autism; reduced mobility; universal design; braille; prosthetics
es discapacidad; discapacidades; discapacitados; personas con discapacidad; accesibilidad; accesible; silla de ruedas; ciegos; sordos; lengua de señas; lengua de signos; autismo; movilidad reducida; diversidad funcional; braille; prótesis
pt deficiência; deficiências; deficientes; pessoas com deficiência; acessibilidade; acessível; cadeira de rodas; cegos; surdos; língua de sinais; língua gestual; libras; autismo; mobilidade reduzida; braille; próteses

personnes-agees | inclusion, sante | 3, 10, 11 | inclusion
fr personnes âgées; personne âgée; aînés; aîné; seniors; vieillissement; vieillissant; vieillir; EHPAD; maison de retraite; maisons de retraite; retraités; retraite; dépendance; perte d'autonomie; grand âge; gérontologie; gérontologique; Alzheimer; démence; ville amie des aînés; villes amies des aînés; aidants; aidant; maintien à domicile; silver économie; bien vieillir; autonomie des aînés; isolement des aînés; aide à domicile
en older people; elderly; elders; elder care; seniors; senior; senior citizens; ageing; aging; nursing home; care home; care homes; retirement; retirees; retirement home; gerontology; dementia; Alzheimer; age-friendly; age-friendly city; carers; home care; dependency care; eldercare; loneliness
es personas mayores; adultos mayores; adulto mayor; ancianos; anciano; envejecimiento; envejecer; residencia de mayores; residencias de mayores; hogar de ancianos; jubilados; jubilación; tercera edad; gerontología; demencia; Alzheimer; dependencia; cuidadores; cuidadoras; atención domiciliaria; amigable con las personas mayores; soledad no deseada
pt pessoas idosas; idosos; idosas; idoso; envelhecimento; envelhecer; lar de idosos; lares de idosos; aposentados; aposentadoria; reformados; terceira idade; gerontologia; demência; Alzheimer; dependência; cuidadores; cuidadoras; apoio domiciliário; amiga das pessoas idosas; solidão

accueil-de-jour | inclusion, sante | 3, 10 | personnes-agees
fr accueil de jour; centre de jour; centres de jour; résidence autonomie; résidences autonomie; résidence seniors; habitat inclusif; colocation; service à la personne; services à la personne; portage de repas; unité de vie; foyer logement
en day care; day centre; day center; day centres; respite care; sheltered housing; assisted living; senior housing; shared housing; meals on wheels
es centro de día; centros de día; estancia diurna; vivienda tutelada; viviendas compartidas; comida a domicilio; respiro familiar
pt centro de dia; centros de dia; residência assistida; habitação partilhada; refeições ao domicílio; apoio ao cuidador

intergenerationnel | inclusion, jeunesse, citoyennete | 10, 11 | personnes-agees
fr intergénérationnel; intergénérationnelle; intergénérationnels; entre générations; liens entre générations; générations; transmission entre générations; grands-parents
en intergenerational; between generations; generations; across generations; grandparents
es intergeneracional; entre generaciones; generaciones; abuelos
pt intergeracional; entre gerações; gerações; avós

pauvrete | inclusion | 1, 10
fr pauvreté; pauvres; pauvre; précarité; précaires; grande précarité; lutte contre la pauvreté; ménages pauvres; familles pauvres; familles démunies; démunis; minima sociaux; revenu minimum; misère; vulnérables
en poverty; poor; deprivation; low-income; poor households; poor families; needy; poverty reduction; anti-poverty
es pobreza; pobres; pobre; precariedad; bajos recursos; hogares pobres; lucha contra la pobreza; escasos recursos; indigencia; miseria
pt pobreza; pobres; pobre; precariedade; baixa renda; famílias pobres; combate à pobreza; carentes; miséria; famílias carenciadas

action-sociale | inclusion, gouvernance | 1, 10, 3 | inclusion
fr action sociale; aide sociale; services sociaux; service social; travail social; travailleurs sociaux; travailleur social; assistante sociale; CCAS; CIAS; centre social; centres sociaux; protection sociale; politiques sociales; politique sociale; filets sociaux; transferts monétaires; allocations; parentalité; soutien à la parentalité; aide à l'enfance
en social action; social welfare; social services; social work; social worker; social workers; social centre; social protection; social policy; social policies; safety nets; cash transfers; benefits; parenting; welfare; community centre; social care
es acción social; bienestar social; servicios sociales; trabajo social; trabajadores sociales; trabajadora social; centro social; protección social; política social; políticas sociales; transferencias monetarias; parentalidad; asistencia social; crianza
pt ação social; bem-estar social; serviços sociais; trabalho social; assistentes sociais; assistente social; centro social; proteção social; política social; políticas sociais; assistência social; transferência de renda; parentalidade; serviço social

sans-abri | inclusion, urbanisme | 1, 11, 10 | pauvrete
fr sans-abri; sans domicile; SDF; sans-abrisme; hébergement d'urgence; logement d'abord; maraudes; maraude; foyer d'hébergement; mal-logés; samu social; personnes à la rue
en homeless; homelessness; rough sleepers; emergency shelter; shelter; shelters; housing first; street outreach; night shelter; rough sleeping
es personas sin hogar; sin hogar; sinhogarismo; sin techo; situación de calle; albergue; albergues; vivienda primero; personas en situación de calle
pt sem-abrigo; sem-teto; situação de rua; população em situação de rua; abrigo; abrigos; albergue; habitação primeiro; moradia primeiro

discriminations | inclusion, citoyennete | 10, 16
fr discriminations; discrimination; racisme; antiracisme; lutte contre les discriminations; égalité des chances; LGBT; LGBTQI; homophobie; antisémitisme; xénophobie; minorités; minorité; Roms; gens du voyage; inégalités; inégalité; diversité; égalité des droits
en discrimination; racism; anti-racism; anti-discrimination; equal opportunities; equal opportunity; LGBT; LGBTQI; homophobia; antisemitism; xenophobia; minorities; minority; Roma; travellers community; inequalities; inequality; diversity
es discriminación; racismo; antirracismo; lucha contra la discriminación; igualdad de oportunidades; LGBT; LGBTI; homofobia; antisemitismo; xenofobia; minorías; minoría; gitanos; desigualdades; desigualdad; diversidad
pt discriminação; racismo; antirracismo; combate à discriminação; igualdade de oportunidades; LGBT; LGBTI; LGBTQIA; homofobia; antissemitismo; xenofobia; minorias; minoria; ciganos; desigualdades; desigualdade; diversidade; igualdade racial

peuples-autochtones | inclusion, culture, biodiversite | 10, 16, 15
fr peuples autochtones; autochtones; autochtone; peuples indigènes; communautés autochtones; amérindiens; amérindien; savoirs autochtones; savoirs traditionnels; quilombolas; chefferie; chefferies; chefs coutumiers; autorités coutumières; kanak
en indigenous peoples; indigenous; indigenous communities; first nations; native peoples; traditional knowledge; chieftaincy; traditional chiefs; customary authorities; aboriginal
es pueblos indígenas; indígenas; indígena; comunidades indígenas; pueblos originarios; saberes ancestrales; afrodescendientes; comunidades nativas; comunidades campesinas
pt povos indígenas; indígenas; indígena; comunidades indígenas; povos originários; saberes tradicionais; quilombolas; quilombola; afrodescendentes; comunidades tradicionais

prisons | inclusion, gouvernance | 16, 10
fr prison; prisons; détenus; détention; milieu carcéral; justice; accès au droit; accès à la justice; aide juridique; réinsertion des détenus
en prison; prisons; prisoners; detention; detainees; justice; access to justice; access to law; legal aid
es prisión; cárcel; cárceles; presos; detención; justicia; acceso a la justicia; asistencia jurídica
pt prisão; prisões; cadeia; presos; reclusos; detenção; justiça; acesso à justiça; apoio jurídico

quartiers-prioritaires | inclusion, urbanisme, jeunesse | 10, 11, 1
fr quartiers prioritaires; quartier prioritaire; politique de la ville; quartiers populaires; quartier populaire; banlieue; banlieues; quartiers sensibles; =cités; contrat de ville; périphéries; ANRU; mixité sociale; quartiers défavorisés
en deprived neighbourhoods; disadvantaged neighbourhoods; priority neighbourhoods; inner city; suburbs; deprived areas; urban periphery; poor neighbourhoods; social mix
es barrios vulnerables; barrios populares; barrios desfavorecidos; barrios prioritarios; periferia urbana; periferias; comunas populares; suburbios; mezcla social
pt bairros vulneráveis; bairros populares; bairros sociais; bairros desfavorecidos; bairros prioritários; periferia; periferias; subúrbios; mistura social

emploi-handicap | inclusion, emploi | 8, 10 | handicap
fr emploi des personnes handicapées; emploi accompagné; travail adapté; entreprise adaptée; entreprises adaptées; travailleurs handicapés
en supported employment; employment of disabled people; disability employment; adapted enterprise; inclusive employment
es empleo con apoyo; empleo inclusivo; empleo de personas con discapacidad; centro especial de empleo
pt emprego apoiado; emprego inclusivo; emprego de pessoas com deficiência; inclusão laboral

droits-humains | citoyennete, inclusion, gouvernance | 16, 10
fr droits humains; droits de l'homme; droits fondamentaux; défenseurs des droits; libertés publiques; villes des droits humains; état de droit
en human rights; fundamental rights; human rights defenders; civil liberties; human rights city; rule of law
es derechos humanos; derechos fundamentales; defensores de derechos humanos; ciudades de derechos humanos; estado de derecho
pt direitos humanos; direitos fundamentais; defensores de direitos humanos; cidades de direitos humanos; estado de direito

acces-droits | inclusion, gouvernance | 16, 10, 1 | action-sociale
fr non-recours; guichet social; accompagnement social; maison des services; domiciliation; permanence sociale; accompagnement administratif; écrivain public; points d'accès au droit; accès aux droits
en access to rights; non-take-up; social support; social desk; administrative support; advice centre; legal advice centre
es acceso a los derechos; acompañamiento social; ventanilla social; acompañamiento administrativo; asesoría legal
pt acesso a direitos; acompanhamento social; balcão social; apoio administrativo; assessoria jurídica

insertion-logement | inclusion, urbanisme | 11, 1 | logement
fr accession sociale; logement accompagné; logement des personnes âgées; adaptation du logement; résidence sociale; pension de famille; logement d'insertion; bail solidaire
en supported housing; supported accommodation; housing adaptation; social residence; housing support; transitional housing
es vivienda con apoyo; vivienda adaptada; residencia social; alojamiento social; vivienda de transición
pt habitação apoiada; habitação adaptada; residência social; alojamento social; habitação de transição

culture-inclusion | culture, inclusion | 10, 4 | culture
fr culture et handicap; culture à l'hôpital; culture en prison; publics éloignés de la culture; accès à la culture; médiation artistique; art-thérapie; théâtre social; démocratisation culturelle
en access to culture; culture for all; art therapy; social theatre; arts and disability; arts in hospital; community arts
es acceso a la cultura; cultura para todos; arteterapia; teatro social; cultura comunitaria; arte comunitario
pt acesso à cultura; cultura para todos; arteterapia; teatro social; cultura comunitária; arte comunitária

accessibilite-ville | inclusion, urbanisme | 11, 10 | handicap
fr accessibilité universelle; conception universelle; mise en accessibilité; voirie accessible; bâtiments accessibles; Ad'AP; commission d'accessibilité; rampes d'accès; bandes podotactiles; ville accessible
en =universal accessibility; accessible buildings; accessible streets; accessible city; barrier-free; access audit; ramps for wheelchairs; tactile paving
es accesibilidad universal; diseño universal; edificios accesibles; ciudad accesible; rampas de acceso; barreras arquitectónicas; pavimento táctil
pt acessibilidade universal; desenho universal; edifícios acessíveis; cidade acessível; rampas de acesso; barreiras arquitetónicas; piso tátil

facile-lire | inclusion, citoyennete | 10, 16 | handicap
fr facile à lire et à comprendre; FALC; langage clair; langage simplifié; sous-titrage; audiodescription; interprète en langue des signes; information accessible
en easy to read; plain language; subtitling; audio description; sign language interpreter; accessible information
es lectura fácil; lenguaje claro; subtitulado; audiodescripción; intérprete de lengua de señas; información accesible
pt leitura fácil; linguagem simples; linguagem clara; legendagem; audiodescrição; intérprete de Libras; intérprete de língua gestual; informação acessível

vie-autonome | inclusion, sante | 10, 3 | handicap
fr vie autonome; aide humaine; établissement médico-social; établissements médico-sociaux; MDPH; prestation de compensation; désinstitutionnalisation; service d'accompagnement à la vie sociale; =SAVS
en independent living; personal assistance; personal assistant; deinstitutionalisation; disability services; social care facility; disability allowance
es vida independiente; asistencia personal; desinstitucionalización; servicios de discapacidad; pensión por discapacidad
pt vida independente; assistência pessoal; desinstitucionalização; serviços para deficiência; benefício de prestação continuada

handicap-enfants | inclusion, education, jeunesse | 4, 10 | handicap
fr enfants en situation de handicap; polyhandicap; trisomie; troubles du spectre autistique; IME; dépistage du handicap; familles d'enfants handicapés; loisirs inclusifs
en disabled children; Down syndrome; autism spectrum; early intervention disability; families of disabled children; inclusive leisure
es niñas y niños con discapacidad; síndrome de Down; trastorno del espectro autista; atención temprana; ocio inclusivo
pt síndrome de Down; trissomia 21; espectro do autismo; TEA; intervenção precoce; lazer inclusivo; APAE

plan-age | inclusion, gouvernance | 3, 10, 11 | personnes-agees
fr politique du vieillissement; politique de l'âge; réseau francophone des villes amies des aînés; RFVAA; Monalisa; plan seniors; conseil des aînés; conseil des sages; transition démographique; longévité
en ageing policy; ageing strategy; active ageing; healthy ageing; council of elders; older people's council; demographic ageing; longevity
es política de envejecimiento; envejecimiento activo; envejecimiento saludable; consejo de mayores; consejo de ancianos; plan de mayores; longevidad
pt política de envelhecimento; envelhecimento ativo; envelhecimento saudável; conselho de idosos; conselho sénior; longevidade

isolement-ages | inclusion, citoyennete | 3, 10 | personnes-agees
fr isolement social; solitude; visites de convivialité; rupture de l'isolement; voisins solidaires; veille sociale; plan canicule des personnes isolées; appels de convivialité
en social isolation; befriending; befriending service; good neighbours; isolated older people; friendly visits; telephone befriending
es aislamiento social; soledad de las personas mayores; acompañamiento de mayores; visitas de acompañamiento; buenos vecinos; teleasistencia
pt isolamento social; combate à solidão; acompanhamento de idosos; visitas domiciliárias a idosos; vizinhos solidários; teleassistência

aide-familles | inclusion, jeunesse | 1, 10, 5 | action-sociale
fr aide aux familles; soutien aux familles; politique familiale; maison des familles; médiation familiale; planification familiale sociale; lieu d'accueil enfants-parents; LAEP; CAF
en single-parent families; lone parents; family support; family policy; family centre; family mediation; family benefits
es apoyo a las familias; política familiar; centro de atención familiar; mediación familiar; jefas de hogar
pt apoio às famílias; política familiar; centro de apoio à família; mediação familiar; chefes de família; CRAS

protection-enfance | inclusion, jeunesse | 16, 10 | action-sociale
fr enfance en danger; enfants maltraités; maltraitance des enfants; enfants placés; foyer de l'enfance
en child abuse; children at risk; foster care; foster family; foster families; children's home; child labor; child welfare
es maltrato infantil; niñez en riesgo; acogimiento familiar; hogar de menores
pt maus-tratos infantis; crianças em risco; acolhimento familiar; família acolhedora; conselho tutelar; CPCJ

centres-sociaux-quartier | inclusion, citoyennete | 10, 11 | action-sociale
fr espace de vie sociale; maison de la solidarité; animation sociale; développement social local; travail social communautaire; jardin social; équipement de proximité
en neighbourhood house; neighbourhood centre; social development; community social work; community hub; settlement house
es centro comunitario; centros comunitarios; trabajo social comunitario; casa de barrio; centro de desarrollo social
pt centro comunitário; centros comunitários; trabalho social comunitário; casa do bairro; desenvolvimento social local

revenu-solidarite | inclusion, emploi | 1, 10 | pauvrete
fr RSA; revenu de solidarité active; revenu de base; revenu universel; prestations sociales; bénéficiaires du RSA; aide financière aux ménages; fonds de solidarité logement; microcrédit personnel
en basic income; universal income; minimum income; income support; household debt; social benefits; guaranteed income
es renta básica; ingreso mínimo vital; renta mínima; ingreso de solidaridad; subsidios sociales; programas de transferencias condicionadas
pt renda básica; rendimento mínimo; rendimento social de inserção; RSI; Bolsa Família; prestações sociais

protection-sociale-universelle | inclusion, gouvernance | 1, 10 | action-sociale
fr socle de protection sociale; régime de protection sociale; sécurité sociale; couverture sociale; registre social; ciblage des ménages; pension de vieillesse; assistance sociale
en social protection floor; social security; social registry; social safety net; old-age pension; social assistance; household targeting
es piso de protección social; seguridad social; registro social; red de protección social; pensión de vejez; adultos mayores pensionados; focalización de hogares
pt piso de proteção social; segurança social; seguridade social; cadastro único; cadastro social; rede de proteção social; pensão de velhice

precarite-hygienique | inclusion, humanitaire | 1, 10 | pauvrete
fr précarité hygiénique; bains-douches; produits d'hygiène; vestiaire social; douches publiques; laverie solidaire; bagagerie; aide vestimentaire
en hygiene poverty; public showers; hygiene products; clothing bank; community laundry; luggage storage for homeless people
es pobreza higiénica; duchas públicas; productos de higiene; ropero social; lavandería solidaria
pt pobreza higiénica; banhos públicos; balneários públicos; produtos de higiene; lavandaria social; lavanderia comunitária

pauvrete-enfants | inclusion, jeunesse | 1, 4, 10 | pauvrete
fr pauvreté des enfants; pauvreté infantile; précarité étudiante; jeunes précaires; pauvreté des jeunes; enfants pauvres; droit aux vacances; colonies pour tous
en child poverty; youth poverty; student poverty; poor children; poverty among young people; holiday hunger
es pobreza infantil; pobreza juvenil; precariedad juvenil; niños pobres; pobreza estudiantil
pt pobreza infantil; pobreza juvenil; precariedade juvenil; crianças pobres; pobreza entre estudantes

pauvrete-rurale | inclusion, agriculture | 1, 10 | pauvrete
fr pauvreté rurale; précarité rurale; ruralité isolée; itinérance des services sociaux; bus des services; ménages ruraux pauvres; agriculteurs en difficulté; isolement rural
en rural poverty; rural deprivation; rural isolation; mobile social services; poor rural households; farmers in difficulty
es pobreza rural; aislamiento rural; servicios sociales itinerantes; hogares rurales pobres; agricultores en dificultad
pt pobreza rural; isolamento rural; serviços sociais itinerantes; agregados rurais pobres; agricultores em dificuldade

gens-voyage-roms | inclusion, urbanisme | 10, 11 | discriminations
fr aire d'accueil des gens du voyage; schéma d'accueil des gens du voyage; campements illicites; familles roms; inclusion des Roms; scolarisation des enfants du voyage; nomades; populations nomades
en Traveller sites; Gypsy and Traveller; Roma inclusion; Roma families; Roma children; nomadic populations; nomads
es inclusión de la población gitana; pueblo gitano; población romaní; familias gitanas; poblaciones nómadas; nómadas
pt comunidades ciganas; inclusão das comunidades ciganas; famílias ciganas; população cigana; populações nómadas; povos nômades

antiracisme-local | inclusion, citoyennete, education | 10, 16 | discriminations
fr plan de lutte contre le racisme; coalition européenne des villes contre le racisme; ECCAR; signalement des discriminations; afro-descendants; islamophobie; préjugés raciaux; semaine contre le racisme
en anti-racism plan; European coalition of cities against racism; ECCAR; reporting discrimination; people of African descent; islamophobia; racial equality; racial justice
es plan contra el racismo; ciudades contra el racismo; denuncia de discriminación; población afrodescendiente; islamofobia; justicia racial; equidad racial
pt plano antirracista; cidades contra o racismo; denúncia de discriminação; população negra; islamofobia; justiça racial; combate ao racismo; quilombos

diversite-interculturelle | inclusion, citoyennete, migrations | 10, 11, 16 | discriminations
fr cité interculturelle; cités interculturelles; politique interculturelle; charte de la diversité; label diversité; super-diversité; gestion de la diversité; antirumeurs
en intercultural cities; intercultural city; intercultural policy; diversity charter; diversity management; anti-rumours; intercultural integration
es ciudades interculturales; ciudad intercultural; política intercultural; carta de la diversidad; gestión de la diversidad; antirumores
pt cidades interculturais; cidade intercultural; política intercultural; carta da diversidade; gestão da diversidade; antirrumores

droits-autochtones | inclusion, gouvernance, biodiversite | 10, 16, 15 | peuples-autochtones
fr droits des peuples autochtones; territoires autochtones; terres ancestrales; gouvernance autochtone; gouvernement autochtone; conseil de bande; Premières Nations; Inuits; consultation préalable; communautés amazoniennes
en indigenous rights; indigenous territories; ancestral lands; indigenous governance; tribal council; Inuit; free prior and informed consent; FPIC; Amazonian communities
es derechos indígenas; territorios indígenas; tierras ancestrales; gobierno indígena; cabildo indígena; resguardos indígenas; consulta previa; comunidades amazónicas; territorios ancestrales
pt direitos indígenas; terras indígenas; territórios indígenas; terras ancestrais; governança indígena; consulta prévia; comunidades amazônicas; demarcação de terras

reinsertion-detenus | inclusion, emploi | 16, 8, 10 | prisons
fr réinsertion des sortants de prison; sortants de prison; travail en détention; travail d'intérêt général; TIG; peines alternatives; justice restaurative; probation; aménagement de peine
en prison leavers; ex-offenders; community service sentence; community sentences; restorative justice; probation; resettlement of offenders; alternatives to prison
es reinserción social de presos; personas privadas de libertad; exreclusos; trabajo comunitario penal; justicia restaurativa; penas alternativas; libertad condicional; pospenados
pt reinserção de reclusos; ex-reclusos; egressos do sistema prisional; pessoas privadas de liberdade; penas alternativas; trabalho comunitário penal; ressocialização

developpement-social-urbain | inclusion, urbanisme | 11, 1 | quartiers-prioritaires
fr développement social urbain; contrats de quartier; quartiers 2030; adultes-relais; gestion urbaine de proximité; rénovation des grands ensembles; grands ensembles; ségrégation urbaine; gentrification
en social urban development; neighbourhood contract; neighbourhood management; large housing estates; housing estates; urban segregation; gentrification; estate regeneration
es desarrollo social urbano; contrato de barrio; gestión vecinal; grandes conjuntos habitacionales; segregación urbana; gentrificación; mejora de barrios
pt desenvolvimento social urbano; contrato de bairro; gestão de proximidade; conjuntos habitacionais; segregação urbana; gentrificação; comunidades periféricas

aidants-proches | inclusion, sante | 3, 5 | personnes-agees
fr proches aidants; aidants familiaux; répit des aidants; maison des aidants; café des aidants; droit au répit; relayage
en family carers; informal carers; carer support; carers' respite; carers café; unpaid carers
es cuidadores familiares; familias cuidadoras; apoyo a cuidadores; respiro para cuidadores; personas cuidadoras
pt cuidadores informais; cuidadores familiares; descanso do cuidador; estatuto do cuidador

justice-sociale | inclusion, ess | 10, 8 | inclusion
fr croissance inclusive; ne laisser personne de côté; innovation sociale inclusive; territoire inclusif; ville inclusive; économie inclusive; accessibilité sociale; équité territoriale; justice sociale
en inclusive growth; leave no one behind; inclusive city; inclusive economy; social justice; inclusive territory; territorial equity
es crecimiento inclusivo; no dejar a nadie atrás; ciudad inclusiva; economía inclusiva; justicia social; territorio inclusivo; equidad territorial
pt crescimento inclusivo; não deixar ninguém para trás; cidade inclusiva; economia inclusiva; justiça social; território inclusivo; equidade territorial
`;
