import type fr from '../fr/person.ts';
import type { Shape } from '../shape.ts';

export default {
  correct: 'Corregir',
  identity: 'Quién es',
  emailHint:
    'Sirve para entrar. Una nueva dirección pone fin a las sesiones, los enlaces y la agenda suscrita de la anterior.',
  remoteHint: 'Vale para los próximos encuentros; las mesas ya asignadas no cambian.',
  wishes: 'Sus encuentros',
  letters: 'Los correos sobre sus encuentros',
  delegates: 'Quién puede actuar en su nombre',
  delegatesHint: 'Estas personas aceptan, mueven y reservan en su nombre; cada gesto queda firmado.',
  doNotMeet: 'A quién esta persona prefiere no encontrar',
  doNotMeetHint: 'Organizaciones o personas. Solo lo ven esa persona, sus delegados y el equipo.',
  saved: '{{name}}: guardado.',
  unknown: 'Esta persona no está en la lista.',
  toList: 'Ver los participantes',
  corrections: 'Correcciones',
  correction: '{{date}}, {{who}}: {{fields}}',
} satisfies Shape<typeof fr>;
