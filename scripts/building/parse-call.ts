import { DocumentFault } from '../../src/diagnostics.ts';
import { parsePart, type BuildPart } from './part.ts';

/** What `npm run build` is asked for. */
export interface BuildCall {
  /** A part alone, with `--shard K/N`. */
  shard?: BuildPart;
  /** Whether parts that were built before are joined. */
  assemble: boolean;
  /** Whether every file is named. */
  verbose: boolean;
  /** Flags of the parser. */
  parse: string[];
}

const ofParser = ['--strict', '--keep-going'];

/**
 * Reads the flags of `npm run build`.
 *
 * @throws DocumentFault where a flag is unknown or says nothing that can be done.
 */
export function parseCall(args: readonly string[]): BuildCall {
  const call: BuildCall = { assemble: false, verbose: false, parse: [] };
  for (let at = 0; at < args.length; at += 1) {
    const [flag = '', joined] = args[at]!.split('=', 2);
    if (flag === '--shard') {
      const written = joined ?? args[(at += 1)] ?? '';
      const shard = parsePart(written);
      if (!shard)
        throw new DocumentFault(
          `--shard: Unexpected \`${written}\`, expected K/N with K from 1 to N, such as 2/20`,
        );
      call.shard = shard;
    } else if (flag === '--assemble') call.assemble = true;
    else if (flag === '--verbose') call.verbose = true;
    else if (ofParser.includes(flag)) call.parse.push(flag);
    else
      throw new DocumentFault(
        `Unexpected \`${args[at]!}\`, expected --strict, --keep-going, --verbose, --shard K/N or --assemble`,
      );
  }
  if (call.shard && call.assemble)
    throw new DocumentFault(
      'Unexpected --shard with --assemble, expected one: first all parts, then --assemble',
    );
  return call;
}
