import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ButtonLink } from '../components/Button.tsx';
import { inEditionZone } from '../live/clock.ts';
import { useSession } from '../live/session.tsx';
import strip from '../waiting/Offer.module.css';
import { useAwaited, useAwaitedNews } from './use-awaited.ts';

/** Another time that I, or somebody for whom I act, must answer within minutes, on every page but the agenda, which shows
 * it first. Invitations have days: of these the navigation says how many there are. */
export function AnswerStrip() {
  const { t } = useTranslation('moves');
  const { session } = useSession();
  const { pathname } = useLocation();
  const awaited = useAwaited();
  useAwaitedNews();
  const urgent = awaited.filter(({ moves }) => moves > 0);
  const [first] = urgent;
  const elsewhere = !pathname.startsWith('/agenda');
  return (
    <div role="status">
      {first?.until && elsewhere && (
        <div className={strip.strip}>
          <CircleAlert aria-hidden />
          <span>
            {t(first.participantId === session.profile?.id ? 'strip.mine' : 'strip.others', {
              count: urgent.reduce((sum, { moves }) => sum + moves, 0),
              name: first.name,
              time: inEditionZone(first.until, session.edition!).toFormat('HH:mm'),
            })}
          </span>
          <ButtonLink
            size="dense"
            kind="primary"
            to={
              first.participantId === session.profile?.id ? '/agenda' : `/agenda?pour=${first.participantId}`
            }
          >
            {t('strip.answer')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
