import { element } from './element.ts';
import { sayOnButton } from './say-on-button.ts';

/** Puts a text into the clipboard and says so on the button; where that is not allowed, shows the text to be copied. */
export function copyText(text: string, button: HTMLElement): void {
  const show = (): void => {
    const field = element('textarea', 'copy');
    field.value = text;
    field.readOnly = true;
    field.ariaLabel = '请从这里复制';
    button.after(field);
    field.select();
    sayOnButton(button, '请从旁边复制');
  };
  try {
    navigator.clipboard.writeText(text).then(() => {
      sayOnButton(button, '已复制');
    }, show);
  } catch {
    // Without https there is no clipboard
    show();
  }
}
