import { toButton } from '../button.ts';
import { keepLaterFiles, keepOffline, listLaterFiles } from './keep-offline.ts';

const everything = '拔掉网线也能用：本页、Word 与 PDF 的识别程序、本站各份报告都已留在这台电脑上。';

/**
 * Lets the browser keep the page, and says in a line what works without a connection now; a button keeps the rest.
 *
 * @param folder address of the page.
 * @returns whether the page works without a connection.
 */
export async function showOffline(line: HTMLElement, folder: string): Promise<boolean> {
  const isKept = await keepOffline(folder);
  if (!isKept) return false;
  line.hidden = false;
  const say = (words: string, ...more: Node[]) => {
    line.replaceChildren(words, ...more);
  };
  const offer = async (before: string): Promise<void> => {
    const later = await listLaterFiles(folder).catch(() => null);
    if (later === undefined) {
      say(everything);
      return;
    }
    say(`${before}拔掉网线也能用：本页已留在这台电脑上，能读文本、网页和 Word。`);
    if (!later) return;
    const size = `约 ${(later.bytes / 1e6).toFixed(1)} MB`;
    const button = toButton(`把 PDF 的识别程序和本站各份报告也留下（${size}）`, async () => {
      try {
        await keepLaterFiles(folder, later);
        say(everything);
      } catch {
        await offer('没有全部取到，请检查网络后再试。');
      }
    });
    line.append(' ', button);
  };
  await offer('');
  return true;
}
