import type fr from '../fr/hall.ts';
import type { Shape } from '../shape.ts';

export default {
  title: 'Screen',
  now: 'Now',
  next: 'Next',
  until: 'until {{time}}',
  organisation: 'Organisation',
  table: 'Table',
  with: 'with {{who}}',
  afterwards: 'then {{who}}',
  page: '{{page}}/{{count}}',
  change: {
    new: 'new',
    moved: 'changed',
    cancelled: 'cancelled',
    'moved-away': 'moved',
  },
  programme: 'Programme',
  announcement: 'Announcement',
  stale: 'No network: as of {{time}}',
  empty: {
    next: 'Next meetings {{when}}',
    over: 'The meetings are over. Thank you all.',
    none: 'No meeting yet',
    hint: 'Each organisation will find its table here.',
  },
  access: {
    waitingTitle: 'Opening the screen…',
    title: 'This screen is waiting for its link',
    text: 'Ask the organising team for a screen link: it opens once, in this browser.',
    signIn: 'Are you one of the organisers? Sign in',
    refusedTitle: 'This link has been used or has expired',
    offlineTitle: 'No network: the screen will open when it is back',
  },
} satisfies Shape<typeof fr>;
