/** How many cases a property is held to, and from which seed: few here, 2,000 in CI, 100,000 in `npm run nightly`. */
export const numRuns = Number(process.env['ONRECORD_FUZZ_RUNS'] ?? 150);
const seed = Number(process.env['ONRECORD_FUZZ_SEED'] ?? 20261122);
export const checks = { numRuns, seed };

/** Errors of ours say what was expected; anything else that is thrown is a fault. */
export function refusedOr<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && /^Expected /u.test(error.message)) return undefined;
    throw error;
  }
}
