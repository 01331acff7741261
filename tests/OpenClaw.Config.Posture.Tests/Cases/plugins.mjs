// Reaches functions that a channel plugin keeps to itself: while Node loads a file of the plugin, the function is exported, its calls of the gateway's ingress
// are watched, its runtime is replaced by a stand-in, and packages that are not installed become empty.
import { readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const wanted = new Map();
let core;
let isAskingCore = false;
const declares = (source, name) => new RegExp(`^(async )?function ${name}\\(`, "m").test(source) || new RegExp(`^const \\{[^}]*: ${name}[ ,}]`, "m").test(source);

registerHooks({
  resolve(specifier, context, next) {
    const from = context.parentURL;
    try {
      return next(specifier, context);
    } catch (error) {
      if (!from || isAskingCore) throw error;
    }

    // A plugin's own dependencies are not installed; what OpenClaw has as well is taken from there.
    isAskingCore = true;
    try {
      return { url: pathToFileURL(core.resolve(specifier)).href, shortCircuit: true };
    } catch {
      return { url: `empty:${encodeURIComponent(specifier)}?${encodeURIComponent(from)}`, shortCircuit: true };
    } finally {
      isAskingCore = false;
    }
  },
  load(url, context, next) {
    if (url.startsWith("empty:")) {
      const [specifier, parent] = url.slice("empty:".length).split("?").map(decodeURIComponent);
      return parent.endsWith(".cjs") ? { format: "commonjs", source: nothing, shortCircuit: true } : { format: "module", source: empty(specifier, parent), shortCircuit: true };
    }

    const names = [...wanted].find(([folder]) => url.startsWith(folder))?.[1];
    const file = names && url.startsWith("file:") ? fileURLToPath(url) : "";
    if (!/\.(mjs|cjs|js)$/.test(file)) return next(url, context);
    const isCommon = file.endsWith(".cjs");
    const source = readFileSync(file, "utf8").replace(/\b(require_runtime\.)?get[A-Za-z]+Runtime\(\)(?! \{)/g, "globalThis.recorded.core")
      .replace(/\b(createChannelIngressResolver|resolveStableChannelMessageIngress)\(/g, "globalThis.recorded.watched($1)(");
    const found = names.filter((name) => declares(source, name));
    const more = found.map((name) => (isCommon ? `\nmodule.exports.recorded_${name} = ${name};` : `\nexport { ${name} as recorded_${name} };`)).join("");
    return { format: isCommon ? "commonjs" : "module", source: source + more, shortCircuit: true };
  },
});

const nothing = "const it = new Proxy(function () {}, { get: (t, k) => (typeof k === 'symbol' || k === 'then' || k === 'prototype' ? t[k] : it), apply: () => it, construct: () => it });\nmodule.exports = it;";

const empty = (specifier, parent) => {
  const source = parent?.startsWith("file:") ? readFileSync(fileURLToPath(parent), "utf8") : "";
  const names = new Set();
  for (const [, clause] of source.matchAll(new RegExp(`^import ([^;]*?) from "${specifier.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}"`, "gm"))) {
    for (const [, name] of (/\{([^}]*)\}/.exec(clause)?.[1] ?? "").matchAll(/(?:^|,)\s*([\w$]+)/g)) names.add(name);
  }
  return [...names].map((name) => `export class ${name} {}`).concat("export default class {}").join("\n");
};

const filesIn = (folder) =>
  readdirSync(folder).flatMap((entry) => {
    const full = path.join(folder, entry);
    return entry === "node_modules" ? [] : statSync(full).isDirectory() ? filesIn(full) : [full];
  });

/** The functions of a plugin by name, and its configuration schema. */
export const pluginFunctions = async (pluginsDir, name, names) => {
  const folder = path.join(path.resolve(pluginsDir), name);
  core ??= createRequire(path.join(realpathSync(path.join(path.resolve(pluginsDir), "node_modules", "openclaw")), "package.json"));
  wanted.set(pathToFileURL(path.join(folder, "dist") + path.sep).href, names);
  const found = {};
  for (const file of filesIn(path.join(folder, "dist")).filter((entry) => /\.(mjs|cjs|js)$/.test(entry))) {
    const source = readFileSync(file, "utf8");
    const here = names.filter((wantedName) => !found[wantedName] && declares(source, wantedName));
    if (here.length === 0) continue;
    const module = await import(pathToFileURL(file));
    for (const wantedName of here) found[wantedName] = module[`recorded_${wantedName}`] ?? module.default?.[`recorded_${wantedName}`];
  }
  const missing = names.filter((wantedName) => typeof found[wantedName] !== "function");
  if (missing.length) throw new Error(`${name} lacks ${missing}`);
  const schema = JSON.parse(readFileSync(path.join(folder, "openclaw.plugin.json"), "utf8")).channelConfigs?.[name]?.schema ?? {};
  return { ...found, schema };
};

/** What the gateway fills in while it loads a section. */
export const withDefaults = (schema, value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const filled = { ...value };
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (filled[key] === undefined && property.default !== undefined) filled[key] = property.default;
    else if (filled[key] !== undefined) filled[key] = withDefaults(property, filled[key]);
  }
  if (typeof schema.additionalProperties === "object") {
    for (const key of Object.keys(filled)) if (!schema.properties?.[key]) filled[key] = withDefaults(schema.additionalProperties, filled[key]);
  }
  return filled;
};

const lists = { readAllowFromStore: async () => [], readStoreForDmPolicy: async () => [] };

/** Says no to everything, and has nobody paired. */
export const standIn = (over = {}) =>
  new Proxy(function () {}, {
    get: (_, key) => (key in over ? over[key] : key in lists ? lists[key] : key === "then" || typeof key === "symbol" ? undefined : standIn()),
    apply: () => false,
  });
