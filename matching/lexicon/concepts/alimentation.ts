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
`;
