import type { Words } from './words.ts';

const wait = (count: number, own: boolean) =>
  `${count} ${count > 1 ? 'pedidos aguardam' : 'pedido aguarda'} ${own ? 'a sua' : 'uma'} resposta`;

export const PT: Words = {
  subject: {
    asks: wait,
    reminder: (count, own) => `Lembrete: ${wait(count, own)}`,
    outcomes: (count) =>
      count > 1 ? `O que resultou dos ${count} encontros?` : 'O que resultou do encontro?',
    one: {
      confirmed: (who) => `Encontro confirmado com ${who}`,
      moved: (who) => `Encontro alterado com ${who}`,
      displaced: (who) => `Encontro sem lugar com ${who}`,
      cancelled: (who) => `Encontro cancelado com ${who}`,
      reopened: (who) => `Encontro de novo a aguardar resposta com ${who}`,
      declined: (who) => `Pedido recusado: ${who}`,
      withdrawn: (who) => `Pedido retirado: ${who}`,
      expired: (who) => `Pedido sem resposta: ${who}`,
    },
    many: {
      confirmed: (count) => `${count} encontros confirmados`,
      moved: (count) => `${count} encontros alterados`,
      displaced: (count) => `${count} encontros sem lugar`,
      cancelled: (count) => `${count} encontros cancelados`,
      reopened: (count) => `${count} encontros de novo a aguardar resposta`,
      declined: (count) => `${count} pedidos recusados`,
      withdrawn: (count) => `${count} pedidos retirados`,
      expired: (count) => `${count} pedidos sem resposta`,
    },
    fiches: (count) =>
      count > 1 ? `${count} fichas novas sobre o que segue` : 'Uma ficha nova sobre o que segue',
  },
  hello: (name) => `Bom dia, ${name},`,
  intro: (edition) => `Eis o estado dos encontros de «${edition}» que lhe dizem respeito.`,
  of: (name) => `Para ${name}`,
  asks: (own) => (own ? 'A aguardar a sua resposta:' : 'A aguardar uma resposta:'),
  headings: {
    confirmed: (count) => (count > 1 ? 'Encontros confirmados:' : 'Encontro confirmado:'),
    moved: (count) => (count > 1 ? 'Encontros alterados:' : 'Encontro alterado:'),
    displaced: (count) =>
      count > 1
        ? 'Encontros sem lugar de momento, a equipa procura-os:'
        : 'Encontro sem lugar de momento, a equipa procura um:',
    cancelled: (count) => (count > 1 ? 'Encontros cancelados:' : 'Encontro cancelado:'),
    reopened: () => 'De novo a aguardar uma resposta:',
    declined: (count) => (count > 1 ? 'Pedidos recusados:' : 'Pedido recusado:'),
    withdrawn: (count) => (count > 1 ? 'Pedidos retirados:' : 'Pedido retirado:'),
    expired: (count) => (count > 1 ? 'Pedidos sem resposta:' : 'Pedido sem resposta:'),
  },
  quoted: (text) => `«${text}»`,
  table: (label) => `mesa ${label}`,
  video: 'por vídeo',
  fromTo: (from, to) => `de ${from}\n  para ${to}`,
  or: ' ou ',
  lostPlace: (place) => `Este encontro perdeu o seu lugar (${place}). Outras horas propostas:`,
  otherTime: (place) => `É-lhe pedida outra hora em vez de ${place}:`,
  couldBe: 'Este encontro pode realizar-se se todos estiverem de acordo:',
  answerBy: (instant) => `Resposta aguardada até ${instant}.`,
  otherwise: { cancelled: 'Sem resposta, é cancelado.', stays: 'Sem resposta, nada muda.' },
  reason: (text) => `Motivo: «${text}»`,
  more: (count) => `e mais ${count}, na agenda`,
  toAnswer: (url) => `Para responder:\n${url}`,
  outcomes: (own) =>
    own
      ? 'Os seus encontros realizaram-se. O que resultou deles?'
      : 'Estes encontros realizaram-se. O que resultou deles?',
  toConclude: (url) => `Para o dizer, com um toque, se quiser:\n${url}`,
  agenda: (url) => `A agenda:\n${url}`,
  fiches: (count) => (count > 1 ? 'Fichas novas sobre o que segue:' : 'Ficha nova sobre o que segue:'),
  followed: (what) => `Segue: ${what}`,
  moreFiches: (count) => `e mais ${count}, a ver na bolsa`,
  bourse: (url) => `Na bolsa:\n${url}`,
  stop: (url) => `Para receber estes e-mails uma vez por dia, ou deixar de os receber:\n${url}`,
  noAddress: '[endereço omitido]',
};
