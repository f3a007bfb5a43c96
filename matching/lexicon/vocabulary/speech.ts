/** Saying, asking, answering, writing, language. */
export const speech = `
dire | say, tell | decir | dizer
parler | speak, talk | hablar | falar
raconter | tell, narrate | contar, narrar | contar, narrar
discuter, bavarder | discuss, chat, talk | discutir, charlar, conversar | discutir, conversar
conversation | conversation, talk | conversación, charla | conversa, conversação
parole, mot | word | palabra | palavra
langage | language | lenguaje | linguagem
phrase | sentence, phrase | frase, oración | frase
expression | expression, phrase | expresión | expressão
terme | term | término | termo
lettre | letter | letra | letra
alphabet, alphabétisation | alphabet, literacy | alfabeto, alfabetización | alfabeto, alfabetização
analphabète, illettré | illiterate | analfabeto | analfabeto
grammaire | grammar | gramática | gramática
orthographe | spelling | ortografía | ortografia
verbe | verb | verbo | verbo
accent | accent, stress | acento | sotaque, acento
prononcer, prononciation | pronounce, pronunciation | pronunciar, pronunciación | pronunciar
dialecte | dialect | dialecto | dialeto, dialecto
traduire | translate | traducir | traduzir
interprète | interpreter | intérprete | intérprete
bilingue | bilingual | bilingüe | bilingue
discours, allocution | speech, address | discurso, alocución | discurso
annoncer | announce | anunciar | anunciar
annonce | announcement, notice | anuncio | anúncio
déclarer | declare, state | declarar | declarar
déclaration | statement, declaration | declaración | declaração
affirmer | assert, affirm, claim, state | afirmar | afirmar
prétendre | claim, allege, pretend | pretender, sostener, alegar | alegar, pretender
nier, démentir | deny | negar, desmentir | negar, desmentir
démenti | denial | desmentido | desmentido
confirmer | confirm | confirmar | confirmar
confirmation | confirmation | confirmación | confirmação
admettre, avouer | admit, confess | admitir, confesar | admitir, confessar
aveu | confession, admission | confesión | confissão
expliquer | explain | explicar | explicar
explication | explanation | explicación | explicação
décrire | describe | describir | descrever
description | description | descripción | descrição
préciser | specify, clarify | precisar, especificar | precisar, especificar
clarifier, éclaircir | clarify | aclarar, clarificar | esclarecer, clarificar
ajouter | add | añadir, agregar | acrescentar
résumer | summarise, sum up | resumir | resumir
résumé | summary, abstract | resumen | resumo
conclure | conclude | concluir | concluir
conclusion | conclusion | conclusión | conclusão
commenter | comment | comentar | comentar
commentaire | comment, commentary | comentario | comentário
mentionner, évoquer | mention, refer, evoke, bring up | mencionar, evocar | mencionar, evocar
citer | quote, cite | citar | citar
citation | quotation, quote | cita | citação
insister | insist | insistir | insistir
souligner | stress, underline, emphasize | subrayar, destacar, recalcar | sublinhar, destacar, salientar
exprimer | express | expresar | exprimir, expressar
répondre | answer, reply, respond | responder, contestar | responder
demander | ask, request | pedir, preguntar, solicitar | pedir, perguntar, solicitar
questionner, interroger | question, ask | preguntar, interrogar | perguntar, interrogar, questionar
réclamer | demand, claim | reclamar | reclamar, reivindicar
revendiquer, revendication | claim, demand | reivindicar, reivindicación | reivindicar, reivindicação
exhorter, appeler à | urge, call on, call for | exhortar, instar, llamar a | exortar, apelar, instar
appel | call, appeal | llamada, llamamiento, llamado | chamada, apelo
prier, supplier | beg, pray | rogar, suplicar | rogar, suplicar
ordonner | command, order | ordenar | ordenar
commander | command | mandar, comandar | mandar, comandar
conseiller | advise | aconsejar, asesorar | aconselhar, assessorar
conseil | advice, counsel, tip | consejo | conselho
recommander | recommend | recomendar | recomendar
recommandation | recommendation | recomendación | recomendação
suggérer | suggest, hint | sugerir | sugerir
suggestion | suggestion | sugerencia | sugestão
proposer | propose, offer, suggest | proponer | propor
promettre | promise | prometer | prometer
jurer | swear | jurar | jurar
serment | oath | juramento | juramento
avertir, prévenir | warn | advertir, avisar | advertir, avisar
avertissement, mise en garde | warning | advertencia, aviso | advertência, aviso
informer, renseigner | inform | informar | informar
information, renseignement | information | información | informação
nouvelle, actualité | news | noticia, actualidad | notícia, atualidade, actualidade
rumeur | rumour | rumor | rumor, boato
secret | secret | secreto | segredo
communiquer | communicate | comunicar | comunicar
communication | communication | comunicación | comunicação
communiqué | press release, statement | comunicado | comunicado
rapport, compte rendu | report | informe, reporte | relatório, relato
rapporter | relate, report | informar, reportar | relatar, reportar
témoigner | testify, bear witness, show | testificar, atestiguar, dar testimonio | testemunhar
témoignage | testimony, account | testimonio | testemunho, depoimento
mentir | lie | mentir | mentir
menteur | liar | mentiroso | mentiroso
critiquer | criticise | criticar | criticar
dénoncer | denounce, condemn | denunciar | denunciar
condamner | condemn | condenar | condenar
accuser | accuse, charge, blame | acusar | acusar
reprocher | reproach, blame | reprochar | censurar, repreensão
blâmer | blame | culpar | culpar
insulter, injurier | insult | insultar | insultar
moquer, se moquer | mock, make fun | burlarse | zombar, gozar
gronder | scold | regañar, reñir | repreender, ralhar
plaindre, se plaindre | complain | quejarse | queixar-se, reclamar
protester | protest | protestar | protestar
féliciter, félicitations | congratulate, congratulations | felicitar, felicitaciones | felicitar, parabéns
louer, louange, éloge | praise | elogiar, alabar | elogiar, louvar
saluer | hail, welcome, praise | saludar, celebrar | saudar
remercier, merci | thank | agradecer, gracias | agradecer, obrigado
débattre | debate | debatir | debater
argument | argument | argumento | argumento
argumenter, soutenir | argue | argumentar, argüir | argumentar
convaincre, persuader | convince, persuade | convencer, persuadir | convencer, persuadir
consulter | consult | consultar | consultar
consultation | consultation | consulta | consulta
négocier | negotiate | negociar | negociar
entretien, interview, entrevue | interview, meeting | entrevista, reunión | entrevista, reunião
interviewer | interview | entrevistar | entrevistar
appeler, nommer, téléphoner | call, name, phone | llamar, nombrar, llamar por teléfono | chamar, nomear, telefonar
appeler | call, telephone | llamar, telefonear | chamar, ligar
baptiser | name, baptise, christen | bautizar | batizar, baptizar
signifier, vouloir dire | mean, signify | significar, querer decir | significar, querer dizer
écrit | written, writing | escrito | escrito
écriture | writing, handwriting | escritura | escrita
rédiger, rédaction | write, draft | redactar, redacción | redigir, redação, redacção
lecture | reading | lectura | leitura
texte | text | texto | texto
document | document | documento | documento
signer | sign | firmar | assinar
imprimer, impression | print | imprimir, impresión | imprimir, impressão
imprimerie | printing house, printing press | imprenta | gráfica, imprensa
bonjour, salut | hello, good morning, hi | hola, buenos días | olá, bom dia
au revoir, adieu | goodbye, farewell | adiós, despedida | adeus, despedida
bienvenue | welcome | bienvenida, bienvenido | boas-vindas, bem-vindo
présentation | presentation, introduction | presentación | apresentação
présenter | present, introduce | presentar | apresentar
proverbe | proverb, saying | proverbio, refrán | provérbio, ditado
slogan | slogan | eslogan, lema | slogan, lema
mot de passe | password | contraseña | palavra-passe, senha
oral | oral, spoken | oral | oral
vocabulaire | vocabulary | vocabulario | vocabulário
synonyme | synonym | sinónimo | sinónimo
récit, histoire | story, account, narrative, tale | relato, historia | relato, história, narrativa
prière de, s'il vous plaît | please | por favor | por favor
désolé, pardon | sorry | perdón, lo siento | desculpe, perdão
`;
