/** The next call of this method waits before it begins, as on a slow server.
 * @returns what tells that it was called, and lets it go on */
export function slow(model: object, method: string): { reached: Promise<void>; goOn: () => void } {
  const original = Reflect.get(model, method) as (...args: unknown[]) => PromiseLike<unknown>;
  let goOn = () => {};
  const free = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const reached = new Promise<void>((resolve) => {
    Reflect.set(model, method, (...args: unknown[]) => {
      Reflect.set(model, method, original);
      resolve();
      const late = free.then(() => original.apply(model, args));
      return Object.assign(late, { lean: () => late });
    });
  });
  return { reached, goOn };
}
