#!/usr/bin/env node
// Records which agent the real resolver picks for random bindings and messages.
// usage: node routing.mjs OPENCLAW_PACKAGE_DIR COUNT SEED > routing.jsonl
import { finish, functionsOf, randomness, write } from "./recorder.mjs";

const [packageDir, count, seed] = process.argv.slice(2);
const { resolveAgentRoute } = await functionsOf(packageDir, ["resolve-route"]);
const { pick, chance, some, maybe } = randomness(Number(seed));

const agents = ["main", "Family", "work_1", "shell", "guest bot"];
const channels = ["telegram", "discord", "slack", " Telegram "];
const accounts = ["default", "family", "Family", "work", " ", "*", "héllo wörld"];
const peers = ["1", "2", "-100", "-100:topic:5", "*", " 2 "];
const kinds = ["direct", "dm", "group", "channel", "Group", "thread"];
const guilds = ["g1", "g2"];
const teams = ["t1", "t2"];
const roles = ["r1", "r2", "r3"];

const binding = (roster) => ({
  ...maybe(0.1, { type: () => pick(["route", "acp"]) }),
  agentId: pick(roster),
  match: {
    channel: pick(channels),
    ...maybe(0.6, { accountId: () => pick(accounts) }),
    ...maybe(0.4, { peer: () => ({ kind: pick(kinds), id: pick(peers) }) }),
    ...maybe(0.3, { guildId: () => pick(guilds), teamId: () => pick(teams) }),
    ...maybe(0.25, { roles: () => some(roles, 2) }),
  },
});

for (let n = 0; n < Number(count); n++) {
  const roster = agents.slice(0, 1 + pick([0, 1, 2, 3, 4]));
  const config = { agents: chance(0.1) ? undefined : { entries: Object.fromEntries(roster.map((id) => [id, {}])) } };
  if (config.agents) {
    if (chance(0.4)) config.agents.entries[pick(roster)] = { default: true };
    if (chance(0.3)) {
      config.agents.ownership = "explicit";
      if (chance(0.7)) config.agents.defaults = { systemAgent: { agentId: pick([...agents, "nobody", " "]) } };
    }
  }
  config.bindings = Array.from({ length: pick([0, 1, 2, 4, 6, 9]) }, () => binding(config.agents ? roster : ["main"]));
  const query = {
    channel: pick(["telegram", "discord", "slack"]),
    ...maybe(0.7, { accountId: () => pick(accounts.filter((id) => id !== "*")) }),
    ...maybe(0.8, { peer: () => ({ kind: pick(["direct", "group", "channel"]), id: pick(peers.filter((id) => id !== "*")) }) }),
    ...maybe(0.3, { parentPeer: () => ({ kind: pick(["group", "channel"]), id: pick(["-100", "2"]) }) }),
    ...maybe(0.4, { guildId: () => pick(guilds), teamId: () => pick(teams), memberRoleIds: () => some(roles, 3) }),
  };
  let expect;
  try {
    const route = resolveAgentRoute({ cfg: config, ...query });
    expect = { agent: route.agentId, by: route.matchedBy };
  } catch (error) {
    expect = { agent: null };
  }
  write({ config, query, expect });
}
await finish();
