import { DocumentFault } from '../src/diagnostics.ts';

/**
 * End the run over faults of documents: their report on standard error, status 1, no stack.
 *
 * @throws anything else again, for that is a fault of our code.
 */
export function stopWithMessage(error: unknown): void {
  if (!(error instanceof DocumentFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
