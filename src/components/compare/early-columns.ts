import { createHash } from 'node:crypto';
import type { Routes } from '../../url/index.ts';

/**
 * A script for the head of the comparison: it starts the fetch of the columns that the address names, which would
 * otherwise wait for the page, then its script; without any it marks the page as one that asks for reports, before
 * anything is painted.
 *
 * @param filter of all reports' ids, as `toBloomFilter` writes it: what it holds back is not asked for.
 */
export function earlyColumns(filter: string, routes: Pick<Routes, 'compareColumn' | 'compareNumbers'>) {
  const [column, numbers] = [routes.compareColumn('*'), routes.compareNumbers('*')].map((url) =>
    JSON.stringify(url.split('*')),
  );
  // The hash is that of bloom-filter.ts; a test holds them together.
  const script = [
    "var q=new URLSearchParams(location.search),r=q.get('reports')||'',d=document;",
    "if(!r)d.documentElement.dataset.asks='';",
    'new Set(r.split("~")).forEach(function(i){',
    'if(!/^[a-z0-9][\\w-]*$/i.test(i))return;',
    'for(var s=0x811c9dc5,n=0;n<i.length;n++)s=Math.imul(s^i.charCodeAt(n),0x01000193)>>>0;s%=1024;',
    `if(!(parseInt(${JSON.stringify(filter)}[s>>2],16)&1<<(s&3)))return;`,
    `(q.get('view')==='numbers'?[${column!},${numbers!}]:[${column!}]).forEach(function(u){`,
    "var l=d.createElement('link');l.rel='preload';l.as='fetch';l.crossOrigin='anonymous';",
    'l.href=u.join(i);d.head.append(l)})})',
  ].join('');
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}` as const;
  return { script, hash };
}
