import { saveDocx, saveHtml } from './export.ts';
import type { CompareTable } from './table.ts';

/** Binds what hands the comparison over: its link, a print, a web page, a Word file. */
export function bindExportMenu(
  form: HTMLFormElement,
  {
    link,
    table,
    write,
    say,
  }: {
    link: () => string;
    table: () => CompareTable;
    write: (words: string, done: string) => Promise<void>;
    say: (notice: string) => void;
  },
): void {
  const act = (name: string, run: () => unknown) => {
    form.querySelector(`[name="${name}"]`)?.addEventListener('click', () => void run());
  };
  act('copy', () => write(link(), '链接已复制。'));
  act('print', () => {
    window.print();
  });
  act('html', () => {
    saveHtml(table(), document.title);
  });
  act('docx', async () => {
    say('正在生成 Word 文件……');
    try {
      await saveDocx(table(), document.title);
      say('Word 文件已生成。');
    } catch {
      say('Word 文件未能生成，请检查网络后再试。');
    }
  });
}
