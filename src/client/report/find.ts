import style from '../../styles/report/finder.css?inline';
import { Block, markBlock, parseQuery, usualDistance } from '../../search/browser/index.ts';
import { createRoutes } from '../../url/index.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { element } from '../dom/element.ts';
import { findRanges, textPlaces } from '../dom/text-places.ts';

/** One place of the report that says what was asked for: the words, each a range or several. */
interface PhraseMatch {
  paragraph: string;
  ranges: Range[];
}

/** Every place of the report's text that a query finds, as the page stands now, in text order. */
export function findInReport(article: Element, phrases: readonly string[], near: number): PhraseMatch[] {
  const texts = [...article.querySelectorAll('.text [id^=p]:not(.x)')];
  const queries = phrases.map((phrase) => parseQuery(phrase, near));
  return texts.flatMap((text) => {
    const block = new Block('', [0, text.textContent, []]);
    const hits = queries.flatMap((query) => markBlock(block, query)).sort((a, b) => a.start - b.start);
    if (hits.length === 0) return [];
    const places = textPlaces(text);
    return hits.map(({ marks }) => ({
      paragraph: text.id,
      ranges: findRanges(places, marks),
    }));
  });
}

const svg = 'http://www.w3.org/2000/svg';

/** Ticks beside the scroll bar: where on the page each place stands. */
function drawTicks(ticks: SVGElement, places: readonly PhraseMatch[]): void {
  const height = document.documentElement.scrollHeight;
  ticks.replaceChildren(
    ...places.flatMap(({ ranges: [range] }) => {
      if (!range) return [];
      const tick = document.createElementNS(svg, 'rect');
      tick.setAttribute('width', '6');
      tick.setAttribute('height', '3');
      tick.setAttribute('y', String((1000 * (range.getBoundingClientRect().top + scrollY)) / height));
      return tick;
    }),
  );
}

/**
 * Marks what the address asks for (`?q=乡村振兴&at=3#p219`): all places at once, one of them the present one.
 *
 * The next and the one before by button and by `n` and `p`; Esc and a button end it.
 */
export function bindFinder(article: Element): void {
  const params = new URLSearchParams(location.search);
  const phrases = params
    .getAll('q')
    .filter((phrase) => phrase.trim() !== '')
    .slice(0, 2);
  const given = params.get('near');
  const near = given !== null && /^\d{1,3}$/.test(given) ? Number(given) : usualDistance;
  if (phrases.length === 0) return;
  adoptStyle(style);
  let places = findInReport(article, phrases, near);
  const anchor = location.hash.slice(1);
  const nth = Number(params.get('at') ?? 1) - 1;
  const first = places.findIndex(({ paragraph }) => paragraph === anchor);
  let now = places[nth]?.paragraph === anchor || first < 0 ? nth : first;
  if (!places[now]) now = 0;

  const routes = createRoutes(document.documentElement.dataset['base'] ?? '/');
  const title = element('a', '', phrases.join('、'));
  title.href = routes.search(phrases[0]);
  title.title = '各镇怎么写';
  const count = element('output', '');
  const button = (label: string, sign: string, act: () => void): HTMLButtonElement => {
    const made = element('button', '', sign);
    made.type = 'button';
    made.title = label;
    made.ariaLabel = label;
    made.addEventListener('click', act);
    return made;
  };
  const ticks = document.createElementNS(svg, 'svg');
  ticks.setAttribute('class', 'finder-ticks');
  ticks.setAttribute('viewBox', '0 0 6 1000');
  ticks.setAttribute('preserveAspectRatio', 'none');
  ticks.setAttribute('aria-hidden', 'true');

  const highlight = (): void => {
    if ('highlights' in CSS) {
      CSS.highlights.set('found', new Highlight(...places.flatMap(({ ranges }) => ranges)));
      const present = new Highlight(...(places[now]?.ranges ?? []));
      present.priority = 1;
      CSS.highlights.set('found-now', present);
    }
  };
  const show = (): void => {
    count.textContent = places.length > 0 ? `${now + 1}/${places.length}` : '没有';
    highlight();
    const range = places[now]?.ranges[0];
    if (!range) return;
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 80 || bottom > innerHeight - 120) scrollTo({ top: scrollY + top - innerHeight / 3 });
    if (!('highlights' in CSS)) {
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }
  };
  const go = (step: number): void => {
    if (places.length === 0) return;
    now = (now + step + places.length) % places.length;
    show();
  };
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
    bar.remove();
    ticks.remove();
    if ('highlights' in CSS) for (const name of ['found', 'found-now']) CSS.highlights.delete(name);
    history.replaceState(history.state, '', location.pathname + location.hash);
  };
  const bar = element(
    'section',
    'finder',
    title,
    count,
    button('前一处（p）', '‹', () => {
      go(-1);
    }),
    button('后一处（n）', '›', () => {
      go(1);
    }),
    button('不再标出', '×', end),
  );
  bar.ariaLabel = '标出的词句';
  document.body.append(ticks, bar);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if ((event.target as Element).closest('input:not([type=checkbox]),textarea,select')) return;
      if (event.key === 'n') go(1);
      else if (event.key === 'p') go(-1);
      else if (event.key === 'Escape') end();
    },
    { signal: ended.signal },
  );
  // Another text stands in the same nodes once the source's own signs are shown; ranges are lost then
  let waiting = 0;
  const changes = new MutationObserver(() => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      places = findInReport(article, phrases, near);
      highlight();
    }, 50);
  });
  changes.observe(article, { subtree: true, characterData: true });
  const sizes = new ResizeObserver(() => {
    drawTicks(ticks, places);
  });
  sizes.observe(document.body);
  ended.signal.addEventListener('abort', () => {
    changes.disconnect();
    sizes.disconnect();
  });
  show();
}
