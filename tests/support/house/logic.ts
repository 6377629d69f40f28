import { basename, posix } from 'node:path';
import ts from 'typescript';
import { readModule } from './imports.ts';

/** A module of so many branches has logic that a test must be able to fail on. */
export const fewestBranches = 5;

const short: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
];

/** How often a module can go one way or another: conditions, loops, cases, `&&`, `||` and `??`. */
export function countBranches(path: string, source: string): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (
      ts.isIfStatement(node) ||
      ts.isConditionalExpression(node) ||
      ts.isCaseClause(node) ||
      ts.isIterationStatement(node, false) ||
      (ts.isBinaryExpression(node) && short.includes(node.operatorToken.kind))
    )
      count += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS));
  return count;
}

/** Modules with logic that have no test of their name in the tests of their room. */
export function findUnnamed(sources: ReadonlyMap<string, string>, tests: readonly string[]): string[] {
  const named = new Set(tests.map((path) => `${path.split('/')[1]} ${basename(path, '.test.ts')}`));
  return [...sources]
    .filter(([path, source]) => countBranches(path, source) >= fewestBranches)
    .map(([path]) => path)
    .filter((path) => {
      const name = basename(path, '.ts');
      const room = path.split('/')[1]!.replace(/\.ts$/, '');
      return !named.has(`${room} ${name}`) && !named.has(`${name}.test.ts ${name}`);
    });
}

const targets = new Map<string, string[]>();

/** What a module imports at run time; each is read once. */
function importsOf(path: string, read: (path: string) => string | undefined): string[] {
  const known = targets.get(path);
  if (known) return known;
  const source = path.endsWith('.ts') ? (read(path) ?? '') : '';
  const imports = readModule(path, source).imports.filter(({ typeOnly }) => !typeOnly);
  const found = imports.map(({ to }) => posix.normalize(to));
  targets.set(path, found);
  return found;
}

/** Every module that a test runs through, by what it imports and what that imports. */
export function reach(test: string, read: (path: string) => string | undefined): Set<string> {
  const found = new Set([test]);
  for (const path of found) for (const target of importsOf(path, read)) found.add(target);
  return found;
}
