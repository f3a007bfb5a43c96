import type { i18n } from 'i18next';

/** Names before whose h French elides; before others it does not (de Haute-Garonne, de Hambourg). */
const MUTE_H = /^h(aiti|elene|enri|enriette|erault|ippolyte|onduras|onore|ubert|ugues)\b/;
/** Vowels that are said as consonants: de Yaoundé, de Ouagadougou. */
const GLIDE = /^(y[aeiou]|ou[aei])/;

/** "de Marc", "d’Isère". */
export function deName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const elides = (/^[aeiouy]/.test(plain) && !GLIDE.test(plain)) || MUTE_H.test(plain);
  return elides ? `d’${name}` : `de ${name}`;
}

/** Lets French texts write `{{who, of}}` where a name follows *de*. */
export function addNameFormat(instance: i18n): void {
  instance.services.formatter?.add('of', (name: unknown) => deName(String(name)));
}
