import type { Column } from './column.ts';
import { element } from '../dom/element.ts';

/** A square in the town's colour, to stand before its name. */
export function toDot(head: Element | null): HTMLElement {
  const dot = element('span', `dot ${head?.querySelector('a')?.className ?? ''}`);
  dot.ariaHidden = 'true';
  return dot;
}

/** A button of a column; the comparison acts on its `data-action`. */
function toButton(
  action: string,
  id: string,
  sign: string,
  label: string,
  { disabled = false, pressed }: { disabled?: boolean; pressed?: boolean } = {},
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['action'] = action;
  button.dataset['id'] = id;
  button.ariaLabel = label;
  button.title = label;
  button.textContent = sign;
  button.disabled = disabled;
  if (pressed !== undefined) button.ariaPressed = String(pressed);
  return button;
}

/** The head of a column: name, year, and what can be done with it. */
export function toHead(
  column: Column,
  index: number,
  all: readonly Column[],
  reference: string,
): HTMLElement {
  const { id, town, head, state } = column;
  const name = head ? [toDot(head), ...head.cloneNode(true).childNodes] : [town];
  for (const node of name) if (node instanceof HTMLAnchorElement) node.removeAttribute('class');
  const grip = element('span', 'grip', '⠿');
  grip.ariaHidden = 'true';
  grip.title = '拖动换位';
  const several = all.length > 1;
  const pressed = id === reference;
  const buttons = [
    ...(state === 'failed' ? [toButton('retry', id, '重试', `重新载入${town}`)] : []),
    ...(several
      ? [
          toButton('pin', id, '基', pressed ? `不再以${town}为基准` : `以${town}为基准`, { pressed }),
          toButton('back', id, '‹', `${town}前移`, { disabled: index === 0 }),
          toButton('on', id, '›', `${town}后移`, { disabled: index === all.length - 1 }),
        ]
      : []),
    toButton('remove', id, '×', `移除${town}`),
  ];
  const made = element(
    'div',
    'head',
    ...(several ? [grip] : []),
    element('div', 'name', ...name),
    element('div', 'buttons', ...buttons),
  );
  made.dataset['column'] = id;
  if (pressed) made.dataset['reference'] = '';
  return made;
}
