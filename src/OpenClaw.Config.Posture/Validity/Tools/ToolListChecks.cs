using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Validity.Tools;

/// <summary>Tool settings that exclude each other: two lists of what is allowed (T1), two ways to say when to ask (T2).</summary>
public sealed class ToolListChecks : ValidityCheck
{
    private static readonly PathPatterns Lists = new(["byProvider.*", "toolsBySender.*", "sandbox.tools", "subagents.tools"]);

    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["tools", "agents.entries.*.tools"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var tools in context.PlacesOf(this).All)
        {
            foreach (var at in Lists.Select(tools).Prepend(tools))
            {
                if (HasItems(at["allow"]) && HasItems(at["alsoAllow"]))
                {
                    found.Add(new("T1", at["alsoAllow"], $"{at.Path} sets both 'allow' and 'alsoAllow'; put everything into 'allow', or keep only 'alsoAllow' beside a profile") { Path = at.Path, Scope = at.Path });
                }
            }

            var exec = tools["exec"];
            if (exec["mode"].IsPresent && (exec["security"].IsPresent || exec["ask"].IsPresent))
            {
                var other = exec["security"].IsPresent ? "security" : "ask";
                found.Add(new("T2", exec["mode"], $"{exec["mode"].Path} replaces 'security' and 'ask', but '{other}' stands beside it; keep the mode alone") { Scope = exec.Path });
            }
        }
    }
}
