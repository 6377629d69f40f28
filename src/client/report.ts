import { openWhenWide } from './open-when-wide.ts';
import { followReading } from './outline.ts';
import { bindSwitches } from './report-switches.ts';

const outline = document.querySelector<HTMLElement>('.outline');
const article = document.querySelector<HTMLElement>('article');
if (outline) followReading(outline);
if (article) {
  bindSwitches(article);
  openWhenWide(article.querySelectorAll('details'), '80rem');
  if (new URLSearchParams(location.search).has('q')) {
    void import('./report-find.ts').then(({ bindFinder }) => {
      bindFinder(article);
    });
  }
  const selected = (): void => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', selected);
    void import('./selection.ts').then(({ bindSelection }) => {
      bindSelection(article);
    });
  };
  document.addEventListener('selectionchange', selected);
}
