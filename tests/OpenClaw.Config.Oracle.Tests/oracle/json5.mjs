#!/usr/bin/env node
// What the gateway's own JSON5 parser makes of texts.
// usage: node json5.mjs NODE_MODULES_DIR < texts > verdicts
// A line in: a text as base64 of UTF-16, little endian: half of a surrogate pair is no text in JSON.
// A line out: {"value": ...} with {"$number": "NaN"} and its like for the numbers JSON lacks, or {"error": true}.
import { createRequire } from "node:module";
import { resolve } from "node:path";
import readline from "node:readline";

const JSON5 = createRequire(import.meta.url)(resolve(process.argv[2], "json5"));
console.warn = () => {};
const plain = (value) =>
  typeof value === "number" ? (Number.isFinite(value) && !Object.is(value, -0) ? value : { $number: Object.is(value, -0) ? "-0" : String(value) })
  : Array.isArray(value) ? value.map(plain)
  : value && typeof value === "object" ? { $object: Object.entries(value).map(([key, inner]) => [key, plain(inner)]) }
  : value;

for await (const line of readline.createInterface({ input: process.stdin })) {
  let verdict;
  try {
    verdict = { value: plain(JSON5.parse(Buffer.from(line, "base64").toString("utf16le"))) };
  } catch {
    verdict = { error: true };
  }
  process.stdout.write(JSON.stringify(verdict) + "\n");
}
