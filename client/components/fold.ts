/** Without accents and capitals: "Élodie Côté" → "elodie cote". */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What a hurried hand types, words with one space between them: "Élodie  Côté-Roy" → "elodie cote roy". */
export const fold = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
