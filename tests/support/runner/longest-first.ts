import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that build sites of their own or open every page: begun last, one of them would leave a core idle for minutes. */
const longest = ['search-large', 'reproducible', 'add-report', 'accessibility'];

const isLong = ({ moduleId }: TestSpecification): boolean =>
  longest.some((name) => moduleId.endsWith(`tests/site/${name}.test.ts`));

/** The order of test files that nothing is known of yet, as on a new machine: within each group the longest first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const groupOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;
    return sorted.sort((a, b) => groupOf(a) - groupOf(b) || Number(isLong(b)) - Number(isLong(a)));
  }
}
