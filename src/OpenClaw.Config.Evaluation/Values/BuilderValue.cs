using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Building;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>A builder of the library: a hand on one object of a document.</summary>
internal sealed class BuilderValue(SyntaxNode? madeBy, DocumentInProgress document, ConfigObject target) : Value(madeBy)
{
    public DocumentInProgress Document { get; } = document;

    public ConfigObject Target { get; } = target;

    public override string Noun => "a builder";
}

/// <summary>The builder of a fleet: adds documents.</summary>
internal sealed class FleetValue() : Value(null)
{
    public override string Noun => "a fleet builder";
}
