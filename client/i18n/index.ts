import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { TEXT_LANGUAGES } from '../../matching/types.ts';
import type { InterfaceLanguage } from '../../server/contract/index.ts';
import { addNameFormat } from './of.ts';
import { NAMESPACES } from './shape.ts';

export const LANGUAGES = TEXT_LANGUAGES;
/** Each language in its own words. */
export const LANGUAGE_NAMES: Record<InterfaceLanguage, string> = {
  fr: 'Français',
  en: 'English',
  es: 'Español',
  pt: 'Português',
};
const CHOICE_KEY = 'tdu.language';

const files = import.meta.glob<{ default: Record<string, unknown> }>('./*/*.ts');

const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load = files[`./${language}/${namespace}.ts`];
    if (!load) return done(new Error(`no texts ${language}/${namespace}`), false);
    load().then(
      (file) => done(null, file.default),
      (error: Error) => done(error, false),
    );
  },
};

/** Loads the texts of the language chosen before, else of the browser, else French. */
export async function startI18n(): Promise<void> {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: savedLanguage() ?? browserLanguage(navigator.languages) ?? 'fr',
      supportedLngs: LANGUAGES,
      fallbackLng: 'fr',
      load: 'languageOnly',
      ns: NAMESPACES,
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      showSupportNotice: false,
    } as Parameters<typeof i18next.init>[0]);
  addNameFormat(i18next);
  document.documentElement.lang = currentLanguage();
  i18next.on('languageChanged', () => {
    document.documentElement.lang = currentLanguage();
  });
}

export function currentLanguage(): InterfaceLanguage {
  return asLanguage(i18next.language) ?? 'fr';
}

/** Changes the language of the page and remembers it on this device. */
export async function chooseLanguage(language: InterfaceLanguage): Promise<void> {
  try {
    localStorage.setItem(CHOICE_KEY, language);
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
  await i18next.changeLanguage(language);
}

/** Follows the profile of whoever signed in. */
export async function followProfile(language: InterfaceLanguage): Promise<void> {
  if (language !== currentLanguage()) await chooseLanguage(language);
}

function savedLanguage(): InterfaceLanguage | undefined {
  try {
    return asLanguage(localStorage.getItem(CHOICE_KEY));
  } catch {
    return undefined;
  }
}

/** The first language of the browser in which there are texts. */
export function browserLanguage(preferred: readonly string[]): InterfaceLanguage | undefined {
  for (const tag of preferred) {
    const language = asLanguage(tag.slice(0, 2).toLowerCase());
    if (language) return language;
  }
  return undefined;
}

function asLanguage(value: string | null | undefined): InterfaceLanguage | undefined {
  return LANGUAGES.find((language) => language === value);
}
