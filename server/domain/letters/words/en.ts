import type { Words } from './words.ts';

const wait = (count: number, own: boolean) =>
  `${count} ${count > 1 ? 'requests await' : 'request awaits'} ${own ? 'your' : 'an'} answer`;

export const EN: Words = {
  subject: {
    asks: wait,
    reminder: (count, own) => `Reminder: ${wait(count, own)}`,
    outcomes: (count) => (count > 1 ? `What came of the ${count} meetings?` : 'What came of the meeting?'),
    one: {
      confirmed: (who) => `Meeting confirmed with ${who}`,
      moved: (who) => `Meeting moved with ${who}`,
      displaced: (who) => `Meeting without a place with ${who}`,
      cancelled: (who) => `Meeting cancelled with ${who}`,
      reopened: (who) => `Meeting awaiting an answer again with ${who}`,
      declined: (who) => `Request declined: ${who}`,
      withdrawn: (who) => `Request withdrawn: ${who}`,
      expired: (who) => `Request left without an answer: ${who}`,
    },
    many: {
      confirmed: (count) => `${count} meetings confirmed`,
      moved: (count) => `${count} meetings moved`,
      displaced: (count) => `${count} meetings without a place`,
      cancelled: (count) => `${count} meetings cancelled`,
      reopened: (count) => `${count} meetings awaiting an answer again`,
      declined: (count) => `${count} requests declined`,
      withdrawn: (count) => `${count} requests withdrawn`,
      expired: (count) => `${count} requests left without an answer`,
    },
    fiches: (count) =>
      count > 1 ? `${count} new listings on what you follow` : 'A new listing on what you follow',
  },
  hello: (name) => `Hello ${name},`,
  intro: (edition) => `This is how the meetings of “${edition}” that concern you stand.`,
  of: (name) => `For ${name}`,
  asks: (own) => (own ? 'Awaiting your answer:' : 'Awaiting an answer:'),
  headings: {
    confirmed: (count) => (count > 1 ? 'Meetings confirmed:' : 'Meeting confirmed:'),
    moved: (count) => (count > 1 ? 'Meetings moved:' : 'Meeting moved:'),
    displaced: (count) =>
      count > 1
        ? 'Meetings without a place for now, the team is looking for some:'
        : 'Meeting without a place for now, the team is looking for one:',
    cancelled: (count) => (count > 1 ? 'Meetings cancelled:' : 'Meeting cancelled:'),
    reopened: () => 'Awaiting an answer again:',
    declined: (count) => (count > 1 ? 'Requests declined:' : 'Request declined:'),
    withdrawn: (count) => (count > 1 ? 'Requests withdrawn:' : 'Request withdrawn:'),
    expired: (count) => (count > 1 ? 'Requests left without an answer:' : 'Request left without an answer:'),
  },
  quoted: (text) => `“${text}”`,
  table: (label) => `table ${label}`,
  video: 'by video',
  fromTo: (from, to) => `from ${from}\n  to ${to}`,
  or: ' or ',
  lostPlace: (place) => `This meeting has lost its place (${place}). Other times proposed:`,
  otherTime: (place) => `You are asked for another time instead of ${place}:`,
  couldBe: 'This meeting can take place if everybody agrees:',
  answerBy: (instant) => `Answer by ${instant}.`,
  otherwise: {
    cancelled: 'Without an answer it is cancelled.',
    stays: 'Without an answer nothing changes.',
  },
  reason: (text) => `Reason: “${text}”`,
  more: (count) => `and ${count} more, to be seen in the agenda`,
  toAnswer: (url) => `To answer:\n${url}`,
  outcomes: (own) =>
    own
      ? 'Your meetings have taken place. What came of them?'
      : 'These meetings have taken place. What came of them?',
  toConclude: (url) => `To say so, in one tap, if you wish:\n${url}`,
  agenda: (url) => `The agenda:\n${url}`,
  fiches: (count) => (count > 1 ? 'New listings on what you follow:' : 'New listing on what you follow:'),
  followed: (what) => `You follow: ${what}`,
  moreFiches: (count) => `and ${count} more, to be seen in the project exchange`,
  bourse: (url) => `In the project exchange:\n${url}`,
  stop: (url) => `To receive these e-mails once a day, or no longer:\n${url}`,
  noAddress: '[address left out]',
};
