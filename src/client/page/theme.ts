/** The choices of the switch in the order in which it goes round, and what it says of each. */
const themes = ['', 'light', 'dark'];
const words = ['明暗：随系统', '明暗：浅色', '明暗：深色'];

/** Wires the light and dark switch; the choice is kept where the browser lets it be kept. */
export function bindThemeSwitch(button: HTMLButtonElement): void {
  const root = document.documentElement.dataset;
  let at = Math.max(0, themes.indexOf(root['theme'] ?? ''));
  const show = () => {
    button.title = button.lastElementChild!.textContent = words[at]!;
  };
  button.addEventListener('click', () => {
    at = (at + 1) % themes.length;
    const theme = (root['theme'] = themes[at]!);
    // Not by `keep`: this script stands in every page, and an import would cost each of them a request.
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage is blocked: the choice holds for this page
    }
    show();
  });
  show();
  button.hidden = false;
}
