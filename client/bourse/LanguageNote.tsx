import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ParticipantView } from '../../server/contract/index.ts';
import { useEdition } from '../live/session.tsx';
import { languageNeed } from './languages.ts';
import styles from './MeetRequest.module.css';

/** Said before one asks: there is no common language, and whether an interpreter will be there. */
export function LanguageNote({
  asker,
  person,
  noHours,
}: {
  asker: Pick<ParticipantView, 'languages'> | undefined;
  person: Pick<ParticipantView, 'languages' | 'name'>;
  /** No hour suits both together with an interpreter. */
  noHours: boolean;
}) {
  const { t } = useTranslation('bourse');
  const { interpreters } = useEdition();
  const need = asker && languageNeed([asker, person], interpreters);
  if (!need) return null;
  return (
    <p className={styles.language}>
      <Languages aria-hidden />
      <span>
        {t(`meet.language.${need}`, { person: person.name })}
        {need === 'interpreter' && noHours && ` ${t('meet.language.busy')}`}
      </span>
    </p>
  );
}
