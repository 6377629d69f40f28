import type { Element } from 'hast';
import type { IndicatorView, IndicatorSeries } from '../../../series/index.ts';
import { describeFigure, selectSeries } from '../../../series/index.ts';
import { drawPicture, placeChart } from '../../../charts/index.ts';
import type { PictureFormat, PlacedChart } from '../../../charts/index.ts';
import { toDom } from '../../dom/to-dom.ts';

/** A view as it is drawn on a wide page. */
export function placeView(series: IndicatorSeries, view: IndicatorView): PlacedChart {
  const { scale, sort, unit } = view;
  return placeChart(selectSeries(series, view), { scale, sort, magnitude: unit });
}

/** A view as a picture that stands alone: with its finding, its source, its address and the day on which it was taken. */
export function drawPictureOf(
  series: IndicatorSeries,
  view: IndicatorView,
  { address, format, day }: { address: string; format: PictureFormat; day: string },
): Element {
  const shown = selectSeries(series, view);
  const { scale, sort, unit, highlight } = view;
  const { title, subtitleOf, source } = describeFigure(shown, scale);
  const log = scale === 'log' ? '对数刻度。' : '';
  return drawPicture(
    shown,
    {
      title,
      subtitleOf: (drawn) => `${subtitleOf(drawn)}${log}`,
      source: `${source}；${day}取自对读。`,
      address,
    },
    { format, scale, sort, magnitude: unit, highlight },
  );
}

/** A picture as the text of an SVG file. */
export function toSvg(picture: Element): string {
  return new XMLSerializer().serializeToString(toDom(picture));
}

/** A picture as PNG, two px a px. */
export async function toPng(picture: Element): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvg(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('no picture'));
    }, 'image/png');
  });
}
