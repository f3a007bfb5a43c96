import type { TextLanguage } from '../types.ts';
import en from './en.ts';
import es from './es.ts';
import fr from './fr.ts';
import pt from './pt.ts';
import type { Names } from './shape.ts';

/** The same names in every language: pages load the one they need. */
export const NAMES: Record<TextLanguage, Names> = { fr, en, es, pt };
