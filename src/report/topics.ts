import type { Topic } from './types.ts';
import { heaviest } from './heaviest.ts';

/** Weights of words by topic; the longest word at a place counts, so that `经济普查` is not `经济` too. */
export interface TopicLexicon {
  weights: ReadonlyMap<string, { topic: Topic; weight: number }>;
  /** Any of the words, the longest first. */
  words: RegExp;
}

/** What `content/topics.yaml` holds: topic → weight → words parted by white space; no word stands twice. */
export type TopicWords = Readonly<Partial<Record<Topic, Readonly<Record<string, string>>>>>;

/** Makes the words of the topics ready to be looked up. */
export function createTopicLexicon(topicWords: TopicWords): TopicLexicon {
  const weights = new Map(
    Object.entries(topicWords).flatMap(([topic, grades]) =>
      Object.entries(grades).flatMap(([weight, words]) =>
        words.split(/\s+/).map((word) => [word, { topic: topic as Topic, weight: Number(weight) }] as const),
      ),
    ),
  );
  const words = [...weights.keys()].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  const escaped = words.map((word) => word.replace(/[^\p{L}\d]/gu, '\\$&'));
  return { weights, words: new RegExp(escaped.join('|') || '(?!)', 'g') };
}

/** What a word counts for in a heading, and in the text below it. */
const inHeading = 2.5;
const inText = 0.7;
/** How much more the second half of a title counts, which tells what came of the first: `突出转型升级,加快现代渔业步伐`. */
const secondHalf = 1.2;
/** A word said often is no more than this many times a word said once. */
const mostRepeats = 3;
/** What the topic of the outer section is worth, and the least that makes a topic. */
const asFallback = 4;
const enough = 2;

/**
 * The topic that fits a section best, from its heading and its own text.
 *
 * @param fallback the topic of the section that it stands in, taken where its words say too little.
 */
export function findTopic(title: string, body: string, fallback: Topic, lexicon: TopicLexicon): Topic {
  const scores = new Map<Topic, number>();
  const add = (topic: Topic, weight: number) => scores.set(topic, (scores.get(topic) ?? 0) + weight);
  title.split(/[,，]/).forEach((half, index) => {
    for (const [word, count] of countWords(half, lexicon)) {
      const entry = lexicon.weights.get(word);
      if (entry) add(entry.topic, entry.weight * count * inHeading * (index > 0 ? secondHalf : 1));
    }
  });
  // A long body says many words; what it says per length counts.
  const scale = 1 / Math.max(1, Math.sqrt(body.length / 200));
  for (const [word, count] of countWords(body, lexicon)) {
    const entry = lexicon.weights.get(word);
    if (entry) add(entry.topic, entry.weight * Math.min(mostRepeats, count) * scale * inText);
  }
  if (fallback !== 'general') add(fallback, asFallback);
  const best = heaviest(scores);
  return best && best[1] > enough ? best[0] : fallback;
}

/** Counts the lexicon's words in a text, the longest at each place, none overlapping. */
function countWords(text: string, { words }: TopicLexicon): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(words) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
