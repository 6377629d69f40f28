/**
 * What a group is a group by: two groups by different things overlap, so their numbers are never added up.
 * `overlap` is what one can be beside anything else (低保, 残疾, 党员): such groups are never added even to each other.
 */
export type Criterion =
  | 'sex'
  | 'age'
  | 'schooling'
  | 'owner'
  | 'industry'
  | 'level'
  | 'threshold'
  | 'newness'
  | 'aid'
  | 'overlap'
  | 'other';

const criteria: readonly (readonly [Criterion, RegExp])[] = [
  ['sex', /男|(?<!子)女|妇/],
  ['age', /岁|年龄|青年|老年|老人|中年|青壮年|少年|儿童|退休/],
  ['threshold', /以上(?!补助|财政|资金|配套|投入)|以下|超|不足|[万亿]元级|[规限]上/],
  ['schooling', /学历|本科|大专|专科|高中文化|研究生|硕士|博士|文盲/],
  ['aid', /低保|特困|五保/],
  [
    'overlap',
    /脱贫(?![地县村])|贫困|残疾|独居|空巢|留守|失能|党员|团员|少数民族|退役|先进(?!制造)|示范|重点|优秀率|新增|亩?高标准|返乡|户主|(?<!缺)劳动?力/,
  ],
  ['newness', /[新续改扩迁]建|新开|技改|技术改造/],
  ['owner', /民营|民间|国有|国企|外资|私营|(?<!村)集体(?!经济)|个体/],
  ['level', /中央|自治区|省(?!外|内)[级财]|市县|国家级|省级|市级|县级|区级|镇级|乡级|村级|部级/],
  ['industry', /一产|二产|三产|第[一二三]产业|工业|农业|服务业|制造业|建筑业|商贸/],
];

/** The criterion of a group by its label. */
export function criterionOf(label: string): Criterion {
  return criteria.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other';
}

/** Whether labels that the list knows make one way to cut a whole. */
export function areOneWay(labels: readonly string[]): boolean {
  const all = new Set(labels.map(criterionOf));
  all.delete('other');
  return all.size <= 1 && !all.has('overlap') && !all.has('threshold');
}
