import { bindOutline } from './bind-outline.ts';
import { bindNotes } from './notes.ts';
import { bindSwitches } from './switches.ts';

const outline = document.querySelector<HTMLElement>('.outline');
const article = document.querySelector<HTMLElement>('article');
if (outline) bindOutline(outline);
if (article) {
  bindSwitches(article);
  bindNotes(article);
  const isSearch = new URLSearchParams(location.search).has('q');
  if (isSearch) {
    void import('./find.ts').then(({ bindFinder }) => {
      bindFinder(article);
    });
  }
  const openAnchor = (): void => {
    if (!/^#[qpscde]\d/.test(location.hash) || document.getElementById(location.hash.slice(1))) return;
    void import('./anchor.ts').then(({ showAnchor }) => {
      showAnchor(article);
    });
  };
  addEventListener('hashchange', openAnchor);
  // A phrase that is looked for leads to its own place
  if (!isSearch) openAnchor();
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
