#!/usr/bin/env node
// The order of keys in the schemas of channels and plugin settings, which the facts do not keep.
//
//   node schema/key-order.mjs SCHEMA.json > schema/key-order-<version>.txt    SCHEMA.json is what `openclaw config schema` printed
//
// The validator of channels and plugin settings stops at eight issues, so which it reports depends on the order in which it looks. A line holds
// the keys of an object in that order; objects with the same keys have the same. Those in the order of the alphabet are left out.
import { readFileSync } from "node:fs";

const { channels, plugins } = JSON.parse(readFileSync(process.argv[2], "utf8")).properties;
const lines = new Map();
const visit = (node) => {
  if (node === null || typeof node !== "object") return;
  if (Array.isArray(node)) return node.forEach(visit);
  if (node.properties) {
    const keys = Object.keys(node.properties);
    const sorted = [...keys].sort().join();
    if (keys.length > 1 && keys.join() !== sorted && !lines.has(sorted)) lines.set(sorted, keys.join());
    Object.values(node.properties).forEach(visit);
  }
  for (const keyword of ["additionalProperties", "items", "anyOf", "oneOf", "allOf", "if", "then", "not"]) visit(node[keyword]);
};

for (const [name, node] of Object.entries(channels.properties)) if (!["defaults", "modelByChannel"].includes(name)) visit(node);
for (const node of Object.values(plugins.properties.entries.properties ?? {})) visit(node.properties?.config);
console.log("# The order in which the validator of channels and plugin settings looks at the keys of an object; made by key-order.mjs.");
for (const line of [...lines.values()].sort()) console.log(line);
