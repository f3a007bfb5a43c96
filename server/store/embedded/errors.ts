import mongoose from 'mongoose';

/** Mongoose brings its own copy of the driver: its classes are the ones that code above it can recognise. */
const { MongoServerError } = mongoose.mongo;
type MongoServerError = InstanceType<typeof MongoServerError>;

/** A request that the embedded engine cannot answer as MongoDB would: it says so instead of guessing.
 * @param code MongoDB's error code; 2 is BadValue
 */
export function refuse(message: string, code = 2): MongoServerError {
  return new MongoServerError({ message: `embedded store: ${message}`, code });
}

export function closedError(): MongoServerError {
  // 13436 would be "not primary"; 91 is ShutdownInProgress, what a stopping server answers.
  return new MongoServerError({ message: 'embedded store: the store is closed', code: 91 });
}

/** The error of a unique index, with the fields and texts of MongoDB's own. */
export function duplicateError(
  collection: string,
  index: string,
  keyPattern: Record<string, unknown>,
  keyValue: Record<string, unknown>,
): MongoServerError {
  const shown = Object.entries(keyValue).map(([path, value]) => `${path}: ${JSON.stringify(value)}`);
  const errmsg = `E11000 duplicate key error collection: ${collection} index: ${index} dup key: { ${shown.join(', ')} }`;
  return new MongoServerError({ message: errmsg, errmsg, code: 11000, keyPattern, keyValue });
}
