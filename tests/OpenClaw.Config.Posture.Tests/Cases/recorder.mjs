// What the recording scripts share: a seeded source of randomness, and a way to the functions of an installed OpenClaw.
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The functions of the package by their own names: its chunks carry hashes in their file names and letters for exports. */
export const functionsOf = async (packageDir, files) => {
  // Nothing of the environment may reach a verdict.
  for (const name of Object.keys(process.env)) if (!["PATH", "TMPDIR"].includes(name)) delete process.env[name];
  process.env.HOME = process.env.OPENCLAW_STATE_DIR = mkdtempSync(path.join(tmpdir(), "openclaw-record-"));
  const dist = path.join(path.resolve(packageDir), "dist");
  const found = {};
  for (const file of readdirSync(dist).filter((name) => files.some((prefix) => name.startsWith(prefix + "-") && name.endsWith(".mjs")))) {
    for (const value of Object.values(await import(pathToFileURL(path.join(dist, file))))) {
      if (typeof value === "function") found[value.name] ??= value;
    }
  }
  return found;
};

/** mulberry32: the same cases on every machine. */
export const randomness = (seed) => {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (items) => items[Math.floor(next() * items.length)];
  const chance = (p) => next() < p;
  const some = (items, max) => Array.from({ length: Math.floor(next() * (max + 1)) }, () => pick(items));
  /** An object with each key only now and then. */
  const maybe = (p, keys) => Object.fromEntries(Object.entries(keys).filter(() => chance(p)).map(([key, make]) => [key, make()]));
  return { next, pick, chance, some, maybe };
};

export const write = (line) => process.stdout.write(JSON.stringify(line) + "\n");

/** Ends the process, which open handles of the imported functions would keep alive, once everything is written: an exit does not wait for a pipe. */
export const finish = async () => {
  await new Promise((written) => process.stdout.write("", written));
  process.exit(0);
};
