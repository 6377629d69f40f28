import type { ComparisonColumn } from './column/column.ts';
import { element } from '../dom/element.ts';
import { createMenu } from '../dom/menu.ts';

/** A square in the town's colour, to stand before its name. */
export function toDot(head: Element | null): HTMLElement {
  const dot = element('span', `dot ${head?.querySelector('a')?.className ?? ''}`);
  dot.ariaHidden = 'true';
  return dot;
}

/** A button of a column, which says what it does; the comparison acts on its `data-action`. */
function toButton(
  action: string,
  id: string,
  label: string,
  { disabled = false, pressed }: { disabled?: boolean; pressed?: boolean } = {},
): HTMLButtonElement {
  const button = element('button', '', label);
  button.type = 'button';
  button.dataset['action'] = action;
  button.dataset['id'] = id;
  button.disabled = disabled;
  if (pressed !== undefined) button.ariaPressed = String(pressed);
  return button;
}

/** The head of a column: name and year on one line, a caution under them; what can be done with it behind ⋯. */
export function toHead(
  { id, town, head, state }: ComparisonColumn,
  index: number,
  all: readonly ComparisonColumn[],
  reference: string,
): HTMLElement {
  const name = head ? [toDot(head), ...head.cloneNode(true).childNodes] : [element('a', '', town)];
  for (const node of name)
    if (node instanceof HTMLAnchorElement) {
      node.removeAttribute('class');
      node.title = node.textContent;
    }
  const several = all.length > 1;
  const pressed = id === reference;
  if (pressed) name.push(element('small', 'caution', '各行依它的次序'));
  const { button, list } = createMenu(several ? `${town}：移动、基准、移除，按住可拖动` : `${town}：移除`, [
    ...(several
      ? [
          toButton('pin', id, pressed ? `不再以${town}为基准` : `以${town}为基准`, { pressed }),
          toButton('back', id, `${town}前移`, { disabled: index === 0 }),
          toButton('on', id, `${town}后移`, { disabled: index === all.length - 1 }),
        ]
      : []),
    toButton('remove', id, `移除${town}`),
  ]);
  if (several) button.classList.add('grip');
  const made = element(
    'div',
    'head',
    element('div', 'name', ...name),
    ...(state === 'failed' ? [toButton('retry', id, `重新载入${town}`)] : []),
    button,
    list,
  );
  made.dataset['column'] = id;
  if (pressed) made.dataset['reference'] = '';
  return made;
}
