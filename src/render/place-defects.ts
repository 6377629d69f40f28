import type { Diagnostic } from '../diagnostics.ts';
import type { Defect } from './types.ts';

/** Defects with the place that their links name, each its own; a defect newly found elsewhere changes none of them. */
export function placeDefects(diagnostics: readonly Diagnostic[]): Defect[] {
  const taken = new Set<string>();
  return diagnostics.map((diagnostic) => {
    const { start, end, rule } = diagnostic;
    const names = [String(start), `${start}-${rule}`, `${start}-${rule}-${end}`];
    const n = names.find((name) => !taken.has(name)) ?? `${start}-${rule}-${end}-${taken.size}`;
    taken.add(n);
    return { ...diagnostic, n };
  });
}
