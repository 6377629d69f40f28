import { encode } from 'uqr';
import { s } from '../charts/svg.ts';
import { toDom } from './to-dom.ts';

/** A text as a QR code, black on white in any theme since some readers want it so; two modules of margin. */
export function drawQr(text: string): Node {
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const d = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return toDom(
    s(
      'svg',
      { viewBox: `0 0 ${size} ${size}`, width: 160, height: 160, role: 'img', ariaLabel: '此图链接的二维码' },
      [s('rect', { width: size, height: size, fill: '#fff' }), s('path', { d, fill: '#000' })],
    ),
  );
}
