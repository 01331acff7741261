#!/usr/bin/env node
// Records what OpenClaw's security audit says of the gateway's door for the whole product of bind, auth mode, token, password and
// Tailscale mode, joined by the Control UI, the environment and gateway.remote one at a time.
// usage: node gateway.mjs OPENCLAW_PACKAGE_DIR [ONE_OF_HOW_MANY] > gateway.jsonl
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { finish, functionsOf, write } from "./recorder.mjs";

const [packageDir, oneOf = "1"] = process.argv.slice(2);
const dist = path.join(path.resolve(packageDir), "dist");
await functionsOf(packageDir, []);
const { createConfigIO } = await import(pathToFileURL(path.join(dist, "config/config.js")));
const runtime = readdirSync(dist).find((file) => /^audit\.runtime-.*\.m?js$/.test(file));
const { runSecurityAudit } = await import(pathToFileURL(path.join(dist, runtime)));

// Obviously no secrets, but long enough not to be called short.
const token = "token-for-tests-000000000000000000000000";
const password = "password-for-tests-000000000000000000000";
const ref = { source: "env", provider: "default", id: "GW_SECRET" };
const tokens = [undefined, token, ref, "${GW_SECRET}", "$GW_SECRET", "part-${GW_SECRET}", "$${GW_SECRET}", "  "];
const passwords = [undefined, password, ref, "${GW_SECRET}"];
const environments = [{}, { OPENCLAW_GATEWAY_TOKEN: token }, { OPENCLAW_GATEWAY_PASSWORD: password }, { GW_SECRET: token }];
const remotes = [undefined, { token }, { password }, { token: ref }];
const silent = { info() {}, warn() {}, error() {}, debug() {}, log() {} };
const home = process.env.HOME;
let n = 0;

const verdictOf = async (config, environment) => {
  const dir = path.join(home, String(n));
  mkdirSync(dir);
  const configPath = path.join(dir, "openclaw.json");
  writeFileSync(configPath, JSON.stringify(config), { mode: 0o600 });
  const env = { ...process.env, ...environment };
  const snapshot = await createConfigIO({ configPath, env, logger: silent, homedir: () => home, observe: false }).readConfigFileSnapshot({ observe: false });
  rmSync(dir, { recursive: true });
  if (!snapshot.valid) return undefined;
  const { findings } = await runSecurityAudit({
    config: snapshot.runtimeConfig ?? snapshot.config, sourceConfig: snapshot.sourceConfig ?? snapshot.parsed, env, stateDir: home, configPath,
    deep: false, includeFilesystem: false, includeChannelSecurity: false,
  });
  return findings.map(({ checkId }) => checkId).filter((id) => id === "gateway.bind_no_auth" || id === "gateway.loopback_no_auth");
};

for (const bind of [undefined, "loopback", "lan", "auto", "custom", "tailnet"])
  for (const mode of [undefined, "token", "password", "none", "trusted-proxy"])
    for (const authToken of tokens)
      for (const authPassword of passwords)
        for (const tailscale of [undefined, "serve", "funnel"])
          for (const allowTailscale of [undefined, true, false])
            for (const ui of [undefined, false])
              for (const environment of environments)
                for (const remote of remotes) {
                  const joined = (ui === false) + (environment !== environments[0]) + (remote !== undefined) + (allowTailscale !== undefined);
                  if (joined > 1 || n++ % Number(oneOf) !== 0) continue;
                  const auth = { mode, token: authToken, password: authPassword, allowTailscale };
                  if (mode === "trusted-proxy") auth.trustedProxy = { userHeader: "x-user" };
                  const config = JSON.parse(JSON.stringify({
                    gateway: {
                      bind, auth, remote, customBindHost: bind === "custom" ? "10.1.2.3" : undefined, tailscale: tailscale && { mode: tailscale },
                      controlUi: ui === false ? { enabled: false } : undefined,
                    },
                  }));
                  const expect = await verdictOf(config, environment);
                  if (expect) write({ config, environment: Object.keys(environment), expect });
                }
rmSync(home, { recursive: true, force: true });
await finish();
