import type fr from '../fr/settings.ts';
import type { Shape } from '../shape.ts';

export default {
  title: 'Definições do evento',
  lead: 'Horas, mesas, vídeo, intérpretes e prazos. O que tiraria o lugar a um encontro é recusado, com a lista desses encontros.',
  codes: 'Imprimir os códigos das mesas',
  report: 'Ver o balanço',
  programme: 'Escrever o programa',
  notStaff: 'Estas definições são da organização',
  video: 'O vídeo',
  videoUrlTemplate: 'Endereço das salas de vídeo',
  videoHint:
    '{meeting} é substituído, em cada encontro, por um código que ninguém pode adivinhar. Só as pessoas do encontro, os seus delegados e a equipa veem a ligação. Vazio: sem ligação.',
  interpreters: 'Os intérpretes',
  interpretersHint: 'Um intérprete é reservado com a hora quando as pessoas não têm língua comum.',
  interpreterNumber: 'Intérprete {{number}}',
  interpreterName: 'Nome',
  interpreterLanguages: 'Línguas',
  interpreterDay: 'Ver o seu dia no quadro',
  removeInterpreter: 'Retirar {{name}}',
  addInterpreter: 'Acrescentar um intérprete',
  deadlines: 'Os prazos',
  deadlineDate: 'Último dia para publicar uma ficha',
  deadlineHint: 'Vazio: sem data limite.',
  deadlineTime: 'Até às',
  proposalHours: 'Um pedido espera, antes do evento',
  proposalMinutesDuringEvent: 'Um pedido espera, durante o evento',
  offerHours: 'Um lugar libertado continua proposto, antes do evento',
  offerMinutesDuringEvent: 'Um lugar libertado continua proposto, durante o evento',
  hours: 'horas',
  minutes: 'minutos',
  save: 'Guardar',
  saved: 'As definições estão guardadas.',
  reload: 'Retomar as definições atuais',
  inTheWay:
    'Nada foi guardado: estes encontros perderiam a hora, a mesa ou o intérprete. Mude-os ou anule-os primeiro.',
  table: 'mesa {{label}}',
} satisfies Shape<typeof fr>;
