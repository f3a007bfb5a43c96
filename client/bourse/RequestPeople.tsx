import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type ParticipantView } from '../../server/contract/index.ts';
import { IconButton } from '../components/Button.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { FieldGroup } from '../components/Field.tsx';
import { PersonPicker } from '../components/PersonPicker.tsx';
import { useSession } from '../live/session.tsx';
import styles from './MeetRequest.module.css';

/** Who shall sit at the table beside the asker: the contacts, some or all, and whoever else is wanted there. */
export function RequestPeople({
  contacts,
  named,
  chosen,
  onChoose,
  also,
  onAlso,
  forId,
}: {
  contacts: readonly ParticipantView[];
  /** False: where there is one contact, their name stands above already. */
  named: boolean;
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
  also: readonly ParticipantView[];
  onAlso: (people: ParticipantView[]) => void;
  forId: string;
}) {
  const { t } = useTranslation('asking');
  const { session } = useSession();
  const room = LIMITS.peoplePerMeeting - 1;
  const invited = chosen.length + also.length;
  const answeredByMe = also.filter(
    (person) =>
      person.organisation?.id === session.profile?.organisation?.id &&
      (person.id === session.profile?.id || session.actsFor.some(({ id }) => id === person.id)),
  );
  const [first] = contacts;
  return (
    <>
      {contacts.length > 1 ? (
        <ChipChoice
          label={t('form.contacts')}
          hint={t('form.contactsHint')}
          options={contacts.map((one) => ({ value: one.id, label: one.name }))}
          values={chosen}
          // Somebody of them is asked.
          onChange={(ids) => ids.length > 0 && onChoose(ids.slice(0, room - also.length))}
        />
      ) : (
        named && (
          <p>
            <strong>{first!.name}</strong>
            <br />
            <span className={styles.soft}>{first!.title}</span>
          </p>
        )
      )}
      <FieldGroup
        label={t('form.also')}
        hint={t(invited < room ? 'form.alsoHint' : 'form.full', { max: LIMITS.peoplePerMeeting })}
      >
        {also.length > 0 && (
          <ul className={styles.people}>
            {also.map((person) => (
              <li key={person.id}>
                <span>
                  <strong>{person.name}</strong>
                  <br />
                  <span className={styles.soft}>
                    {[person.title, person.organisation?.name].filter(Boolean).join(', ')}
                  </span>
                </span>
                <IconButton
                  label={t('form.remove', { who: person.name })}
                  onPress={() => onAlso(also.filter(({ id }) => id !== person.id))}
                >
                  <X aria-hidden />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
        {invited < room && (
          <PersonPicker
            without={[forId, ...contacts.map(({ id }) => id), ...also.map(({ id }) => id)]}
            note={() => null}
            onChoose={(person) => onAlso([...also, person])}
          />
        )}
        {invited > 1 && <p className={styles.soft}>{t('form.answers')}</p>}
        {answeredByMe.map((person) => (
          <p key={person.id} className={styles.soft}>
            {t('form.colleague', { who: person.name })}
          </p>
        ))}
      </FieldGroup>
    </>
  );
}
