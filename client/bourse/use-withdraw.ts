import { useTranslation } from 'react-i18next';
import { leave, stayIn } from '../agenda/leaving.ts';
import { toast } from '../components/toast.ts';
import { CallError, call } from '../live/call.ts';
import { now } from '../live/clock.ts';
import { invalidate } from '../live/queries.ts';

/** Takes a request back, in ten seconds as on the agenda: until then nobody is told and it can be taken back. */
export function useWithdraw() {
  const { t } = useTranslation(['agenda', 'common']);
  return ({ id, who, onBehalfOf }: { id: string; who: string; onBehalfOf: string }): void => {
    leave({ meetingId: id, state: 'cancelled', at: now().toUTC().toISO()! }, async () => {
      try {
        await call('meeting:cancel', { id, onBehalfOf });
      } catch (error) {
        const code = error instanceof CallError ? error.code : 'internal';
        toast(t(`common:error.${code}`), { tone: 'error' });
      }
      invalidate('partner:rank', 'agenda:read', 'slot:common');
    });
    toast(t('done.withdrawn', { who }), {
      undo: () => {
        if (!stayIn(id)) toast(t('done.tooLate'), { tone: 'error' });
      },
    });
  };
}
