// M2 OCC1303: agents.list
claw.Agents(a => a.Raw("list", "[{ id: 'main' }]"));

// M3 OCC1303: default
claw.Agents(a => a.Agent("main", m => m.Default(true)));

// M4 OCC1303: contextTokens
claw.Agents(a => a.Defaults(d => d.Raw("contextTokens", "5000")));

// D1 OCC1201: '2w'
claw.Session(s => s.Maintenance(m => m.PruneAfter("2w")));

// D1.Cron OCC1201: '-1h'
claw.Cron(c => c.SessionRetention("-1h"));

// D2 OCC1201: '20xb'
claw.Session(s => s.Maintenance(m => m.HighWaterBytes("20xb")));

// B1 OCC4108: says nowhere
claw.Browser(b => b.Profile("work", p => p.Headless(true)));

// B1.Folder OCC4108: userDataDir
claw.Browser(b => b.Profile("work", p => p.CdpPort(18801).UserDataDir("/srv/profile")));

// W1 OCC1201: '60'
claw.CloudWorkers(c => c.Profile("big", p => p.Provider("example").SuspendAfter("60")));

// W2 OCC1202: blanks
claw.CloudWorkers(c => c.Profile(" big", p => p.Provider("example")));

// W2.Value OCC1202: blank
claw.CloudWorkers(c => c.ProjectProfile("github.com/example/project", " big"));

// W3 OCC5101: token
claw.CloudWorkers(c => c.Profile("big", p => p.Provider("example").Settings(s => s.Set("token", "abc"))));

// W4 OCC1202: no repository
claw.CloudWorkers(c => c.ProjectProfile("project", "big"));

// W5 OCC1202: passwordFile
claw.Desktop(d => d.Host(h => h.Enabled(true).PasswordFile("password")));

// W6 OCC1202: worktreeRoot
claw.WorktreeRoot("worktrees");

// K1 OCC4109: talk.provider
claw.Talk(t => t.Provider("elevenlabs").ProviderSettings("openai", p => p.ApiKey(Secret.FromEnv("OPENAI_API_KEY"))));

// Y1 OCC2104: http
claw.Proxy(p => p.ProxyUrl("socks5://10.0.0.1:1080"));

// Y2 OCC1005: ui.prefs.accent
claw.Ui(u => u.Prefs(p => p.Accent("aabbcc")));

// C1 OCC1001: telegrm
claw.Channels(c => c.Raw("telegrm", "{}"));

// C2 OCC3102: wechaty
claw.Channels(c => c.Raw("wechaty", "{}"));
claw.Plugins(p => p.Allow("wechaty"));

// C4 OCC3101: allowFrom
claw.Channels(c => c.Telegram(t => t.DmPolicy(DmPolicy.Allowlist)));

// C4.Account OCC3101: allowFrom
claw.Channels(c => c.Telegram(t => t.Account("family", a => a.DmPolicy(DmPolicy.Allowlist))));

// C5 OCC1001: 'bindings'
claw.Channels(c => c.Telegram(t => t.Raw("bindings", "{ acp: {} }")));

// L1 OCC6108: 'brwser'
claw.Plugins(p => p.Deny("brwser"));

// L1.Entry OCC6108: brwser
claw.Plugins(p => p.Entries(e => e.Raw("brwser", "{ enabled: true }")));

// L3 OCC6107: skill-workshop
claw.Plugins(p => p.Entries(e => e.Raw("skill-workshop", "{}")));

// L5 OCC6107: a command
claw.Plugins(p => p.Allow("dreaming"));

// L6 OCC6106: 'memory-cor'
claw.Plugins(p => p.Slots(s => s.Memory("memory-cor")));

// L6.Warning OCC6107: memory-lancedb
claw.Plugins(p => p.Slots(s => s.Memory("memory-lancedb")));

// L7 OCC6109: no effect
claw.Plugins(p => p.Entries(e => e.MemoryWiki(w => w.Config(c => c.VaultMode(MemoryWikiVaultMode.UnsafeLocal)))));
