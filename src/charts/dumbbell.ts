import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PlanPair } from './to-plans.ts';

/** One pair on its own scale from zero: a ring for what was reached, a dot for what is planned; lengths in px. */
export interface PlacedDumbbell {
  width: number;
  height: number;
  y: number;
  zero: number;
  result: number;
  plan: number;
  statement: string;
}

const frame = { width: 220, height: 24, pad: 8 } as const;

/** Places a pair; each has its own unit, so each its own scale from zero to the greater of the two. */
export function placeDumbbell({ name, result, plan }: PlanPair): PlacedDumbbell {
  const { width, height, pad } = frame;
  const [low, high] = [Math.min(0, result.value, plan.value), Math.max(0, result.value, plan.value)];
  const at = (value: number) => (high > low ? pad + ((value - low) / (high - low)) * (width - 2 * pad) : pad);
  return {
    width,
    height,
    y: height / 2,
    zero: at(0),
    result: at(result.value),
    plan: at(plan.value),
    statement: `${name}：完成${result.label}，计划${plan.label}`,
  };
}

/** Draws a placed pair as `svg[role=img]` named by what it says. */
export function drawDumbbell({ width, height, y, zero, result, plan, statement }: PlacedDumbbell): Element {
  const round = (value: number) => Math.round(value * 10) / 10;
  return s(
    'svg',
    {
      className: ['dumbbell'],
      role: 'img',
      ariaLabel: statement,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    [
      s('path', { className: ['zero'], d: `M${round(zero)} 2V${height - 2}` }),
      s('path', { className: ['span'], d: `M${round(result)} ${y}H${round(plan)}` }),
      s('circle', { className: ['result'], cx: round(result), cy: y, r: 5 }),
      s('circle', { className: ['plan'], cx: round(plan), cy: y, r: 5 }),
    ],
  );
}
