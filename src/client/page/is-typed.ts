/** Whether a key is pressed in a field, where it is a sign of what is written. */
export function isTyped({ target }: Event): boolean {
  return (target as Element).matches('input:not([type=checkbox],[type=radio]),textarea,select');
}
