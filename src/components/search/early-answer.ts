import { createHash } from 'node:crypto';
import { manifestFile } from '../../search/types.ts';
import type { Routes } from '../../url/index.ts';

/**
 * A script for the head of the search page: where the address asks something, it starts what an answer needs first, which
 * would otherwise wait for the page, then for its script, then for a piece of that: the manifest of the index, kept in
 * `window.earlyManifest`, and the scripts that its `data-brings` names.
 */
export function earlyAnswer(routes: Pick<Routes, 'searchIndex'>) {
  const script = [
    'var d=document,w=window;',
    "if((new URLSearchParams(location.search).get('q')||'').trim()){",
    // Whoever reads it hears of a failure
    `(w.earlyManifest=fetch(${JSON.stringify(routes.searchIndex(manifestFile))},{cache:'no-cache'})).catch(function(){});`,
    "var b=d.currentScript.dataset.brings.split(' ');",
    // Behind the styles, which stand further down in the head
    'setTimeout(function(){b.forEach(function(u){if(!/[.]js$/.test(u))return;',
    "var l=d.createElement('link');l.rel='modulepreload';l.href=u;d.head.append(l)})})}",
  ].join('');
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}` as const;
  return { script, hash };
}
