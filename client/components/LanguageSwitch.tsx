import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES } from '../i18n/index.ts';
import { call } from '../live/call.ts';
import { useSession } from '../live/session.tsx';
import styles from './LanguageSwitch.module.css';

/** Languages by their own names, no flags. The choice goes to the profile too.
 * A native list: it is on every page, and the phone has its own way to show it. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { session, refresh } = useSession();
  return (
    <label className={styles.switch}>
      <Languages aria-hidden />
      <span className="visually-hidden">{t('nav.language')}</span>
      <select
        className={styles.list}
        value={i18n.language}
        onChange={(event) => {
          const language = LANGUAGES.find((candidate) => candidate === event.target.value);
          if (!language) return;
          void chooseLanguage(language);
          if (session.profile) call('profile:edit', { interfaceLanguage: language }).then(refresh, () => {});
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
