import { keep, readKeptJson } from '../dom/storage.ts';

/** What a first load need not bring. */
const loadMeans = () => import('./switch-means.ts');

/** From where the switches have what they show. */
export interface SwitchSources {
  /** The source of the text. */
  source: () => Promise<string>;
  /** Where it shares wording with others: spans of the source; absent where that is not known. */
  shared?: () => Promise<(readonly [start: number, end: number])[]>;
}

/** The files that a report's page names. */
const filesOf = (article: HTMLElement): SwitchSources => ({
  source: async () => (await loadMeans()).fetchText(article.dataset['source'] ?? ''),
  shared: async () => (await loadMeans()).fetchOnce<[number, number][]>(article.dataset['shared'] ?? ''),
});

/** 原貌: the source's own characters in the place of the widened ones; 淡化套话: wording that other reports share. */
function createEffects(
  article: HTMLElement,
  sources: SwitchSources,
): Record<string, (on: boolean) => Promise<void> | void> {
  let source: string | undefined;
  const widened = new Map<Text, string>();
  return {
    'show-original': async (on) => {
      const { sourcePlaces } = await loadMeans();
      source ??= await sources.source();
      for (const { node, start } of sourcePlaces(article)) {
        if (on) widened.set(node, node.data);
        node.data = on ? source.slice(start, start + node.length) : (widened.get(node) ?? node.data);
      }
    },
    'dim-shared': async (on) => {
      CSS.highlights.delete('shared');
      if (!on) return;
      const { findRanges, sourcePlaces } = await loadMeans();
      const spans = (await sources.shared?.()) ?? [];
      CSS.highlights.set('shared', new Highlight(...findRanges(sourcePlaces(article), spans)));
    },
  };
}

/**
 * Wires the switches above a report's text; what they are set to is kept where the browser lets it be kept.
 *
 * One that was set before this came holds over what was kept; one that can show nothing here is hidden.
 */
export function bindSwitches(article: HTMLElement, sources = filesOf(article)): void {
  const effects = createEffects(article, sources);
  const status = article.querySelector('.switches [role=status]');
  const shared = article.querySelector<HTMLInputElement>('#dim-shared');
  if (shared) shared.parentElement!.hidden = !('highlights' in CSS) || !sources.shared;
  const kept = { ...(readKeptJson('switches') as Record<string, boolean> | null) };
  for (const input of article.querySelectorAll<HTMLInputElement>('.switches input')) {
    const effect = effects[input.id];
    const apply = async () => {
      try {
        await effect?.(input.checked);
        if (status) status.textContent = '';
      } catch {
        input.checked = false;
        if (status) status.textContent = '没有取到原文，请检查网络后再试。';
      }
    };
    const change = () => {
      kept[input.id] = input.checked;
      keep('switches', JSON.stringify(kept));
      void apply();
    };
    const wanted = kept[input.id];
    if (input.checked !== input.defaultChecked) change();
    else if (typeof wanted === 'boolean' && wanted !== input.checked) {
      input.checked = wanted;
      void apply();
    }
    input.addEventListener('change', change);
  }
}
