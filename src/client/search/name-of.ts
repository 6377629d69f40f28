/** What a reader knows the value of a box by: the words beside it. */
export const nameOf = (box: HTMLInputElement): string =>
  box.closest('label')!.querySelector('.name')!.textContent;
