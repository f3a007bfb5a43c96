import type fr from '../fr/person.ts';
import type { Shape } from '../shape.ts';

export default {
  correct: 'Corrigir',
  identity: 'Quem é',
  emailHint:
    'Serve para entrar. Um novo endereço põe fim às sessões, às ligações e à agenda subscrita do antigo.',
  remoteHint: 'Vale para os próximos encontros; as mesas já atribuídas não mudam.',
  wishes: 'Os seus encontros',
  letters: 'As mensagens sobre os seus encontros',
  delegates: 'Quem pode agir em seu nome',
  delegatesHint: 'Estas pessoas aceitam, mudam e reservam em seu nome; cada gesto fica assinado.',
  doNotMeet: 'Quem esta pessoa prefere não encontrar',
  doNotMeetHint: 'Organizações ou pessoas. Só esta pessoa, os seus delegados e a equipa o veem.',
  saved: '{{name}}: guardado.',
  unknown: 'Esta pessoa não está na lista.',
  toList: 'Ver os participantes',
  corrections: 'Correções',
  correction: '{{date}}, {{who}}: {{fields}}',
} satisfies Shape<typeof fr>;
