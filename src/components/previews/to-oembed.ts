import { embedCode, placeChart } from '../../charts/index.ts';
import type { IndicatorSeries } from '../../series/index.ts';
import type { Routes } from '../../url/index.ts';
import type { ToAbsolute } from './to-absolute.ts';

/** What stands for an indicator's page in another's text: its chart in a frame (oEmbed 1.0, type `rich`). */
export function toOembed(series: IndicatorSeries, routes: Routes, absolute: ToAbsolute) {
  const { id, label } = series.indicator;
  return {
    version: '1.0',
    type: 'rich',
    title: `${label} · 对读`,
    provider_name: '对读',
    provider_url: absolute(routes.home()),
    width: 960,
    ...embedCode(absolute(routes.embedIndicator(id)), `${label}：各镇比较`, placeChart(series)),
    thumbnail_url: absolute(routes.preview(`indicator-${id}`)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
