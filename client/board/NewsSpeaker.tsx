import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentence } from './Journal.tsx';
import type { JournalLine } from './journal.ts';
import type { Words } from './use-words.ts';

/** The one voice of the board: what others did, and what is in the hand. Each thing is said once. */
export function NewsSpeaker({
  lines,
  picked,
  words,
}: {
  lines: readonly JournalLine[];
  /** Who is in the hand, null when it is empty. */
  picked: string | null;
  words: Words;
}) {
  const { t } = useTranslation('board');
  const [said, say] = useState('');
  useEffect(() => {
    const [only] = lines;
    if (only === undefined) return;
    say(
      lines.length === 1
        ? sentence(only, words, t(`deed.${only.deed}`))
        : t('journal.several', { count: lines.length }),
    );
  }, [lines, words, t]);
  useEffect(() => {
    if (picked === null) return;
    say(t('pick.picked', { who: picked }));
    return () => say('');
  }, [picked, t]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
