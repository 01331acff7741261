// Step 3: shapes that recur become named tables.
import { canon, isObj } from "./common.mjs";
import { CHANNEL_TAIL, GENERIC, STRUCTURE, channelOf, nameOf, segName } from "./names.mjs";
import { normalise } from "./normalise.mjs";

const isShape = (n) => n.type === "object" && n.properties && Object.keys(n.properties).length > 0;
const isEnum = (n) => n.type === "string" && Array.isArray(n.enum) && n.enum.length > 1;
const isUnion = (n) => n.anyOf || n.oneOf;
const isScalar = (n) => ["string", "integer", "number"].includes(n.type) && !n.enum && !("const" in n) && !n.allOf && Object.keys(n).some((k) => k !== "type" && k !== "default");
export const bare = (n) => { const { default: _, ...rest } = n; return rest; };
const branchLabel = (b, i, all) => {
  const shapes = all.filter((x) => x.properties && !x.properties.pluginIntegration);
  if (!b.properties) return b.type === "array" ? "list" : "";
  if (b.properties.pluginIntegration) return "plugin integration";
  if (shapes.length < 2) return "";
  for (const key of ["type", "source", "mode", "kind", "provider", "authMode"]) {
    const c = b.properties[key]?.const;
    if (c !== undefined && shapes.filter((x) => x.properties[key]?.const === c).length === 1) return String(c);
  }
  const c = Object.values(b.properties).find((p) => p.const !== undefined)?.const;
  if (shapes.length > 1 && c !== undefined && shapes.filter((x) => Object.values(x.properties).some((p) => p.const === c)).length === 1) return String(c);
  if (shapes.length > 1) return b.properties.accounts ? "accounts" : shapes.some((x) => x !== b && x.properties.accounts) ? "single" : `option ${i + 1}`;
  return "";
};

// The same set of strings in two orders is one enum: the order used most often wins.
export function alignEnums(root) {
  const orders = new Map();
  const each = (n, visit) => {
    if (Array.isArray(n)) n.forEach((v) => each(v, visit));
    else if (isObj(n)) { if (isEnum(n)) visit(n); Object.values(n).forEach((v) => each(v, visit)); }
  };
  const key = (n) => [...n.enum].sort().join("\0");
  each(root, (n) => {
    const seen = orders.get(key(n)) ?? orders.set(key(n), new Map()).get(key(n));
    seen.set(canon(n.enum), (seen.get(canon(n.enum)) ?? 0) + 1);
  });
  each(root, (n) => { n.enum = JSON.parse([...orders.get(key(n))].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0]); });
  return root;
}

