export { createHandlers } from './create-handlers.ts';
