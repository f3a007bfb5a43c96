/** Work, training for work, social and solidarity economy. */
export const emploi = `
emploi | emploi | 8
fr emploi; emplois; travail; chômage; chômeurs; demandeurs d'emploi; marché du travail; recrutement; recruter; embauche; création d'emplois; employabilité; emploi décent; travailleurs; métier; métiers; main-d'œuvre; mission locale; offres d'emploi; retour à l'emploi; accès à l'emploi
en employment; job; jobs; unemployment; unemployed; job seekers; jobseekers; labour market; recruitment; hiring; job creation; employability; decent work; workers; workforce; trades; work placement; jobless; access to work; access to employment
es empleo; empleos; trabajo; desempleo; desempleados; =parados; mercado laboral; contratación; creación de empleo; empleabilidad; trabajo decente; trabajadores; oficios; mano de obra; inserción laboral; =paro; acceso al empleo
pt emprego; empregos; trabalho; desemprego; desempregados; mercado de trabalho; recrutamento; contratação; criação de emprego; empregabilidade; trabalho decente; trabalhadores; ofícios; mão de obra; inserção laboral; acesso ao emprego

emploi-jeunes | emploi, jeunesse | 8, 4 | emploi
fr emploi des jeunes; insertion des jeunes; chômage des jeunes; insertion professionnelle des jeunes; jeunes diplômés; premier emploi; garantie jeunes; jeunes sans emploi
en youth employment; youth unemployment; young graduates; first job; youth guarantee; young unemployed; NEET; NEETs; young jobseekers
es empleo juvenil; desempleo juvenil; jóvenes desempleados; primer empleo; garantía juvenil; inserción de jóvenes; ninis
pt emprego jovem; desemprego jovem; jovens desempregados; primeiro emprego; garantia jovem; inserção de jovens; emprego juvenil

formation-professionnelle | emploi, education | 4, 8
fr formation professionnelle; formations professionnelles; formation technique; enseignement professionnel; lycée professionnel; lycées professionnels; centre de formation; centres de formation; centre de formation professionnelle; qualification; qualifications; compétences professionnelles; reconversion professionnelle; formation qualifiante; formation continue; enseignement technique; lycée technique; chantier-école; chantiers-écoles
en vocational training; professional training; technical training; vocational education; TVET; training centre; training center; training centres; skills training; reskilling; vocational school; vocational schools; continuing education; qualifications; qualification; lifelong learning; technical schools; upskilling
es formación profesional; formación técnica; capacitación laboral; capacitación técnica; centro de formación; centros de formación; escuela taller; escuelas taller; recualificación; formación continua; cualificación; institutos técnicos; enseñanza técnica
pt formação profissional; formação técnica; ensino profissional; ensino técnico; centro de formação; centros de formação; qualificação; requalificação profissional; formação contínua; capacitação profissional; escola técnica; escolas técnicas

apprentissage | emploi, education, jeunesse | 4, 8 | formation-professionnelle
fr apprentissage; apprenti; apprentis; apprenties; alternance; alternants; CFA; centre de formation d'apprentis; compagnonnage; compagnons; contrat d'apprentissage; maître d'apprentissage; maîtres d'apprentissage
en apprenticeship; apprenticeships; apprentice; apprentices; dual training; work-study; dual vocational training; journeyman
es aprendiz; aprendices; formación dual; contrato de aprendizaje; formación en alternancia; alternancia
pt aprendiz; aprendizes; formação dual; jovem aprendiz; ensino dual; contrato de aprendizagem; estágio profissional

stage | emploi, education | 4, 8
fr stage; stages; stagiaire; stagiaires; stage professionnel; immersion professionnelle; stage à l'étranger; stages en entreprise
en internship; internships; intern; interns; traineeship; traineeships; trainee; trainees; work experience; placements abroad
es pasantía; pasantías; pasante; pasantes; prácticas profesionales; becario; becarios; prácticas en empresas; practicantes
pt estágio; estágios; estagiário; estagiários; estagiária; estágios em empresas

insertion-professionnelle | emploi, inclusion, ess | 8, 1, 10 | emploi
fr insertion professionnelle; insertion; insertion par l'activité économique; IAE; chantier d'insertion; chantiers d'insertion; entreprise d'insertion; entreprises d'insertion; clauses sociales; clause sociale; clause d'insertion; réinsertion; insertion sociale; territoire zéro chômeur; atelier d'insertion
en work integration; labour integration; professional integration; social clauses; social clause; work integration social enterprise; back to work; reintegration; job inclusion; sheltered work
es inserción sociolaboral; inserción social; empresa de inserción; empresas de inserción; cláusulas sociales; cláusula social; reinserción; taller de inserción; integración laboral
pt inserção profissional; inserção social; empresa de inserção; empresas de inserção; cláusulas sociais; cláusula social; reinserção; integração laboral; inclusão produtiva

microcredit | ess, emploi | 1, 8 | finance-solidaire
fr microcrédit; microcrédits; microfinance; micro-crédit; =prêts;  crédit; épargne; tontine; tontines; fonds rotatif; fonds de roulement; activités génératrices de revenus; AGR; accès au crédit
en microcredit; microfinance; microloans; loan; loans; savings groups; =savings; revolving fund; income-generating activities; access to credit; village savings
es microcrédito; microcréditos; microfinanzas; préstamo; préstamos; ahorro; fondo rotatorio; actividades generadoras de ingresos; acceso al crédito; cajas de ahorro
pt microcrédito; microcréditos; microfinanças; empréstimo; empréstimos; poupança; fundo rotativo; atividades geradoras de renda; geração de renda; acesso ao crédito

finance-solidaire | ess | 8, 1, 10
fr finance solidaire; finance éthique; monnaie locale; monnaies locales; investissement à impact; entrepreneuriat social; banque éthique; financement participatif
en ethical finance; solidarity finance; local currency; social finance; impact investment; social impact; crowdfunding; complementary currency
es finanzas éticas; finanzas solidarias; moneda local; monedas locales; banca ética; inversión de impacto; moneda social; financiación participativa
pt finanças éticas; finanças solidárias; moeda local; moeda social; banco comunitário; investimento de impacto; financiamento coletivo

ess | ess | 8, 10
fr économie sociale et solidaire; économie sociale; économie solidaire; ESS; entreprise sociale; entreprises sociales; entreprises solidaires; utilité sociale; innovation sociale; PTCE; mutuelles; finalité sociale; entrepreneurs sociaux; loi-cadre ESS
en social and solidarity economy; social economy; solidarity economy; SSE; social enterprise; social enterprises; social innovation; social entrepreneurship; mutuals; social entrepreneurs; social business
es economía social y solidaria; economía social; economía solidaria; ESS; empresa social; empresas sociales; innovación social; emprendimiento social; mutuales; economía popular; emprendedores sociales
pt economia social e solidária; economia social; economia solidária; ESS; empresa social; empresas sociais; inovação social; empreendedorismo social; mutualidades; economia popular; negócios sociais

cooperatives | ess, emploi | 8, 10 | ess
fr coopérative; coopératives; SCOP; SCIC; société coopérative; coopérative d'activités; coopératif; mouvement coopératif; coopérateurs; statut coopératif; coopérative de travail; coopérative d'activités et d'emploi
en cooperatives; worker cooperative; worker cooperatives; co-operative; co-operatives; co-op; co-ops; cooperative society; cooperative movement
es cooperativa; cooperativas; cooperativa de trabajo; cooperativismo; cooperativista; cooperativistas; sociedad cooperativa; movimiento cooperativo
pt cooperativa; cooperativas; cooperativa de trabalho; cooperativismo; cooperados; sociedade cooperativa; movimento cooperativo

commande-publique | gouvernance, ess, emploi | 12, 16, 8
fr commande publique; marchés publics; marché public; achats publics; achat public; achats durables; appel d'offres; appels d'offres; achat responsable; politique d'achat; cahiers des charges publics; acheteurs publics; allotissement
en public procurement; procurement; public purchasing; tender; tenders; sustainable procurement; public contracts; calls for tender; public buyers
es contratación pública; compra pública; compras públicas; licitación; licitaciones; compras sostenibles; contratación responsable; pliegos
pt contratação pública; compras públicas; compra pública; licitação; licitações; concurso público; compras sustentáveis; contratos públicos

economie-informelle | emploi, ess | 8, 1
fr économie informelle; secteur informel; travail informel; vendeurs de rue; formalisation; emploi informel; petits métiers; petits boulots
en informal economy; informal sector; informal workers; informal work; formalisation; informal traders
es economía informal; sector informal; trabajo informal; informalidad; formalización; trabajadores informales
pt economia informal; setor informal; trabalho informal; informalidade; formalização; trabalhadores informais

dialogue-social | emploi, gouvernance | 8
fr dialogue social; conditions de travail; syndicats; syndicat de salariés; droit du travail; santé au travail; sécurité au travail; protection des travailleurs; travail des enfants; temps de travail
en social dialogue; working conditions; trade unions; labour law; occupational health; workplace safety; workers' rights; child labour
es diálogo social; condiciones de trabajo; sindicatos; derecho laboral; salud laboral; seguridad en el trabajo; derechos laborales; trabajo infantil
pt diálogo social; condições de trabalho; sindicatos; direito do trabalho; saúde no trabalho; segurança no trabalho; direitos trabalhistas; trabalho infantil

metiers-en-tension | emploi, attractivite | 8, 4 | emploi
fr métiers en tension; pénurie de main-d'œuvre; saisonniers; saisonnier; travailleurs saisonniers; manque de soignants; attractivité des métiers; pénurie de personnel; aides à domicile; mobilité professionnelle
en labour shortage; labour shortages; staff shortage; skills shortage; seasonal workers; shortage occupations; labour mobility
es escasez de mano de obra; falta de personal; temporeros; trabajadores de temporada; movilidad laboral; falta de profesionales
pt escassez de mão de obra; falta de pessoal; trabalhadores sazonais; mobilidade laboral; falta de profissionais

orientation-professionnelle | emploi, jeunesse, education | 4, 8 | emploi
fr orientation; orientation professionnelle; orientation scolaire; conseillers d'orientation; salon des métiers; découverte des métiers; forum des métiers; bilan de compétences; projet professionnel
en career guidance; careers guidance; vocational guidance; careers fair; job fair; career choice; careers advice; skills assessment
es orientación profesional; orientación vocacional; orientación laboral; feria de empleo; descubrimiento de oficios; proyecto profesional
pt orientação profissional; orientação vocacional; feira de emprego; feira de profissões; descoberta de profissões; projeto profissional

competences-vertes | emploi, climat, energie | 8, 4, 13 | emploi
fr emplois verts; métiers verts; métiers de la transition écologique; transition juste; compétences vertes; formation aux métiers verts; économie verte
en green jobs; green skills; just transition; green economy; jobs in the ecological transition; green trades
es empleos verdes; empleo verde; competencias verdes; transición justa; economía verde; oficios verdes
pt empregos verdes; emprego verde; competências verdes; transição justa; economia verde; profissões verdes

metiers-batiment | emploi, education, urbanisme | 4, 8, 9 | formation-professionnelle
fr métiers du bâtiment; plombiers; plomberie; électriciens; électricien; soudeurs; soudure; menuisiers; menuiserie; mécaniciens; mécanique; couvreurs; ébénistes
en building trades; plumbers; plumbing; electricians; electrician; welders; welding; joiners; joinery; mechanics; roofers; cabinetmakers
es oficios de la construcción; fontaneros; fontanería; plomeros; electricistas; soldadores; soldadura; ebanistas; mecánicos; mecánica automotriz
pt ofícios da construção; encanadores; canalizadores; eletricistas; soldadores; soldadura; solda; marceneiros; marcenaria; mecânicos; serralheiros

entrepreneuriat-jeunes | emploi, jeunesse, attractivite | 8, 4 | entreprises
fr entrepreneuriat des jeunes; jeunes entrepreneurs; jeunes porteurs de projets; jeunes agripreneurs; entrepreneuriat étudiant; concours d'entrepreneuriat; concours de projets
en youth entrepreneurship; young entrepreneurs; student entrepreneurship; business plan competition; young business founders
es emprendimiento juvenil; jóvenes emprendedores; emprendimiento estudiantil; concurso de emprendimiento
pt empreendedorismo jovem; jovens empreendedores; empreendedorismo estudantil; concurso de empreendedorismo

tiers-lieux | ess, attractivite, numerique | 8, 9, 11 | ess
fr tiers-lieu; tiers-lieux; coworking; espace de coworking; espaces de coworking; ateliers partagés; atelier partagé; lieu hybride; fabrique de territoire
en third place; third places; coworking; coworking space; coworking spaces; shared workshops; shared workspace
es espacio de coworking; coworking; espacios de trabajo compartido; terceros lugares; talleres compartidos
pt espaço de coworking; coworking; espaços de trabalho partilhado; terceiros lugares; oficinas partilhadas
`;
