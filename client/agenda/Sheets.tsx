import { type Sheet, useAgendaPage } from './agenda-context.tsx';
import { CalendarSheet } from './CalendarSheet.tsx';
import { CompareSheet } from './CompareSheet.tsx';
import { LeaveSheet } from './LeaveSheet.tsx';
import { MeetingSheet } from './MeetingSheet.tsx';
import { ReserveSheet } from './ReserveSheet.tsx';
import { TimesSheet } from './TimesSheet.tsx';
import { WhereSheet } from './WhereSheet.tsx';

/** What is open beside the day; nothing when what it was about is gone. */
export function OpenSheet({ sheet }: { sheet: Sheet }) {
  const { state, edition, onBehalfOf } = useAgendaPage();
  if (sheet.kind === 'calendar') return <CalendarSheet onBehalfOf={onBehalfOf} />;
  if ('slotId' in sheet) {
    if (sheet.kind === 'compare') return <CompareSheet slotId={sheet.slotId} />;
    const slot = edition.slots.find((candidate) => candidate.id === sheet.slotId);
    return slot ? <ReserveSheet slot={slot} /> : null;
  }
  const meeting = state.meetings[sheet.meetingId];
  if (!meeting) return null;
  switch (sheet.kind) {
    case 'meeting':
      return <MeetingSheet meeting={meeting} />;
    case 'where':
      return <WhereSheet meeting={meeting} />;
    case 'move':
    case 'counter':
      return <TimesSheet meeting={meeting} purpose={sheet.kind} />;
    case 'leave':
      return <LeaveSheet meeting={meeting} />;
  }
}
