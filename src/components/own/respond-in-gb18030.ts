import { toGb18030 } from '../../text/to-gb18030.ts';

/** Answers with a text in GB18030, which the browser's own decoder reads. */
export const respondInGb18030 = (text: string): Response =>
  new Response(toGb18030(text), { headers: { 'Content-Type': 'application/octet-stream' } });
