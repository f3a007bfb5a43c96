import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../components/Card.tsx';
import { useRead } from '../live/queries.ts';
import styles from './Person.module.css';

/** For staff: who was taken out, to be brought back. Shows nothing where nobody was. */
export function RemovedPeople() {
  const { t } = useTranslation('person');
  const removed = useRead('participant:removed', {}, { staleTime: 0 });
  if (!removed.data || removed.data.length === 0) return null;
  return (
    <Card tight aria-label={t('left.list', { count: removed.data.length })}>
      <details>
        <summary>{t('left.list', { count: removed.data.length })}</summary>
        <ul className={styles.means}>
          {removed.data.map(({ id, name, organisation }) => (
            <li key={id}>
              <Link to={`/compte?pour=${id}`}>{name}</Link>
              {organisation && `, ${organisation.name}`}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
