/**
 * Appends nodes to a parent that the page shows, each laid out in a task of its own, so that a long text never holds up what a
 * reader does; resolves once all are there.
 */
export async function appendInTurn(parent: HTMLElement, nodes: readonly Node[]): Promise<void> {
  for (const node of nodes) {
    parent.append(node);
    // Asking for a size lays out what was appended
    parent.getBoundingClientRect();
    await new Promise((resolve) => setTimeout(resolve));
  }
}
