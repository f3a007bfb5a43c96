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

service-public-emploi | emploi, gouvernance | 8 | emploi
fr service public de l'emploi; Pôle emploi; France Travail; bourse de l'emploi; agence pour l'emploi; agence nationale pour l'emploi; bureau de placement; accompagnement vers l'emploi; conseillers emploi; maison de l'emploi; plateforme emploi
en public employment service; employment agency; job centre; jobcentre; employment office; job placement; job matching; employment services; labour intermediation; career counsellors
es servicio público de empleo; agencia de empleo; bolsa de empleo; bolsa de trabajo; oficina de empleo; intermediación laboral; agencia de colocación
pt serviço público de emprego; agência de emprego; centro de emprego; balcão de emprego; intermediação laboral; intermediação de mão de obra; SINE; gabinete de inserção profissional

politique-emploi-locale | emploi, gouvernance | 8 | emploi
fr politique de l'emploi; stratégie locale pour l'emploi; gestion prévisionnelle des emplois et des compétences; GPEC; GPECT; observatoire de l'emploi; pacte territorial pour l'emploi; bassin d'emploi; plan local pour l'insertion et l'emploi; PLIE
en employment policy; local employment strategy; employment pact; labour market observatory; skills forecasting; workforce planning; local employment plan; workforce development
es política de empleo; políticas activas de empleo; pacto local de empleo; observatorio laboral; plan de empleo; observatorio de empleo; planes de empleo municipales
pt política de emprego; políticas ativas de emprego; pacto local de emprego; observatório do emprego; plano de emprego; observatório do mercado de trabalho; sistema de antecipação de qualificações

certification-competences | emploi, education | 4, 8 | formation-professionnelle
fr validation des acquis; validation des acquis de l'expérience; certification professionnelle; titre professionnel; certificat de qualification; reconnaissance des compétences; reconnaissance des diplômes; badges numériques; blocs de compétences
en recognition of prior learning; validation of prior learning; professional certification; recognition of skills; recognition of qualifications; open badges; skills recognition; trade certificate
es certificación de competencias; reconocimiento de saberes; certificación laboral; acreditación de competencias; homologación de títulos; reconocimiento de aprendizajes previos; certificación profesional
pt certificação de competências; reconhecimento de competências; RVCC; certificação profissional; reconhecimento de diplomas; validação de competências; reconhecimento de saberes

mobilite-apprentis | emploi, education, jeunesse | 4, 17, 8 | formation-professionnelle
fr mobilité des apprentis; mobilité européenne des apprentis; mobilité professionnelle des jeunes; échange de lycées professionnels; stages à l'étranger pour apprentis; Erasmus pro; chantier-école international; jumelage de lycées professionnels
en apprentice mobility; mobility of apprentices; vocational exchange; vocational student exchange; VET mobility; Erasmus for apprentices; vocational school partnership
es movilidad de aprendices; intercambio de formación profesional; movilidad de formación profesional; Erasmus para aprendices; intercambio de escuelas técnicas
pt mobilidade de aprendizes; intercâmbio de formação profissional; mobilidade no ensino profissional; Erasmus para aprendizes; intercâmbio de escolas profissionais

formateurs | emploi, education | 4 | formation-professionnelle
fr formation de formateurs; formateurs; plateaux techniques de formation; référentiel de formation; ingénierie de formation; approche par compétences; maquette de formation; centre de ressources professionnelles
en training of trainers; trainers; training curriculum; training workshop equipment; competency-based training; instructional design; vocational teachers
es formación de formadores; formadores; capacitación de formadores; currículo de formación; formación por competencias; talleres de formación equipados; instructores técnicos
pt formação de formadores; formadores; capacitação de formadores; currículo de formação; formação por competências; equipamento de oficinas de formação; referencial de formação

metiers-numerique | emploi, numerique | 4, 8, 9 | formation-professionnelle
fr métiers du numérique; formation au code; grande école du numérique; développeurs web; bootcamp; compétences numériques professionnelles; campus numérique; emplois du numérique; externalisation numérique
en digital jobs; digital careers; coding bootcamp; digital skills training; bootcamp; tech jobs; IT training
es empleos digitales; bootcamp; formación en programación; talento digital; empleo tecnológico; carreras digitales
pt empregos digitais; bootcamp; desenvolvedores web; formação em programação; talento digital; carreiras digitais; empregos tecnológicos

