import { posix } from 'node:path';
import ts from 'typescript';

/** One import of another file of ours. */
export interface Import {
  /** Path of the file that imports, `src/charts/trend.ts`. */
  from: string;
  /** Path of the file that is imported. */
  to: string;
  /** Nothing of it is left at run time. */
  typeOnly: boolean;
  /** It runs in the browser: in `src/client/`, or in a component's `<script>`. */
  browser: boolean;
}

/** What is found in one file. */
export interface Module {
  imports: Import[];
  hasDefaultExport: boolean;
}

/** The TypeScript in a file: all of a `.ts`, the front matter and the scripts of an `.astro`. */
function readCode(path: string, source: string): { code: string; browser: boolean }[] {
  if (path.endsWith('.ts')) return [{ code: source, browser: path.startsWith('src/client/') }];
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
  const scripts = [...source.matchAll(/<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/g)];
  return [
    { code: frontMatter, browser: false },
    ...scripts.map(([, code = '']) => ({ code, browser: true })),
  ];
}

/** The modules that a piece of code names: by `import`, by `export … from`, by `import(…)`. */
function readSpecifiers(file: ts.SourceFile): { specifier: string; typeOnly: boolean }[] {
  const found: { specifier: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      found.push({ specifier: node.moduleSpecifier.text, typeOnly });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteral(target)) found.push({ specifier: target.text, typeOnly: false });
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      found.push({ specifier: node.argument.literal.text, typeOnly: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Whether a statement is `export default …` or `export = …`. */
function isDefaultExport(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return (
    ts.isExportAssignment(statement) ||
    (modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

/** Read one file's imports of files of ours (relative ones) with TypeScript's own parser. */
export function readModule(path: string, source: string): Module {
  const pieces = readCode(path, source).map(({ code, browser }) => ({
    file: ts.createSourceFile(path, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS),
    browser,
  }));
  return {
    imports: pieces.flatMap(({ file, browser }) =>
      readSpecifiers(file)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier, typeOnly }) => ({
          from: path,
          to: posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')),
          typeOnly,
          browser,
        })),
    ),
    hasDefaultExport: pieces.some(({ file }) => file.statements.some(isDefaultExport)),
  };
}
