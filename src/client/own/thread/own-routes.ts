import type { Routes } from '../../../url/index.ts';

/** The site's links, but that an own report has no page: a link to it leads to its place on this one. */
export const toOwnRoutes = (routes: Routes, isOwn: (id: string) => boolean): Routes => ({
  ...routes,
  report: (id, anchor) => (isOwn(id) ? `#${anchor ?? ''}` : routes.report(id, anchor)),
});
