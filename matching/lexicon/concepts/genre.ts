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
`;
