/** The locale in which dates, lists and numbers of a language of the interface are written. English is that of Europe:
 * `Fri 20 Nov, 14:40`, `a, b and c`. */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);
