import type fr from '../fr/limits.ts';
import type { Shape } from '../shape.ts';

export default {
  mine: {
    meetings_zero: 'Não aceita nenhum encontro.',
    meetings_one: 'Já tem o seu encontro: só aceita um.',
    meetings_other: 'Já tem os seus {{count}} encontros.',
    'in-a-row_one': 'Pediu uma pausa depois de cada encontro.',
    'in-a-row_other': 'Pediu uma pausa depois de {{count}} encontros seguidos.',
    lines_one: 'Já está em {{count}} fila, o máximo possível: saia dela primeiro.',
    lines_other: 'Já está em {{count}} filas, o máximo possível: saia de uma primeiro.',
  },
  theirs: {
    meetings_zero: '{{name}} não aceita nenhum encontro.',
    meetings_one: '{{name}} já tem o seu encontro: um no máximo.',
    meetings_other: '{{name}} já tem os seus {{count}} encontros.',
    'in-a-row_one': '{{name}} pediu uma pausa depois de cada encontro.',
    'in-a-row_other': '{{name}} pediu uma pausa depois de {{count}} encontros seguidos.',
    lines_one: '{{name}} já está em {{count}} fila, o máximo possível: é preciso sair dela primeiro.',
    lines_other: '{{name}} já está em {{count}} filas, o máximo possível: é preciso sair de uma primeiro.',
    todo: 'Um lugar fica livre se um for cancelado ou se {{name}} aceitar mais.',
  },
  more: 'Aceitar mais',
  settings: 'Mudar esta definição',
  account: {
    title: '{{name}}: os seus encontros',
    lead: 'Age em nome de {{name}}: este número vale para todos os seus encontros.',
    has_zero: 'Nenhum encontro por agora.',
    has_one: '{{count}} encontro por agora.',
    has_other: '{{count}} encontros por agora.',
    saved: '{{name}}: definição guardada.',
    hint: 'A partir daí, ninguém pode reservar. Vazio: sem limite.',
    notYours: 'Esta pessoa não lhe deu o direito de agir em seu nome.',
    back: 'Voltar às minhas definições',
  },
} satisfies Shape<typeof fr>;
