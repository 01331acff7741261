// Small things every step uses.

export const isObj = (x) => x !== null && typeof x === "object" && !Array.isArray(x);
const sortKeys = (x) =>
  Array.isArray(x) ? x.map(sortKeys) : isObj(x) ? Object.fromEntries(Object.keys(x).sort().map((k) => [k, sortKeys(x[k])])) : x;
export const canon = (x) => JSON.stringify(sortKeys(x));
const BRANDS = { imessage: "IMessage", googlechat: "GoogleChat", msteams: "MsTeams", whatsapp: "WhatsApp", clickclack: "ClickClack", zalouser: "ZaloUser", openai: "OpenAi", openrouter: "OpenRouter", huggingface: "HuggingFace", github: "GitHub", onepassword: "OnePassword", "qa-channel": "Qa" };
export const pascal = (s) => BRANDS[s] ??
  s.replace(/[^A-Za-z0-9]+/g, " ").trim().split(/\s+/).map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join("");
export const singular = (s) =>
  /(ss|us|is|ns|dms|sms|tools|settings)$/i.test(s) && !/entries$/i.test(s) ? (s === "dms" ? "dm" : s)
  : /ies$/.test(s) ? s.slice(0, -3) + "y" : /(ch|sh|x)es$/.test(s) ? s.slice(0, -2) : /s$/.test(s) ? s.slice(0, -1) : s;
