import { DateTime } from 'luxon';
import { SIGN_IN_LINK_MINUTES } from '../../contract/limits.ts';
import type { InterfaceLanguage } from '../../contract/values.ts';
import type { EditionDoc, ParticipantDoc } from '../../models/index.ts';
import type { Message } from '../context.ts';
import { NEVER_ASKED } from '../mail-words.ts';

interface Values {
  name: string;
  edition: string;
  place: string;
  /** `20 novembre 2026`, or the first and the last day. */
  days: string;
  url: string;
  email: string;
}

/** It holds no secret: who reads it asks for their sign-in link, which works once and for some minutes. So an invitation
 * that is forwarded, or kept for weeks, lets nobody in. */
const WORDS: Record<
  InterfaceLanguage,
  { subject: (edition: string) => string; text: (values: Values) => string }
> = {
  fr: {
    subject: (edition) => `Votre invitation · ${edition}`,
    text: ({ name, edition, place, days, url, email }) =>
      `Bonjour ${name},\n\nVous êtes inscrit·e à « ${edition} » (${place}, ${days}). Vous pouvez y prendre des rendez-vous de face à face et voir qui répond à vos projets.\n\nPour entrer, demandez votre lien sur cette page avec votre adresse ${email} :\n\n${url}\n\nLe lien que vous recevrez sert une seule fois, pendant ${SIGN_IN_LINK_MINUTES} minutes ; vous pourrez en redemander un à tout moment.\n${NEVER_ASKED.fr}\n`,
  },
  en: {
    subject: (edition) => `Your invitation · ${edition}`,
    text: ({ name, edition, place, days, url, email }) =>
      `Hello ${name},\n\nYou are registered for “${edition}” (${place}, ${days}). You can arrange face-to-face meetings there and see who could answer your projects.\n\nTo enter, ask for your link on this page with your address ${email}:\n\n${url}\n\nThe link that you will receive works once, for ${SIGN_IN_LINK_MINUTES} minutes; you can ask for another one at any time.\n${NEVER_ASKED.en}\n`,
  },
  es: {
    subject: (edition) => `Su invitación · ${edition}`,
    text: ({ name, edition, place, days, url, email }) =>
      `Hola, ${name}:\n\nTiene su inscripción en «${edition}» (${place}, ${days}). Allí puede concertar encuentros cara a cara y ver quién responde a sus proyectos.\n\nPara entrar, pida su enlace en esta página con su dirección ${email}:\n\n${url}\n\nEl enlace que recibirá sirve una sola vez, durante ${SIGN_IN_LINK_MINUTES} minutos; puede pedir otro en cualquier momento.\n${NEVER_ASKED.es}\n`,
  },
  pt: {
    subject: (edition) => `O seu convite · ${edition}`,
    text: ({ name, edition, place, days, url, email }) =>
      `Bom dia, ${name},\n\nTem inscrição em «${edition}» (${place}, ${days}). Aí pode marcar encontros frente a frente e ver quem responde aos seus projetos.\n\nPara entrar, peça a sua ligação nesta página com o seu endereço ${email}:\n\n${url}\n\nA ligação que receberá serve uma única vez, durante ${SIGN_IN_LINK_MINUTES} minutos; pode pedir outra a qualquer momento.\n${NEVER_ASKED.pt}\n`,
  },
};

/** In the reader's language: who invites to what, where and when, and the page on which they ask for their link. */
export function invitationMessage({
  reader,
  edition,
  publicUrl,
}: {
  reader: Pick<ParticipantDoc, 'givenName' | 'email' | 'interfaceLanguage'>;
  edition: Pick<EditionDoc, 'name' | 'place' | 'windows'>;
  publicUrl: string;
}): Message {
  const words = WORDS[reader.interfaceLanguage];
  const dates = edition.windows.map(({ date }) => date).sort();
  const written = (date: string) =>
    DateTime.fromISO(date, { locale: reader.interfaceLanguage }).toLocaleString(DateTime.DATE_FULL);
  const days = [...new Set([dates[0]!, dates.at(-1)!])].map(written).join(' – ');
  return {
    to: reader.email,
    subject: words.subject(edition.name),
    text: words.text({
      ...{ name: reader.givenName, edition: edition.name, place: edition.place, days },
      ...{ url: `${publicUrl}/connexion`, email: reader.email },
    }),
  };
}
