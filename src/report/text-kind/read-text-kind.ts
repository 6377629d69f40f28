import type { ClassifiedLine } from '../classify.ts';
import type { Seen, TextKindReading } from './types.ts';
import { toHalfWidth } from '../../text/numerals.ts';
import { classifyLines, namesReport } from '../classify.ts';
import { addressesDelegates, beginsReport, namesPart, opensReport, readPartName } from '../cues.ts';
import { readEnumerator } from '../enumerators.ts';
import { splitLines } from '../lines.ts';
import { toReading, toSource } from '../reading/index.ts';
import { judges } from './judges.ts';
import { meanings, textKinds } from './types.ts';

/**
 * Says what a text is, by evidence that is shown: `《报告》提出…` in the third person makes news of it, `点击查看全文` a
 * preview. Total and pure; the first kind of {@link textKinds} that its evidence shows is told.
 *
 * @param simplify reads traditional characters as simplified ones, as in `parseReport`.
 */
export function readTextKind(source: string, simplify?: (text: string) => string): TextKindReading {
  const reading = toReading(source, simplify);
  const lines = classifyLines(splitLines(reading.text));
  const body = lines.filter(({ kind }) => kind === 'paragraph');
  const seen: Seen = {
    lines,
    body,
    half: toHalfWidth(reading.text),
    openings: findOpenings(lines),
    titles: lines.filter(({ kind, text }) => kind !== 'chrome' && kind !== 'metadata' && namesReport(text)),
    partHeadings: body.filter(({ text }) => namesPart(text) || isRootHeading(text)),
  };
  for (const kind of textKinds) {
    const evidence = kind === 'complete' ? [] : judges[kind](seen);
    if (!evidence) continue;
    const { message } = meanings[kind];
    const placed = evidence.map((one) => toSource(reading, one));
    return { kind, message, evidence: placed, refused: kind === 'menu' || kind === 'other' };
  }
  throw new Error('the last kind of text holds for every text');
}

/** Where a report begins: `现在,我代表…`, the address right before it belonging to it. */
function findOpenings(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  return lines.filter(({ text, kind }, index) => {
    if (kind === 'chrome' || kind === 'metadata') return false;
    const before = lines[index - 1]?.text ?? '';
    // 石桥镇政府工作报告各位代表:现在,我代表…: the title's line break was lost
    const addressed = addressesDelegates(text) || /各位(?:代表|委员|同志)[:!,]/.test(text.slice(0, 80));
    return beginsReport(text) && (addressed || opensReport(text) || opensReport(before));
  });
}

/** `一、2023年工作回顾`, also where its body follows in the line. */
function isRootHeading(text: string): boolean {
  const enumerator = readEnumerator(text);
  return (
    enumerator?.kind === 'comma' &&
    readPartName(
      text
        .slice(enumerator.text.length)
        .split(/[。,;:\s]/)[0]
        ?.slice(0, 30) ?? '',
    ) !== undefined
  );
}
