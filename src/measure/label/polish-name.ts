import { intended } from '../phrase.ts';

/** Words of growth, of intent and of counting that are no part of a name at its start; 增加 and 新增 are, of what was added. */
const opening =
  /^(?:[^“《‘0-9A-Za-z㐀-鿿]|[”》’]|的|以[上下内]的?|等(?![级候效待离])|由|及|以及|和(?![平美谐睦田])|增长(?![极点])|下降|上升|回落|下滑|力争|确保|争取(?!到|上|中|国|省|市|县|各|专|资|政|项目|皮)|预计|有望|必须|务必|达到|同比|占(?![道地用比])|较上年|比上年)+/;
/** The same at its end, beside what leads to the number. */
const closing = RegExp(
  `(?:[^”》’)0-9A-Za-z㐀-鿿]|[“《‘]|的|(?<![中高初同平劣优均对头甲乙丙相])等|由|(?<![惠涉普顾危])及|以及|分别|增长|下降|上升|回落|下滑|(?<!改造|整治|整顿|提质|巩固|优化|能力)提升|提高|降低|预计|达到|突破|超过|同比|[较比]上年|任务完成|(?<=率)达|${intended}|(?<![干小虎主健武名部强])将)+$`,
);
/** Half a pair of brackets. */
const halves = /\([^()]*$|^[^()]*\)|[()](?=$)/;

/** A name without what stands at its edges and is no part of it: brackets, marks, verbs of growth and of intent. */
export function polishName(name: string): string {
  let rest = name;
  for (let last = ''; last !== rest;) {
    last = rest;
    rest = rest
      .replace(opening, '')
      .replace(closing, '')
      .replace(/(?<![村居镇乡])\([^()]*\)$|\([^()]{5,}\)$/, '');
    if (/[()]/.test(rest.replace(/\([^()]*\)/g, ''))) rest = rest.replace(halves, '');
  }
  return rest;
}
