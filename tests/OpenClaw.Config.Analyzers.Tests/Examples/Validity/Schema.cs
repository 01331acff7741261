// Z.UnknownKey OCC1001: 'prot'
claw.Gateway(g => g.Raw("prot", "18789"));

// Z.UnknownKeyInside OCC1001: 'prot'
claw.Raw("gateway", "{ prot: 18789 }");

// Z.BadKey OCC1001: agents.entries
claw.Agents(a => a.Agent("two words", m => m.Name("Two")));

// Z.Type OCC1002: not a string
claw.Gateway(g => g.Raw("port", "'18789'"));

// Z.TypeInside OCC1002: not a string
claw.Raw("gateway", "{ port: '18789' }");

// Z.Union OCC1002: agents.defaults.model
claw.Agents(a => a.Defaults(d => d.Raw("model", "7")));

// Z.Null OCC1002: null
claw.Gateway(g => g.Raw("port", "null"));

// Z.Enum OCC1003: 'lopback'
claw.Gateway(g => g.Raw("bind", "'lopback'"));

// Z.Maximum OCC1004: 65535
claw.Gateway(g => g.Port(99999));

// Z.Minimum OCC1004: minimum
claw.Gateway(g => g.Port(0));

// Z.Shortest OCC1004: worktreeRoot
claw.WorktreeRoot("");

// Z.Pattern OCC1005: does not match
claw.Gateway(g => g.Remote(r => r.Token(Secret.FromEnv("my token"))));

// Z.Required OCC1006: lacks
claw.Binding(b => b.Match(m => m.Channel("telegram")));

// Z.Forbidden OCC1007: must not combine
claw.Plugins(p => p.Entries(e => e.MemoryWiki(w => w.Enabled(true).Config(c => c.VaultMode(MemoryWikiVaultMode.UnsafeLocal).Vault(v => v.Scope(MemoryWikiVaultScope.Agent))))));
