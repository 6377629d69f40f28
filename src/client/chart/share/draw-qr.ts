import { encode } from 'uqr';
import { s } from '../../../charts/index.ts';
import { toDom } from '../../dom/to-dom.ts';

/**
 * A text as a QR code, 4 px a module: black on white in any theme, since some readers take no other, with the quiet
 * zone of four modules that ISO/IEC 18004 asks for.
 */
export function drawQr(text: string): Node {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const d = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return toDom(
    s(
      'svg',
      {
        viewBox: `0 0 ${size} ${size}`,
        width: size * 4,
        height: size * 4,
        shapeRendering: 'crispEdges',
        role: 'img',
        ariaLabel: '此图链接的二维码',
      },
      [s('rect', { width: size, height: size, fill: '#fff' }), s('path', { d, fill: '#000' })],
    ),
  );
}
