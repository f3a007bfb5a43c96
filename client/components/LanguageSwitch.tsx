import { Languages } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES } from '../i18n/index.ts';
import { call } from '../live/call.ts';
import { useSession } from '../live/session.tsx';
import button from './Button.module.css';
import styles from './Select.module.css';

/** Languages by their own names, no flags. The choice goes to the profile too. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { session, refresh } = useSession();
  const current = LANGUAGES.find((language) => language === i18n.language) ?? 'fr';
  return (
    <MenuTrigger>
      <AriaButton
        className={`${button.button} ${button.quiet}`}
        aria-label={`${t('nav.language')} : ${LANGUAGE_NAMES[current]}`}
      >
        <Languages aria-hidden />
        <span lang={current}>{current.toUpperCase()}</span>
      </AriaButton>
      <Popover className={styles.popover}>
        <Menu
          className={styles.list}
          selectionMode="single"
          selectedKeys={[current]}
          onAction={(key) => {
            const language = LANGUAGES.find((candidate) => candidate === key);
            if (!language) return;
            void chooseLanguage(language);
            if (session.profile)
              call('profile:edit', { interfaceLanguage: language }).then(refresh, () => {});
          }}
        >
          {LANGUAGES.map((language) => (
            <MenuItem key={language} id={language} className={styles.option}>
              <span lang={language}>{LANGUAGE_NAMES[language]}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
