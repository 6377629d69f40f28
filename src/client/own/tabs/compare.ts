import columnsStyle from '../../../styles/compare/columns.css?inline';
import textStyle from '../../../styles/compare/text.css?inline';
import wideStyle from '../../../styles/compare/wide.css?inline';
import townsStyle from '../../../styles/towns/towns.css?inline';
import { partLabels, parts, topicLabels, topics } from '../../../report/index.ts';
import { readColumn } from '../../compare/column/column.ts';
import type { ComparisonColumn } from '../../compare/column/column.ts';
import { saveDocx, saveHtml } from '../../compare/export.ts';
import { fitColumns } from '../../compare/fit.ts';
import { renderRows } from '../../compare/render-rows.ts';
import { markShared } from '../../compare/shared.ts';
import { readTable } from '../../compare/table.ts';
import { layHeadings, layText } from '../../compare/text.ts';
import { adoptStyle } from '../../dom/adopt-style.ts';
import { element } from '../../dom/element.ts';
import { parsePage } from '../../dom/trusted-types.ts';
import { toButton } from '../button.ts';
import type { ShowTab } from '../desk.ts';
import { createSelect } from '../select.ts';
import type { Other } from '../types.ts';

const toOption = ({ id, townFull, county, statedYear }: Other) =>
  [id, `${county === townFull ? '' : county}${townFull}，${statedYear}年`] as const;

/** What is laid out: how much of each cell, and whether shared wording is marked. */
interface Arrangement {
  view: 'text' | 'headings';
  shared: boolean;
}

function lay(sheet: HTMLElement, columns: readonly ComparisonColumn[], { view, shared }: Arrangement): void {
  fitColumns(sheet, { room: sheet.clientWidth, columns: columns.length, view });
  sheet.style.setProperty('--columns', String(columns.length));
  sheet.dataset['view'] = view;
  const [first] = columns;
  const layLines = view === 'text' ? layText(first!.id) : layHeadings(first!.id, (row) => `#${row}`);
  const choices = {
    parts: parts.map((part) => [part, partLabels[part]] as const),
    topics: topics.map((topic) => [topic, topicLabels[topic]] as const),
  };
  sheet.replaceChildren(...renderRows(columns, { ...choices, reference: '', layLines }));
  // Which two stand here is chosen above them, not in their heads
  for (const part of sheet.querySelectorAll('.head .more, .head .menu')) part.remove();
  markShared(sheet, shared && view === 'text');
}

/** 对照: the report beside any of the site or another of the reader's, aligned by part, topic and section. */
export const showCompare: ShowTab = async (panel, report, { ask, say, routes }) => {
  for (const style of [columnsStyle, textStyle, wideStyle, townsStyle]) adoptStyle(style);
  const others = (await ask('others', report.id, null)).map(toOption);
  const sheet = element('div', 'sheet');
  let columns: readonly ComparisonColumn[] = [];
  const arrangement: Arrangement = { view: 'text', shared: false };
  const show = () => {
    if (columns.length > 0) lay(sheet, columns, arrangement);
  };
  const other = createSelect('与哪份对照', others, async () => {
    const asked = other.input.value;
    const pages = await ask('columns', report.id, { other: asked });
    if (asked !== other.input.value) return;
    columns = pages.map((page, at) => readColumn(at === 0 ? report.id : asked, parsePage(page)));
    show();
  });
  const views = [
    ['text', '全文'],
    ['headings', '只看标题'],
  ] as const;
  const view = createSelect('视图', views, () => {
    arrangement.view = view.input.value as Arrangement['view'];
    show();
  });
  const shared = element('input', '');
  shared.type = 'checkbox';
  shared.addEventListener('change', () => {
    arrangement.shared = shared.checked;
    show();
  });
  const toTable = () => {
    const sources = columns.map(({ id, townFull, title }) => {
      const place = id.startsWith('own-') ? '自己的报告' : new URL(routes.report(id), location.href).href;
      return `${townFull}：${title}，${place}`;
    });
    return readTable(sheet, sources, new URL(routes.own(), location.href).href);
  };
  const toTitle = () => `${columns.map(({ town }) => town).join('、')}对照`;
  panel.replaceChildren(
    element(
      'form',
      'own-bar',
      other.label,
      view.label,
      element('label', 'check', shared, '标出两栏共有词句'),
      toButton('存为网页', () => {
        saveHtml(toTable(), toTitle());
      }),
      toButton('存为 Word', async () => {
        await saveDocx(toTable(), toTitle()).then(
          () => {
            say('Word 文件已生成。');
          },
          () => {
            say('Word 文件未能生成，请检查网络后再试。');
          },
        );
      }),
    ),
    sheet,
  );
  await other.choose();
};
