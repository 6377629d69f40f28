import type { Element } from 'hast';
import type { IndicatorView, IndicatorSeries } from '../../../series/index.ts';
import { describeTitle, selectSeries } from '../../../series/index.ts';
import { drawPicture, placeChart } from '../../../charts/index.ts';
import type { PlacedChart } from '../../../charts/index.ts';
import { toDom } from '../../dom/to-dom.ts';

/** A view as it is drawn on a wide page. */
export function placeView(series: IndicatorSeries, view: IndicatorView): PlacedChart {
  const { scale, sort, unit } = view;
  return placeChart(selectSeries(series, view), { scale, sort, magnitude: unit });
}

/** A view as a picture that stands alone, with its address. */
export function drawPictureOf(series: IndicatorSeries, view: IndicatorView, address: string): Element {
  const shown = selectSeries(series, view);
  const words = {
    title: `${describeTitle(shown)}${view.scale === 'log' ? '（对数刻度）' : ''}`,
    source: `来源：各镇政府工作报告原文，对读整理。菱形为目标，${view.scale === 'log' ? '空心圆' : '斜线'}为预计。`,
    address,
  };
  return drawPicture(placeView(series, view), words, { highlight: view.highlight });
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
