import { expect, it } from 'vitest';
import { renderProse } from '../../src/render/index.ts';

it('puts links of the site under its base path and leaves others alone', () => {
  expect(renderProse('[数据](/data/)与[规范](https://example.org/)', '/duidu/')).toBe(
    '<p><a href="/duidu/data/">数据</a>与<a href="https://example.org/">规范</a></p>',
  );
});

it('drops raw HTML', () => {
  expect(renderProse('一段<script>x</script>话', '/')).toBe('<p>一段x话</p>');
});
