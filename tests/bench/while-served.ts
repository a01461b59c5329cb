import { spawn } from 'node:child_process';

/** Serves the built site on a port while `measure` runs. */
export async function whileServed(port: number, measure: (address: string) => Promise<void>): Promise<void> {
  const server = spawn(process.execPath, ['src/cli/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  try {
    await measure(`http://localhost:${port}`);
  } finally {
    server.kill();
  }
}
