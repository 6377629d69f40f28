import chartStyle from '../../../styles/charts/chart.css?inline';
import { drawChart, placeChart } from '../../../charts/index.ts';
import { statusLabels } from '../../../measure/index.ts';
import { describeFinding, formatYear } from '../../../series/index.ts';
import type { IndicatorSeries } from '../../../series/index.ts';
import { adoptStyle } from '../../dom/adopt-style.ts';
import { element } from '../../dom/element.ts';
import { toDom } from '../../dom/to-dom.ts';
import type { ShowTab } from '../desk.ts';
import { createSelect } from '../select.ts';

/** The numbers of a chart as a table: town, year, number, status. */
function toTable({ indicator, towns }: IndicatorSeries): HTMLElement {
  const head = ['镇', '年份', '数值', '性质'].map((words) => {
    const cell = element('th', '', words);
    cell.scope = 'col';
    return cell;
  });
  const rows = towns.flatMap(({ report, townFull, points }) =>
    points.map(({ year, label, href, record, flags }) => {
      const name = element('th', '', townFull);
      name.scope = 'row';
      const link = element('a', '', label);
      link.setAttribute('href', href);
      const status = [statusLabels[record.status], ...flags].join('，');
      const row = element(
        'tr',
        '',
        ...[
          name,
          element('td', '', formatYear(year)),
          element('td', 'number', link),
          element('td', '', status),
        ],
      );
      row.dataset['row'] = report;
      return row;
    }),
  );
  return element(
    'table',
    'numbers',
    element('caption', 'visually-hidden', `${indicator.label}：各镇数值`),
    element('thead', '', element('tr', '', ...head)),
    element('tbody', '', ...rows),
  );
}

function toFigure(series: IndicatorSeries, own: string): HTMLElement {
  const drawing = element('div', '');
  for (const layout of ['wide', 'narrow'] as const)
    drawing.append(toDom(drawChart(placeChart(series, { layout }))));
  const words = element('figcaption', '', element('p', '', describeFinding(series)));
  const figure = element('figure', 'chart', drawing, words);
  figure.dataset['chart'] = series.indicator.id;
  for (const row of figure.querySelectorAll<SVGElement>('[data-row]'))
    row.classList.toggle('picked', row.dataset['row'] === own);
  return figure;
}

/** 数字: what the report gives of an indicator, on the site's chart beside the towns, and in a table. */
export const showFigures: ShowTab = async (panel, report, { ask, routes }) => {
  adoptStyle(chartStyle);
  const indicators = await ask('indicators', report.id, null);
  if (indicators.length === 0) {
    panel.append(element('p', 'quiet', '没有读出可与各镇比较的指标。'));
    return;
  }
  const place = element('div', '');
  const options = indicators.map(({ id, label, numbers }) => [id, `${label}（${numbers}）`] as const);
  const chosen = createSelect('指标', options, async () => {
    const indicator = chosen.input.value;
    try {
      const series = await ask('series', report.id, { indicator });
      if (indicator !== chosen.input.value) return;
      const page = element('a', '', `${series.indicator.label}的说明与各镇原句`);
      page.href = routes.indicator(indicator);
      place.replaceChildren(toFigure(series, report.id), toTable(series), element('p', '', page));
    } catch {
      place.replaceChildren(element('p', 'warning', '各镇的数字没有取到，请检查网络后再选一次。'));
    }
  });
  panel.replaceChildren(element('form', 'own-bar', chosen.label), place);
  await chosen.choose();
};
