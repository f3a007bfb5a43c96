/** Administration, local authorities, papers, public services. */
export const administration = `
administration | administration, public administration | administración | administração
administratif | administrative | administrativo | administrativo
collectivité territoriale, collectivité locale | local authority, local government | entidad local | autarquia
collectivité territoriale | local authority | entidad local, gobierno local | autarquia, autoridade local
collectivité | authority, community | entidad, colectividad | coletividade, entidade, colectividade
autorité locale | local authority, local authorities | autoridad local | autoridade local
gouvernement local | local government | gobierno local | governo local
mairie | town hall, city council | ayuntamiento, municipio, alcaldía | câmara municipal, prefeitura
intercommunalité, intercommunal | inter-municipal, intermunicipal | mancomunidad, intermunicipal | intermunicipal
intercommunalité | inter-municipal | mancomunidad | intermunicipal, consórcio intermunicipal
agglomération | urban area, conurbation | aglomeración, área metropolitana | aglomeração urbana, área metropolitana
service public | public service | servicio público | serviço público
bureau, office | office, bureau | oficina | gabinete, escritório
agence, succursale | agency, branch | agencia, sucursal | agência, sucursal
organisme | body, agency, organisation | organismo | organismo, órgão
institution, institutionnel | institution, institutional | institución, institucional | instituição, institucional
établissement public | public institution, public body | establecimiento público | estabelecimento público
établissement public | public institution | establecimiento público, ente público | estabelecimento público
secteur public | public sector | sector público | setor público
secteur privé | private sector | sector privado | setor privado
fonction publique | civil service, public service | función pública | função pública, funcionalismo público
agent public, agent territorial | public official, council officer | empleado público, funcionario | funcionário
agent public | public official | empleado público | funcionário, agente público
compétence | responsibility, competence, power, skill | competencia, atribución, habilidad | competência, atribuição
compétence | responsibility | competencia | competência, habilidade
décentralisé | decentralised, decentralized | descentralizado | descentralizado
territorial | territorial | territorial | territorial
circonscription | constituency, district | circunscripción, distrito | círculo, circunscrição
conseil régional | regional council | consejo regional | conselho regional
conseil départemental | departmental council | consejo departamental | conselho departamental
conseil d'administration | board, board of directors | consejo de administración | conselho de administração
conseil d'administration | board | consejo de administración, junta directiva | conselho de administração
assemblée générale | general assembly, general meeting | asamblea general | assembleia geral
délibération | deliberation, resolution | deliberación, acuerdo | deliberação
arrêté | decree, order, by-law | resolución, ordenanza, decreto | portaria, despacho
circulaire | circular | circular | circular
directive | directive, guideline | directiva, directriz | diretiva, diretriz, directiva, directriz
démarche | procedure, step, approach | trámite, gestión | diligência, procedimento, trâmite
procédure | procedure | procedimiento, trámite | procedimento
formalité | formality | trámite, formalidad | formalidade
guichet | counter, window, desk | ventanilla | guiché, balcão
guichet unique | one-stop shop | ventanilla única | balcão único
formulaire | form | formulario, impreso | formulário, impresso
imprimé | printed form | impreso | impresso
dossier | file, application, record | expediente, dossier, carpeta | processo, dossiê
dossier de candidature | application form, application file | formulario de candidatura | processo de candidatura
pièce justificative, justificatif | supporting document, proof | justificante, comprobante | comprovativo, comprovante
attestation, certificat | certificate, attestation | certificado, constancia | atestado, certidão, certificado
acte de naissance | birth certificate | partida de nacimiento, acta de nacimiento | certidão de nascimento
carte d'identité | identity card, ID card | documento de identidad, DNI, cédula | bilhete de identidade
carte d'identité | identity card | documento de identidad | bilhete de identidade, carteira de identidade
état civil | civil registry, civil status | registro civil, estado civil | registo civil, registro civil, estado civil
registre | register, registry | registro | registo, registro
enregistrement, enregistrer | registration, register | registro, registrar | registo, registro, registar
copie | copy | copia | cópia
annexe | appendix, annex | anexo | anexo
pièce jointe | attachment | archivo adjunto | anexo
autorisation, permis, permission | permit, license | permiso, autorización, licencia | autorização, licença
autorisation | permit, permission, authorization | permiso | autorização, alvará, permissão
permis de construire | building permit, planning permission | licencia de obras | licença de construção
permis de construire | building permit | licencia de obras | licença de construção, alvará de construção
permis de séjour, titre de séjour | residence permit | permiso de residencia | autorização de residência
permis de travail | work permit | permiso de trabajo | autorização de trabalho
demandeur, requérant | applicant | solicitante | requerente
recours | appeal, remedy | recurso | recurso
ayant droit | beneficiary, rightful claimant | derechohabiente | titular do direito
bénéficiaire | beneficiary, recipient | beneficiario, destinatario | beneficiário
attributaire, titulaire | holder, recipient | titular, adjudicatario | titular
éligible, admissible | eligible | elegible, admisible | elegível, admissível
éligibilité | eligibility | elegibilidad | elegibilidade
critère | criterion | criterio | critério
condition | condition, requirement, terms | condición, requisito | condição, requisito
exigence | requirement | requisito, exigencia | requisito, exigência
obligatoire | compulsory, mandatory, required | obligatorio | obrigatório
facultatif | optional | facultativo, opcional | facultativo, opcional
conforme | compliant, in accordance | conforme | conforme
conformité | compliance, conformity | conformidad, cumplimiento | conformidade
validité, valable, valide | validity, valid | validez, válido | validade, válido
valider, validation | validate, approve | validar, validación | validar, validação
approuver | approve | aprobar | aprovar
refus | refusal, denial | denegación, rechazo | indeferimento, recusa
délai | time limit, deadline, turnaround | plazo | prazo
échéancier | schedule, timetable | calendario, cronograma | cronograma, calendário
marché public | public contract, public procurement | contrato público, contratación pública | contrato público
marché public | public contract | contrato público | contrato público, contratação pública
appel d'offres | call for tenders, tender | licitación, concurso público | concurso público, licitação
appel d'offres | call for tenders, invitation to tender | licitación | concurso público
soumissionnaire | bidder, tenderer | licitador, licitante | licitante, concorrente
adjudication, attribution | award | adjudicación | adjudicação
prestataire | service provider, contractor | proveedor de servicios, prestador | prestador de serviços
prestation | service | prestación, servicio | prestação, serviço
cahier des charges | specifications, terms of reference | pliego de condiciones | caderno de encargos
cahier des charges | specifications | pliego de condiciones, términos de referencia | caderno de encargos
cahier des charges | specifications | pliego de condiciones | caderno de encargos, termos de referência
sous-traitant, sous-traitance | subcontractor, outsourcing | subcontratista, subcontratación | subcontratado
sous-traitant | subcontractor, subcontracting | subcontratista | subcontratado, terceirização
concession | concession, franchise | concesión | concessão
délégation de service public | public service delegation | gestión delegada | gestão delegada
régie | public utility, municipal company | empresa municipal, gestión directa | empresa municipal, gestão direta
convention | agreement, contract, convention | convenio, convención | convénio, protocolo, convenção
avenant | amendment, addendum | adenda, cláusula adicional | adenda, aditivo
protocole d'accord | memorandum of understanding, MoU | memorando de entendimiento | memorando de entendimento
charte | charter | carta | carta
statut | status | estatus, condición | estatuto, situação
statuts | statutes, articles of association, by-laws | estatutos | estatutos
siège social | registered office, head office | domicilio social, sede social | sede social
inspection | inspection | inspección | inspeção, inspecção
contrôle | inspection, audit, check, control | control, fiscalización | controlo, controle, fiscalização
recensement | census, survey | censo | recenseamento, censo
cadastre | land registry, cadastre | catastro | cadastro
foncier | land tenure, land, property tax | territorial, predial, tenencia de la tierra | fundiário, predial
expropriation | expropriation, compulsory purchase | expropiación | expropriação
terrain communal | municipal land, common land | terreno municipal | terreno municipal
voirie | roads, road maintenance | vialidad, vías públicas | rede viária, vias públicas
assainissement | sanitation, wastewater | saneamiento | saneamento
eau potable | drinking water, potable water | agua potable | água potável
eaux usées | wastewater, sewage | aguas residuales | águas residuais, esgoto
collecte des ordures, ramassage | waste collection, garbage collection | recogida de basura | recolha de lixo
collecte des ordures | waste collection | recogida de basura | recolha de lixo, coleta de lixo
propreté | cleanliness, cleaning | limpieza, aseo | limpeza, asseio
éclairage public | street lighting, public lighting | alumbrado público | iluminação pública
équipement public, équipement | public facility, amenities | equipamiento público, instalación | equipamento público
équipement public | public facility, facility | equipamiento público | equipamento público, instalação
usager, utilisateur | user, service user | usuario | utente, usuário, utilizador
citoyen, administré | citizen, resident | ciudadano, vecino | cidadão, munícipe
riverain | local resident, resident | vecino | morador, vizinho
affaires sociales | social affairs | asuntos sociales | assuntos sociais
action sociale | social work, social services | acción social | ação social
services sociaux | social services | servicios sociales | serviços sociais
état des lieux | inventory, overview, assessment | inventario, diagnóstico | inventário, diagnóstico
transparence | transparency | transparencia | transparência
bureaucratie | bureaucracy, red tape | burocracia | burocracia
simplification | simplification | simplificación | simplificação
archivage | archiving, filing | archivo, archivado | arquivo, arquivamento
courrier | mail, post, letter | correo, correspondencia | correio, correspondência
accusé de réception | acknowledgement of receipt | acuse de recibo | aviso de receção, aviso de recebimento
signataire | signatory | firmante, signatario | signatário
cachet, tampon | stamp, seal | sello, timbre | carimbo, selo
numéro de téléphone | phone number, telephone number | número de teléfono | número de telefone
code postal | postcode, zip code | código postal | código postal, CEP
coordonnées | contact details, contact information | datos de contacto | contactos, dados de contato
contact | contact | contacto | contacto, contato
contacter | contact, get in touch | contactar, ponerse en contacto | contactar, contatar
adhérent | member | miembro, afiliado, socio | membro, associado, sócio
cotisation | contribution, membership fee, dues | cuota, cotización | quota, contribuição, cotização
assemblée plénière | plenary meeting, plenary | pleno, asamblea plenaria | plenário, assembleia plenária
quorum | quorum | quórum | quórum
élu local | local elected official, local councillor | cargo electo local | eleito local, autarca
jumelage | twinning | hermanamiento | geminação, irmanamento
ville jumelle, ville jumelée | twin city, twin town | ciudad hermana, ciudad hermanada | cidade-irmã, cidade geminada
ville jumelle | twin city, sister city | ciudad hermana | cidade-irmã
coopération décentralisée | decentralised cooperation | cooperación descentralizada | cooperação descentralizada
coopération internationale | international cooperation | cooperación internacional | cooperação internacional
tutelle | supervision, guardianship | tutela | tutela
`;
