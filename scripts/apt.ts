/** Brings programs of the system, where that can be done without asking: as root on Debian. */
import { spawnSync } from 'node:child_process';

/** Installs packages with apt-get. False where there is no apt-get or this user may not; whether they are there then is for the caller to see. */
export function aptInstall(packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !apt(['--version'])) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get ...`);
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', ...packages]);
  return true;
}

function apt(args: string[]): boolean {
  const { status } = spawnSync('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' });
  return status === 0;
}
