using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity.Hosts;

namespace OpenClaw.Config.Posture.Validity.Secrets;

/// <summary>Programs that give secrets, on the machine of the gateway (S7): a build does not know it, the command line may.</summary>
public sealed class SecretProgramChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["secrets.providers.*"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var provider in context.PlacesOf(this).All)
        {
            var command = provider["command"];
            if (TextOf(command) is { } path && !IsOfPlugin(provider) && Fault(path, provider["trustedDirs"], context) is { } fault)
            {
                found.Add(new("S7", command, $"{command.Path} is a program that {fault}") { Stage = ValidityStage.SecretPrograms });
            }
        }
    }

    private static string? Fault(string path, ConfigCursor trusted, ValidityContext context) => context.OnHost(path) switch
    {
        null => null,
        { Kind: HostPathKind.Missing } => "is not there",
        { Kind: HostPathKind.Folder } => "is a folder",
        { Kind: HostPathKind.Link } => "is a symbolic link; name the file itself",
        _ when IsOutside(path, trusted) => "lies in none of the trusted folders",
        { IsOpenToOthers: true } => "others may change; take away their right to write",
        { IsOwn: false } => "belongs to another account",
        _ => null,
    };

    private static bool IsOutside(string path, ConfigCursor trusted) =>
        trusted.HasAllChildren && trusted.Children().Any() && trusted.Children().All(at => TextOf(at) is { } folder && !Model.Files.FilePath.IsInside(Model.Files.FilePath.Normalize(folder), Model.Files.FilePath.Normalize(path)));

    private static bool IsOfPlugin(ConfigCursor provider) =>
        provider["source"].Text == "exec" && !string.IsNullOrWhiteSpace(provider["pluginIntegration"]["pluginId"].Text) && !string.IsNullOrWhiteSpace(provider["pluginIntegration"]["integrationId"].Text);
}
