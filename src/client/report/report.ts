import { openWhenWide } from '../dom/open-when-wide.ts';
import { followReading } from './outline.ts';
import { bindSwitches } from './switches.ts';

const outline = document.querySelector<HTMLElement>('.outline');
const article = document.querySelector<HTMLElement>('article');
if (outline) followReading(outline);
if (article) {
  bindSwitches(article);
  openWhenWide(article.querySelectorAll('details'), '80rem');
  if (new URLSearchParams(location.search).has('q')) {
    void import('./find.ts').then(({ bindFinder }) => {
      bindFinder(article);
    });
  }
  const pointed = ({ target }: Event): void => {
    if (!(target as Element).closest('details')) return;
    for (const type of ['pointerover', 'focusin']) article.removeEventListener(type, pointed);
    void import('./corrections.ts').then(({ bindCorrections }) => {
      bindCorrections(article);
    });
  };
  for (const type of ['pointerover', 'focusin']) article.addEventListener(type, pointed);
  const selected = (): void => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', selected);
    void import('./selection.ts').then(({ bindSelection }) => {
      bindSelection(article);
    });
  };
  document.addEventListener('selectionchange', selected);
}
