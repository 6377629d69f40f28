import { toCsv, type CsvValue } from '../../../text/csv.ts';
import { element } from '../../dom/element.ts';
import { saveFile } from '../../dom/save-file.ts';
import { toButton } from '../button.ts';
import type { ShowTab } from '../desk.ts';
import { keepReport } from '../kept/kept-reports.ts';
import type { KeptReport } from '../kept/kept-reports.ts';
import type { OwnReport } from '../types.ts';
import type { IndicatorRecord } from '../../../indicator/types.ts';

/** Records as a file's text, in the fields of the site's own `records.csv` and `records.json`. */
export function toRecordFile(records: readonly IndicatorRecord[], format: 'csv' | 'json'): string {
  const names = Object.keys(records[0] ?? {}).filter((name) => name !== 'rangeEnd');
  if (format === 'json') return `${JSON.stringify(records, names, 1)}\n`;
  return toCsv(names, records as readonly object[] as readonly Record<string, CsvValue>[]);
}

/** The words of a proposal to take a report into the site; the text itself goes as the attached file. */
function toProposal({ meta, read }: OwnReport, template: string): string {
  const facts = Object.entries(read).map(([name, { value }]) => `${name}: ${value}`);
  const title = `增收报告：${meta.townFull}${meta.statedYear}年${meta.kind}`;
  const body = [`请把这份报告收进本站，文件随附（存好的 zip）。`, '', ...facts].join('\r\n');
  const slots: Record<string, string> = { title, body };
  return template.replaceAll(/\{(title|body)\}/g, (_, slot: string) =>
    encodeURIComponent((slots[slot] ?? '').toWellFormed()),
  );
}

/** 拿走: the records as files, the text with its facts for this or another site, and the report kept on this device. */
export const showTake: ShowTab = (panel, report, desk) => {
  const { id, meta } = report;
  const { ask, say } = desk;
  const name = `${meta.townFull}-${meta.statedYear}`;
  const save = async (format: 'csv' | 'json') => {
    const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
    saveFile(`${name}.${format}`, type, toRecordFile(await ask('records', id, null), format));
    say(`已存为 ${name}.${format}。`);
  };
  const saveZip = async () => {
    const [pair, { strToU8, zipSync }] = await Promise.all([ask('pair', id, null), import('fflate')]);
    const files = { [`${pair.id}.txt`]: strToU8(pair.text), [`${pair.id}.yaml`]: strToU8(pair.sidecar) };
    saveFile(`${pair.id}.zip`, 'application/zip', new Blob([zipSync(files)]));
    say(`已存为 ${pair.id}.zip。`);
  };
  const proposal = element('a', '', '向本站提议收入这份报告');
  proposal.href = toProposal(
    report,
    document.querySelector<HTMLElement>('own-reports')!.dataset['proposals']!,
  );
  const part = (title: string, words: string, ...ways: Node[]) =>
    element(
      'section',
      'own-take',
      element('h3', '', title),
      element('p', 'quiet', words),
      element('p', 'ways', ...ways),
    );
  panel.append(
    part(
      '数字',
      '每个数字一行，栏目与本站下载的数据相同。',
      toButton('数字存为 CSV', () => save('csv')),
      toButton('数字存为 JSON', () => save('json')),
    ),
    part(
      '原文与信息',
      '一个 zip，里面是原文和识别的信息；npm run add-report 直接收下它。提议只带信息，zip 请自己附上。',
      toButton('原文与信息存为 zip', saveZip),
      proposal,
    ),
    part(
      '这台电脑',
      '关掉本页，读过的报告就没有了。要下次接着读，可以留在这台电脑的浏览器里；本页列出留下的各份与大小，一次可以全部删除。',
      toButton('留在这台电脑上', async () => {
        const facts = Object.entries(report.read).map(([fact, { value }]) => [fact, String(value)]);
        const kept = {
          name: `${meta.townFull}${meta.statedYear}年${meta.kind}`,
          text: report.source,
          facts: Object.fromEntries(facts) as KeptReport['facts'],
        };
        await keepReport(kept).then(desk.kept, () => {
          say('浏览器没有留下，可能是空间不够或不允许。');
        });
      }),
    ),
  );
};
