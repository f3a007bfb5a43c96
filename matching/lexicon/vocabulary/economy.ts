/** Economy, finance, markets, companies, trade. */
export const economy = `
économie | economy | economía | economia
économique | economic, economical | económico | económico
finance | finance | finanzas, finanza | finanças
financier | financial | financiero | financeiro
argent, fric | money, cash | dinero, plata | dinheiro
monnaie, devise | currency | moneda, divisa | moeda, divisa
monnaie | change, coins | cambio, vuelto | troco
pièce, pièce de monnaie | coin | moneda | moeda
billet de banque, billet | banknote, bill | billete | nota
euro | euro | euro | euro
dollar | dollar | dólar | dólar
livre sterling | pound sterling, sterling | libra esterlina | libra esterlina
yen | yen | yen | iene
rouble | rouble, ruble | rublo | rublo
franc | franc | franco | franco
banque | bank | banco | banco
bancaire | banking, bank | bancario | bancário
banque centrale | central bank | banco central | banco central
Banque mondiale | World Bank | Banco Mundial | Banco Mundial
compte bancaire | bank account | cuenta bancaria | conta bancária
carte bancaire, carte de crédit | credit card, bank card | tarjeta de crédito | cartão de crédito
chèque | cheque, check | cheque | cheque
virement | bank transfer, transfer | transferencia | transferência
crédit, prêt, emprunt | credit, loan | crédito, préstamo | crédito, empréstimo
dette | debt | deuda | dívida
endettement, endetté | indebtedness, indebted | endeudamiento, endeudado | endividamento, endividado
créancier | creditor | acreedor | credor
débiteur | debtor | deudor | devedor
intérêt, taux d'intérêt | interest rate, interest | tasa de interés, tipo de interés | taxa de juro, taxa de juros
intérêt | interest rate | tasa de interés, interés | taxa de juro, juros
hypothèque | mortgage | hipoteca | hipoteca
épargne, économies | savings, saving | ahorro | poupança
investissement, placement | investment | inversión | investimento
investisseur | investor | inversor, inversionista | investidor
bourse | stock exchange, stock market | bolsa | bolsa de valores, bolsa
marché | market | mercado | mercado
marchés financiers | financial markets | mercados financieros | mercados financeiros
action | share, stock | acción | ação, acção
actionnaire | shareholder, stockholder | accionista | acionista
obligation | bond | bono, obligación | obrigação, título
titre | security | título, valor | título
indice | index | índice | índice
cours, cote | price, quote | cotización | cotação
séance | session, trading session | sesión | sessão, pregão
clôture, clôturer | close | cierre, cerrar | fecho, fechamento
négociant, trader | trader | operador, negociante | operador, negociante
baril, tonneau, fût | barrel, cask | barril, tonel | barril, tonel
matières premières | raw materials, commodities | materias primas | matérias-primas
or noir | crude oil, crude | crudo, petróleo crudo | petróleo bruto
profit, bénéfice | profit, earnings | beneficio, ganancia, utilidad | lucro
bénéfice net | net profit, net income | beneficio neto, utilidad neta | lucro líquido
chiffre d'affaires | turnover, revenue, sales | facturación, volumen de negocios | volume de negócios, faturamento
revenu, recette | income, revenue | ingreso, renta | rendimento, receita, renda
dépense | expense, expenditure, spending | gasto | despesa, gasto
coût | cost | costo, coste | custo
frais | fee, costs, expenses, charges | gastos, honorarios, tarifa | despesas, encargos, honorários
tarif | rate, fare, tariff, price | tarifa, arancel | tarifa
facture | invoice, bill | factura | fatura, conta, factura
paiement, versement | payment | pago | pagamento
verser | pay | abonar, pagar | pagar, depositar
rembourser, remboursement | repay, reimburse, refund | reembolsar | reembolsar
budget, budgétaire, budget prévisionnel | budget, budgetary | presupuesto, presupuestario | orçamento, orçamental
budget | budget, estimated budget | presupuesto | orçamento, orçamentário
déficit | deficit | déficit | défice, déficit
excédent, surplus | surplus | superávit, excedente | excedente, superávit
impôt, taxe | tax | impuesto, tasa | imposto, taxa
fiscal, fiscalité | fiscal, taxation, tax | fiscal, tributario, fiscalidad | fiscal, tributário, fiscalidade
contribuable | taxpayer | contribuyente | contribuinte
TVA | VAT, value added tax | IVA | IVA
fraude fiscale, évasion fiscale | tax evasion, tax fraud | evasión fiscal, fraude fiscal | evasão fiscal
fraude fiscale | tax evasion | evasión fiscal | evasão fiscal, fraude fiscal
paradis fiscal | tax haven | paraíso fiscal | paraíso fiscal
subvention | subsidy, grant, funding | subvención, subsidio | subsídio, subvenção
prestation, allocation | allowance, benefit | prestación, subsidio, ayuda | prestação, subsídio, abono
sécurité sociale | social security | seguridad social | segurança social, previdência
pension | pension | pensión | pensão
assurance | insurance | seguro | seguro
assureur | insurer | asegurador | segurador
assuré | insured, policyholder | asegurado | segurado
croissance économique | economic growth | crecimiento económico | crescimento económico, crescimento econômico
inflation | inflation | inflación | inflação
déflation | deflation | deflación | deflação
récession | recession | recesión | recessão
crise économique | economic crisis | crisis económica | crise económica, crise econômica
austérité | austerity | austeridad | austeridade
relance, reprise | recovery, stimulus, upturn | reactivación, recuperación | retoma, recuperação
ralentissement | slowdown | desaceleración, ralentización | abrandamento, desaceleração
faillite | bankruptcy, bankrupt | quiebra, bancarrota | falência, bancarrota
liquidation | liquidation | liquidación | liquidação
bulle | bubble | burbuja | bolha
spéculation | speculation | especulación | especulação
entreprise, société, boîte | company, firm, business | empresa, compañía, sociedad | empresa, companhia, firma
entreprise | company, enterprise | empresa | empresa
commercial, commerçant | commercial, trade | comercial | comercial
affaires | business | negocios | negócios
multinationale | multinational | multinacional | multinacional
filiale | subsidiary | filial | filial, subsidiária
groupe | group | grupo | grupo
start-up, jeune pousse | start-up, startup | start-up, empresa emergente | startup
coopérative | cooperative, co-op | cooperativa | cooperativa
association | association, non-profit | asociación | associação
fondation | foundation | fundación | fundação
partenaire, associé | partner | socio, aliado | parceiro, sócio
partenariat | partnership | asociación, alianza, colaboración | parceria
concurrent | competitor | competidor | concorrente
concurrence | competition | competencia | concorrência
compétitivité, compétitif | competitiveness, competitive | competitividad, competitivo | competitividade, competitivo
fusion | merger | fusión | fusão
fusionner | merge | fusionar | fundir, fusionar
rachat, acquisition | takeover, acquisition, buyout | adquisición, compra | aquisição, compra
privatisation, privatiser | privatisation | privatización, privatizar | privatização, privatizar
privatisation | privatisation, privatise | privatización | privatização
nationalisation, nationaliser | nationalisation, nationalise | nacionalización, nacionalizar | nacionalização
nationalisation | nationalisation | nacionalización | nacionalização, nacionalizar
gestion | management | gestión, administración | gestão
direction | management, leadership | dirección | direção, direcção
commerce | trade, commerce | comercio | comércio
commerce équitable | fair trade | comercio justo | comércio justo
commerce électronique | e-commerce, electronic commerce | comercio electrónico | comércio eletrónico
commerce électronique | e-commerce | comercio electrónico | comércio eletrónico, comércio eletrônico
libre-échange | free trade | libre comercio | livre comércio
exportation, exporter | export | exportación, exportar | exportação, exportar
importation, importer | import | importación, importar | importação, importar
droit de douane | customs duty, tariff | arancel, derecho de aduana | direito aduaneiro, tarifa alfandegária
vente | sale | venta | venda
achat | purchase, buying, shopping | compra | compra
faire des courses, courses | shopping, go shopping | ir de compras, compras | fazer compras, compras
acheteur | buyer, purchaser | comprador | comprador
offre | supply, offer, bid | oferta | oferta
commande | purchase order, order | pedido | encomenda, pedido
commander | place an order, order | pedir, encargar | encomendar, pedir
client, clientèle | customer, clientele | cliente, clientela | cliente, clientela
fournisseur | supplier, provider | proveedor | fornecedor
détaillant | retailer | minorista | retalhista, varejista
grossiste | wholesaler | mayorista | grossista, atacadista
fabricant | manufacturer, maker | fabricante | fabricante
producteur | producer | productor | produtor
produit | product | producto | produto
bien | goods, property, asset | bien | bem
marque | brand | marca | marca
publicité, pub | advertising, advertisement, ad, advert | publicidad, anuncio | publicidade, propaganda, anúncio
rabais, remise, réduction | discount | descuento, rebaja | desconto
soldes | sales, sale | rebajas | saldos, liquidação
stock | stock, inventory | existencias, inventario, stock | stock, estoque
industrie, industriel | industry, industrial | industria, industrial | indústria, industrial
secteur | sector | sector | setor, sector
filière | sector, industry, supply chain | sector, cadena productiva | fileira, cadeia produtiva
agriculture, agricole | agriculture, agricultural, farming | agricultura, agrícola | agricultura, agrícola
tourisme, touristique | tourism, tourist | turismo, turístico | turismo, turístico
immobilier | real estate, property | inmobiliario, bienes raíces | imobiliário
textile | textile | textil | têxtil
sidérurgie | steel industry | siderurgia | siderurgia
construction automobile | car industry, automotive | automotriz, automovilístico | indústria automóvel, automotivo
richesse | wealth, richness | riqueza | riqueza
pauvreté | poverty | pobreza | pobreza
misère | misery, destitution | miseria | miséria
propriété | property, ownership | propiedad | propriedade
patrimoine | assets, wealth | patrimonio | património
fortune | fortune | fortuna | fortuna
millionnaire | millionaire | millonario | milionário
milliardaire | billionaire | multimillonario | bilionário, multimilionário
don, donation | donation, gift | donación, donativo | doação, donativo
donateur | donor | donante | doador
bailleur de fonds, bailleur | donor, funder | donante, financiador | doador, financiador
fonds | fund | fondo | fundo
financement | funding, financing | financiación, financiamiento | financiamento
Fonds monétaire international, FMI | IMF, International Monetary Fund | FMI, Fondo Monetario Internacional | FMI
mondialisation, globalisation | globalisation | globalización, mundialización | globalização
mondialisation | globalisation | globalización | globalização, mundialização
délocalisation | offshoring, relocation | deslocalización | deslocalização
pouvoir d'achat | purchasing power | poder adquisitivo | poder de compra, poder aquisitivo
coût de la vie | cost of living | costo de vida, coste de la vida | custo de vida
niveau de vie | standard of living, living standard | nivel de vida | nível de vida
classe moyenne | middle class | clase media | classe média
économie solidaire | solidarity economy | economía solidaria | economia solidária
microcrédit | microcredit | microcrédito | microcrédito
comptabilité | accounting, bookkeeping | contabilidad | contabilidade
audit | audit | auditoría | auditoria
trésorerie | cash flow, treasury | tesorería | tesouraria
Trésor | Treasury | Tesoro | Tesouro
zone euro | eurozone, euro zone | zona euro, eurozona | zona euro, zona do euro
enchère, vente aux enchères | auction | subasta, remate | leilão
bon d'achat | voucher | vale | vale, voucher
gratuit | free | gratis | grátis
point de pourcentage | percentage point | punto porcentual | ponto percentual
`;
