import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ElsewhereView, SittingView } from '../../server/contract/index.ts';
import { Button, IconButton } from '../components/Button.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TagPicker } from '../components/TagPicker.tsx';
import { formatSlot } from '../live/clock.ts';
import { invalidate, useCommand, useRead } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import columns from '../pages/DirectoryPage.module.css';
import styles from './Programme.module.css';

/** Who is expected in a session: nobody can be met by them meanwhile. */
export function Expected({ sitting }: { sitting: SittingView }) {
  const { t } = useTranslation('programme');
  const expected = useRead('sitting:expected', { id: sitting.id }, { staleTime: 0 });
  const organisations = useRead('organisation:list', {}).data ?? [];
  const everybody = useRead('participant:list', { limit: 2000 }).data?.participants ?? [];
  const expect = useCommand('sitting:expect');
  const attend = useCommand('sitting:attend');
  const [organisationIds, setOrganisations] = useState<string[]>([]);
  const [participantIds, setPeople] = useState<string[]>([]);
  const [followers, setFollowers] = useState(false);
  const people = expected.data?.people ?? [];
  const mayFollow = sitting.countries.length + sitting.themes.length > 0;
  const reread = () => invalidate('sitting:expected', 'programme:read');
  const add = () =>
    expect.mutate(
      { id: sitting.id, organisationIds, participantIds, followers: followers && mayFollow },
      {
        onSuccess: () => {
          reread();
          setOrganisations([]);
          setPeople([]);
          setFollowers(false);
        },
      },
    );
  const none = organisationIds.length + participantIds.length === 0 && !(followers && mayFollow);
  return (
    <section className={columns.form} aria-labelledby="expected">
      <h3 id="expected">{t('expected.title')}</h3>
      <p className={styles.soft}>{t('expected.hint')}</p>
      <TagPicker
        label={t('expected.organisations')}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        values={organisationIds}
        onChange={setOrganisations}
      />
      <TagPicker
        label={t('expected.people')}
        options={everybody.map(({ id, name, organisation }) => ({
          value: id,
          label: organisation ? `${name} (${organisation.shortName})` : name,
        }))}
        values={participantIds}
        onChange={setPeople}
      />
      {mayFollow && (
        <ChipChoice
          label={t('expected.followers')}
          options={[{ value: 'yes', label: t('expected.followersYes') }]}
          values={followers ? ['yes'] : []}
          onChange={(values) => setFollowers(values.length > 0)}
        />
      )}
      <ErrorNote error={expect.error ?? attend.error} />
      <div>
        <Button isDisabled={none} isPending={expect.isPending} onPress={add}>
          {t('expected.add')}
        </Button>
      </div>
      {expect.data && <p role="status">{t('expected.added', { count: expect.data.added })}</p>}
      <Elsewhere people={expect.data?.elsewhere ?? []} />
      {people.length > 0 && (
        <ul className={styles.people} aria-label={t('expected.count', { count: people.length })}>
          {people.map(({ id, name, organisation }) => (
            <li key={id}>
              <span>{organisation ? `${name} · ${organisation}` : name}</span>
              <IconButton
                size="dense"
                label={t('expected.remove', { name })}
                onPress={() =>
                  attend.mutate(
                    { sittingId: sitting.id, attending: false, onBehalfOf: id },
                    { onSuccess: reread },
                  )
                }
              >
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Who is elsewhere at that time, each with a way to the meeting.
 * @param refused nothing was written because of them; else they are only not expected */
export function Elsewhere({
  people,
  refused = false,
}: {
  people: readonly ElsewhereView[];
  refused?: boolean;
}) {
  const { t, i18n } = useTranslation('programme');
  const edition = useEdition();
  if (people.length === 0) return null;
  return (
    <div className={styles.elsewhere} role="alert">
      <p>{t(refused ? 'elsewhere.refused' : 'elsewhere.left', { count: people.length })}</p>
      <ul>
        {people.map(({ participantId, name, organisation, slotIds, meetingId }) => {
          const slot = edition.slots.find(({ id }) => id === slotIds[0]);
          const when = slot ? formatSlot(slot, edition, i18n.language).start : '';
          const date = edition.days.find(({ day }) => day === slot?.day)?.date ?? '';
          const words = [organisation ? `${name} (${organisation})` : name, when].filter(Boolean).join(', ');
          return (
            <li key={participantId}>
              {meetingId ? <Link to={`/tableau/${date}?rencontre=${meetingId}`}>{words}</Link> : words}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
