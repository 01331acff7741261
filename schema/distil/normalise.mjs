// Step 1: prose out, equal things made equal.
import { canon } from "./common.mjs";

const SUBSCHEMA = ["additionalProperties", "propertyNames", "not", "if", "then", "else", "contains", "additionalItems"];
const SUBSCHEMAS = ["anyOf", "oneOf", "allOf", "prefixItems"];
const SUBSCHEMA_MAPS = ["properties", "patternProperties"];

export function normalise(node, defs = {}, raw = false) {
  if (typeof node === "boolean") return node;
  if (node.$defs || node.definitions) defs = { ...defs, ...node.$defs, ...node.definitions };
  if (node.$ref) {
    const name = /^#\/(?:\$defs|definitions)\/(.+)$/.exec(node.$ref)?.[1];
    if (!name || !defs[name]) throw new Error(`unresolved ${node.$ref}`);
    const { $ref, title, description, ...rest } = node;
    return normalise({ ...defs[name], ...rest }, defs, raw);
  }
  const out = {};
  for (const [key, value] of Object.entries(node)) {
    if (["title", "description", "$schema", "$defs", "definitions", "$comment", "examples", "deprecated"].includes(key)) continue;
    const inRaw = raw || ["allOf", "not", "if", "then", "else"].includes(key);
    if (SUBSCHEMA_MAPS.includes(key)) {
      if (Object.keys(value).length || raw) out[key] = Object.fromEntries(Object.entries(value).map(([k, v]) => [k, normalise(v, defs, inRaw)]));
    } else if (SUBSCHEMAS.includes(key)) out[key] = value.map((v) => normalise(v, defs, inRaw));
    else if (key === "items") out[key] = Array.isArray(value) ? value.map((v) => normalise(v, defs, inRaw)) : normalise(value, defs, inRaw);
    else if (SUBSCHEMA.includes(key)) out[key] = normalise(value, defs, inRaw);
    else out[key] = value;
  }
  if (raw) return out;
  if (out.propertyNames && canon(out.propertyNames) === '{"type":"string"}') delete out.propertyNames;
  if (out.required && out.required.length === 0) delete out.required;
  else if (out.required) out.required = [...out.required].sort();
  // absent, true and {} all leave an object open
  if (out.type === "object") {
    if (out.additionalProperties === undefined || canon(out.additionalProperties) === "{}") out.additionalProperties = true;
  }
  if (Array.isArray(out.items) && out.additionalItems === undefined) out.additionalItems = true;
  if (out.type === "string" && out.enum?.length === 1) { out.const = out.enum[0]; delete out.enum; }
  for (const key of ["anyOf", "oneOf"]) {
    if (!out[key]) continue;
    // a union of distinct string constants is an enum; further branches keep their place
    const isConst = (b) => b.type === "string" && Object.keys(b).length === 2 && ("const" in b || "enum" in b);
    const consts = out[key].filter(isConst).flatMap((b) => ("const" in b ? [b.const] : b.enum));
    if (consts.length < 2 || new Set(consts).size !== consts.length) continue;
    const folded = { type: "string", enum: consts };
    const rest = out[key].filter((b) => !isConst(b));
    if (rest.length === 0) { delete out[key]; Object.assign(out, folded); }
    else if (key === "anyOf" && out[key].filter(isConst).length > 1) {
      const at = out[key].findIndex(isConst);
      out[key] = out[key].flatMap((b, i) => (i === at ? [folded] : isConst(b) ? [] : [b]));
    }
  }
  // the four secret references come in two orders
  const SOURCES = ["env", "file", "exec", "store"];
  if (out.oneOf?.length === 4 && out.oneOf.every((b) => SOURCES.includes(b.properties?.source?.const)))
    out.oneOf.sort((a, b) => SOURCES.indexOf(a.properties.source.const) - SOURCES.indexOf(b.properties.source.const));
  // a union inside a union; bare types side by side
  if (out.anyOf) out.anyOf = out.anyOf.flatMap((b) => (b.anyOf && Object.keys(b).length === 1 ? b.anyOf : [b]));
  const TYPES = ["string", "number", "integer", "boolean", "null"];
  const isBare = (b) => Object.keys(b).length === 1 && b.type !== undefined && [].concat(b.type).every((t) => TYPES.includes(t));
  const order = (types) => [...new Set(types)].sort((a, b) => TYPES.indexOf(a) - TYPES.indexOf(b));
  if (out.anyOf?.filter(isBare).length > 1) {
    const merged = { type: order(out.anyOf.filter(isBare).flatMap((b) => b.type)) };
    const at = out.anyOf.findIndex(isBare);
    const branches = out.anyOf.flatMap((b, i) => (i === at ? [merged] : isBare(b) ? [] : [b]));
    if (branches.length > 1) out.anyOf = branches;
    else { delete out.anyOf; Object.assign(out, merged); }
  }
  if (Array.isArray(out.type) && out.type.every((t) => TYPES.includes(t))) out.type = order(out.type);
  return out;
}
