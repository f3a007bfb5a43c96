/** Food, from policy to plate. */
export const alimentation = `
alimentation | alimentation | 2, 3, 12
fr alimentation; alimentaire; alimentaires; aliments; nourriture; nourrir; manger; denrées; système alimentaire; systèmes alimentaires; alimentation durable; alimentation saine; consommation alimentaire
en food; foods; food system; food systems; feeding; healthy food; sustainable food; eating; diet; diets
es alimentación; alimentario; alimentos; comida; sistema alimentario; sistemas alimentarios; alimentación saludable; alimentación sostenible; comer
pt alimentação; alimentar; alimentos; comida; sistema alimentar; sistemas alimentares; alimentação saudável; alimentação sustentável; comer

politique-alimentaire | alimentation, gouvernance | 2, 11, 12 | alimentation
fr projet alimentaire territorial; PAT; politique alimentaire; pacte de Milan; stratégie alimentaire; conseil alimentaire; gouvernance alimentaire; ceinture alimentaire; souveraineté alimentaire; autonomie alimentaire
en food policy; Milan pact; Milan urban food policy pact; food strategy; food council; territorial food project; food governance; food sovereignty
es política alimentaria; pacto de Milán; estrategia alimentaria; consejo alimentario; soberanía alimentaria; plan alimentario
pt política alimentar; pacto de Milão; estratégia alimentar; conselho alimentar; soberania alimentar; plano alimentar

securite-alimentaire | alimentation, humanitaire, agriculture | 2, 1 | alimentation
fr sécurité alimentaire; insécurité alimentaire; faim; famine; malnutrition; sous-nutrition; dénutrition; aide alimentaire; crise alimentaire; autosuffisance alimentaire; banque alimentaire; épicerie solidaire; précarité alimentaire
en food security; food insecurity; hunger; famine; malnutrition; undernutrition; food aid; food crisis; food bank; lean season; food poverty
es seguridad alimentaria; inseguridad alimentaria; hambre; hambruna; desnutrición; malnutrición; ayuda alimentaria; banco de alimentos; comedor popular; comedores populares
pt segurança alimentar; insegurança alimentar; fome; desnutrição; má nutrição; ajuda alimentar; banco alimentar; banco de alimentos; segurança alimentar e nutricional; cozinha comunitária

cantine-scolaire | alimentation, education, sante | 2, 4, 12 | alimentation
fr cantine; cantines; cantine scolaire; cantines scolaires; restauration scolaire; restauration collective; repas scolaires; cuisine centrale; cuisines centrales; cuisinières; cuisiniers; cuisinier; restaurant scolaire; menus; menu; repas; réfectoire; approvisionnement local; commande publique alimentaire; achats locaux; cuisine; légumerie; plats
en school meals; school meal; school canteen; canteen; canteens; school feeding; school lunch; school lunches; catering; central kitchen; cooks; meals; meal; menu; menus; kitchen; kitchens; public food procurement; farm to school
es comedor escolar; comedores escolares; alimentación escolar; comidas escolares; desayuno escolar; menú; menús; cocina; cocinas; cocineras; cocineros; compra pública de alimentos; merienda escolar; comedor
pt alimentação escolar; merenda escolar; merenda; cantina escolar; cantinas; cantina; refeições escolares; refeitório; merendeiras; refeições; refeição; cozinha; cozinhas; cozinheiras; cardápio; ementas; compras locais; PNAE

circuits-courts | alimentation, agriculture, ess | 2, 12, 8 | alimentation
fr circuit court; circuits courts; vente directe; AMAP; produits locaux; produit local; producteurs locaux; marché de producteurs; marchés paysans; consommer local; magasin de producteurs; produits du terroir; terroir; terroirs; proximité alimentaire; paniers
en short supply chain; short supply chains; short food chains; direct sales; local products; local produce; farmers market; farmers' markets; local food; community-supported agriculture; local sourcing; terroir
es circuito corto; circuitos cortos; venta directa; productos locales; mercado campesino; mercados campesinos; feria de productores; consumo local; kilómetro cero; mercado de productores; productos de la tierra; terruño
pt circuito curto; circuitos curtos; cadeias curtas; venda direta; produtos locais; feira de produtores; feiras de produtores; mercado de produtores; consumo local; feira agroecológica; produtos da terra

nutrition | sante, alimentation | 2, 3 | alimentation
fr nutrition; nutritionnel; nutritionniste; obésité; surpoids; diététique; diététicienne; éducation nutritionnelle; équilibre alimentaire; éducation au goût; goût; allaitement
en nutrition; nutritional; nutritionist; obesity; overweight; dietary; dietitian; nutrition education; balanced diet; breastfeeding
es nutrición; nutricional; nutricionista; obesidad; sobrepeso; dietista; educación nutricional; lactancia; lactancia materna
pt nutrição; nutricional; nutricionista; obesidade; sobrepeso; excesso de peso; educação alimentar; amamentação; aleitamento

marche-alimentaire | alimentation, attractivite, urbanisme | 11, 8, 2
fr marché municipal; marchés municipaux; marché couvert; marché de gros; marché d'intérêt national; halles; halle; marché central; marchés de quartier; vendeuses; commerçants du marché; étals; marchandes
en municipal market; municipal markets; covered market; wholesale market; food market; market hall; market traders; =stalls; market women; street vendors
es mercado municipal; mercados municipales; mercado de abastos; mercado mayorista; mercado central; puestos; vendedores ambulantes; comerciantes del mercado; tianguis
pt mercado municipal; mercados municipais; mercado abastecedor; feira livre; feiras livres; bancas; feirantes; vendedores ambulantes; vendedeiras

gastronomie | alimentation, culture, tourisme | 12, 8, 11
fr gastronomie; gastronomique; gastronomiques; art culinaire; culinaire; culinaires; chef cuisinier; restaurants; restaurateurs; cuisine locale; dégustation; spécialités locales; école hôtelière
en gastronomy; gastronomic; culinary; recipes; chefs; restaurants; local cuisine; cuisine; tasting; hotel school
es gastronomía; gastronómico; culinario; recetas; chefs; restaurantes; cocina local; degustación; escuela de hostelería
pt gastronomia; gastronômico; culinária; chefs; restaurantes; cozinha local; degustação; escola de hotelaria

indications-geographiques | agriculture, attractivite, alimentation | 2, 9, 12
fr indication géographique; indications géographiques; IGP; AOP; AOC; appellation; appellations; appellation d'origine; label de qualité; labellisation; produits labellisés; label; labels; certification; marque territoriale; cahier des charges
en geographical indication; geographical indications; PDO; PGI; appellation; designation of origin; quality label; label; labels; certification; territorial brand; quality mark
es indicación geográfica; indicaciones geográficas; denominación de origen; denominaciones de origen; sello de calidad; sello; etiqueta; certificación; marca territorial; marca de calidad
pt indicação geográfica; indicações geográficas; denominação de origem; selo de qualidade; selo; rótulo; certificação; marca territorial; marca coletiva; DOP

commerce-equitable | ess, agriculture, alimentation | 12, 8
fr commerce équitable; équitable; achats équitables; territoire de commerce équitable; consommation responsable; achats responsables; consommateurs
en fair trade; ethical trade; responsible consumption; fair trade town; responsible purchasing; consumers
es comercio justo; consumo responsable; compras responsables; consumidores; compra pública responsable
pt comércio justo; consumo responsável; compras responsáveis; consumidores; consumo consciente

education-gout | alimentation, education | 2, 3, 4 | cantine-scolaire
fr éducation alimentaire; semaine du goût; ateliers de cuisine; atelier de cuisine; jardin pédagogique; jardins pédagogiques; jardin scolaire; jardins scolaires; potager scolaire; potagers scolaires
en food education; cooking workshops; cooking workshop; school garden; school gardens; educational garden; cooking classes
es educación alimentaria; talleres de cocina; taller de cocina; huerto escolar; huertos escolares; huerta escolar; huertas escolares
pt oficinas de culinária; oficina de cozinha; horta escolar; hortas escolares; educação alimentar e nutricional; aulas de culinária

proteines-vegetales | alimentation, climat | 2, 12, 13 | alimentation
fr repas végétariens; menu végétarien; protéines végétales; légumineuses; légumes secs; alimentation bas carbone; repas bio
en vegetarian meals; vegetarian menu; plant-based; pulses; legumes; low-carbon food; organic meals
es menú vegetariano; proteínas vegetales; legumbres; leguminosas; dieta baja en carbono; comidas ecológicas
pt refeições vegetarianas; proteínas vegetais; leguminosas; alimentação de baixo carbono; refeições biológicas

securite-sanitaire-aliments | alimentation, sante | 3, 2, 12 | alimentation
fr sécurité sanitaire des aliments; qualité sanitaire des aliments; contrôle sanitaire; hygiène alimentaire; inspection sanitaire; traçabilité; intoxications alimentaires
en food safety; food hygiene; sanitary control; sanitary inspection; traceability; food poisoning
es inocuidad alimentaria; inocuidad de los alimentos; higiene alimentaria; control sanitario; inspección sanitaria; trazabilidad
pt segurança dos alimentos; higiene alimentar; controlo sanitário; controle sanitário; inspeção sanitária; rastreabilidade

agriculture-alimentation-locale | alimentation, agriculture | 2, 11, 12 | politique-alimentaire
fr relocalisation alimentaire; système alimentaire territorialisé; autonomie alimentaire du territoire; agriculture nourricière; ville nourricière; ville comestible; diagnostic alimentaire; liens ville-campagne alimentaires
en local food system; regional food system; edible city; city region food systems; food system assessment; urban food system; relocalisation of food; foodshed
es sistema alimentario local; sistemas alimentarios territoriales; ciudad comestible; sistema agroalimentario local; región alimentaria; relocalización alimentaria
pt sistema alimentar local; sistemas alimentares territoriais; cidade comestível; sistema agroalimentar local; relocalização alimentar; planeamento alimentar urbano

aide-alimentaire-distribution | alimentation, inclusion | 2, 1 | securite-alimentaire
fr distribution alimentaire; colis alimentaires; paniers solidaires; restos du cœur; chèque alimentaire; soupe populaire; distribution de vivres; maraude alimentaire; sécurité sociale de l'alimentation
en food distribution; food parcels distribution; soup kitchen; food vouchers; food pantry; emergency food; community kitchen; community meals
es distribución de alimentos; canasta básica; canastas de alimentos; olla común; ollas comunes; vales de alimentos; cocina comunitaria; despensa solidaria
pt distribuição de alimentos; cabaz alimentar; cesta de alimentos; sopa dos pobres; restaurante popular; cozinhas solidárias; vale alimentação social

malnutrition-enfants | alimentation, sante, jeunesse | 2, 3 | nutrition
fr malnutrition infantile; retard de croissance; malnutrition aiguë; malnutrition chronique; récupération nutritionnelle; foyers d'apprentissage nutritionnel; farine enrichie; farines infantiles; spiruline; compléments nutritionnels; carences en fer
en child malnutrition; child stunting; acute malnutrition; chronic malnutrition; fortified flour; infant flour; spirulina; micronutrients; nutrition recovery
es desnutrición infantil; desnutrición crónica; desnutrición aguda; retraso del crecimiento; harina fortificada; espirulina; micronutrientes; recuperación nutricional
pt desnutrição infantil; desnutrição crônica; desnutrição aguda; atraso no crescimento; farinha enriquecida; espirulina; micronutrientes; recuperação nutricional

agriculture-bio-cantine | alimentation, agriculture, education | 2, 12 | cantine-scolaire
fr cantine bio; bio en restauration collective; approvisionnement bio; approvisionnement de la restauration collective; loi Égalim; Égalim; produits bio et locaux; introduction de produits locaux; régie agricole municipale
en organic canteen; organic school meals; sourcing for school meals; sustainable school food; home-grown school feeding; local procurement for canteens; local food in canteens
es comedores ecológicos; alimentación escolar sostenible; compra local para comedores; productos ecológicos en comedores; compras a la agricultura familiar
pt cantinas biológicas; alimentação escolar sustentável; compras da agricultura familiar; aquisição de alimentos da agricultura familiar; programa de aquisição de alimentos; PAA; produtos biológicos nas cantinas

equipement-cuisine-scolaire | alimentation, education | 2, 4 | cantine-scolaire
fr construction de cantine; équipement de cantine; cantine endogène; gestion de la cantine; comité de gestion de la cantine; personnel de cantine; formation des cuisiniers; portage de repas scolaires; cuisine satellite; liaison froide
en canteen construction; school kitchen; canteen management; canteen staff; training of cooks; kitchen equipment; dining hall
es cocina escolar; construcción de comedor; gestión del comedor; personal de cocina; manipuladoras de alimentos; equipamiento de cocina; comité de alimentación escolar
pt cozinha escolar; construção de cantina; gestão da cantina; pessoal de cozinha; formação de merendeiras; equipamento de cozinha; conselho de alimentação escolar

plateforme-logistique-alimentaire | alimentation, attractivite, mobilite | 2, 9, 12 | circuits-courts
fr plateforme de produits locaux; plateforme logistique alimentaire; logistique alimentaire; logistique des circuits courts; centrale d'achat alimentaire; plateforme d'approvisionnement; food hub; distribution alimentaire locale
en food hub; food logistics; regional food hub; food supply platform; last-mile food delivery; wholesale food hub; food distribution hub
es centro logístico alimentario; logística alimentaria; plataforma de productos locales; central de abasto; mercados de acopio; plataforma de abastecimiento alimentario
pt logística alimentar; central de abastecimento; CEASA; plataforma de produtos locais; centro de distribuição alimentar; plataforma logística alimentar

abattoir-viande | alimentation, agriculture, sante | 2, 3 | elevage
fr abattoir municipal; abattoir mobile; boucherie; filière viande; aire d'abattage; viande locale; charcuterie; découpe de viande; inspection des viandes
en municipal slaughterhouse; mobile slaughterhouse; butchers; meat sector; meat inspection; meat processing; slaughter slab; local meat
es matadero municipal; matadero móvil; carnicería; carniceros; sector cárnico; inspección de carnes; procesamiento de carne; rastro municipal; camal
pt matadouro municipal; matadouro móvel; açougue; talho; setor da carne; inspeção de carnes; processamento de carne; abatedouro

boulangerie-meunerie | alimentation, emploi, agriculture | 2, 8 | transformation-agroalimentaire
fr boulangerie; pain local; pain au levain; pâtisserie; farine locale; blés anciens; minoterie; fournil; moulin à farine
en bakery; bakers; bread; sourdough; pastry; local flour; flour mill; heritage wheat
es panadería; panaderos; pan; repostería; harina local; molino de harina; trigos antiguos
pt padaria; padeiros; pão; pastelaria; farinha local; moinho de farinha; confeitaria; casa de farinha

conservation-produits | alimentation, agriculture, energie | 2, 12, 9 | transformation-agroalimentaire
fr séchoir solaire; conservation des aliments; chambre froide solaire; stockage frigorifique; transformation des fruits; jus de fruits; confitures; mise en bocaux; pertes après récolte; pertes post-récolte
en solar dryer; food preservation; cold storage; fruit processing; fruit juice; post-harvest losses; women processors; canning
es secador solar; secadores solares; conservación de alimentos; cámara frigorífica; jugos de frutas; mermeladas; pérdidas poscosecha
pt secador solar; conservação de alimentos; câmara frigorífica; sumos de fruta; polpa de frutas; compotas; perdas pós-colheita

patrimoine-culinaire | alimentation, culture, patrimoine | 11, 12, 8 | gastronomie
fr patrimoine culinaire; patrimoine gastronomique; recettes traditionnelles; cuisine traditionnelle; cité de la gastronomie; slow food; fête de la gastronomie; ville créative de la gastronomie; repas gastronomique; festival gastronomique; sentinelle slow food
en culinary heritage; food heritage; traditional recipes; traditional food; slow food; food festival; city of gastronomy; culinary traditions; creative city of gastronomy
es patrimonio culinario; patrimonio gastronómico; recetas tradicionales; cocina tradicional; cocineras tradicionales; slow food; festival gastronómico; ciudad creativa de la gastronomía; cocina ancestral
pt patrimônio culinário; patrimônio gastronômico; receitas tradicionais; cozinha tradicional; slow food; festival gastronômico; cidade criativa da gastronomia; doçaria conventual

regime-equilibre | alimentation, sante, culture | 3, 2, 12 | nutrition
fr régime méditerranéen; diète méditerranéenne; régimes alimentaires durables; alimentation équilibrée; plan national nutrition santé; ville active du PNNS; fruits et légumes à l'école; sensibilisation nutritionnelle; prévention de l'obésité
en Mediterranean diet; sustainable diets; healthy diet; healthy eating; obesity prevention; fruit in schools; healthy school food; nutrition awareness
es dieta mediterránea; dietas sostenibles; dieta saludable; hábitos alimentarios; prevención de la obesidad; fruta en la escuela; alimentación balanceada; comida saludable
pt dieta mediterrânica; dietas sustentáveis; dieta saudável; hábitos alimentares; prevenção da obesidade; fruta escolar; comida saudável

restauration-rue | alimentation, sante, emploi | 2, 8, 3 | alimentation
fr alimentation de rue; restauration de rue; vendeuses de rue; camions-restaurants; food trucks; hygiène des restauratrices; restauration ambulante
en street food; food vendors; food trucks; street food vendors; street food safety; ready-made food sellers; food stalls
es comida callejera; comida de calle; puestos de comida; vendedores de comida; camiones de comida; venta ambulante de alimentos
pt comida de rua; vendedores de comida; barracas de comida; venda ambulante de alimentos; food trucks; ambulantes de alimentos

peche-durable | alimentation, biodiversite | 14, 2 | peche
fr pêche durable; gestion des pêches; pêche illicite; pêche illégale; aire marine gérée; cogestion des pêcheries; surpêche; repos biologique; comité de pêche; comité local de pêche
en sustainable fishing; sustainable fisheries; fisheries management; illegal fishing; overfishing; co-management of fisheries; fishing committee; IUU fishing
es pesca sostenible; gestión pesquera; pesca ilegal; sobrepesca; veda; comanejo pesquero; pesca responsable; cooperativa pesquera
pt pesca sustentável; gestão pesqueira; gestão das pescas; pesca ilegal; sobrepesca; defeso; acordos de pesca; pesca responsável; cogestão da pesca

transformation-poisson | alimentation, emploi, genre | 14, 8, 5 | peche
fr transformation du poisson; transformation des produits halieutiques; fumage du poisson; fours de fumage; poisson séché; poisson fumé; quai de pêche; complexe frigorifique; marché aux poissons
en fish processing; fish smoking; smoked fish; dried fish; women fish processors; fish market; fish landing; smoking ovens
es procesamiento de pescado; pescado ahumado; pescado seco; mercado de pescado; lonja de pescado; terminal pesquero; plantas de procesamiento pesquero
pt transformação do pescado; beneficiamento de pescado; peixe fumado; peixe seco; mercado de peixe; processamento de pescado; desembarque de pescado

insectes-alimentation | alimentation, agriculture | 2, 12 | proteines-vegetales
fr élevage d'insectes; insectes comestibles; protéines alternatives; champignons comestibles; champignonnière; myciculture; escargots; héliciculture; élevage d'escargots
en edible insects; insect farming; alternative proteins; edible mushrooms; mushroom growing; snail farming; insect protein
es insectos comestibles; cría de insectos; proteínas alternativas; hongos comestibles; cultivo de hongos; setas comestibles; helicicultura
pt insetos comestíveis; criação de insetos; proteínas alternativas; cogumelos comestíveis; cultivo de cogumelos; helicicultura; proteína de insetos

restes-dons-alimentaires | alimentation, dechets, inclusion | 12, 2 | gaspillage
fr lutte contre le gaspillage alimentaire; pesée des restes; gourmet bag; redistribution des invendus; collecte d'invendus; glanage; frigo solidaire; réfrigérateur solidaire; frigos solidaires; transformation des invendus
en food waste reduction; food redistribution; surplus food; food donation; gleaning; community fridge; food sharing; doggy bag
es lucha contra el desperdicio alimentario; redistribución de alimentos; donación de alimentos; rescate de alimentos; nevera solidaria; espigueo; recuperación de alimentos
pt combate ao desperdício alimentar; redistribuição de alimentos; doação de alimentos; resgate de alimentos; geladeira solidária; frigorífico solidário; respiga; colheita urbana

jardins-nourriciers | alimentation, agriculture, inclusion | 2, 11, 3 | agriculture-urbaine
fr jardins nourriciers; jardins solidaires; jardin d'insertion; jardin thérapeutique; jardins de cocagne; incroyables comestibles; jardins vivriers; verger partagé; vergers partagés; forêt comestible
en food gardens; edible gardens; therapeutic garden; community orchard; food forest; incredible edible; social farming; care farming
es huertos sociales; huerto terapéutico; bosque comestible; huertos familiares; agricultura social; huertos de autoconsumo; jardines comestibles
pt hortas sociais; horta terapêutica; floresta comestível; hortas familiares; quintais produtivos; hortas pedagógicas; pomar comunitário

restauration-hospitaliere | alimentation, sante, inclusion | 2, 3, 12 | alimentation
fr restauration hospitalière; repas à l'hôpital; repas des aînés; repas en EHPAD; restauration universitaire; restauration d'entreprise; cuisine collective; restauration municipale; gestion directe de la restauration
en hospital catering; hospital food; meals for older people; university catering; public catering; collective catering; staff canteen; public kitchens
es alimentación hospitalaria; comedores sociales; comedor universitario; restauración colectiva; comedores públicos; cocinas colectivas
pt alimentação hospitalar; refeitório social; restaurante universitário; restauração coletiva; refeitórios públicos; refeitório municipal; cozinhas coletivas

boissons-locales | alimentation, agriculture, attractivite | 2, 8, 12 | gastronomie
fr brasserie artisanale; bière locale; cidrerie; cidre; distillerie; rhum; boissons locales; boissons traditionnelles; hydromel; jus de bissap; eaux minérales
en craft brewery; craft beer; cider; distillery; rum; local beverages; traditional beverages; mead; mineral water
es cervecería artesanal; cerveza artesanal; sidra; destilería; ron; mezcal; bebidas tradicionales; pisco; agua mineral
pt cervejaria artesanal; sidra; destilaria; rum; cachaça; bebidas tradicionais; grogue; água mineral
`;
