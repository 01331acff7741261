using System.Numerics;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Network;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>
/// The entries of <c>gateway.nodes.pairing.autoApproveCidrs</c>: what each stands for, and what it becomes together with the
/// others that it overlaps or touches.
/// </summary>
internal sealed class AutoApproveRanges
{
    private AutoApproveRanges(IReadOnlyList<Entry> entries, IReadOnlyList<ConfigCursor> unreadable)
    {
        Entries = entries;
        Unreadable = unreadable;
    }

    /// <summary>The entries that the gateway understands.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The entries that it ignores without a word.</summary>
    public IReadOnlyList<ConfigCursor> Unreadable { get; }

    /// <summary>Reads the list. Entries that are not known count for nothing.</summary>
    public static AutoApproveRanges Of(ConfigDocument document)
    {
        var known = new List<(ConfigCursor At, string Text, AddressRange Range)>();
        var unreadable = new List<ConfigCursor>();
        foreach (var item in document.Cursor["gateway"]["nodes"]["pairing"]["autoApproveCidrs"].Children())
        {
            // A variable is filled in by the gateway when it starts; nobody can say here what it holds.
            if (item.Text is { } text && text.Trim().Length > 0 && !text.Contains("${"))
            {
                if (AddressReader.Read(text) is { } range)
                {
                    known.Add((item, text.Trim(), range));
                }
                else
                {
                    unreadable.Add(item);
                }
            }
        }

        // Single addresses were listed one by one, by somebody who knew them: they widen nothing.
        var joined = AddressRange.Join(known.Where(static entry => !entry.Range.IsSingle).Select(static entry => entry.Range));
        return new(
            [.. known.Select(entry => new Entry(entry.At, entry.Text, entry.Range, joined.FirstOrDefault(range => range.Contains(entry.Range)) ?? entry.Range))],
            unreadable);
    }

    /// <summary>An entry.</summary>
    /// <param name="At">Its place.</param>
    /// <param name="Text">Its text.</param>
    /// <param name="Range">What it stands for.</param>
    /// <param name="Joined">What it is part of.</param>
    internal sealed record Entry(ConfigCursor At, string Text, AddressRange Range, AddressRange Joined)
    {
        /// <summary>Whether the entry exceeds a limit by itself, or as a part of something that no single entry exceeds.</summary>
        public bool Exceeds(Func<AddressRange, bool> limit, AutoApproveRanges all) =>
            !Range.IsSingle && (limit(Range) || (limit(Joined) && !all.Entries.Any(other => Joined.Contains(other.Range) && limit(other.Range))));
    }

    /// <summary>Whether more than 2^bits addresses.</summary>
    public static bool IsMoreThan(BigInteger count, int bits) => count > BigInteger.One << bits;
}
