import type fr from '../fr/asking.ts';
import type { Shape } from '../shape.ts';

export default {
  side: {
    theirs: { need: 'su necesidad', offer: 'su oferta', call: 'su llamamiento' },
    yours: { need: 'la necesidad de usted', offer: 'la oferta de usted', call: 'el llamamiento de usted' },
    of: { need: 'necesidad ({{who}})', offer: 'oferta ({{who}})', call: 'llamamiento ({{who}})' },
    alone: { need: 'necesidad', offer: 'oferta', call: 'llamamiento' },
  },
  answer: {
    asks: 'ha pedido el encuentro',
    pending: 'todavía no ha respondido',
    accepted: 'ha aceptado',
    declined: 'ha declinado',
  },
  label: '{{name}}:',
  line: '{{name}}: {{title}}',
} satisfies Shape<typeof fr>;
