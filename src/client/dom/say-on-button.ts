/** Says something on a button for two seconds; then it bears its own words again. */
export function sayOnButton(button: HTMLElement, words: string): void {
  const own = (button.dataset['label'] ??= button.textContent);
  button.textContent = words;
  setTimeout(() => (button.textContent = own), 2000);
}
