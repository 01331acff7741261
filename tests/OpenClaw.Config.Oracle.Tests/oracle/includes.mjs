#!/usr/bin/env node
// The verdict of a real OpenClaw on configurations that lie on this disk, with what they include.
// usage: node includes.mjs OPENCLAW_PACKAGE_DIR < paths.jsonl > verdicts.jsonl
// A line in:  {"id": "...", "path": "/.../openclaw.json", "roots": "OPENCLAW_INCLUDE_ROOTS", "home": "/..."}
// A line out: {"id", "valid", "issues": ["path", ...]}
import path from "node:path";
import readline from "node:readline";
import { pathToFileURL } from "node:url";

const [packageDir] = process.argv.slice(2);
for (const name of Object.keys(process.env)) if (!["PATH", "TMPDIR", "LANG"].includes(name)) delete process.env[name];
process.env.NO_COLOR = "1";
const { createConfigIO } = await import(pathToFileURL(path.join(path.resolve(packageDir), "dist", "config/config.js")));
const silent = { info() {}, warn() {}, error() {}, debug() {}, log() {} };

for await (const line of readline.createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, path: configPath, roots, home } = JSON.parse(line);
  const env = { ...process.env, HOME: home, OPENCLAW_STATE_DIR: path.join(home, ".openclaw"), ...(roots ? { OPENCLAW_INCLUDE_ROOTS: roots } : {}) };
  const io = createConfigIO({ configPath, env, logger: silent, homedir: () => home, observe: false });
  const snapshot = await io.readConfigFileSnapshot({ observe: false });
  process.stdout.write(JSON.stringify({ id, valid: snapshot.valid, issues: (snapshot.issues ?? []).map((issue) => issue.path) }) + "\n");
}
await new Promise((written) => process.stdout.write("", written));
process.exit(0);
