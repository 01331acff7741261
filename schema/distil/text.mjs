// The text of a facts file: one property a line.

export function write(facts) {
  const line = (x) => JSON.stringify(x).replace(/^\{/, "{ ").replace(/\}$/, " }").replace(/^\{  \}$/, "{}");
  const table = (t) => Object.entries(t).map(([k, v]) => `    ${JSON.stringify(k)}: ${JSON.stringify(v)}`).join(",\n");
  const objects = Object.entries(facts.objects).map(([name, o]) => {
    const { properties, ...head } = o;
    const lines = Object.entries(head).map(([k, v]) => `      ${JSON.stringify(k)}: ${JSON.stringify(v)}`);
    const body = Object.entries(properties).map(([k, v]) => `        ${JSON.stringify(k)}: ${line(v)}`);
    lines.push(`      "properties": {${body.length ? "\n" + body.join(",\n") + "\n      " : ""}}`);
    return `    ${JSON.stringify(name)}: {\n${lines.join(",\n")}\n    }`;
  }).join(",\n");
  return `{\n  "openclaw": ${JSON.stringify(facts.openclaw)},\n  "root": ${JSON.stringify(facts.root)},\n` +
    ["scalars", "enums", "unions"].map((k) => `  "${k}": {\n${table(facts[k])}\n  }`).join(",\n") + `,\n  "objects": {\n${objects}\n  }\n}\n`;
}