emploi-rural | emploi, agriculture, jeunesse | 2, 4, 8 | conseil-agricole
fr maison familiale rurale; MFR; centre de formation agricole; insertion des jeunes ruraux; installation de jeunes ruraux; métiers agricoles; formation aux métiers de l'agriculture; emploi rural; insertion agricole
en rural family school; rural training centre; rural employment; rural youth employment; agricultural jobs; young rural people; farm employment; agripreneurship
es escuela de familia agrícola; casa familiar rural; empleo rural; jóvenes rurales; juventud rural; empleo agrícola; centro de capacitación rural; alternancia rural
pt escola família agrícola; casa familiar rural; emprego rural; jovens rurais; juventude rural; emprego agrícola; centro de formação rural; pedagogia da alternância

metiers-tourisme | emploi, tourisme, education | 8, 4 | formation-professionnelle
fr métiers du tourisme; métiers de l'hôtellerie; formation hôtelière; lycée hôtelier; école de cuisine; formation en cuisine; formation au tourisme; métiers de bouche
en tourism jobs; hospitality training; hotel and catering school; tourism training; catering jobs; culinary school; culinary training; hospitality careers
es empleo turístico; formación hotelera; formación turística; formación en hostelería; escuela de cocina; formación en turismo; empleo en hostelería
pt emprego no turismo; formação hoteleira; formação em turismo; formação em hotelaria; escola de cozinha; escola de turismo; profissões do turismo

metiers-soin | emploi, sante, inclusion | 8, 3, 4 | metiers-en-tension
fr métiers du soin; métiers du grand âge; métiers de l'aide à la personne; aide-soignants; auxiliaires de vie; recrutement de soignants; formation aux métiers de la petite enfance; métiers du lien; assistants de vie
en care workers; care jobs; nursing assistants; home care workers; recruitment of carers; care workforce; personal care assistants
es empleo en cuidados; auxiliares de enfermería; asistentes personales; auxiliares de ayuda a domicilio; profesionales del cuidado
pt profissionais do cuidado; auxiliares de enfermagem; auxiliares de ação direta; emprego nos cuidados; ajudantes familiares; assistentes pessoais

maconnerie-charpente | emploi, urbanisme, patrimoine | 8, 4, 11 | metiers-batiment
fr formation des maçons; compagnons du devoir; chantier-école du bâtiment; artisans du bâtiment; peintres en bâtiment; carreleurs; métiers de la construction
en bricklayers; training of masons; heritage trades; construction trades; traditional building skills; construction workers
es formación de albañiles; oficios del patrimonio; oficios constructivos; maestros de obra; trabajadores de la construcción
pt formação de pedreiros; ofícios do património; mestres de obra; trabalhadores da construção; construção civil

auto-emploi | emploi, attractivite | 8, 4 | entreprises
fr accompagnement à la création d'entreprise; aide à la création d'entreprise; auto-emploi; auto-entrepreneurs; autoentrepreneurs; travailleurs indépendants; business plan; plan d'affaires; esprit d'entreprise; travail indépendant; porteuses de projets; formation à l'entrepreneuriat
en self-employment; self-employed; entrepreneurship training; business plan; business creation support; freelancers; start your business; entrepreneurial spirit; entrepreneurship education
es autoempleo; trabajadores autónomos; plan de negocio; formación emprendedora; cuentapropistas; espíritu emprendedor; formación en emprendimiento
pt autoemprego; trabalhadores independentes; microempreendedor individual; MEI; plano de negócios; formação em empreendedorismo; educação empreendedora; espírito empreendedor; trabalho autônomo

emploi-femmes | emploi, genre | 8, 5 | emploi
fr emploi des femmes; insertion des femmes; insertion professionnelle des femmes; chômage des femmes; accès des femmes à l'emploi; travail des femmes; formation des femmes; reprise d'emploi des femmes; écarts de salaire
en women's employment; employment of women; female employment; women's access to employment; women at work; training of women; women returning to work; wage gap
es empleo femenino; empleo de las mujeres; inserción laboral de mujeres; trabajo de las mujeres; empleabilidad de las mujeres; formación de mujeres; brecha salarial
pt emprego feminino; emprego das mulheres; inserção laboral das mulheres; trabalho das mulheres; formação de mulheres; desigualdade salarial

emploi-migrants | emploi, migrations, inclusion | 8, 10 | insertion-professionnelle
fr emploi des réfugiés; insertion des réfugiés; insertion professionnelle des migrants; migration de travail; mobilité circulaire; accès des migrants à l'emploi; recrutement international; travail saisonnier des migrants
en refugee employment; employment of refugees; labour migration; circular migration; employment of migrants; labour integration of migrants; international recruitment
es empleo de refugiados; migración laboral; migración circular; inserción laboral de migrantes; empleo de migrantes; contratación en origen
pt emprego de refugiados; migração laboral; migração circular; inserção laboral de migrantes; emprego de migrantes; recrutamento internacional

