/** Citizens, participation, peace, associations. */
export const citoyennete = `
citoyennete | citoyennete | 16
fr citoyenneté; citoyen; citoyens; citoyenne; citoyennes; civique; civisme; engagement citoyen; éducation civique; concitoyens; vie démocratique; démocratie; démocratique; démocratie locale; droits civiques
en citizenship; citizen; citizens; civic; civic engagement; civic education; democracy; democratic; local democracy; democratic life; civic rights
es ciudadanía; ciudadano; ciudadana; ciudadanos; cívico; civismo; compromiso cívico; educación cívica; democracia; democrático; democracia local
pt cidadania; cidadão; cidadãos; cidadã; cívico; civismo; engajamento cívico; educação cívica; democracia; democrático; democracia local

participation-citoyenne | citoyennete, gouvernance | 16, 11 | citoyennete
fr participation citoyenne; démocratie participative; participation des habitants; participation; participatif; participative; concertation; concertations; consultation publique; conseil de quartier; conseils de quartier; comités de quartier; comité de quartier; conseil citoyen; conseils citoyens; assemblée citoyenne; convention citoyenne; débat public; co-construction; coconstruction; consultation citoyenne; tirage au sort; implication des habitants; conseil de développement
en citizen participation; participatory democracy; public participation; participation; participatory; resident participation; community participation; consultation; public consultation; neighbourhood council; neighbourhood councils; citizens' assembly; citizens' assemblies; citizen assembly; public debate; co-design; co-creation; community engagement; deliberative; residents' involvement; dialogue table
es participación ciudadana; democracia participativa; participación; participativo; participativa; concertación; consulta pública; consejo de barrio; consejos vecinales; juntas vecinales; asamblea ciudadana; debate público; cocreación; participación vecinal; consejos ciudadanos; mesas de diálogo; participación comunitaria
pt participação cidadã; democracia participativa; participação; participativo; participativa; participação popular; concertação; consulta pública; conselho de bairro; conselhos de bairro; assembleia cidadã; debate público; cocriação; conselhos municipais; audiência pública; participação comunitária; associação de moradores

budget-participatif | citoyennete, gouvernance | 16, 11 | participation-citoyenne
fr budget participatif; budgets participatifs; budget citoyen
en participatory budget; participatory budgets; participatory budgeting
es presupuesto participativo; presupuestos participativos
pt orçamento participativo; orçamentos participativos

societe-civile | citoyennete, ess | 16, 17
fr société civile; associations; associatif; associative; vie associative; tissu associatif; monde associatif; maison des associations; associations locales; organisation de la société civile; organisations de la société civile; OSC; ONG; responsables associatifs; collectif citoyen; collectifs citoyens
en civil society; civil society organisations; civil society organizations; CSO; CSOs; NGO; NGOs; community groups; community organisations; grassroots; voluntary sector; third sector; local associations; community-based organisations
es sociedad civil; organizaciones de la sociedad civil; OSC; ONG; asociaciones locales; asociativo; tejido asociativo; tercer sector; organizaciones comunitarias; movimientos sociales
pt sociedade civil; organizações da sociedade civil; OSC; ONG; ONGs; associações locais; associativo; associativismo; terceiro setor; organizações comunitárias; movimentos sociais; coletividades locais

paix | citoyennete, humanitaire | 16
fr paix; pacifique; culture de la paix; consolidation de la paix; prévention des conflits; résolution des conflits; conflits; conflit; dialogue; médiation; non-violence; maires pour la paix; cohésion; vivre en paix; désarmement; processus de paix
en peace; peaceful; culture of peace; peacebuilding; conflict prevention; conflict resolution; conflict; conflicts; dialogue; mediation; non-violence; mayors for peace; cohesion; disarmament; peace process
es paz; pacífico; cultura de paz; construcción de paz; prevención de conflictos; resolución de conflictos; conflictos; conflicto; diálogo; mediación; no violencia; alcaldes por la paz; cohesión; desarme; proceso de paz
pt paz; pacífico; cultura de paz; construção da paz; prevenção de conflitos; resolução de conflitos; conflitos; conflito; diálogo; mediação; não violência; prefeitos pela paz; coesão; desarmamento; processo de paz

europe-citoyenne | citoyennete, transfrontalier | 16, 17
fr citoyenneté européenne; Europe des citoyens; programme européen; projet européen; projets européens; partenaires européens; Union européenne; construction européenne; programme CERV; fête de l'Europe; européen; européenne
en European citizenship; Europe for citizens; European programme; European project; European projects; European partners; European Union; CERV; Europe day; European
es ciudadanía europea; Europa con los ciudadanos; programa europeo; proyecto europeo; proyectos europeos; socios europeos; Unión Europea; CERV; día de Europa; europeo; europea
pt cidadania europeia; Europa para os cidadãos; programa europeu; projeto europeu; projetos europeus; parceiros europeus; União Europeia; CERV; dia da Europa; europeu; europeia

democratie-electorale | citoyennete, gouvernance | 16
fr élections; électoral; électorale; vote; voter; électeurs; abstention; partis politiques; laïcité; valeurs de la République; droit de vote; listes électorales
en elections; electoral; vote; voting; voters; turnout; political parties; secularism; right to vote; voter registration
es elecciones; electoral; voto; votar; votantes; partidos políticos; laicidad; derecho al voto; padrón electoral
pt eleições; eleitoral; voto; votar; eleitores; partidos políticos; laicidade; direito ao voto; recenseamento eleitoral

solidarite-locale | citoyennete, inclusion | 10, 11, 16
fr entraide; solidarité; solidarités; solidaire; solidaires; voisinage; voisins; entraide de voisinage; maison de quartier; maisons de quartier; vie de quartier; quartier solidaire; initiatives citoyennes; initiative citoyenne; initiatives locales; développement communautaire; mobilisation communautaire
en mutual aid; solidarity; neighbours; neighbourhood life; neighbourhood initiatives; citizen initiatives; local initiatives; community development; community-led; community mobilisation; neighbourliness; community house
es ayuda mutua; solidaridad; solidario; vecinos; vecindario; iniciativas ciudadanas; iniciativas locales; desarrollo comunitario; casa comunal; vida de barrio; apoyo mutuo; mingas
pt ajuda mútua; solidariedade; solidário; vizinhos; vizinhança; iniciativas cidadãs; iniciativas locais; desenvolvimento comunitário; casa comunitária; vida de bairro; entreajuda; mutirão

dialogue-interreligieux | citoyennete, culture | 16, 10 | paix
fr dialogue interreligieux; interreligieux; dialogue des religions; pluralisme religieux; communautés religieuses; tolérance
en interfaith dialogue; interfaith; interreligious dialogue; religious communities; religious pluralism; tolerance
es diálogo interreligioso; interreligioso; pluralismo religioso; comunidades religiosas; tolerancia
pt diálogo inter-religioso; inter-religioso; pluralismo religioso; comunidades religiosas; tolerância

leadership | citoyennete, gouvernance, jeunesse | 16, 5
fr leadership; leaders communautaires; leaders locaux; formation de leaders; jeunes leaders; école de citoyenneté; relais citoyens; ambassadeurs citoyens
en leadership; community leaders; local leaders; young leaders; leadership training; citizen ambassadors
es liderazgo; líderes comunitarios; líderes locales; jóvenes líderes; formación de líderes; escuela de ciudadanía
pt liderança; líderes comunitários; líderes locais; jovens líderes; formação de líderes; escola de cidadania

amitie-peuples | citoyennete, culture | 17, 16 | jumelage
fr amitié; amitié entre les peuples; échanges entre habitants; rencontres entre habitants; échanges citoyens; délégation d'habitants; accueil en famille; familles d'accueil; délégation; délégations
en friendship; people-to-people; exchanges between residents; citizen exchanges; host families; hosting in families; delegation; delegations
es amistad; amistad entre pueblos; intercambios ciudadanos; encuentros entre vecinos; familias de acogida; delegación; delegaciones
pt amizade; amizade entre povos; intercâmbios entre cidadãos; encontros entre habitantes; famílias de acolhimento; delegação; delegações

assemblees-citoyennes | citoyennete, gouvernance | 16, 11 | participation-citoyenne
fr panel citoyen; jury citoyen; démocratie délibérative; citoyens tirés au sort; assemblée délibérative; référendum local; votation citoyenne; référendum d'initiative locale
en citizens' jury; citizens' panel; deliberative democracy; mini-public; local referendum; sortition; deliberative assembly
es jurado ciudadano; panel ciudadano; democracia deliberativa; referéndum local; consulta popular; sorteo cívico; cabildo abierto; iniciativa ciudadana popular
pt júri cidadão; painel cidadão; democracia deliberativa; referendo local; plebiscito local; sorteio cívico; iniciativa popular de lei; mini-públicos

comites-quartier-villageois | citoyennete, gouvernance | 16, 11 | participation-citoyenne
fr comité villageois de développement; CVD; cadre de concertation; cadre de concertation communal; forum communal; assemblée villageoise; assises citoyennes; conseil consultatif; comité de développement local; espace de dialogue
en village development committee; ward committee; community development committee; local consultation framework; advisory council; community forum; village assembly
es comité de desarrollo local; comités comunitarios; junta de acción comunal; consejo comunal; consejo consultivo; asamblea comunitaria; consejo de desarrollo
pt comitê de desenvolvimento local; comitês comunitários; conselho consultivo; conselho comunitário; assembleia comunitária; conselho de desenvolvimento; fórum comunitário; comissão de moradores

mediation-petitions | citoyennete, gouvernance | 16 | participation-citoyenne
fr pétition citoyenne; pétitions; droit d'interpellation; droit de pétition; médiateur municipal; médiateur de la ville; réclamations des usagers; plaintes et suggestions; interpellation citoyenne
en petition; ombudsman; complaints handling; grievance mechanism; right to petition; citizen complaints; municipal ombudsperson
es petición ciudadana; defensor del pueblo; defensoría; quejas y reclamos; mecanismo de quejas; derecho de petición; buzón ciudadano
pt petição; ouvidoria; provedor do munícipe; reclamações dos cidadãos; mecanismo de queixas; direito de petição

education-civique-ecole | citoyennete, education, jeunesse | 16, 4 | education-citoyennete-mondiale
fr instruction civique; parcours citoyen; parcours de citoyenneté; enseignement moral et civique; classe citoyenne; conseil d'élèves; délégués de classe; passeport du civisme; école de la démocratie
en citizenship lessons; pupils' council; school council; student council; democracy education; citizenship passport; learning democracy
es formación cívica; formación ciudadana; consejo escolar estudiantil; gobierno estudiantil; gobierno escolar; aprender democracia; educación democrática
pt formação cívica; formação cidadã; conselho de alunos; grêmio estudantil; associação de estudantes do secundário; educação democrática; assembleia de turma

villes-educatrices | citoyennete, education | 4, 11 | citoyennete
fr =ville éducatrice; =villes éducatrices; ville apprenante; territoire apprenant; université populaire; université citoyenne
en =educating city; =educating cities; learning city; people's university; citizens' university; learning region
es =ciudad educadora; =ciudades educadoras; ciudad del aprendizaje; ciudades del aprendizaje; universidad popular; ciudad que aprende
pt cidade educadora; cidade da aprendizagem; universidade popular; cidade que aprende

vie-associative-appui | citoyennete, ess | 16, 17 | societe-civile
fr soutien à la vie associative; subventions aux associations; forum des associations; accompagnement des associations; formation des bénévoles; maison de la vie associative; plateforme associative; =structuration des associations; renforcement des associations; dirigeants associatifs; charte d'engagements réciproques
en support for associations; grants to associations; strengthening civil society; capacity building of associations; volunteer training; associations forum; NGO platform; community organisation support
es apoyo a las asociaciones; subvenciones a asociaciones; fortalecimiento de la sociedad civil; fortalecimiento de asociaciones; feria de asociaciones; plataforma de ONG; fortalecimiento organizativo
pt apoio às associações; subvenções a associações; fortalecimento da sociedade civil; fortalecimento de associações; feira de associações; plataforma de ONG; dirigentes associativos; apoio ao associativismo

reconciliation | citoyennete, humanitaire | 16 | paix
fr réconciliation nationale; justice transitionnelle; dialogue intercommunautaire; cohabitation pacifique; cohésion intercommunautaire; tensions intercommunautaires; comité de paix; diplomatie de la paix; victimes de conflit
en transitional justice; intercommunity dialogue; peaceful coexistence; peace committee; intercommunal tensions; peace diplomacy; local peace infrastructure
es justicia transicional; convivencia pacífica; diálogo intercomunitario; comité de paz; acuerdos de paz; territorios de paz; reincorporación de excombatientes
pt justiça de transição; convivência pacífica; diálogo intercomunitário; comité de paz; acordos de paz; vítimas do conflito; territórios de paz; justiça restaurativa

extremisme-violent | citoyennete, jeunesse, gouvernance | 16 | paix
fr extrémisme violent; prévention de l'extrémisme violent; lutte contre l'extrémisme; polarisation; groupes armés terroristes; déradicalisation
en violent extremism; preventing violent extremism; countering extremism; polarisation; deradicalisation
es extremismo violento; prevención del extremismo; polarización; desradicalización
pt extremismo violento; prevenção do extremismo; polarização; desradicalização

vie-jumelage | citoyennete, culture | 17, 16 | jumelage
fr anniversaire de jumelage; renouvellement du jumelage; jumelage tripartite; jumelage-coopération; redynamiser le jumelage; cérémonie de jumelage; jumelage dormant; échanges de jumelage; relance du jumelage; fête de jumelage; protocole de jumelage
en twinning anniversary; renewal of twinning; trilateral twinning; twinning ceremony; twinning exchanges; revive a twinning; new twinning; twinning visit; twinning partner
es aniversario del hermanamiento; renovación del hermanamiento; hermanamiento tripartito; ceremonia de hermanamiento; reactivar el hermanamiento; protocolo de hermanamiento
pt aniversário da geminação; renovação da geminação; geminação tripartida; cerimónia de geminação; reativar a geminação; protocolo de geminação

franco-allemand | citoyennete, education, culture | 17, 4, 16 | jumelage
fr traité de l'Élysée; amitié franco-allemande; jumelage franco-allemand; coopération franco-allemande; fonds citoyen franco-allemand; traité d'Aix-la-Chapelle; coopération franco-québécoise; coopération franco-italienne; traité du Quirinal; semaine franco-allemande
en Franco-German friendship; Franco-German cooperation; Franco-German citizens' fund; Franco-German; Franco-British cooperation; Franco-Quebec cooperation; Elysée treaty
es cooperación franco-alemana; amistad franco-alemana; cooperación franco-española; cooperación franco-quebequense; fondo ciudadano franco-alemán; tratado de Barcelona
pt cooperação franco-alemã; amizade franco-alemã; cooperação franco-portuguesa; cooperação franco-brasileira; cooperação luso-francesa; fundo cidadão franco-alemão

citoyennete-etrangers | citoyennete, migrations, inclusion | 10, 16 | participation-citoyenne
fr citoyenneté des étrangers; conseil des résidents étrangers; droit de vote des étrangers; conseil de la citoyenneté des étrangers; citoyenneté de résidence; participation des migrants; participation des habitants étrangers
en foreign residents' council; migrant participation; residence-based citizenship; voting rights for foreigners; participation of migrants; migrants' council; naturalisation ceremony
es consejo de residentes extranjeros; participación de los migrantes; ciudadanía de residencia; voto de los extranjeros; participación de población migrante; consejo de migrantes
pt conselho de residentes estrangeiros; participação dos migrantes; cidadania de residência; voto dos estrangeiros; conselho municipal de imigrantes; participação de imigrantes

benevolat-competences | citoyennete, jeunesse | 17, 4 | volontariat
fr congé solidaire; chantier participatif; chantier de solidarité; bénévolat de compétences; volontaires en service civique international; mission de volontariat; volontaire accueilli; plateforme de volontariat
en skills volunteering; corporate volunteering; solidarity leave; community work day; volunteer placement; volunteer programme; host a volunteer; volunteer centre
es voluntariado corporativo; voluntariado de competencias; campamento solidario; trabajo comunitario voluntario; programa de voluntariado; centro de voluntariado; voluntariado joven; jornada solidaria
pt voluntariado corporativo; voluntariado de competências; campo de trabalho solidário; trabalho comunitário voluntário; programa de voluntariado; banco de voluntariado; voluntariado jovem

controle-citoyen-budget | citoyennete, gouvernance | 16 | transparence
fr contrôle citoyen de l'action publique; suivi budgétaire citoyen; suivi citoyen; interpellation des élus; journées de redevabilité; restitution publique; budget ouvert; redevabilité sociale; audience publique communale
en citizen monitoring; social audit; budget monitoring; open budget; public hearing; citizen oversight; community scorecard
es veeduría ciudadana; control ciudadano; presupuesto abierto; seguimiento ciudadano; contraloría social; monitoreo ciudadano
pt controle cidadão; orçamento aberto; observatório social; monitoramento cidadão; acompanhamento cidadão; auditoria social

medias-citoyens | citoyennete, culture | 16 | education-medias
fr journalisme citoyen; médias citoyens; médias locaux indépendants
en citizen journalism; community media; local media
es periodismo ciudadano; medios comunitarios
pt jornalismo cidadão; mídia comunitária; comunicação comunitária

echange-pratiques |  | 17
fr visite de délégation; accueil de délégation; visite d'étude; voyage d'étude; mission d'échange; échange d'expériences; partage d'expériences; visite de terrain; échange de bonnes pratiques; bonnes pratiques
en study visit; study tour; exchange of experience; exchange of good practices; good practices; best practices; peer exchange; field visit; peer learning; peer-to-peer learning
es visita de estudio; intercambio de experiencias; intercambio de buenas prácticas; buenas prácticas; visita de campo; visita técnica; pasantías técnicas; aprendizaje entre pares
pt visita de estudo; troca de experiências; intercâmbio de experiências; boas práticas; troca de boas práticas; visita técnica; visita de campo; aprendizagem entre pares

parole-habitants | citoyennete, urbanisme, inclusion | 11, 16 | participation-citoyenne
fr maison du projet; marche de diagnostic; =diagnostic en marchant; diagnostic participatif; enquête auprès des habitants; ateliers participatifs; maîtrise d'usage; cartographie participative; pouvoir d'agir; participation des usagers
en participatory workshops; participatory diagnosis; participatory mapping; residents' survey; community survey; needs assessment with residents; community empowerment; community mapping; participatory planning
es talleres participativos; taller participativo; diagnóstico participativo; cartografía participativa; cartografía social; mapeo participativo; encuesta a los vecinos; planificación participativa; empoderamiento comunitario
pt oficinas participativas; diagnóstico participativo; cartografia social; mapeamento participativo; inquérito aos moradores; planejamento participativo; planeamento participativo; empoderamento comunitário

rencontres-citoyennes-europeennes | citoyennete, jeunesse | 16, 17 | europe-citoyenne
fr rencontre de citoyens européens; réseau de villes jumelées; valeurs européennes; mémoire européenne; élections européennes; maison de l'Europe; mobilité citoyenne; débat sur l'avenir de l'Europe; centre Europe Direct
en town twinning network; European values; European remembrance; European elections; Europe house; Europe Direct; future of Europe; European citizens' meeting
es redes de ciudades hermanadas; valores europeos; memoria europea; elecciones europeas; casa de Europa; Europe Direct; futuro de Europa; encuentro de ciudadanos europeos
pt redes de cidades geminadas; valores europeus; memória europeia; eleições europeias; casa da Europa; Europe Direct; futuro da Europa; encontro de cidadãos europeus
`;
