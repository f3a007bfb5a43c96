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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so that keys must reach it */}
      <section className={styles.compare} aria-label={title} tabIndex={0}>
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
  return (
    <article className={styles.column}>
      <Fact term={t('compare.who')}>
        <strong>{whoOf(meeting)}</strong>
        <br />
        {people.map((person) => [person.name, person.title].filter(Boolean).join(', ')).join(' ; ')}
      </Fact>
      <Fact term={t('compare.about')}>
        <MeetingSubject meeting={meeting} readerId={state.participantId} />
        <MeetingWhy meeting={meeting} />
      </Fact>
      <Fact term={t('compare.languages')}>
        {languages.length > 0 ? labels.list(languages) : t('compare.interpreter')}
      </Fact>
      <Fact term={t('compare.message')}>{meeting.message || t('compare.none')}</Fact>
      <Fact term={t('compare.elsewhere')}>
        {elsewhere.length > 0 ? elsewhere.map(timeOf).join(', ') : t('compare.none')}
      </Fact>
      <div>
        <InvitationAnswers invitation={here} />
      </div>
    </article>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <p className={styles.term}>{term}</p>
      <div>{children}</div>
    </div>
  );
}
