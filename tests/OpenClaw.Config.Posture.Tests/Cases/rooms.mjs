#!/usr/bin/env node
// Records who gets into rooms of Discord, Slack and WhatsApp: anyone, only a listed sender, or nobody. The plugins are packages of their own
// (@openclaw/discord, @openclaw/slack, @openclaw/whatsapp), unpacked side by side in a folder whose node_modules holds openclaw.
// usage: node rooms.mjs OPENCLAW_PACKAGE_DIR PLUGINS_DIR COUNT SEED > rooms.jsonl
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { finish, functionsOf, randomness, write } from "./recorder.mjs";

const [packageDir, pluginsDir, count, seed] = process.argv.slice(2);
const core = await functionsOf(packageDir, ["group-policy"]);
const plugin = async (name, files) => {
  const folder = path.join(path.resolve(pluginsDir), name, "dist", ".setup");
  const found = {};
  for (const file of readdirSync(folder).filter((entry) => files.some((prefix) => entry.startsWith(prefix + "-") && entry.endsWith(".mjs")))) {
    for (const value of Object.values(await import(pathToFileURL(path.join(folder, file))))) if (typeof value === "function") found[value.name] ??= value;
  }
  return found;
};
const discord = await plugin("discord", ["channel-type", "accounts"]);
const slack = await plugin("slack", ["policy", "accounts"]);
const whatsapp = await plugin("whatsapp", ["accounts", "runtime-group-policy"]);
const { pick, chance, some, maybe } = randomness(Number(seed));

const policies = ["open", "allowlist", "disabled"];
const people = (listed) => () => some([listed, "*", " "], 2);
const who = (strangerIn, listedIn) => (strangerIn ? "anyone" : listedIn ? "listed" : "nobody");
// The gateway fills this in while it loads the file.
const loaded = (name, section) => ({ channels: { [name]: { dmPolicy: "pairing", groupPolicy: "allowlist", ...section } } });
const withAccounts = (section, make) => {
  const ids = pick([[], [], ["default"], ["family"], ["default", "family"]]);
  if (ids.length) section.accounts = Object.fromEntries(ids.map((id) => [id, make()]));
  return [section, ids.length ? ids : ["default"]];
};

const discordSection = () => {
  const access = { users: people("42"), roles: () => some(["900"], 1) };
  const channel = () => maybe(0.3, { enabled: () => chance(0.5), ...access });
  const guild = () => maybe(0.3, { ...access, channels: () => maybe(0.5, { 5: channel, "*": channel }) });
  return maybe(0.6, { groupPolicy: () => pick(policies), guilds: () => maybe(0.5, { 77: guild, "*": guild }) });
};
const admitsDiscord = (cfg, accountId, guildId, channelId, senderId) => {
  const account = discord.mergeDiscordAccountConfig?.(cfg, accountId) ?? discord.resolveDiscordAccount({ cfg, accountId }).config;
  const guildInfo = discord.resolveDiscordGuildEntry({ guild: { id: guildId, name: "Some Server" }, guildId, guildEntries: account.guilds });
  if (Object.keys(account.guilds ?? {}).length > 0 && !guildInfo) return false;
  const channelConfig = discord.resolveDiscordChannelConfigWithFallback({ guildInfo, channelId, channelName: "general", channelSlug: "general", scope: "channel" });
  if (channelConfig?.enabled === false || channelConfig?.allowed === false) return false;
  const channelAllowlistConfigured = Object.keys(guildInfo?.channels ?? {}).length > 0;
  if (!discord.isDiscordGroupAllowedByPolicy({ groupPolicy: account.groupPolicy, guildAllowlisted: Boolean(guildInfo), channelAllowlistConfigured, channelAllowed: true })) return false;
  const access = discord.resolveDiscordMemberAccessState({ channelConfig, guildInfo, memberRoleIds: senderId === "42" ? ["900"] : [], sender: { id: senderId, name: "x", tag: "x" }, allowNameMatching: false });
  return !access.hasAccessRestrictions || access.memberAllowed;
};

const slackSection = () => {
  const channel = () => maybe(0.4, { enabled: () => chance(0.5), users: people("U42") });
  return maybe(0.6, { groupPolicy: () => pick(policies), channels: () => maybe(0.5, { C1: channel, "*": channel }) });
};
const admitsSlack = (cfg, accountId, channelId, senderId) => {
  const account = slack.mergeSlackAccountConfig(cfg, accountId);
  const channelKeys = Object.keys(account.channels ?? {});
  const config = slack.resolveSlackChannelConfig({ channelId, channelName: "general", channels: account.channels, channelKeys, allowNameMatching: false, allowUnscoped: true });
  const allowed = slack.isSlackChannelAllowedByPolicy({ groupPolicy: account.groupPolicy, channelAllowlistConfigured: channelKeys.length > 0, channelAllowed: config?.allowed !== false });
  if (!allowed || (account.groupPolicy === "open" && config?.allowed === false && config.matchSource !== undefined)) return false;
  const users = (config?.users ?? []).map((user) => String(user).trim()).filter(Boolean);
  return users.length === 0 || users.includes("*") || users.some((user) => user.toLowerCase() === senderId.toLowerCase());
};

const whatsappSection = () =>
  maybe(0.5, { groupPolicy: () => pick(policies), allowFrom: people("42"), groupAllowFrom: people("42"), groups: () => maybe(0.4, { "120@g.us": () => ({}), "*": () => ({}) }) });
const admitsWhatsApp = (cfg, accountId, groupId, senderId) => {
  const account = whatsapp.resolveWhatsAppAccount({ cfg, accountId });
  const listed = (list) => (Array.isArray(list) && list.length > 0 ? list : undefined);
  const groupAllowFrom = listed(account.groupAllowFrom) ?? listed(account.allowFrom) ?? [];
  const { groupPolicy } = whatsapp.resolveWhatsAppRuntimeGroupPolicy({ providerConfigPresent: true, groupPolicy: account.groupPolicy });
  const gate = core.resolveChannelGroupPolicy({
    cfg: { channels: { whatsapp: { groupPolicy, groups: account.groups } } }, channel: "whatsapp", groupId, hasGroupAllowFrom: groupAllowFrom.length > 0,
  });
  if ((gate.allowlistEnabled && !gate.allowed) || groupPolicy === "disabled") return false;
  const senders = groupAllowFrom.map((sender) => String(sender).trim());
  return groupPolicy === "open" || senders.includes("*") || senders.includes(senderId);
};

const record = (channel, section, ids, rooms, admits, listed) => {
  for (const accountId of ids) {
    const cfg = loaded(channel, section);
    const expect = Object.fromEntries(rooms.map((room) => [room.join("/"), who(admits(cfg, accountId, ...room, "4711"), admits(cfg, accountId, ...room, listed))]));
    write({ channel, config: { channels: { [channel]: section } }, accountId, expect });
  }
};
for (let n = 0; n < Number(count); n++) {
  record("discord", ...withAccounts(discordSection(), discordSection), [["77", "5"], ["77", "6"], ["88", "5"], ["88", "6"]], admitsDiscord, "42");
  record("slack", ...withAccounts(slackSection(), slackSection), [["C1"], ["C2"]], admitsSlack, "U42");
  record("whatsapp", ...withAccounts(whatsappSection(), whatsappSection), [["120@g.us"], ["130@g.us"]], admitsWhatsApp, "42");
}
await finish();
