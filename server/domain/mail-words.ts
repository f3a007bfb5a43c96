import { DateTime } from 'luxon';
import type { InterfaceLanguage } from '../contract/values.ts';

/** What all e-mails have in common: how times are written, and the sentence with which each ends. */

const DAY = 'cccc d LLLL';
const DAY_FORMATS: Record<InterfaceLanguage, string> = {
  fr: DAY,
  en: DAY,
  es: "cccc d 'de' LLLL",
  pt: "cccc, d 'de' LLLL",
};

/** Participants of such events are warned about fraudulent e-mails. */
export const NEVER_ASKED: Record<InterfaceLanguage, string> = {
  fr: 'Nous ne demandons jamais de données personnelles par courriel.',
  en: 'We never ask for personal data by e-mail.',
  es: 'Nunca pedimos datos personales por correo electrónico.',
  pt: 'Nunca pedimos dados pessoais por e-mail.',
};

export interface WrittenTimes {
  /** `vendredi 20 novembre, 14:00–14:20` */
  slot: (slot: { start: Date; end: Date }) => string;
  /** `vendredi 20 novembre, 13:05 (UTC+1)`: with the offset, because who reads it may be in another country. */
  instant: (instant: Date) => string;
}

/** Instants as a reader of this language reads them, by the clock of the event. */
export function timesIn(language: InterfaceLanguage, timeZone: string): WrittenTimes {
  const at = (instant: Date) => DateTime.fromJSDate(instant, { zone: timeZone }).setLocale(language);
  const day = (instant: Date) => at(instant).toFormat(DAY_FORMATS[language]);
  return {
    slot: ({ start, end }) => `${day(start)}, ${at(start).toFormat('HH:mm')}–${at(end).toFormat('HH:mm')}`,
    instant: (instant) => `${day(instant)}, ${at(instant).toFormat("HH:mm '(UTC'Z')'")}`,
  };
}

export const paragraphs = (...lines: string[]): string => `${lines.join('\n\n')}\n`;
