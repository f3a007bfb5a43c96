import type fr from '../fr/asking.ts';
import type { Shape } from '../shape.ts';

export default {
  side: {
    theirs: { need: 'their need', offer: 'their offer', call: 'their call' },
    yours: { need: 'your need', offer: 'your offer', call: 'your call' },
    of: { need: 'need ({{who}})', offer: 'offer ({{who}})', call: 'call ({{who}})' },
    alone: { need: 'need', offer: 'offer', call: 'call' },
  },
  answer: {
    asks: 'asked',
    pending: 'has not answered yet',
    accepted: 'has accepted',
    declined: 'has declined',
  },
  label: '{{name}}:',
  line: '{{name}}: {{title}}',
} satisfies Shape<typeof fr>;
