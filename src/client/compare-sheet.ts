import type { Column } from './compare-column.ts';

/** A word of the address and what the page calls it: `['economy', '经济']`. */
export type Choice = readonly [id: string, label: string];

/** The parts and topics whose rows are shown, in order. */
export interface Choices {
  parts: readonly Choice[];
  topics: readonly Choice[];
}

/** Makes an element of a class with children; text becomes text nodes. */
function make(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function toButton(
  action: string,
  id: string,
  sign: string,
  label: string,
  disabled = false,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['action'] = action;
  button.dataset['id'] = id;
  button.ariaLabel = label;
  button.title = label;
  button.textContent = sign;
  button.disabled = disabled;
  return button;
}

function toHead(column: Column, index: number, all: readonly Column[]): HTMLElement {
  const { id, town, head, failed } = column;
  const name = head ? [...head.cloneNode(true).childNodes] : [town];
  const buttons = [
    ...(failed ? [toButton('retry', id, '重试', `重新载入${town}`)] : []),
    ...(all.length > 1
      ? [
          toButton('back', id, '‹', `${town}前移`, index === 0),
          toButton('on', id, '›', `${town}后移`, index === all.length - 1),
        ]
      : []),
    toButton('remove', id, '×', `移除${town}`),
  ];
  const element = make('div', 'head', make('div', 'name', ...name), make('div', 'buttons', ...buttons));
  element.dataset['column'] = id;
  return element;
}

function toCell({ id, town, head, cells, failed }: Column, row: string): HTMLElement {
  const words = cells.get(row);
  const label = make('h4', head?.querySelector('a')?.className ?? '', town);
  const text = words
    ? [...words.cloneNode(true).childNodes]
    : [make('p', 'none', failed ? '未能载入' : '本报告未涉及')];
  const cell = make('div', words ? 'cell' : 'cell empty', label, ...text);
  cell.dataset['town'] = id;
  return cell;
}

/**
 * Lays columns into rows: a head for each column, then for each part its rows, one a topic.
 *
 * A row that no column has anything in is left out, unless it is the only one that was asked for.
 */
export function layOut(columns: readonly Column[], { parts, topics }: Choices): Node[] {
  const single = parts.length === 1 && topics.length === 1;
  const sections = parts.flatMap(([part, partLabel]) => {
    const rows = topics.flatMap(([topic, topicLabel]) => {
      const id = `${part}.${topic}`;
      if (!single && !columns.some(({ cells }) => cells.has(id))) return [];
      const row = make(
        'div',
        'row',
        make('h3', '', make('small', '', partLabel), topicLabel),
        ...columns.map((column) => toCell(column, id)),
      );
      row.dataset['row'] = id;
      return [row];
    });
    return rows.length > 0 ? [make('section', '', make('h2', '', partLabel), ...rows)] : [];
  });
  if (columns.length === 0) return [make('p', 'none', '还没有选报告。请在上面选一份，加入对照。')];
  const heads = make('div', 'heads', ...columns.map(toHead));
  return [heads, ...(sections.length > 0 ? sections : [make('p', 'none', '所选报告都未涉及。')])];
}
