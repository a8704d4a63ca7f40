/** One step of a story. */
export type Step = (what: string, run: () => Promise<void>) => void;

/**
 * An `it` for stories in steps: after a step that failed, the next ones say so at once instead of looking for what is
 * not there.
 * `after` looks back on each step.
 */
export function inOrder(after: () => Promise<void> | void = () => undefined): Step {
  let failed: string | undefined;
  return (what, run) =>
    it(what, async () => {
      if (failed !== undefined) throw new Error(`The story stopped at « ${failed} ».`);
      failed = what;
      await run();
      await after();
      failed = undefined;
    });
}
