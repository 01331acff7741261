#!/usr/bin/env node
// Adds a version of OpenClaw: its facts, what changed, and where this repository names the known versions. Needs npm and the network.
//
//   node schema/add-version.mjs 2026.10.2              from the version's own package
//   node schema/add-version.mjs 2026.10.2 SCHEMA.json  from what its `openclaw config schema` printed
//
// Writes schema/openclaw-<version>.json, schema/key-order-<version>.txt and the list in the package's targets, and prints the paths that came (+),
// went (-) or changed (~) since the newest version known before. Everything it writes is to be reviewed as a diff; nothing of it is final:
// docs/architecture.md says what comes next.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);
const [version, given] = process.argv.slice(2);
if (!/^\d{4}\.\d{1,2}\.\d{1,3}$/.test(version ?? "")) {
  console.error("usage: node schema/add-version.mjs VERSION [SCHEMA.json]    VERSION as in 2026.10.2");
  process.exit(2);
}

const facts = (name) => path.join(here, `openclaw-${name}.json`);
const number = (name) => name.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
const known = readdirSync(here).map((file) => /^openclaw-(.+)\.json$/.exec(file)?.[1]).filter(Boolean).sort((a, b) => number(a) - number(b));
if (known.includes(version)) {
  console.error(`schema/openclaw-${version}.json is there already; delete it to make it anew`);
  process.exit(2);
}

// The schema is printed by the version itself, in a home of its own, so that nothing of this machine's configuration takes part.
const print = () => {
  const folder = mkdtempSync(path.join(tmpdir(), "openclaw-version-"));
  try {
    const oracle = JSON.parse(readFileSync(path.join(root, "tests/OpenClaw.Config.Oracle.Tests/oracle/package.json"), "utf8"));
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, dependencies: { ...oracle.dependencies, openclaw: version } }));
    execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
    const bin = path.join(folder, "node_modules", ".bin");
    const home = path.join(folder, "home");
    mkdirSync(home);
    const env = { PATH: `${bin}:/usr/bin:/bin`, HOME: home, NO_COLOR: "1", OPENCLAW_CONFIG_READONLY: "1" };
    const text = execFileSync(path.join(bin, "openclaw"), ["config", "schema"], { env, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] });
    return text.slice(text.indexOf("{"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const work = mkdtempSync(path.join(tmpdir(), "openclaw-schema-"));
try {
  const schema = path.join(work, "schema.json");
  writeFileSync(schema, given ? readFileSync(given, "utf8") : print());
  const distil = (...args) => execFileSync(process.execPath, [path.join(here, "distil.mjs"), ...args], { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] });
  const made = path.join(work, "facts.json");
  distil(schema, made, "--openclaw", version);
  distil("--check", schema, made);
  copyFileSync(made, facts(version));
  writeFileSync(path.join(here, `key-order-${version}.txt`), execFileSync(process.execPath, [path.join(here, "key-order.mjs"), schema], { encoding: "utf8", maxBuffer: 1 << 28 }));

  const before = known.filter((name) => number(name) < number(version)).at(-1) ?? known[0];

  const all = [...known, version].sort((a, b) => number(a) - number(b)).join(";");
  const targets = path.join(root, "src/OpenClaw.Config/build/OpenClaw.Config.targets");
  writeFileSync(targets, readFileSync(targets, "utf8").replace(/(<_OpenClawKnownVersions>)[^<]*(<)/, `$1${all}$2`));

  console.log(`# ${before} -> ${version}`);
  console.log(distil("--diff", facts(before), facts(version)).trimEnd() || "no path came, went or changed");
} finally {
  rmSync(work, { recursive: true, force: true });
}
