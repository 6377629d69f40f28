import { toId, toSidecar } from '../../../../intake/sidecar/index.ts';
import type { View } from '../view.ts';

/** The text of a report and its sidecar, by the id that it would have beside the site's reports. */
export const pair: View<'pair'> = async ({ meta }, _, { own, site }) => {
  const { taken, found } = own.get(meta.id)!;
  const known = await site.list().catch(() => []);
  const ids = new Map(known.map((one) => [one.id, one]));
  const id = toId({ town: found.town?.value ?? '', county: meta.county, year: meta.statedYear }, ids);
  return { id, text: taken.text, sidecar: toSidecar(found, taken.origin, taken.sidecar) };
};
