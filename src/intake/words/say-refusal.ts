import type { RefusalCode } from '../refusal.ts';
import type { Language } from './types.ts';

/** What can be wrong with a file so that no report is taken from it, in English for programs and in Chinese for readers. */
export const refusals = {
  empty: {
    en: ['Unexpected empty file, expected the text of a report', 'check that the file was saved whole'],
    zh: ['文件是空的', '请检查文件是否保存完整'],
  },
  'too-large': {
    en: ['Unexpected size above 30 MB, expected a report', 'take the pictures out, or save the text alone'],
    zh: ['文件超过30MB', '请去掉图片，或只保存文字'],
  },
  'text-too-large': {
    en: ['Unexpected text above 5 MB, expected a report', 'split it into files of one report each'],
    zh: ['文字超过5MB', '请按报告拆成几个文件'],
  },
  'line-too-long': {
    en: [
      'Unexpected line above 200,000 characters, expected paragraphs',
      'save the text with its line breaks',
    ],
    zh: ['一行超过20万字', '请保留换行后另存'],
  },
  binary: {
    en: [
      'Unexpected binary data, expected text, a web page, Word (.docx) or PDF',
      'save the report as .docx or .txt',
    ],
    zh: ['不是文字文件', '请另存为.docx或.txt'],
  },
  encoding: {
    en: [
      'Unexpected bytes that no known encoding explains, expected UTF-8, UTF-16 or GB18030',
      'save the text as UTF-8',
    ],
    zh: ['认不出文字编码', '请另存为UTF-8编码的文本'],
  },
  replaced: {
    en: [
      'Unexpected U+FFFD (�), expected the characters that an earlier conversion lost',
      'take the file from its source again',
    ],
    zh: ['文中有转换时丢失的字（�）', '请从来源重新取得原文件'],
  },
  'too-deep': {
    en: ['Unexpected nesting deeper than 200 levels, expected a report', 'save the text as .txt'],
    zh: ['嵌套超过200层', '请另存为.txt'],
  },
  doc: {
    en: ['Unexpected old Word, WPS or table file, expected .docx', 'open it and save it as .docx'],
    zh: ['这是旧版Word、WPS或表格文件', '请打开后把文字另存为.docx'],
  },
  ofd: {
    en: [
      'Unexpected OFD file, expected PDF or .docx',
      'open it in an OFD reader and export it as PDF or text',
    ],
    zh: ['这是OFD文件', '请用OFD阅读器导出为PDF或文本'],
  },
  rtf: {
    en: ['Unexpected RTF file, expected .docx', 'open it in a word processor and save it as .docx'],
    zh: ['这是RTF文件', '请用文字处理软件另存为.docx'],
  },
  office: {
    en: [
      'Unexpected spreadsheet, slides or other office file, expected a text',
      'save the report as .docx or .txt',
    ],
    zh: ['这是表格、幻灯片等办公文件', '请把报告另存为.docx或.txt'],
  },
  xml: {
    en: [
      'Unexpected XML, expected a text, a web page or .docx',
      'open it in the program that made it and save it as .docx',
    ],
    zh: ['这是XML文件', '请用原来的软件打开，另存为.docx'],
  },
  archive: {
    en: [
      'Unexpected archive inside another or of another kind than .zip, expected .zip',
      'unpack it and give the folder',
    ],
    zh: ['这是压缩包里的压缩包，或不是.zip的压缩包', '请解压后给出文件夹'],
  },
  image: {
    en: ['Unexpected picture, expected text', 'recognise its characters (OCR) first, and proofread them'],
    zh: ['这是图片', '请先识别文字（OCR）并校对'],
  },
  mhtml: {
    en: ['Unexpected web archive (.mht), expected a web page', 'save the page as “HTML only”'],
    zh: ['这是网页归档（.mht）', '请把网页另存为“仅HTML”'],
  },
  mail: {
    en: [
      'Unexpected mail message (.eml), expected a report',
      'save what is attached to it, or its text, as a file',
    ],
    zh: ['这是邮件文件（.eml）', '请把邮件的附件或正文另存为文件'],
  },
  'pdf-scanned': {
    en: [
      'Unexpected PDF without a text layer, expected characters',
      'recognise its characters (OCR) first, and proofread them',
    ],
    zh: ['PDF里只有扫描图片，没有文字', '请先识别文字（OCR）并校对'],
  },
  'pdf-fonts': {
    en: [
      'Unexpected PDF without the fonts of its characters, expected them in the file',
      'open it, and save it as .docx or print it as a PDF that brings its fonts',
    ],
    zh: ['PDF里没有带字体，认不出文字', '请打开后另存为.docx，或重新打印成带字体的PDF'],
  },
  encrypted: {
    en: ['Unexpected password, expected an open file', 'open it with its password and save it without one'],
    zh: ['文件有密码', '请用密码打开后另存为没有密码的文件'],
  },
  damaged: {
    en: ['Unexpected end or damage, expected a whole file', 'take the file from its source again'],
    zh: ['文件已损坏或不完整', '请从来源重新取得'],
  },
  'archive-too-large': {
    en: [
      'Unexpected archive above 100 MB or 500 files unpacked, expected reports',
      'unpack it and give the files one by one',
    ],
    zh: ['压缩包解开后超过100MB或500个文件', '请解压后逐个给出'],
  },
  sidecar: {
    en: [
      'Unexpected sidecar that is no YAML or has aliases, expected `key: value` lines',
      'mend the .yaml beside the text, or leave it out',
    ],
    zh: ['随附的.yaml读不出信息', '请改成“名称: 内容”的行，或不放它'],
  },
  'sidecar-fact': {
    en: [
      'Unexpected fact in the sidecar, expected plain words without markup, years from 1980 to 2100 and days such as 2023-04-18',
      'mend the .yaml beside the text, or leave it out',
    ],
    zh: ['随附的.yaml里有写得不对的信息', '请检查年份、日期和文字里有无看不见的字符或标记，或不放它'],
  },
  'no-text': {
    en: ['Unexpected file without any text, expected a report', 'check that the right file was chosen'],
    zh: ['文件里没有文字', '请检查是否选对了文件'],
  },
} as const satisfies Record<string, Record<'en' | 'zh', readonly [reason: string, advice: string]>>;

/** What is wrong with a file (`reason`), and what its owner can do (`advice`), a sentence each without its full stop. */
export function sayRefusal(code: RefusalCode, language: Language): { reason: string; advice: string } {
  const [reason, advice] = refusals[code][language];
  return { reason, advice };
}
