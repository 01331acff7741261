using OpenClaw.Config.Tool.Commands;
using OpenClaw.Config.Tool.Terminal;

// usage: openclaw-config check FILE... | openclaw-config explain [RULE] | openclaw-config --help
using var console = ToolConsole.OfProcess();
return ToolCommands.Run(args, console);
