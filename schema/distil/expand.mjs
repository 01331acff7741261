// The way back: facts to plain JSON Schema.
import { isObj } from "./common.mjs";

export function flatten(facts) {
  const done = {};
  const get = (name) => {
    if (done[name]) return done[name];
    const o = facts.objects[name];
    if (!o.extends) return (done[name] = o);
    const { extends: base, omit = [], ...own } = o;
    const b = get(base);
    const taken = Object.fromEntries(Object.entries(b.properties).filter(([k]) => !omit.includes(k)));
    return (done[name] = { ...b, ...own, properties: { ...taken, ...own.properties } });
  };
  for (const name of Object.keys(facts.objects)) get(name);
  return done;
}
export function expand(facts) {
  const objects = flatten(facts);
  const node = (n) => {
    if (!isObj(n)) return n;
    if (n.ref) {
      const d = "default" in n ? { default: n.default } : {};
      if (facts.enums[n.ref]) return { type: "string", enum: facts.enums[n.ref], ...d };
      if (objects[n.ref]) {
        const { at, ...o } = objects[n.ref];
        return { ...inside({ type: "object", additionalProperties: false, ...o }), ...d };
      }
      const named = facts.scalars[n.ref] ?? facts.unions[n.ref];
      if (!named) throw new Error(`no ${n.ref}`);
      return { ...inside(named), ...d };
    }
    return inside(n);
  };
  const inside = (n) => {
    const out = { ...n };
    if (n.properties) out.properties = Object.fromEntries(Object.entries(n.properties).map(([k, v]) => [k, node(v)]));
    if (isObj(n.additionalProperties)) out.additionalProperties = node(n.additionalProperties);
    if (n.items) out.items = Array.isArray(n.items) ? n.items.map(node) : node(n.items);
    for (const key of ["anyOf", "oneOf"]) if (n[key]) out[key] = n[key].map(node);
    return out;
  };
  return node({ ref: facts.root });
}
