import { embedCode } from '../../../charts/index.ts';
import type { IndicatorSeries, IndicatorView } from '../../../series/index.ts';
import { placeView } from './picture.ts';
import { allowOwnScripts } from '../../dom/trusted-types.ts';

/**
 * Binds the code for other pages, with a preview made as high by the very script that is offered there.
 *
 * @returns what shows the code of what is shown now.
 */
export function bindEmbedding(
  menu: HTMLElement,
  { stateOf, queryOf }: { stateOf: () => IndicatorView; queryOf: () => string },
): (series: IndicatorSeries) => void {
  const field = (selector: string) => menu.querySelector<HTMLInputElement>(selector)!;
  const preview = menu.querySelector<HTMLDetailsElement>('[data-preview]')!;
  const fit = field('[data-fit]');
  const fitUrl = `${location.origin}${fit.dataset['fit'] ?? ''}`;
  fit.value = `<script src="${fitUrl}" async></script>`;
  const showPreview = (src: string, height: number): void => {
    if (!preview.open) return;
    const frame = preview.querySelector('iframe') ?? document.createElement('iframe');
    if (frame.src === src) return;
    Object.assign(frame, { title: '嵌入预览', height: String(height), src });
    if (frame.isConnected) return;
    allowOwnScripts();
    preview.append(frame, Object.assign(document.createElement('script'), { src: fitUrl }));
  };
  return (series) => {
    const embed = field('[data-embed]');
    const src = `${location.origin}${embed.dataset['embed'] ?? ''}${queryOf()}`;
    const code = embedCode(src, embed.dataset['title'] ?? '', placeView(series, stateOf()));
    embed.value = code.html;
    showPreview(src, code.height);
  };
}
