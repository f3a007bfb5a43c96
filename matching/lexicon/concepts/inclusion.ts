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
fr personnes âgées; personne âgée; aînés; aîné; seniors; vieillissement; vieillissant; vieillir; EHPAD; maison de retraite; maisons de retraite; retraités; retraite; dépendance; perte d'autonomie; grand âge; gérontologie; gérontologique; anciens; Alzheimer; démence; ville amie des aînés; villes amies des aînés; aidants; aidant; maintien à domicile; aide à domicile; silver économie; bien vieillir; autonomie des aînés; isolement des aînés
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
fr accès aux droits; non-recours; guichet social; accompagnement social; maison des services; domiciliation; permanence sociale; accompagnement administratif; écrivain public; points d'accès au droit
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
`;
