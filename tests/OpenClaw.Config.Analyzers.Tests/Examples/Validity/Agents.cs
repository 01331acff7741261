// A1 OCC1103: names no agent
claw.Agents(a => a.Ownership(AgentsOwnership.Explicit));

// A3 OCC1103: are the same agent
claw.Owner("home").Agents(a => a.Agent("home", m => m.Name("Home")).Agent("Home", m => m.Name("Other")));

// A4 OCC1103: default
claw.Agents(a => a.Agent("home", m => m.Default(true)).Agent("work", m => m.Default(true)));

// A5 OCC1103: explicit
claw.Agents(a => a.Ownership(AgentsOwnership.Explicit).Agent("home", m => m.Default(true)).Agent("work", m => m.Name("Work")));

// A6 OCC1103: nothing says which
claw.Agents(a => a.Agent("home", m => m.Name("Home")).Agent("work", m => m.Name("Work")));

// A7 OCC1001: constructor
claw.Agents(a => a.Agent("main", m => m.Raw("constructor", "1")));

// A8 OCC1101: 'nobody'
claw.Agents(a => a.Agent("main", m => m.Name("Main")));
claw.Talk(t => t.Agent("nobody"));

// A8.Heartbeat OCC1101: 'nobody'
claw.Agents(a => a.Agent("main", m => m.Name("Main")).Defaults(d => d.Heartbeat(h => h.Agent("nobody"))));

// A9 OCC1101: 'nobody'
claw.Agents(a => a.Agent("main", m => m.Name("Main")));
claw.Route("nobody", m => m.Channel("telegram"));

// A10 OCC7001: names no conversation
claw.AcpBinding(b => b.Agent("main").Match(m => m.Channel("telegram")));

// A11 OCC7001: holds an object
claw.Broadcast(b => b.Peer("everybody", g => g.Agents("main")));

// A12 OCC7001: 16
claw.Broadcast(b => b.Peer("whatsapp:1", "main", "main", "main", "main", "main", "main", "main", "main", "main", "main", "main", "main", "main", "main", "main", "main", "main"));

// A13 OCC1101: 'Main'
claw.Agents(a => a.Agent("main", m => m.Name("Main")));
claw.Broadcast(b => b.Peer("whatsapp:1", "main", "Main"));

// A14 OCC4101: share the folder
claw.Owner("home").Agents(a => a.Agent("home", m => m.AgentDir("/srv/claw")).Agent("work", m => m.AgentDir("/srv/claw")));

// A15 OCC4101: avatar
claw.Agents(a => a.Agent("main", m => m.Workspace("/srv/claw").Identity(i => i.Avatar("../face.png"))));

// A15.Scheme OCC4101: avatar
claw.Agents(a => a.Agent("main", m => m.Identity(i => i.Avatar("~/face.png"))));

// A16 OCC6101: neither an alias
claw.Agents(a => a.Defaults(d => d.ModelPolicy(p => p.Allow("gpt-5.4"))));

// A16.Agent OCC6101: neither an alias
claw.Agents(a => a.Agent("main", m => m.ModelPolicy(p => p.Allow("*"))));

// A17 OCC4102: is no name for a variable
claw.Agents(a => a.Defaults(d => d.Sandbox(s => s.Mode(SandboxMode.All).Docker(c => c.Env("1A", "x")))));

// A17.Value OCC4102: line
claw.Agents(a => a.Defaults(d => d.Sandbox(s => s.Mode(SandboxMode.All).Docker(c => c.Env("A", "two\nlines")))));

// A18 OCC4107: heartbeat
claw.Agents(a => a.Ownership(AgentsOwnership.Explicit).Agent("home", m => m.Name("Home")).Agent("work", m => m.Name("Work")));

// A19 OCC1201: '1w'
claw.Agents(a => a.Defaults(d => d.Heartbeat(h => h.Every("1w"))));

// A20 OCC1201: '24:01'
claw.Agents(a => a.Defaults(d => d.Heartbeat(h => h.ActiveHours(o => o.End("24:01")))));

// A20.Start OCC1201: '8:00'
claw.Agents(a => a.Agent("main", m => m.Heartbeat(h => h.ActiveHours(o => o.Start("8:00")))));

// A21 OCC4106: 'nowhere'
claw.Agents(a => a.Defaults(d => d.Heartbeat(h => h.Target("nowhere"))));

// A22 OCC6101: 'gpt'
claw.Agents(a => a.Defaults(d => d.DecisionModel("gpt")));

// A23 OCC6101: codeMode
claw.Agents(a => a.Defaults(d => d.ModelEntry("gpt", e => e.CodeMode(true))));

// A23.Picker OCC6101: 'auto'
claw.Agents(a => a.Defaults(d => d.ModelEntry("openai/gpt-5.4", e => e.PickerRuntimes("auto"))));

// A24 OCC1201: '20xb'
claw.Agents(a => a.Defaults(d => d.Compaction(c => c.MaxActiveTranscriptBytes("20xb"))));

// A25 OCC4102: 'host'
claw.Agents(a => a.Defaults(d => d.Sandbox(s => s.Mode(SandboxMode.All).Docker(c => c.Network("host")))));

// A25.Seccomp OCC4102: unconfined
claw.Agents(a => a.Agent("main", m => m.Sandbox(s => s.Mode(SandboxMode.All).Docker(c => c.SeccompProfile("unconfined")))));

// A26 OCC4102: absolute
claw.Agents(a => a.Defaults(d => d.Sandbox(s => s.Mode(SandboxMode.All).Docker(c => c.Binds("data:/data")))));

// A26.Browser OCC4102: absolute
claw.Agents(a => a.Defaults(d => d.Sandbox(s => s.Mode(SandboxMode.All).Browser(b => b.Binds("~/data:/data")))));

// A27 OCC4102: 'host'
claw.Agents(a => a.Defaults(d => d.Sandbox(s => s.Mode(SandboxMode.All).Browser(b => b.Network("host")))));
