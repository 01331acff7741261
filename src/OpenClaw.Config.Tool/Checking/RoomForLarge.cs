using System.Runtime;

namespace OpenClaw.Config.Tool.Checking;

/// <summary>
/// Room on the heap for all that the check of a large file makes. Nearly all of it is the document and what refers to it, which lives to the end: a collector that
/// looks through it again and again, and moves it twice, finds nothing to free and takes nearly half of the time.
/// </summary>
internal sealed class RoomForLarge : IDisposable
{
    /// <summary>From how many characters on a text is large. Below that, none of this is worth its while.</summary>
    public const int Large = 1 << 20;

    // Half as much again as a check was seen to make for a character of the text: what is not used is only reserved. One that makes more is collected from
    // then on as ever.
    private const int BytesForCharacter = 72;

    // The most the runtime reserves at once on every platform, and what a container leaves to others.
    private const long MostBytes = 1L << 30;
    private const int MostShare = 4;

    private RoomForLarge()
    {
    }

    /// <summary>Reserves the room; null where the text is not large, or the machine too small.</summary>
    /// <param name="characters">The length of the text.</param>
    public static RoomForLarge? For(long characters)
    {
        if (characters < Large || GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            return null;
        }

        var wanted = Math.Min(Math.Min(characters * BytesForCharacter, MostBytes), GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / MostShare);
        try
        {
            return GC.TryStartNoGCRegion(wanted) ? new() : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this collector hands out at once.
            return null;
        }
    }

    /// <summary>Has the collector work again.</summary>
    public void Dispose()
    {
        try
        {
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            {
                GC.EndNoGCRegion();
            }
        }
        catch (InvalidOperationException)
        {
            // The room was used up, and the collector at work since.
        }
    }
}
