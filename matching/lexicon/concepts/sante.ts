/** Health. */
export const sante = `
sante | sante | 3
fr santé; sanitaire publique; santé publique; politique de santé; système de santé; soins; soin; accès aux soins; soignants; soignant; patients; patient; maladies; maladie; médical; médicale; médicaux; contrat local de santé; soigner
en health; healthcare; health care; public health; health policy; health system; access to care; caregivers; patients; patient; diseases; disease; medical; illness
es salud; salud pública; sanidad; política de salud; sistema de salud; atención sanitaria; acceso a la salud; pacientes; paciente; enfermedades; enfermedad; médico; médica; médicos
pt saúde; saúde pública; política de saúde; sistema de saúde; cuidados de saúde; acesso à saúde; pacientes; paciente; utentes; doenças; doença; médico; médica; médicos

hopital | sante | 3, 9 | sante
fr hôpital; hôpitaux; hospitalier; hospitalière; CHU; centre hospitalier; centres hospitaliers; clinique; cliniques; bloc opératoire; chirurgie; chirurgien; chirurgiens; urgences médicales; SAMU; coopération hospitalière; réanimation; anesthésie
en hospital; hospitals; clinic; clinics; university hospital; surgery; surgeon; surgeons; operating theatre; emergency room; emergency care; intensive care; anaesthesia
es hospital; hospitales; hospitalario; clínica; clínicas; cirugía; cirujano; cirujanos; quirófano; urgencias médicas; cuidados intensivos; anestesia
pt hospital; hospitais; hospitalar; clínica; clínicas; cirurgia; cirurgião; cirurgiões; bloco operatório; urgências médicas; pronto-socorro; cuidados intensivos; anestesia

centre-sante | sante | 3 | sante
fr centre de santé; centres de santé; poste de santé; postes de santé; dispensaire; dispensaires; case de santé; cases de santé; CSCOM; maison de santé; maisons de santé; soins primaires; soins de base; soins de santé primaires; médecin généraliste; médecins; médecin; infirmier; infirmiers; infirmière; infirmières; désert médical; déserts médicaux; agents de santé; agent de santé; relais communautaires; santé communautaire; démographie médicale; district sanitaire
en health centre; health center; health centres; health post; health posts; dispensary; primary care; primary health care; general practitioner; doctors; doctor; nurse; nurses; nursing; medical desert; community health; community health workers; health workers; health worker; health district; medical staff
es centro de salud; centros de salud; puesto de salud; puestos de salud; dispensario; atención primaria; médico de familia; enfermera; enfermeras; enfermero; enfermería; salud comunitaria; agentes comunitarios de salud; agentes de salud; personal sanitario; promotores de salud
pt centro de saúde; centros de saúde; posto de saúde; postos de saúde; unidade básica de saúde; atenção primária; cuidados primários; médico de família; enfermeira; enfermeiras; enfermeiro; enfermeiros; enfermagem; saúde comunitária; agentes comunitários de saúde; agentes de saúde; profissionais de saúde

sante-maternelle | sante, genre | 3, 5 | sante
fr santé maternelle; santé maternelle et infantile; maternité; maternités; accouchement; accouchements; accoucher; sage-femme; sages-femmes; grossesse; grossesses; femmes enceintes; mortalité maternelle; nouveau-né; nouveau-nés; PMI maternelle; protection maternelle et infantile; consultations prénatales; santé mère-enfant; matrones; parturientes; périnatalité; néonatal
en maternal health; maternal and child health; maternity; maternity ward; maternity wards; childbirth; giving birth; delivery room; midwife; midwives; midwifery; pregnancy; pregnant women; pregnant; maternal mortality; newborn; newborns; antenatal care; prenatal; neonatal
es salud materna; salud materno-infantil; maternidad; maternidades; parto; partos; dar a luz; matrona; matronas; partera; parteras; embarazo; embarazadas; mortalidad materna; recién nacido; recién nacidos; control prenatal; neonatal
pt saúde materna; saúde materno-infantil; maternidade; maternidades; parto; partos; dar à luz; parteira; parteiras; gravidez; grávidas; gestantes; mortalidade materna; recém-nascido; recém-nascidos; pré-natal; neonatal

sante-enfant | sante, jeunesse | 3 | sante
fr santé des enfants; pédiatrie; pédiatre; pédiatres; mortalité infantile; santé scolaire; médecine scolaire; infirmière scolaire; santé des jeunes; PMI enfance
en child health; paediatrics; pediatrics; paediatric; pediatrician; infant mortality; school health; school nurse; youth health
es salud infantil; pediatría; pediatra; pediatras; mortalidad infantil; salud escolar; enfermería escolar
pt saúde infantil; pediatria; pediatra; pediatras; mortalidade infantil; saúde escolar; saúde da criança

sante-sexuelle | sante, genre | 3, 5 | sante
fr santé sexuelle; santé sexuelle et reproductive; santé reproductive; planification familiale; planning familial; contraception; éducation sexuelle; éducation à la sexualité; menstruation; santé menstruelle; règles menstruelles; serviettes hygiéniques; précarité menstruelle; excision; mutilations génitales; mutilations sexuelles féminines; grossesses précoces
en sexual health; reproductive health; sexual and reproductive health; family planning; contraception; sex education; menstruation; menstrual health; menstrual hygiene; sanitary pads; period poverty; female genital mutilation; FGM; teenage pregnancy
es salud sexual; salud reproductiva; salud sexual y reproductiva; planificación familiar; anticoncepción; educación sexual; menstruación; salud menstrual; toallas higiénicas; mutilación genital; embarazo adolescente
pt saúde sexual; saúde reprodutiva; saúde sexual e reprodutiva; planejamento familiar; planeamento familiar; contracepção; educação sexual; menstruação; saúde menstrual; absorventes; pobreza menstrual; mutilação genital; gravidez na adolescência

epidemies | sante | 3 | sante
fr épidémie; épidémies; épidémique; pandémie; Covid; Covid-19; vaccination; vacciner; vaccin; vaccins; paludisme; tuberculose; VIH; sida; Ebola; choléra; maladies infectieuses; veille sanitaire; dengue; moustiques; lutte antivectorielle; moustiquaires; hépatite
en epidemic; epidemics; pandemic; Covid; Covid-19; vaccination; vaccine; vaccines; malaria; tuberculosis; AIDS; Ebola; cholera; infectious diseases; disease surveillance; dengue; mosquitoes; mosquito nets; immunisation; hepatitis; HIV
es epidemia; epidemias; pandemia; Covid; Covid-19; vacunación; vacuna; vacunas; malaria; paludismo; tuberculosis; VIH; sida; Ébola; cólera; enfermedades infecciosas; vigilancia sanitaria; dengue; mosquitos; hepatitis
pt epidemia; epidemias; pandemia; Covid; Covid-19; vacinação; vacina; vacinas; malária; paludismo; tuberculose; VIH; HIV; sida; Ebola; cólera; doenças infecciosas; vigilância sanitária; dengue; mosquitos; hepatite

maladies-chroniques | sante | 3 | sante
fr maladies chroniques; maladie chronique; diabète; diabétique; cancer; cancers; hypertension; maladies cardiovasculaires; maladies non transmissibles; dépistage; dépistages; drépanocytose; dialyse; oncologie
en chronic diseases; chronic disease; diabetes; cancer; hypertension; cardiovascular diseases; non-communicable diseases; screening; sickle cell; dialysis; oncology
es enfermedades crónicas; diabetes; cáncer; hipertensión; enfermedades cardiovasculares; enfermedades no transmisibles; detección precoz; tamizaje; diálisis; oncología
pt doenças crônicas; diabetes; câncer; cancro; hipertensão; doenças cardiovasculares; doenças não transmissíveis; rastreio; rastreamento; anemia falciforme; diálise; oncologia

sante-mentale | sante, inclusion | 3 | sante
fr santé mentale; psychologique; psychologue; psychologues; psychiatrie; psychiatrique; souffrance psychique; bien-être mental; suicide; psychosocial; soutien psychologique; soutien psychosocial; traumatismes; traumatisme; stress post-traumatique; psychotraumatologie
en mental health; psychological; psychologist; psychologists; psychiatry; psychiatric; mental wellbeing; suicide; psychosocial; psychosocial support; trauma; traumas; post-traumatic stress
es salud mental; psicológico; psicológica; psicólogo; psicólogos; psiquiatría; bienestar mental; suicidio; psicosocial; apoyo psicosocial; trauma; traumas; estrés postraumático
pt saúde mental; psicológico; psicológica; psicólogo; psicólogos; psiquiatria; bem-estar mental; suicídio; psicossocial; apoio psicossocial; trauma; traumas; estresse pós-traumático

addictions | sante, inclusion | 3 | sante
fr addictions; addiction; drogues; drogue; toxicomanie; alcool; alcoolisme; tabac; réduction des risques sanitaires; stupéfiants; conduites addictives; dépendances
en addiction; addictions; drugs; drug use; substance abuse; alcohol; tobacco; harm reduction; drug addiction
es adicciones; adicción; drogas; drogadicción; consumo de drogas; alcohol; alcoholismo; tabaco; reducción de daños; toxicomanía
pt dependência química; toxicodependência; drogas; uso de drogas; álcool; alcoolismo; tabaco; redução de danos; adições

medicaments | sante | 3 | sante
fr médicament; médicaments; pharmacie; pharmacies; pharmacien; pharmaciens; dépôt de médicaments; matériel médical; équipement médical; équipements médicaux; appareils médicaux; maintenance biomédicale; imagerie médicale; échographes; médecine traditionnelle; tradipraticiens; tradithérapeutes
en medicines; medication; pharmacy; pharmacies; pharmacist; medical equipment; medical supplies; biomedical; medical imaging; ultrasound; traditional medicine; traditional healers
es medicamentos; medicamento; farmacia; farmacias; farmacéutico; equipo médico; equipos médicos; equipamiento médico; mantenimiento biomédico; medicina tradicional; ecógrafo
pt medicamentos; medicamento; farmácia; farmácias; farmacêutico; equipamento médico; equipamentos médicos; manutenção biomédica; medicina tradicional; ecógrafo; ultrassom

telemedecine | sante, numerique | 3, 9 | sante
fr télémédecine; e-santé; téléconsultation; téléconsultations; télésanté; dossier médical; santé numérique; dossier patient informatisé
en telemedicine; e-health; eHealth; teleconsultation; telehealth; medical records; digital health; remote consultation
es telemedicina; teleconsulta; telesalud; historia clínica; salud digital
pt telemedicina; teleconsulta; telessaúde; prontuário; saúde digital; processo clínico

mutuelle-sante | sante, ess, inclusion | 3, 1, 10 | sante
fr mutuelle de santé; mutuelles de santé; assurance maladie; couverture maladie; couverture santé; couverture sanitaire universelle; assurance santé; protection sociale en santé; frais médicaux
en health insurance; universal health coverage; health coverage; community health insurance; health mutual
es seguro de salud; seguro médico; cobertura sanitaria; cobertura universal de salud; mutual de salud
pt seguro de saúde; plano de saúde; cobertura sanitária universal; cobertura universal de saúde; mutualidade de saúde

promotion-sante | sante, urbanisme, citoyennete | 3, 11 | sante
fr promotion de la santé; prévention santé; éducation à la santé; urbanisme favorable à la santé; ville-santé; villes-santé; santé environnementale; une seule santé; bien-être; cadre de vie sain; inégalités de santé; environnement favorable à la santé; conseil local de santé mentale
en health promotion; health prevention; health education; healthy city; healthy cities; environmental health; one health; wellbeing; well-being; health inequalities; healthy lifestyles
es promoción de la salud; prevención en salud; educación para la salud; ciudades saludables; ciudad saludable; salud ambiental; una sola salud; bienestar; vida saludable; desigualdades en salud
pt promoção da saúde; prevenção em saúde; educação para a saúde; cidades saudáveis; cidade saudável; saúde ambiental; saúde única; bem-estar; vida saudável; desigualdades em saúde

formation-soignants | sante, education | 3, 4 | sante
fr formation des soignants; formation médicale; école de santé; institut de formation en soins infirmiers; IFSI; formation des infirmiers; formation sanitaire; formation des sages-femmes; internes en médecine; compagnonnage hospitalier
en medical training; nursing school; nurse training; training of health workers; medical school; health training; midwife training
es formación médica; escuela de enfermería; formación sanitaria; formación de personal sanitario; facultad de medicina; formación de matronas
pt formação médica; escola de enfermagem; formação em saúde; formação de profissionais de saúde; faculdade de medicina; formação de parteiras

dentaire-vue | sante | 3 | sante
fr dentaire; dentiste; dentistes; bucco-dentaire; ophtalmologie; lunettes; cataracte; opticien; santé visuelle
en dental; dentist; dentists; oral health; ophthalmology; glasses; eye care; eyesight; cataract; optician
es dental; dentista; odontología; salud bucal; oftalmología; anteojos; salud visual; cataratas; óptico; gafas
pt dentário; dentista; odontologia; saúde bucal; saúde oral; oftalmologia; óculos; saúde visual; cataratas

sante-veterinaire | sante, agriculture | 3, 2 | sante
fr santé animale; zoonoses; zoonose; grippe aviaire; fièvre aphteuse; services vétérinaires; antibiorésistance; résistance aux antibiotiques
en animal health; zoonoses; zoonotic; avian flu; veterinary services; antimicrobial resistance; foot-and-mouth
es sanidad animal; zoonosis; gripe aviar; servicios veterinarios; resistencia a los antibióticos; fiebre aftosa
pt saúde animal; zoonoses; gripe aviária; serviços veterinários; resistência aos antibióticos; febre aftosa

soins-palliatifs | sante, inclusion | 3 | sante
fr soins palliatifs; fin de vie; soins à domicile; hospitalisation à domicile; douleur; accompagnement des malades
en palliative care; end of life; home nursing; pain management; hospice; support for patients
es cuidados paliativos; final de la vida; hospitalización a domicilio; dolor; acompañamiento a enfermos
pt cuidados paliativos; fim de vida; internação domiciliar; cuidados ao domicílio; dor; acompanhamento de doentes

kinesitherapie | sante, inclusion | 3, 10 | sante
fr kinésithérapie; kinésithérapeutes; rééducation fonctionnelle; réadaptation; orthophonie; orthophonistes; ergothérapie; appareillage orthopédique; centre de rééducation
en physiotherapy; physiotherapists; functional rehabilitation; speech therapy; occupational therapy; orthopaedic; rehabilitation centre
es fisioterapia; fisioterapeutas; rehabilitación funcional; logopedia; terapia ocupacional; ortopedia; centro de rehabilitación
pt fisioterapia; fisioterapeutas; reabilitação funcional; fonoaudiologia; terapia da fala; terapia ocupacional; ortopedia; centro de reabilitação

gestion-hospitaliere | sante, gouvernance | 3, 16 | hopital
fr gestion hospitalière; direction hospitalière; hygiène hospitalière; infections nosocomiales; maintenance hospitalière; jumelage hospitalier; partenariat hospitalier; blanchisserie; biomédicaux
en hospital management; hospital hygiene; hospital maintenance; hospital partnership; hospital-acquired infections; hospital administration
es gestión hospitalaria; higiene hospitalaria; mantenimiento hospitalario; hermanamiento hospitalario; infecciones hospitalarias
pt gestão hospitalar; higiene hospitalar; manutenção hospitalar; parceria hospitalar; infeções hospitalares; infecções hospitalares

don-sang | sante, citoyennete | 3 | sante
fr don du sang; banque de sang; transfusion; transfusion sanguine; donneurs de sang; don d'organes
en blood donation; blood bank; transfusion; blood donors; organ donation
es donación de sangre; banco de sangre; transfusión; donantes de sangre; donación de órganos
pt doação de sangue; banco de sangue; transfusão; doadores de sangue; doação de órgãos

sante-migrants-precaires | sante, inclusion, migrations | 3, 10 | sante
fr accès aux soins des plus démunis; permanence d'accès aux soins; santé des migrants; santé des exilés; santé précarité; médiation en santé; médiateurs santé; équipe mobile; équipes mobiles; clinique mobile; cliniques mobiles; bus santé
en migrant health; refugee health; health mediation; health mediators; mobile clinic; mobile clinics; mobile teams; outreach health; mobile health unit
es salud de los migrantes; mediación en salud; mediadores en salud; clínica móvil; clínicas móviles; brigadas médicas; brigadas de salud
pt saúde dos migrantes; mediação em saúde; mediadores de saúde; clínica móvel; clínicas móveis; unidade móvel de saúde; consultório na rua

offre-soins-territoriale | sante, gouvernance | 3 | centre-sante
fr accès aux soins de proximité; maison de santé pluriprofessionnelle; MSP; =CPTS; attractivité médicale; recrutement de médecins; installation de médecins; centre municipal de santé; médecine de campagne; pénurie de médecins
en access to local care; doctor shortage; shortage of doctors; medical recruitment; rural medicine; multi-professional health centre; rural doctors; GP practice
es escasez de médicos; falta de médicos; medicina rural; captación de médicos; médicos rurales; acceso a la atención de proximidad; consultorio local
pt falta de médicos; escassez de médicos; medicina rural; fixação de médicos; unidade de saúde familiar; USF; médicos rurais; UBS; estratégia saúde da família

construction-centres-sante | sante, urbanisme | 3, 9 | centre-sante
fr construction d'un centre de santé; réhabilitation d'un centre de santé; équipement d'un dispensaire; construction d'une maternité; eau dans les centres de santé; extension de l'hôpital
en building a health centre; construction of a health centre; rehabilitation of health centres; equipping a dispensary; construction of a maternity ward; electricity in health centres; hospital extension
es construcción de un centro de salud; construcción de centros de salud; rehabilitación del centro de salud; equipamiento del dispensario; construcción de un hospital; ampliación del hospital
pt construção de um centro de saúde; construção de postos de saúde; reabilitação do centro de saúde; equipamento do posto de saúde; construção de um hospital; ampliação do hospital

agents-communautaires | sante, citoyennete | 3 | centre-sante
fr agent de santé communautaire; agents de santé communautaires; comité de santé; comités de gestion de santé; COSA; visites à domicile de santé; sensibilisation sanitaire
en village health workers; health committee; health committees; village health committee; home health visits; health volunteers; community health volunteers
es comité de salud; comités de salud; promotoras de salud; visitas domiciliarias de salud; voluntarios de salud
pt comité de saúde; conselho local de saúde; conselhos de saúde; visitas domiciliárias de saúde; voluntários de saúde

vaccination-pev | sante, jeunesse | 3 | epidemies
fr campagne de vaccination; vaccination des enfants; programme élargi de vaccination; PEV; rougeole; polio; poliomyélite; chaîne du froid vaccinale; centre de vaccination; couverture vaccinale
en vaccination campaign; immunisation campaign; childhood immunisation; measles; polio; vaccine cold chain; vaccination centre; vaccination coverage; vaccine hesitancy
es campaña de vacunación; vacunación infantil; sarampión; polio; poliomielitis; cadena de frío de vacunas; centro de vacunación; cobertura vacunal
pt campanha de vacinação; vacinação infantil; sarampo; poliomielite; cadeia de frio de vacinas; centro de vacinação; cobertura vacinal

vih-sida-villes | sante, inclusion | 3, 10 | epidemies
fr ville sans sida; lutte contre le sida; VIH/sida; dépistage du VIH; personnes vivant avec le VIH; PVVIH; IST; infections sexuellement transmissibles; PrEP; transmission mère-enfant; Fast-Track Cities; orphelins du sida
en fast-track cities; HIV/AIDS; HIV testing; people living with HIV; sexually transmitted infections; STI; PrEP; mother-to-child transmission; AIDS orphans
es VIH/sida; prueba de VIH; personas que viven con VIH; infecciones de transmisión sexual; ITS; PrEP; transmisión materno-infantil; lucha contra el sida
pt VIH/sida; HIV/aids; teste de HIV; pessoas que vivem com VIH; pessoas vivendo com HIV; infeções sexualmente transmissíveis; infecções sexualmente transmissíveis; IST; PrEP; luta contra a sida

paludisme-lutte | sante, eau | 3, 11 | epidemies
fr lutte contre le paludisme; moustiquaires imprégnées; maladies à transmission vectorielle; chikungunya; Zika; gîtes larvaires; démoustication; traitement intermittent préventif; fièvre jaune
en malaria control; bed nets; insecticide-treated nets; vector control; chikungunya; Zika; mosquito control; yellow fever; larvae breeding sites
es lucha contra la malaria; control de vectores; mosquiteros; enfermedades vectoriales; chikunguña; Zika; criaderos de mosquitos; fiebre amarilla; enfermedad de Chagas
pt luta contra a malária; combate ao paludismo; mosquiteiros; redes mosquiteiras; controle de vetores; controlo de vetores; doenças vetoriais; chikungunya; Zika; Aedes aegypti; febre amarela; doença de Chagas

maladies-tropicales | sante | 3 | epidemies
fr maladies tropicales; maladies tropicales négligées; MTN; bilharziose; onchocercose; lèpre; trachome; ver de Guinée; maladies hydriques; maladies diarrhéiques; diarrhée; diarrhées; parasitoses; ulcère de Buruli
en tropical diseases; neglected tropical diseases; NTD; schistosomiasis; bilharzia; onchocerciasis; leprosy; trachoma; Guinea worm; waterborne diseases; diarrhoeal diseases; diarrhoea
es enfermedades tropicales; enfermedades desatendidas; esquistosomiasis; oncocercosis; lepra; tracoma; enfermedades hídricas; enfermedades diarreicas; diarrea; parasitosis; leishmaniasis
pt doenças tropicais; doenças negligenciadas; doenças tropicais negligenciadas; esquistossomose; bilharziose; oncocercose; hanseníase; lepra; tracoma; doenças hídricas; doenças diarreicas; diarreia; parasitoses; leishmaniose

preparation-pandemies | sante, gouvernance, humanitaire | 3, 16 | epidemies
fr crise sanitaire; crise sanitaire Covid; préparation aux pandémies; sécurité sanitaire; riposte sanitaire; gestes barrières; réponse à la Covid; surveillance épidémiologique; règlement sanitaire international; masques de protection
en health crisis; health emergency; pandemic preparedness; health security; lockdown; Covid response; Covid recovery; epidemiological surveillance; outbreak response; face masks; pandemic response
es crisis sanitaria; emergencia sanitaria; preparación ante pandemias; seguridad sanitaria; respuesta a la Covid; vigilancia epidemiológica; mascarillas; respuesta a la pandemia
pt crise sanitária; emergência sanitária; preparação para pandemias; segurança sanitária; resposta à Covid; vigilância epidemiológica; surtos; máscaras de proteção; resposta à pandemia

cancer-depistage | sante | 3 | maladies-chroniques
fr lutte contre le cancer; dépistage du cancer; Movember; mammographie; registre des cancers; cancers pédiatriques; HPV; papillomavirus; bus de dépistage
en cancer screening; mammography; cancer control; cancer registry; childhood cancer; HPV; pink October; screening bus; city cancer challenge
es detección del cáncer; cáncer cervicouterino; mamografía; lucha contra el cáncer; registro de cáncer; cáncer infantil; VPH
pt rastreio do cancro; rastreamento do câncer; cancro do colo do útero; câncer do colo do útero; mamografia; luta contra o cancro; combate ao câncer; câncer infantil; HPV

obesite-activite-nutrition | sante, alimentation | 3, 2 | maladies-chroniques
fr obésité infantile; maladies liées à l'alimentation; malbouffe; prévention du diabète; éducation thérapeutique; villes contre le diabète
en childhood obesity; diet-related diseases; dietician; junk food; diabetes prevention; therapeutic education; cities changing diabetes
es obesidad infantil; comida chatarra; prevención de la diabetes; educación terapéutica
pt obesidade infantil; comida processada; prevenção da diabetes; educação terapêutica; ultraprocessados

drepanocytose-maladies-rares | sante | 3 | maladies-chroniques
fr maladies rares; maladie rare; maladies génétiques; hémophilie; thalassémie; sclérose en plaques; épilepsie; insuffisance rénale; greffe d'organe; asthme; asthmatiques; maladies respiratoires; lutte contre la drépanocytose
en rare diseases; rare disease; genetic diseases; haemophilia; thalassaemia; multiple sclerosis; epilepsy; kidney disease; asthma; respiratory diseases; sickle cell disease
es enfermedades raras; enfermedades huérfanas; enfermedades genéticas; hemofilia; talasemia; esclerosis múltiple; epilepsia; insuficiencia renal; asma; enfermedades respiratorias; drepanocitosis
pt doenças raras; doenças genéticas; hemofilia; talassemia; esclerose múltipla; epilepsia; insuficiência renal; asma; doenças respiratórias; doença falciforme; drepanocitose

conseil-local-sante-mentale | sante, gouvernance | 3, 10 | sante-mentale
fr CLSM; groupes d'entraide mutuelle; GEM santé mentale; rétablissement psychosocial; premiers secours en santé mentale; prévention du suicide; dépression; burn-out; souffrance au travail; semaines d'information sur la santé mentale; troubles psychiques
en community mental health; local mental health; mental health first aid; suicide prevention; depression; burnout; peer support groups; mental illness; mental disorders; recovery college
es salud mental comunitaria; prevención del suicidio; depresión; grupos de apoyo mutuo; trastornos mentales; trastornos psíquicos; agotamiento laboral; centro de salud mental
pt saúde mental comunitária; prevenção do suicídio; depressão; grupos de ajuda mútua; grupos de apoio mútuo; transtornos mentais; perturbações mentais; CAPS; centro de atenção psicossocial; esgotamento profissional

reduction-risques-drogues | sante, inclusion, jeunesse | 3 | addictions
fr salle de consommation à moindre risque; CSAPA; CAARUD; prévention des addictions; jeux d'argent; cannabis; opioïdes; surdoses; trafic de drogue; narcotrafic; sevrage; protoxyde d'azote; ville sans tabac; espaces sans tabac
en drug consumption room; supervised injection; prevention of addiction; gambling; cannabis; opioids; overdose; drug trafficking; detox; tobacco-free; smoke-free spaces; smoking cessation
es sala de consumo supervisado; prevención de adicciones; ludopatía; cannabis; opioides; sobredosis; narcotráfico; tráfico de drogas; desintoxicación; espacios libres de humo; prevención del consumo
pt sala de consumo assistido; prevenção de dependências; jogo patológico; cannabis; opioides; overdose; narcotráfico; tráfico de drogas; desintoxicação; ambientes livres de fumo; cracolândia; comunidades terapêuticas

approvisionnement-medicaments | sante, gouvernance | 3, 12 | medicaments
fr médicaments essentiels; médicaments génériques; pharmacie communautaire; pharmacie villageoise; faux médicaments; médicaments de la rue; rupture de médicaments; chaîne d'approvisionnement médicale; pharmacopée; plantes médicinales locales; tradithérapie
en essential medicines; generic medicines; community pharmacy; counterfeit medicines; medicine stock-outs; medical supply chain; pharmacopoeia; herbal medicine; village pharmacy
es medicamentos esenciales; medicamentos genéricos; farmacia comunitaria; botiquines comunitarios; medicamentos falsificados; desabastecimiento de medicamentos; farmacopea; herbolaria; medicina natural
pt medicamentos essenciais; medicamentos genéricos; farmácia comunitária; farmácia popular; medicamentos falsificados; falta de medicamentos; farmacopeia; fitoterapia; medicina natural; farmácia viva

equipement-biomedical | sante, recherche | 3, 9 | medicaments
fr scanner médical; IRM; radiologie; échographie; incubateurs néonatals; oxygène médical; production d'oxygène; lits médicalisés; laboratoire d'analyses médicales; don de matériel médical; techniciens biomédicaux
en CT scanner; MRI; radiology; X-ray; medical oxygen; oxygen plant; hospital beds; medical laboratory; donated medical equipment; biomedical engineers; sterilisation of equipment; neonatal incubators
es tomógrafo; resonancia magnética; radiología; rayos X; oxígeno medicinal; planta de oxígeno; camas hospitalarias; laboratorio clínico; donación de equipos médicos; ecografía; esterilización de equipos; incubadoras neonatales
pt tomógrafo; ressonância magnética; radiologia; raio-X; oxigénio medicinal; camas hospitalares; laboratório clínico; doação de equipamentos médicos; ecografia; ultrassonografia; incubadoras neonatais; esterilização de equipamentos

dossiers-numeriques-sante | sante, numerique | 3, 9 | telemedecine
fr système d'information hospitalier; système d'information sanitaire; dossier médical partagé; DHIS2; bornes de téléconsultation; cabine de téléconsultation; télé-expertise; IA en santé; application de santé; m-santé; données de santé
en hospital information system; health information system; electronic health records; DHIS2; mHealth; health app; AI in health; health data; telemedicine booth
es sistema de información en salud; sistema de información hospitalaria; historia clínica electrónica; expediente clínico electrónico; datos de salud; aplicación de salud; salud móvil; cabina de teleconsulta
pt sistema de informação em saúde; sistema de informação hospitalar; prontuário eletrônico; registo de saúde eletrónico; dados de saúde; aplicativo de saúde; saúde móvel; cabine de teleconsulta

une-seule-sante | sante, biodiversite, climat | 3, 15, 13 | promotion-sante
fr One Health; santé planétaire; santé et environnement; plan régional santé environnement; PRSE; évaluation d'impact sur la santé; =EIS; perturbateurs endocriniens; exposome; allergènes
en planetary health; health and environment; health impact assessment; endocrine disruptors; allergies; ragweed; environmental health plan; health in all policies
es salud planetaria; salud y medio ambiente; evaluación de impacto en salud; disruptores endocrinos; alergias; salud en todas las políticas; alergenos
pt saúde planetária; saúde e ambiente; saúde e meio ambiente; avaliação de impacto na saúde; disruptores endócrinos; alergias; saúde em todas as políticas

reseau-villes-sante | sante, citoyennete, urbanisme | 3, 11, 17 | promotion-sante
fr Réseau français des Villes-Santé; réseau villes-santé; =OMS; Organisation mondiale de la santé; atelier santé ville; ateliers santé ville; ASV; démocratie sanitaire; usagers de la santé; commune en santé; diagnostic local de santé
en healthy cities network; World Health Organization; health democracy; patient participation; local health plan; local health contract; community health assessment; health equity
es red de ciudades saludables; municipios saludables; OMS; Organización Mundial de la Salud; OPS; participación en salud; plan local de salud; diagnóstico de salud; equidad en salud; presupuestos sensibles a la salud
pt rede de cidades saudáveis; municípios saudáveis; OMS; Organização Mundial da Saúde; OPAS; participação em saúde; plano local de saúde; plano municipal de saúde; diagnóstico de saúde; equidade em saúde; =SUS

obstetrique-urgence | sante, genre | 3, 5 | sante-maternelle
fr soins obstétricaux; urgences obstétricales; césarienne; allaitement maternel; suivi de grossesse; planification des naissances; santé néonatale; ambulance pour les femmes enceintes; kits d'accouchement; maison d'attente
en obstetric care; obstetric emergencies; caesarean; antenatal visits; birth spacing; newborn care; delivery kits; maternity waiting home; skilled birth attendance
es atención obstétrica; emergencias obstétricas; cesárea; fístula obstétrica; parto humanizado; casas maternas; atención neonatal; control del embarazo; kits de parto
pt cuidados obstétricos; emergências obstétricas; cesariana; fístula obstétrica; aleitamento materno; parto humanizado; casa de mãe espera; cuidados neonatais; kits de parto

mortalite-infantile-nutrition-sante | sante, jeunesse, alimentation | 3, 2 | sante-enfant
fr survie de l'enfant; centre de récupération nutritionnelle; 1000 premiers jours; mille premiers jours; pesée des enfants; croissance de l'enfant; hôpital pour enfants; hôpital pédiatrique; enfants malades; vermifuge
en child survival; first 1000 days; nutrition rehabilitation centre; children's hospital; sick children; child growth; well-baby clinic; deworming; under-five mortality
es supervivencia infantil; primeros mil días; hospital infantil; hospital pediátrico; niños enfermos; crecimiento infantil; desparasitación; centro de recuperación nutricional
pt sobrevivência infantil; primeiros mil dias; hospital infantil; hospital pediátrico; crianças doentes; crescimento infantil; desparasitação; centro de recuperação nutricional
`;
