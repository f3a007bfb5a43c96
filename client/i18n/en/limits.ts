import type fr from '../fr/limits.ts';
import type { Shape } from '../shape.ts';

export default {
  mine: {
    meetings_zero: 'You accept no meetings.',
    meetings_one: 'You have your meeting: you accept only one.',
    meetings_other: 'You have your {{count}} meetings.',
    'in-a-row_one': 'You asked for a break after each meeting.',
    'in-a-row_other': 'You asked for a break after {{count}} meetings in a row.',
    lines_one: 'You are already in {{count}} waiting list, the most there may be: leave it first.',
    lines_other: 'You are already in {{count}} waiting lists, the most there may be: leave one first.',
  },
  theirs: {
    meetings_zero: '{{name}} accepts no meetings.',
    meetings_one: '{{name}} already has their meeting: one at most.',
    meetings_other: '{{name}} already has their {{count}} meetings.',
    'in-a-row_one': '{{name}} asked for a break after each meeting.',
    'in-a-row_other': '{{name}} asked for a break after {{count}} meetings in a row.',
    lines_one:
      '{{name}} is already in {{count}} waiting list, the most there may be: it has to be left first.',
    lines_other:
      '{{name}} is already in {{count}} waiting lists, the most there may be: one has to be left first.',
    todo: 'A place becomes free if one is cancelled or if {{name}} accepts more.',
  },
  more: 'Accept more',
  settings: 'Change this setting',
  account: {
    title: '{{name}}: meetings',
    lead: 'You act for {{name}}: this number counts for all their meetings.',
    has_zero: 'No meeting so far.',
    has_one: '{{count}} meeting so far.',
    has_other: '{{count}} meetings so far.',
    saved: '{{name}}: setting saved.',
    hint: 'Beyond it, nobody can book. Empty: no limit.',
    notYours: 'This person has not let you act for them.',
    back: 'Back to my settings',
  },
} satisfies Shape<typeof fr>;
