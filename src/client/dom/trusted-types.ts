/** What a script of the site may hand to the browser as code or as a page; the policy of every page refuses the rest. */

interface Policy {
  createHTML: (html: string) => string;
}

interface Factory {
  createPolicy(
    name: string,
    rules: Partial<Record<'createHTML' | 'createScriptURL', (text: string) => string>>,
  ): Policy;
}

/** Absent in browsers that don't know Trusted Types, and they ask for none. */
const factory = (): Factory | undefined => (globalThis as { trustedTypes?: Factory }).trustedTypes;

let scriptsAllowed = false;

/**
 * Lets scripts of this very site be loaded and made workers of, Pagefind's and the frame's among them; nothing else may.
 *
 * The default policy has no rule for HTML, so that `innerHTML` stays refused everywhere.
 */
export function allowOwnScripts(): void {
  if (scriptsAllowed) return;
  scriptsAllowed = true;
  factory()?.createPolicy('default', {
    createScriptURL: (url) => {
      const { href, origin } = new URL(url, location.href);
      if (origin !== location.origin)
        throw new TypeError(`Unexpected script ${href}, expected one of ${location.origin}`);
      return href;
    },
  });
}

let pages: Policy | undefined;

/** Parses a page that this site served; it stands in no window, so nothing in it runs. */
export function parsePage(html: string): Document {
  pages ??= factory()?.createPolicy('pages', { createHTML: (text) => text });
  return new DOMParser().parseFromString(pages?.createHTML(html) ?? html, 'text/html');
}
