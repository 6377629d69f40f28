import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawCalibration } from '../../../src/charts/calibration/draw.ts';
import { placeCalibration } from '../../../src/charts/calibration/place.ts';

const point = fc.record({
  readings: fc.integer({ min: 1, max: 900 }),
  said: fc.double({ min: 0, max: 1, noNaN: true }),
  right: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('what is said as often as it is right stands on the diagonal', () => {
  const { points, plot } = placeCalibration([{ readings: 10, said: 0.7, right: 0.7 }], 280);
  const [one] = points;
  expect(((one?.x ?? 0) - plot.left) / (plot.right - plot.left)).toBeCloseTo(0.5);
  expect((plot.bottom - (one?.y ?? 0)) / (plot.bottom - plot.top)).toBeCloseTo(0.5);
});

test('every point stands inside the square', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 8 }), (points) => {
      const { points: placed, plot } = placeCalibration(points, 280);
      for (const { x, y } of placed) {
        expect(x).toBeGreaterThanOrEqual(plot.left);
        expect(x).toBeLessThanOrEqual(plot.right);
        expect(y).toBeGreaterThanOrEqual(plot.top);
        expect(y).toBeLessThanOrEqual(plot.bottom);
      }
    }),
  );
});

test('the drawing says its numbers in words', () => {
  const svg = toHtml(drawCalibration(placeCalibration([{ readings: 12, said: 0.9, right: 0.95 }], 280)));
  expect(svg).toContain('把握90.0%的12条，读对95.0%');
  expect(svg.match(/<circle/g)).toHaveLength(1);
});
