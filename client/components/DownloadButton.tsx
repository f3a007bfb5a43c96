import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvOf } from '../../server/contract/csv.ts';
import { currentLanguage } from '../i18n/index.ts';
import { CallError } from '../live/call.ts';
import { now } from '../live/clock.ts';
import { useEdition } from '../live/session.tsx';
import { Button } from './Button.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { saveFile } from './save-file.ts';

/** Takes a table away as a file, named by what it holds and the day.
 * @param rows reads them when asked for, the names of the columns first */
export function DownloadButton({ name, rows }: { name: string; rows: () => Promise<string[][]> }) {
  const { t } = useTranslation('list');
  const edition = useEdition();
  const [state, setState] = useState<'idle' | 'reading' | CallError>('idle');
  const download = async () => {
    setState('reading');
    try {
      const day = now().setZone(edition.timeZone).toISODate();
      saveFile(`${name}-${day}.csv`, csvOf(await rows(), currentLanguage()), 'text/csv;charset=utf-8');
      setState('idle');
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setState(error);
    }
  };
  return (
    <>
      <Button
        kind="quiet"
        icon={<Download aria-hidden />}
        isPending={state === 'reading'}
        onPress={() => void download()}
      >
        {t('download')}
      </Button>
      {state instanceof CallError && <ErrorNote error={state} onRetry={() => void download()} />}
    </>
  );
}
