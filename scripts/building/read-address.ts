/** Where a site will stand. */
export interface SiteAddress {
  /** Its path, with slashes before and behind. */
  base: string;
  /** `https://example.org`; undefined where nobody knows yet. */
  site: string | undefined;
}

/** What `BASE_PATH` and `SITE` say of where the site will stand. */
export function readAddress(env: NodeJS.ProcessEnv = process.env): SiteAddress {
  const path = (env['BASE_PATH'] ?? '').replaceAll(/^\/|\/$/g, '');
  return { base: `/${path}/`.replace('//', '/'), site: env['SITE'] === '' ? undefined : env['SITE'] };
}
