#!/usr/bin/env node
// Records what the gateway's own JSON5 parser makes of a corpus of edge cases, as json5.jsonl beside this file:
//
//   node record-json5.mjs path/to/node_modules/json5 > json5.jsonl
//
// One line a case: {text, value} or {text, error: true}. In `value` the numbers that JSON lacks are {"$number": "NaN"}.
import { createRequire } from "node:module";
import { resolve } from "node:path";

const JSON5 = createRequire(import.meta.url)(resolve(process.argv[2]));
console.warn = () => {};

// A small generator of pseudo-random numbers: the corpus must be the same on every run.
let seed = 20260906;
const random = (n) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
};
const pick = (list) => list[random(list.length)];

const texts = new Set([
  "", " ", "//", "// x", "// x\n1", "/**/", "/***/1", "/* / */ 1", "/*/ 1", "/* *", "/", "1 /", "1 / 2", "1//", "1/**/", "1 2", "{}{}", "[] 1",
  "null", "true", "false", "nul", "nulll", "True", "undefined", "truefalse", "true1", "Infinity", "-Infinity", "+Infinity", "Infinit", "NaN", "-NaN", "+NaN",
  "NaNN", "--1", "+-1", "- 1", "+", "-", "-/**/1", "-a", "{", "[", "}", "]", "{]", "[}", "{a}", "{a:}", "{a:1", "{a:1,", "{a:1,}", "{a:1,,}", "{,}", "[,]",
  "[1,]", "[1,,]", "[1 2]", "[1,2,3]", "{a:1 b:2}", "{a 1}", "{a::1}", "{'a':1}", "{\"a\":1}", "{'a\":1}", "{a:1,a:2}", "{a:{b:1},a:2,c:3}", "{__proto__:1}",
  "{constructor:1,toString:2}", "{null:1,true:2,if:3,Infinity:4}", "{$:1,_:2,$_a1:3}", "{1:2}", "{a-b:1}", "{a.b:1}", "{-a:1}", "{a\u00e4\u00df:1}", "{\u00e4:1}",
  "{\u00d7:1}", "{a\u00d7:1}", "{\u200ca:1}", "{a\u200c\u200db:1}", "{\\u0061b:1}", "{a\\u0062:1}", "{\\u0031a:1}", "{a\\u0031:1}", "{\\u0020:1}", "{a\\u0020:1}", "{\\x61:1}",
  "{\\u61:1}", "{\\u{61}:1}", "{\\uD801\\uDC00:1}", "{\u{10400}a:1}", "{a\u{10400}:1}", "{\u{1F600}:1}", "{a\u{1F600}:1}", "{\u4e2d\u6587:1}", "{a\u0300:1}", "{\u0300:1}", "{a\u203f:1}",
  "{\\u200ca:1}", "{a\\u200c:1}", "{\u1885:1}", "{\u2118:1}", "{\u{2B820}:1}", "{\u{30000}:1}", "{\u08b7:1}", "{\u08c0:1}", "{\uA7AF:1}", "{\uA7C0:1}",
  "''", "\"\"", "'a", "\"a", "'a\"b'", "\"a'b\"", "'a\nb'", "'a\rb'", "'a\tb'", "'a\u2028b'", "'a\u2029b'", "'a\u0000b'", "'a\u0001b'", "'\\", "'\\'", "'\\''", "'\\a'", "'\\b\\f\\n\\r\\t\\v'",
  "'\\0'", "'\\00'", "'\\0a'", "'\\09'", "'\\1'", "'\\9'", "'\\x41'", "'\\x4'", "'\\xg1'", "'\\u0041'", "'\\u004'", "'\\u{41}'", "'\\uD83D\\uDE00'", "'\u{1F600}'", "'\\\u{1F600}'", "'a\\\nb'",
  "'a\\\r\nb'", "'a\\\rb'", "'a\\\u2028b'", "'a\\\u2029b'", "'a\\\n\nb'", "'\\/\\\"\\\\'", "'\\U0041'", "'\\X41'", "'\\N'", "'a' 'b'",
  "\ufeff{}", "{}\ufeff", "[\ufeff1\u00a0,\u30002\u2028,\u1680 3]", "\u180e1", "\u200b1", "\u00851", "\v\f1\t", "\u20001\u200a", "\u202f1\u205f", "\u00001", "\ufffe1",
  "[1,//x\r2]", "[1,//x\u20282]", "[1,/*x\n*/2]", "[1//,\n]", "/*\u0000*/1", "a", "a:1", "{a:b}", "'a':1", "[[[[]]]]", "[{a:[{b:[]}]}]", "#", "{a:1;}", "{a=1}", "`a`", "[...a]", "{[a]:1}", "{\"a\"\n:\n1\n}",
  "{'':1}", "{\"\\u0061\":1}", "{'a\\\nb':1}", "9007199254740993", "9007199254740992.9", "1e308", "1e309", "-1e309", "1e-400", "5e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "0.1", "123456789012345678901234567890",
  "0x", "0xg", "0x1g", "0X1F", "-0x10", "+0xfF", "0x1.8", "0x1p3", "0x20000000000001", "0x20000000000002", "0x20000000000003", "0x100000000000007ff", "0x10000000000000800", "0x10000000000000801", "0x1000000000000080000000000000001",
  "0x" + "f".repeat(255), "0x" + "f".repeat(256), "0x" + "f".repeat(257), "0x" + "0".repeat(400) + "1", "0b1", "0o7", "1_000", "1n", "00", "01", "-01", "0", "-0", "+0", "0.", ".0", ".", "+.", "-.5", ".5.", "1..2", "0e", "0e+", "0e1", "1e5",
  "1E+5", "1e-5", "1.e5", ".5e1", "1e", "1e+", "1e1.5", "1e 5", "0 .5", "1.5e300", "0.000001", "1e21", "123e-7", "-", "+1", "+.5", "-.0", "3.", "1,000", "１", "٣",
]);

