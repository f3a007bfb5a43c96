import type { Steps } from '../../../matching/steps.ts';

/** Work between two turns of the event loop, ms: nothing may silence a socket. */
const SLICE_MS = 5;

/** @returns a pause that lets everybody else have a turn, whenever a slice of time is used up */
export function slices(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE_MS) return;
    await new Promise(setImmediate);
    began = performance.now();
  };
}

/** Does the steps, with a turn for everybody else in between. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  const rest = slices();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await rest();
  }
}
