/** What a whole set of pages gets before it is searched: the policy first, headers, addresses; in OUT_DIR. */
import { writeAddresses } from './addresses.ts';
import { hardenSite } from './hardening.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const base = `/${(process.env['BASE_PATH'] ?? '').replaceAll(/^\/|\/$/g, '')}/`.replace('//', '/');
const site = process.env['SITE'];

hardenSite(folder, base);
if (site) writeAddresses(folder, new URL(base, site).href);
