using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Checking;

/// <summary>A configuration and what there is to tell about it.</summary>
/// <param name="name">Its file, as the command line names it.</param>
/// <param name="remarks">What there is to tell.</param>
/// <param name="texts">The files it was read from: its own and those that it includes.</param>
internal sealed class CheckedFile(string name, IReadOnlyList<Remark> remarks, IReadOnlyDictionary<SourceFile, SourceText> texts)
{
    private readonly Dictionary<SourceText, HiddenSpans> _secrets = [];

    /// <summary>Its file, as the command line names it.</summary>
    public string Name => name;

    /// <summary>What there is to tell, in the order of the text.</summary>
    public IReadOnlyList<Remark> Remarks => remarks;

    /// <summary>The file that a place lies in.</summary>
    public SourceText TextOf(SourceSpan place) => texts[place.File];

    /// <summary>The lines and columns of a place.</summary>
    public TextRange RangeOf(SourceSpan place) => TextOf(place).RangeOf(place);

    /// <summary>What an excerpt of a file must not show.</summary>
    public HiddenSpans SecretsOf(SourceText text)
    {
        if (!_secrets.TryGetValue(text, out var secrets))
        {
            _secrets.Add(text, secrets = HiddenSpans.Of(text));
        }

        return secrets;
    }

    /// <summary>How many remarks have a severity.</summary>
    public int Count(Severity severity) => remarks.Count(remark => remark.Severity == severity);
}
