/** What a report's page waits for before it fetches what goes beyond its plain text. */
const signs = ['pointerover', 'focusin'] as const;

/** Whether this device keeps how the switches above a text were set; false where the browser lets nothing be kept. */
function areSwitchesKept(): boolean {
  // Not by `readKept`: it would be one more file for every report's page
  try {
    return localStorage.getItem('switches') !== null;
  } catch {
    return false;
  }
}

const article = document.querySelector<HTMLElement>('article');
if (article) {
  let bound: Promise<void> | undefined;
  const bind = (): Promise<void> =>
    (bound ??= import('./reading.ts').then(({ bindNotes, bindOutline, bindSwitches }) => {
      bindSwitches(article);
      bindNotes(article);
      const outline = document.querySelector<HTMLElement>('.outline');
      if (outline) bindOutline(outline);
    }));
  const touched = ({ target, currentTarget }: Event): void => {
    void bind();
    if (!(target as Element).closest('.n')) return;
    for (const type of signs) currentTarget!.removeEventListener(type, touched);
    // Behind the notes, which lead to what each is about
    void Promise.all([import('./corrections.ts'), bind()]).then(([{ bindCorrections }]) => {
      bindCorrections(article);
    });
  };
  // Not the window: a browser may feign a pointer at its corner, over the masthead
  const main = document.querySelector('main')!;
  for (const type of signs) main.addEventListener(type, touched);
  // Where there is room beside the text; else a first load brings nothing for it
  const wide = matchMedia('(min-width: 64rem)');
  if (wide.matches || areSwitchesKept()) void bind();
  else wide.addEventListener('change', () => void bind(), { once: true });

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
  const selected = (): void => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', selected);
    void import('./selection.ts').then(({ bindSelection }) => {
      bindSelection(article);
    });
  };
  document.addEventListener('selectionchange', selected);
}
