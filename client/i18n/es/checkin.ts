import type fr from '../fr/checkin.ts';
import type { Shape } from '../shape.ts';

export default {
  title: 'Mesa {{label}}',
  nobody: 'No se espera a nadie en esta mesa ahora.',
  toBoard: 'Abrir el tablero',
  toAgenda: 'Abrir mi agenda',
  arrive: { me: 'Estoy aquí', other: '{{name}} está aquí' },
  done: { me: 'Su llegada queda anotada.', other: '{{name}}: llegada anotada.', back: 'Llegada retirada.' },
  there: { me: 'Está aquí, anotado a las {{time}}', other: '{{name}} está aquí, anotado a las {{time}}' },
  awaited: 'Esperando a {{names}}.',
  started: 'Están todos: el encuentro ha empezado.',
  notHere: {
    me: 'No se le espera en esta mesa ahora.',
    other: 'No se espera a esta persona en esta mesa ahora.',
  },
  expectedAt: 'Su próximo encuentro:',
  byVideo: 'Por vídeo',
  nothingNext: 'Ningún encuentro próximo.',
  codes: {
    title: 'Códigos de las mesas',
    lead: 'Para imprimir y poner en las mesas. Quien fotografía el código llega a su encuentro y dice con un toque que está allí. El código solo contiene la dirección de la mesa.',
    notStaff: 'Estos códigos son de la organización',
    perPage: 'Mesas por página A4',
    print: 'Imprimir',
    table: 'Mesa',
    how: 'Fotografíe este código al llegar',
    codeOf: 'Código de la mesa {{label}}',
  },
} satisfies Shape<typeof fr>;
