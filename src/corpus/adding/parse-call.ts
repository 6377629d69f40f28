import { parseArgs } from 'node:util';
import type { FactEvidence, FactName, GivenFacts } from '../../intake/index.ts';
import { isFact, sidecarFields } from '../../intake/index.ts';
import { isReportId } from '../../url/index.ts';

/** What one call of `add-report` asks for. */
export interface Call {
  /** Files, folders, and `-` for standard input. */
  paths: string[];
  id: string | undefined;
  /** Facts given as flags; null says that the document doesn't tell. */
  facts: GivenFacts;
  dryRun: boolean;
  yes: boolean;
  force: boolean;
  help: boolean;
}

/** Ends a run because it was called wrongly; `message` says what was given and what was expected. */
export class WrongCall extends Error {
  override name = 'WrongCall';
}

const text = { type: 'string' } as const;
const toFlag = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const factNames = Object.keys(sidecarFields) as FactName[];
const switches = ['dry-run', 'yes', 'force', 'keep-going', 'help'] as const;

/** Facts that one report alone can have; a call for several reports can't give them. */
export const ownFacts: readonly FactName[] = ['town', 'townFull', 'title'];

/** The usage of `npm run add-report`, a line a flag. */
export const usage = `npm run add-report -- FILE… | FOLDER | -    take reports in (- reads standard input)

  Files may be plain text, web pages, Markdown, Word (.docx), PDF with a text layer, or .zip of these;
  a compilation is split into its reports.

  --id ID                the id of the report, such as longquan (by default the pinyin of its town)
${factNames.map((name) => `  --${`${toFlag(name)} …`.padEnd(21)}${sidecarFields[name]}`).join('\n')}
  --dry-run              say what would be taken, and write nothing
  --yes                  ask nothing; what is missing is left to fill in
  --force                take also what is taken already (its edited facts stay), or looks contradictory
  --keep-going           go on behind a refused file (always done)
  --help                 say this

Exit 0: all taken; 1: some were refused, the others taken; 2: wrong call.`;

/**
 * Reads the arguments of a call; flags may be written `--townFull` or `--town-full`.
 *
 * @throws WrongCall for a flag that isn't known, a value that it can't have, or no file.
 */
export function parseCall(args: readonly string[]): Call {
  const { values, positionals } = readFlags(args.map((arg) => (arg.startsWith('--') ? toFlag(arg) : arg)));
  const given = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const id = given('id');
  if (id !== undefined && !isReportId(id))
    throw new WrongCall(
      `Unexpected --id ${id}, expected lower-case letters, digits and hyphens, such as longquan-2024, and no reserved name such as index or own-1`,
    );
  const facts = Object.fromEntries(
    factNames.flatMap((name) => {
      const value = given(toFlag(name));
      return value === undefined ? [] : [[name, readFact(name, value)]];
    }),
  ) as Call['facts'];
  const [dryRun, yes, force, , help] = switches.map((name) => values[name] === true);
  if (positionals.length === 0 && !help)
    throw new WrongCall('Unexpected call without a file, expected FILE… | FOLDER | -');
  return {
    paths: positionals,
    id,
    facts,
    dryRun: dryRun === true,
    yes: yes === true,
    force: force === true,
    help: help === true,
  };
}

function readFlags(args: string[]): { values: Readonly<Record<string, unknown>>; positionals: string[] } {
  const options = {
    id: text,
    ...Object.fromEntries(factNames.map((name) => [toFlag(name), text])),
    ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' } as const])),
  };
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error));
  }
}

function readFact(name: FactName, value: string): FactEvidence<string | number> | null {
  const said = (one: string | number): FactEvidence<string | number> => ({
    value: one,
    quote: value,
    from: 'text',
  });
  if (value === 'null') return null;
  const isYear = name.endsWith('Year');
  const fact = isYear ? Number(value) : value;
  if (!isFact(name, fact)) {
    const expected = isYear ? 'a year such as 2023, or null' : `${sidecarFields[name]}, in plain words`;
    throw new WrongCall(`Unexpected --${toFlag(name)} ${value}, expected ${expected}`);
  }
  return said(fact);
}
