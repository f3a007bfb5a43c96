import type fr from '../fr/checkin.ts';
import type { Shape } from '../shape.ts';

export default {
  title: 'Mesa {{label}}',
  nobody: 'Ninguém é esperado nesta mesa agora.',
  toBoard: 'Abrir o quadro',
  toAgenda: 'Abrir a minha agenda',
  arrive: { me: 'Já cheguei', other: '{{name}} já chegou' },
  done: {
    me: 'A sua chegada está registada.',
    other: '{{name}}: chegada registada.',
    back: 'Chegada retirada.',
  },
  there: {
    me: 'Está presente, registado às {{time}}',
    other: '{{name}} está presente, registado às {{time}}',
  },
  awaited: 'À espera de {{names}}.',
  started: 'Estão todos: o encontro começou.',
  notHere: {
    me: 'O seu encontro de agora não é nesta mesa.',
    other: 'O encontro de agora desta pessoa não é nesta mesa.',
  },
  expectedAt: 'O seu próximo encontro:',
  byVideo: 'Por vídeo',
  nothingNext: 'Nenhum encontro próximo.',
  codes: {
    title: 'Códigos das mesas',
    lead: 'Para imprimir e pôr nas mesas. Quem fotografa o código chega ao seu encontro e diz com um toque que está lá. O código contém apenas o endereço da mesa.',
    notStaff: 'Estes códigos são da organização',
    perPage: 'Mesas por página A4',
    print: 'Imprimir',
    table: 'Mesa',
    how: 'Fotografe este código ao chegar',
    codeOf: 'Código da mesa {{label}}',
  },
} satisfies Shape<typeof fr>;
