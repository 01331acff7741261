// OCC3102: wechaty
claw.Channels(c => c.Raw("wechaty", "{}"));
claw.Plugins(p => p.Entries(e => e.Raw("wechaty", "{}")));
