import { LANGUAGE_NAMES } from '../i18n/index.ts';
import { TextField } from './Field.tsx';

const OTHERS = ['en', 'es', 'pt'] as const;
type Other = (typeof OTHERS)[number];

/** The same text in the languages beside French, folded away: none of them is needed. */
export function OtherLanguages<T extends Record<Other, string>>({
  summary,
  labelIn,
  value,
  onChange,
  errorOf,
  className,
}: {
  summary: string;
  /** @param language its own name */
  labelIn: (language: string) => string;
  value: T;
  onChange: (value: T) => void;
  errorOf: (language: Other) => string | undefined;
  /** Of the fields. */
  className: string | undefined;
}) {
  return (
    <details>
      <summary>{summary}</summary>
      <div className={className}>
        {OTHERS.map((language) => (
          <TextField
            key={language}
            label={labelIn(LANGUAGE_NAMES[language])}
            value={value[language]}
            onChange={(text) => onChange({ ...value, [language]: text })}
            error={errorOf(language)}
          />
        ))}
      </div>
    </details>
  );
}
