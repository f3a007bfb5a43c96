/** Social and solidarity economy. */
export const ess = `
association-employeuse | ess, emploi | 8, 16 | ess
fr association employeuse; emploi associatif; dispositif local d'accompagnement; point d'appui à la vie associative; modèle économique associatif; trésorerie associative
en =employer association; non-profit employment; nonprofit sector; non-profit organisation; charity sector; association business model
es entidad sin ánimo de lucro; organización sin fines de lucro; =empleo asociativo; entidades no lucrativas; empleo en el tercer sector
pt entidade sem fins lucrativos; organização sem fins lucrativos; emprego associativo; instituição particular de solidariedade social; IPSS

fondations-mecenat | ess, culture | 17, 8 | finance-solidaire
fr mécénat; mécénat d'entreprise; mécènes; philanthropie; fondation d'entreprise; fondation reconnue d'utilité publique; fondation territoriale; fonds de dotation; mécénat de compétences
en philanthropy; corporate foundation; corporate giving; community foundation; patronage; skills-based sponsorship; charitable foundation; endowment fund
es filantropía; mecenazgo; fundación empresarial; fundación comunitaria; patrocinio empresarial; mecenas
pt filantropia; mecenato; fundação empresarial; fundação comunitária; patrocínio empresarial; mecenas

rse | ess, attractivite | 12, 8, 17
fr responsabilité sociétale des entreprises; responsabilité sociale des entreprises; RSE; entreprise à mission; démarche RSE; entreprises engagées; devoir de vigilance
en corporate social responsibility; CSR; responsible business; B Corp; mission-driven company; due diligence of companies; socially responsible companies
es responsabilidad social empresarial; responsabilidad social corporativa; empresas B; empresa con propósito; empresa responsable; RSC
pt responsabilidade social empresarial; responsabilidade social corporativa; empresas B; empresa com propósito; empresa responsável

epargne-solidaire | ess | 8, 1 | finance-solidaire
fr épargne solidaire; investisseur solidaire; prêt d'honneur; prêt solidaire; club d'investisseurs; garantie solidaire; prêt participatif; cigales
en solidarity savings; honour loan; community shares; community investment; solidarity loan; loan guarantee fund
es ahorro solidario; préstamo solidario; préstamo de honor; fondo de garantía solidario; inversión comunitaria; garantía solidaria
pt poupança solidária; empréstimo solidário; fundo solidário; garantia solidária; investimento comunitário

caisses-villageoises | ess, agriculture | 1, 8 | microcredit
fr caisse villageoise; association villageoise d'épargne et de crédit; caisse d'épargne villageoise; mutuelle d'épargne et de crédit; institution de microfinance; calebasse de solidarité; groupe d'épargne; crédit rotatif
en village savings and loan association; VSLA; savings and credit cooperative; credit union; rotating savings; village bank; microfinance institution
es banco comunal; grupo de ahorro; cooperativa de ahorro y crédito; caja rural; grupos de ahorro y préstamo; tandas; cajas comunales
pt grupo de poupança; cooperativa de crédito; caixa comunitária; poupança e crédito rotativo; banco comunitário de desenvolvimento; instituição de microfinanças; grupos de poupança e crédito

inclusion-financiere | ess, inclusion | 1, 8, 10
fr éducation financière; services financiers; surendettement; éducation budgétaire; point conseil budget; accès aux services bancaires
en financial education; financial literacy; financial services; over-indebtedness; unbanked; debt advice; access to banking
es educación financiera; servicios financieros; sobreendeudamiento; acceso a servicios bancarios
pt educação financeira; literacia financeira; serviços financeiros; sobre-endividamento; superendividamento

incubateur-social | ess, attractivite | 8, 9 | ess
fr incubateur social; incubateur d'innovation sociale; incubateur ESS; accélérateur d'innovation sociale; accompagnement des structures de l'ESS; générateur d'activités; laboratoire d'innovation sociale; fabrique à initiatives
en social incubator; social innovation lab; social enterprise incubator; social business support; support for social enterprises; social accelerator
es incubadora social; laboratorio de innovación social; aceleradora social; incubadora de economía social; incubadora de cooperativas
pt incubadora social; incubadora tecnológica de cooperativas populares; laboratório de inovação social; aceleradora social; incubadora de economia solidária; incubadora de cooperativas

poles-cooperation | ess, gouvernance | 8, 17 | ess
fr pôle territorial de coopération économique; pôle de l'ESS; chambre régionale de l'économie sociale et solidaire; CRESS; réseau des territoires pour l'économie solidaire; RTES; maison de l'économie solidaire; grappe d'entreprises solidaires; pôle de l'économie sociale
en social economy cluster; cluster of social enterprises; social economy hub; solidarity economy network; local cooperation cluster; social economy network
es polo de economía social; polo de cooperación; red de economía solidaria; clúster de economía social; mesa de economía social; ateneo cooperativo
pt polo de economia social; rede de economia solidária; fórum de economia solidária; centro público de economia solidária; polo cooperativo; casa da economia solidária

politique-ess | ess, gouvernance | 8, 16 | ess
fr politique de l'ESS; stratégie ESS; plan de développement de l'ESS; mois de l'ESS; loi économie sociale et solidaire; feuille de route ESS; soutien public à l'ESS
en social economy policy; social economy strategy; social economy action plan; social economy law; social economy ecosystem; support to the social economy
es política de economía social; ley de economía social; plan de economía social; fomento de la economía social; estrategia de economía social; =fomento cooperativo
pt política de economia solidária; lei de economia solidária; plano de economia social; fomento à economia solidária; lei de bases da economia social

reemploi-solidaire | ess, dechets | 12, 8, 10 | economie-circulaire
fr réemploi solidaire; boutique solidaire; vestiaire solidaire; bric-à-brac solidaire; recyclerie sportive; friperie solidaire; donnerie; gratiferia; magasin gratuit
en charity shop; thrift store; solidarity shop; social reuse enterprise; give-away shop; furniture reuse; free shop
es tienda solidaria; ropero solidario; tienda de segunda mano solidaria; mercadillo solidario; tienda gratis; reutilización solidaria
pt loja solidária; loja social; bazar solidário; brechó solidário; banco de roupa; loja gratuita

epicerie-sociale | ess, alimentation, inclusion | 2, 1 | securite-alimentaire
fr épicerie sociale; supermarché coopératif; supérette coopérative; épicerie participative; groupement d'achat; groupement d'achats solidaires; coopérative de consommateurs; magasin coopératif
en social grocery; social supermarket; cooperative supermarket; food co-op; buying group; consumer cooperative; community pantry; community shop
es supermercado cooperativo; economato social; grupo de consumo; cooperativa de consumo; tienda comunitaria; compras comunitarias; almacén comunitario
pt mercearia social; supermercado cooperativo; grupo de consumo; cooperativa de consumo; grupo de compras coletivas; mercado solidário

services-personne | ess, emploi, inclusion | 8, 3 | ess
fr conciergerie solidaire; association intermédiaire; régie de quartier; services de proximité; régie de territoire; conciergerie de quartier; accorderie
en neighbourhood services enterprise; solidarity concierge; local care services; neighbourhood management company; proximity services
es servicios de proximidad; empresa de servicios comunitarios; cooperativa de cuidados; conserjería de barrio
pt serviços de proximidade; empresa de serviços comunitários; cooperativa de cuidados; portaria solidária

finance-impact | ess, attractivite | 8, 17 | finance-solidaire
fr contrat à impact social; contrat à impact; obligation à impact social; fonds à impact; mesure de l'impact social; utilité sociale mesurée; évaluation de l'utilité sociale; investisseur à impact
en social impact bond; impact bond; impact fund; social impact measurement; social return on investment; SROI; impact investors; pay for success
es bono de impacto social; fondo de impacto; medición del impacto social; retorno social de la inversión; contrato de impacto social
pt título de impacto social; fundo de impacto; medição do impacto social; retorno social do investimento; investidores de impacto; contrato de impacto social

troc-echange | ess, citoyennete | 12, 8, 11 | ess
fr système d'échange local; banque de temps; troc; bourse d'échange locale; économie collaborative; économie du partage; réseau d'échanges de savoirs; échange de services; prêt d'objets; bibliothèque d'objets; outilthèque
en local exchange trading system; time bank; barter; sharing economy; collaborative economy; library of things; tool library
es banco de tiempo; trueque; economía colaborativa; club de trueque; mercado de trueque; red de intercambio de saberes; biblioteca de cosas; ferias de trueque
pt banco de tempo; clube de trocas; economia colaborativa; economia da partilha; feira de trocas; biblioteca de coisas; troca de serviços

communs | ess, citoyennete, gouvernance | 11, 12, 16
fr =biens communs; =communs urbains; communs fonciers; =assemblée des communs; partenariat public-communs
en urban commons; common goods; common pool resources; public-commons partnership; community ownership; community asset
es bienes comunes; comunes urbanos; procomún; bienes comunes urbanos; gestión comunitaria; patrimonio ciudadano
pt bens comuns; comuns urbanos; bens comuns urbanos; gestão comunitária; parceria público-comum; patrimônio coletivo

habitat-cooperatif | ess, urbanisme | 11, 10 | logement
fr =coopérative d'habitants; =coopératives d'habitants; habitat coopératif; habitat groupé; organisme de foncier solidaire; foncier solidaire; autopromotion; auto-construction assistée
en housing cooperative; co-housing; cohousing; community land trust; community-led housing; self-build; participatory housing
es vivienda cooperativa; vivienda colaborativa; covivienda; fideicomiso de tierras; autoconstrucción asistida; vivienda por ayuda mutua
pt habitação cooperativa; habitação colaborativa; cohabitação; mutirão habitacional; termo territorial coletivo; autoconstrução assistida

ess-numerique | ess, numerique | 8, 9 | ess
fr coopérative de plateforme; =plateforme coopérative; coopérativisme de plateforme; plateforme solidaire; livreurs à vélo coopératifs; reconditionnement informatique solidaire
en =platform cooperative; platform cooperativism; platform co-op; riders' cooperative; solidarity platform; tech for good
es cooperativa de plataforma; cooperativismo de plataforma; =plataforma cooperativa; cooperativa de repartidores; tecnología social
pt cooperativa de plataforma; cooperativismo de plataforma; =plataforma cooperativa; cooperativa de entregadores; tecnologia social

reprise-scop | ess, emploi, attractivite | 8, 9 | cooperatives
fr reprise en SCOP; reprise d'entreprise par les salariés; transmission aux salariés; entreprise récupérée; entreprises autogérées; autogestion; participation des salariés; société de travailleurs
en worker buyout; employee buyout; employee ownership; employee-owned company; recovered company; self-management; workers' takeover
es empresa recuperada; empresa autogestionada; autogestión; sociedad laboral; sociedades laborales; recuperación de empresas por sus trabajadores
pt empresa recuperada; empresas recuperadas por trabalhadores; autogestão; empresa autogerida; empreendimento autogestionário; empreendimentos solidários; participação dos trabalhadores

jeunesse-cooperative | ess, jeunesse, education | 4, 8 | cooperatives
fr =coopérative scolaire; coopérative jeunesse de services; CJS; mini-entreprise coopérative; éducation à la coopération; coopérative éphémère; semaine de l'ESS à l'école
en =school cooperative; youth service cooperative; =youth cooperative; =student cooperative; =cooperative education; junior cooperative
es =cooperativa escolar; =cooperativa juvenil; =educación cooperativa; cooperativismo escolar; empresa joven cooperativa
pt =cooperativa escolar; =cooperativa juvenil; =educação cooperativa; cooperativismo juvenil; cooperjovem

foire-solidaire | ess, attractivite | 8, 12 | ess
fr marché solidaire; foire de l'économie solidaire; salon de l'ESS; marché de Noël solidaire; forum de l'ESS; vente solidaire; produits solidaires; rencontres de l'ESS
en solidarity fair; solidarity market; social economy fair; social economy forum; social economy festival; ethical market
es feria de economía social; feria de economía solidaria; mercado social; foro de economía social; feria solidaria; mercado solidario de productores
pt feira de economia solidária; feira solidária; fórum de economia social; feira da economia popular

entreprise-territoriale | ess, gouvernance | 8, 17, 11
fr société d'économie mixte; société publique locale; SPL; entreprise publique locale; EPL; société coopérative municipale; régie municipale; entreprise communale
en local public enterprise; municipal enterprise; municipally owned company; mixed-economy company; public-owned company; council-owned company; municipal utility
es empresa pública local; empresa municipal; sociedad de economía mixta; empresa de economía mixta; empresa pública municipal; sociedad mixta
pt empresa municipal; empresa pública local; sociedade de economia mista; empresa pública municipal; empresa de capital misto

financement-participatif | ess, citoyennete | 8, 17 | finance-solidaire
fr crowdfunding; plateforme de financement participatif; cagnotte; cagnotte en ligne; collecte de dons en ligne; investissement citoyen; actionnariat citoyen; don participatif
en crowdfunding platform; crowdlending; citizen investment; online fundraiser; civic crowdfunding; matchfunding; citizen shareholders
es crowdfunding; micromecenazgo; plataforma de financiación colectiva; colecta en línea; inversión ciudadana; financiamiento colectivo
pt crowdfunding; plataforma de financiamento coletivo; vaquinha; vaquinha online; investimento cidadão; matchfunding; financiamento colaborativo

groupement-employeurs | ess, emploi | 8 | emploi
fr groupement d'employeurs; GEIQ; groupement d'employeurs pour l'insertion et la qualification; emploi partagé; salariés partagés; portage salarial; temps partagé
en =employers' group; employer pool; shared employees; job sharing between employers; umbrella company; staff pooling
es agrupación de empleadores; agrupación de empresas; empleo compartido; trabajadores compartidos; bolsa de empleo compartida
pt agrupamento de empregadores; agrupamento de empresas; emprego partilhado; trabalhadores partilhados; bolsa de emprego partilhada

cooperation-ess-internationale | ess | 17, 8 | ess
fr réseau international de l'ESS; coopération internationale en ESS; GSEF; forum mondial de l'économie sociale; RIPESS; alliance coopérative internationale; tourisme social et solidaire
en global social economy forum; GSEF; international cooperative alliance; RIPESS; social economy cooperation; international social economy network
es foro global de economía social; GSEF; RIPESS; alianza cooperativa internacional; red intercontinental de economía solidaria; cooperación en economía social
pt fórum global de economia social; GSEF; RIPESS; aliança cooperativa internacional; rede internacional de economia solidária; cooperação em economia solidária

emploi-zero-chomeur | ess, emploi, inclusion | 8, 1, 10 | insertion-professionnelle
fr entreprise à but d'emploi; EBE; territoires zéro chômeur de longue durée; chômage de longue durée; chômeurs de longue durée; privation durable d'emploi; garantie d'emploi; droit à l'emploi
en long-term unemployment; long-term unemployed; zero unemployment territory; job guarantee; right to work scheme; employment-oriented enterprise
es desempleo de larga duración; desempleados de larga duración; parados de larga duración; garantía de empleo; territorio cero desempleo; trabajo garantizado
pt desemprego de longa duração; garantia de emprego; território zero desemprego; frentes de trabalho

cafe-associatif | ess, culture, sport | 8, 11 | ess
fr café associatif; café culturel associatif; lieu associatif; café solidaire; bistrot de pays; restaurant solidaire; guinguette associative; ludobar
en community café; community pub; community-run café; solidarity restaurant; social restaurant
es cafetería asociativa; bar asociativo; restaurante solidario; restaurante social; café comunitario
pt café associativo; café comunitário; cooperativa cultural; restaurante solidário; restaurante social; bar comunitário
`;
