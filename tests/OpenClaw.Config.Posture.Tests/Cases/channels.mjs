#!/usr/bin/env node
// Records who gets into conversations of the channels beside Telegram, Discord, Slack and WhatsApp: anyone, only a listed sender, or nobody. The plugins are packages
// of their own (@openclaw/matrix and so on), unpacked side by side in a folder whose node_modules holds openclaw. What is asked is the plugin's own gate; a gate in the
// midst of a long function is asked by stopping the function right behind it.
// usage: node channels.mjs OPENCLAW_PACKAGE_DIR PLUGINS_DIR COUNT SEED > channels.jsonl
import { finish, randomness, write } from "./recorder.mjs";
import { pluginFunctions, standIn, withDefaults } from "./plugins.mjs";
import { channelProbes } from "./channel-probes.mjs";

const [packageDir, pluginsDir, count, seed] = process.argv.slice(2);
for (const name of Object.keys(process.env)) if (!["PATH", "TMPDIR", "HOME"].includes(name)) delete process.env[name];
console.log = console.info = console.warn = () => {};

const random = randomness(Number(seed));
const { pick, chance } = random;
const probes = await channelProbes({ packageDir, pluginsDir, pluginFunctions, standIn, random });
const who = async (admits, stranger, listed) => ((await admits(stranger)) ? "anyone" : (await admits(listed)) ? "listed" : "nobody");

for (let n = 0; n < Number(count); n++) {
  for (const { channel, schema, section, rooms, admits, accounts } of probes) {
    const written = section();
    const ids = accounts ? pick([[], [], [], ["default"], ["family"], ["default", "family"]]) : [];
    if (ids.length) written.accounts = Object.fromEntries(ids.map((id) => [id, section()]));
    const config = { channels: { [channel]: written } };
    if (chance(0.3)) config.channels.defaults = { groupPolicy: pick(["open", "allowlist", "disabled"]) };
    if (chance(0.5)) {
      const members = pick([{ "*": [rooms.listed] }, { [channel]: ["*"] }, { "*": ["*"] }, {}, { other: ["*"] }]);
      config.accessGroups = { friends: { type: "message.senders", members } };
    }
    const loaded = structuredClone({ ...config, channels: { ...config.channels, [channel]: withDefaults(schema, written) } });
    for (const accountId of ids.length ? ids : ["default"]) {
      const expect = {};
      for (const room of rooms.names) expect[room] = await who((sender) => admits(loaded, accountId, room, sender), rooms.stranger, rooms.listed);
      write({ channel, config, accountId, expect });
    }
  }
}
await finish();
