import { element } from '../../dom/element.ts';

/** What is to be looked at in a draft, whoever found it, and how much of it is done. */
export interface DoneTally {
  /** How many there are of each kind, and a bar of how many are done; hidden while there is nothing to look at. */
  element: HTMLElement;
  /** Counts what is called so: a key for each, see `toKey`. */
  add: (name: string, keys: readonly string[]) => void;
  /** A box to tick for one of them; it marks the item that it stands in as `done`. */
  toBox: (key: string, item: HTMLElement) => HTMLInputElement;
}

/**
 * Makes a tally of nothing yet.
 *
 * @param done keys of what was looked at; ticking a box adds to it or takes away.
 */
export function createDoneTally(done: Set<string>): DoneTally {
  const keys: string[] = [];
  const sums: string[] = [];
  const progress = element('progress', '');
  progress.ariaLabel = '已核对';
  const [words, count] = [element('b', ''), element('span', '')];
  const whole = element('span', 'tally', words, ' ', progress, ' ', count);
  whole.hidden = true;
  const tell = () => {
    progress.max = keys.length;
    progress.value = keys.filter((key) => done.has(key)).length;
    words.textContent = sums.join('，');
    count.textContent = `已核对 ${progress.value} / ${keys.length}`;
    whole.hidden = keys.length === 0;
  };
  return {
    element: whole,
    add(name, more) {
      if (more.length === 0) return;
      keys.push(...more);
      sums.push(`${name} ${more.length}`);
      tell();
    },
    toBox(key, item) {
      const box = element('input', '');
      box.type = 'checkbox';
      box.checked = done.has(key);
      item.classList.toggle('done', box.checked);
      box.addEventListener('change', () => {
        item.classList.toggle('done', box.checked);
        if (box.checked) done.add(key);
        else done.delete(key);
        tell();
      });
      return box;
    },
  };
}
