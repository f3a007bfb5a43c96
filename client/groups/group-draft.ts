import type { GroupView, InputOf } from '../../server/contract/index.ts';

/** A group as the form holds it. */
export interface GroupDraft {
  name: Record<'fr' | 'en' | 'es' | 'pt', string>;
  countries: string[];
  themes: GroupView['themes'];
  animatorIds: string[];
  sittingIds: string[];
}

export const draftOf = (group?: GroupView): GroupDraft => ({
  name: {
    fr: group?.name.fr ?? '',
    en: group?.name.en ?? '',
    es: group?.name.es ?? '',
    pt: group?.name.pt ?? '',
  },
  countries: group?.countries ?? [],
  themes: group?.themes ?? [],
  animatorIds: group?.animators.map(({ id }) => id) ?? [],
  sittingIds: group?.sittingIds ?? [],
});

export const isAboutSomething = ({ countries, themes }: GroupDraft): boolean =>
  countries.length + themes.length > 0;

/** Names in other languages that were left empty are not sent. */
export function inputOf({ name, ...draft }: GroupDraft): Omit<InputOf<'group:create'>, 'key'> {
  const others = (['en', 'es', 'pt'] as const).filter((language) => name[language].trim() !== '');
  return {
    ...draft,
    name: {
      fr: name.fr.trim(),
      ...Object.fromEntries(others.map((language) => [language, name[language].trim()])),
    },
  };
}
