import { ruleLabels } from '../../rule-texts.ts';
import type { Diagnostic } from '../../diagnostics.ts';
import { toFullWidth } from '../../text/full-width.ts';
import { element } from '../dom/element.ts';

/** Characters of the text that are shown on either side of what a finding is about. */
const around = 24;

/** A finding as an item: what was found, what is to be looked at, and the words that it is about, marked. */
export function toFinding({ rule, severity, message, start, end }: Diagnostic, source: string): HTMLElement {
  const item = element('li', '');
  item.dataset['severity'] = severity;
  item.dataset['finding'] = '';
  item.dataset['rule'] = rule;
  const line = (text: string) => toFullWidth(text).replace(/\s+/gu, ' ');
  const before = source.slice(Math.max(0, start - around), start);
  const words = line(source.slice(start, end)) || '␣';
  item.append(
    element('b', '', ruleLabels[rule]),
    element('p', '', toFullWidth(message)),
    element(
      'blockquote',
      '',
      line(before.slice(before.lastIndexOf('\n') + 1)),
      element('mark', '', words),
      line(source.slice(end, end + around).split('\n', 1)[0] ?? ''),
    ),
  );
  return item;
}
