import { toButton } from '../button.ts';
import { areKept, keepLater, keepOffline, listLater } from './keep-offline.ts';

const everything = '拔掉网线也能用：本页、Word 与 PDF 的识别程序、本站各份报告都已留在这台电脑上。';
const programs = '拔掉网线也能用：本页、Word 与 PDF 的识别程序已留在这台电脑上。';

/** Bytes as they travel, up to which the site's reports are kept without asking. */
const unasked = 1_500_000;

/**
 * Lets the browser keep the page, then its readers of Word and PDF and, of a small site, its reports; says in a line what works
 * without a connection now. A button keeps the reports of a large site.
 *
 * @param folder address of the page.
 * @param kept told once the page works without a connection, before the rest is kept.
 */
export async function showOffline(line: HTMLElement, folder: string, kept: () => void): Promise<void> {
  if (!(await keepOffline(folder))) return;
  kept();
  const say = (words: string, ...more: (Node | string)[]) => {
    line.hidden = false;
    line.replaceChildren(words, ...more);
  };
  try {
    const { programs: readers, reports } = await listLater(folder);
    const hasReports = await areKept(folder, reports);
    if (!(await areKept(folder, readers)) && !(await keepLater(folder, readers)))
      throw new Error('no readers');
    const keepReports = async (): Promise<void> => {
      if (await keepLater(folder, reports)) say(everything);
      else say(`没有全部取到，请检查网络后再试。${programs}`, toOffer());
    };
    const toOffer = () =>
      toButton(`把本站各份报告也留下（约 ${(reports.bytes / 1e6).toFixed(1)} MB）`, keepReports);
    if (hasReports) say(everything);
    else if (reports.bytes <= unasked) await keepReports();
    else say(programs, ' ', toOffer());
  } catch {
    say('拔掉网线也能用：本页已留在这台电脑上，能读文本和网页。');
  }
}
