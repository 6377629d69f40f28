import { unzlibSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePng } from '../../../src/components/previews/encode-png.ts';

/** The chunks of a PNG by type. */
function readChunks(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return chunks;
}

/** The pixels of a PNG by palette without filters. */
function decode(png: Buffer): { width: number; height: number; pixels: number[] } {
  const chunks = readChunks(png);
  const [width, height] = [chunks.get('IHDR')!.readUInt32BE(0), chunks.get('IHDR')!.readUInt32BE(4)];
  const rows = unzlibSync(chunks.get('IDAT')!);
  const colours = chunks.get('PLTE')!;
  const pixels = Array.from({ length: height }, (_, y) =>
    Array.from(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), (index) => [
      ...colours.subarray(3 * index, 3 * index + 3),
      255,
    ]),
  ).flat(2);
  return { width, height, pixels };
}

const picture = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([width, height]) =>
    fc
      .array(
        fc
          .constantFrom([0, 0, 0], [255, 255, 255], [1, 2, 3], [3, 2, 1], [253, 248, 240])
          .map((rgb) => [...rgb, 255]),
        { minLength: width * height, maxLength: width * height },
      )
      .map((colours) => ({ width, height, pixels: colours.flat() })),
  );

test('law: a picture of few colours is read back as it was, pixel for pixel', () => {
  fc.assert(
    fc.property(picture, ({ width, height, pixels }) => {
      const png = encodePng(Uint8Array.from(pixels), width, height);
      expect(decode(png!)).toEqual({ width, height, pixels });
    }),
  );
});

test('256 colours are a palette, one more are not', () => {
  const grey = (count: number) =>
    Uint8Array.from(
      Array.from({ length: count }, (_, at) => [at % 256, Math.floor(at / 256), 0, 255]).flat(),
    );
  expect(encodePng(grey(256), 256, 1)).not.toBeNull();
  expect(encodePng(grey(257), 257, 1)).toBeNull();
});

test('a picture that shines through anywhere is left to others', () => {
  expect(encodePng(Uint8Array.from([9, 9, 9, 255, 9, 9, 9, 254]), 2, 1)).toBeNull();
});
