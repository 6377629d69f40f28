import type { FactName } from './fields.ts';

/** Plain words: no control or invisible characters, which break files and addresses, and no markup. */
const plain = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>]*$/u;

/** Whether a value can stand in a sidecar as a fact of that name, by the rules that the site reads sidecars with. */
export function isFact(name: FactName, value: unknown): value is string | number {
  if (name.endsWith('Year')) return Number.isInteger(value) && Number(value) >= 1980 && Number(value) <= 2100;
  if (typeof value !== 'string') return false;
  const words = value.trim();
  if (words === '' || words.length > 500 || !plain.test(words)) return false;
  if (name === 'published') return isDay(value);
  return name !== 'provenance' || value === 'official' || value === 'reprint';
}

/** `2023-04-18`, a day that the calendar has. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
