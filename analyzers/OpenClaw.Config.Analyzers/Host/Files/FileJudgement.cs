using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Host.Files;

/// <summary>What the rules say of one listed configuration. It holds as long as its text and those of all that it includes are the same.</summary>
internal sealed class FileJudgement
{
    private readonly SourceText? _text;
    private readonly BuildInputs _inputs;
    private readonly ListedFileSource _source;
    private readonly ImmutableArray<ConfigRule> _rules;
    private readonly Dictionary<SourceFile, (AdditionalText File, SourceText Text)> _places = [];
    private IReadOnlyList<Finding>? _findings;

    private FileJudgement(AdditionalText file, SourceText? text, ListedFiles files, ImmutableArray<ConfigRule> rules, CancellationToken cancellation)
    {
        _text = text;
        _inputs = files.Inputs;
        _rules = RuleSets.Of(rules, _inputs.ReportsAsAudit);
        _source = new ListedFileSource(files, cancellation);
        // What the build may say must not depend on where the build runs, so nothing is known of the environment.
        Reading = ConfigFile.Read(file.Path, text?.ToString() ?? string.Empty, _source, new ConfigFileOptions { OpenClawVersion = files.Inputs.OpenClawVersion }, cancellation);
        foreach (var read in Reading.Files)
        {
            var place = read.File == Reading.Files[0].File ? (file, text) : _source.Asked.Where(asked => asked.Path == read.File.Path).Select(static asked => (asked.File, asked.Text)).First();
            if (place is { Item1: { } where, Item2: { } content })
            {
                _places[read.File] = (where, content);
            }
        }
    }

    /// <summary>The configuration as it was read.</summary>
    public ConfigFileReading Reading { get; }

    /// <summary>The listed files that it includes.</summary>
    public IEnumerable<AdditionalText> Parts => _source.Asked.Select(static asked => asked.File).OfType<AdditionalText>();

    /// <summary>Reads a file. The rules are asked later, when it is known to be a configuration and not a part of one.</summary>
    public static FileJudgement Of(AdditionalText file, ListedFiles files, ImmutableArray<ConfigRule> rules, CancellationToken cancellation) =>
        new(file, file.GetText(cancellation), files, rules, cancellation);

    /// <summary>Whether reading it again would give the same.</summary>
    public bool Holds(AdditionalText file, ListedFiles files, CancellationToken cancellation) =>
        _inputs == files.Inputs
        && IsSame(_text, file.GetText(cancellation))
        && _source.Asked.All(asked => files.Find(asked.Path) is var now && (now is null) == (asked.File is null) && (now is null || IsSame(asked.Text, now.GetText(cancellation))));

    /// <summary>What the rules say.</summary>
    public IReadOnlyList<Finding> Findings(CancellationToken cancellation) =>
        _findings ??= ConfigJudge.Judge(Reading.Document, _rules, TextOrder.Instance, cancellation);

    /// <summary>The place of a span, and the file it is in; the beginning of the configuration for what has none.</summary>
    public Location Locate(SourceSpan? span, AdditionalText configuration)
    {
        if (span is not { } place || !_places.TryGetValue(place.File, out var at))
        {
            return Location.Create(configuration.Path, default, default);
        }

        // A text without its end, and a configuration that is empty, still have a place.
        var start = Math.Min(place.Start, at.Text.Length);
        var range = TextSpan.FromBounds(start, Math.Min(place.End, at.Text.Length));
        return Location.Create(at.File.Path, range, at.Text.Lines.GetLinePositionSpan(range));
    }

    private static bool IsSame(SourceText? before, SourceText? now) => ReferenceEquals(before, now) || (before is not null && now is not null && before.ContentEquals(now));
}
