/**
 * Says a number by two classes of which `charts/size.css` makes `--size`, since the policy allows no style of an element:
 * 27 is `t2 o7`.
 *
 * @param value whole, 0 to 99.
 */
export const toSizeClasses = (value: number): string[] => [`t${Math.floor(value / 10)}`, `o${value % 10}`];
