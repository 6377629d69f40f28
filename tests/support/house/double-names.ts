import ts from 'typescript';

/** Names of the types that a module declares, exported or not. */
function readTypeNames(path: string, source: string): string[] {
  return ts
    .createSourceFile(path, source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS)
    .statements.filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    .map(({ name }) => name.text);
}

/**
 * Names of types that are declared in more than one module, each with its modules: a name has one meaning.
 *
 * @param sources text by path, `.ts` only.
 */
export function findDoubleNames(sources: ReadonlyMap<string, string>): string[] {
  const declared = [...sources].flatMap(([path, source]) =>
    [...new Set(readTypeNames(path, source))].map((name) => ({ name, path })),
  );
  return [...Map.groupBy(declared, ({ name }) => name)]
    .filter(([, places]) => places.length > 1)
    .map(([name, places]) => `${name} is declared in ${places.map(({ path }) => path).join(', ')}`);
}
