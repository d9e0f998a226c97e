/** Runs long work in slices, so that the page it runs in stays as quick as before. */

/** Milliseconds of work between two pauses: well under the 50 ms that a reader would notice. */
const SLICE = 12;

/** Runs a generator to its end, letting the page do its own work after each slice. Resolves with what the generator returns. */
export async function inSlices<T>(steps: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise<void>((resume) => setTimeout(resume));
  }
}
