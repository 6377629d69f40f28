import { fetchChecked } from '../../url/index.ts';

/** A text file in UTF-8, whole; rejects with a FetchFault where it can't be had. */
export async function fetchText(url: string): Promise<string> {
  return new TextDecoder().decode(await fetchChecked(url));
}
