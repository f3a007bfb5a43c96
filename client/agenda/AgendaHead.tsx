import { Megaphone } from 'lucide-react';
import { DateTime } from 'luxon';
import { useTranslation } from 'react-i18next';
import type { ParticipantView } from '../../server/contract/index.ts';
import { OfflineStrip, Select } from '../components/index.ts';
import { useQuery, withValues } from '../live/address.ts';
import { now as serverNow } from '../live/clock.ts';
import styles from './Agenda.module.css';
import { useAgendaPage } from './agenda-context.tsx';
import { dayWords } from './words.ts';

/** Where and when we are, whose agenda it is, what is being announced, how old it is when offline. */
export function AgendaHead({
  people,
  participantId,
}: {
  people: readonly ParticipantView[];
  participantId: string;
}) {
  const { t, i18n } = useTranslation('agenda');
  const { state, edition, now, today } = useAgendaPage();
  const [, changeQuery] = useQuery();
  const here = DateTime.fromMillis(now, { zone: edition.timeZone });
  const local = here.toLocal();
  const name = people.find((person) => person.id === participantId)?.name;
  const own = people[0]?.id === participantId;
  const announcements = state.announcements.filter((item) => Date.parse(item.until) > now);
  return (
    <div className={styles.top}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 className={own || !name ? styles.own : styles.title}>
            {own || !name ? t('title') : t('titleOf', { name })}
          </h1>
          <p className={styles.clock}>
            <strong>
              {dayWords(today, i18n.language)} · {here.toFormat('HH:mm')}
            </strong>
            {local.offset !== here.offset && <> ({t('clockLocal', { time: local.toFormat('HH:mm') })})</>}
            <span className={styles.place}> · {edition.place}</span>
          </p>
        </div>
        {people.length > 1 && (
          <div className={styles.whose}>
            <Select
              label={t('whose')}
              value={participantId}
              options={people.map((person, index) => ({
                value: person.id,
                label: index === 0 ? `${person.name} (${t('me')})` : person.name,
              }))}
              onChange={(id) =>
                changeQuery((query) => withValues(query, { pour: id === people[0]?.id ? null : id }))
              }
            />
          </div>
        )}
      </header>
      <OfflineStrip asOf={state.currentAt === null ? undefined : onThisDevice(state.currentAt)} />
      <div role="status" aria-label={t('announcements')}>
        {announcements.map((item) => (
          <p key={item.id} className={styles.announcement}>
            <Megaphone aria-hidden /> {item.text}
          </p>
        ))}
      </div>
    </div>
  );
}

/** An instant of the server's clock as this device's clock would have said it. */
function onThisDevice(instant: string): DateTime {
  return DateTime.fromMillis(Date.now() - (serverNow().toMillis() - Date.parse(instant)));
}
