import type { InterfaceLanguage } from '../../../contract/values.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { PT } from './pt.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

export const WORDS: Record<InterfaceLanguage, Words> = { fr: FR, en: EN, es: ES, pt: PT };
