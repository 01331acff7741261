#!/usr/bin/env node
// The verdict of a real OpenClaw on many configurations, without starting a gateway.
// usage: node oracle.mjs OPENCLAW_PACKAGE_DIR < configs.jsonl > verdicts.jsonl
// A line in:  {"id": "...", "raw": "JSON5 text", "env": {"NAME": "value"}}
//             ("config": {...} may stand in place of "raw"; with no "env" every ${NAME} and every secret of the environment stays unresolved)
// A line out: {"id", "valid", "issues": [{path, message}], "warnings": [...], "findings": [{checkId, severity, detail}]}
//             `findings` is null where the configuration is invalid: the gateway would not start on it. `error`: OpenClaw itself threw.
import { mkdtempSync, mkdirSync, writeFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import readline from "node:readline";
import { pathToFileURL } from "node:url";

const [packageDir] = process.argv.slice(2);
const dist = path.join(path.resolve(packageDir), "dist");
const home = mkdtempSync(path.join(tmpdir(), "openclaw-oracle-"));
mkdirSync(path.join(home, ".openclaw"), { mode: 0o700 });

// A verdict must come from the configuration alone: no OPENCLAW_*, no provider keys, an empty home.
for (const name of Object.keys(process.env)) if (!["PATH", "TMPDIR", "LANG"].includes(name)) delete process.env[name];
process.env.HOME = home;
process.env.OPENCLAW_STATE_DIR = path.join(home, ".openclaw");
process.env.NO_COLOR = "1";

const { createConfigIO } = await import(pathToFileURL(path.join(dist, "config/config.js")));
// The other two entry points live in chunks with a hash in their names: find them by what they export.
const load = async (pattern, name) => {
  for (const file of readdirSync(dist).filter((entry) => pattern.test(entry))) {
    const found = (await import(pathToFileURL(path.join(dist, file))))[name];
    if (found) return found;
  }
  return null;
};
const runSecurityAudit = await load(/^audit\.runtime-.*\.m?js$/, "runSecurityAudit");
if (!runSecurityAudit) throw new Error("this OpenClaw has no runSecurityAudit");
// Versions before 2026.9 do not hold secret references against their providers.
const finishConfigValidationForCli = await load(/^config-cli-validation-.*\.m?js$/, "finishConfigValidationForCli");

// `openclaw security audit` resolves secret references before it judges; of those only the environment's can be had here.
const resolveEnvironmentRefs = (node, env) => {
  if (Array.isArray(node)) return node.map((item) => resolveEnvironmentRefs(item, env));
  if (node === null || typeof node !== "object") return node;
  if (node.source === "env" && typeof node.id === "string" && env[node.id]) return env[node.id];
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolveEnvironmentRefs(value, env)]));
};

// `openclaw config validate` also holds secret references against their providers. That is forty times slower, so it is done only
// where there are any.
const mayHoldSecretRefs = /["']?(source|provider|secrets)["']?\s*:/;

const silent = { info() {}, warn() {}, error() {}, debug() {}, log() {} };
// The name of the temporary home is the one thing that would differ from run to run.
const steady = (text) => (typeof text === "string" ? text.replaceAll(home, "~") : text);
const strip = (issues) => (issues ?? []).map(({ path, message }) => ({ path: steady(path), message: steady(message) }));

const judge = async (text, given, configPath) => {
  const env = { ...process.env, ...given };
  const io = createConfigIO({ configPath, env, logger: silent, homedir: () => home, observe: false });
  const snapshot = finishConfigValidationForCli && mayHoldSecretRefs.test(text)
    ? await finishConfigValidationForCli(await io.readConfigFileSnapshotWithPluginMetadata({ observe: false, prepareValidation: "strict" }))
    : await io.readConfigFileSnapshot({ observe: false });
  const verdict = { valid: snapshot.valid, issues: strip(snapshot.issues), warnings: strip(snapshot.warnings), findings: null };
  if (snapshot.valid) {
    const report = await runSecurityAudit({
      config: resolveEnvironmentRefs(snapshot.runtimeConfig ?? snapshot.config, env),
      sourceConfig: snapshot.sourceConfig ?? snapshot.parsed,
      env,
      stateDir: process.env.OPENCLAW_STATE_DIR,
      configPath,
      deep: false,
      includeFilesystem: false,
      includeChannelSecurity: true,
    });
    verdict.findings = report.findings.map(({ checkId, severity, detail }) => ({ checkId, severity, detail: steady(detail) }));
  }
  return verdict;
};

let count = 0;
for await (const line of readline.createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, config, raw, env } = JSON.parse(line);
  const text = raw ?? JSON.stringify(config);
  const dir = path.join(home, String(count++));
  mkdirSync(dir, { mode: 0o700 });
  const configPath = path.join(dir, "openclaw.json");
  writeFileSync(configPath, text, { mode: 0o600 });
  let out;
  try {
    out = { id, ...(await judge(text, env, configPath)) };
  } catch (error) {
    out = { id, valid: false, issues: [], warnings: [], findings: null, error: String(error?.stack ?? error) };
  }
  process.stdout.write(JSON.stringify(out) + "\n");
  rmSync(dir, { recursive: true, force: true }); // an input may hold secrets: leave none behind
}
rmSync(home, { recursive: true, force: true });
// What a slow reader has not taken yet would be lost by the exit.
await new Promise((written) => process.stdout.write("", written));
process.exit(0);
