import { ArrowRight, Check, UserCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { MeetingView, TableExpectedView } from '../../server/contract/index.ts';
import { partnersOf } from '../agenda/meeting-reading.ts';
import { Button, ButtonLink, Card, ErrorNote, Page, Skeleton, Time, toast } from '../components/index.ts';
import { useLabels } from '../i18n/labels.ts';
import type { CallError } from '../live/call.ts';
import { inEditionZone } from '../live/clock.ts';
import { invalidate, useCommand, useRead } from '../live/queries.ts';
import { useEdition, useSession } from '../live/session.tsx';
import { useFact } from '../live/socket.ts';
import { useSubjectText } from '../subject/use-subject.ts';
import styles from './CheckInPage.module.css';
import { checkInOf } from './check-in.ts';

/** Time passes: who scanned the code early is expected a minute later. */
const REREAD_MS = 15_000;

/** `/table/t14`, the address behind the code of a table: one tap says that one is there. */
export default function CheckInPage() {
  const { t } = useTranslation('checkin');
  const { tableId = '' } = useParams();
  const { session } = useSession();
  const edition = useEdition();
  const table = edition.tables.find((one) => one.id === tableId);
  const expected = useRead('table:expected', { tableId }, { staleTime: 0, refetchInterval: REREAD_MS });
  const reread = () => invalidate('table:expected');
  useFact('meeting:marked', reread);
  useFact('meeting:moved', reread);
  useFact('meeting:booked', reread);
  useFact('meeting:cancelled', reread);
  const staff = session.role === 'staff';
  const people = expected.data?.people ?? [];
  return (
    <Page title={t('title', { label: table?.label ?? tableId })} lead={table?.room} width="measure">
      <div className={styles.people}>
        {expected.data ? (
          people.map((person) => (
            <PersonCard
              key={person.participant.id}
              person={person}
              tableId={tableId}
              own={person.participant.id === session.profile?.id}
            />
          ))
        ) : expected.error ? (
          <ErrorNote error={expected.error} onRetry={() => void expected.refetch()} />
        ) : (
          <Skeleton block lines={4} />
        )}
        {staff && expected.data && people.length === 0 && <p>{t('nobody')}</p>}
        <p>
          <ButtonLink to={staff ? '/tableau' : '/agenda'} kind="quiet" icon={<ArrowRight aria-hidden />}>
            {t(staff ? 'toBoard' : 'toAgenda')}
          </ButtonLink>
        </p>
      </div>
    </Page>
  );
}

function PersonCard({
  person,
  tableId,
  own,
}: {
  person: TableExpectedView['people'][number];
  tableId: string;
  own: boolean;
}) {
  const { t } = useTranslation('checkin');
  const edition = useEdition();
  const { participant } = person;
  const { name } = participant;
  const labels = useLabels();
  const mark = useCommand('meeting:mark');
  const [error, setError] = useState<CallError | null>(null);
  const whose = own ? 'me' : 'other';
  const said = checkInOf(person);

  const say = (meeting: MeetingView, arrived: boolean) => {
    setError(null);
    mark.mutate(
      {
        id: meeting.id,
        mark: arrived ? 'arrived' : 'not-arrived',
        ...(own ? {} : { onBehalfOf: participant.id }),
        ...(arrived ? { tableId } : {}),
      },
      {
        onSuccess: () =>
          toast(
            arrived ? t(`done.${whose}`, { name }) : t('done.back'),
            arrived ? { undo: () => say(meeting, false) } : {},
          ),
        onError: setError,
        onSettled: () => invalidate('table:expected'),
      },
    );
  };
  return (
    <Card as="section" aria-label={name}>
      <div className={styles.card}>
        {!own && <h2>{name}</h2>}
        {said.state === 'elsewhere' ? (
          <Elsewhere next={said.next} participantId={participant.id} own={own} />
        ) : (
          <>
            <About meeting={said.meeting} participantId={participant.id} />
            {said.state === 'due' ? (
              <Button
                kind="primary"
                wide
                icon={<UserCheck aria-hidden />}
                isPending={mark.isPending}
                onPress={() => say(said.meeting, true)}
              >
                {t(`arrive.${whose}`, { name })}
              </Button>
            ) : (
              <div role="status" className={styles.there}>
                <p className={styles.noted}>
                  <Check aria-hidden />
                  <strong>
                    {t(`there.${whose}`, { name, time: inEditionZone(said.at, edition).toFormat('HH:mm') })}
                  </strong>
                </p>
                <p>
                  {said.awaited.length > 0
                    ? t('awaited', { names: labels.list(said.awaited) })
                    : t('started')}
                </p>
              </div>
            )}
          </>
        )}
        <ErrorNote error={error} />
      </div>
    </Card>
  );
}

function About({ meeting, participantId }: { meeting: MeetingView; participantId: string }) {
  const edition = useEdition();
  const labels = useLabels();
  const about = useSubjectText()(meeting, participantId);
  const slot = edition.slots.find((one) => one.id === meeting.slotId);
  return (
    <div>
      <p className={styles.who}>{labels.list(partnersOf(meeting, participantId))}</p>
      {slot && (
        <p className={styles.time}>
          <Time iso={slot.start} until={slot.end} />
        </p>
      )}
      {about && <p>{about}</p>}
    </div>
  );
}

/** Wrong table, wrong time: where one is expected instead. */
function Elsewhere({
  next,
  participantId,
  own,
}: {
  next: MeetingView | null;
  participantId: string;
  own: boolean;
}) {
  const { t } = useTranslation('checkin');
  return (
    <>
      <p>
        <strong>{t(own ? 'notHere.me' : 'notHere.other')}</strong>
      </p>
      {next === null ? (
        <p>{t('nothingNext')}</p>
      ) : (
        <div className={styles.next}>
          <p>{t('expectedAt')}</p>
          <p className={styles.table}>
            {next.table ? t('title', { label: next.table.label }) : t('byVideo')}
          </p>
          <About meeting={next} participantId={participantId} />
        </div>
      )}
    </>
  );
}
