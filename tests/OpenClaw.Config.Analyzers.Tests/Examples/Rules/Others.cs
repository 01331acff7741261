// OCC2001.Token OCC2001: 'none'
claw.Gateway(g => g.Auth(a => a.Token(Secret.FromEnv("OPENCLAW_GATEWAY_TOKEN")).Mode(GatewayAuthMode.None)));

// OCC2001.NoSecret OCC2001: Nothing
claw.Gateway(g => g.Auth(a => a.Mode(GatewayAuthMode.Token)));

// OCC8050.Main OCC8050: 2 people
claw.Channels(c => c.Telegram(t => t.DmPolicy(DmPolicy.Allowlist).AllowFrom("12345", "67890")));
claw.Session(s => s.DmScope(DmScope.Main));

// OCC1303.Default OCC1303: default
claw.Agents(a => a.Agent("main", m => m.Default(true)));

// OCC3102.Raw OCC3102: wechaty
claw.Channels(c => c.Raw("wechaty", "{}"));
claw.Plugins(p => p.Entries(e => e.Raw("wechaty", "{}")));
