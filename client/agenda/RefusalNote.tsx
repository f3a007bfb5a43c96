import { ErrorNote } from '../components/index.ts';
import { useAgendaPage } from './agenda-context.tsx';

/** Why the last command about this was refused, with the free times as buttons. */
export function RefusalNote({ about }: { about: string }) {
  const { commands } = useAgendaPage();
  const { refusal } = commands;
  if (refusal?.about !== about) return null;
  return (
    <ErrorNote
      error={refusal.error}
      onAlternative={refusal.take}
      alternativeLabel={refusal.label && ((_, time) => refusal.label!(time))}
    />
  );
}
