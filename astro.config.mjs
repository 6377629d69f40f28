import { defineConfig } from 'astro/config';

/** Where the site will stand: `BASE_PATH=/duidu` under a project page, `SITE=https://…` for absolute links. */
const base = process.env.BASE_PATH || '/';
const site = process.env.SITE || 'http://localhost:4321';

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  compressHTML: true,
  build: { assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prefetch: false,
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'none'",
        "frame-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
});
