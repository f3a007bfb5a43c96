import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { useAgendaPage } from './agenda-context.tsx';

/** For people without a common language: who interprets, or that nobody does yet; null for all others. */
export function useInterpreterWords(): (meeting: MeetingView) => string | null {
  const { t } = useTranslation('agenda');
  const { edition } = useAgendaPage();
  const labels = useLabels();
  return ({ interpreter, interpreterNeeded, state }) => {
    if (interpreter) {
      const languages = labels.list(interpreter.languages.map(labels.language));
      return t('interpreter.by', { name: interpreter.name, languages });
    }
    if (!interpreterNeeded) return null;
    const booked = state === 'proposed' && edition.interpreters.length > 0;
    return t(booked ? 'interpreter.later' : 'interpreter.none');
  };
}
