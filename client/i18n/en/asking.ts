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
  form: {
    contacts: 'With whom',
    contactsHint: 'One person or several.',
    also: 'Also at the table',
    alsoHint:
      'A colleague, your elected official, or somebody from another organisation: {{max}} people at most, you included.',
    full: 'The table is full: {{max}} people at most.',
    remove: 'Remove {{who}}',
    pick: 'Times free for all of you',
    none: 'There is no time at which all of you are free. Remove somebody, or ask each for a meeting.',
    answers: 'Each answers for themselves; the meeting is certain once all have accepted.',
    colleague: '{{who}}: you answer for this person, they are taken to agree.',
    fiche: 'Your listing',
    ficheHint: 'The invitation says what you seek, and why it is for them.',
    noFiche: 'None: my message says what it is about',
    theirs: 'It goes with {{name}}:',
  },
  label: '{{name}}:',
  line: '{{name}}: {{title}}',
} satisfies Shape<typeof fr>;
