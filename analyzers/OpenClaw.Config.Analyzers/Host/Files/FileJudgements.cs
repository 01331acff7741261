using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Host.Files;

/// <summary>
/// The judgements of the files that are alive. An editor makes a new compilation for every key that is pressed in any C# file; a configuration is
/// judged again only when its own text changes, or one that it includes.
/// </summary>
internal sealed class FileJudgements(ImmutableArray<ConfigRule> rules)
{
    private readonly ConditionalWeakTable<AdditionalText, FileJudgement> _known = new();
    private readonly object _gate = new();

    /// <summary>The judgement of a file.</summary>
    public FileJudgement Of(AdditionalText file, ListedFiles files, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_known.TryGetValue(file, out var known) && known.Holds(file, files, cancellation))
            {
                return known;
            }

            var made = FileJudgement.Of(file, files, rules, cancellation);
            _known.Remove(file);
            _known.Add(file, made);
            return made;
        }
    }
}
