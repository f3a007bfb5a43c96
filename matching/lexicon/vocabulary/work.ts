/** Work, trades, professions, employment. */
export const work = `
travail, boulot | work, job | trabajo | trabalho
emploi | employment, job | empleo | emprego
poste | position, post | puesto, cargo | posto, cargo
métier, profession | profession, trade, occupation | profesión, oficio | profissão, ofício
professionnel | professional | profesional | profissional
carrière | career | carrera | carreira
travailleur | worker | trabajador | trabalhador
ouvrier | worker, labourer, laborer, workman | obrero | operário
employé, salarié | employee | empleado, asalariado | empregado, funcionário, assalariado
employeur | employer | empleador, patrono | empregador, patrão
fonctionnaire | civil servant, public servant | funcionario | funcionário público, servidor público
cadre | executive, manager | ejecutivo, cuadro | executivo, quadro
directeur | director, manager, head | director | diretor, director
gérant, gestionnaire | manager | gerente, gestor | gerente, gestor
chef de service | head of department | jefe de servicio | chefe de serviço
secrétaire | secretary | secretario | secretário
assistant | assistant | asistente, ayudante | assistente, ajudante
stagiaire | trainee, intern | becario, pasante, practicante | estagiário
stage | internship, placement | pasantía, prácticas | estágio
apprenti, apprentissage | apprentice, apprenticeship | aprendiz, aprendizaje | aprendiz, aprendizagem
chômage | unemployment | desempleo, paro | desemprego
chômeur | unemployed, jobless | desempleado, parado | desempregado
licencier, renvoyer | fire, dismiss, lay off, sack | despedir | despedir, demitir
licenciement | layoff, dismissal, redundancy | despido | despedimento, demissão
démissionner | resign, quit | dimitir, renunciar | demitir-se, renunciar
démission | resignation | dimisión, renuncia | demissão, renúncia
embaucher, recruter, engager | hire, recruit, employ, take on | contratar, reclutar | contratar, recrutar
embauche, recrutement | hiring, recruitment | contratación, reclutamiento | contratação, recrutamento
curriculum vitae, CV | CV, résumé, curriculum vitae | currículum, hoja de vida | currículo
entretien d'embauche | job interview | entrevista de trabajo | entrevista de emprego
offre d'emploi | job offer, vacancy | oferta de empleo, vacante | oferta de emprego, vaga
salaire, paie, rémunération | salary, wage, pay | salario, sueldo, remuneración | salário, ordenado, remuneração
salaire minimum | minimum wage | salario mínimo | salário mínimo
prime | bonus, premium | prima, bono | prémio, bônus
retraite | retirement, pension | jubilación, retiro, pensión | reforma, aposentadoria
retraité | retired, pensioner, retiree | jubilado, pensionista | reformado, aposentado
prendre sa retraite | retire | jubilarse, retirarse | reformar-se, aposentar-se
grève | strike | huelga, paro | greve
gréviste | striker | huelguista | grevista
syndicat | trade union, union, labor union | sindicato | sindicato
syndical, syndicaliste | union, trade unionist | sindical, sindicalista | sindical, sindicalista
congé | time off, leave | permiso, licencia, vacaciones | licença, folga
congé maternité | maternity leave | permiso de maternidad, licencia de maternidad | licença de maternidade
contrat | contract | contrato | contrato
temps partiel | part-time | tiempo parcial, media jornada | tempo parcial, meio período
temps plein | full-time | tiempo completo, jornada completa | tempo inteiro, tempo integral
heures supplémentaires | overtime | horas extra | horas extraordinárias, horas extras
télétravail | telework, remote work | teletrabajo | teletrabalho
collègue de bureau | office worker | oficinista | funcionário de escritório
équipe | team | equipo | equipa, equipe
personnel, effectif | staff, personnel, workforce | personal, plantilla | pessoal, efetivo, efectivo
main-d'œuvre | labour, manpower, workforce | mano de obra | mão de obra
ressources humaines | human resources | recursos humanos | recursos humanos
agriculteur, fermier, paysan | farmer | agricultor, granjero, campesino | agricultor, fazendeiro, camponês
jardinier | gardener | jardinero | jardineiro
pêcheur | fisherman | pescador | pescador
bûcheron | lumberjack, woodcutter | leñador | lenhador
mineur | miner | minero | mineiro
maçon | bricklayer, mason, builder | albañil | pedreiro
ouvrier du bâtiment | construction worker | obrero de la construcción | operário da construção
charpentier, menuisier | carpenter, joiner | carpintero | carpinteiro
plombier | plumber | fontanero, plomero | canalizador, encanador
électricien | electrician | electricista | eletricista, electricista
mécanicien | mechanic | mecánico | mecânico
soudeur, souder | welder, weld | soldador, soldar | soldador, soldar
forgeron | blacksmith | herrero | ferreiro
peintre en bâtiment | house painter | pintor | pintor
serrurier | locksmith | cerrajero | serralheiro
tailleur, couturière | tailor, dressmaker, seamstress | sastre, costurera | alfaiate, costureira
cordonnier | shoemaker, cobbler | zapatero | sapateiro
coiffeur | hairdresser, barber | peluquero, barbero | cabeleireiro, barbeiro
vendeur | salesman, seller, shop assistant, vendor | vendedor, dependiente | vendedor, balconista
marchand, commerçant | merchant, shopkeeper, trader | comerciante, mercader, tendero | comerciante, mercador, lojista
marchand | merchant, dealer | comerciante | comerciante
caissier | cashier | cajero | caixa
comptable | accountant | contable, contador | contabilista, contador
banquier | banker | banquero | banqueiro
courtier | broker | corredor, agente | corretor
ingénieur | engineer | ingeniero | engenheiro
technicien | technician | técnico | técnico
scientifique, savant | scientist | científico | cientista
chercheur | researcher | investigador | investigador, pesquisador
professeur, enseignant, prof | teacher, professor | profesor, docente | professor, docente
instituteur, maître d'école | primary school teacher, schoolteacher | maestro | professor primário
avocat | lawyer, attorney | abogado | advogado
juge, magistrat | judge, magistrate | juez, magistrado | juiz, magistrado
notaire | notary | notario | notário, tabelião
policier, agent de police | police officer, policeman, cop, police | policía, agente, policial | polícia, policial
gendarme | gendarme | gendarme | gendarme
pompier | firefighter, fireman | bombero | bombeiro
soldat, militaire | soldier | soldado, militar | soldado, militar
officier | officer | oficial | oficial
gardien, vigile | guard, security guard, caretaker | guardia, vigilante, guardián | guarda, vigilante, segurança
concierge | caretaker, janitor, concierge | portero, conserje | porteiro, zelador
facteur | postman, mail carrier, mailman | cartero | carteiro
chauffeur | driver, chauffeur | chófer, conductor | motorista
chauffeur routier, camionneur | truck driver, lorry driver | camionero | camionista, caminhoneiro
hôtesse de l'air, steward | flight attendant, stewardess | azafata, auxiliar de vuelo | hospedeira, aeromoça
hôtesse de l'air | flight attendant | azafata | hospedeira, comissário de bordo
journaliste | journalist, reporter | periodista | jornalista
présentateur, animateur | presenter, host | presentador, locutor | apresentador, locutor
rédacteur | editor, writer | redactor | redator, redactor
femme de ménage | cleaning lady, cleaner, maid | mujer de la limpieza, asistenta | mulher da limpeza, faxineira
femme de ménage | cleaning lady | mujer de la limpieza | mulher da limpeza, empregada
domestique, bonne | servant, maid | criado, sirvienta, empleada doméstica | criado, empregada doméstica
éboueur | refuse collector, garbage collector | basurero | gari, lixeiro
entrepreneur | entrepreneur, contractor | empresario, emprendedor | empresário, empreendedor
homme d'affaires | businessman, businesswoman | hombre de negocios, empresario | homem de negócios, empresário
consultant, conseiller | consultant, adviser, advisor | consultor, asesor | consultor, assessor
conseiller municipal | councillor, councilor | concejal, regidor | vereador
travailleur social | social worker | trabajador social | assistente social
animateur | facilitator, youth worker | animador, facilitador | animador, facilitador
bibliothécaire | librarian | bibliotecario | bibliotecário
archéologue | archaeologist | arqueólogo | arqueólogo
historien | historian | historiador | historiador
économiste | economist | economista | economista
philosophe | philosopher | filósofo | filósofo
mathématicien | mathematician | matemático | matemático
physicien | physicist | físico | físico
chimiste | chemist | químico | químico
biologiste | biologist | biólogo | biólogo
astronome | astronomer | astrónomo | astrónomo
astronaute, cosmonaute | astronaut, cosmonaut | astronauta, cosmonauta | astronauta, cosmonauta
informaticien | computer scientist, IT specialist | informático | informático
programmeur, développeur | programmer, developer | programador, desarrollador | programador, desenvolvedor
espion | spy | espía | espião
agent | agent | agente | agente
guide | guide | guía | guia
prostituée, prostitution | prostitute | prostituta, prostitución | prostituta, prostituição
expérimenté | experienced | experimentado, con experiencia | experiente
qualifié | skilled, qualified | cualificado, calificado | qualificado
qualification | qualification | cualificación, calificación | qualificação
productivité | productivity | productividad | produtividade
rendement | yield, performance, output | rendimiento | rendimento
collaborateur | associate, collaborator, staff member | colaborador | colaborador
ordre du jour | agenda | orden del día, agenda | ordem do dia, agenda, pauta
procès-verbal, compte rendu | minutes, record | acta | ata, acta
charge de travail | workload | carga de trabajo | carga de trabalho
lieu de travail | workplace | lugar de trabajo | local de trabalho
travail des enfants | child labour, child labor | trabajo infantil | trabalho infantil
`;
