import { spawnSync } from 'node:child_process';

/** What a test needs of the machine; where it is missing the test is skipped and its name says why. */
export interface Program {
  missing: boolean;
  /** Put it at the end of the test's name. */
  note: string;
  run(args: readonly string[], options?: { cwd?: string; input?: string }): { status: number | null; stdout: string; stderr: string };
}

/** A program on the path, from the apt package that is named where it is missing. */
export function program(command: string, probe: readonly string[], from: string): Program {
  const missing = spawnSync(command, [...probe], { stdio: 'ignore', timeout: 60_000 }).error !== undefined;
  return {
    missing,
    note: missing ? ` (skipped: no ${command}, apt package ${from})` : '',
    run(args, options = {}) {
      const { status, stdout, stderr } = spawnSync(command, [...args], { encoding: 'utf8', timeout: 120_000, ...options });
      return { status, stdout, stderr };
    },
  };
}
