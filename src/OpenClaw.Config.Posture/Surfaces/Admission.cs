using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>Who gets in, and what says so.</summary>
/// <param name="Senders">Whose messages are taken.</param>
/// <param name="Doors">The settings that let them in, the one to change first; empty where a default does.</param>
public sealed record Admission(SenderClass Senders, IReadOnlyList<ConfigCursor> Doors)
{
    internal static readonly Admission Nobody = new(SenderClass.Nobody, []);

    internal static Admission Unknown(params ConfigCursor?[] places) => Of(SenderClass.Unknown, places);

    internal static Admission Of(SenderClass senders, params ConfigCursor?[] places) =>
        new(senders, [.. places.OfType<ConfigCursor>().Where(static place => place.Node is not null)]);
}
