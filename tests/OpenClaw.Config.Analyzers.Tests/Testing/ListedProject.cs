using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Testing;

/// <summary>A project's additional files, as the build hands them to the analyzer: with the item that they were listed as.</summary>
internal sealed class ListedProject
{
    private readonly Dictionary<string, ListedText> _files = [];

    /// <summary>The options for a run of the analyzer.</summary>
    public AnalyzerOptions Options => new([.. _files.Values], new ItemGroups());

    /// <summary>Adds a file, marked or not, or gives it another text.</summary>
    public ListedProject With(string path, string marked, string item = "OpenClawConfigFile")
    {
        _files[path] = new ListedText(path, MarkedSource.Parse(marked), item);
        return this;
    }

    /// <summary>How often a file was read.</summary>
    public int ReadsOf(string path) => _files[path].Reads;

    /// <summary>The same files for another compilation, unchanged.</summary>
    public ImmutableArray<AdditionalText> Texts => [.. _files.Values];

    /// <summary>The marks, one a line: what is expected, and where.</summary>
    public IEnumerable<string> Expected => _files.Values.SelectMany(static file => file.Source.Spans.Select(span => $"{file.Path} {span.Expectation} at '{file.Source.TextOf(span)}'"));

    /// <summary>What was found, in the same words.</summary>
    public IEnumerable<string> Found(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(diagnostic =>
        $"{diagnostic.Location.GetLineSpan().Path} {diagnostic.Id} at '{_files[diagnostic.Location.GetLineSpan().Path].TextAt(diagnostic.Location)}'");

    private sealed class ListedText(string path, MarkedSource source, string item) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(source.Text);

        public MarkedSource Source { get; } = source;

        public string Item { get; } = item;

        public int Reads { get; private set; }

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Reads++;
            return _text;
        }

        public string TextAt(Location location) => _text.ToString(location.SourceSpan);
    }

    private sealed class ItemGroups : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Metadata(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Metadata(textFile as ListedText);
    }

    private sealed class Metadata(ListedText? file) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.SourceItemGroup" => file?.Item,
                // Its path in the project, whose folder is /p.
                "build_metadata.AdditionalFiles.OpenClawInputName" when file?.Item == "OpenClawInput" => file.Path["/p/".Length..],
                _ => null,
            };
            return value is not null;
        }
    }
}
