import type fr from '../fr/outcome.ts';
import type { Shape } from '../shape.ts';

export default {
  heading: 'What next?',
  ask: 'What came of it?',
  outcome: { project: 'Joint project', contact: 'We keep in touch', nothing: 'No follow-up' },
  chooseNamed: '{{outcome}}, {{who}}',
  chosenNamed: '{{outcome}}, {{who}}: your answer',
  nextStep: 'Next step',
  nextStepHint: '{{who}} can read it too. For example: visit in March',
  nextStepWas: 'Next step: {{step}}',
  theirNextStep: '{{who}} noted as the next step: “{{step}}”',
  note: 'Note for yourself',
  noteHint: 'Neither the other side nor the organisers read it.',
  whoReads:
    'Your answer is not shown to the other side. The organisers read it for their report, without your note.',
  save: 'Save',
  said: '{{who}}: {{outcome}}, noted.',
  saved: 'Saved.',
  takenBack: 'Answer taken back, {{who}}.',
} satisfies Shape<typeof fr>;
