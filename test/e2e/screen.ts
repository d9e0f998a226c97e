/** A screen that is in memory only (Xvfb), with a keyboard: its keys come to a browser's window as from a desk (xdotool). No driver's keys do, in Chromium. */
import { spawn, spawnSync } from 'node:child_process';
import { aptInstall } from '../../scripts/apt.ts';

export type Screen = {
  /** ":7". */
  display: string;
  /** Presses keys together, "ctrl+shift+space", in the window that has the focus. */
  press(keys: string): void;
  /** A click at a place of the screen; the browser's window begins at its corner. */
  click(x: number, y: number): void;
  close(): void;
};

const NEEDED = ['Xvfb', 'xdotool'];
const here = (): boolean => NEEDED.every((program) => spawnSync('which', [program]).status === 0);

/** Null where the programs are not there and can't be brought. */
export async function openScreen(): Promise<Screen | null> {
  if (!here()) aptInstall(['xvfb', 'xdotool']);
  if (!here()) return null;
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1050x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise<string>((found, failed) => {
    server.stdout.once('data', (data: Buffer) => found(String(data).trim()));
    server.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}`)));
  });
  const display = `:${number}`;
  const xdotool = (...args: string[]): void => {
    const { status, stderr } = spawnSync('xdotool', args, { env: { ...process.env, DISPLAY: display }, encoding: 'utf8' });
    if (status !== 0) throw new Error(`xdotool: ${stderr}`);
  };
  return {
    display,
    press: (keys) => xdotool('key', keys),
    click: (x, y) => xdotool('mousemove', String(x), String(y), 'click', '1'),
    close: () => void server.kill(),
  };
}
