/** So many towns stand on one page of a topic, about 60 kB after gzip on the fullest, and on the profile of a town. */
export const townsAtOnce = 24;

/** So many stand in a sentence or on a card, and on a profile where not all are shown. */
export const townsNearby = 12;
