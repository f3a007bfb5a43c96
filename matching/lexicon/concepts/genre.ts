/** Gender equality. */
export const genre = `
femmes | genre | 5
fr femmes; femme; féminin; féminine; filles; fille; condition féminine; droits des femmes; droit des femmes; mères; mère; veuves; groupements de femmes; groupement de femmes; associations de femmes; réseau de femmes
en women; woman; female; girls; girl; women's rights; mothers; mother; widows; women's groups; women's associations; women's group; women's network
es mujeres; mujer; femenino; femenina; chicas; derechos de las mujeres; madres; madre; viudas; asociaciones de mujeres; grupos de mujeres; red de mujeres
pt mulheres; mulher; feminino; feminina; meninas; menina; raparigas; direitos das mulheres; mães; mãe; viúvas; associações de mulheres; grupos de mulheres; rede de mulheres

egalite-femmes-hommes | genre | 5, 10
fr égalité femmes-hommes; égalité entre les femmes et les hommes; égalité hommes-femmes; égalité des sexes; égalité de genre; genre; parité; stéréotypes; stéréotypes de genre; mixité; féminisme; approche genre; sexisme; sexiste; masculinités; égalité professionnelle; approche intégrée du genre; intégration du genre; charte européenne pour l'égalité; égalité réelle
en gender equality; gender; equality between women and men; gender parity; parity; gender stereotypes; stereotypes; gender mainstreaming; feminism; sexism; sexist; masculinities; equal pay; gender gap
es igualdad de género; género; igualdad entre mujeres y hombres; equidad de género; paridad; estereotipos; estereotipos de género; feminismo; feminista; perspectiva de género; sexismo; masculinidades; brecha de género; coeducación
pt igualdade de gênero; gênero; igualdade entre mulheres e homens; equidade de gênero; paridade; estereótipos; estereótipos de género; feminismo; perspectiva de género; sexismo; masculinidades; disparidades salariais

violences-femmes | genre, inclusion | 5, 16, 3
fr violences faites aux femmes; violence faite aux femmes; violences conjugales; violence conjugale; violences sexistes et sexuelles; violences sexistes; violences sexuelles; violences de genre; violences basées sur le genre; VBG; violences intrafamiliales; violences domestiques; femmes victimes; femmes victimes de violences; victimes de violences; féminicides; féminicide; harcèlement; harcèlement de rue; téléphone grave danger; bracelet anti-rapprochement; violences; femmes battues
en violence against women; domestic violence; gender-based violence; GBV; sexual violence; intimate partner violence; family violence; women victims; victims of violence; battered women; femicide; femicides; harassment; sexual harassment; street harassment; survivors of violence; domestic abuse; abuse
es violencia contra las mujeres; violencia contra la mujer; violencia de género; violencia machista; violencia doméstica; violencia intrafamiliar; violencia sexual; mujeres víctimas; víctimas de violencia; maltrato; mujeres maltratadas; feminicidio; feminicidios; acoso; acoso callejero; acoso sexual; violencias; agresores; maltratadas
pt violência contra as mulheres; violência contra a mulher; violência de gênero; violência doméstica; violência sexual; mulheres vítimas; vítimas de violência; maus-tratos; feminicídio; femicídio; assédio; assédio sexual; agressores; violência familiar

maison-femmes | genre, inclusion, sante | 5, 3, 16 | violences-femmes
fr maison des femmes; maisons des femmes; centre d'accueil pour femmes; refuge pour femmes; foyer pour femmes; mise à l'abri; hébergement des femmes; hébergement des victimes; accueil des victimes; accompagnement des victimes; centre d'écoute; ligne d'écoute; aide aux victimes; parcours des victimes
en women's shelter; women's shelters; women's house; women's refuge; safe house; safe houses; refuge for women; victim support; helpline; hotline; women's centre; support for victims
es casa de la mujer; casas de la mujer; casa de las mujeres; casa de acogida; casas de acogida; refugio para mujeres; casas refugio; casa refugio; centro de la mujer; atención a víctimas; línea de ayuda
pt casa da mulher; casas da mulher; casa-abrigo; casas-abrigo; abrigo para mulheres; centro de apoio à mulher; apoio às vítimas; apoio à vítima; linha de apoio; centro de referência da mulher; casa da mulher brasileira

autonomisation-femmes | genre, emploi, ess | 5, 8, 1
fr autonomisation des femmes; autonomisation économique; autonomie économique; autonomie des femmes; entrepreneuriat féminin; femmes entrepreneures; empowerment; coopératives féminines; coopérative féminine; coopérative de femmes; revenus des femmes; leadership féminin; activités des femmes; femmes rurales; entrepreneures
en women's empowerment; economic empowerment; empowerment; women entrepreneurs; women's entrepreneurship; female entrepreneurship; women's cooperative; women's cooperatives; women's leadership; women's income; rural women; women in business
es empoderamiento de las mujeres; empoderamiento económico; empoderamiento; autonomía económica; mujeres emprendedoras; emprendimiento femenino; cooperativa de mujeres; liderazgo femenino; mujeres rurales; emprendedoras
pt empoderamento das mulheres; empoderamento feminino; empoderamento econômico; empoderamento; autonomia econômica; mulheres empreendedoras; empreendedorismo feminino; cooperativa de mulheres; liderança feminina; mulheres rurais; empreendedoras

femmes-elues | genre, gouvernance, citoyennete | 5, 16
fr femmes élues; élues locales; élues; conseillères municipales; femmes en politique; participation politique des femmes; participation des femmes; place des femmes; mairesses; femmes maires; leadership des femmes
en women elected; elected women; women in politics; women councillors; women mayors; women's participation; women's political participation; female councillors; women leaders; women in decision-making
es mujeres electas; mujeres en política; concejalas; alcaldesas; participación política de las mujeres; participación de las mujeres; lideresas; mujeres líderes
pt mulheres eleitas; mulheres na política; vereadoras; prefeitas; autarcas mulheres; participação política das mulheres; participação das mulheres; mulheres líderes; eleitas

urbanisme-genre | genre, urbanisme | 5, 11
fr urbanisme sensible au genre; ville des femmes; marche exploratoire; marches exploratoires; place des femmes dans l'espace public; sécurité des femmes; femmes dans l'espace public; cours d'école égalitaires; urbanisme féministe
en gender-sensitive planning; exploratory walk; exploratory walks; women's safety; safe cities for women; women in public space; feminist urbanism; gender-sensitive urban planning
es urbanismo feminista; urbanismo con perspectiva de género; marcha exploratoria; marchas exploratorias; seguridad de las mujeres; ciudades seguras para las mujeres; ciudad cuidadora
pt urbanismo feminista; urbanismo com perspectiva de gênero; marcha exploratória; segurança das mulheres; cidades seguras para as mulheres; caminhada exploratória

soin-care | genre, inclusion | 5, 8, 10
fr économie du soin; travail domestique; charge domestique; travail de soin; tâches domestiques; familles monoparentales; mères isolées; mères célibataires; corvée d'eau; conciliation vie familiale
en care economy; domestic work; unpaid care; unpaid work; care work; single parents; single mothers; household chores; care system; work-life balance
es economía del cuidado; economía de los cuidados; trabajo doméstico; trabajo de cuidados; sistema de cuidados; familias monoparentales; madres solteras; tareas domésticas; conciliación familiar; manzanas del cuidado
pt economia do cuidado; trabalho doméstico; trabalho de cuidado; sistema de cuidados; famílias monoparentais; mães solteiras; mães solo; tarefas domésticas; conciliação familiar

femmes-paix | genre, citoyennete, humanitaire | 5, 16 | femmes
fr femmes, paix et sécurité; femmes et paix; femmes bâtisseuses de paix; résolution 1325; femmes en situation de conflit
en women, peace and security; women and peace; women mediators; women peacebuilders; resolution 1325
es mujeres, paz y seguridad; mujeres y paz; mujeres constructoras de paz; resolución 1325
pt mulheres, paz e segurança; mulheres e paz; mulheres construtoras da paz; resolução 1325

filles-sciences | genre, recherche, numerique | 5, 4, 9 | egalite-femmes-hommes
fr filles et sciences; femmes et sciences; femmes et numérique; filles et numérique; femmes scientifiques; métiers masculins; mixité des métiers
en girls in STEM; women in science; women in tech; girls and science; women and digital; women scientists; gender mix in trades
es niñas en la ciencia; mujeres en la ciencia; mujeres y tecnología; mujeres científicas; niñas y tecnología
pt meninas na ciência; mulheres na ciência; mulheres e tecnologia; mulheres cientistas; meninas e tecnologia

budget-genre | genre, gouvernance | 5, 16 | egalite-femmes-hommes
fr budget sensible au genre; budgétisation sensible au genre; budget genre; plan égalité; plan d'action pour l'égalité; référente égalité; chargée de mission égalité; politique d'égalité; politiques d'égalité
en gender budgeting; gender-responsive budgeting; gender action plan; equality plan; equality officer; equality policy; equality policies; gender policy
es presupuesto con perspectiva de género; presupuestos con enfoque de género; plan de igualdad; políticas de igualdad; política de género; agente de igualdad
pt orçamento sensível ao gênero; plano de igualdade; políticas de igualdade; política de gênero; plano municipal para a igualdade

prostitution | genre, inclusion | 5, 16 | violences-femmes
fr prostitution; exploitation sexuelle; proxénétisme; mariages forcés; mariage forcé; crimes d'honneur
en prostitution; sexual exploitation; pimping; forced marriage; forced marriages; honour crimes
es prostitución; explotación sexual; proxenetismo; matrimonio forzado; matrimonios forzados
pt prostituição; exploração sexual; lenocínio; casamento forçado; casamentos forçados

education-egalite | genre, education, jeunesse | 5, 4 | egalite-femmes-hommes
fr éducation à l'égalité; éducation à la vie affective; prévention du sexisme à l'école; malle pédagogique égalité; jouets non genrés; lutte contre les stéréotypes à l'école; éducation non sexiste; consentement; formation à l'égalité
en equality education; gender in schools; consent education; non-sexist education; gender-neutral toys; gender-sensitive education; relationship education
es educación en igualdad; educación no sexista; educación afectivo-sexual; consentimiento sexual; juguetes no sexistas; talleres de igualdad
pt educação para a igualdade; educação não sexista; consentimento sexual; brinquedos não sexistas; educação para a igualdade de género; educação sexual inclusiva

masculinites-positives | genre, jeunesse | 5, 16 | egalite-femmes-hommes
fr masculinité positive; école des maris; école des pères; clubs des maris; engagement des hommes; implication des hommes; hommes et garçons; paternité active; congé paternité
en positive masculinity; engaging men; men and boys; fathers' school; husbands' school; active fatherhood; paternity leave; male engagement
es masculinidades positivas; nuevas masculinidades; masculinidades igualitarias; paternidad activa; permiso de paternidad; hombres por la igualdad; escuela de hombres
pt masculinidades positivas; novas masculinidades; paternidade ativa; licença-paternidade; envolvimento dos homens; homens e rapazes; homens pela igualdade

auteurs-violences | genre, inclusion | 5, 16 | violences-femmes
fr auteurs de violences; prise en charge des auteurs; éviction du conjoint violent; ordonnance de protection; prévention de la récidive conjugale; centre de prise en charge des auteurs; stages de responsabilisation
en perpetrators; perpetrator programme; protection order; restraining order; abusive partner; behaviour change programme; domestic violence perpetrators
es programas para agresores; orden de protección; orden de alejamiento; reeducación de agresores; hombres agresores; medidas de protección para mujeres
pt programas para agressores; medida protetiva; ordem de restrição; reeducação de agressores; homens agressores; lei Maria da Penha

prise-charge-victimes | genre, sante, gouvernance | 5, 16, 3 | violences-femmes
fr prise en charge des victimes; guichet unique violences; centre intégré pour femmes; formation des policiers aux violences; protocole de prise en charge; intervenants sociaux en gendarmerie; réseau violences; observatoire des violences faites aux femmes; repérage des violences; one stop center
en one-stop centre; survivor support; case management of survivors; police training on violence; referral pathway; observatory on violence against women; multi-agency response to violence; rape crisis centre
es centro de emergencia mujer; atención integral a víctimas; ruta de atención; protocolo de atención; observatorio de violencia de género; policía especializada en género; comisaría de la mujer; puntos violeta
pt atendimento integral às vítimas; delegacia da mulher; rota de atendimento; protocolo de atendimento às vítimas; observatório da violência de gênero; patrulha Maria da Penha; rede de atendimento à mulher; rede de enfrentamento

harcelement-transports | genre, mobilite, urbanisme | 5, 11 | urbanisme-genre
fr harcèlement dans les transports; sécurité des femmes dans les transports; arrêt à la demande; femmes et mobilité; mobilité des femmes; demandez Angela; lieux refuges
en harassment on public transport; women and transport; women's mobility; safe transport for women; gender and mobility; ask for Angela; request stop at night
es acoso en el transporte; mujeres y movilidad; movilidad de las mujeres; transporte seguro para mujeres; paradas a demanda; movilidad y género
pt assédio nos transportes; mulheres e mobilidade; mobilidade das mulheres; transporte seguro para mulheres; vagão rosa; mobilidade e género; parada segura

femmes-rurales-foncier | genre, agriculture | 5, 2, 1 | autonomisation-femmes
fr accès des femmes à la terre; accès des femmes au foncier; droits fonciers des femmes; agricultrices rurales; femmes agricultrices; périmètres des femmes; femmes productrices; genre et agriculture
en women's land rights; women's access to land; women farmers; female farmers; women producers; gender and agriculture; land rights for women
es acceso de las mujeres a la tierra; mujeres agricultoras; mujeres productoras; derechos de las mujeres a la tierra; género y agricultura; mujeres campesinas; mujer rural
pt acesso das mulheres à terra; mulheres agricultoras; mulheres produtoras; direito das mulheres à terra; género e agricultura; mulheres camponesas; marcha das margaridas

femmes-eau | genre, eau | 5, 6 | femmes
fr femmes et eau; femmes et gestion de l'eau; femmes dans les comités d'eau; femmes et assainissement; genre et eau; femmes porteuses d'eau
en women and water; women in water management; gender and water; water carrying; women and sanitation; women water fetchers
es mujeres y agua; mujeres en la gestión del agua; género y agua; acarreo de agua; mujeres y saneamiento; guardianas del agua
pt mulheres e água; mulheres na gestão da água; género e água; transporte de água à cabeça; mulheres e saneamento; guardiãs da água

femmes-climat | genre, climat | 5, 13 | femmes
fr femmes et climat; genre et climat; écoféminisme; femmes face au changement climatique; femmes et environnement; justice climatique et genre; femmes et énergie
en women and climate; gender and climate; ecofeminism; women and the environment; gender-responsive climate action; women and energy
es mujeres y clima; género y clima; ecofeminismo; mujeres y medio ambiente; género y cambio climático; defensoras ambientales; mujeres y energía
pt mulheres e clima; género e clima; ecofeminismo; mulheres e meio ambiente; género e alterações climáticas; mulheres e energia; defensoras ambientais

groupements-epargne-femmes | genre, ess | 5, 1, 8 | autonomisation-femmes
fr tontines de femmes; microcrédit aux femmes; épargne des femmes; femmes commerçantes; activités génératrices de revenus pour les femmes; groupement féminin; banque des femmes; union de groupements féminins
en women's savings groups; microcredit for women; women traders; women's self-help groups; women's groups income; women's economic groups; market women's association
es grupos de ahorro de mujeres; microcrédito para mujeres; mujeres comerciantes; banco de mujeres; crédito para mujeres
pt grupos de poupança de mulheres; microcrédito para mulheres; mulheres comerciantes; crédito para mulheres; grupos produtivos de mulheres; banco da mulher

alphabetisation-femmes | genre, education, inclusion | 5, 4 | femmes
fr alphabétisation des femmes; formation des mères; éducation des femmes; cours pour femmes; centre de promotion féminine; foyer féminin; centre féminin; école de la deuxième chance pour femmes
en women's literacy; literacy for women; women's education; women's training centre; courses for women; women's learning centre
es alfabetización de mujeres; educación de mujeres; centro de formación para mujeres; cursos para mujeres; alfabetización femenina
pt alfabetização de mulheres; educação de mulheres; centro de formação para mulheres; cursos para mulheres; promoção da mulher

sante-femmes | genre, sante | 5, 3 | sante-sexuelle
fr santé des femmes; dépistage du cancer du sein; cancer du sein; octobre rose; cancer du col de l'utérus; ménopause; endométriose; gynécologie; gynécologue; fistule obstétricale; IVG; droits reproductifs
en women's health; breast cancer; cervical cancer; breast cancer screening; menopause; endometriosis; gynaecology; obstetric fistula; abortion; reproductive rights
es salud de las mujeres; cáncer de mama; cáncer de cuello uterino; octubre rosa; menopausia; endometriosis; ginecología; interrupción del embarazo; derechos reproductivos; aborto
pt saúde da mulher; câncer de mama; cancro da mama; outubro rosa; menopausa; endometriose; ginecologia; aborto; direitos reprodutivos; colo do útero

abandon-excision | genre, sante, citoyennete | 5, 3 | violences-femmes
fr lutte contre l'excision; abandon de l'excision; MGF; pratiques néfastes; pratiques traditionnelles néfastes; victimes d'excision; reconversion des exciseuses
en harmful practices; harmful traditional practices; abandonment of FGM; ending FGM; survivors of FGM; circumcisers; female circumcision
es prácticas nocivas; mutilación genital femenina; abandono de la ablación; ablación; prácticas tradicionales nocivas; víctimas de mutilación genital
pt práticas nefastas; mutilação genital feminina; abandono da excisão; fanateca; práticas tradicionais nocivas; vítimas de mutilação genital

lgbt-villes | genre, inclusion, citoyennete | 10, 5, 16 | discriminations
fr droits LGBT; personnes transgenres; transidentité; identité de genre; orientation sexuelle; centre LGBT; marche des fiertés; villes arc-en-ciel; diversité sexuelle
en LGBT rights; transgender; gender identity; sexual orientation; LGBT centre; pride march; rainbow cities; sexual diversity
es derechos LGBTI; personas trans; identidad de género; orientación sexual; marcha del orgullo; ciudades arcoíris; diversidad sexual; disidencias sexuales
pt direitos LGBT; pessoas trans; identidade de gênero; orientação sexual; parada do orgulho; cidades arco-íris; diversidade sexual

sport-femmes | genre, sport | 5, 3 | sport-developpement
fr femmes et sport; équipe féminine; football féminin; accès des filles au sport; encadrement sportif féminin; femmes dirigeantes du sport
en women's football; women's team; female athletes; women coaches; girls' access to sport
es mujeres en el deporte; fútbol femenino; equipo femenino; niñas y deporte
pt mulheres no desporto; mulheres no esporte; futebol feminino; equipa feminina; meninas no esporte

femmes-culture-memoire | genre, culture, patrimoine | 5, 11 | femmes
fr matrimoine; femmes artistes; femmes dans la culture; artistes femmes; femmes dans l'histoire; noms de rues de femmes; journées du matrimoine; autrices
en women artists; women in culture; women in the arts; women's history; street names for women; women's heritage; women writers
es mujeres artistas; mujeres en la cultura; historia de las mujeres; calles con nombre de mujer; mujeres creadoras
pt mulheres artistas; mulheres na cultura; história das mulheres; ruas com nome de mulher; mulheres criadoras

journee-femmes | genre, citoyennete | 5 | femmes
fr journée internationale des droits des femmes; 8 mars; 25 novembre; campagne orange; seize jours d'activisme; semaine de l'égalité; forum des femmes; caravane de sensibilisation des femmes
en international women's day; 16 days of activism; women's forum; women's conference; orange campaign; women's march; equality week
es día internacional de la mujer; 8 de marzo; 25 de noviembre; foro de mujeres; 16 días de activismo; semana de la igualdad; encuentro de mujeres
pt dia internacional da mulher; 8 de março; 25 de novembro; fórum de mulheres; 16 dias de ativismo; semana da igualdade; encontro de mulheres

femmes-migrantes | genre, migrations, inclusion | 5, 10 | femmes
fr femmes migrantes; femmes réfugiées; femmes déplacées; femmes en exil; travailleuses domestiques; femmes demandeuses d'asile; femmes immigrées; traite des femmes
en migrant women; refugee women; displaced women; women asylum seekers; immigrant women; domestic workers; trafficking in women
es mujeres migrantes; mujeres refugiadas; mujeres desplazadas; mujeres inmigrantes; trabajadoras del hogar; trata de mujeres
pt mulheres migrantes; mulheres refugiadas; mulheres deslocadas; mulheres imigrantes; empregadas domésticas; tráfico de mulheres

garde-enfants-femmes | genre, jeunesse, emploi | 5, 8 | soin-care
fr garde d'enfants pour les mères; crèche au marché; crèche communautaire; conciliation travail-famille; articulation des temps de vie; temps des femmes; bureau des temps; charge mentale
en childcare for working mothers; community childcare; market crèche; community nursery; work-family balance; mental load; time policy; childcare at markets
es guarderías comunitarias; corresponsabilidad; conciliación laboral; conciliación de la vida laboral y familiar; corresponsabilidad en los cuidados; usos del tiempo; carga mental; bancos del tiempo de cuidados
pt creche comunitária; conciliação entre trabalho e família; partilha de responsabilidades familiares; corresponsabilidade; usos do tempo; carga mental

reseaux-femmes-elues | genre, gouvernance, citoyennete | 5, 16, 17 | femmes-elues
fr réseau des femmes élues; REFELA; mentorat de femmes élues; formation des femmes élues; quotas de femmes; loi sur la parité; candidatures féminines; écoles de politique pour femmes; femmes leaders locales; femmes conseillères
en network of women elected; women mayors network; gender quotas; women candidates; training of women leaders; women's political leadership; parity law; REFELA
es red de mujeres electas; cuotas de género; ley de paridad; candidatas mujeres; formación política de mujeres; escuela de mujeres líderes; liderazgo político de las mujeres; red de alcaldesas; violencia política de género
pt rede de mulheres eleitas; quotas de género; cotas de gênero; lei da paridade; mulheres candidatas; formação política de mulheres; escola de mulheres líderes; violência política de gênero
`;
