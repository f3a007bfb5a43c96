import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../components/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { MeetingSubject, MeetingWhy } from '../subject/MeetingSubject.tsx';
import { useAgendaPage } from './agenda-context.tsx';
import type { Invitation } from './free-time.ts';
import { InvitationAnswers } from './InvitationParts.tsx';
import styles from './Invitations.module.css';
import { othersIn, sharedLanguages } from './meeting-reading.ts';

/** Everybody who asks for the same time, side by side. */
export function CompareSheet({ slotId }: { slotId: string }) {
  const { t } = useTranslation('agenda');
  const { invitations, slotTime, close } = useAgendaPage();
  const rivals = invitations.toAnswer.filter(({ possible }) => possible.some((slot) => slot.id === slotId));
  const title = t('compare.title', { time: slotTime(slotId) });
  return (
    <SidePanel title={title} onClose={close}>
      <p>{t('compare.lead')}</p>
      <section className={styles.compare} aria-label={title}>
        {rivals.map((invitation) => (
          <Column key={invitation.meeting.id} invitation={invitation} slotId={slotId} />
        ))}
      </section>
    </SidePanel>
  );
}

function Column({ invitation, slotId }: { invitation: Invitation; slotId: string }) {
  const { t } = useTranslation('agenda');
  const labels = useLabels();
  const { state, whoOf, timeOf } = useAgendaPage();
  const { meeting, possible } = invitation;
  const people = othersIn(meeting, state.participantId);
  const languages = sharedLanguages(meeting).map(labels.language);
  const elsewhere = possible.filter((slot) => slot.id !== slotId);
  // Only this time is on the table here; the others are named above.
  const here = { meeting, possible: possible.filter((slot) => slot.id === slotId) };
  const said = meeting.subject !== '' || meeting.listing || meeting.fromListing;
  return (
    <article className={styles.column} aria-label={whoOf(meeting)}>
      <div>
        <h3>{whoOf(meeting)}</h3>
        <p className={styles.soft}>
          {people
            .map(({ name, title, organisation }) =>
              [name, title, organisation && labels.country(organisation.country)].filter(Boolean).join(', '),
            )
            .join(' ; ')}
        </p>
      </div>
      <div className={styles.about}>
        {said ? (
          <>
            <MeetingSubject meeting={meeting} readerId={state.participantId} />
            <MeetingWhy meeting={meeting} />
          </>
        ) : (
          <p className={styles.soft}>{t('compare.noSubject')}</p>
        )}
      </div>
      <Fact term={t('compare.languages')}>
        {languages.length > 0 ? labels.list(languages) : t('compare.interpreter')}
      </Fact>
      <Fact term={t('compare.elsewhere')}>
        {elsewhere.length > 0 ? elsewhere.map(timeOf).join(', ') : t('compare.none')}
      </Fact>
      <Fact term={t('compare.message')}>
        <span className={styles.words}>{meeting.message || t('compare.noMessage')}</span>
      </Fact>
      <div>
        <InvitationAnswers invitation={here} />
      </div>
    </article>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <p className={styles.term}>{term}</p>
      <div>{children}</div>
    </div>
  );
}
