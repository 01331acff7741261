// S1 OCC5101: JSON pointer
claw.Cron(c => c.WebhookToken(Secret.FromFile("openai/apiKey")));

// S2 OCC5101: id
claw.Cron(c => c.WebhookToken(Secret.FromExec("a/../b", "vault")));

// S3 OCC5102: absolute path
claw.Secrets(s => s.ExecProvider("vault", p => p.Command("vault-read")));

// S3.Folder OCC5102: absolute
claw.Secrets(s => s.ExecProvider("vault", p => p.Command("/usr/local/bin/vault-read").TrustedDirs("bin")));

// S4 OCC5102: bypassHosts
claw.Secrets(s => s.EgressProxy(e => e.BypassHosts("*.example.com")));

// S5 OCC1002: hooks.token
claw.Hooks(h => h.Raw("token", "{ source: 'env', provider: 'default', id: 'HOOKS_TOKEN' }"));

// S6 OCC5101: 'env'
claw.Secrets(s => s.EnvProvider("vault", p => { }));
claw.Cron(c => c.WebhookToken(Secret.FromFile("/token", "vault")));

// S5.Channel OCC5101: takes no reference
claw.Channels(c => c.WhatsApp(w => w.Raw("creds", "{ json: { source: 'env', provider: 'default', id: 'WHATSAPP_CREDENTIALS' } }")));
