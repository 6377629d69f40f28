import { createRoutes } from '../url/index.ts';

/** The links of this site, under the base path that it is built for. */
export const routes = createRoutes(import.meta.env.BASE_URL);
