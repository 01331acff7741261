#!/usr/bin/env node
// Records what bindings, accounts, broadcasts and ACP's default come to in random configurations: which binding takes each message, which Telegram account is the default one (with and
// without its variable of the environment), which groups are dropped for want of a binding, which default accounts count, which broadcasts any message finds, and whether ACP's default
// program is let in. Every configuration has one agent, or several with their owner written down: markers are turned into bindings while the file is loaded.
// usage: node bindings.mjs OPENCLAW_PACKAGE_DIR COUNT SEED > bindings.jsonl
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { finish, functionsOf, randomness, write } from "./recorder.mjs";

const [packageDir, count, seed] = process.argv.slice(2);
const private_ = "resolveGroupThreadConfig";
registerHooks({
  load(url, context, next) {
    if (!/\/dispatch-[\w-]+\.mjs$/.test(url)) return next(url, context);
    const source = readFileSync(fileURLToPath(url), "utf8");
    return source.includes(`function ${private_}(`) ? { format: "module", source: `${source}\nexport { ${private_} };`, shortCircuit: true } : next(url, context);
  },
});
const real = await functionsOf(packageDir, ["resolve-route", "account-selection", "account-helpers", "account-id", "conversation-route", "dispatch", "policy"]);
const { pick, chance, some, maybe } = randomness(Number(seed));
const telegramChannel = "telegram";

const agents = ["main", "Family", "work_1"];
const accounts = ["default", "family", "work", "a_b", "a-b", "Über uns"];
const pickAccount = () => pick(["default", "family", "Family", "work", "a_b", "*", " ", "nobody"]);
const peers = ["1", "-100", "-200", "-100:topic:5", "*"];
const kinds = ["direct", "group", "channel", "dm", "thread"];
const roles = ["r1", "r2"];
const otherwise = "~other";

const binding = (roster) => ({
  ...maybe(0.06, { type: () => pick(["route", "acp"]) }),
  agentId: pick(roster),
  match: {
    channel: pick([telegramChannel, telegramChannel, "discord", "slack"]),
    ...maybe(0.6, { accountId: pickAccount }),
    ...maybe(0.4, { peer: () => ({ kind: pick(kinds), id: pick(peers) }) }),
    ...maybe(0.2, { guildId: () => pick(["g1", "g2"]) }),
    ...maybe(0.1, { teamId: () => pick(["t1", "t2"]) }),
    ...maybe(0.2, { roles: () => some(roles, 2) }),
  },
});

const section = (channel) => {
  const named = some(accounts, 3);
  return {
    groupPolicy: "open",
    ...maybe(0.25, { botToken: () => (chance(0.1) ? " " : "x") }),
    ...maybe(0.1, { tokenFile: () => "/x", enabled: () => chance(0.5) }),
    ...maybe(0.35, { defaultAccount: () => pick([...accounts, "Family", "nobody", " "]) }),
    ...(named.length ? { accounts: Object.fromEntries(named.map((id) => [id, { ...maybe(0.1, { enabled: () => chance(0.5) }), ...(channel === telegramChannel ? maybe(0.15, { groupPolicy: () => pick(["open", "disabled"]) }) : {}) }])) } : {}),
  };
};

// The messages that could tell two bindings apart: what they name, and one of each kind that they do not.
const messages = (channel, ids) => ids.flatMap((accountId) => ["direct", "group"].flatMap((kind) => [...peers.filter((id) => id !== "*"), otherwise].flatMap((id) =>
  (kind === "group" && id === otherwise ? [undefined, "-100"] : kind === "group" && id.includes(":topic:") ? ["-100"] : [undefined]).flatMap((parent) =>
    ["g1", "g2", undefined].flatMap((guildId) => ["t1", "t2", undefined].flatMap((teamId) => (guildId ? [[], ["r1"], ["r2"], roles] : [[], roles]).map((memberRoleIds) => ({
      channel, accountId, peer: { kind, id }, guildId, teamId, memberRoleIds, ...(parent ? { parentPeer: { kind: "group", id: parent } } : {}),
    }))))))));

const routeOf = (cfg, query) => {
  try {
    return real.resolveAgentRoute({ cfg, ...query });
  } catch {
    return null;
  }
};

/** The bindings that no message is taken by. To see which one took it, each leads to an agent of its own. */
const deadBindings = (config) => {
  const marked = config.bindings.map((each, n) => ({ ...each, agentId: `b${n}` }));
  const entries = Object.fromEntries([...marked.map(({ agentId }) => [agentId, {}]), ["rest", {}]]);
  const cfg = { ...config, agents: { ownership: "explicit", defaults: { systemAgent: { agentId: "rest" } }, entries }, bindings: marked };
  const taken = new Set();
  for (const channel of new Set(marked.map(({ match }) => match.channel))) {
    for (const query of messages(channel, ["default", "family", "work", "a_b", "nobody", "elsewhere"])) taken.add(routeOf(cfg, query)?.agentId);
  }
  return marked.flatMap(({ agentId }, n) => (taken.has(agentId) ? [] : [n]));
};

