#!/usr/bin/env node
// Records where and under which policy the real resolver runs an agent's commands, with no approvals file.
// usage: node exec.mjs OPENCLAW_PACKAGE_DIR COUNT SEED > exec.jsonl
import { finish, functionsOf, randomness, write } from "./recorder.mjs";

const [packageDir, count, seed] = process.argv.slice(2);
const { resolveExecDefaults, resolveSandboxConfigForAgent } = await functionsOf(packageDir, ["exec-defaults", "config"]);
const { pick, chance, maybe } = randomness(Number(seed));

const exec = () => ({
  ...maybe(0.4, { host: () => pick(["auto", "sandbox", "gateway", "node"]) }),
  ...(chance(0.4)
    ? { mode: pick(["deny", "allowlist", "ask", "auto", "full"]) }
    : maybe(0.5, { security: () => pick(["deny", "allowlist", "full"]), ask: () => pick(["off", "on-miss", "always"]) })),
});
const sandbox = () => maybe(0.6, { mode: () => pick(["off", "non-main", "all"]), backend: () => pick(["docker", "ssh"]) });

for (let n = 0; n < Number(count); n++) {
  const config = {
    ...maybe(0.6, { tools: () => maybe(0.8, { exec }) }),
    agents: { ...maybe(0.5, { defaults: () => maybe(0.7, { sandbox }) }), entries: { main: { ...maybe(0.6, { tools: () => ({ exec: exec() }), sandbox }) } } },
  };
  const sandboxed = chance(0.4);
  const { effectiveHost, security, ask } = resolveExecDefaults({ cfg: config, agentId: "main", sandboxAvailable: sandboxed, execApprovals: { version: 1, agents: {} } });
  const { mode, backend } = resolveSandboxConfigForAgent(config, "main");
  write({ config, sandboxed, expect: { host: effectiveHost, security, ask, sandboxMode: mode, sandboxBackend: backend } });
}
await finish();
