import type { PlanPair } from '../../series/index.ts';

/** A mark of a pair; a derived one is drawn open and dashed. */
export interface DumbbellMark {
  end: 'before' | 'result' | 'plan';
  x: number;
  isDerived: boolean;
}

/** One pair on its own scale from zero: a ring for what was reached, a dot for what is planned; lengths in px. */
export interface PlacedDumbbell {
  width: number;
  height: number;
  y: number;
  zero: number;
  /** In order of time. */
  marks: DumbbellMark[];
  statement: string;
}

const frame = { width: 220, height: 24, pad: 8 } as const;
const words = { before: '上年', result: '完成', plan: '计划' } as const;

/** Places a pair; each has its own unit, so each its own scale from zero to the greatest of its ends. */
export function placeDumbbell({ name, before, result, plan }: PlanPair): PlacedDumbbell {
  const { width, height, pad } = frame;
  const ends = (['before', 'result', 'plan'] as const).flatMap((end) => {
    const given = { before, result, plan }[end];
    return given ? [{ end, ...given }] : [];
  });
  const values = ends.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const at = (value: number) => (high > low ? pad + ((value - low) / (high - low)) * (width - 2 * pad) : pad);
  const said = ends.map(({ end, label, derived }) => `${words[end]}${label}${derived ? '（推算）' : ''}`);
  return {
    width,
    height,
    y: height / 2,
    zero: at(0),
    marks: ends.map(({ end, value, derived }) => ({ end, x: at(value), isDerived: derived !== null })),
    statement: `${name}：${said.join('，')}`,
  };
}
