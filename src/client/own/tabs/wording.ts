import { element } from '../../dom/element.ts';
import type { ShowTab } from '../desk.ts';

/** 用语 */
export const showWording: ShowTab = (panel) => {
  panel.append(element('p', 'quiet', '用语'));
};
