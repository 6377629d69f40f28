/** Where lines go: a terminal, or a log. */
export interface Output {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** What is told of one phase. */
export interface Phase {
  /** How far it is. */
  update: (done: number, total: number) => void;
  /** That it is over, with what came of it. */
  end: (result: string) => void;
}

/** A log gets no more than a line in so many milliseconds. */
const pause = 15_000;

/** `40 s`, `3 min`. */
export const sayTime = (milliseconds: number): string =>
  milliseconds < 90_000
    ? `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 1 : 0)} s`
    : `${Math.round(milliseconds / 60_000)} min`;

/** `9.3 kB`, `12 MB`. */
export function saySize(bytes: number): string {
  const [size, unit] = bytes < 999_500 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${size.toFixed(size < 10 ? 1 : 0)} ${unit}`;
}

/**
 * Tells of the phases of a run as a person would: which, how far, how long still. A terminal has one line that changes, a
 * log a line at each end and at times in between.
 *
 * @param names of the phases, in their order.
 * @param clock milliseconds.
 */
export function createProgress(
  names: readonly string[],
  output: Output = process.stdout,
  clock: () => number = () => performance.now(),
): (name: string) => Phase {
  const width = Math.max(...names.map((name) => name.length));
  return (name) => {
    const began = clock();
    let said = began;
    // What comes before the first item is no measure of the others.
    let first: { at: number; done: number } | undefined;
    let last = 0;
    const head = `${names.indexOf(name) + 1}/${names.length}  ${name.padEnd(width)}  `;
    const clear = output.isTTY ? '\r\u001b[2K' : '';
    if (output.isTTY) output.write(head);
    return {
      update: (done, total) => {
        const now = clock();
        // A phase of several steps begins to count again.
        if (first === undefined || done < last) first = { at: now, done };
        last = done;
        if (done >= total || now - said < (output.isTTY ? 100 : pause)) return;
        said = now;
        const left = ((now - first.at) / (done - first.done)) * (total - done);
        const time = now - first.at > 2000 && done > first.done ? `, ${sayTime(left)} left` : '';
        output.write(`${clear}${head}${done} of ${total}${time}${output.isTTY ? '' : '\n'}`);
      },
      end: (result) => {
        output.write(`${clear}${head}${result}, ${sayTime(clock() - began)}\n`);
      },
    };
  };
}
