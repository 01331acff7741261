// How each channel is asked: sections to try, conversations, and its gate. "dm" stands for direct messages; the others go by their ids.
import path from "node:path";
import { pathToFileURL } from "node:url";

export const channelProbes = async ({ packageDir, pluginsDir, pluginFunctions, standIn, random }) => {
  const { pick, chance, some, maybe } = random;
  const sdk = (name) => import(pathToFileURL(path.join(path.resolve(packageDir), "dist", "plugin-sdk", name)));
  const { createChannelIngressResolver, resolveStableChannelMessageIngress } = await sdk("channel-ingress-runtime.js");
  const { resolveAllowlistProviderRuntimeGroupPolicy, resolveOpenProviderRuntimeGroupPolicy } = await sdk("runtime-group-policy.js");

  // A gate in the midst of a long function is asked by running the function up to it.
  class Stop extends Error {}
  let verdict;
  const stop = (access) => {
    verdict = access;
    throw new Stop();
  };
  let isWatching = false;
  const seen = async (access) => (isWatching ? stop(await access) : access);
  const core = standIn({ channel: standIn({ inbound: { ingress: { createResolver: createChannelIngressResolver } } }) });
  globalThis.recorded = {
    core,
    watched: (real) => (base) => {
      const made = real(base);
      return typeof made.message === "function" ? { ...made, message: (params) => seen(made.message(params)) } : seen(made);
    },
  };
  const passes = (access) => access !== undefined && ["dispatch", "skip", "observe"].includes(access.ingress.admission);
  const upToGate = async (run) => {
    verdict = undefined;
    isWatching = true;
    try {
      await run();
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    } finally {
      isWatching = false;
    }
    return passes(verdict);
  };

  const runtime = { log() {}, error() {} };
  const logVerbose = () => {};
  const policyOf = (resolve, cfg, channel, account) =>
    resolve({ providerConfigPresent: true, groupPolicy: account.groupPolicy, defaultGroupPolicy: cfg.channels.defaults?.groupPolicy }).groupPolicy;
  const load = (name, ...names) => pluginFunctions(pluginsDir, name, names);
  const listOf = (listed) => () => some([listed, "*", " ", "accessGroup:friends"], 2);
  const direct = (listed) => ({ dmPolicy: () => pick(["open", "allowlist", "pairing", "disabled"]), allowFrom: listOf(listed) });
  const both = (listed) => ({ ...direct(listed), groupPolicy: () => pick(["open", "allowlist", "disabled"]), groupAllowFrom: listOf(listed) });
  const map = (here, entry) => () => maybe(0.5, { [here]: entry, "*": entry });
  const probes = [];
  const add = (channel, schema, people, keys, admits, rooms, accounts = true) =>
    probes.push({ channel, schema, accounts, section: () => maybe(0.6, keys), rooms: { ...people, names: rooms }, admits });

  {
    const { schema, handleIrcInbound, resolveIrcAccount } = await load("irc", "handleIrcInbound", "resolveIrcAccount");
    const people = { stranger: "mallory", listed: "alice!alice@home.example" };
    const entry = () => maybe(0.4, { enabled: () => chance(0.6), allowFrom: listOf(people.listed) });
    add("irc", schema, people, { ...both(people.listed), groups: map("#here", entry) }, (cfg, accountId, room, sender) => upToGate(() => {
      const [nick, host] = sender.split("!");
      const message = { messageId: "1", target: room === "dm" ? "bot" : room, senderNick: nick, senderUser: nick, senderHost: host ? "home.example" : "far.example", text: "hello", timestamp: 1, isGroup: room !== "dm" };
      return handleIrcInbound({ message, account: resolveIrcAccount({ cfg, accountId }), config: cfg, runtime, connectedNick: "bot" });
    }), ["dm", "#here", "#there"]);
  }
  {
    const { schema, resolveLineEventAdmission, resolveLineAccount } = await load("line", "resolveLineEventAdmission", "resolveLineAccount");
    const [here, there] = ["C" + "a".repeat(32), "C" + "b".repeat(32)];
    const people = { stranger: "U" + "1".repeat(32), listed: "U" + "2".repeat(32) };
    const entry = () => maybe(0.4, { enabled: () => chance(0.6), allowFrom: listOf(people.listed) });
    add("line", schema, people, { ...both(people.listed), groups: map(here, entry) }, async (cfg, accountId, room, userId) => {
      const source = room === "dm" ? { type: "user", userId } : { type: "group", userId, groupId: room };
      const event = { type: "message", source, message: { type: "text", text: "hello", id: "1" }, timestamp: 1 };
      return (await resolveLineEventAdmission(event, { cfg, account: resolveLineAccount({ cfg, accountId }), runtime })) != null;
    }, ["dm", here, there]);
  }
  {
    const { schema, applyGoogleChatInboundAccessPolicy, resolveGoogleChatAccount } = await load("googlechat", "applyGoogleChatInboundAccessPolicy", "resolveGoogleChatAccount");
    const people = { stranger: "users/666", listed: "users/42" };
    const entry = () => maybe(0.4, { enabled: () => chance(0.6), users: listOf(people.listed) });
    add("googlechat", schema, people, { ...both(people.listed), dm: () => maybe(0.3, { enabled: () => chance(0.5) }), groups: map("spaces/here", entry) }, async (cfg, accountId, room, senderId) => {
      const isGroup = room !== "dm";
      const params = { account: resolveGoogleChatAccount({ cfg, accountId }), config: cfg, core, space: { name: room }, message: {}, isGroup, senderId, senderName: "x", rawBody: "hello", logVerbose };
      params.account.config = { ...params.account.config, requireMention: false };
      return (await applyGoogleChatInboundAccessPolicy(params)).ok;
    }, ["dm", "spaces/here", "spaces/there"]);
  }
  {
    const { schema, resolveMSTeamsSenderAccess } = await load("msteams", "resolveMSTeamsSenderAccess");
    const people = { stranger: "66666666-0000-4000-8000-000000000000", listed: "42424242-0000-4000-8000-000000000000" };
    const team = () => maybe(0.5, { channels: map("19:here@thread.tacv2", () => ({})) });
    add("msteams", schema, people, { ...both(people.listed), teams: map("team1", team) }, async (cfg, accountId, room, aadObjectId) => {
      const [teamId, channelId] = room.split("/");
      const activity = room === "dm"
        ? { conversation: { id: "a:1", conversationType: "personal" }, from: { id: "29:x", aadObjectId, name: "x" } }
        : { conversation: { id: channelId, conversationType: "channel", isGroup: true }, channelData: { team: { id: teamId }, channel: {} }, from: { id: "29:x", aadObjectId, name: "x" } };
      return passes(await resolveMSTeamsSenderAccess({ cfg, activity, hasControlCommand: false }));
    }, ["dm", "team1/19:here@thread.tacv2", "team1/19:there@thread.tacv2", "team2/19:here@thread.tacv2", "team2/19:there@thread.tacv2"], false);
  }
  {
    const { schema, resolveMattermostMonitorInboundAccess, resolveMattermostAccount } = await load("mattermost", "resolveMattermostMonitorInboundAccess", "resolveMattermostAccount");
    const people = { stranger: "m".repeat(26), listed: "a".repeat(26) };
    add("mattermost", schema, people, { ...both(people.listed), groups: map("c".repeat(26), () => maybe(0.5, { requireMention: () => true })) }, async (cfg, accountId, room, senderId) => {
      const account = resolveMattermostAccount({ cfg, accountId });
      const kind = room === "dm" ? "direct" : "channel";
      const groupPolicy = policyOf(resolveAllowlistProviderRuntimeGroupPolicy, cfg, "mattermost", account.config);
      return passes(await resolveMattermostMonitorInboundAccess({ account, cfg, senderId, senderName: "x", channelId: "c".repeat(26), kind, groupPolicy, storeAllowFrom: [], allowTextCommands: false, hasControlCommand: false }));
    }, ["dm", "here"]);
  }
  {
    const { schema, authorizeZaloMessage, resolveZaloAccount } = await load("zalo", "authorizeZaloMessage", "resolveZaloAccount");
    const people = { stranger: "666", listed: "42" };
    add("zalo", schema, people, both("42"), (cfg, accountId, room, id) => upToGate(() =>
      authorizeZaloMessage({ message: { from: { id }, chat: { id: room, chat_type: room === "dm" ? "PRIVATE" : "GROUP" } }, account: resolveZaloAccount({ cfg, accountId }), config: cfg, runtime, core, text: "hello", token: "x" })), ["dm", "here"]);
  }
  {
    const { schema, processMessage, mergeZalouserAccountConfig } = await load("zalouser", "processMessage", "mergeZalouserAccountConfig");
    const people = { stranger: "666", listed: "42" };
    const entry = () => maybe(0.4, { enabled: () => chance(0.6) });
    add("zalouser", schema, people, { ...both("42"), groups: map("7001", entry) }, (cfg, accountId, room, senderId) => upToGate(() => {
      const message = { content: "hello", isGroup: room !== "dm", threadId: room, groupName: "Some Group", senderId, senderName: "x" };
      return processMessage(message, { accountId, profile: "x", config: mergeZalouserAccountConfig(cfg, accountId) }, cfg, "groups", core, runtime, {});
    }), ["dm", "7001", "7002"]);
  }
  {
    const { schema, handleNextcloudTalkInbound, mergeNextcloudTalkAccountConfig } = await load("nextcloud-talk", "handleNextcloudTalkInbound", "mergeNextcloudTalkAccountConfig");
    const people = { stranger: "mallory", listed: "alice" };
    const entry = () => maybe(0.4, { enabled: () => chance(0.6), allowFrom: listOf("alice") });
    add("nextcloud-talk", schema, people, { ...both("alice"), rooms: map("here", entry) }, (cfg, accountId, room, senderId) => upToGate(() => {
      const message = { messageId: "1", roomToken: room, roomName: "x", senderId, senderName: "x", text: "hello", isGroupChat: room !== "dm", timestamp: 1 };
      return handleNextcloudTalkInbound({ message, account: { accountId, baseUrl: "", config: mergeNextcloudTalkAccountConfig(cfg, accountId) }, config: cfg, runtime });
    }), ["dm", "here", "there"]);
  }
  {
    const f = await load("feishu", "resolveFeishuDmIngressAccess", "resolveFeishuGroupConversationIngressAccess", "resolveFeishuGroupSenderActivationIngressAccess", "resolveFeishuGroupConfig", "hasExplicitFeishuGroupConfig", "mergeFeishuAccountConfig");
    const people = { stranger: "ou_mallory", listed: "ou_alice" };
    const entry = () => maybe(0.4, { enabled: () => chance(0.6), allowFrom: listOf("ou_alice") });
    const keys = { ...direct("ou_alice"), groupPolicy: () => pick(["open", "allowlist", "disabled", "allowall"]), groupAllowFrom: listOf("oc_here"), groupSenderAllowFrom: listOf("ou_alice"), groups: map("oc_here", entry) };
    add("feishu", f.schema, people, keys, async (cfg, accountId, room, senderOpenId) => {
      const account = f.mergeFeishuAccountConfig(cfg, accountId);
      const common = { cfg, accountId, chatId: room, senderOpenId };
      if (room === "dm") return passes(await f.resolveFeishuDmIngressAccess({ ...common, dmPolicy: account.dmPolicy ?? "pairing", allowFrom: account.allowFrom ?? [], conversationId: senderOpenId, mayPair: true }));
      const group = f.resolveFeishuGroupConfig({ cfg: account, groupId: common.chatId });
      if (group?.enabled === false) return false;
      const groupPolicy = policyOf(resolveOpenProviderRuntimeGroupPolicy, cfg, "feishu", account);
      const groupExplicitlyConfigured = f.hasExplicitFeishuGroupConfig({ cfg: account, groupId: common.chatId });
      const conversation = await f.resolveFeishuGroupConversationIngressAccess({ ...common, groupPolicy, groupAllowFrom: account.groupAllowFrom ?? [], groupExplicitlyConfigured });
      if (conversation.ingress.admission !== "dispatch") return false;
      const allowFrom = (group?.allowFrom?.length ?? 0) > 0 ? group.allowFrom : account.groupSenderAllowFrom ?? [];
      return passes(await f.resolveFeishuGroupSenderActivationIngressAccess({ ...common, allowFrom, requireMention: false, mentionedBot: true }));
    }, ["dm", "oc_here", "oc_there"]);
  }
  {
    const m = await load("matrix", "resolveMatrixMonitorAccessState", "resolveMatrixRoomConfig", "resolveMatrixAccountConfig", "resolveMatrixAccountAllowlistConfig");
    const people = { stranger: "@mallory:far.example", listed: "@alice:home.example" };
    const { dmPolicy: policy, allowFrom } = direct(people.listed);
    const room = () => maybe(0.4, { enabled: () => chance(0.6), users: listOf(people.listed), account: () => pick(["family", "default"]) });
    const rooms = map("!here:home.example", room);
    const keys = { dm: () => maybe(0.6, { policy, allowFrom, enabled: () => chance(0.7) }), groupPolicy: () => pick(["open", "allowlist", "disabled"]), groupAllowFrom: listOf(people.listed), groups: rooms, rooms, allowlistOnly: () => chance(0.3) };
    add("matrix", m.schema, people, keys, async (cfg, accountId, room, senderId) => {
      const account = m.resolveMatrixAccountConfig({ cfg, accountId });
      const { dmAllowFrom, groupAllowFrom } = m.resolveMatrixAccountAllowlistConfig({ cfg, accountId });
      const raw = policyOf(resolveAllowlistProviderRuntimeGroupPolicy, cfg, "matrix", account);
      const groupPolicy = account.allowlistOnly && raw === "open" ? "allowlist" : raw;
      const rawDm = account.dm?.policy ?? "pairing";
      const dmPolicy = account.allowlistOnly && rawDm !== "disabled" ? "allowlist" : rawDm;
      const isRoom = room !== "dm";
      if (!isRoom && (account.dm?.enabled ?? true) === false) return false;
      const found = isRoom ? m.resolveMatrixRoomConfig({ rooms: account.groups ?? account.rooms, roomId: room, aliases: [] }) : undefined;
      if (isRoom && (groupPolicy === "disabled" || (found.config && !found.allowed) || (groupPolicy === "allowlist" && !found.config))) return false;
      const state = await m.resolveMatrixMonitorAccessState({ allowFrom: dmAllowFrom ?? [], storeAllowFrom: [], dmPolicy, groupPolicy, groupAllowFrom: groupAllowFrom ?? [], roomUsers: found?.config?.users ?? [], senderId, isRoom, accountId });
      return passes(state.messageIngress);
    }, ["dm", "!here:home.example", "!there:home.example"]);
  }
  {
    const { schema, resolveIMessageInboundDecision, resolveIMessageAccount } = await load("imessage", "resolveIMessageInboundDecision", "resolveIMessageAccount");
    const people = { stranger: "+15550666", listed: "+15550042" };
    add("imessage", schema, people, { ...both(people.listed), groups: map("7", () => ({})) }, async (cfg, accountId, room, sender) => {
      const account = resolveIMessageAccount({ cfg, accountId }).config;
      const trim = (list) => (list ?? []).map((entry) => String(entry).trim()).filter(Boolean);
      const message = { id: 1, guid: "g", sender, text: "hello", is_from_me: false, is_group: room !== "dm", chat_id: room === "dm" ? 1 : Number(room) };
      const decision = await resolveIMessageInboundDecision({
        cfg, accountId, message, opts: {}, messageText: "hello", bodyText: "hello", allowFrom: trim(account.allowFrom), storeAllowFrom: [],
        groupAllowFrom: trim(account.groupAllowFrom ?? (account.allowFrom?.length ? account.allowFrom : [])), allowLegacyConversationAllowFromForGroup: account.groupAllowFrom == null,
        groupPolicy: policyOf(resolveOpenProviderRuntimeGroupPolicy, cfg, "imessage", account), dmPolicy: account.dmPolicy ?? "pairing", historyLimit: 0, groupHistories: new Map(), logVerbose, requireMention: false,
      });
      return decision.kind === "dispatch" || decision.reason === "no mention";
    }, ["dm", "7", "8"]);
  }
  {
    const { checkTwitchAccessControl, getAccountConfig } = await load("twitch", "checkTwitchAccessControl", "getAccountConfig");
    const keys = { allowFrom: () => some(["42", "*", " "], 2), allowedRoles: () => some(["moderator", "all", "vip"], 2) };
    const section = () => ({ username: "bot", channel: "here", ...maybe(0.4, keys) });
    probes.push({ channel: "twitch", schema: {}, accounts: true, section, rooms: { stranger: "666", listed: "42", names: ["here"] }, admits: async (cfg, accountId, room, userId) => {
      const message = { username: "x", userId, message: "@bot hello", channel: "here", isMod: userId === "42", isVip: userId === "42" };
      return (await checkTwitchAccessControl({ message, account: getAccountConfig(cfg, accountId) ?? {}, accountId, botUsername: "bot" })).allowed;
    } });
  }
  {
    const { schema, isDmAllowedWithIngress, resolveChannelAuthorization, resolveTlonAccount, resolveTlonMessageIngress } = await load("tlon", "isDmAllowedWithIngress", "resolveChannelAuthorization", "resolveTlonAccount", "resolveTlonMessageIngress");
    const ships = () => some(["~zod", "*"], 2);
    const rule = () => maybe(0.6, { mode: () => pick(["open", "restricted"]), allowedShips: ships });
    const keys = { dmAllowlist: ships, defaultAuthorizedShips: ships, authorization: () => ({ channelRules: maybe(0.6, { "chat/~zod/here": rule }) }) };
    const section = () => ({ groupChannels: ["chat/~zod/here"], ...maybe(0.6, keys) });
    probes.push({ channel: "tlon", schema, accounts: false, section, rooms: { stranger: "~nec", listed: "~zod", names: ["dm", "chat/~zod/here"] }, admits: async (cfg, accountId, room, senderShip) => {
      if (room === "dm") return isDmAllowedWithIngress(senderShip, resolveTlonAccount(cfg, accountId).dmAllowlist);
      const { mode, allowedShips } = resolveChannelAuthorization(cfg, room, {});
      const conversation = { kind: "group", id: room };
      return passes(await resolveTlonMessageIngress({ senderShip, conversation, allowFrom: allowedShips, groupPolicy: mode === "restricted" ? "allowlist" : "open" }));
    } });
  }
  {
    const { schema, authorizeSmsSender, resolveSmsAccount } = await load("sms", "authorizeSmsSender", "resolveSmsAccount");
    const people = { stranger: "+15550666", listed: "+15550042" };
    add("sms", schema, people, direct(people.listed), async (cfg, accountId, room, from) =>
      passes(await authorizeSmsSender({ channelRuntime: standIn({ pairing: standIn(), commands: standIn() }), account: resolveSmsAccount(cfg, accountId), cfg, from, rawBody: "hello" })), ["dm"]);
  }
  {
    const { schema, authorizeUserForDmWithIngress, resolveAccount } = await load("synology-chat", "authorizeUserForDmWithIngress", "resolveAccount");
    const keys = { dmPolicy: () => pick(["open", "allowlist", "disabled"]), allowedUserIds: () => some(["42", "*"], 2) };
    add("synology-chat", schema, { stranger: "666", listed: "42" }, keys, async (cfg, accountId, room, userId) => {
      const { dmPolicy, allowedUserIds } = resolveAccount(cfg, accountId);
      return (await authorizeUserForDmWithIngress({ accountId, userId, dmPolicy, allowedUserIds })).senderAccess.allowed;
    }, ["dm"]);
  }
  {
    // Its gate lies within a closure: the same call with the same arguments.
    const { schema } = await load("nostr");
    add("nostr", schema, { stranger: "6".repeat(64), listed: "4".repeat(64) }, direct("4".repeat(64)), async (cfg, accountId, room, stableId) => {
      const { dmPolicy, allowFrom } = cfg.channels.nostr;
      return passes(await resolveStableChannelMessageIngress({ channelId: "nostr", accountId, identity: { key: "pubkey" }, cfg, subject: { stableId }, conversation: { kind: "direct", id: stableId }, dmPolicy: dmPolicy ?? "pairing", allowFrom }));
    }, ["dm"], false);
  }
  return probes;
};
