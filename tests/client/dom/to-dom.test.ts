// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h, s } from 'hastscript';
import { toDom } from '../../../src/client/dom/to-dom.ts';

test('A drawing is live SVG with the attributes that its properties stand for', () => {
  const drawn = s('svg', { role: 'img', ariaLabel: '图', className: ['plot', 'wide'] }, [
    s('text', { textAnchor: 'end', dataRow: 'a', x: 3 }, '12亿'),
  ]);
  const svg = toDom(drawn) as SVGElement;
  expect(svg.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(svg.getAttribute('aria-label')).toBe('图');
  expect(svg.getAttribute('class')).toBe('plot wide');
  const text = svg.firstElementChild!;
  expect([text.getAttribute('text-anchor'), text.getAttribute('data-row'), text.getAttribute('x')]).toEqual([
    'end',
    'a',
    '3',
  ]);
  expect(text.textContent).toBe('12亿');
});

test('A frame around drawings is HTML, and words go in as text', () => {
  const frame = toDom(h('span', { hidden: false }, ['<b>'])) as HTMLElement;
  expect(frame.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
  expect(frame.hasAttribute('hidden')).toBe(false);
  expect(frame.firstChild?.textContent).toBe('<b>');
});

test('A text is HTML, and a drawing in it SVG', () => {
  const link = h('a', { href: '#p9', className: ['n'], hidden: true }, [
    h('data', { value: '3' }, '3亿'),
    s('svg', [s('path')]),
  ]);
  const text = toDom(link, 'html') as HTMLElement;
  expect([text.namespaceURI, text.getAttribute('href'), text.hidden]).toEqual([
    'http://www.w3.org/1999/xhtml',
    '#p9',
    true,
  ]);
  expect(text.querySelector('data')?.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
  expect(text.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
});
