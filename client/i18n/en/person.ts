import type fr from '../fr/person.ts';
import type { Shape } from '../shape.ts';

export default {
  correct: 'Correct',
  identity: 'Who they are',
  emailHint:
    'They sign in with it. A new address ends the sessions, links and calendar subscription of the old one.',
  remoteHint: 'Counts for meetings to come; tables given already stay as they are.',
  wishes: 'Their meetings',
  letters: 'E-mails about their meetings',
  delegates: 'Who may act for them',
  delegatesHint: 'These people accept, move and book in their name; each act is signed.',
  doNotMeet: 'Whom this person prefers not to meet',
  doNotMeetHint: 'Organisations or people. Seen by them, their delegates and the team only.',
  saved: '{{name}}: saved.',
  unknown: 'This person is not in the list.',
  toList: 'See the participants',
  corrections: 'Corrections',
  correction: '{{date}}, {{who}}: {{fields}}',
} satisfies Shape<typeof fr>;
