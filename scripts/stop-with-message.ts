import { VFileMessage } from 'vfile-message';

/** One fault of a document as an editor's problem matcher reads it: `file:line:column: reason`, then what to write. */
function formatFault(fault: VFileMessage): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== undefined).join(':');
  return [`${place}: ${fault.reason}`, fault.note].filter(Boolean).join('\n');
}

/**
 * End the run over a fault of a document: its message on standard error, status 1, no stack.
 *
 * @throws anything else again, for that is a fault of our code.
 */
export function stopWithMessage(error: unknown): void {
  const faults: unknown[] = error instanceof AggregateError ? error.errors : [error];
  if (!faults.every((fault) => fault instanceof VFileMessage)) throw error;
  for (const fault of faults) console.error(formatFault(fault));
  process.exitCode = 1;
}
