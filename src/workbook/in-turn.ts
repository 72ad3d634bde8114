let last: Promise<unknown> = Promise.resolve();

/** Runs pieces of work one after the other in the order in which they were asked for, whatever becomes of each. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}
