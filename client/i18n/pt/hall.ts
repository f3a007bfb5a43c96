import type fr from '../fr/hall.ts';
import type { Shape } from '../shape.ts';

export default {
  title: 'Ecrã',
  now: 'Agora',
  next: 'A seguir',
  until: 'até às {{time}}',
  organisation: 'Organização',
  table: 'Mesa',
  with: 'com {{who}}',
  afterwards: 'depois {{who}}',
  page: '{{page}}/{{count}}',
  change: {
    new: 'novo',
    moved: 'alterado',
    cancelled: 'anulado',
    'moved-away': 'a outra hora',
  },
  programme: 'Programa',
  announcement: 'Aviso',
  stale: 'Sem rede: dados das {{time}}',
  empty: {
    next: 'Próximos encontros: {{when}}',
    over: 'Os encontros terminaram. Obrigado a todas e a todos.',
    none: 'Nenhum encontro por agora',
    hint: 'Cada organização encontrará aqui a sua mesa.',
  },
  access: {
    waitingTitle: 'A abrir o ecrã…',
    title: 'Este ecrã espera a sua ligação',
    text: 'Peça à equipa organizadora uma ligação de ecrã: abre uma única vez, neste navegador.',
    signIn: 'É da organização? Inicie sessão',
    refusedTitle: 'Esta ligação já foi usada ou expirou',
    offlineTitle: 'Sem rede: o ecrã abrirá quando ela voltar',
  },
} satisfies Shape<typeof fr>;
