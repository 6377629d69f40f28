/**
 * Says in `data-layout` whether columns of text have room beside each other (twelve characters a line, else they stand
 * under each other: swiped sideways, each line would be as long as its longest text, and mostly blank), and in `data-figures` whether columns of numbers have (six characters).
 */
export function fitColumns(sheet: HTMLElement, room: number, columns: number): void {
  const ems = room / parseFloat(getComputedStyle(document.documentElement).fontSize);
  sheet.dataset['layout'] = ems >= 6 + 12 * columns ? 'wide' : 'narrow';
  sheet.dataset['figures'] = ems >= 4 + 6.2 * columns ? 'side' : 'stack';
}
