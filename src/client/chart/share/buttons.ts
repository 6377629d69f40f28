/** The buttons of a menu, and the line in it that says what became of them. */
export interface Buttons {
  say: (text: string) => void;
  /** Has every button of a selector do something, and says that it is done, or that it failed. */
  on: (selector: string, done: string, run: (button: HTMLElement) => Promise<void>, failed?: string) => void;
}

/** Takes charge of the buttons of a menu. */
export function createButtons(menu: HTMLElement): Buttons {
  const say = (text: string): void => {
    menu.querySelector('[data-said]')!.textContent = text;
  };
  return {
    say,
    on(selector, done, run, failed = '没能做到：浏览器不许，或网络断了。') {
      for (const button of menu.querySelectorAll<HTMLElement>(selector))
        button.addEventListener('click', () => {
          run(button).then(
            () => {
              say(done);
            },
            (reason: unknown) => {
              // Who closes the system's own sheet has changed their mind, and nothing failed.
              if (!(reason instanceof DOMException && reason.name === 'AbortError')) say(failed);
            },
          );
        });
    },
  };
}
