/** What a reader's report of a wrong record is about; texts as the page shows them, whatever they hold. */
export interface CorrectionRequest {
  /** `龙泉镇2022年政府工作报告` or the like. */
  report: string;
  /** Id of the record, `longquan-q231`. */
  record: string;
  /** What was read: indicator or name. */
  name: string;
  /** How it was read: `1.78亿元，2022年，实际`. */
  value: string;
  /** The sentence that it was read from. */
  sentence: string;
  /** Address of the place in the report. */
  link: string;
}

/** A mail program may refuse an address of some thousand bytes, and a Chinese character takes nine. */
const longest = 300;

/**
 * The address that a report of a wrong record is sent to, filled in so that the reader only writes what is right.
 *
 * @param template `mailto:?subject={title}&body={body}` or another address with `{title}` and `{body}` in its query.
 * @param about undefined for a report about nothing in particular.
 */
export function toCorrectionLink(template: string, about?: CorrectionRequest): string {
  const lines = about && [
    `报告：${about.report}`,
    `记录：${about.record}`,
    `读作：${about.name}，${about.value}`,
    `原句：${shorten(about.sentence)}`,
    `位置：${about.link}`,
  ];
  const body = [...(lines ?? ['位置：', '原句：']), '', '应当是：', '依据：', ''].join('\r\n');
  const title = about ? `勘误：${about.report}，${about.record}` : '勘误';
  return template.replaceAll(/\{(title|body)\}/g, (_, slot) => escape(slot === 'title' ? title : body));
}

function shorten(sentence: string): string {
  const text = sentence.replaceAll(/\s+/g, ' ').trim();
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** `'`, `(` and the like are legal in an address, but mail programs end a link at them. */
function escape(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
