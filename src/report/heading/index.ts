export { findHeadings } from './find.ts';
export type { Heading, HeadingLook } from './types.ts';