himo | emploi, gouvernance | 8, 9, 1 | emploi
fr haute intensité de main-d'œuvre; travaux d'intérêt collectif; chantiers à haute intensité; argent contre travail; vivres contre travail; chantiers d'utilité publique
en labour-intensive public works; cash for work; public works programme; employment-intensive; food for work; public employment programme
es empleo temporal; dinero por trabajo; programa de empleo público; obras de empleo intensivo; alimentos por trabajo; empleo público temporal
pt obras intensivas em mão de obra; emprego temporário; dinheiro por trabalho; programa de emprego público; trabalho intensivo em mão de obra; FAIMO

qualite-emploi | emploi, inclusion | 8, 10 | dialogue-social
fr qualité de vie au travail; bien-être au travail; diversité au travail; discrimination à l'embauche; salaire minimum; salaire décent; précarité de l'emploi; emploi précaire; inspection du travail; travail forcé; semaine de quatre jours
en quality of work life; wellbeing at work; minimum wage; living wage; precarious work; job insecurity; labour inspection; forced labour; workplace diversity; four-day week
es bienestar laboral; salario mínimo; salario digno; empleo precario; precariedad laboral; inspección laboral; trabajo forzoso; calidad del empleo; trabajo digno
pt bem-estar no trabalho; salário mínimo; salário digno; emprego precário; precariedade laboral; inspeção do trabalho; trabalho escravo; trabalho forçado; qualidade do emprego; trabalho digno

reconversion-territoires | emploi, attractivite, climat | 8, 9, 13 | competences-vertes
fr reconversion des salariés; plan de sauvegarde de l'emploi; fermeture d'usine; mutations économiques; bassin d'emploi en reconversion; transition professionnelle; fonds de transition juste
en factory closure; plant closure; restructuring of companies; redundancies; retraining of workers; economic transition; just transition fund; coal regions in transition
es cierre de fábrica; reconversión laboral; reestructuración de empresas; despidos; transición económica; fondo de transición justa; regiones mineras en transición
pt encerramento de fábricas; reconversão profissional; reestruturação de empresas; despedimentos; transição económica; fundo para uma transição justa; regiões carboníferas em transição

campus-metiers | emploi, education, recherche | 4, 9, 8 | formation-professionnelle
fr campus des métiers; campus des métiers et des qualifications; cité des métiers; pôle de formation; école de production; olympiades des métiers; WorldSkills; centre d'excellence professionnelle; partenariat école-entreprise
en trades campus; skills campus; vocational excellence centre; centre of vocational excellence; skills competition; WorldSkills; school-business partnership; production school; cities of trades
es campus de oficios; centro de excelencia profesional; centro de formación profesional integrado; olimpiadas de oficios; WorldSkills; vinculación escuela-empresa; ciudad de los oficios; escuela de oficios
pt campus das profissões; centro de excelência profissional; olimpíadas do conhecimento; WorldSkills; parceria escola-empresa; cidade das profissões; escola de ofícios; escola-oficina

metiers-energie | emploi, energie, education | 7, 8, 4 | competences-vertes
fr techniciens solaires; =installateurs solaires; formation au solaire; formation photovoltaïque; métiers de l'énergie; métiers de la rénovation énergétique; =installateurs photovoltaïques; maintenance solaire; métiers de l'eau; formation des fontainiers
en solar technicians; =solar installers; solar training; energy jobs; training of electricians; renovation skills; solar maintenance; water sector jobs
es técnicos solares; =instaladores solares; formación solar; empleo en energías renovables; =instaladores fotovoltaicos; mantenimiento solar; técnicos en energías renovables
pt técnicos solares; instaladores solares; formação solar; emprego em energias renováveis; instaladores fotovoltaicos; manutenção solar; técnicos em energias renováveis

competences-transversales | emploi, jeunesse, inclusion | 4, 8 | emploi-jeunes
fr compétences psychosociales; savoir-être professionnels; compétences transversales; compétences de vie; soft skills; parrainage vers l'emploi; parrainage de jeunes; tutorat de jeunes; réseau de parrains; simulation d'entretien
en soft skills; life skills; transferable skills; job interview; youth mentoring; CV writing; employability skills; interpersonal skills
es habilidades blandas; habilidades para la vida; competencias transversales; entrevista laboral; mentoría de jóvenes; habilidades socioemocionales; hoja de vida
pt competências transversais; habilidades socioemocionais; competências para a vida; soft skills; entrevista de emprego; mentoria de jovens; habilidades para a vida; competências pessoais e sociais
`;
