import { expect, test } from 'vitest';
import { embedCode } from '../../src/charts/index.ts';

test('The code for another page is one frame, without script, style or a way out of its quotes', () => {
  expect(embedCode('https://a.test/?x=1&y=2', '“收入”："><b>', { height: 401 })).toEqual({
    html: '<iframe src="https://a.test/?x=1&amp;y=2" title="“收入”：&quot;&gt;&lt;b&gt;" width="100%" height="670" frameborder="0" loading="lazy"></iframe>',
    height: 670,
  });
});
