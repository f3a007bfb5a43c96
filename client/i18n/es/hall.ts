import type fr from '../fr/hall.ts';
import type { Shape } from '../shape.ts';

export default {
  title: 'Pantalla',
  now: 'Ahora',
  next: 'A continuación',
  until: 'hasta las {{time}}',
  organisation: 'Organización',
  table: 'Mesa',
  with: 'con {{who}}',
  afterwards: 'después {{who}}',
  page: '{{page}}/{{count}}',
  change: {
    new: 'nuevo',
    moved: 'cambio',
    cancelled: 'anulado',
    'moved-away': 'a otra hora',
  },
  programme: 'Programa',
  announcement: 'Aviso',
  stale: 'Sin red: datos de las {{time}}',
  empty: {
    next: 'Próximos encuentros: {{when}}',
    over: 'Los encuentros han terminado. Gracias a todas y a todos.',
    none: 'Ningún encuentro por ahora',
    hint: 'Cada organización encontrará aquí su mesa.',
  },
  access: {
    waitingTitle: 'Abriendo la pantalla…',
    title: 'Esta pantalla espera su enlace',
    text: 'Pida al equipo organizador un enlace de pantalla: se abre una sola vez, en este navegador.',
    signIn: '¿Es de la organización? Inicie sesión',
    refusedTitle: 'Este enlace ya se ha usado o ha caducado',
    offlineTitle: 'Sin red: la pantalla se abrirá cuando vuelva',
  },
} satisfies Shape<typeof fr>;
