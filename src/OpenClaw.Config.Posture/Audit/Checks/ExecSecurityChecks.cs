using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit.Agents;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Who may run every command, and whether a channel stands open besides. Whether the channel leads to that agent is nothing to the audit.</summary>
internal sealed class ExecSecurityChecks : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        var (scopes, isComplete) = ExecScopes.Of(context.Root, context.Agents);
        var open = context.OpenPlaces;
        var (full, fullScopes) = Find(scopes, isComplete, static scope => scope.Security.Is("full"));
        var (some, someScopes) = Find(scopes, isComplete, static scope => scope.Security.Is("deny").Not());
        report.When(
            full,
            "tools.exec.security_full_configured",
            CriticalIf(open.Any),
            $"Every command may run for {Names(fullScopes.Select(static scope => scope.Name))}{(open.Places.Count > 0 ? ", and channels stand open: " + Paths(open.Places) : string.Empty)}",
            Sources(fullScopes).Concat(open.Places));
        report.When(
            open.Any.And(some),
            "security.exposure.open_channels_with_exec",
            CriticalIf(full),
            $"Channels stand open ({Paths(open.Places)}) beside scopes that run commands: {Names(someScopes.Select(static scope => $"{scope.Name} (security={scope.Security.Value})"))}",
            open.Places.Concat(Sources(someScopes)));
    }

    private static (Answer Any, List<ExecScope> Which) Find(IReadOnlyList<ExecScope> scopes, bool isComplete, Func<ExecScope, Answer> holds)
    {
        var any = isComplete ? Answer.No : Answer.Unknown;
        var which = new List<ExecScope>();
        foreach (var scope in scopes)
        {
            var answer = holds(scope);
            any = any.Or(answer);
            if (answer == Answer.Yes)
            {
                which.Add(scope);
            }
        }

        return (any, which);
    }

    private static IEnumerable<ConfigCursor> Sources(IEnumerable<ExecScope> scopes) => scopes.Select(static scope => scope.Security.Source).OfType<ConfigCursor>();

    private static string Paths(IEnumerable<ConfigCursor> places) => Names(places.Select(static place => place.Path.ToString()));
}
