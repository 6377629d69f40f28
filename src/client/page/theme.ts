/** Choices of the switch, in the order in which it goes round. */
const choices = [
  ['', '明暗：随系统'],
  ['light', '明暗：浅色'],
  ['dark', '明暗：深色'],
] as const;

/** Wires the light and dark switch; the choice is kept where the browser lets it be kept. */
export function bindThemeSwitch(button: HTMLButtonElement): void {
  const root = document.documentElement;
  const label = button.querySelector('span');
  const show = () => {
    const [, name] = choices.find(([id]) => id === (root.dataset['theme'] ?? '')) ?? choices[0];
    if (label) label.textContent = name;
    button.title = name;
  };
  button.addEventListener('click', () => {
    const at = choices.findIndex(([id]) => id === (root.dataset['theme'] ?? ''));
    const [next] = choices[(at + 1) % choices.length] ?? choices[0];
    if (next) root.dataset['theme'] = next;
    else delete root.dataset['theme'];
    // Not by `keep`: this script stands in every page, and an import would cost each of them a request.
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Storage is blocked: the choice holds for this page
    }
    show();
  });
  show();
  button.hidden = false;
}
