export { createRoutes } from './routes.ts';
export type { Routes } from './routes.ts';
