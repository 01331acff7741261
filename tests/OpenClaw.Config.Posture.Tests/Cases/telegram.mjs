#!/usr/bin/env node
// Records who gets in on Telegram: a stranger, a listed sender, or neither, in direct chats, named groups, other groups and topics.
// usage: node telegram.mjs OPENCLAW_PACKAGE_DIR COUNT SEED > telegram.jsonl
import { finish, functionsOf, randomness, write } from "./recorder.mjs";

const [packageDir, count, seed] = process.argv.slice(2);
const real = await functionsOf(packageDir, ["account-selection", "text-chunk-limit", "send", "group-policy", "access-groups", "runtime"]);
const { pick, chance, some, maybe } = randomness(Number(seed));

const [listed, stranger] = ["42", "4711"];
const policies = ["open", "allowlist", "disabled"];
const senders = () => some(["42", 42, "*", " "], 2);
const topic = () => maybe(0.3, { enabled: () => chance(0.6), groupPolicy: () => pick(policies), allowFrom: senders, agentId: () => "main" });
const group = () => ({ ...maybe(0.3, { enabled: () => chance(0.6), groupPolicy: () => pick(policies), allowFrom: senders }), ...maybe(0.3, { topics: () => maybe(0.5, { 5: topic, "*": topic }) }) });
const groups = () => maybe(0.5, { "-100": group, "-200": group, "*": group });
const settings = () =>
  maybe(0.45, {
    dmPolicy: () => pick(["open", "allowlist", "pairing", "disabled"]), groupPolicy: () => pick(policies), allowFrom: senders, groupAllowFrom: senders, groups,
    direct: () => maybe(0.5, { "*": () => maybe(0.4, { dmPolicy: () => pick(["open", "allowlist", "pairing", "disabled"]), allowFrom: senders, enabled: () => chance(0.6) }) }),
  });

const admitsGroup = (cfg, accountId, chatId, threadId, senderId) => {
  const telegramCfg = real.mergeTelegramAccountConfig(cfg, accountId);
  const { groupConfig, topicConfig } = real.resolveTelegramScopedGroupConfig(telegramCfg, chatId, threadId);
  const override = topicConfig?.allowFrom ?? groupConfig?.allowFrom;
  const effectiveGroupAllow = real.normalizeAllowFrom(override ?? telegramCfg.groupAllowFrom ?? telegramCfg.allowFrom);
  const common = { isGroup: true, groupConfig, topicConfig, effectiveGroupAllow, senderId, senderUsername: "" };
  return (
    real.evaluateTelegramGroupBaseAccess({ ...common, hasGroupAllowOverride: override !== undefined, enforceAllowOverride: true, requireSenderForAllowOverride: true }).allowed
    && real.evaluateTelegramGroupPolicyAccess({
      ...common, chatId, cfg, telegramCfg, enforcePolicy: true, enforceAllowlistAuthorization: true, allowEmptyAllowlistEntries: false,
      requireSenderForAllowlistAuthorization: true, checkChatAllowlist: true,
      resolveGroupPolicy: (id, turn) => real.resolveChannelGroupPolicy({ cfg: turn, channel: "telegram", accountId, groupId: String(id) }),
    }).allowed
  );
};

const identity = real.defineStableChannelIngressIdentity?.({ key: "id", kind: "id", normalize: (value) => value.trim() || null, entryIdPrefix: "e" });
const admitsDirect = async (cfg, accountId, senderId) => {
  const telegramCfg = real.mergeTelegramAccountConfig(cfg, accountId);
  const { groupConfig } = real.resolveTelegramScopedGroupConfig(telegramCfg, senderId, undefined);
  const dmPolicy = real.resolveTelegramEffectiveDmPolicy({ isGroup: false, groupConfig, dmPolicy: telegramCfg.dmPolicy });
  const override = groupConfig?.allowFrom;
  const list = override ?? telegramCfg.allowFrom;
  const base = real.evaluateTelegramGroupBaseAccess({
    isGroup: false, groupConfig, hasGroupAllowOverride: override !== undefined, effectiveGroupAllow: real.normalizeAllowFrom(list), senderId,
    senderUsername: "", enforceAllowOverride: true, requireSenderForAllowOverride: false,
  });
  if (!base.allowed || dmPolicy === "disabled") return "block";
  const allow = real.normalizeDmAllowFromWithStore({ allowFrom: list, storeAllowFrom: [], dmPolicy });
  const { senderAccess } = await real
    .createChannelIngressPolicyResolver({ channelId: "telegram", accountId, identity, cfg, readStoreAllowFrom: async () => [] })
    .message({
      subject: { stableId: senderId }, conversation: { kind: "direct", id: senderId }, dmPolicy, groupPolicy: "disabled",
      allowFrom: [...(allow.hasWildcard ? ["*"] : []), ...allow.entries],
    });
  return senderAccess.decision;
};
// "anyone", "listed", "paired" or "nobody", by who is let in.
const who = (strangerIn, listedIn, pairs) => (strangerIn ? "anyone" : pairs ? "paired" : listedIn ? "listed" : "nobody");

for (let n = 0; n < Number(count); n++) {
  const telegram = settings();
  const ids = pick([[], [], ["default"], ["family"], ["family", "work"], ["default", "family"]]);
  if (ids.length) telegram.accounts = Object.fromEntries(ids.map((id) => [id, settings()]));
  // The gateway fills these in while it loads the file.
  const config = { channels: { telegram } };
  const loaded = { channels: { telegram: { dmPolicy: "pairing", groupPolicy: "allowlist", ...telegram } } };
  for (const accountId of ids.length ? ids : ["default"]) {
    const expect = {};
    for (const [key, chat, thread] of [["-100", "-100"], ["-200", "-200"], ["other", "-999"], ["-100:topic:5", "-100", 5], ["-100:topic:6", "-100", 6]]) {
      expect[key] = who(admitsGroup(loaded, accountId, chat, thread, stranger), admitsGroup(loaded, accountId, chat, thread, listed));
    }
    const direct = await admitsDirect(loaded, accountId, stranger);
    expect.direct = who(direct === "allow", (await admitsDirect(loaded, accountId, listed)) === "allow", direct === "pairing");
    write({ config, accountId, expect });
  }
}
await finish();
