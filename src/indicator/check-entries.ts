import type { Entry } from './parse-entries.ts';
import { isLightAfter, isLightBefore } from './lexicon.ts';
import { normalise } from './normalise.ts';

const source = 'indicator';

/** What no single entry shows: ids and wordings given twice, and wordings that can never be found. */
export function checkEntries(entries: readonly Entry[]): void {
  const ids = new Map<string, Entry>();
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
      const text = normalise(wording);
      const taken = aliases.get(text);
      const excluding = indicator.excludes.find((phrase) => text.includes(normalise(phrase)));
      const say = (reason: string, ruleId: string) =>
        file.message(reason, { place: place(field, item), source, ruleId });
      if (text === '') say(`Unexpected ${wording}, expected words`, 'unreachable-synonym');
      else if (taken !== undefined) {
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
      const shorter = wordings.find(([, other]) => isCovered(text, normalise(other)))?.[1];
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
