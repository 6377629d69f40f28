/** Where a page stands in the navigation. */
export type Current =
  'reports' | 'compare' | 'plans' | 'map' | 'topics' | 'indicators' | 'search' | 'phrases' | 'data';

/** Keys as they are printed, and what they do on the page. */
export type PageKey = readonly [keys: readonly string[], does: string];

const everywhere: readonly PageKey[] = [
  [['/', 'Ctrl K'], '到检索框'],
  [['Tab'], '到下一个链接或按钮'],
  [['Esc'], '关上浮层'],
  [['?'], '列出本页的快捷键'],
];

/** Whose keys a page lists: its place in the navigation, or what it is. */
export type KeysOf = Current | 'report' | 'own' | 'verify';

/** What only some pages listen to. */
const own: Partial<Record<KeysOf, readonly PageKey[]>> = {
  report: [
    [['←', '→'], '在一段之内，到前后的数字与旁注'],
    [['n', 'p'], '后一处、前一处标出的词句'],
    [['Esc'], '不再标出'],
  ],
  compare: [
    [['[', ']'], '引文时，选前一句、后一句'],
    [['c'], '抄下选中的句子和出处'],
  ],
  search: [
    [['↑', '↓'], '在提示里选'],
    [['Enter'], '检索'],
  ],
  own: [[['j', 'k'], '自查时，到后一处、前一处']],
  verify: [[['Ctrl Enter'], '核对']],
};

/** The keys of a page, its own before those of every page. */
export function listKeys(kind: KeysOf | undefined): PageKey[] {
  const special = kind ? (own[kind] ?? []) : [];
  const said = new Set(special.map(([keys]) => keys.join()));
  return [...special, ...everywhere.filter(([keys]) => !said.has(keys.join()))];
}
