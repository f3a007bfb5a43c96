import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type ParticipantView, type SlotOffer } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { Select } from '../components/Select.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { SlotGrid } from '../components/SlotGrid.tsx';
import { LimitNote } from '../limits/LimitNote.tsx';
import { limitInTheWay } from '../limits/limits.ts';
import { useLimits } from '../limits/use-limits.ts';
import { useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import { WaitButton } from '../waiting/WaitButton.tsx';
import { LanguageNote } from './LanguageNote.tsx';
import styles from './MeetRequest.module.css';
import { useSlotLabel, WaitAfterRefusal } from './SlotButtons.tsx';
import { useMeet } from './use-meet.ts';

/** Proposes a meeting to one of these people, at one or several hours that suit both. */
export function MeetRequest({
  people,
  listing = null,
  onSent,
}: {
  people: readonly ParticipantView[];
  /** The fiche to talk about. */
  listing?: { id: string; organisation: { name: string } } | null;
  onSent: () => void;
}) {
  const { t } = useTranslation('bourse');
  const { session } = useSession();
  const label = useSlotLabel();
  const [withId, setWithId] = useState(people[0]!.id);
  const [forId, setForId] = useState(session.profile?.id ?? '');
  const [chosen, setChosen] = useState<string[]>([]);
  const [message, setMessage] = useState('');
  const person = people.find((one) => one.id === withId) ?? people[0]!;
  const target = { listingId: listing?.id ?? null, withId, who: person.name, forId };
  const meet = useMeet(target);
  const free = useRead('slot:common', {
    participantIds: [forId, withId],
    listingId: listing?.id,
    limit: 200,
  });
  const limit = limitInTheWay(useLimits([forId, withId]), [forId, withId]);
  const asker = [session.profile, ...session.actsFor].find((one) => one?.id === forId) ?? undefined;
  const slots = limit ? [] : (free.data ?? []).filter((slot) => chosen.includes(slot.id));

  const send = async (wanted: readonly SlotOffer[]) => {
    if (await meet.propose(wanted, message)) onSent();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(slots);
      }}
    >
      {people.length > 1 ? (
        <Select
          label={t('meet.withPerson')}
          value={withId}
          onChange={setWithId}
          options={people.map((one) => ({ value: one.id, label: one.name }))}
        />
      ) : (
        <p>
          <strong>{person.name}</strong>
          <br />
          <span className={styles.soft}>{person.title}</span>
        </p>
      )}
      {session.actsFor.length > 0 && session.profile && (
        <Select
          label={t('meet.for')}
          value={forId}
          onChange={setForId}
          options={[
            { value: session.profile.id, label: t('meet.myself') },
            ...session.actsFor.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
      )}
      <LanguageNote asker={asker} person={person} noHours={free.data?.length === 0 && !limit} />
      {limit && (
        <>
          <LimitNote limit={limit} />
          {!limit.editable && <WaitButton target={target} limited />}
        </>
      )}
      {free.error && <ErrorNote error={free.error} onRetry={() => void free.refetch()} />}
      {free.isPending && <Skeleton lines={3} />}
      {!limit &&
        free.data &&
        (free.data.length === 0 ? (
          <>
            <p className={styles.soft}>{t('meet.none')}</p>
            <WaitButton target={target} />
          </>
        ) : (
          <SlotGrid
            label={t('meet.pick')}
            hint={t('meet.pickHint', { max: LIMITS.slotsPerProposal })}
            slots={free.data}
            values={chosen}
            onChange={(ids) => setChosen(ids.slice(-LIMITS.slotsPerProposal))}
          />
        ))}
      <TextField
        label={t('meet.message')}
        hint={t('meet.messageHint')}
        value={message}
        onChange={setMessage}
        lines={3}
        max={LIMITS.messageChars}
      />
      {meet.error && (
        <ErrorNote
          error={meet.error}
          onAlternative={(slot) => void send([slot])}
          alternativeLabel={(slot) => label(slot)}
        />
      )}
      <WaitAfterRefusal meet={meet} target={target} />
      <Button kind="primary" type="submit" isPending={meet.pending !== null} isDisabled={slots.length === 0}>
        {slots.length === 0 ? t('meet.sendNone') : t('meet.send', { count: slots.length })}
      </Button>
    </form>
  );
}
