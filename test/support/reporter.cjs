/** Mocha's spec reporter, then the reason of each skip and one closing line that a machine can read. */
const { reporters, Runner } = require('mocha');

const { EVENT_RUN_END, EVENT_TEST_PENDING } = Runner.constants;

module.exports = class ClosingLine extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const skipped = [];
    runner.on(EVENT_TEST_PENDING, (test) => skipped.push(test.fullTitle()));
    runner.once(EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      for (const title of skipped) console.log(`skipped: ${title}`);
      console.log(`\n${passes} passed, ${failures} failed, ${pending} skipped`);
    });
  }
};
