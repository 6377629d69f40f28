import type { AddOutcome } from './add-reports.ts';
import { sayNote } from '../../intake/index.ts';
import { partLabels } from '../../report/index.ts';
import type { TextKindReading } from '../../report/index.ts';

/** Columns that a text takes in a terminal: Chinese signs take two. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, sign) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/.test(sign) ? 2 : 1),
    0,
  );
}

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** A table with its columns in line; the last is not filled up. */
function toTable(rows: readonly (readonly string[])[]): string {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? '')))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === row.length - 1 ? cell : pad(cell, widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * What a run says at its end: the table of reports that were taken, with their parts; what reading did; what is left to fill in;
 * and each refusal with file, reason and what to do.
 */
export function sayOutcomes(outcomes: readonly AddOutcome[], dryRun: boolean): string {
  const taken = outcomes.filter(({ document }) => document);
  const refused = outcomes.filter((outcome) => outcome.refused);
  const parts = [
    ...(taken.length > 0
      ? [toTable([['id', 'place', 'years', 'kind', 'text', 'records', 'defects'], ...taken.map(toRow)])]
      : []),
    ...taken.map(sayReport),
    ...refused.map(
      ({ name, refused: fault }) =>
        `refused ${name}\n  ${fault?.reason ?? ''}\n  to do: ${fault?.advice ?? ''}`,
    ),
    `${String(taken.length)} ${dryRun ? 'would be taken' : 'taken'}, ${String(refused.length)} refused`,
  ];
  return parts.join('\n\n');
}

function toRow({ id = '', facts, document }: AddOutcome): string[] {
  const place = [facts?.province, facts?.city, facts?.county, facts?.townFull].map(
    (fact) => fact?.value ?? '?',
  );
  const years = [facts?.statedYear, facts?.planYear].map((fact) => String(fact?.value ?? '?')).join(' → ');
  return [
    id,
    place.filter((name, index) => name !== place[index - 1]).join(' '),
    years,
    facts?.kind?.value ?? '?',
    document?.textKind.kind ?? '?',
    String(document?.records.length ?? 0),
    String(document?.diagnostics.length ?? 0),
  ];
}

/** What a text is, with the places that show it. */
function sayEvidence({ message, evidence }: TextKindReading): string {
  const said = evidence.map(({ start, says }) => `${says} (at ${String(start)})`);
  return [message, ...said].join(' ');
}

function sayReport({ id = '', name, facts, document, missing = [], notes = [] }: AddOutcome): string {
  const parts = (document?.sections ?? []).map(({ part, title }) =>
    `  ${pad(partLabels[part], 8)}  ${title ?? ''}`.trimEnd(),
  );
  const quotes = [facts?.townFull, facts?.county, facts?.statedYear]
    .filter((fact) => fact !== undefined)
    .map(({ value, quote, from }) => `${String(value)} (${from}: ${quote.replaceAll('\n', ' ')})`);
  return [
    `${id} from ${name}`,
    ...(facts?.title ? [`  ${facts.title.value}`] : []),
    `  read from: ${quotes.join('; ')}`,
    ...(document ? [`  text: ${document.textKind.kind}: ${sayEvidence(document.textKind)}`] : []),
    ...parts,
    ...notes.map((note) => `  ${sayNote(note, 'en')}`),
    ...(missing.length > 0
      ? [`  to fill in: ${missing.join(', ')} in content/reports/${id}.yaml; until then it is a draft`]
      : []),
  ].join('\n');
}
