import type fr from '../fr/asking.ts';
import type { Shape } from '../shape.ts';

export default {
  side: {
    theirs: { need: 'a necessidade deles', offer: 'a oferta deles', call: 'o apelo deles' },
    yours: { need: 'a sua necessidade', offer: 'a sua oferta', call: 'o seu apelo' },
    of: { need: 'necessidade ({{who}})', offer: 'oferta ({{who}})', call: 'apelo ({{who}})' },
    alone: { need: 'necessidade', offer: 'oferta', call: 'apelo' },
  },
  answer: {
    asks: 'pediu o encontro',
    pending: 'ainda não respondeu',
    accepted: 'aceitou',
    declined: 'declinou',
  },
  form: {
    contacts: 'Com quem',
    contactsHint: 'Uma pessoa ou várias.',
    also: 'Também à mesa',
    alsoHint:
      'Um ou uma colega, o seu eleito, ou alguém de outra organização: {{max}} pessoas no máximo, contando consigo.',
    full: 'A mesa está completa: {{max}} pessoas no máximo.',
    remove: 'Retirar {{who}}',
    pick: 'Horas livres para todos',
    none: 'Não há nenhuma hora livre para todos. Retire alguém, ou peça um encontro a cada um.',
    answers: 'Cada pessoa responde por si; o encontro é certo quando todas aceitarem.',
    colleague: '{{who}}: responde por esta pessoa, conta como aceite.',
    fiche: 'A sua ficha',
    ficheHint: 'O convite diz o que procura e porque é para eles.',
    noFiche: 'Nenhuma: digo o assunto na mensagem',
    theirs: 'Combina com {{name}}:',
  },
  label: '{{name}}:',
  line: '{{name}}: {{title}}',
} satisfies Shape<typeof fr>;
