import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { DirectoryEntry } from '../../server/contract/index.ts';
import { MeetRequest } from '../bourse/MeetRequest.tsx';
import { TheirFollows } from '../follow/TheirFollows.tsx';
import { useLabels } from '../i18n/labels.ts';
import { useSession } from '../live/session.tsx';
import { CorrectLink } from '../people/CorrectLink.tsx';
import { MeetButton } from './MeetButton.tsx';
import styles from './OrganisationPage.module.css';
import { useMayAsk } from './use-may-ask.ts';

/** The people of an organisation. The one whom the address names is brought into sight; a request is written below whom it is for. */
export function OrganisationPeople({ people }: { people: readonly DirectoryEntry[] }) {
  const { hash } = useLocation();
  const [askedId, setAskedId] = useState<string | null>(null);
  return (
    <ul className={styles.people}>
      {people.map((person) => (
        <Person
          key={person.id}
          person={person}
          named={hash === `#${person.id}`}
          asking={askedId === person.id}
          onAsk={(asking) => setAskedId(asking ? person.id : null)}
        />
      ))}
    </ul>
  );
}

function Person({
  person,
  named,
  asking,
  onAsk,
}: {
  person: DirectoryEntry;
  named: boolean;
  asking: boolean;
  onAsk: (asking: boolean) => void;
}) {
  const { t } = useTranslation(['directory', 'common']);
  const labels = useLabels();
  const mayAsk = useMayAsk();
  const { session } = useSession();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (named) line.current?.scrollIntoView({ block: 'nearest' });
  }, [named]);
  const sent = () => {
    onAsk(false);
    line.current?.focus({ preventScroll: true });
  };
  return (
    <li ref={line} id={person.id} tabIndex={-1} className={styles.person} aria-current={named || undefined}>
      <h3 className={styles.name}>{person.name}</h3>
      <p className={styles.soft}>{person.title || t(`common:role.${person.role}`)}</p>
      <p className={styles.soft}>
        {labels.list(person.languages.map((code) => labels.language(code)))}
        {person.remote && ` · ${t('remote')}`}
      </p>
      <TheirFollows person={person} className={styles.soft} />
      {session.role === 'staff' && (
        <div className={styles.ask}>
          <CorrectLink person={person} />
        </div>
      )}
      {mayAsk(person) && (
        <div className={styles.ask}>
          <MeetButton who={person.name} isOpen={asking} onPress={() => onAsk(!asking)} />
          {asking && <MeetRequest people={[person]} named={false} onSent={sent} />}
        </div>
      )}
    </li>
  );
}
