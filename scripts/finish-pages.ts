/** What a whole set of pages gets before it is searched: the policy first, headers, seals, addresses; in OUT_DIR. */
import { writeAddresses } from './addresses.ts';
import { readAddress } from './building/read-address.ts';
import { hardenSite } from './hardening.ts';
import { sealFiles } from './seal-files.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const { base, site } = readAddress();

hardenSite(folder, base);
sealFiles(folder);
if (site) writeAddresses(folder, new URL(base, site).href);
