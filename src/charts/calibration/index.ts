/** A part that stands alone: how sure readings were said to be beside how many of them were right. */
export { drawCalibration } from './draw.ts';
export { placeCalibration } from './place.ts';
