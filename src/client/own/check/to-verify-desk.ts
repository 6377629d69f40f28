import type { SourceReport } from '../../../verify/index.ts';
import { adoptStyle } from '../../dom/adopt-style.ts';
import { element } from '../../dom/element.ts';

/** 引文验真 beside a reader's own reports: a field whose text is held against them and the site's; loaded when it is opened. */
export function toVerifyDesk(own: readonly SourceReport[]): HTMLElement {
  const room = element(
    'details',
    'check-others',
    element('summary', '', '引文验真：把一段文字与这些报告和网站的报告核对'),
  );
  const open = async (): Promise<void> => {
    const [{ VerifyDesk }, style] = await Promise.all([
      import('../../verify/verify.ts'),
      import('../../../styles/own/verify.css?inline'),
    ]);
    adoptStyle(style.default);
    const text = element('textarea', '');
    text.rows = 6;
    text.spellcheck = false;
    text.dataset['verifyText'] = '';
    const button = element('button', '', '与原文核对');
    button.type = 'button';
    button.dataset['verify'] = '';
    const status = element('p', '');
    status.role = 'status';
    const result = element('div', '');
    result.dataset['verifyResult'] = '';
    const desk = new VerifyDesk();
    desk.dataset['verifyState'] = 'idle';
    desk.own = own;
    desk.append(
      element('div', 'verify-form', element('label', '', '贴入要核对的文字', text), button),
      status,
      result,
    );
    room.append(desk);
  };
  room.addEventListener('toggle', () => void open(), { once: true });
  return room;
}
