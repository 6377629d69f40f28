import { element } from './element.ts';

/** Puts a text into the clipboard and says so on the button; where that is not allowed, shows the text to be copied. */
export function copyText(text: string, button: HTMLElement): void {
  const before = (button.dataset['label'] ??= button.textContent);
  const say = (words: string): void => {
    button.textContent = words;
    setTimeout(() => (button.textContent = before), 2000);
  };
  const show = (): void => {
    const field = element('textarea', 'copy');
    field.value = text;
    field.readOnly = true;
    field.ariaLabel = '请从这里复制';
    button.after(field);
    field.select();
    say('请从旁边复制');
  };
  try {
    navigator.clipboard.writeText(text).then(() => {
      say('已复制');
    }, show);
  } catch {
    // Without https there is no clipboard
    show();
  }
}
