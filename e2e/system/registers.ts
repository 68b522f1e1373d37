import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The demonstration's registers, which a journey may make slow, wrong or absent. */
export interface Registers {
  /** What the backend must be started with to ask them. */
  readonly env: Readonly<Record<string, string>>;
  /** Makes a register (civil, business, property, building, credit) behave so from now on. */
  behave(register: string, mode: RegisterMode): Promise<void>;
  stop(): Promise<void>;
}

/** `slow` waits so many milliseconds before each answer; `wrong` answers well-formed, and otherwise than it knows. */
export type RegisterMode = { mode: 'normal' | 'wrong' | 'absent' } | { mode: 'slow'; ms: number };

/** Starts them on a free port, as a process of their own that ends with this one. */
export async function startRegisters(): Promise<Registers> {
  const key = randomBytes(32).toString('hex');
  const child = spawn(
    process.execPath,
    ['--import', './backend/launch/end-with-parent.mjs', 'build/backend/src/demonstration/registers/main.js'],
    { env: { ...process.env, TONGBAN_REGISTER_KEY: key }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const line = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const early = once(child, 'exit').then(([code]) => {
    throw new Error(`The registers ended with ${code}; their words stand above.`);
  });
  const [said] = await Promise.race([line, early]);
  early.catch(() => undefined);
  const addresses = JSON.parse(said) as Record<string, string>;
  return {
    env: { TONGBAN_REGISTERS: said, TONGBAN_REGISTER_KEY: key },
    behave: async (register, mode) => {
      const response = await fetch(`${addresses[register]}/control`, { method: 'PUT', body: JSON.stringify(mode) });
      if (response.status !== 200) throw new Error(`${register} did not become ${mode.mode}: ${response.status}`);
    },
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
