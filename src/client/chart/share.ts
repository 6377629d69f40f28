import type { IndicatorView, IndicatorSeries } from '../../series/index.ts';
import { indicatorView, selectSeries } from '../../series/index.ts';
import { embedCode } from '../../charts/index.ts';
import { formatState } from '../../url/index.ts';
import { loadSeries } from './series.ts';
import { drawPictureOf, placeView, toPng, toSvg } from './picture.ts';
import { filterRows } from './filter-rows.ts';
import { drawQr } from './qr.ts';
import { saveFile } from '../dom/save-file.ts';

const types = { svg: 'image/svg+xml', png: 'image/png', csv: 'text/csv', json: 'application/json' };

/**
 * Brings the share menu to life, once it is opened.
 *
 * @param view the element that holds figure, table and menu.
 * @param stateOf what is shown now.
 * @returns what to call when that has changed.
 */
export function bindShare(view: ParentNode, stateOf: () => IndicatorView): () => void {
  const share = view.querySelector<HTMLElement>('[data-share]')!;
  const id = view.querySelector<HTMLElement>('[data-chart]')?.dataset['chart'] ?? '';
  const find = (selector: string) => share.querySelector<HTMLElement>(selector);
  const field = (selector: string) => share.querySelector<HTMLInputElement>(selector)!;
  const say = (text: string): void => {
    find('[data-said]')!.textContent = text;
  };
  const here = () => location.origin + location.pathname;
  const queryOf = () => formatState(indicatorView, stateOf(), { full: true });
  const linkOf = () => here() + queryOf();
  const shownIds = (series: IndicatorSeries) =>
    new Set(
      selectSeries(series, stateOf()).towns.flatMap(({ points }) => points.map(({ record }) => record.id)),
    );
  const on = (
    selector: string,
    done: string,
    run: (button: HTMLElement) => Promise<void>,
    failed = '没能做到：浏览器不许，或网络断了。',
  ): void => {
    for (const button of share.querySelectorAll<HTMLElement>(selector))
      button.addEventListener('click', () => {
        run(button).then(
          () => {
            say(done);
          },
          (reason: unknown) => {
            // Who closes the system's own sheet has changed their mind, and nothing failed.
            if (!(reason instanceof DOMException && reason.name === 'AbortError')) say(failed);
          },
        );
      });
  };

  const picture = async () =>
    drawPictureOf(await loadSeries(view), stateOf(), here() + formatState(indicatorView, stateOf()));
  on(
    '[data-copy]',
    '已复制。',
    async ({ dataset }) => {
      const copied = field(dataset['copy'] ?? '');
      copied.select();
      await navigator.clipboard.writeText(copied.value);
    },
    '浏览器不许自动复制；文字已选中，可自行复制。',
  );
  on('[data-send]', '', () => navigator.share({ title: document.title, url: linkOf() }));
  on('[data-copy-picture]', '图片已复制。', () =>
    navigator.clipboard.write([new ClipboardItem({ 'image/png': picture().then(toPng) })]),
  );
  on('[data-picture]', '已下载。', async ({ dataset }) => {
    const format = dataset['picture'] === 'png' ? 'png' : 'svg';
    const drawn = await picture();
    saveFile(`${id}.${format}`, types[format], format === 'png' ? await toPng(drawn) : toSvg(drawn));
  });
  on('[data-rows]', '已下载。', async ({ dataset }) => {
    const format = dataset['rows'] === 'csv' ? 'csv' : 'json';
    const all = share.querySelector<HTMLAnchorElement>(`a[href$="records.${format}"]`)!.href;
    const answer = await fetch(all);
    if (!answer.ok) throw new Error(`no records: ${answer.status}`);
    // Not `text()`, which would take the mark off that tells spreadsheets the encoding.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
    saveFile(
      `${id}-shown.${format}`,
      types[format],
      filterRows(text, format, shownIds(await loadSeries(view))),
    );
  });
  const preview = share.querySelector<HTMLDetailsElement>('[data-preview]')!;
  const fit = field('[data-fit]');
  const fitUrl = `${location.origin}${fit.dataset['fit'] ?? ''}`;
  fit.value = `<script src="${fitUrl}" async></script>`;
  /** Shows what the code gives elsewhere, made as high by the very script that is offered there. */
  const showPreview = (src: string, height: number): void => {
    if (!preview.open) return;
    const frame = preview.querySelector('iframe') ?? document.createElement('iframe');
    if (frame.src === src) return;
    Object.assign(frame, { title: '嵌入预览', height: String(height), src });
    if (frame.isConnected) return;
    preview.append(frame, Object.assign(document.createElement('script'), { src: fitUrl }));
  };

  const refresh = (): void => {
    field('[data-link]').value = linkOf();
    find('[data-qr]')!.replaceChildren(drawQr(linkOf()));
    void loadSeries(view).then(
      (series) => {
        const { size } = shownIds(series);
        for (const count of share.querySelectorAll('[data-shown]')) count.textContent = String(size);
        const embed = field('[data-embed]');
        const src = `${location.origin}${embed.dataset['embed'] ?? ''}${queryOf()}`;
        const code = embedCode(src, embed.dataset['title'] ?? '', placeView(series, stateOf()));
        embed.value = code.html;
        showPreview(src, code.height);
      },
      () => {
        say('数据没能取来，可能是网络断了；重新打开此菜单再试。');
      },
    );
  };
  preview.addEventListener('toggle', refresh);
  share.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    share.removeAttribute('open');
    find('summary')!.focus();
  });
  find('[data-send]')!.hidden = !('share' in navigator);
  return refresh;
}
