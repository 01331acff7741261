#!/usr/bin/env node
// Records which tools the real policy layers leave to an agent, for random policies.
// usage: node tools.mjs OPENCLAW_PACKAGE_DIR COUNT SEED > tools.jsonl
import { finish, functionsOf, randomness, write } from "./recorder.mjs";

const [packageDir, count, seed] = process.argv.slice(2);
const real = await functionsOf(packageDir, [
  "agent-tools.policy", "tool-policy-match", "tool-policy-shared", "tool-policy", "group-policy", "sender-tool-policy", "sandbox-tool-policy",
]);
const { pick, chance, some, maybe } = randomness(Number(seed));

const names = [
  "exec", "Bash", "process", "read", "write", "edit", "apply-patch", "apply_patch", "browser", "message", "gateway", "cron", "automations", "web_*",
  "*", "e*", "*c", "w*e", "group:fs", "group:runtime", "group:web", "group:openclaw", "group:ui", "group:nothing", "group:plugins", "", "  ", "image", "view_image",
  "session_status", "telegram", "*a*e*",
];
const asked = ["exec", "process", "read", "write", "apply_patch", "browser", "gateway", "message", "automations", "web_fetch", "view_image", "telegram", "session_status"];
const list = () => some(names, 5);
const policy = (p = 0.45) => maybe(p, { allow: list, alsoAllow: list, deny: list });
const senders = () => maybe(0.5, { "*": () => policy(), "id:42": () => policy(), "telegram:stranger": () => policy() });
const tools = (p) => ({
  ...policy(p),
  ...maybe(0.4, { profile: () => pick(["minimal", "messaging", "coding", "full"]) }),
  ...maybe(0.2, {
    byProvider: () => maybe(0.5, {
      openai: () => ({ ...policy(), ...maybe(0.3, { profile: () => pick(["minimal", "coding"]) }) }),
      "openai/gpt-5.4": () => ({ ...policy(), ...maybe(0.3, { profile: () => pick(["messaging", "full"]) }) }),
      " OpenAI ": () => policy(),
    }),
    toolsBySender: senders,
    sandbox: () => ({ tools: policy(0.5) }),
  }),
});

for (let n = 0; n < Number(count); n++) {
  const agent = pick(["main", "guest"]);
  const config = {
    ...maybe(0.7, { tools: () => tools(0.35) }),
    ...(agent === "main" && chance(0.3) ? {} : { agents: { entries: { [agent]: maybe(0.7, { tools: () => tools(0.35) }) } } }),
    channels: { telegram: { groups: maybe(0.6, { "-100": () => maybe(0.5, { tools: policy, toolsBySender: senders }), "*": () => maybe(0.5, { tools: policy, toolsBySender: senders }) }) } },
  };
  const sandboxed = chance(0.3);
  const model = chance(0.5) ? pick(["openai/gpt-5.4", "openai/other", "anthropic/claude"]) : undefined;
  const [modelProvider, modelId] = model?.split("/") ?? [];
  const effective = real.resolveEffectiveToolPolicy({ config, agentId: agent, modelProvider, modelId });
  const stranger = { senderId: "4711", senderName: "Somebody", senderUsername: "somebody" };
  const profile = (name, also) => real.mergeAlsoAllowPolicy(real.resolveToolProfilePolicy(name), also);
  const layers = [
    profile(effective.profile, effective.profileAlsoAllow),
    profile(effective.providerProfile, effective.providerProfileAlsoAllow),
    effective.globalPolicy, effective.globalProviderPolicy, effective.agentPolicy, effective.agentProviderPolicy,
    real.pickSandboxToolPolicy(real.resolveChannelGroupToolsPolicy({ cfg: config, channel: "telegram", groupId: "-100", ...stranger })),
    real.resolveSenderToolPolicy({ config, agentId: agent, messageProvider: "telegram", ...stranger }),
    sandboxed ? real.resolveSandboxToolPolicyForAgent(config, agent) : undefined,
  ];
  const allowed = asked.filter((tool) => real.isToolAllowedByPolicies(tool, layers));
  write({ config, agent, sandboxed, model, asked, allowed });
}
await finish();
