using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config.Model.Tree;

/// <summary>One gateway's configuration: what becomes one <c>openclaw.json</c>, or was read from one.</summary>
/// <param name="name">The name under which it is emitted; for a file, its path.</param>
/// <param name="root">The root object.</param>
/// <param name="origin">Where the document is declared.</param>
public sealed class ConfigDocument(string name, ConfigObject root, Origin? origin = null)
{
    private readonly List<AcceptedRisk> _acceptedRisks = [];

    /// <summary>The name under which it is emitted.</summary>
    public string Name { get; } = name;

    /// <summary>The version of OpenClaw it is for.</summary>
    public string OpenClawVersion { get; init; } = OpenClawVersions.Default;

    /// <summary>The day on which it is judged, as <c>yyyy-MM-dd</c>; null where nobody says.</summary>
    public string? Today { get; init; }

    /// <summary>The root object.</summary>
    public ConfigObject Root { get; } = root;

    /// <summary>Where the document is declared: reported at when a finding is about something that is nowhere.</summary>
    public Origin? Origin { get; } = origin;

    /// <summary>The findings the operator took on.</summary>
    public IReadOnlyList<AcceptedRisk> AcceptedRisks => _acceptedRisks;

    /// <summary>What the gateway refuses or warns of while it reads this; null until it has been read, as a document that C# made.</summary>
    public IReadOnlyList<ReadingProblem>? ReadingProblems { get; internal set; }

    /// <summary>Whether everything in it is known. Only a complete document is ever written to disk.</summary>
    public bool IsComplete => Root.IsComplete;

    /// <summary>The root, to navigate from.</summary>
    public ConfigCursor Cursor => new(Root, ConfigPath.Root, Presence.Present);

    /// <summary>Takes on a finding.</summary>
    public void Accept(AcceptedRisk risk) => _acceptedRisks.Add(risk);
}
