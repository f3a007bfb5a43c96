import type { TFunction } from 'i18next';
import type { CallError } from '../live/call.ts';

/** Messages of a refused form by field: `errors.title`, `errors['staff.email']`. */
export type FieldErrors = Readonly<Record<string, string>>;

/** One message per field, in the reader's language. `slotIds.0` is reported on `slotIds`, as well as on itself. */
export function fieldErrors(error: CallError | null, t: TFunction): FieldErrors {
  const errors: Record<string, string> = {};
  for (const { path, message } of error?.fields ?? []) {
    const words = fieldMessage(message, t);
    errors[path] ??= words;
    const parent = path.replace(/\.\d+(\..*)?$/, '');
    errors[parent] ??= words;
  }
  return errors;
}

/** The server's words are English; those that people meet are said in their language. */
export function fieldMessage(message: string, t: TFunction): string {
  const taken = /^(\S+@\S+) is already the address of (.+)$/.exec(message);
  if (taken) return t('field.addressOf', { email: taken[1], who: taken[2] });
  const max = Number(/at most (\d+)/i.exec(message)?.[1]);
  if (/at most \d+ (character|letter)/i.test(message)) return t('field.tooLong', { max });
  if (/at most \d+/i.test(message)) return t('field.tooMany', { max });
  if (/\{meeting\}/.test(message)) return t('field.videoTemplate');
  if (/at least two languages/i.test(message)) return t('field.twoLanguages');
  if (/name of another organisation/.test(message)) return t('field.nameTaken');
  if (/e-?mail/i.test(message)) return t('field.email');
  if (/working language/i.test(message)) return t('field.oneLanguage');
  if (/must end after/i.test(message)) return t('field.endAfterStart');
  if (/must not be empty|needs? |>=1|required|received (undefined|null)/i.test(message))
    return t('field.required');
  return t('field.other', { message });
}
