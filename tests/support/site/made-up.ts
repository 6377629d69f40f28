import { join } from 'node:path';
import { inject } from 'vitest';
import { openStore, storeFile } from '../../../src/corpus/store/index.ts';
import { test as ofContent } from './browser.ts';
import { listPages, readPage } from './pages.ts';

const { root, site } = inject('madeUp');

/** The built site of the made-up towns. */
export const dist = join(root, 'dist');

/** The corpus that it was built from. */
export const corpus = openStore(join(root, storeFile));

/** Its pages, as the path of each URL. */
export const pages = listPages(dist);

/** The HTML of one of its pages. */
export const readMadeUpPage = (path: string): string => readPage(path, dist);

/** The test of `browser.ts`, on the site of the made-up towns. */
export const test = ofContent.extend('site', { scope: 'file' }, () => site);
