#!/usr/bin/env node
// Records which agents share a conversation by broadcast, and which agent may send to which other or start it as a subagent.
// usage: node agents.mjs OPENCLAW_PACKAGE_DIR COUNT SEED > agents.jsonl
import { finish, functionsOf, randomness, write } from "./recorder.mjs";

const [packageDir, count, seed] = process.argv.slice(2);
const { resolveGroupThreadConfig, createAgentToAgentPolicy, createSessionVisibilityDecisionChecker, resolveEffectiveSessionToolsVisibility, resolveSubagentTargetPolicy } = await functionsOf(packageDir, [
  "dispatch", "session-visibility", "subagent-spawn-ownership",
]);
const { pick, chance, some, maybe } = randomness(Number(seed));

const ids = ["main", "family", "work_1", "shell"];
const named = [...ids, "Family", "nobody"];
const peers = ["-100", "C1", "120@g.us"];
const channels = ["telegram", "slack", "whatsapp"];
const patterns = [...ids, "*", "wo*", "*_1", "f*i*y", "s**l", " ", "nobody"];
const group = () => (chance(0.5) ? some(named, 4) : { agents: some(named, 4), ...maybe(0.4, { mentionGating: () => chance(0.5) }) });

for (let n = 0; n < Number(count); n++) {
  const roster = ids.slice(0, pick([1, 2, 3, 4]));
  const list = () => some([...named, "*"], 3);
  const entry = () => maybe(0.4, { subagents: () => maybe(0.7, { allowAgents: list }) });
  const config = chance(0.1) ? {} : { agents: { entries: Object.fromEntries(roster.map((id) => [id, entry()])), ...maybe(0.3, { defaults: () => ({ subagents: { allowAgents: list() } }) }) } };
  const keys = some([...channels.flatMap((channel) => peers.map((peer) => `${channel}:${peer}`)), ...peers], 5);
  config.broadcast = { ...Object.fromEntries(keys.map((key) => [key, key.includes(":") ? group() : some(named, 3)])), ...maybe(0.2, { strategy: () => "sequential" }) };
  config.tools = maybe(0.5, { agentToAgent: () => maybe(0.5, { enabled: () => chance(0.7), allow: () => some(patterns, 3) }), sessions: () => maybe(0.7, { visibility: () => pick(["self", "tree", "agent", "all"]) }) });
  const sandboxed = chance(0.3);
  if (chance(0.3)) (config.agents ??= {}).defaults = { ...config.agents?.defaults, sandbox: { sessionToolsVisibility: pick(["spawned", "all"]) } };

  const [channel, peerId] = [pick(channels), pick(peers)];
  const shared = resolveGroupThreadConfig({ cfg: config, channel, peerId })?.agents ?? null;
  const present = config.agents?.entries ? roster : ["main"];
  const [from, to] = [pick(present), pick(present)];
  const visibility = resolveEffectiveSessionToolsVisibility({ cfg: config, sandboxed });
  const requester = { action: "send", requesterAgentId: from, requesterSessionKey: `agent:${from}:telegram:group:-1`, mainSessionKey: `agent:${from}:main`, visibility, a2aPolicy: createAgentToAgentPolicy(config) };
  const send = from === to ? null : createSessionVisibilityDecisionChecker(requester).check({ key: `agent:${to}:main` }).allowed;
  const allowAgents = config.agents?.entries?.[from]?.subagents?.allowAgents ?? config.agents?.defaults?.subagents?.allowAgents;
  const spawn = from === to ? null : resolveSubagentTargetPolicy({ requesterAgentId: from, targetAgentId: to, requestedAgentId: to, allowAgents, configuredAgentIds: present }).ok;
  write({ config, channel, peerId, from, to, sandboxed, expect: { shared, send, spawn } });
}
await finish();
