import { openWhenWide } from '../dom/open-when-wide.ts';

/** Opens the list of headings where there is room beside the text; from when it is open, what is read is marked in it. */
export function bindOutline(outline: HTMLElement): void {
  const isWide = openWhenWide(outline.querySelectorAll('details'), '64rem');
  if (!isWide.matches) outline.tabIndex = -1;
  const opened = (): void => {
    void import('./beside.ts').then(({ followReading }) => {
      followReading(outline, isWide);
    });
  };
  outline.addEventListener('toggle', opened, { capture: true, once: true });
}
