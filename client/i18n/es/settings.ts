import type fr from '../fr/settings.ts';
import type { Shape } from '../shape.ts';

export default {
  title: 'Ajustes del evento',
  lead: 'Horas, mesas, vídeo, intérpretes y plazos. Lo que quitaría su lugar a un encuentro se rechaza, con la lista de esos encuentros.',
  codes: 'Imprimir los códigos de las mesas',
  report: 'Ver el balance',
  programme: 'Escribir el programa',
  notStaff: 'Estos ajustes son de la organización',
  video: 'El vídeo',
  videoUrlTemplate: 'Dirección de las salas de vídeo',
  videoHint:
    '{meeting} se sustituye, en cada encuentro, por un código que nadie puede adivinar. Solo las personas del encuentro, sus delegados y el equipo ven el enlace. Vacío: sin enlace.',
  interpreters: 'Los intérpretes',
  interpretersHint: 'Se reserva un intérprete con la hora cuando las personas no tienen idioma común.',
  interpreterNumber: 'Intérprete {{number}}',
  interpreterName: 'Nombre',
  interpreterLanguages: 'Idiomas',
  interpreterDay: 'Ver su jornada en el tablero',
  removeInterpreter: 'Quitar a {{name}}',
  addInterpreter: 'Añadir un intérprete',
  deadlines: 'Los plazos',
  deadlineDate: 'Último día para publicar una ficha',
  deadlineHint: 'Vacío: sin fecha límite.',
  deadlineTime: 'Hasta las',
  proposalHours: 'Una solicitud espera, antes del evento',
  proposalMinutesDuringEvent: 'Una solicitud espera, durante el evento',
  offerHours: 'Un lugar liberado sigue ofrecido, antes del evento',
  offerMinutesDuringEvent: 'Un lugar liberado sigue ofrecido, durante el evento',
  hours: 'horas',
  minutes: 'minutos',
  save: 'Guardar',
  saved: 'Los ajustes están guardados.',
  reload: 'Retomar los ajustes actuales',
  inTheWay:
    'No se ha guardado nada: estos encuentros perderían su hora, su mesa o su intérprete. Muévalos o anúlelos primero.',
  table: 'mesa {{label}}',
} satisfies Shape<typeof fr>;
