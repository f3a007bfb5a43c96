import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IMPORT_FIELDS, MAX_IMPORT_BYTES } from '../../server/contract/index.ts';
import { Button, ButtonAnchor } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { TextField } from '../components/Field.tsx';
import { decodeList } from './decode.ts';
import styles from './Import.module.css';

/** Columns of the file that people may start from. */
const MODEL = IMPORT_FIELDS.filter((field) => field !== 'fullName');

/** The list itself: pasted, or from a file. */
export function ImportSource({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('people');
  const [problem, setProblem] = useState<string>();
  const bytes = new TextEncoder().encode(text).length;
  const tooLarge =
    bytes > MAX_IMPORT_BYTES ? t('source.tooLarge', { max: MAX_IMPORT_BYTES / 1000 }) : undefined;
  const read = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const decoded = decodeList(new Uint8Array(await file.arrayBuffer()));
    setProblem('problem' in decoded ? t(`source.${decoded.problem}`, { file: file.name }) : undefined);
    if ('text' in decoded) onChange(decoded.text);
  };
  const model = `\uFEFF${MODEL.map((field) => t(`field.${field}`)).join(';')}\r\n`;
  return (
    <Card aria-labelledby="import-source">
      <div className={styles.body}>
        <h2 id="import-source">{t('source.title')}</h2>
        <TextField
          label={t('source.paste')}
          hint={t('source.hint')}
          lines={6}
          value={text}
          onChange={(next) => {
            setProblem(undefined);
            onChange(next);
          }}
          error={tooLarge ?? problem}
        />
        <div className={styles.actions}>
          <FileTrigger
            acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv', 'text/plain']}
            onSelect={(files) => void read(files)}
          >
            <Button icon={<FileUp aria-hidden />}>{t('source.choose')}</Button>
          </FileTrigger>
          <ButtonAnchor
            kind="quiet"
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(model)}`}
            download={t('source.modelName')}
          >
            {t('source.model')}
          </ButtonAnchor>
        </div>
      </div>
    </Card>
  );
}
