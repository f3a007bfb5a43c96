import { Megaphone } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnnouncementAudience, type AnnouncementView, LIMITS } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { Select } from '../components/Select.tsx';
import { toast } from '../components/toast.ts';
import { useCommand, useRead } from '../live/queries.ts';
import { AudienceChoice, isChosen, NOBODY_YET } from './AudienceChoice.tsx';
import type { BoardEvent } from './board-state.ts';
import styles from './Side.module.css';
import type { Words } from './use-words.ts';

const MINUTES = ['5', '10', '15', '30', '60', '120'] as const;

/** Tells everybody or some people something, for a while, and takes it back. */
export function Announcements({
  announcements,
  now,
  words,
  apply,
}: {
  announcements: readonly AnnouncementView[];
  now: number;
  words: Words;
  apply: (event: BoardEvent) => void;
}) {
  const { t } = useTranslation('board');
  const [text, setText] = useState('');
  const [minutes, setMinutes] = useState<(typeof MINUTES)[number]>('15');
  const [audience, setAudience] = useState<AnnouncementAudience | null>(null);
  const chosen = audience !== null && isChosen(audience);
  // Meetings change: how many they are is asked again for each choice.
  const readers = useRead(
    'announcement:readers',
    { audience: audience ?? NOBODY_YET },
    { enabled: chosen, staleTime: 0 },
  );
  const reached = audience === null || (chosen && readers.data !== undefined && readers.data.count > 0);
  const ready = text.trim() !== '' && reached;
  const publish = useCommand('announcement:publish');
  const end = useCommand('announcement:end');
  const shown = useRef<HTMLHeadingElement>(null);
  const current = announcements.filter(({ until }) => Date.parse(until) > now);

  const publishAgain = ({ text, until, readers }: AnnouncementView) =>
    publish.mutate(
      { text, minutes: minutesLeft(until, now), audience: readers?.audience ?? null },
      {
        onSuccess: (announcement) => {
          apply({ type: 'announced', announcement });
          toast(t('done.announced'), { undo: () => take(announcement) });
        },
      },
    );
  const take = (announcement: AnnouncementView) =>
    end.mutate(
      { id: announcement.id },
      {
        onSuccess: () => {
          apply({ type: 'announcement-ended', id: announcement.id });
          toast(t('done.ended'), { undo: () => publishAgain(announcement) });
        },
      },
    );
  return (
    <div className={styles.stack}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          publish.mutate(
            { text, minutes: Number(minutes), audience },
            {
              onSuccess: (announcement) => {
                apply({ type: 'announced', announcement });
                setText('');
                setAudience(null);
                // The button has nothing to publish any more: the focus goes to where the announcement stands.
                shown.current?.focus({ preventScroll: true });
                toast(t('done.announced'), { undo: () => take(announcement) });
              },
            },
          );
        }}
      >
        <TextField
          label={t('announce.text')}
          lines={3}
          max={LIMITS.announcementChars}
          value={text}
          onChange={setText}
          placeholder={t('announce.placeholder')}
        />
        <Select
          label={t('announce.minutes')}
          value={minutes}
          onChange={setMinutes}
          options={MINUTES.map((value) => ({
            value,
            label: t('announce.minutesChoice', { count: Number(value) }),
          }))}
        />
        <AudienceChoice audience={audience} onChange={setAudience} />
        {audience !== null && (
          <p role="status" className={styles.readers}>
            {!chosen && t('announce.chooseSome')}
            {chosen && readers.data && t('announce.readers', readers.data)}
          </p>
        )}
        <ErrorNote error={publish.error ?? (chosen ? readers.error : null)} />
        <Button
          type="submit"
          kind="primary"
          icon={<Megaphone aria-hidden />}
          isPending={publish.isPending}
          isDisabled={!ready}
        >
          {t('announce.publish')}
        </Button>
      </form>
      <section className={styles.form}>
        <h2 ref={shown} tabIndex={-1}>
          {t('announce.current')}
        </h2>
        {current.length === 0 && <p className={styles.hint}>{t('announce.none')}</p>}
        <ErrorNote error={end.error} />
        <ul className={styles.lines}>
          {current.map((announcement) => (
            <li key={announcement.id} className={styles.line}>
              <p className={styles.text}>
                {announcement.text}
                <small>
                  {announcement.readers
                    ? t('announce.sentTo', announcement.readers)
                    : t('announce.toWhom.all')}
                  {', '}
                  {t('announce.until', { time: words.clock(announcement.until) })}
                </small>
              </p>
              <Button
                size="dense"
                aria-label={t('announce.endOf', announcement)}
                onPress={() => take(announcement)}
              >
                {t('announce.end')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** What was left of it when it was taken back. */
const minutesLeft = (until: string, now: number): number =>
  Math.max(1, Math.ceil((Date.parse(until) - now) / 60_000));
