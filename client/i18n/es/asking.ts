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
  form: {
    contacts: 'Con quién',
    contactsHint: 'Una persona o varias.',
    also: 'También en la mesa',
    alsoHint:
      'Una persona de su equipo, su cargo electo o alguien de otra organización: {{max}} personas como máximo, usted incluido.',
    full: 'La mesa está completa: {{max}} personas como máximo.',
    remove: 'Quitar a {{who}}',
    pick: 'Horas libres para todos ustedes',
    none: 'No hay ninguna hora libre para todos. Quite a alguien o pida un encuentro a cada uno.',
    answers: 'Cada persona responde por su lado; el encuentro es seguro cuando todas han aceptado.',
    colleague: '{{who}}: usted responde por esta persona, ya cuenta como aceptado.',
    fiche: 'Su ficha',
    ficheHint: 'La invitación dice qué busca usted y por qué les interesa.',
    noFiche: 'Ninguna: digo el tema en el mensaje',
    theirs: 'Va con {{name}}:',
  },
  label: '{{name}}:',
  line: '{{name}}: {{title}}',
} satisfies Shape<typeof fr>;
