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
en epidemic; epidemics; pandemic; Covid; Covid-19; vaccination; vaccine; vaccines; malaria; tuberculosis; HIV; AIDS; Ebola; cholera; infectious diseases; disease surveillance; dengue; mosquitoes; mosquito nets; immunisation; hepatitis
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
fr addictions; addiction; drogues; drogue; toxicomanie; alcool; alcoolisme; tabac; réduction des risques sanitaires; dépendances; stupéfiants; conduites addictives
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
`;
