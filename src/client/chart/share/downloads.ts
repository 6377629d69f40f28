import type { IndicatorSeries, IndicatorView } from '../../../series/index.ts';
import { formats } from '../../../charts/index.ts';
import type { PictureFormat } from '../../../charts/index.ts';
import { fetchChecked } from '../../../url/index.ts';
import { saveFile } from '../../dom/save-file.ts';
import type { Buttons } from './buttons.ts';
import { filterRows } from './filter-rows.ts';
import { drawPictureOf, toPng, toSvg } from './picture.ts';

const types = { svg: 'image/svg+xml', png: 'image/png', csv: 'text/csv', json: 'application/json' };

/** What is taken away: a view of an indicator. */
export interface ShownIndicator {
  /** Id of the indicator, which names the files. */
  id: string;
  series: () => Promise<IndicatorSeries>;
  /** Ids of the records that are shown. */
  shownIds: () => Promise<ReadonlySet<string>>;
  stateOf: () => IndicatorView;
  /** What the picture says it was taken from. */
  addressOf: () => string;
}

/** Binds what is taken away: the chart as a picture, in the clipboard or as a file, and its records as CSV and JSON. */
export function bindDownloads(menu: HTMLElement, buttons: Buttons, shown: ShownIndicator): void {
  const { id } = shown;
  const picture = async (format: PictureFormat) =>
    drawPictureOf(await shown.series(), shown.stateOf(), {
      format,
      address: decodeURI(shown.addressOf()),
      day: new Date().toLocaleDateString('zh-CN', { year: 'numeric', month: 'long', day: 'numeric' }),
    });
  buttons.on('[data-copy-picture]', '图片已复制。', () =>
    navigator.clipboard.write([new ClipboardItem({ 'image/png': picture('square').then(toPng) })]),
  );
  buttons.on('[data-picture]', '已下载。', async ({ dataset }) => {
    const format = dataset['picture'] === 'png' ? 'png' : 'svg';
    const form = Object.keys(formats).find((name) => name === dataset['format']) as PictureFormat | undefined;
    const drawn = await picture(form ?? 'wide');
    saveFile(
      `${id}-${form ?? 'wide'}.${format}`,
      types[format],
      format === 'png' ? await toPng(drawn) : toSvg(drawn),
    );
  });
  buttons.on('[data-rows]', '已下载。', async ({ dataset }) => {
    const format = dataset['rows'] === 'csv' ? 'csv' : 'json';
    const all = menu.querySelector<HTMLAnchorElement>(`a[href$="records.${format}"]`)!.href;
    // The mark that tells spreadsheets the encoding stays.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await fetchChecked(all));
    saveFile(`${id}-shown.${format}`, types[format], filterRows(text, format, await shown.shownIds()));
  });
}
