/**
 * A function that waits until the process which runs this one says that something is done; where none does, all is.
 *
 * What it says before anybody waits is kept.
 */
export function hear(from: NodeJS.Process = process): (what: string) => Promise<void> {
  if (!from.send) return () => Promise.resolve();
  const known = new Map<unknown, PromiseWithResolvers<null>>();
  const find = (what: unknown): PromiseWithResolvers<null> => {
    const one = known.get(what) ?? Promise.withResolvers<null>();
    known.set(what, one);
    return one;
  };
  from.on('message', (what) => {
    find(what).resolve(null);
  });
  // To listen alone keeps no process from its end
  from.channel?.unref();
  return async (what) => {
    from.channel?.ref();
    await find(what).promise;
    from.channel?.unref();
  };
}
