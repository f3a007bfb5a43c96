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
`;
