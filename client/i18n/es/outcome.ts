import type fr from '../fr/outcome.ts';
import type { Shape } from '../shape.ts';

export default {
  heading: '¿Y después?',
  ask: '¿Qué ha salido de él?',
  outcome: { project: 'Proyecto común', contact: 'Seguimos en contacto', nothing: 'Sin continuidad' },
  chooseNamed: '{{outcome}}, {{who}}',
  chosenNamed: '{{outcome}}, {{who}}: su respuesta',
  nextStep: 'Próximo paso',
  nextStepHint: 'También lo lee {{who}}. Por ejemplo: visita en marzo',
  nextStepWas: 'Próximo paso: {{step}}',
  theirNextStep: '{{who}} anota como próximo paso: «{{step}}»',
  note: 'Nota para usted',
  noteHint: 'No la leen ni la otra parte ni la organización.',
  whoReads:
    'Su respuesta no se muestra a la otra parte. La organización la lee para su balance, sin su nota.',
  save: 'Guardar',
  said: '{{who}}: {{outcome}}, anotado.',
  saved: 'Guardado.',
  takenBack: 'Respuesta retirada, {{who}}.',
} satisfies Shape<typeof fr>;
