using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

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

    /// <summary>This, provided that a gate before it lets messages pass.</summary>
    internal Admission If(Answer passes, params ConfigCursor?[] gate) => passes switch
    {
        Answer.Yes => this,
        Answer.No => Nobody,
        _ => Senders == SenderClass.Nobody ? Nobody : Unknown(gate),
    };

    /// <summary>Those whom both let in. Of two lists nobody can say whom they share.</summary>
    internal Admission And(Admission other) =>
        Senders == SenderClass.Nobody || other.Senders == SenderClass.Nobody ? Nobody
        : Senders == SenderClass.Anyone ? other with { Doors = other.Senders == SenderClass.Anyone ? [.. Doors, .. other.Doors] : other.Doors }
        : Senders == SenderClass.Unknown && other.Senders != SenderClass.Anyone ? other
        : this;
}
