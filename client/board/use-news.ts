import { useEffect, useRef, useState } from 'react';
import type { JournalLine } from './journal.ts';

/** How long a change made by someone else stays marked on the board. */
export const FRESH_MS = 5000;
/** Changes that come together are said together. */
const SPEAK_AFTER_MS = 1200;

export interface News {
  /** Meetings that somebody else has just changed. */
  fresh: ReadonlySet<string>;
  /** The lines to say, once, in a live region. */
  spoken: readonly JournalLine[];
}

/** What others have just done, from the lines that join the journal. */
export function useNews(journal: readonly JournalLine[]): News {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [spoken, setSpoken] = useState<readonly JournalLine[]>([]);
  const seen = useRef(new Set<string>());
  const waiting = useRef<JournalLine[]>([]);
  const speech = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const lines = journal.filter((line) => !seen.current.has(line.id));
    for (const line of lines) seen.current.add(line.id);
    const news = lines.filter((line) => !line.mine && !line.past);
    if (news.length === 0) return;
    const ids = news.map((line) => line.meeting.id);
    setFresh((held) => new Set([...held, ...ids]));
    setTimeout(() => {
      setFresh((held) => new Set([...held].filter((id) => !ids.includes(id))));
    }, FRESH_MS);
    waiting.current.push(...news);
    clearTimeout(speech.current);
    speech.current = setTimeout(() => {
      setSpoken(waiting.current);
      waiting.current = [];
    }, SPEAK_AFTER_MS);
  }, [journal]);

  return { fresh, spoken };
}
