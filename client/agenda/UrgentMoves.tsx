import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card } from '../components/index.ts';
import { useLabels } from '../i18n/labels.ts';
import styles from './Agenda.module.css';
import { useAgendaPage } from './agenda-context.tsx';
import { MoveCard } from './MoveCard.tsx';
import type { Ask } from './moves.ts';

/** Meetings that have lost their place come before everything else, answered or not. Several are one line until they are
 * opened: what is going on now stays in sight. */
export function UrgentMoves() {
  const { asks } = useAgendaPage();
  const [open, setOpen] = useState(false);
  const urgent = [...asks.toAnswer, ...asks.waiting].filter((ask) => ask.urgent);
  if (urgent.length === 0) return null;
  return (
    <div className={styles.urgent}>
      {urgent.length === 1 || open ? (
        urgent.map((ask) => <MoveCard key={ask.move.id} as="section" ask={ask} />)
      ) : (
        <Several asks={urgent} onOpen={() => setOpen(true)} />
      )}
    </div>
  );
}

function Several({ asks, onOpen }: { asks: readonly Ask[]; onOpen: () => void }) {
  const { t } = useTranslation('moves');
  const { briefWhoOf } = useAgendaPage();
  const labels = useLabels();
  return (
    <Card as="section" tight tone="accent" aria-labelledby="agenda-urgent">
      <h2 id="agenda-urgent" className={styles.severalHead}>
        {t('several', { count: asks.length })}
      </h2>
      <p>{labels.list(asks.map(({ meeting }) => briefWhoOf(meeting)))}</p>
      <Button kind="primary" wide onPress={onOpen}>
        {t('answerAll')}
      </Button>
    </Card>
  );
}
