import type { FoundPlace } from './facts/find-place.ts';
import type { Gazetteer } from './facts/gazetteer.ts';
import type { FoundFacts } from './facts/types.ts';
import type { Refusal } from './refusal.ts';
import type { Note, Origin, ReadCMap, ReadDocument, SourceFile } from './types.ts';
import { findFacts } from './facts/find-facts.ts';
import { readDocuments } from './read-document.ts';
import { splitCompilation } from './split-compilation.ts';

/** One report that was found in a file. */
export interface TakenReport {
  /** Of the file, with the archive that it was in. */
  name: string;
  /** Which report of its file it is, from 1, and of how many. */
  number: number;
  of: number;
  text: string;
  facts: FoundFacts;
  /** Another town that the text speaks for just as clearly. */
  rival?: FoundPlace['rival'];
  notes: readonly Note[];
  origin: Origin;
  /** The facts that lay beside it: YAML, not looked at. */
  sidecar?: string;
}

/** Reads something with places at hand; what it reads may be read again where places had to be fetched that it asked for. */
export type WithPlaces = <Found>(read: (gazetteer: Gazetteer) => Found) => Found | Promise<Found>;

/** What one file gave: a report, or why there is none. */
export type TakeResult = TakenReport | { name: string; refusal: Refusal };

/**
 * Takes every report out of a file: read by what it is, split where it is a compilation, with the facts that each tells.
 *
 * @param places the gazetteer, or what gives of it what is asked for.
 * @param readCMap without it, a PDF that doesn't bring its fonts is refused.
 */
export async function* takeReports(
  file: SourceFile,
  places: Gazetteer | WithPlaces,
  readCMap?: ReadCMap,
): AsyncGenerator<TakeResult> {
  const withPlaces: WithPlaces = typeof places === 'function' ? places : (read) => read(places);
  for await (const reading of readDocuments(file, readCMap)) {
    if ('refusal' in reading) yield reading;
    else yield* await withPlaces((gazetteer) => splitDocument(reading, gazetteer));
  }
}

/** The reports of a text that was read; facts around it are told of a compilation, not of a report in it, but for the county whose towns it says it holds. */
export function splitDocument(document: ReadDocument, gazetteer: Gazetteer): TakenReport[] {
  const { name, encoding, sha256, notes } = document;
  const pieces = splitCompilation(document.text);
  const alone = pieces.length === 1;
  const front = document.text.slice(0, pieces[0]?.start);
  return pieces.map(({ text }, index) => {
    const input = alone
      ? { text, around: document.around, name }
      : { text, around: '', name: '', collection: `${toOwnName(name)}\n${front}` };
    const origin = { name: toOwnName(name), encoding, sha256 };
    return {
      name,
      number: index + 1,
      of: pieces.length,
      text,
      ...findFacts(input, gazetteer),
      notes,
      origin,
      ...(alone && document.sidecar !== undefined && { sidecar: document.sidecar }),
    };
  });
}

/** The name of a file without the folders of its owner's machine and what a sidecar can't say; an archive is part of the name. */
function toOwnName(path: string): string {
  const own = /[^/\\]*\.zip\/.*$/i.exec(path)?.[0] ?? path.split(/[/\\]/).at(-1) ?? path;
  return own.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>]/gu, '').slice(-500) || '-';
}
