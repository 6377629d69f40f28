import { createHash } from 'node:crypto';

/** Sets a kept theme before anything is painted; inline, since a file would come too late or hold up the page. */
export const themeBeforePaint =
  "try{document.documentElement.dataset.theme=localStorage.getItem('theme')||''}catch(e){}";

/** The hash under which the Content-Security-Policy lets that script run. */
export const themeBeforePaintHash =
  `sha256-${createHash('sha256').update(themeBeforePaint).digest('base64')}` as const;
