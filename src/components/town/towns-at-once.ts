/** So many towns stand at once in a list or chart that would else hold all of them. */
export const townsAtOnce = 24;

/** So many stand in the chart that the site opens with. */
export const townsOfFinding = 8;

/** So many stand in a sentence or on a card, and on a profile where not all are shown. */
export const townsNearby = 12;
