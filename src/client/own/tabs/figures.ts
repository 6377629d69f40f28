import { element } from '../../dom/element.ts';
import type { ShowTab } from '../desk.ts';

/** 数字 */
export const showFigures: ShowTab = (panel) => {
  panel.append(element('p', 'quiet', '数字'));
};
