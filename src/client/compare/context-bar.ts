/** What stands in the bar: its words and buttons, what the key `c` does, and what is undone when it goes. */
export interface BarContent {
  children: readonly (Node | string)[];
  copy?: () => void;
  release: () => void;
}

/** The bar at the foot of a comparison, which shows one thing at a time. */
export interface ContextBar {
  /** Shows something in the place of what stands there, whose owner lets go first. */
  show: (content: BarContent) => void;
  /** Does what `c` does for what stands there. */
  copy: () => void;
}

/** Takes charge of the bar: whoever shows something last owns it, and Escape empties it. */
export function createContextBar(bar: HTMLElement): ContextBar {
  let owner: BarContent | undefined;
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !owner) return;
    owner.release();
    owner = undefined;
    bar.hidden = true;
  });
  return {
    show(content) {
      owner?.release();
      owner = content;
      bar.replaceChildren(...content.children);
      bar.hidden = false;
    },
    copy() {
      owner?.copy?.();
    },
  };
}
