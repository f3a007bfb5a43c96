import type fr from '../fr/outcome.ts';
import type { Shape } from '../shape.ts';

export default {
  heading: 'E depois?',
  ask: 'O que resultou dele?',
  outcome: { project: 'Projeto comum', contact: 'Mantemos contacto', nothing: 'Sem seguimento' },
  chooseNamed: '{{outcome}}, {{who}}',
  chosenNamed: '{{outcome}}, {{who}}: a sua resposta',
  nextStep: 'Próximo passo',
  nextStepHint: '{{who}} também o lê. Por exemplo: visita em março',
  nextStepWas: 'Próximo passo: {{step}}',
  theirNextStep: '{{who}} anota como próximo passo: «{{step}}»',
  note: 'Nota para si',
  noteHint: 'Nem a outra parte nem a organização a leem.',
  whoReads:
    'A sua resposta não é mostrada à outra parte. A organização lê-a para o seu balanço, sem a sua nota.',
  save: 'Guardar',
  said: '{{who}}: {{outcome}}, anotado.',
  saved: 'Guardado.',
  takenBack: 'Resposta retirada, {{who}}.',
} satisfies Shape<typeof fr>;