export function distil(schema, version) {
  const root = alignEnums(structuredClone(normalise(schema)));
  const seen = new Map(); // canonical text -> {node, paths: [], kind}
  const note = (kind, node, path) => {
    const key = kind + canon(bare(node));
    if (!seen.has(key)) seen.set(key, { kind, node: bare(node), paths: [] });
    seen.get(key).paths.push(path);
  };
  const walk = (n, path) => {
    if (!isObj(n)) return;
    if (isShape(n)) note("objects", n, path);
    else if (isEnum(n)) note("enums", n, path);
    else if (isUnion(n)) note("unions", n, path);
    else if (isScalar(n)) note("scalars", n, path);
    for (const [k, v] of Object.entries(n.properties ?? {})) walk(v, path ? `${path}.${k}` : k);
    if (isObj(n.additionalProperties)) walk(n.additionalProperties, `${path}.*`);
    if (Array.isArray(n.items)) n.items.forEach((v, i) => walk(v, `${path}[]`));
    else if (n.items) walk(n.items, `${path}[]`);
    for (const key of ["anyOf", "oneOf"]) (n[key] ?? []).forEach((b, i, all) => {
      const label = branchLabel(b, i, all);
      walk(b, label ? `${path}|${label}` : path);
    });
  };
  walk(root, "");

  // who gets a name
  const all = [...seen.values()];
  const hasObject = (n) => isObj(n) && (isShape(n) || ["anyOf", "oneOf"].some((k) => n[k]?.some(hasObject)) || (isObj(n.items) && hasObject(n.items)) || (isObj(n.additionalProperties) && hasObject(n.additionalProperties)));
  const named = all.filter((e) =>
    e.kind === "objects" || e.kind === "enums" || (e.kind === "unions" && (e.paths.length > 1 || hasObject(e.node))) || (e.kind === "scalars" && e.paths.length > 2));

  // candidates, best first
  const order = (p) => {
    const rank = /^agents\.(entries\.\*|list\[\])/.test(p) ? 1 : p.startsWith("channels.") ? (/\.accounts\./.test(p) ? 4 : 3) : p.startsWith("plugins.entries.") ? 5 : p.startsWith("nodeHost.mcp") ? 6 : p.startsWith("agents.defaults") ? 2 : 0;
    return [rank, p.split(/[.[|]/).length, p];
  };
  const less = (a, b) => { for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1; return 0; };
  for (const e of named) {
    e.paths.sort((a, b) => less(order(a), order(b)));
    const p = e.paths[0];
    const names = [];
    const s = STRUCTURE.find(([test]) => test(e.node));
    if (s && s[1]) names.push(typeof s[1] === "string" ? s[1] : s[1](e.node));
    const strip = (path) => path.replace(/\|[^.[]*/g, "");
    const leafOf = (path) => { const l = strip(path).split(".").filter((x) => x !== "*").at(-1); return /\[\]$|\.\*$/.test(strip(path)) ? segName("." + l.replace(/\[\]/g, "") + "*") : segName("." + l); };
    const ownerOf = (path) => nameOf(path.replace(/(\.\*|\[\]|\|[^.]*)+$/, "").split(".").slice(0, -1).join(".")).replace(/^(.+?)(Channel|Account|SingleAccountChannel|MultiAccountChannel)$/, (all, id) => (channelOf(path) ? id : all)) || "Config";
    const channels = new Set(e.paths.map(channelOf));
    const shared = channels.size > 1 && e.paths.every((x) => channelOf(x));
    const n0 = nameOf(p);
    if (e.kind === "objects" || e.kind === "unions") {
      const tail = p.replace(CHANNEL_TAIL, "");
      if (shared) names.push("Channel" + segName(tail));
      names.push(n0);
      if (/^agents\.defaults/.test(p)) names.push("AgentDefaults" + segName(p.replace(/^agents\.defaults/, "")));
      if (/^agents\.entries\.\*/.test(p)) names.push("Agent" + segName(p.replace(/^agents\.entries\.\*/, "")));
      if (e.kind === "unions") names.push(n0 + "Value", n0 + "Setting");
      names.push(n0 + "Options");
    } else {
      const owners = new Set(e.paths.map(ownerOf));
      const leaf = leafOf(p), raw = leaf.charAt(0).toLowerCase() + leaf.slice(1);
      const lone = owners.size > 1 && !GENERIC.has(raw) && e.paths.filter((x) => leafOf(x) === leaf).length > e.paths.length / 2;
      if (lone) names.push(leaf);
      if (shared) names.push("Channel" + leaf);
      names.push(ownerOf(p) + leaf, n0, leaf + "Option");
      if (/^agents\.defaults/.test(p)) names.push("AgentDefaults" + segName(p.replace(/^agents\.defaults/, "")));
      if (e.kind === "scalars") names.push(ownerOf(p) + leaf + "Text");
    }
    e.names = [...new Set(names)].filter((x) => /^[A-Z]/.test(x));
    e.order = order(p);
  }
  const KIND = ["objects", "unions", "enums", "scalars"];
  const taken = new Map();
  const queue = [...named].sort((a, b) => KIND.indexOf(a.kind) - KIND.indexOf(b.kind) || b.paths.length - a.paths.length || less(a.order, b.order));
  // objects take the names of their own path before shapes used more often elsewhere may
  for (const e of queue) {
    let name = e.names.find((x) => !taken.has(x));
    for (let i = 2; !name; i++) if (!taken.has(e.names.at(-1) + i)) name = e.names.at(-1) + i;
    taken.set(name, e);
    e.name = name;
  }

  // rewrite with refs
  const refOf = new Map(named.map((e) => [e.kind + canon(e.node), e.name]));
  const kindOf = (n) => (isShape(n) ? "objects" : isEnum(n) ? "enums" : isUnion(n) ? "unions" : isScalar(n) ? "scalars" : null);
  const rewrite = (n) => {
    if (!isObj(n)) return n;
    const kind = kindOf(n);
    const name = kind && refOf.get(kind + canon(bare(n)));
    if (name) return "default" in n ? { ref: name, default: n.default } : { ref: name };
    return inner(n);
  };
  const KEYS = ["type", "const", "enum", "format", "pattern", "minLength", "maxLength", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "items", "additionalItems", "minItems", "maxItems", "uniqueItems", "propertyNames", "additionalProperties", "minProperties", "maxProperties", "required", "anyOf", "oneOf", "allOf", "not", "if", "then", "else", "properties", "default"];
  const inner = (n) => {
    const out = {};
    for (const key of [...Object.keys(n)].sort((a, b) => (KEYS.indexOf(a) + 99) % 99 - (KEYS.indexOf(b) + 99) % 99)) {
      if (!KEYS.includes(key)) throw new Error(`unknown keyword ${key}`);
      if (key === "properties") out.properties = Object.fromEntries(Object.keys(n.properties).sort().map((k) => [k, rewrite(n.properties[k])]));
      else if (key === "additionalProperties") out[key] = rewrite(n[key]);
      else if (key === "items") out[key] = Array.isArray(n.items) ? n.items.map(rewrite) : rewrite(n.items);
      else if (key === "anyOf" || key === "oneOf") out[key] = n[key].map(rewrite);
      else out[key] = n[key];
    }
    return out;
  };
  const facts = { openclaw: version, root: "Config", scalars: {}, enums: {}, unions: {}, objects: {} };
  for (const e of [...named].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (e.kind === "enums") facts.enums[e.name] = e.node.enum;
    else if (e.kind === "objects") {
      const { type, properties, additionalProperties, required, ...rest } = inner(e.node);
      facts.objects[e.name] = { at: e.paths[0], ...(additionalProperties === false ? {} : { additionalProperties }), ...(required ? { required } : {}), ...rest, properties };
    } else facts[e.kind][e.name] = inner(e.node);
  }
  facts.root = refOf.get("objects" + canon(bare(root)));
  inherit(facts);
  return facts;
}

// A channel is its account plus a little; a plugin's entry is the general entry with its own config.
function inherit(facts) {
  const flat = structuredClone(facts.objects);
  const attempt = (name, base, overridable) => {
    const a = flat[name], b = flat[base];
    if (!a || !b || name === base) return;
    const extra = (o) => canon({ ...o, at: 0, properties: 0, required: 0 });
    if (extra(a) !== extra(b)) return;
    const keys = Object.keys(b.properties);
    const same = keys.filter((k) => k in a.properties && canon(a.properties[k]) === canon(b.properties[k]));
    const omit = keys.filter((k) => !(k in a.properties));
    const over = keys.filter((k) => k in a.properties && !same.includes(k));
    if (same.length < 2 || omit.length > 2 || over.length > overridable) return;
    const own = Object.fromEntries(Object.entries(a.properties).filter(([k]) => !same.includes(k)));
    const required = canon(a.required ?? []) === canon(b.required ?? []) ? {} : { required: a.required ?? [] };
    facts.objects[name] = { at: a.at, extends: base, ...(omit.length ? { omit } : {}), ...required, properties: own };
  };
  for (const [name, o] of Object.entries(flat)) {
    const account = o.properties.accounts?.additionalProperties?.ref;
    if (account && /^channels\.[^.]+$/.test(o.at)) attempt(name, account, 9);
    if (/^plugins\.entries\.[^.*]+$/.test(o.at)) attempt(name, "PluginEntry", 1);
  }
  attempt("AgentDefaultsHeartbeat", "AgentHeartbeat", 0);
  attempt("ModelProviderRequest", "ProviderRequest", 0);
  attempt("MediaAudio", "MediaCapability", 0);
  attempt("AgentTts", "Tts", 0);
  attempt("DiscordExecApprovals", "ChannelExecApprovals", 0);
}
