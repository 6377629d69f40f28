import type { Bin } from '../corpus/gold/index.ts';
import { probability, type Weights } from '../indicator/index.ts';
import type { ReadingEvidence } from '../measure/types.ts';
import type { Judged } from './sentences.ts';

const names = ['indirect', 'distance', 'rivals', 'short', 'defect'] as const;
/** How strongly weights are drawn to nothing, so that a piece of evidence seen thrice decides little. */
const ridge = 1;
const steps = 4000;

/** The weights of a logistic model that fit judged readings best, by plain descent; the same readings give the same weights. */
export function fitWeights(judged: readonly Judged[]): Weights {
  const weights: Record<keyof ReadingEvidence | 'none', number> = {
    ...{ none: 0, indirect: 0, distance: 0, rivals: 0, short: 0, defect: 0 },
  };
  const rate = 2 / Math.max(1, judged.length);
  const alike = countAlike(judged);
  for (let step = 0; step < steps; step += 1) {
    const slope = { ...weights };
    slope.none = 0;
    for (const name of names) slope[name] = -ridge * weights[name];
    for (const { evidence, readings, right } of alike) {
      const missing = right - readings * probability(evidence, weights);
      slope.none += missing;
      for (const name of names) slope[name] += missing * evidence[name];
    }
    weights.none += rate * slope.none;
    for (const name of names) weights[name] += rate * slope[name];
  }
  return weights;
}

/** How many readings have the same evidence, and how many of them are right: thousands of readings have some hundred. */
function countAlike(
  judged: readonly Judged[],
): { evidence: ReadingEvidence; readings: number; right: number }[] {
  const groups = Map.groupBy(judged, ({ evidence }) => names.map((name) => evidence[name]).join());
  return [...groups.values()].map((group) => ({
    evidence: group[0]!.evidence,
    readings: group.length,
    right: group.filter(({ right }) => right).length,
  }));
}

/** A reading with the confidence that it was given by weights which it had no part in. */
export interface CalibratedReading {
  confidence: number;
  right: boolean;
}

/** The confidence of every reading of each group by weights fitted on all other groups. */
export function tellEachByTheOthers(groups: readonly (readonly Judged[])[]): CalibratedReading[] {
  return groups.flatMap((group) => {
    const weights = fitWeights(groups.filter((other) => other !== group).flat());
    return group.map(({ evidence, right }) => ({ confidence: probability(evidence, weights), right }));
  });
}

/** Readings in bins of about equal size, from the least sure to the surest. */
export function binTold(told: readonly CalibratedReading[], bins = 5): Bin[] {
  const sorted = [...told].sort((a, b) => a.confidence - b.confidence);
  return Array.from({ length: bins }, (_, at) => {
    const part = sorted.slice(
      Math.round((at * sorted.length) / bins),
      Math.round(((at + 1) * sorted.length) / bins),
    );
    const count = Math.max(1, part.length);
    return {
      readings: part.length,
      said: part.reduce((sum, { confidence }) => sum + confidence, 0) / count,
      right: part.filter(({ right }) => right).length / count,
    };
  });
}

/** The calibration error: how far what is said is from what is right, over the bins, by their sizes. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { readings }) => sum + readings, 0);
  return bins.reduce((sum, { readings, said, right }) => sum + (readings / all) * Math.abs(said - right), 0);
}
