import type { InterfaceLanguage } from '../../contract/values.ts';
import type { Message } from '../context.ts';
import { NEVER_ASKED, paragraphs, timesIn } from '../mail-words.ts';

interface Facts {
  /** Who reads it, and who waits. */
  name: string;
  waiter: string;
  own: boolean;
  /** For whom. */
  who: string;
  firm: boolean;
  slot: string;
  table: string | null;
  until: string;
  edition: string;
  url: string;
}

interface Words {
  subject: (facts: Facts) => string;
  text: (facts: Facts) => string;
}

/** The mail says what is free, until when and where to answer. Its link opens a page and lets nobody in. */
const WORDS: Record<InterfaceLanguage, Words> = {
  fr: {
    subject: ({ who }) => `Une place s'est libérée avec ${who}`,
    text: ({ name, waiter, own, who, firm, slot, table, until, edition, url }) =>
      paragraphs(
        `Bonjour ${name},`,
        `${own ? 'Vous attendiez' : `${waiter} attendait`} une place avec ${who} (« ${edition} »). Une place s'est libérée : ${slot}${table ? `, table ${table}` : ''}.`,
        firm
          ? `Elle est gardée jusqu'au ${until}. Ensuite elle est proposée à la personne suivante.`
          : `Elle est proposée jusqu'au ${until}, et l'autre personne devra encore accepter.`,
        `Pour la prendre ou la laisser au suivant :\n${url}`,
        NEVER_ASKED.fr,
      ),
  },
  en: {
    subject: ({ who }) => `A place has become free with ${who}`,
    text: ({ name, waiter, own, who, firm, slot, table, until, edition, url }) =>
      paragraphs(
        `Hello ${name},`,
        `${own ? 'You were' : `${waiter} was`} waiting for a place with ${who} (“${edition}”). One has become free: ${slot}${table ? `, table ${table}` : ''}.`,
        firm
          ? `It is kept until ${until}. Then it is offered to the next person.`
          : `It is offered until ${until}, and the other person has still to accept.`,
        `To take it or to leave it to the next person:\n${url}`,
        NEVER_ASKED.en,
      ),
  },
  es: {
    subject: ({ who }) => `Se ha liberado un lugar con ${who}`,
    text: ({ name, waiter, own, who, firm, slot, table, until, edition, url }) =>
      paragraphs(
        `Hola, ${name}:`,
        `${own ? 'Usted esperaba' : `${waiter} esperaba`} un lugar con ${who} («${edition}»). Se ha liberado uno: ${slot}${table ? `, mesa ${table}` : ''}.`,
        firm
          ? `Se le guarda hasta el ${until}. Después se ofrece a la persona siguiente.`
          : `Se le ofrece hasta el ${until}, y la otra persona aún tendrá que aceptar.`,
        `Para tomarlo o dejarlo a la persona siguiente:\n${url}`,
        NEVER_ASKED.es,
      ),
  },
  pt: {
    subject: ({ who }) => `Ficou livre um lugar com ${who}`,
    text: ({ name, waiter, own, who, firm, slot, table, until, edition, url }) =>
      paragraphs(
        `Bom dia, ${name},`,
        `${own ? 'Aguardava' : `${waiter} aguardava`} um lugar com ${who} («${edition}»). Ficou livre um: ${slot}${table ? `, mesa ${table}` : ''}.`,
        firm
          ? `Está reservado até ${until}. Depois é proposto à pessoa seguinte.`
          : `É-lhe proposto até ${until}, e a outra pessoa terá ainda de aceitar.`,
        `Para o aceitar ou deixar para a pessoa seguinte:\n${url}`,
        NEVER_ASKED.pt,
      ),
  },
};

/** The mail that tells one reader of a place offered to them, or to somebody for whom they got in line. */
export function offerMessage(values: {
  reader: { name: string; email: string; language: InterfaceLanguage };
  /** Name of who waits, when that is somebody else. */
  waiter: string | null;
  who: string;
  firm: boolean;
  slot: { start: Date; end: Date };
  table: string | null;
  expiresAt: Date;
  edition: { name: string; timeZone: string };
  url: string;
}): Message {
  const { reader, waiter, edition } = values;
  const words = WORDS[reader.language];
  const times = timesIn(reader.language, edition.timeZone);
  const facts: Facts = {
    name: reader.name,
    waiter: waiter ?? reader.name,
    own: waiter === null,
    who: values.who,
    firm: values.firm,
    slot: times.slot(values.slot),
    table: values.table,
    until: times.instant(values.expiresAt),
    edition: edition.name,
    url: values.url,
  };
  return { to: reader.email, subject: words.subject(facts), text: words.text(facts) };
}
