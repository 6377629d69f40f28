import { z } from 'zod';
import { readYaml } from './yaml.ts';

/** What `content/site.yaml` says: facts about this site, not about any report. */
const schema = z.strictObject({
  /** Where a reader's report of a wrong record goes: an address that holds `{body}` and, if wanted, `{title}`. */
  corrections: z
    .string(
      'expected an address with `{title}` and `{body}`, such as `corrections: "mailto:?subject={title}&body={body}"`',
    )
    .refine(
      isAddress,
      'expected a `mailto:` or `https:` address with `{title}` and `{body}` in its query, such as `https://github.com/OWNER/NAME/issues/new?title={title}&body={body}`',
    ),
});

/** The settings of the site. */
export type Site = z.infer<typeof schema>;

/** A `mailto:` or `https:` address whose query takes the words of the report. */
function isAddress(template: string): boolean {
  const filled = template.replaceAll(/\{(?:title|body)\}/g, 'x');
  const [path = '', query = ''] = template.split(/\?(.*)/s);
  return (
    /^(?:mailto:|https:\/\/\S)/.test(filled) &&
    URL.canParse(filled) &&
    !/[\s{}]/.test(filled) &&
    !path.includes('{') &&
    query.includes('{body}')
  );
}

/**
 * Reads the settings of the site.
 *
 * @throws DocumentFault where the file is missing or doesn't keep its shape, with place and what to write.
 */
export function readSite(path = 'content/site.yaml'): Site {
  return readYaml(path, schema);
}
