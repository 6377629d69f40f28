/** So many towns stand on one page of a topic, about 60 kB after gzip on the fullest, and on the profile of a town. */
export const townsAtOnce = 24;

/** So many are shown of a corpus that has more, where a page or a picture shows some of it only. */
export const townsNearby = 12;
