import { ErrorNote } from '../components/index.ts';
import { isFull } from '../waiting/use-line.ts';
import { WaitButton } from '../waiting/WaitButton.tsx';
import { useAgendaPage } from './agenda-context.tsx';

/** Why the last command about this was refused, with the free times as buttons. */
export function RefusalNote({ about }: { about: string }) {
  const { commands } = useAgendaPage();
  const { refusal } = commands;
  if (refusal?.about !== about) return null;
  const { wait, error } = refusal;
  return (
    <>
      <ErrorNote
        error={error}
        onAlternative={refusal.take}
        alternativeLabel={refusal.label && ((slot, time) => refusal.label!(time, slot))}
      />
      {wait && isFull(error) && (
        <WaitButton
          target={wait.target}
          slotIds={error.code === 'cap_reached' ? [] : [wait.slotId]}
          any={!error.alternatives?.length}
          limited={error.limit?.of === 'meetings'}
        />
      )}
    </>
  );
}
