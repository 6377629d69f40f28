import { toCsv } from '../../../text/csv.ts';
import { element } from '../../dom/element.ts';
import { saveFile } from '../../dom/save-file.ts';
import { toButton } from '../button.ts';
import type { ShowTab } from '../desk.ts';
import type { IndicatorRecord } from '../../../indicator/types.ts';

/** Records as a file's text, in the fields of the site's own `records.csv` and `records.json`. */
export function toRecordFile(records: readonly IndicatorRecord[], format: 'csv' | 'json'): string {
  if (format === 'json') return `${JSON.stringify(records, null, 1)}\n`;
  const names = Object.keys(records[0] ?? {}) as (keyof IndicatorRecord)[];
  return toCsv(names, records);
}

/** 拿走: the records as files. */
export const showTake: ShowTab = (panel, { id, meta }, { ask, say }) => {
  const name = `${meta.townFull}-${meta.statedYear}`;
  const save = async (format: 'csv' | 'json') => {
    const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
    saveFile(`${name}.${format}`, type, toRecordFile(await ask('records', id, null), format));
    say(`已存为 ${name}.${format}。`);
  };
  panel.append(
    element(
      'p',
      'ways',
      toButton('数字存为 CSV', () => save('csv')),
      toButton('数字存为 JSON', () => save('json')),
    ),
  );
};
