import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headers, putPolicyFirst, toHeadersFile, unframed } from '../../scripts/hardening.ts';

describe('putPolicyFirst', () => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

  test('moves the policy before everything but the encoding', () => {
    const page = `<head><meta charset="utf-8"><title>甲</title><script>1</script>${policy}</head>`;
    expect(putPolicyFirst(page)).toBe(
      `<head><meta charset="utf-8">${policy}<title>甲</title><script>1</script></head>`,
    );
    expect(putPolicyFirst(putPolicyFirst(page))).toBe(putPolicyFirst(page));
  });

  test('takes signs of a policy as they stand', () => {
    const odd = policy.replace('none', '$&$1');
    expect(putPolicyFirst(`<meta charset="utf-8"><p>${odd}`)).toBe(`<meta charset="utf-8">${odd}<p>`);
  });

  test('names the scripts and styles of the page and no others', () => {
    const hash = (code: string) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`;
    const full = (scripts: string[], styles: string[]) =>
      `<meta http-equiv="content-security-policy" content="script-src 'self'${scripts.map(hash).join('')}; style-src 'self'${styles.map(hash).join('')};">`;
    const own = `<script src="d.js"></script><script type="module">b\nc</script><style>e</style>`;
    expect(putPolicyFirst(`<meta charset="utf-8">${own}${full(['a', 'b\nc', 'd'], ['', 'e'])}`)).toBe(
      `<meta charset="utf-8">${full(['b\nc'], ['e'])}${own}`,
    );
  });

  test('leaves a page without a policy alone', () => {
    expect(putPolicyFirst('<meta charset="utf-8"><p>')).toBe('<meta charset="utf-8"><p>');
  });
});

describe('toHeadersFile', () => {
  const file = toHeadersFile('/duidu/', ['compare', 'embed', 'reports']);
  const rules: Record<string, string> = {};
  for (const rule of file.split(/\n\n/)) rules[rule.split('\n')[0]!] = rule;

  test('lets only the embeds stand in frames', () => {
    const paths = Object.keys(rules).filter((path) => rules[path]!.includes('frame-ancestors'));
    expect(paths).toEqual(['/duidu/', '/duidu/404.html', '/duidu/compare/*', '/duidu/reports/*']);
  });

  test('says every header of every file, and none in two rules for one page', () => {
    for (const [name, value] of Object.entries(headers))
      expect(rules['/duidu/*']).toContain(`  ${name}: ${value}`);
    expect(rules['/duidu/*']).not.toContain(unframed[0]);
  });
});

describe('README', () => {
  const readme = readFileSync('README.md', 'utf8');

  test.for(Object.entries(headers))('has %s for nginx and for Caddy', ([name, value]) => {
    expect(readme).toContain(`add_header ${name} "${value}" always;\n`);
    expect(readme).toContain(`    ${name} "${value}"\n`);
  });

  test('lets only embeds stand in frames in either', () => {
    const [name, value] = unframed;
    expect(readme).toContain(`{ default "${value}"; ~^/embed/ ""; }`);
    expect(readme).toContain(`@framed not path /embed/*\n  header @framed {\n    ${name} "${value}"\n`);
  });
});
