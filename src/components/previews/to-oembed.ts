import type { Indicator } from '../../indicator/types.ts';
import type { Routes } from '../../url/index.ts';
import type { ToAbsolute } from './to-thing.ts';

const [width, height] = [800, 640];

/** What stands for an indicator's page in another's text: its chart in a frame (oEmbed 1.0, type `rich`). */
export function toOembed(
  { id, label }: Pick<Indicator, 'id' | 'label'>,
  routes: Routes,
  absolute: ToAbsolute,
) {
  const escape = (text: string) => text.replace(/["&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return {
    version: '1.0',
    type: 'rich',
    title: label,
    provider_name: '对读',
    provider_url: absolute(routes.home()),
    html: `<iframe src="${escape(absolute(routes.embedIndicator(id)))}" title="${escape(label)}" width="${width}" height="${height}" loading="lazy"></iframe>`,
    width,
    height,
    thumbnail_url: absolute(routes.preview(`indicator-${id}`)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
