import type { RegisterKey } from '#shared/concept/register';
import type { RegisterMode } from '#backend/demonstration/registers/register-mode';
import { RegisterServer } from '#backend/demonstration/registers/register-server';

const KEY = 'key-of-the-registers-of-one-spec-file';

/** The demonstration's registers for one spec file, in this process. */
export class TestRegisters {
  private constructor(private readonly server: RegisterServer) {}

  static async start(): Promise<TestRegisters> {
    return new TestRegisters(await RegisterServer.start(KEY));
  }

  /** What `TestServer.start` takes so that its server asks these; `others` stand in for some of them. */
  env(others: Partial<Record<RegisterKey, string>> = {}): Record<string, string> {
    const addresses = { ...this.server.addresses(), ...others };
    return { TONGBAN_REGISTERS: JSON.stringify(addresses), TONGBAN_REGISTER_KEY: KEY };
  }

  get origin(): string {
    return this.server.origin;
  }

  /** Makes a register behave so, over its own control. */
  async behave(register: RegisterKey, mode: RegisterMode): Promise<void> {
    const response = await fetch(`${this.origin}/${register}/control`, { method: 'PUT', body: JSON.stringify(mode) });
    if (response.status !== 200) throw new Error(`${register} refused to be ${mode.mode}: ${response.status}`);
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
