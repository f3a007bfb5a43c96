import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import styles from './Workshops.module.css';

/** What it is about, who presents it, in which language and form. */
export function About({ workshop, as: Title = 'h3' }: { workshop: WorkshopView; as?: 'h2' | 'h3' }) {
  const { t } = useTranslation(['workshops', 'common']);
  const labels = useLabels();
  const who = workshop.speakers.map((one) => one.name);
  return (
    <>
      <Title className={styles.title} lang={workshop.language}>
        {workshop.title}
      </Title>
      <p className={styles.who}>
        {workshop.organisation?.name} · {labels.list(who)}
      </p>
      <p className={styles.summary} lang={workshop.language}>
        {workshop.summary}
      </p>
      <ul className={styles.facts}>
        <li>{t(`format.${workshop.format}`)}</li>
        <li>{labels.language(workshop.language)}</li>
        {workshop.themes.map((theme) => (
          <li key={theme}>{t(`common:theme.${theme}`)}</li>
        ))}
        {workshop.countries.map((country) => (
          <li key={country}>{labels.country(country)}</li>
        ))}
      </ul>
    </>
  );
}
