import type fr from '../fr/checkin.ts';
import type { Shape } from '../shape.ts';

export default {
  title: 'Table {{label}}',
  nobody: 'Nobody is expected at this table now.',
  toBoard: 'Open the board',
  toAgenda: 'Open my agenda',
  arrive: { me: 'I am here', other: '{{name}} is here' },
  done: { me: 'Your arrival is noted.', other: '{{name}}: arrival noted.', back: 'Arrival taken back.' },
  there: { me: 'You are here, noted at {{time}}', other: '{{name}} is here, noted at {{time}}' },
  awaited: 'Waiting for {{names}}.',
  started: 'Everybody is here: the meeting has started.',
  notHere: { me: 'You are not expected at this table now.', other: 'Not expected at this table now.' },
  expectedAt: 'Your next meeting:',
  byVideo: 'By video',
  nothingNext: 'No meeting to come.',
  codes: {
    title: 'Table codes',
    lead: 'To print and put on the tables. Whoever photographs the code comes to their meeting and says with one tap that they are there. The code holds the address of the table only.',
    notStaff: 'These codes are for the organisers',
    perPage: 'Tables per A4 page',
    print: 'Print',
    table: 'Table',
    how: 'Photograph this code when you arrive',
    codeOf: 'Code of table {{label}}',
  },
} satisfies Shape<typeof fr>;
