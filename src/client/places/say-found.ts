/** So many towns are offered to what a reader types; of more, their number is told. */
export const offered = 8;

/** How many towns were found: `找到12镇，列出前8镇`; `none` where there is none. */
export const sayFound = (count: number, none: string): string =>
  count === 0 ? none : `找到${count}镇${count > offered ? `，列出前${offered}镇` : ''}`;
