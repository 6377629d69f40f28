/**
 * A function that waits until the process which runs this one says that something is done; where none does, all is.
 *
 * What it says before anybody waits is kept.
 */
export function hear(from: NodeJS.Process = process): (what: string) => Promise<void> {
  if (!from.send) return () => Promise.resolve();
  const done = new Set<unknown>();
  let wake = (): void => undefined;
  from.on('message', (what) => {
    done.add(what);
    wake();
  });
  // To listen alone keeps no process from its end
  from.channel?.unref();
  return async (what) => {
    from.channel?.ref();
    while (!done.has(what)) await new Promise<void>((resolve) => (wake = resolve));
    from.channel?.unref();
  };
}
