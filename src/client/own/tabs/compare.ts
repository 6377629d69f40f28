import { element } from '../../dom/element.ts';
import type { ShowTab } from '../desk.ts';

/** 对照 */
export const showCompare: ShowTab = (panel) => {
  panel.append(element('p', 'quiet', '对照'));
};
