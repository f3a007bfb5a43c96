import type { Words } from './words.ts';

const wait = (count: number, own: boolean) =>
  `${count} ${count > 1 ? 'demandes attendent' : 'demande attend'} ${own ? 'votre' : 'une'} réponse`;

export const FR: Words = {
  subject: {
    asks: wait,
    reminder: (count, own) => `Rappel : ${wait(count, own)}`,
    outcomes: (count) =>
      count > 1 ? `Qu’est-il sorti de ${count} rencontres ?` : 'Qu’est-il sorti de la rencontre ?',
    one: {
      confirmed: (who) => `Rencontre confirmée avec ${who}`,
      moved: (who) => `Rencontre déplacée avec ${who}`,
      displaced: (who) => `Rencontre sans place avec ${who}`,
      cancelled: (who) => `Rencontre annulée avec ${who}`,
      reopened: (who) => `Rencontre de nouveau en attente avec ${who}`,
      declined: (who) => `Demande déclinée : ${who}`,
      withdrawn: (who) => `Demande retirée : ${who}`,
      expired: (who) => `Demande restée sans réponse : ${who}`,
    },
    many: {
      confirmed: (count) => `${count} rencontres confirmées`,
      moved: (count) => `${count} rencontres déplacées`,
      displaced: (count) => `${count} rencontres sans place`,
      cancelled: (count) => `${count} rencontres annulées`,
      reopened: (count) => `${count} rencontres de nouveau en attente`,
      declined: (count) => `${count} demandes déclinées`,
      withdrawn: (count) => `${count} demandes retirées`,
      expired: (count) => `${count} demandes restées sans réponse`,
    },
    fiches: (count) =>
      count > 1
        ? `${count} nouvelles fiches sur ce que vous suivez`
        : 'Une nouvelle fiche sur ce que vous suivez',
  },
  hello: (name) => `Bonjour ${name},`,
  intro: (edition) => `Voici où en sont les rencontres de « ${edition} » qui vous concernent.`,
  of: (name) => `Pour ${name}`,
  asks: (own) => (own ? 'En attente de votre réponse :' : 'En attente d’une réponse :'),
  headings: {
    confirmed: (count) => (count > 1 ? 'Rencontres confirmées :' : 'Rencontre confirmée :'),
    moved: (count) => (count > 1 ? 'Rencontres déplacées :' : 'Rencontre déplacée :'),
    displaced: (count) =>
      count > 1
        ? 'Rencontres sans place pour le moment, l’équipe en cherche :'
        : 'Rencontre sans place pour le moment, l’équipe en cherche une :',
    cancelled: (count) => (count > 1 ? 'Rencontres annulées :' : 'Rencontre annulée :'),
    reopened: () => 'De nouveau en attente d’une réponse :',
    declined: (count) => (count > 1 ? 'Demandes déclinées :' : 'Demande déclinée :'),
    withdrawn: (count) => (count > 1 ? 'Demandes retirées :' : 'Demande retirée :'),
    expired: (count) => (count > 1 ? 'Demandes restées sans réponse :' : 'Demande restée sans réponse :'),
  },
  quoted: (text) => `« ${text} »`,
  table: (label) => `table ${label}`,
  video: 'en visio',
  fromTo: (from, to) => `de ${from}\n  à ${to}`,
  or: ' ou ',
  lostPlace: (place) => `Cette rencontre a perdu sa place (${place}). Autres heures proposées :`,
  otherTime: (place) => `Une autre heure vous est demandée, à la place de ${place} :`,
  couldBe: 'Cette rencontre peut avoir lieu, si chacun est d’accord :',
  answerBy: (instant) => `Réponse attendue jusqu’au ${instant}.`,
  otherwise: { cancelled: 'Sans réponse, elle est annulée.', stays: 'Sans réponse, rien ne change.' },
  reason: (text) => `Motif : « ${text} »`,
  more: (count) => `et ${count} de plus, à voir dans l’agenda`,
  toAnswer: (url) => `Pour répondre :\n${url}`,
  outcomes: (own) =>
    own
      ? 'Vos rencontres ont eu lieu. Qu’en est-il sorti ?'
      : 'Ces rencontres ont eu lieu. Qu’en est-il sorti ?',
  toConclude: (url) => `Pour le dire, en un geste, si vous le voulez :\n${url}`,
  agenda: (url) => `L’agenda :\n${url}`,
  fiches: (count) =>
    count > 1 ? 'Nouvelles fiches sur ce que vous suivez :' : 'Nouvelle fiche sur ce que vous suivez :',
  followed: (what) => `Vous suivez : ${what}`,
  moreFiches: (count) => `et ${count} de plus, à voir dans la bourse`,
  bourse: (url) => `Dans la bourse :\n${url}`,
  stop: (url) => `Pour recevoir ces courriels une fois par jour, ou ne plus les recevoir :\n${url}`,
  noAddress: '[adresse non reprise]',
};
