/** Of more towns than these a list is too long to be read through: it scrolls in a frame and can be narrowed by name. */
export const manyTowns = 24;
