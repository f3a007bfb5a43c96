import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../server/contract/index.ts';
import { type Side, sidesOf } from './subject-reading.ts';

type Meeting = Pick<MeetingView, 'people' | 'listing' | 'fromListing' | 'subject' | 'message'>;

/** How a side is named: "Leur besoin", "votre appel", "Offre de la Drôme". */
export function useSideName(): (side: Side, first: boolean) => string {
  const { t } = useTranslation('asking');
  return ({ whose, who, fiche: { kind } }, first) => {
    const name = t(`side.${whose}.${kind}`, { who });
    return first ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  };
}

/** What a meeting is about, in one line of plain text: what was said, the two fiches, or the asker's message where there
 * is nothing else. Empty when nobody said. */
export function useSubjectText(): (meeting: Meeting, readerId: string | null) => string {
  const { t } = useTranslation('asking');
  const nameOf = useSideName();
  return (meeting, readerId) => {
    const sides = sidesOf(meeting, readerId).map((side, index) =>
      t('line', { name: nameOf(side, index === 0), title: side.fiche.title }),
    );
    return [meeting.subject, sides.join(' ↔ ')].filter(Boolean).join(' · ') || meeting.message;
  };
}
