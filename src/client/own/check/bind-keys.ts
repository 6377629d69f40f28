/** J and K go to the next and the last mark, unless something is being written. */
export function bindKeys(panel: HTMLElement, step: (by: 1 | -1) => void): void {
  const listen = (event: KeyboardEvent): void => {
    if (panel.hidden || !panel.isConnected) {
      removeEventListener('keydown', listen);
      return;
    }
    const by = { j: 1, k: -1 }[event.key.toLowerCase()] as 1 | -1 | undefined;
    const isWriting =
      event.target instanceof Element &&
      event.target.matches('textarea, select, input:not([type=checkbox]), [contenteditable]');
    if (by === undefined || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(by);
  };
  addEventListener('keydown', listen);
}
