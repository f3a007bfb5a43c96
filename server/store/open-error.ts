/** The store could not be opened. Its message is one line: which value is wrong, and what to do about it. */
export class StoreOpenError extends Error {
  override name = 'StoreOpenError';
}
