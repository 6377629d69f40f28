/** A path of the site as an absolute address; as it stands where nobody knows yet where the site will be. */
export type ToAbsolute = (path: string) => string;

/** Makes a `ToAbsolute` of the address that a build was given (`SITE`). */
export const createToAbsolute =
  (site: URL | undefined): ToAbsolute =>
  (path) =>
    site ? new URL(path, site).href : path;
