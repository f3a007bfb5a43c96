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
  label: '{{name}}:',
  line: '{{name}}: {{title}}',
} satisfies Shape<typeof fr>;
