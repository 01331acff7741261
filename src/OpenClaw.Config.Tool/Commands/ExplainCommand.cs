using System.CommandLine;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Tool.Pages;
using OpenClaw.Config.Tool.Terminal;

namespace OpenClaw.Config.Tool.Commands;

/// <summary><c>openclaw-config explain [RULE]</c></summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolConsole console)
    {
        var rule = new Argument<string?>("RULE") { Description = "The id of a rule, such as OCC2001; all rules without it", Arity = ArgumentArity.ZeroOrOne };
        var plain = new Option<bool>("--no-color") { Description = "No colours, as with NO_COLOR set" };
        var command = new Command("explain", "Shows the page of a rule, or lists all rules.") { rule, plain };
        command.SetAction(parsed => Run(parsed.GetValue(rule), new Ink(console.HasColours && !parsed.GetValue(plain)), console));
        return command;
    }

    private static int Run(string? asked, Ink ink, ToolConsole console)
    {
        if (asked is null)
        {
            RuleList.Write(console.Out, ink);
            return ExitCodes.Fine;
        }

        var ids = RuleCatalogue.All.Select(static rule => rule.Descriptor.Id);
        var id = ids.FirstOrDefault(known => string.Equals(known, asked.Trim(), StringComparison.OrdinalIgnoreCase));
        if (id is not null)
        {
            RulePage.Write(id, console.Out, ink);
            return ExitCodes.Fine;
        }

        var nearest = NearestName.Find(asked.Trim().ToUpperInvariant(), ids);
        var hint = nearest is null ? "; 'openclaw-config explain' lists all" : $"; did you mean {nearest}?";
        console.Error.WriteLine($"openclaw-config: there is no rule '{Printable.Of(asked)}'{hint}");
        return ExitCodes.Failed;
    }
}
