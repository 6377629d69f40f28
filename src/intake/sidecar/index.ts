/** What writes a report down, its id and its sidecar, and reads that again; apart from reading, for pinyin and YAML are large. */
export { readStated } from './read-stated.ts';
export { toId } from './to-id.ts';
export { toSidecar } from './to-sidecar.ts';
