/** What a report takes once it is read beyond its plain text, in one file, since each that is fetched has its own head. */
export { bindNotes } from './notes.ts';
export { bindOutline } from './outline.ts';
export { bindSwitches } from './switches.ts';
