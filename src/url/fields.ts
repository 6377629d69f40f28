/** One parameter of an address: its default, and its two directions. Nothing here throws. */
export interface StateField<T> {
  /** What holds where the address says nothing. */
  readonly default: T;
  /** Reads the values of the parameter in their order (at least one); names what it could not use. */
  read(values: readonly string[]): { value: T; rejected: Rejected[] };
  /** The values to write; an empty list leaves the parameter out. What `read` would refuse is not written. */
  write(value: T): string[];
}

/** A value that a field could not use. */
export interface Rejected {
  value: string;
  /** Short Chinese phrase: `没有这个取值`. */
  reason: string;
}

const unknown = '没有这个取值';

/** A field of one value; `check` returns a Chinese reason, or the value in a list of one. */
function single<T>(fallback: T, check: (text: string) => string | [T]): StateField<T> {
  return {
    default: fallback,
    read(values) {
      const rejected: Rejected[] = [];
      let found: [T] | undefined;
      for (const value of values) {
        const result = found ? '重复' : check(value);
        if (typeof result === 'string') rejected.push({ value, reason: result });
        else found = result;
      }
      return { value: found ? found[0] : fallback, rejected };
    },
    write(value) {
      const text = String(value).toWellFormed();
      return [typeof check(text) === 'string' ? String(fallback) : text];
    },
  };
}

/** One of some ASCII words: `oneOf(['value', 'town'], 'value')`. */
export function oneOf<const T extends string>(values: readonly T[], fallback: NoInfer<T>): StateField<T> {
  return single<T>(fallback, (text) => {
    const found = values.find((value) => value === text);
    return found === undefined ? unknown : [found];
  });
}

/** A line of text of at most `max` UTF-16 units (200 by default), such as a phrase to search. */
export function text(fallback = '', { max = 200 } = {}): StateField<string> {
  return single(fallback, (value) =>
    value.length > max ? `超过${max}字` : value.includes('\uFFFD') ? '编码残缺' : [value],
  );
}

/** A finite number from `min` to `max`, whole if `whole`. */
export function number(
  fallback: number,
  { min = -Infinity, max = Infinity, whole = false } = {},
): StateField<number> {
  return single(fallback, (value) => {
    const result = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(value) ? Number(value) + 0 : NaN;
    if (!Number.isFinite(result) || (whole && !Number.isInteger(result))) return '不是数';
    return result < min || result > max ? '超出范围' : [result];
  });
}

/**
 * A list of ids joined with `~`, each once, in order; of the ids in `among` if given.
 *
 * An empty value (`reports=`) is the empty list, so that it can be told from the default.
 */
export function ids(
  fallback: readonly string[] = [],
  { among }: { among?: readonly string[] | undefined } = {},
): StateField<readonly string[]> {
  const refuse = (id: string): string | undefined =>
    !/^[a-z0-9][\w-]*$/i.test(id) || (among && !among.includes(id)) ? unknown : undefined;
  return {
    default: fallback,
    read(values) {
      const rejected: Rejected[] = [];
      const kept = new Set<string>();
      const given = values.flatMap((value) => (value === '' ? [] : value.split('~')));
      for (const id of given) {
        const reason = kept.has(id) ? '重复' : refuse(id);
        if (reason) rejected.push({ value: id, reason });
        else kept.add(id);
      }
      return { value: given.length > 0 && kept.size === 0 ? fallback : [...kept], rejected };
    },
    write: (value) => [[...new Set(value)].filter((id) => !refuse(id)).join('~')],
  };
}

/** Several texts, a parameter each (`not=示范&not=引领`), empty ones left out. */
export function texts({ max = 200 } = {}): StateField<readonly string[]> {
  const one = text('', { max });
  return {
    default: [],
    read(values) {
      const results = values.map((value) =>
        value === '' ? { value, rejected: [{ value, reason: '空' }] } : one.read([value]),
      );
      return {
        value: results.flatMap(({ value }) => (value === '' ? [] : [value])),
        rejected: results.flatMap(({ rejected }) => rejected),
      };
    },
    write: (value) => value.flatMap((item) => one.write(item)).filter((item) => item !== ''),
  };
}
