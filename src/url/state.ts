import type { StateField, Rejected } from './fields.ts';

/** What the address of one page can say. */
export interface StateSchema<F> {
  /** By parameter name, in the order in which they are written. */
  readonly fields: F;
  /** Run first and in order: each turns the parameters of an older published link into today's, in place. */
  readonly migrations?: readonly ((params: URLSearchParams) => void)[];
}

/** The values of a schema's fields. */
export type StateOf<S> =
  S extends StateSchema<infer F> ? { [K in keyof F]: F[K] extends StateField<infer T> ? T : never } : never;

/** A parameter, or a part of one, that was not used. */
export interface Ignored extends Rejected {
  param: string;
}

/** The untyped view of a schema that reading and writing share. */
type AnyFields = Record<string, StateField<unknown>>;

/**
 * Reads the query of an address; never throws.
 *
 * @param search with or without its `?`.
 * @returns every field (the default where the address says nothing usable), and what was ignored and why.
 */
export function parseState<S extends StateSchema<unknown>>(
  schema: S,
  search: string,
): { state: StateOf<S>; ignored: Ignored[] } {
  const fields = schema.fields as AnyFields;
  const params = new URLSearchParams(search);
  for (const migrate of schema.migrations ?? []) migrate(params);
  const ignored: Ignored[] = [];
  for (const [param, value] of params) {
    if (!Object.hasOwn(fields, param)) ignored.push({ param, value, reason: '没有这个参数' });
  }
  const state = Object.entries(fields).map(([param, field]) => {
    const values = params.getAll(param);
    if (values.length === 0) return [param, field.default];
    const { value, rejected } = field.read(values);
    ignored.push(...rejected.map((item) => ({ param, ...item })));
    return [param, value];
  });
  return { state: Object.fromEntries(state) as StateOf<S>, ignored };
}

/**
 * Writes a state as a query: empty, or from `?` on.
 *
 * For the address bar only what differs from the default; with `full`, as for a copied link, every field, so that
 * the link keeps its meaning when a default changes.
 */
export function formatState<S extends StateSchema<unknown>>(
  schema: S,
  state: StateOf<S>,
  { full = false }: { full?: boolean } = {},
): string {
  const values = state as Record<string, unknown>;
  const pairs = Object.entries(schema.fields as AnyFields).flatMap(([param, field]) => {
    const written = field.write(values[param]);
    const isDefault = JSON.stringify(written) === JSON.stringify(field.write(field.default));
    return isDefault && !full ? [] : written.map((value) => `${param}=${escape(value)}`);
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** A migration: what stood under `from` is read as `to`; `values` translates single values. */
export function renameParam(from: string, to: string, values: Readonly<Record<string, string>> = {}) {
  return (params: URLSearchParams): void => {
    const old = params.getAll(from);
    params.delete(from);
    for (const value of old) params.append(to, Object.hasOwn(values, value) ? values[value]! : value);
  };
}

/** One Chinese sentence that names what was ignored, for a quiet notice; empty if nothing was. */
export function describeIgnored(ignored: readonly Ignored[]): string {
  const items = ignored.map(({ param, value, reason }) => `${shorten(`${param}=${value}`)}（${reason}）`);
  return items.length > 0 ? `网址中有认不出的内容，已略去：${items.join('、')}。` : '';
}

const shorten = (value: string): string => (value.length > 40 ? `${value.slice(0, 39)}…` : value);

/** `URLSearchParams` would escape the `~` of lists; chat apps end a link at the others of `!'()*`. */
const escape = (value: string): string =>
  encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
