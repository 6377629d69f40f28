import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** What every PNG begins with (PNG specification, 5.2). */
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A palette has no more entries: an index is one byte. */
const mostColours = 256;

/** A picture as colours by their index. */
interface IndexedPicture {
  /** Red, green and blue of each colour, one after the other. */
  palette: number[];
  /** Each row of indices behind its filter, which is 0: none. */
  rows: Uint8Array;
}

/** Numbers the colours of a picture; null where there are more than a palette holds, or one that shines through. */
function toIndexed(pixels: Uint8Array, width: number, height: number): IndexedPicture | null {
  // Whole pixels are set against each other, in whatever order this machine keeps their four bytes
  const whole = new Uint32Array(pixels.slice().buffer);
  const seen = new Map<number, number>();
  const palette: number[] = [];
  const rows = new Uint8Array((width + 1) * height);
  let last: number | undefined;
  let index = 0;
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 1; x <= width; x++, at++) {
      const colour = whole[at]!;
      if (colour !== last) {
        last = colour;
        index = seen.get(colour) ?? seen.size;
        if (index === seen.size) {
          if (index === mostColours || pixels[4 * at + 3] !== 255) return null;
          seen.set(colour, index);
          palette.push(pixels[4 * at]!, pixels[4 * at + 1]!, pixels[4 * at + 2]!);
        }
      }
      if (index > 0) rows[y * (width + 1) + x] = index;
    }
  return { palette, rows };
}

/** A chunk: length, type, data and checksum (PNG specification, 5.3). */
function toChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/**
 * A picture of few colours as PNG by palette: words and bars on one ground take less than half of what they take in full
 * colour. Compressed in JavaScript, since the zlib inside Node gives other bytes on other processors.
 *
 * @param pixels red, green, blue and alpha of each, row by row.
 * @returns null where the picture has more than 256 colours, or transparent ones.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer | null {
  const picture = toIndexed(pixels, width, height);
  if (picture === null) return null;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits an index, of a palette; compression, filter and interlace as ever
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    toChunk('IHDR', header),
    toChunk('PLTE', Uint8Array.from(picture.palette)),
    toChunk('IDAT', zlibSync(picture.rows, { level: 4 })),
    toChunk('IEND', new Uint8Array()),
  ]);
}
