/** `npm run preview`: serve `dist/` on this machine, on PORT, 4321 or any free port, until it is interrupted. */
import { existsSync } from 'node:fs';
import { createSiteServer, listen, readBase } from './site-server.ts';

if (existsSync('dist/index.html')) {
  const address = await listen(
    createSiteServer('dist'),
    Number(process.env['PORT'] ?? 4321),
    readBase('dist'),
  );
  console.log(`对读 is on ${address} (Ctrl+C ends it)`);
} else {
  console.error('dist/index.html: not found, run `npm run build` first');
  process.exitCode = 1;
}
