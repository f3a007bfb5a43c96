import type fr from '../fr/settings.ts';
import type { Shape } from '../shape.ts';

export default {
  title: 'Event settings',
  lead: 'Hours, tables, video, interpreters and deadlines. What would take a meeting’s place away is refused, with the list of those meetings.',
  codes: 'Print the table codes',
  report: 'See the report',
  programme: 'Write the programme',
  notStaff: 'These settings are for the organisers',
  video: 'Video',
  videoUrlTemplate: 'Address of the video rooms',
  videoHint:
    '{meeting} is replaced, for each meeting, by a code that nobody can guess. Only the people of the meeting, their delegates and the team see the link. Empty: no link.',
  interpreters: 'Interpreters',
  interpretersHint: 'An interpreter is booked with the time when people share no language.',
  interpreterNumber: 'Interpreter {{number}}',
  interpreterName: 'Name',
  interpreterLanguages: 'Languages',
  interpreterDay: 'See their day on the board',
  removeInterpreter: 'Remove {{name}}',
  addInterpreter: 'Add an interpreter',
  deadlines: 'Deadlines',
  deadlineDate: 'Last day to publish a listing',
  deadlineHint: 'Empty: no deadline.',
  deadlineTime: 'Until',
  proposalHours: 'A request waits, before the event',
  proposalMinutesDuringEvent: 'A request waits, during the event',
  offerHours: 'A freed place stays offered, before the event',
  offerMinutesDuringEvent: 'A freed place stays offered, during the event',
  hours: 'hours',
  minutes: 'minutes',
  save: 'Save',
  saved: 'The settings are saved.',
  reload: 'Take the current settings',
  inTheWay:
    'Nothing was saved: these meetings would lose their time, their table or their interpreter. First move or cancel them.',
  table: 'table {{label}}',
} satisfies Shape<typeof fr>;
