import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  LIMITS,
  type ListingView,
  type ParticipantView,
  type SlotOffer,
} from '../../server/contract/index.ts';
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
import { RequestFiche, useAsking } from './RequestFiche.tsx';
import { RequestPeople } from './RequestPeople.tsx';
import { useSlotLabel, WaitAfterRefusal } from './SlotButtons.tsx';
import { useMeet } from './use-meet.ts';

/** Proposes a meeting to one or several of these people, and to whoever else shall come, at hours that suit all. */
export function MeetRequest({
  people,
  listing = null,
  named = true,
  onSent,
}: {
  people: readonly ParticipantView[];
  /** The fiche to talk about. */
  listing?: Pick<ListingView, 'id' | 'openSlots'> | null;
  /** False: who it is stands above already. */
  named?: boolean;
  onSent: () => void;
}) {
  const { t } = useTranslation(['bourse', 'asking']);
  const { session } = useSession();
  const label = useSlotLabel();
  const [withIds, setWithIds] = useState([people[0]!.id]);
  const [also, setAlso] = useState<ParticipantView[]>([]);
  const [fiche, setFiche] = useState<string | null>(null);
  const [forId, setForId] = useState(session.profile?.id ?? '');
  const [chosen, setChosen] = useState<string[]>([]);
  const [message, setMessage] = useState('');
  const person = people.find((one) => one.id === withIds[0]) ?? people[0]!;
  const alsoIds = [...withIds.slice(1), ...also.map(({ id }) => id)].filter((id) => id !== forId);
  const asking = useAsking(
    { withIds: [...withIds, ...also.map(({ id }) => id)], listingId: listing?.id, forId },
    fiche,
  );
  const target = {
    listingId: listing?.id ?? asking.chosen?.theirs?.id ?? null,
    fromListingId: asking.chosen?.listing.id ?? null,
    withId: person.id,
    alsoIds,
    who: person.name,
    forId,
  };
  const waitFor = { ...target, listingId: listing?.id ?? null };
  const meet = useMeet(target);
  const atTable = [forId, person.id, ...alsoIds];
  const free = useRead(
    'slot:common',
    { participantIds: atTable, listingId: listing?.id, limit: 200 },
    { keepPrevious: true },
  );
  // A time is opened by one host for one guest.
  const bookable = alsoIds.length === 0 && listing?.openSlots[0]?.hostId === person.id;
  const offers = (free.data ?? []).map((slot) => ({ ...slot, open: slot.open && bookable }));
  const limit = limitInTheWay(useLimits(atTable), atTable);
  const asker = [session.profile, ...session.actsFor].find((one) => one?.id === forId) ?? undefined;
  const slots = limit ? [] : offers.filter((slot) => chosen.includes(slot.id));

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
      <RequestPeople
        contacts={people}
        named={named}
        chosen={withIds}
        onChoose={setWithIds}
        also={also.filter(({ id }) => id !== forId)}
        onAlso={setAlso}
        forId={forId}
      />
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
      <RequestFiche fiches={asking.fiches} chosen={asking.chosen} onChoose={setFiche} />
      <LanguageNote asker={asker} person={person} noHours={free.data?.length === 0 && !limit} />
      {limit && (
        <>
          <LimitNote limit={limit} />
          {!limit.editable && alsoIds.length === 0 && <WaitButton target={waitFor} limited />}
        </>
      )}
      {free.error && <ErrorNote error={free.error} onRetry={() => void free.refetch()} />}
      {free.isPending && <Skeleton lines={3} />}
      {!limit &&
        free.data &&
        (free.data.length === 0 ? (
          <>
            <p className={styles.soft}>{t(alsoIds.length > 0 ? 'asking:form.none' : 'meet.none')}</p>
            {alsoIds.length === 0 && <WaitButton target={waitFor} />}
          </>
        ) : (
          <SlotGrid
            label={t(alsoIds.length > 0 ? 'asking:form.pick' : 'meet.pick')}
            hint={t('meet.pickHint', { max: LIMITS.slotsPerProposal })}
            slots={offers}
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
      {alsoIds.length === 0 && <WaitAfterRefusal meet={meet} target={waitFor} />}
      <Button kind="primary" type="submit" isPending={meet.pending !== null} isDisabled={slots.length === 0}>
        {slots.length === 0 ? t('meet.sendNone') : t('meet.send', { count: slots.length })}
      </Button>
    </form>
  );
}
