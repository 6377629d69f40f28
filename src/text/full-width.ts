const full = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）' } as const;

const isHalf = (character: string): character is keyof typeof full => Object.hasOwn(full, character);

/** Han characters, and the full-width and Chinese marks that stand between them. */
const chinese = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60“”‘’—…]/u;

/**
 * The text with half-width `,` `:` `;` `!` `?` `(` `)` beside Chinese characters shown full width, one for one:
 * the result is as long as `text`, so offsets hold.
 *
 * `增长6.08%,限上` gives `增长6.08%，限上`; `1,200元`, `8:30` and `(PPP)` stand as they are. Brackets go by pairs: both are
 * widened where either touches Chinese. A private-use character, left by a font that was lost, shows as a space.
 */
export function toFullWidth(text: string): string {
  const touches = (at: number, step: -1 | 1): boolean => {
    let next = at + step;
    while (isHalf(text.charAt(next))) next += step;
    return chinese.test(text.charAt(next));
  };
  const open: number[] = [];
  const wide = new Set<number>();
  for (const { 0: mark, index: at } of text.matchAll(/[\n,:;!?()]/g)) {
    if (mark === '\n') open.length = 0;
    if (!isHalf(mark)) continue;
    const touching = touches(at, -1) || touches(at, 1);
    if (mark === '(') open.push(at);
    const partner = mark === ')' ? open.pop() : undefined;
    if (touching || (partner !== undefined && wide.has(partner))) {
      wide.add(at);
      if (partner !== undefined) wide.add(partner);
    }
  }
  const shown =
    wide.size === 0
      ? text
      : text.replace(/[,:;!?()]/g, (mark, at: number) => (wide.has(at) && isHalf(mark) ? full[mark] : mark));
  return shown.replace(/\p{Co}/gu, (lost) => ' '.repeat(lost.length));
}
