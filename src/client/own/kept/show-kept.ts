import { element } from '../../dom/element.ts';
import { toButton } from '../button.ts';
import { deleteKept, listKept } from './kept-reports.ts';
import type { KeptReport } from './kept-reports.ts';

/** How large a text is as UTF-8: `18 kB`. */
const toSize = (text: string) => `${Math.ceil(new TextEncoder().encode(text).length / 1000)} kB`;

/**
 * Lists the reports that are kept on this device, each with its size and a way to read it, and one button that deletes all;
 * shows nothing where there are none.
 */
export async function showKept(place: HTMLElement, read: (report: KeptReport) => void): Promise<void> {
  const kept = await listKept().catch(() => []);
  place.replaceChildren();
  if (kept.length === 0) return;
  const items = kept.map((report) =>
    element(
      'li',
      '',
      toButton(`读${report.name}`, () => {
        read(report);
      }),
      ` ${toSize(report.text)}`,
    ),
  );
  place.append(
    element('h2', '', '留在这台电脑上的报告'),
    element('ul', '', ...items),
    toButton('全部删除', async () => {
      await deleteKept();
      await showKept(place, read);
    }),
  );
}
