using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A sandbox that is on and whose settings hand out what it is to keep: the browser of the host, or a host key that nobody checks.</summary>
internal sealed class SandboxWithADoor() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4055",
        "The sandbox has a door",
        "'{0}' is {1}, so {2}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var shared = context.Root["agents"]["defaults"]["sandbox"];
        foreach (var sandbox in context.Root["agents"]["entries"].Children().Select(static agent => agent["sandbox"]).Prepend(shared))
        {
            var mode = new Layers(sandbox, shared).Text("mode", "off");
            if (sandbox.IsAbsent || !mode.IsKnown || mode.Value == "off")
            {
                continue;
            }

            Check(context, sandbox["browser"]["allowHostControl"], true, "what runs in the sandbox drives the browser of the host, with every account that is signed in there");
            Check(context, sandbox["ssh"]["strictHostKeyChecking"], false, "whoever is on the way may pass for the machine of the sandbox and gets its files and commands");
        }
    }

    private static void Check(RuleContext context, ConfigCursor at, bool isOpen, string effect)
    {
        if (at.Boolean == isOpen)
        {
            context.Report(at, [at.Path.ToString(), isOpen ? "true" : "false", effect], fix: Close(at, isOpen));
        }
    }

    private static ReplaceByCode? Close(ConfigCursor at, bool isOpen) =>
        at.Origin is { } origin && (at.Node!.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin) ? new ReplaceByCode("Close the door", origin.Value, isOpen ? "false" : "true") : null;
}
