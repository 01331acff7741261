// OCC1303: default
claw.Agents(a => a.Agent("main", m => m.Default(true)));
