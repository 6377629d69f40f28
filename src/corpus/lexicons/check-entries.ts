import type { VFile } from 'vfile';
import { dimensions, hasDimension, isLightAfter, isLightBefore, toWording } from '../../indicator/index.ts';
import type { Indicator } from '../../indicator/index.ts';

/** An indicator with the file that it came from and the way back to the lines of its fields. */
export interface CatalogueEntry {
  indicator: Indicator;
  file: VFile;
  /** Line and column of a field of the entry, or of one of a list's items. */
  place: (field?: keyof Indicator, item?: number) => { line: number; column: number };
}

const source = 'indicator';

/**
 * What no single entry shows, and what its schema can't: ids and wordings given twice, wordings that can never be
 * found or are found everywhere, and units that nothing is measured in.
 */
export function checkEntries(entries: readonly CatalogueEntry[]): void {
  checkWordings(entries);
  for (const entry of entries) {
    checkUnits(entry);
    checkExcludes(entry);
    checkScopes(entry);
  }
  const english = new Map<string, string>();
  for (const { indicator, file, place } of entries) {
    const text = indicator.labelEn.toLowerCase();
    const taken = english.get(text);
    if (taken !== undefined) {
      file.message(`Unexpected ${indicator.labelEn}, expected a label of its own: ${taken} has it already`, {
        place: place('labelEn'),
        source,
        ruleId: 'duplicate-label',
      });
    }
    english.set(text, indicator.id);
  }
}

/** Units beside the dimension's: known ones, and such as the dimension does not have yet. */
function checkUnits({ indicator, file, place }: CatalogueEntry): void {
  const known = Object.values(dimensions).flat();
  indicator.units.forEach((unit, item) => {
    const say = (reason: string) =>
      file.message(reason, { place: place('units', item), source, ruleId: 'unknown-unit' });
    if (!known.some((one) => one === unit))
      say(`Unexpected unit ${unit}, expected one of ${[...new Set(known)].join(' ')}`);
    else if (hasDimension(unit, indicator.dimension))
      say(`Unexpected unit ${unit}, expected it left out: ${indicator.dimension ?? 'points'} has it already`);
  });
}

/** Notions are stated by wordings of the entry's own, each by one. */
function checkScopes({ indicator, file, place }: CatalogueEntry): void {
  const stated = Object.values(indicator.scopes ?? {}).flat();
  for (const wording of stated) {
    if (indicator.synonyms.includes(wording) && stated.indexOf(wording) === stated.lastIndexOf(wording))
      continue;
    file.message(`Unexpected ${wording} in scopes, expected one of the synonyms, in one notion only`, {
      place: place('scopes'),
      source,
      ruleId: 'unknown-scope',
    });
  }
}

/** Phrases that do not count: each once, and none that another one covers. */
function checkExcludes({ indicator, file, place }: CatalogueEntry): void {
  indicator.excludes.forEach((phrase, item) => {
    const covering = indicator.excludes.find(
      (other, index) => index !== item && phrase.includes(other) && (phrase !== other || index < item),
    );
    if (covering === undefined) return;
    file.message(`Unexpected ${phrase}, expected it left out: ${covering} excludes it already`, {
      place: place('excludes', item),
      source,
      ruleId: 'redundant-exclude',
    });
  });
}

/** Labels and synonyms over all entries. */
function checkWordings(entries: readonly CatalogueEntry[]): void {
  const ids = new Map<string, CatalogueEntry>();
  const aliases = new Map<string, string>();
  for (const entry of entries) {
    const { indicator, file, place } = entry;
    if (ids.has(indicator.id)) {
      file.message(`Unexpected second entry ${indicator.id}, expected an id of its own`, {
        place: place('id'),
        source,
        ruleId: 'duplicate-id',
      });
    }
    ids.set(indicator.id, entry);
    const wordings: ['label' | 'synonyms', string, number?][] = [
      ['label', indicator.label],
      ...indicator.synonyms.map((text, item): ['synonyms', string, number] => ['synonyms', text, item]),
    ];
    for (const [field, wording, item] of wordings) {
      const text = toWording(wording);
      const taken = aliases.get(text);
      const excluding = indicator.excludes.find((phrase) => text.includes(toWording(phrase)));
      const say = (reason: string, ruleId: string) =>
        file.message(reason, { place: place(field, item), source, ruleId });
      if (text === '') say(`Unexpected ${wording}, expected words`, 'unreachable-synonym');
      else if (isLightBefore(text) || isLightAfter(text)) {
        say(
          `Unexpected ${wording}, expected words that name a thing: these stand around every name`,
          'unreachable-synonym',
        );
      } else if (taken !== undefined) {
        say(
          `Unexpected ${wording}, expected it once: ${taken} has it already, delete one`,
          'duplicate-synonym',
        );
      } else if (excluding !== undefined) {
        say(
          `Unexpected ${wording}, expected a phrase that ${excluding} in excludes does not rule out`,
          'unreachable-synonym',
        );
      }
      const shorter = wordings.find(([, other]) => isCovered(text, toWording(other)))?.[1];
      if (field === 'synonyms' && text !== '' && shorter !== undefined) {
        say(`Unexpected ${wording}, expected it left out: ${shorter} finds it already`, 'redundant-synonym');
      }
      aliases.set(text, indicator.id);
    }
  }
}

/** Whether a wording is another one with nothing but light words around it. */
function isCovered(text: string, other: string): boolean {
  const at = text.lastIndexOf(other);
  return (
    text !== other &&
    at >= 0 &&
    isLightBefore(text.slice(0, at)) &&
    isLightAfter(text.slice(at + other.length))
  );
}
