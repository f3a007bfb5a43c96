import { useTranslation } from 'react-i18next';
import type { ConclusionView, InputOf, MeetingView } from '../../server/contract/index.ts';
import { toast } from '../components/index.ts';
import { call } from '../live/call.ts';
import type { AgendaEvent } from './agenda-state.ts';
import type { Runner } from './use-runner.ts';

type Said = Pick<InputOf<'meeting:conclude'>, 'outcome' | 'note' | 'nextStep'>;

/** Saying what came of a meeting: at once, and taken back as easily. */
export function useConclude(options: {
  run: Runner['run'];
  self: { onBehalfOf?: string };
  tell: (event: AgendaEvent) => void;
  take: (meeting: MeetingView) => MeetingView;
  whoOf: (meeting: MeetingView) => string;
}) {
  const { t } = useTranslation('outcome');
  const { run, self, tell, take, whoOf } = options;

  /** @returns whether it was written */
  async function conclude(
    meeting: MeetingView,
    said: Said,
    before: ConclusionView | undefined,
  ): Promise<boolean> {
    const answer = await run(meeting.id, () =>
      call('meeting:conclude', { id: meeting.id, ...said, ...self }),
    );
    if (!answer) return false;
    take(answer.meeting);
    tell({ type: 'concluded', conclusion: answer.conclusion });
    if (said.outcome === undefined) {
      toast(t('saved'));
    } else if (said.outcome === null) {
      toast(t('takenBack', { who: whoOf(meeting) }));
    } else {
      const outcome = t(`outcome.${said.outcome}`);
      toast(t('said', { who: whoOf(meeting), outcome }), {
        undo: () => void conclude(meeting, { outcome: before?.outcome ?? null }, answer.conclusion),
      });
    }
    return true;
  }
  return { conclude };
}
