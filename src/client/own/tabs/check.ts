import { element } from '../../dom/element.ts';
import type { ShowTab } from '../desk.ts';
import { toFinding } from '../finding.ts';

/** 自查: what is to be looked at in the text, in its order. */
export const showCheck: ShowTab = (panel, { diagnostics, source }) => {
  if (diagnostics.length === 0) panel.append(element('p', 'quiet', '没有发现要核对的地方。'));
  else
    panel.append(
      element('ol', 'findings', ...diagnostics.map((diagnostic) => toFinding(diagnostic, source))),
    );
};
