import { SIGN_IN_LINK_MINUTES } from '../../contract/limits.ts';
import type { InterfaceLanguage } from '../../contract/values.ts';
import type { Message } from '../context.ts';
import { NEVER_ASKED } from '../mail-words.ts';

interface Words {
  subject: (edition: string) => string;
  text: (name: string, edition: string, url: string) => string;
}

/** The mail says what the link does, for how long, and that nothing else is ever asked for: participants of such
 * events are warned about fraudulent e-mails. */
const WORDS: Record<InterfaceLanguage, Words> = {
  fr: {
    subject: (edition) => `Votre lien d'entrée · ${edition}`,
    text: (name, edition, url) =>
      `Bonjour ${name},\n\nVoici votre lien pour entrer dans « ${edition} ». Il sert une seule fois, pendant ${SIGN_IN_LINK_MINUTES} minutes :\n\n${url}\n\nVous ne l'avez pas demandé ? Ignorez ce message : rien ne se passera.\n${NEVER_ASKED.fr}\n`,
  },
  en: {
    subject: (edition) => `Your sign-in link · ${edition}`,
    text: (name, edition, url) =>
      `Hello ${name},\n\nHere is your link to enter “${edition}”. It works once, for ${SIGN_IN_LINK_MINUTES} minutes:\n\n${url}\n\nYou did not ask for it? Ignore this message: nothing will happen.\n${NEVER_ASKED.en}\n`,
  },
  es: {
    subject: (edition) => `Su enlace de entrada · ${edition}`,
    text: (name, edition, url) =>
      `Hola, ${name}:\n\nEste es su enlace para entrar en «${edition}». Sirve una sola vez, durante ${SIGN_IN_LINK_MINUTES} minutos:\n\n${url}\n\n¿No lo ha pedido? Ignore este mensaje: no ocurrirá nada.\n${NEVER_ASKED.es}\n`,
  },
  pt: {
    subject: (edition) => `A sua ligação de entrada · ${edition}`,
    text: (name, edition, url) =>
      `Bom dia, ${name},\n\nEis a sua ligação para entrar em «${edition}». Serve uma única vez, durante ${SIGN_IN_LINK_MINUTES} minutos:\n\n${url}\n\nNão o pediu? Ignore esta mensagem: nada acontecerá.\n${NEVER_ASKED.pt}\n`,
  },
};

export function signInMessage(values: {
  to: string;
  name: string;
  edition: string;
  url: string;
  language: InterfaceLanguage;
}): Message {
  const words = WORDS[values.language];
  return {
    to: values.to,
    subject: words.subject(values.edition),
    text: words.text(values.name, values.edition, values.url),
  };
}
