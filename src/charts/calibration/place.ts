/** A stretch of confidence: how many readings fell into it, what was said of them on average, how many were right. */
export interface CalibrationPoint {
  readings: number;
  /** 0 to 1. */
  said: number;
  /** 0 to 1. */
  right: number;
}

/** A placed plot, in px of the frame. */
export interface PlacedCalibration {
  title: string;
  /** The numbers in words. */
  description: string;
  size: number;
  /** The square that the points stand in: its left, top, right and bottom edge. */
  plot: { left: number; top: number; right: number; bottom: number };
  points: { x: number; y: number; radius: number }[];
  ticks: { at: number; x: number; y: number }[];
}

/** Px around the square: for the words of the axes, and for the greatest point. */
const edge = { left: 44, bottom: 40, top: 12, right: 12 };
/** The least that is drawn, so that the points don't crowd in a corner. */
const floor = 0.4;
const ticks = [0.4, 0.6, 0.8, 1];
const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)}%`;

/** Places points of a calibration in a square; on its diagonal, what was said is what was right. */
export function placeCalibration(points: readonly CalibrationPoint[], size: number): PlacedCalibration {
  const plot = { left: edge.left, top: edge.top, right: size - edge.right, bottom: size - edge.bottom };
  const share = (ratio: number): number => (Math.max(floor, ratio) - floor) / (1 - floor);
  const x = (ratio: number): number => plot.left + share(ratio) * (plot.right - plot.left);
  const y = (ratio: number): number => plot.bottom - share(ratio) * (plot.bottom - plot.top);
  const told = points.map(
    ({ readings, said, right }) => `把握${percent(said)}的${readings}条，读对${percent(right)}`,
  );
  return {
    title: '说有多少把握，实际读对多少',
    description: `${told.join('；')}。`,
    size,
    plot,
    points: points.map(({ said, right }) => ({ x: x(said), y: y(right), radius: 5 })),
    ticks: ticks.map((at) => ({ at, x: x(at), y: y(at) })),
  };
}