const marks = ["-", "+", "", "", ""], integers = ["", "0", "7", "10", "4294967296", "01", "0x1A", "0x"], fractions = ["", "", ".", ".5", ".000", ".e"], exponents = ["", "", "e3", "E-3", "e+", "e"];
for (const m of marks) for (const i of integers) for (const f of fractions) for (const e of exponents) texts.add(m + i + f + e);

const seeds = [
  "{ gateway: { port: 18789, bind: 'loopback', /* why */ auth: { mode: \"token\", } }, }",
  "// c\n{\n  agents: {\n    'entries': { \"main\": { tools: { allow: [\"read\", 'exec\\n',], deny: [] } } },\n  },\n  x: [+1, -.5, 0xA, NaN, null, true],\n}\n",
  "{\"a\":[1,2,{\"b\":\"\\u0041\\x42\\\n\"}],\"c\":{},$d:Infinity,e\\u0066:'it\\'s'}",
];
const pieces = [..."{}[]:,'\"\\/*-+.01e ntfIN\n\u2028\ufeffxu$_a", "//", "/*", "*/", "\\u", "\\x", "0x", "true", "null"];
for (let i = 0; i < 1500; i++) {
  let text = pick(seeds);
  for (let edits = 1 + random(2); edits > 0; edits--) {
    const at = random(text.length + 1);
    text = text.slice(0, at) + (random(3) ? pick(pieces) : "") + text.slice(at + (random(2) ? random(4) : 0));
  }
  texts.add(text);
}
for (const text of seeds) for (let i = 0; i <= text.length; i += 3) texts.add(text.slice(0, i));

const plain = (v) =>
  typeof v === "number" ? (Number.isFinite(v) && !Object.is(v, -0) ? v : { $number: Object.is(v, -0) ? "-0" : String(v) })
  : Array.isArray(v) ? v.map(plain)
  : v && typeof v === "object" ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, plain(x)]))
  : v;
const hasHalfPair = (s) => /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(s);
for (const text of texts) {
  let verdict;
  try {
    verdict = { text, value: plain(JSON5.parse(text)) };
  } catch {
    verdict = { text, error: true };
  }
  const line = JSON.stringify(verdict);
  // Half a pair: JSON readers differ in what they make of it. (JSON.stringify escapes it.)
  if (hasHalfPair(text) || /\\ud[89a-f]/.test(line)) continue;
  // Escaped, so that no editor or version control touches line ends and invisible characters.
  process.stdout.write(line.replace(/[\u007f-\uffff]/g, (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0")) + "\n");
}
