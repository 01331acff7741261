#!/usr/bin/env node
// Random texts and whether the regular expressions of JavaScript take them.
//
//   node patterns.mjs 3000 7 > javascript-patterns.jsonl

const [count, seed] = process.argv.slice(2).map(Number);
let state = seed >>> 0;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 4294967296) * below);
};

// What somebody may have brought along from another dialect, and what is special here.
const written = [
  "@?claw\\b", "(?i)claw", "(?P<n>a)", "(?<n>a)\\k<n>", "a++", "(?>a)", "[[:alpha:]]", "\\p{L}+", "x{2,1}", "*", "^*", "a|*b", "(?#c)", "[z-a]", "[a\\-z]", "[\\w-z]", "(", "[", ")", "]", "{", "}", "{1}",
  "a{1", "a{,2}", "(?=a)+", "(?<=a)+", "(?<!a)b", "(?-i:a)", "(?ix:a)", "\\", "a\\", "[\\]", "[^]", "[]", "a{99999999999999999999,1}",
];
const parts = [
  "a", "b", "(", ")", "[", "]", "{", "}", "*", "+", "?", "|", "^", "$", "\\", "-", "0", "1", ",", "<", ">", "=", "!", ":", "i", ".", "/", "(?:", "(?=", "(?<n>", "(?<!", "{2,1}", "{1,2}", "[z-a]", "(?i)", "(?i:", "\\b", "\\1",
];
const randomPattern = () => Array.from({ length: 1 + random(7) }, () => parts[random(parts.length)]).join("");

for (const pattern of [...written, ...Array.from({ length: count }, randomPattern)]) {
  let compiles = true;
  try {
    new RegExp(pattern);
  } catch {
    compiles = false;
  }

  console.log(JSON.stringify({ pattern, compiles }));
}
