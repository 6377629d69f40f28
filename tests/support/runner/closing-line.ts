import type { Reporter } from 'vitest/node';

/** Ends a run with one plain line, `340 passed, 0 failed`, for people and scripts that read the last line only. */
export const closingLine: Reporter = {
  onTestRunEnd(modules, unhandled) {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const passed = states.filter((state) => state === 'passed').length;
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandled.length;
    const failed = states.filter((state) => state === 'failed').length + broken;
    // After the summary, which the default reporter prints in the same tick.
    setImmediate(() => {
      console.log(`${passed} passed, ${failed} failed`);
    });
  },
};
