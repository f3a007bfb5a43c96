import { Mail } from 'lucide-react';
import { DateTime } from 'luxon';
import { useTranslation } from 'react-i18next';
import type { InvitationView } from '../../server/contract/index.ts';
import { Button, IconButton } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand, useRead } from '../live/queries.ts';
import styles from './Import.module.css';

/** How they get on is read again this often, ms. */
const REREAD_MS = 15_000;

export const useInvitations = (staff: boolean) =>
  useRead('invitation:list', {}, { enabled: staff, staleTime: 0, refetchInterval: REREAD_MS });

/** Staff invite everybody who never came in, and see how far people are. */
export function Invitations() {
  const { t } = useTranslation('people');
  const read = useInvitations(true);
  const invite = useInvite();
  if (!read.data || read.data.people.length === 0) return null;
  const { toInvite, waiting, failed, entered, people } = read.data;
  return (
    <Card tight aria-label={t('invite.title')}>
      <div className={styles.actions}>
        {toInvite > 0 && (
          <Button icon={<Mail aria-hidden />} isPending={invite.isPending} onPress={() => invite.ask()}>
            {t('invite.all', { count: toInvite })}
          </Button>
        )}
        <p className={styles.soft} role="status">
          {[
            t('invite.entered', { count: entered, total: people.length }),
            waiting > 0 && t('invite.waiting', { count: waiting }),
            failed > 0 && t('invite.failed', { count: failed }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <ErrorNote error={invite.error} />
    </Card>
  );
}

function useInvite() {
  const { t } = useTranslation('people');
  const send = useCommand('invitation:send');
  const ask = (participantIds?: string[]) =>
    send.mutate(participantIds ? { participantIds } : {}, {
      onSuccess: ({ asked }) => {
        toast(t('invite.asked', { count: asked }));
        invalidate('invitation:list');
      },
    });
  return { ask, isPending: send.isPending, error: send.error };
}

/** How far somebody is on their way in. */
export function InvitationLine({ invitation }: { invitation: InvitationView }) {
  const { t, i18n } = useTranslation('people');
  const day = (iso: string) =>
    DateTime.fromISO(iso, { locale: i18n.language }).toLocaleString({ day: 'numeric', month: 'short' });
  const { invitedAt, enteredAt, waiting, failure } = invitation;
  if (enteredAt) return t('invite.enteredOn', { date: day(enteredAt) });
  if (failure) return t('invite.failedWith', { words: failure });
  if (waiting) return t('invite.underWay');
  return invitedAt ? t('invite.invitedOn', { date: day(invitedAt) }) : t('invite.never');
}

/** Invites one person, again if need be. */
export function InviteButton({ invitation, name }: { invitation: InvitationView; name: string }) {
  const { t } = useTranslation('people');
  const invite = useInvite();
  if (invitation.enteredAt) return null;
  return (
    <IconButton
      label={t('invite.one', { name })}
      isDisabled={invitation.waiting}
      isPending={invite.isPending}
      onPress={() => invite.ask([invitation.participantId])}
    >
      <Mail aria-hidden />
    </IconButton>
  );
}
