using OpenClaw.Config.Evaluation.Running;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>What a method returns by reference, on its way to whoever asked for the place and not for the value.</summary>
internal sealed class PlaceValue(Place place) : Value(null)
{
    public Place Place { get; } = place;

    public override string Noun => "a reference";
}
