import { Hand, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import styles from './Side.module.css';
import { answersTo } from './search.ts';
import type { Words } from './use-words.ts';

/** Requests drawn at once; the rest comes on demand. */
const SHOWN = 30;

/** Requests without an answer, the one that ends first on top; each can be seated on the board. */
export function Proposals({
  proposals,
  query,
  words,
  onPick,
  onOpen,
  onDrop,
}: {
  proposals: readonly MeetingView[];
  /** The name that the board looks for also sorts this list out. */
  query: string;
  words: Words;
  onPick: (proposal: MeetingView) => void;
  onOpen: (meetingId: string) => void;
  onDrop: (proposal: MeetingView) => void;
}) {
  const { t } = useTranslation('board');
  const [shown, setShown] = useState(SHOWN);
  const found = query.trim() === '' ? proposals : proposals.filter((proposal) => answersTo(proposal, query));
  if (proposals.length === 0) return <p className={styles.empty}>{t('proposals.empty')}</p>;
  if (found.length === 0) return <p className={styles.empty}>{t('list.noneShown')}</p>;
  return (
    <>
      <p className={styles.hint}>{t('proposals.hint')}</p>
      <ul className={styles.lines}>
        {found.slice(0, shown).map((proposal) => {
          const who = words.who(proposal);
          return (
            <li key={proposal.id} className={styles.line} data-drag={proposal.id}>
              <button type="button" className={styles.what} onClick={() => onOpen(proposal.id)}>
                <span className={styles.who}>{who}</span>
                <span>{waiting(proposal, t('proposals.waitingFor', { names: namesWaited(proposal) }))}</span>
                <small>
                  {t('proposals.wishes', { times: proposal.proposedSlotIds.map(words.when).join(', ') })}
                  {proposal.expiresAt !== null &&
                    ` · ${t('proposals.until', { time: words.clock(proposal.expiresAt) })}`}
                </small>
              </button>
              <span className={styles.buttons}>
                <Button
                  size="dense"
                  icon={<Hand aria-hidden />}
                  aria-label={t('proposals.placeOf', { who })}
                  onPress={() => onPick(proposal)}
                >
                  {t('proposals.place')}
                </Button>
                <Button
                  size="dense"
                  kind="quiet"
                  icon={<X aria-hidden />}
                  aria-label={t('proposals.dropOf', { who })}
                  onPress={() => onDrop(proposal)}
                >
                  {t('proposals.drop')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {found.length > shown && (
        <Button wide onPress={() => setShown(shown + SHOWN)}>
          {t('proposals.more', { count: found.length - shown })}
        </Button>
      )}
    </>
  );
}

const namesWaited = (proposal: MeetingView): string =>
  proposal.people
    .filter(({ answer }) => answer === 'pending')
    .map(({ participant }) => participant.name)
    .join(', ');

const waiting = (proposal: MeetingView, said: string): string =>
  proposal.people.some(({ answer }) => answer === 'pending') ? said : '';
