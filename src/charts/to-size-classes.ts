/**
 * Says a number by two classes, since the policy allows no style of an element: 27 is `t2 o7`, for which `charts/size.css`
 * sets `--tens` to 20 and `--ones` to 7.
 *
 * @param value whole, 0 to 99.
 */
export const toSizeClasses = (value: number): string[] => [`t${Math.floor(value / 10)}`, `o${value % 10}`];
