import styles from './Agenda.module.css';
import { useAgendaPage } from './agenda-context.tsx';
import { MoveCard } from './MoveCard.tsx';

/** Meetings that have lost their place come before everything else, answered or not. */
export function UrgentMoves() {
  const { asks } = useAgendaPage();
  const urgent = [...asks.toAnswer, ...asks.waiting].filter((ask) => ask.urgent);
  if (urgent.length === 0) return null;
  return (
    <div className={styles.urgent}>
      {urgent.map((ask) => (
        <MoveCard key={ask.move.id} as="section" ask={ask} />
      ))}
    </div>
  );
}
