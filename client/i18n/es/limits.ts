import type fr from '../fr/limits.ts';
import type { Shape } from '../shape.ts';

export default {
  mine: {
    meetings_zero: 'No acepta ningún encuentro.',
    meetings_one: 'Ya tiene su encuentro: solo acepta uno.',
    meetings_other: 'Ya tiene sus {{count}} encuentros.',
    'in-a-row_one': 'Pidió una pausa después de cada encuentro.',
    'in-a-row_other': 'Pidió una pausa después de {{count}} encuentros seguidos.',
    lines_one: 'Ya está en {{count}} lista de espera, el máximo posible: déjela primero.',
    lines_other: 'Ya está en {{count}} listas de espera, el máximo posible: deje una primero.',
  },
  theirs: {
    meetings_zero: '{{name}} no acepta ningún encuentro.',
    meetings_one: '{{name}} ya tiene su encuentro: uno como máximo.',
    meetings_other: '{{name}} ya tiene sus {{count}} encuentros.',
    'in-a-row_one': '{{name}} pidió una pausa después de cada encuentro.',
    'in-a-row_other': '{{name}} pidió una pausa después de {{count}} encuentros seguidos.',
    lines_one: '{{name}} ya está en {{count}} lista de espera, el máximo posible: hay que dejarla primero.',
    lines_other:
      '{{name}} ya está en {{count}} listas de espera, el máximo posible: hay que dejar una primero.',
    todo: 'Se libera un lugar si se cancela uno o si {{name}} acepta más.',
  },
  more: 'Aceptar más',
  settings: 'Cambiar este ajuste',
  account: {
    title: '{{name}}: sus encuentros',
    lead: 'Actúa en nombre de {{name}}: este número vale para todos sus encuentros.',
    has_zero: 'Ningún encuentro por ahora.',
    has_one: '{{count}} encuentro por ahora.',
    has_other: '{{count}} encuentros por ahora.',
    saved: '{{name}}: ajuste guardado.',
    hint: 'A partir de ahí, nadie puede reservar. Vacío: sin límite.',
    notYours: 'Esta persona no le ha autorizado a actuar en su nombre.',
    back: 'Volver a mis ajustes',
  },
} satisfies Shape<typeof fr>;
