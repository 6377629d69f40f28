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
  const save = (name: 'html' | 'docx', kind: string) => {
    act(name, async () => {
      say(`${kind}：正在生成……`);
      try {
        const { saveDocx, saveHtml } = await import('./export.ts');
        if (name === 'html') saveHtml(table(), document.title);
        else await saveDocx(table(), document.title);
        say(`${kind}已生成。`);
      } catch {
        say(`${kind}未能生成，请检查网络后再试。`);
      }
    });
  };
  save('html', '网页文件');
  save('docx', 'Word 文件');
}
