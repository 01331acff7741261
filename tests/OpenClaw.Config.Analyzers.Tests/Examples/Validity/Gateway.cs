// G1 OCC2101: needs the gateway to listen on loopback only
claw.Gateway(g => g.Bind(GatewayBind.Lan).Tailscale(t => t.Mode(TailscaleMode.Serve)).Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("OPENCLAW_GATEWAY_TOKEN"))));

// G2 OCC2101: 'none'
claw.Gateway(g => g.Tailscale(t => t.Mode(TailscaleMode.Serve)).Auth(a => a.Mode(GatewayAuthMode.None)));

// G3 OCC2102: bare origin
claw.Gateway(g => g.PublicOrigin("https://claw.example.com/app"));

// G4 OCC2102: domain
claw.Gateway(g => g.Portals(p => p.Ingress(i => i.Domain("a1").Port(8443))));

// G4.Port OCC2102: port
claw.Gateway(g => g.Portals(p => p.Ingress(i => i.Domain("portals.example.com").Port(18789))));

// G4.Origin OCC2102: publicOrigin
claw.Gateway(g => g.PublicOrigin("https://claw.portals.example.com").Portals(p => p.Ingress(i => i.Domain("portals.example.com").Port(8443))));

// G5 OCC2104: certPath
claw.Gateway(g => g.Tls(t => t.Enabled(true).CertPath(" ").KeyPath("/etc/claw/key.pem")));

// G6 OCC2103: none of the roles
claw.Gateway(g => g.Roles(r => r.Default("viewer").Role("admin", d => d.Agents(AllAgents.All).Scopes(OperatorScope.Read).Sessions(s => s.Others(OthersSessions.None)))));

// G7 OCC2104: edgeAuth
claw.Gateway(g => g.Remote(r => r.EdgeAuth("Host", Secret.FromEnv("EDGE_TOKEN"))));

// H1 OCC6104: keeps a session
claw.Hooks(h => h.Mapping(m => m.SessionMode(HookMappingSessionMode.Persistent).MessageTemplate("New mail")));

// H2 OCC6104: module
claw.Hooks(h => h.Mapping(m => m.Transform(t => t.Module("../outside.mjs"))));

// X1 OCC6105: 'timeout'
claw.Mcp(m => m.Server("notes", s => s.Command("notes-mcp").Raw("timeout", "1")));

// X1.Disabled OCC6105: disabled
claw.Mcp(m => m.Server("notes", s => s.Command("notes-mcp").Raw("disabled", "true")));

// X1.Node OCC6105: 'timeout'
claw.NodeHost(n => n.Mcp(m => m.Server("notes", s => s.Command("notes-mcp").Raw("timeout", "1"))));

// X2 OCC6105: no command
claw.Mcp(m => m.Server("notes", s => s.Transport(McpTransport.Stdio)));

// X3 OCC6105: per-requester
claw.Mcp(m => m.Server("notes", s => s.Auth(McpAuth.OAuth).OAuth(o => o.Identity(McpOAuthIdentity.PerRequester))));

// X4 OCC6105: url
claw.Mcp(m => m.Server("notes", s => s.Url("ftp://notes.example.com/mcp")));

// X4.Metadata OCC6105: clientMetadataUrl
claw.Mcp(m => m.Server("notes", s => s.Url("https://notes.example.com/mcp").OAuth(o => o.ClientMetadataUrl("https://notes.example.com/"))));

// X5 OCC6105: sandboxOrigin
claw.Mcp(m => m.Apps(a => a.SandboxOrigin("wss://apps.example.com")));

// X6 OCC6105: reserved
claw.Mcp(m => m.Server("__proto__", s => s.Command("notes-mcp")));

// X6.Blank OCC6105: blanks
claw.NodeHost(n => n.Mcp(m => m.Server(" notes", s => s.Command("notes-mcp"))));
