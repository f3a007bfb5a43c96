import type { Words } from './words.ts';

const wait = (count: number, own: boolean) =>
  `${count} ${count > 1 ? 'solicitudes esperan' : 'solicitud espera'} ${own ? 'su' : 'una'} respuesta`;

export const ES: Words = {
  subject: {
    asks: wait,
    reminder: (count, own) => `Recordatorio: ${wait(count, own)}`,
    outcomes: (count) =>
      count > 1 ? `¿Qué ha salido de los ${count} encuentros?` : '¿Qué ha salido del encuentro?',
    one: {
      confirmed: (who) => `Encuentro confirmado con ${who}`,
      moved: (who) => `Encuentro cambiado con ${who}`,
      displaced: (who) => `Encuentro sin lugar con ${who}`,
      cancelled: (who) => `Encuentro anulado con ${who}`,
      reopened: (who) => `Encuentro de nuevo a la espera con ${who}`,
      declined: (who) => `Solicitud rechazada: ${who}`,
      withdrawn: (who) => `Solicitud retirada: ${who}`,
      expired: (who) => `Solicitud sin respuesta: ${who}`,
    },
    many: {
      confirmed: (count) => `${count} encuentros confirmados`,
      moved: (count) => `${count} encuentros cambiados`,
      displaced: (count) => `${count} encuentros sin lugar`,
      cancelled: (count) => `${count} encuentros anulados`,
      reopened: (count) => `${count} encuentros de nuevo a la espera`,
      declined: (count) => `${count} solicitudes rechazadas`,
      withdrawn: (count) => `${count} solicitudes retiradas`,
      expired: (count) => `${count} solicitudes sin respuesta`,
    },
    fiches: (count) =>
      count > 1
        ? `${count} fichas nuevas sobre lo que usted sigue`
        : 'Una ficha nueva sobre lo que usted sigue',
  },
  hello: (name) => `Hola, ${name}:`,
  intro: (edition) => `Así están los encuentros de «${edition}» que le conciernen.`,
  of: (name) => `Para ${name}`,
  asks: (own) => (own ? 'A la espera de su respuesta:' : 'A la espera de una respuesta:'),
  headings: {
    confirmed: (count) => (count > 1 ? 'Encuentros confirmados:' : 'Encuentro confirmado:'),
    moved: (count) => (count > 1 ? 'Encuentros cambiados:' : 'Encuentro cambiado:'),
    displaced: (count) =>
      count > 1
        ? 'Encuentros sin lugar por el momento, el equipo los busca:'
        : 'Encuentro sin lugar por el momento, el equipo busca uno:',
    cancelled: (count) => (count > 1 ? 'Encuentros anulados:' : 'Encuentro anulado:'),
    reopened: () => 'De nuevo a la espera de una respuesta:',
    declined: (count) => (count > 1 ? 'Solicitudes rechazadas:' : 'Solicitud rechazada:'),
    withdrawn: (count) => (count > 1 ? 'Solicitudes retiradas:' : 'Solicitud retirada:'),
    expired: (count) => (count > 1 ? 'Solicitudes sin respuesta:' : 'Solicitud sin respuesta:'),
  },
  quoted: (text) => `«${text}»`,
  table: (label) => `mesa ${label}`,
  video: 'por vídeo',
  fromTo: (from, to) => `de ${from}\n  a ${to}`,
  or: ' o ',
  lostPlace: (place) => `Este encuentro ha perdido su lugar (${place}). Otras horas propuestas:`,
  otherTime: (place) => `Se le pide otra hora en lugar de ${place}:`,
  couldBe: 'Este encuentro puede celebrarse si todos están de acuerdo:',
  answerBy: (instant) => `Se espera respuesta hasta el ${instant}.`,
  otherwise: { cancelled: 'Sin respuesta, se anula.', stays: 'Sin respuesta, nada cambia.' },
  reason: (text) => `Motivo: «${text}»`,
  more: (count) => `y ${count} más, en la agenda`,
  toAnswer: (url) => `Para responder:\n${url}`,
  outcomes: (own) =>
    own
      ? 'Sus encuentros han tenido lugar. ¿Qué ha salido de ellos?'
      : 'Estos encuentros han tenido lugar. ¿Qué ha salido de ellos?',
  toConclude: (url) => `Para decirlo con un toque, si lo desea:\n${url}`,
  agenda: (url) => `La agenda:\n${url}`,
  fiches: (count) =>
    count > 1 ? 'Fichas nuevas sobre lo que usted sigue:' : 'Ficha nueva sobre lo que usted sigue:',
  followed: (what) => `Usted sigue: ${what}`,
  moreFiches: (count) => `y ${count} más, que puede ver en la bolsa`,
  bourse: (url) => `En la bolsa:\n${url}`,
  stop: (url) => `Para recibir estos correos una vez al día, o dejar de recibirlos:\n${url}`,
  noAddress: '[dirección omitida]',
};
