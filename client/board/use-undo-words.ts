import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../server/contract/index.ts';
import type { Command, JournalLine } from './journal.ts';
import type { Words } from './use-words.ts';

/** What taking something back does, before and after. */
export interface UndoWords {
  /** `Drôme – Podor : remettre à 14:40, table 3` */
  undo(line: JournalLine): string;
  /** `Drôme – Podor : de nouveau à 14:40, table 3.` */
  undone(undo: Command, line: JournalLine, now: MeetingView): string;
}

export function useUndoWords(words: Words): UndoWords {
  const { t } = useTranslation('board');
  return useMemo(() => {
    const nameIn = ({ people }: MeetingView, id: string | undefined): string =>
      people.find(({ participant }) => participant.id === id)?.participant.name ?? '';
    const what = ({ undo, before, meeting }: JournalLine): string => {
      switch (undo?.call) {
        case 'meeting:mark': {
          const { mark, onBehalfOf } = undo.input;
          return t(`undo.${mark}`, { name: nameIn(meeting, onBehalfOf) });
        }
        case 'meeting:move':
        case 'meeting:place':
          return t(undo.call === 'meeting:move' ? 'undo.move' : 'undo.place', {
            place: words.place(before ?? meeting),
          });
        case 'meeting:restore':
          return t('undo.restore');
        default:
          return t(meeting.state === 'proposed' ? 'undo.withdraw' : 'undo.cancel');
      }
    };
    return {
      undo: (line) => `${words.who(line.meeting)} : ${what(line)}`,
      undone(undo, line, now) {
        const who = words.who(line.meeting);
        switch (undo.call) {
          case 'meeting:mark':
            return t(`done.${undo.input.mark}`, { who, name: nameIn(line.meeting, undo.input.onBehalfOf) });
          case 'meeting:move':
          case 'meeting:place':
            return t('done.again', { who, place: words.place(now) });
          case 'meeting:restore':
            return t('done.restored', { who });
          default:
            return t(line.meeting.state === 'proposed' ? 'done.withdrawn' : 'done.cancelled', { who });
        }
      },
    };
  }, [t, words]);
}
