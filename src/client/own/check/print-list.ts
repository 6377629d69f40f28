/** Prints the list alone. */
export function printList(): void {
  document.documentElement.dataset['print'] = 'check';
  addEventListener(
    'afterprint',
    () => {
      delete document.documentElement.dataset['print'];
    },
    { once: true },
  );
  print();
}
