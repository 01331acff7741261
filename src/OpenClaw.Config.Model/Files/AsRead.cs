using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config.Model.Files;

/// <summary>
/// A configuration as the gateway has it before it judges: variables filled in, older forms moved. Every judgement begins here, be the
/// configuration from a file or from C#; what has been through this comes out as it is.
/// </summary>
/// <param name="Root">The configuration.</param>
/// <param name="Problems">What the gateway warns of on the way.</param>
public sealed record AsRead(ConfigNode Root, IReadOnlyList<ReadingProblem> Problems)
{
    /// <summary>Whether anything was put in the place of a variable, or an escape undone.</summary>
    internal bool HasFilled { get; init; }

    /// <summary>The document as the gateway judges it: this one if it was read before, else one with the same name, origin and accepted risks.</summary>
    public static ConfigDocument DocumentOf(ConfigDocument document)
    {
        if (document.ReadingProblems is not null)
        {
            return document;
        }

        var read = Of(document.Root, version: document.OpenClawVersion);
        var made = new ConfigDocument(document.Name, (ConfigObject)read.Root, document.Origin)
        {
            OpenClawVersion = document.OpenClawVersion,
            Today = document.Today,
            ReadingProblems = read.Problems,
        };
        foreach (var risk in document.AcceptedRisks)
        {
            made.Accept(risk);
        }

        return made;
    }

    /// <summary>Reads a configuration.</summary>
    /// <param name="root">The configuration, includes resolved.</param>
    /// <param name="environment">The environment of the gateway; null where it is not known.</param>
    /// <param name="version">The version of OpenClaw that reads it.</param>
    public static AsRead Of(ConfigNode root, IReadOnlyDictionary<string, string>? environment = null, string version = OpenClawVersions.Default)
    {
        var fill = new VariableFill(environment is null ? null : ConfigVariables.Of(environment, root));
        var older = new OlderForms();
        var filled = fill.Fill(root);
        var read = OlderForms.AreMovedBy(version) ? older.Move(filled) : filled;
        return new(read, [.. fill.Missing, .. older.Moved]) { HasFilled = fill.HasFilled };
    }
}
