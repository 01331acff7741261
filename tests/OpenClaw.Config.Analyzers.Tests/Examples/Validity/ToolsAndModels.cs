// T1 OCC4103: 'alsoAllow'
claw.Tools(t => t.Allow("read").AlsoAllow("write"));

// T1.Provider OCC4103: 'alsoAllow'
claw.Tools(t => t.ByProvider("openai", p => p.Allow("read").AlsoAllow("write")));

// T2 OCC4103: mode
claw.Tools(t => t.Exec(e => e.Mode(ExecMode.Ask).Ask(ExecAsk.Always)));

// T3 OCC4104: has moved
claw.Tools(t => t.Web(w => w.Search(s => s.Raw("brave", "{}"))));

// T4 OCC4104: never takes
claw.Tools(t => t.Web(w => w.Search(s => s.Raw("prototype", "1"))));

// T5 OCC4104: 'brave'
claw.Tools(t => t.Web(w => w.Search(s => s.Provider("brave"))));

// T5.Warning OCC4105: 'brave'
claw.Plugins(p => p.Allow("brave"));
claw.Tools(t => t.Web(w => w.Search(s => s.Provider("brave"))));

// P1 OCC6103: list of models
claw.Models(m => m.Provider("mine", p => p.BaseUrl("http://10.0.0.5:8000/v1")));

// P1.Url OCC6103: baseUrl
claw.Models(m => m.Provider("mine", p => p.Model(d => d.Id("tiny").Name("Tiny"))));

// P3 OCC6103: https
claw.Models(m => m.CatalogRefresh(c => c.Url("http://example.com/models.json")));

// P4 OCC6102: retired
claw.Agents(a => a.Defaults(d => d.Model("google/gemini-1.5-pro")));

// P4.Key OCC6102: retired
claw.Agents(a => a.Defaults(d => d.ModelEntry("google/gemini-1.5-pro", e => e.Alias("old"))));

// P4.Fallback OCC6102: retired
claw.Agents(a => a.Agent("main", m => m.Model(s => s.Primary("openai/gpt-5.4").Fallbacks("google/gemini-2.0-flash"))));

// P4.Channel OCC6102: retired
claw.Channels(c => c.ModelByChannel("telegram", "12345", "google/gemini-1.5-pro"));
