using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Gateway;

/// <summary>Roles of operators: that there are any, that the default is one of them, and that agents are named by ids (G6).</summary>
public sealed class RoleChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["gateway.roles.definitions.*.agents"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var roles = context.Root["gateway"]["roles"];
        var (definitions, fallback) = (roles["definitions"], roles["default"]);
        if (definitions.Node is ConfigObject && definitions.IsPresent && definitions.HasAllChildren)
        {
            if (!definitions.Children().Any())
            {
                found.Add(new("G6", definitions, $"{definitions.Path} defines no role; add one, or leave {roles.Path} out"));
            }

            if (TextOf(fallback)?.Trim() is { } name && definitions.Children().All(role => role.Path.Segment.Trim() != name))
            {
                found.Add(new("G6", fallback, $"{fallback.Path} is {Show(fallback)}, which is none of the roles defined there") { Scope = roles.Path });
            }
        }

        foreach (var agents in context.PlacesOf(this).All)
        {
            // The validator names the list, since it may also be the text '*'.
            var wrong = agents.Node is ConfigArray ? agents.Children().FirstOrDefault(static at => TextOf(at)?.Trim() is { Length: > 0 } id && !IsAgentId(id)) : default;
            if (wrong.Node is not null)
            {
                found.Add(new("G6", wrong, $"{wrong.Path} is {Show(wrong)}, which is no agent id: letters, digits, '_' and '-', at most 64") { Path = agents.Path });
            }
        }
    }

    private static bool IsAgentId(string id) =>
        id.Length <= 64 && id[0] is not ('_' or '-') && id.All(static c => (c | 0x20) is (>= 'a' and <= 'z') || c is (>= '0' and <= '9') or '_' or '-');
}
