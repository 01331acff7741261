// What changed between two facts files, path by path.
import { isObj } from "./common.mjs";
import { expand } from "./expand.mjs";
import { props } from "./names.mjs";

export function paths(facts) {
  const out = new Map();
  const refs = (n) => n.oneOf?.length > 2 && n.oneOf.every((b) => props(b).join() === "id,provider,source" && b.properties.source.const);
  const text = (n) => {
    if (!isObj(n)) return String(n);
    if (refs(n)) { out.set("(secret reference).source", "enum(" + n.oneOf.map((b) => b.properties.source.const).sort().join() + ")"); return "SecretRef"; }
    if (n.anyOf || n.oneOf) return (n.anyOf ?? n.oneOf).map(text).sort().join(" | ");
    if (n.enum) return "enum(" + [...n.enum].sort().join(",") + ")";
    if ("const" in n) return "const(" + n.const + ")";
    if (n.type === "array") return "array";
    if (n.type === "object") return n.properties ? "object" : "map";
    const b = ["minimum", "exclusiveMinimum", "maximum", "minLength", "maxLength", "pattern", "format"].filter((k) => k in n && !(k === "maximum" && n[k] === 9007199254740991)).map((k) => `${k} ${n[k]}`);
    return [].concat(n.type ?? "any").join("/") + (b.length ? `(${b.join(", ")})` : "");
  };
  const walk = (n, path) => {
    if (!isObj(n)) return;
    if (path) { const t = text(n); out.set(path, out.has(path) && out.get(path) !== t ? [...new Set([...out.get(path).split(" | "), ...t.split(" | ")])].sort().join(" | ") : t); }
    for (const [k, v] of Object.entries(n.properties ?? {})) walk(v, path ? `${path}.${k}` : k);
    if (isObj(n.additionalProperties)) walk(n.additionalProperties, `${path}.*`);
    for (const v of Array.isArray(n.items) ? n.items : n.items ? [n.items] : []) walk(v, `${path}[]`);
    for (const b of refs(n) ? [] : (n.anyOf ?? n.oneOf ?? []).filter((b) => !refs(b))) { for (const [k, v] of Object.entries(b.properties ?? {})) walk(v, `${path}.${k}`); if (b.items || b.anyOf || b.oneOf || isObj(b.additionalProperties)) inner(b, path); }
  };
  const inner = (b, path) => {
    if (isObj(b.additionalProperties)) walk(b.additionalProperties, `${path}.*`);
    for (const v of Array.isArray(b.items) ? b.items : b.items ? [b.items] : []) walk(v, `${path}[]`);
    for (const c of (b.anyOf ?? b.oneOf ?? []).filter((c) => !refs(c))) { for (const [k, v] of Object.entries(c.properties ?? {})) walk(v, `${path}.${k}`); if (c.items || c.anyOf || c.oneOf || isObj(c.additionalProperties)) inner(c, path); }
  };
  walk(expand(facts), "");
  return out;
}
