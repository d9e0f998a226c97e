/**
 * Long work as a generator that stops now and then: whoever runs it decides when it goes on, so that no frame and no other page waits for
 * it. A step takes as long as one paragraph.
 */
export type Steps<T> = Generator<undefined, T>;

/** Runs the work to its end without a pause, for callers whom nobody waits beside. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
