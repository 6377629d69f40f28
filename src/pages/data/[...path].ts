import { readFileSync } from 'node:fs';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { readDataFiles } from '../../components/site-data.ts';
import { readCorpus } from '../../corpus/index.ts';

/** Every file below `data/`; a source is the bytes of its file, not the decoded text: a byte order mark stays. */
export const getStaticPaths = () => [
  ...readDataFiles().map(({ path, body, mediatype }) => ({ params: { path }, props: { body, mediatype } })),
  ...readCorpus().reports.map(({ meta: { id } }) => ({
    params: { path: `sources/${id}.txt` },
    props: {
      body: new Uint8Array(readFileSync(`content/reports/${id}.txt`)),
      mediatype: 'text/plain; charset=utf-8',
    },
  })),
];

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { body, mediatype } }) =>
  new Response(body, {
    headers: { 'Content-Type': typeof body === 'string' ? `${mediatype}; charset=utf-8` : mediatype },
  });
