import { useEffect, useState } from 'react';
import type {
  ImportField,
  ImportPreview,
  ImportProblem,
  InputOf,
  OutputOf,
} from '../../server/contract/index.ts';
import { type CallError, call } from '../live/call.ts';
import { invalidate, useRead } from '../live/queries.ts';
import { batchesOf } from './batches.ts';

export type Defaults = Required<NonNullable<InputOf<'import:preview'>['defaults']>>;
export type Choice = NonNullable<InputOf<'import:preview'>['organisations']>[number];
type Outcome = OutputOf<'import:run'>['people'][number];

/** How long nobody types before the list is read again, ms. */
const QUIET_MS = 400;

/** A list that is being looked at: its text, what the person said of it, and what it would change. */
export function useImportDraft(first: Defaults) {
  const [text, setText] = useState('');
  const [columns, setColumns] = useState<(ImportField | null)[]>();
  const [defaults, setDefaults] = useState(first);
  const [choices, setChoices] = useState<Choice[]>([]);
  const settled = useSettled(text);
  const preview = useRead(
    'import:preview',
    { text: settled, defaults, organisations: choices, ...(columns ? { columns } : {}) },
    { enabled: settled.trim() !== '', keepPrevious: true, staleTime: Number.POSITIVE_INFINITY },
  );
  return {
    text,
    /** Other columns are guessed anew. */
    write: (next: string) => {
      if (firstLine(next) !== firstLine(text)) setColumns(undefined);
      setText(next);
    },
    setColumns,
    defaults,
    setDefaults,
    choose: (choice: Choice) => setChoices((now) => [...now.filter(({ key }) => key !== choice.key), choice]),
    choices,
    preview: settled.trim() === '' ? undefined : preview.data,
    error: settled.trim() === '' ? null : preview.error,
    /** What is shown is what is written: the last change was read. */
    current: settled === text && !preview.isPlaceholderData && !preview.isFetching,
  };
}

const firstLine = (text: string) => text.split('\n', 1)[0];

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

export interface Run {
  total: number;
  outcomes: ReadonlyMap<number, Outcome>;
  state: 'running' | 'stopped' | 'done';
  error: CallError | null;
}

/** Writes a list part by part. What was answered stays so: after a failure the rest can be sent. */
export function useImportRun() {
  const [run, setRun] = useState<Run | null>(null);
  const start = async (preview: ImportPreview, defaults: Defaults) => {
    const { role, interfaceLanguage } = defaults;
    const outcomes = new Map(run?.state === 'stopped' ? run.outcomes : []);
    const total = preview.rows.filter(({ person }) => person !== null).length;
    const show = (state: Run['state'], error: CallError | null = null) =>
      setRun({ total, outcomes: new Map(outcomes), state, error });
    show('running');
    try {
      for (const batch of batchesOf(preview, new Set(outcomes.keys()))) {
        const { people } = await call('import:run', { ...batch, defaults: { role, interfaceLanguage } });
        for (const one of people) outcomes.set(one.line, one);
        show('running');
      }
      show('done');
    } catch (error) {
      show('stopped', error as CallError);
    }
    invalidate('participant:list', 'organisation:list', 'import:preview');
  };
  return { run, start, forget: () => setRun(null) };
}

/** Rows that were refused when they were written. */
export const refusedOf = (run: Run): { line: number; problem: ImportProblem }[] =>
  [...run.outcomes.values()].flatMap(({ line, problem }) => (problem ? [{ line, problem }] : []));
