import type { Model } from 'mongoose';
import { isDuplicate } from './context.ts';

/** Writes a new document, once for a command that is sent again with its key.
 * @param otherwise the refusal, in words, when another document has a value that must be unique; without it the store's error
 * @returns the document, or what the first sending made of it (`isNew` false) */
export async function createOnce<D extends { commandKey?: string }>(
  model: Model<D>,
  document: D,
  otherwise?: () => Promise<Error> | Error,
): Promise<{ document: D; isNew: boolean }> {
  const { commandKey } = document;
  try {
    await model.create(document);
    return { document, isNew: true };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const earlier = commandKey !== undefined && (await model.findOne({ commandKey }).lean<D>());
    if (earlier) return { document: earlier, isNew: false };
    throw (await otherwise?.()) ?? error;
  }
}
