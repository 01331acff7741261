using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity.Addresses;

namespace OpenClaw.Config.Posture.Validity.Secrets;

/// <summary>Programs that hand out secrets (S3), and hosts that the egress proxy lets through (S4).</summary>
public sealed class SecretProviderChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["secrets.providers.*"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var provider in context.PlacesOf(this).All.Where(static at => at["source"].Text == "exec"))
        {
            var command = provider["command"];
            if (TextOf(command) is { Length: > 0 } program && (!IsAbsolute(program) || program.IndexOfAny([';', '&', '|', '`', '$', '<', '>', '"', '\'', '\r', '\n', '\0']) >= 0))
            {
                found.Add(new("S3", command, $"{command.Path} is {Show(command)}; write the absolute path of a program, without quotes and characters of the shell") { Scope = provider.Path });
            }

            foreach (var folder in provider["trustedDirs"].Children().Where(static at => TextOf(at) is { Length: > 0 } path && !IsAbsolute(path)))
            {
                found.Add(new("S3", folder, $"{folder.Path} is {Show(folder)}; write an absolute path") { Scope = provider.Path });
            }
        }

        var proxy = context.Root["secrets"]["egressProxy"];
        foreach (var at in proxy["allowedHosts"].Children().Concat(proxy["bypassHosts"].Children()))
        {
            if (TextOf(at) is { } host && !HostNames.IsExact(host))
            {
                found.Add(new("S4", at, $"{at.Path} is {Show(at)}; write one exact host name or address, without scheme, port, path or wildcard"));
            }
        }
    }

    private static bool IsAbsolute(string path) =>
        path[0] == '/'
        || (path.Length > 2 && (path[0] | 0x20) is >= 'a' and <= 'z' && path[1] == ':' && path[2] is '/' or '\\')
        || (path.StartsWith(@"\\", StringComparison.Ordinal) && path.Substring(2).IndexOf('\\') is > 0 and var slash && slash + 3 < path.Length);
}
