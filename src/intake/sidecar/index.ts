/** What writes a report down: its id and its sidecar; apart from reading, for the table of pinyin is large. */
export { toId } from './to-id.ts';
export { toSidecar } from './to-sidecar.ts';
