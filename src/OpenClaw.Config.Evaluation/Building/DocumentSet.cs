using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Source;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Building;

/// <summary>The documents of one marked method.</summary>
/// <param name="names">The names taken so far in the whole compilation.</param>
/// <param name="problems">Takes what is wrong with names.</param>
/// <param name="files">Places.</param>
/// <param name="inputs">What the build says of them.</param>
internal sealed class DocumentSet(HashSet<string> names, Problems problems, SourceFiles files, BuildInputs inputs)
{
    private readonly List<(DocumentInProgress Document, bool HasValidName)> _all = [];
    private DocumentInProgress? _current;
    private bool _isSpoiled;

    /// <summary>The documents in order of declaration; those in which something went wrong are incomplete.</summary>
    public IEnumerable<EvaluatedDocument> Finish()
    {
        foreach (var (made, hasValidName) in _all)
        {
            var root = made.Document.Root;
            Emission.Complete(root, inputs.OpenClawVersion);
            if ((_isSpoiled || made.IsSpoiled) && root.IsComplete)
            {
                root.AddUnknown();
            }

            yield return new EvaluatedDocument(made.Document, made.NameSpan, hasValidName);
        }
    }

    /// <summary>Writes a document.</summary>
    public void Write(string name, SyntaxNode nameSyntax, CallTrail? trail, Action<DocumentInProgress> write)
    {
        var nameSpan = files.SpanOf(nameSyntax);
        var origin = new Origin(nameSpan, trail: trail?.Spans(files));
        var document = new DocumentInProgress(new ConfigDocument(name, new ConfigObject(origin), origin) { OpenClawVersion = inputs.OpenClawVersion, Today = inputs.Today }, nameSpan);
        var outer = _current;
        _current = document;
        try
        {
            _all.Add((document, IsValid(name, nameSyntax, trail)));
            write(document);
        }
        finally
        {
            _current = outer;
        }
    }

    /// <summary>Something went wrong: in the document being written or, outside of any, in what decides which documents there are.</summary>
    public void Spoil()
    {
        if (_current is null)
        {
            _isSpoiled = true;
        }
        else
        {
            _current.IsSpoiled = true;
        }
    }

    private bool IsValid(string name, SyntaxNode syntax, CallTrail? trail)
    {
        var message = DocumentName.Objection(name) is { } objection ? $"the name \"{name}\" {objection}"
            : !names.Add(name) ? $"another document is named \"{name}\"; names are unique in a project, upper and lower case counting as equal"
            : null;
        if (message is not null)
        {
            problems.Add(EvaluationProblemKind.DocumentName, files.SpanOf(syntax), message, trail);
        }

        return message is null;
    }
}
