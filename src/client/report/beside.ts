/** What is needed where there is room beside a report's text, in one file, since each that is fetched has its own head. */
export { followReading } from './outline.ts';
export { placeNotes } from './place-notes.ts';
