/**
 * zod compiles object schemas with `new Function`, and probes for it while the first schema is built. The Content Security Policy
 * forbids that, so the browser would report a violation on every page. This file must stay the first import of main.ts: imports are
 * hoisted, so a call further down would come too late. It sets the record that zod reads, without loading zod itself.
 */
(globalThis as { __zod_globalConfig?: { jitless?: boolean } }).__zod_globalConfig = { jitless: true };
