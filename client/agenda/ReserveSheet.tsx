import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LimitView, ListingSummary, ParticipantView, SlotView } from '../../server/contract/index.ts';
import { WhySentence } from '../bourse/Why.tsx';
import { ErrorNote, SidePanel, Skeleton, TextField } from '../components/index.ts';
import { LimitNote } from '../limits/LimitNote.tsx';
import { LimitWords } from '../limits/LimitWords.tsx';
import { limitInTheWay } from '../limits/limits.ts';
import { useLimits } from '../limits/use-limits.ts';
import { useRead } from '../live/queries.ts';
import { useAgendaPage } from './agenda-context.tsx';
import { NetButton } from './NetButton.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import styles from './Sheets.module.css';
import { useSittingTitle } from './sitting-title.ts';

const FOUND_AT_MOST = 6;

/** What to do with a free time: a partner who is free then, a person of one's choice, a session, or oneself. */
export function ReserveSheet({ slot }: { slot: SlotView }) {
  const { t } = useTranslation('agenda');
  const { commands, close, state, limitOf, timeOf } = useAgendaPage();
  const time = timeOf(slot);
  const full = limitOf([state.participantId]);
  const mine = useRead('listing:list', { mine: true });
  const listings = mine.data?.listings.filter((listing) => listing.status === 'published') ?? [];
  return (
    <SidePanel
      title={t('reserve.title', { time })}
      onClose={close}
      footer={
        <NetButton about={slot.id} wide onPress={() => void commands.keepTime([slot], true)}>
          {t('reserve.keep', { time })}
        </NetButton>
      }
    >
      <div className={styles.sheet}>
        <RefusalNote about={slot.id} />
        {full ? (
          <LimitNote limit={full} />
        ) : (
          <>
            {mine.isPending && <Skeleton lines={3} />}
            {listings.map((listing) => (
              <Partners key={listing.id} listing={listing} slot={slot} />
            ))}
            <Invite slot={slot} />
          </>
        )}
        <Sittings slot={slot} />
        <p>
          <Link to="/bourse">{t('reserve.bourse')}</Link>
        </p>
      </div>
    </SidePanel>
  );
}

function Partners({ listing, slot }: { listing: ListingSummary; slot: SlotView }) {
  const { t } = useTranslation('agenda');
  const { commands, state, timeOf } = useAgendaPage();
  const read = useRead('partner:rank', { id: listing.id, forId: state.participantId, slotId: slot.id });
  const free = (read.data ?? []).flatMap((partner) => {
    const offer = partner.slots.find((candidate) => candidate.id === slot.id);
    const host = partner.contacts.find((person) => person.id === partner.hostId);
    return offer && host && !partner.dismissed && !partner.meeting ? { partner, host, open: offer.open } : [];
  });
  const time = timeOf(slot);
  if (read.isPending) return <Skeleton lines={3} />;
  if (read.error && !read.data) return <ErrorNote error={read.error} onRetry={() => void read.refetch()} />;
  if (free.length === 0) {
    return <p className={styles.soft}>{t('reserve.noPartners', { title: listing.title })}</p>;
  }
  return (
    <section className={styles.group}>
      <h3>{t('reserve.partners', { title: listing.title })}</h3>
      <ul className={styles.choices}>
        {free.slice(0, FOUND_AT_MOST).map(({ partner, host, open }) => {
          const who = partner.listing.organisation.name;
          return (
            <li key={partner.listing.id} className={styles.choice}>
              <div>
                <strong>{who}</strong>
                <p>{[host.name, host.title].filter(Boolean).join(', ')}</p>
                <WhySentence mine={listing.kind} listing={partner.listing} reasons={partner.reasons} />
              </div>
              <NetButton
                about={slot.id}
                kind="primary"
                label={t(open ? 'reserve.bookNamed' : 'reserve.proposeNamed', { time, who })}
                onPress={() => {
                  const wanted = {
                    slot,
                    withIds: [host.id],
                    who,
                    listingId: partner.listing.id,
                    fromListingId: listing.id,
                    open,
                  };
                  void commands.ask(wanted);
                }}
              >
                {t(open ? 'reserve.book' : 'reserve.propose', { time })}
              </NetButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Invite({ slot }: { slot: SlotView }) {
  const { t } = useTranslation('agenda');
  const { state } = useAgendaPage();
  const [words, setWords] = useState('');
  const search = useDeferredValue(words.trim());
  const read = useRead(
    'participant:list',
    { search, limit: FOUND_AT_MOST },
    { enabled: search.length > 1, keepPrevious: true },
  );
  const found = read.data?.participants.filter((person) => person.id !== state.participantId) ?? [];
  const limits = useLimits(found.map((person) => person.id));
  return (
    <section className={styles.group}>
      <TextField
        label={t('reserve.search')}
        hint={t('reserve.searchHint')}
        type="search"
        value={words}
        onChange={setWords}
      />
      <div role="status">
        {search.length > 1 && read.data && found.length === 0 && <p>{t('reserve.nobody')}</p>}
      </div>
      {search.length > 1 && (
        <ul className={styles.choices}>
          {found.map((person) => (
            <Person key={person.id} person={person} slot={slot} limit={limitInTheWay(limits, [person.id])} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Person({
  person,
  slot,
  limit,
}: {
  person: ParticipantView;
  slot: SlotView;
  /** They have all the meetings they accept. */
  limit: LimitView | undefined;
}) {
  const { t } = useTranslation('agenda');
  const { commands, timeOf } = useAgendaPage();
  const who = person.organisation?.name ?? person.name;
  const time = timeOf(slot);
  return (
    <li className={styles.choice}>
      <div>
        <strong>{person.name}</strong>
        <p className={styles.soft}>{[person.title, person.organisation?.name].filter(Boolean).join(', ')}</p>
      </div>
      {limit ? (
        <LimitWords limit={limit} />
      ) : (
        <NetButton
          about={slot.id}
          label={t('reserve.proposeNamed', { time, who: person.name })}
          onPress={() => void commands.ask({ slot, withIds: [person.id], who, listingId: null, open: false })}
        >
          {t('reserve.propose', { time })}
        </NetButton>
      )}
    </li>
  );
}

function Sittings({ slot }: { slot: SlotView }) {
  const { t } = useTranslation('agenda');
  const title = useSittingTitle();
  const { commands } = useAgendaPage();
  const read = useRead('programme:read', {}, { keep: true });
  const then = (read.data ?? []).filter(
    (sitting) => sitting.kind !== 'break' && sitting.slotIds.includes(slot.id),
  );
  if (then.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>{t('reserve.sittings')}</h3>
      <ul className={styles.choices}>
        {then.map((sitting) => (
          <li key={sitting.id} className={styles.choice}>
            <div>
              <strong>{title(sitting)}</strong>
              <p className={styles.soft}>{sitting.roomName}</p>
            </div>
            <NetButton
              about={sitting.id}
              label={t('reserve.attendNamed', { title: title(sitting) })}
              onPress={() => void commands.attend(sitting, true)}
            >
              {t('reserve.attend')}
            </NetButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