/** What Telegram does with messages of each account, in the world with or without the variable. */
const telegramFacts = (cfg, token) => {
  if (token) process.env.TELEGRAM_BOT_TOKEN = token;
  try {
    const chosen = real.resolveDefaultTelegramAccountSelection(cfg);
    const dropped = (accountId, id, scope) => {
      const { route } = real.resolveTelegramConversationRoute({ cfg, accountId, chatId: id, isGroup: true, threadSpec: scope, senderId: "4711" });
      return real.normalizeAccountId(route.accountId) !== real.normalizeAccountId(chosen.accountId) && route.matchedBy === "default" ? "dropped" : route.agentId;
    };
    const facts = {};
    for (const accountId of chosen.accountIds) {
      const groups = {};
      for (const [id, chatId, threadSpec] of [["-100", "-100", { scope: "none" }], ["-200", "-200", { scope: "none" }], ["-999", "-999", { scope: "none" }], ["-100:topic:5", "-100", { scope: "forum", id: 5 }], ["1", "1", { scope: "none" }]]) {
        try {
          groups[id] = dropped(accountId, chatId, threadSpec);
        } catch {
          groups[id] = null;
        }
      }
      facts[accountId] = groups;
    }
    return { default: chosen.accountId, accounts: facts };
  } finally {
    delete process.env.TELEGRAM_BOT_TOKEN;
  }
};

const defaults = (cfg) => Object.fromEntries(Object.keys(cfg.channels).map((channel) => [channel,
  channel === telegramChannel
    ? ["", "x"].map((token) => telegramFacts(cfg, token).default)
    : ["", "x"].map((token) => real.createAccountListHelpers(channel, { normalizeAccountId: real.normalizeAccountId, hasImplicitDefaultAccount: () => Boolean(token) }).resolveDefaultAccountId(cfg))]));

const broadcast = (roster, channels) => Object.fromEntries(some([...channels.map((channel) => `${channel}:-100`), "Telegram:-100", "telegram:", "slack:C1", "signal:-100", "-100", "120@g.us", "whatsapp:120@g.us"], 3)
  .map((key) => [key, chance(0.5) ? [pick(roster)] : { agents: [pick(roster)] }]));

/** The broadcasts that no message of a channel that is on finds. */
const deadBroadcasts = (cfg) => Object.keys(cfg.broadcast ?? {}).filter((key) => {
  const alone = { ...cfg, broadcast: { [key]: cfg.broadcast[key] } };
  const peerId = key.slice(key.indexOf(":") + 1);
  return !Object.keys(cfg.channels).filter((channel) => cfg.channels[channel].enabled !== false)
    .some((channel) => peerId && real.resolveGroupThreadConfig({ cfg: alone, channel, peerId }));
});

for (let n = 0; n < Number(count); n++) {
  const roster = agents.slice(0, pick([1, 1, 2, 3]));
  const isExplicit = roster.length > 1 || chance(0.2);
  const channels = [telegramChannel, ...some(["discord", "slack", "whatsapp"], 2)];
  const config = {
    channels: Object.fromEntries(channels.map((channel) => [channel, section(channel)])),
    agents: { ...(isExplicit ? { ownership: "explicit", ...maybe(0.7, { defaults: () => ({ systemAgent: { agentId: pick(roster) } }) }) } : {}), entries: Object.fromEntries(roster.map((id) => [id, {}])) },
    bindings: Array.from({ length: pick([0, 1, 2, 3, 4, 6]) }, () => binding(roster)),
    ...(chance(0.3) ? { broadcast: broadcast(roster, channels) } : {}),
    ...(chance(0.3) ? { acp: { ...maybe(0.9, { defaultAgent: () => pick(["codex", "claude", "Codex", "main"]) }), ...maybe(0.9, { allowedAgents: () => some(["codex", "claude", "*", "gemini", " "], 3) }) } } : {}),
  };
  const expect = {
    deadBindings: deadBindings(config),
    telegram: [telegramFacts(config, ""), telegramFacts(config, "x")],
    defaultAccounts: defaults(config),
    deadBroadcasts: deadBroadcasts(config),
    ...(config.acp?.defaultAgent ? { programIsAllowed: !real.resolveAcpAgentPolicyError(config, config.acp.defaultAgent) } : {}),
  };
  write({ config, expect });
}
await finish();
