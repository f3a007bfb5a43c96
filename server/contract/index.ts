/** The one door between the server and its clients: schemas, operations, facts, limits, error codes. */
export * from './editions.ts';
export * from './errors.ts';
export * from './events.ts';
export * from './gaps.ts';
export * from './limits.ts';
export * from './listings.ts';
export * from './meetings.ts';
export * from './moves.ts';
export * from './operations.ts';
export * from './people.ts';
export * from './plans.ts';
export * from './programme.ts';
export * from './slots.ts';
export * from './values.ts';
export * from './views.ts';
export * from './waiting.ts';
export * from './workshops.ts';
