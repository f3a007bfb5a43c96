import { BellRing } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { useSession } from '../live/session.tsx';
import { useConnection } from '../live/socket.ts';
import { isInLine, isOffered } from './lines.ts';
import { useLine, type WaitTarget } from './use-line.ts';
import { useWaiting } from './use-waiting.ts';
import styles from './Wait.module.css';
import { useWaitingWords } from './words.ts';

/** Where a time is refused or none suits both: be told when a place becomes free, at these times or at any. Once in
 * line, says where. */
export function WaitButton({
  target,
  slotIds = [],
  any = true,
  limited = false,
}: {
  target: WaitTarget;
  /** Times that were refused or are taken. */
  slotIds?: readonly string[];
  /** Whether waiting for any time is of use: not while another is free. */
  any?: boolean;
  /** They have all the meetings they accept: one of those would have to end. */
  limited?: boolean;
}) {
  const { t } = useTranslation('waiting');
  const { session } = useSession();
  const line = useLine();
  const words = useWaitingWords();
  const note = useRef<HTMLDivElement>(null);
  const joined = useRef(false);
  const offline = useConnection().state === 'offline';
  const waiterId = target.forId ?? session.profile?.id;
  const mine = useWaiting().find(
    (entry) => isInLine(entry) && entry.participant.id === waiterId && entry.awaited.id === target.withId,
  );
  const inLine = mine !== undefined;
  // The button that was pressed is gone: the keyboard goes on from what took its place.
  useEffect(() => {
    if (inLine && joined.current) note.current?.focus();
    joined.current = false;
  }, [inLine]);
  const join = (slots: string[]) => {
    joined.current = true;
    void line.join(target, slots);
  };
  if (waiterId === undefined || (session.role === 'staff' && target.forId === undefined)) return null;
  if (mine) {
    const said = { who: target.who, times: words.times(mine), position: mine.position ?? 1 };
    const forSelf = waiterId === session.profile?.id;
    return (
      <div className={styles.inLine} ref={note} tabIndex={-1}>
        <span>{forSelf ? t('inLine', said) : t('inLineFor', { ...said, name: mine.participant.name })}</span>
        {isOffered(mine) && (
          <ButtonLink kind="primary" size="dense" to={forSelf ? '/agenda' : `/agenda?pour=${waiterId}`}>
            {t('seeOffer')}
          </ButtonLink>
        )}
        <Button
          kind="quiet"
          size="dense"
          isPending={line.pending}
          aria-label={t('leaveNamed', { who: target.who })}
          onPress={() => void line.leave(mine)}
        >
          {t('leave')}
        </Button>
      </div>
    );
  }
  const specific = slotIds.length > 0;
  const common = { kind: 'secondary', isDisabled: offline || line.pending } as const;
  return (
    <div className={styles.wait}>
      <div className={styles.buttons}>
        {specific && (
          <Button {...common} icon={<BellRing aria-hidden />} onPress={() => join([...slotIds])}>
            {t('askAt', { times: words.eitherOf(slotIds) })}
            <span className="visually-hidden"> {t('askWith', { who: target.who })}</span>
          </Button>
        )}
        {any && (
          <Button
            {...common}
            kind={specific ? 'quiet' : 'secondary'}
            icon={specific ? undefined : <BellRing aria-hidden />}
            onPress={() => join([])}
          >
            {t(specific ? 'askAny' : limited ? 'askLimited' : 'ask')}
            <span className="visually-hidden"> {t('askWith', { who: target.who })}</span>
          </Button>
        )}
      </div>
      <p className={styles.hint}>{t('hint')}</p>
      <ErrorNote error={line.error} />
    </div>
  );
}
