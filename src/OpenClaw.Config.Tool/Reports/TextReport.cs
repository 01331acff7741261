using System.Globalization;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Tool.Checking;
using OpenClaw.Config.Tool.Terminal;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Reports;

/// <summary>For people: each remark with its place, its line and what to do, and the sum at the end.</summary>
/// <param name="ink">The colours.</param>
/// <param name="version">The version of OpenClaw judged by.</param>
internal sealed class TextReport(Ink ink, string version) : IReport
{
    private readonly Dictionary<(char Character, int Length), string> _repeated = [];

    /// <inheritdoc />
    public void Write(IReadOnlyList<CheckedFile> files, IReadOnlyList<InputResult> failures, TextWriter output)
    {
        foreach (var file in files)
        {
            foreach (var remark in file.Remarks)
            {
                Write(file, remark, output);
            }
        }

        if (files.Count > 0)
        {
            output.WriteLine(Summary(files));
        }
    }

    private void Write(CheckedFile file, Remark remark, TextWriter output)
    {
        var text = file.TextOf(remark.Place);
        var range = text.RangeOf(remark.Place);
        output.Write(ink.Bold(string.Create(CultureInfo.InvariantCulture, $"{Printable.Of(text.Name)}:{range.Line}:{range.Column}:")));
        output.Write(' ');
        output.Write(Paint(remark.Severity, remark.Rule is null ? SeverityWord(remark.Severity) + ":" : $"{SeverityWord(remark.Severity)} {remark.Rule.Id}:"));
        output.Write(' ');
        output.WriteLine(Printable.Of(remark.Message));

        var excerpt = Excerpt.Of(text, range, file.SecretsOf(text));
        var number = excerpt.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var margin = Repeated(' ', number.Length);
        output.WriteLine($"{ink.Dim(number + " |")} {excerpt.Text}".TrimEnd());
        output.Write(ink.Dim(margin + " |"));
        output.Write(' ');
        output.Write(Repeated(' ', excerpt.Start));
        output.WriteLine(Paint(remark.Severity, Repeated('^', excerpt.Length)));

        WriteMore(file, remark, margin, output);
        output.WriteLine();
    }

    private void WriteMore(CheckedFile file, Remark remark, string margin, TextWriter output)
    {
        if (remark.Path.Length > 0)
        {
            WriteLine(output, margin, ink.Dim("= at"), Printable.Of(remark.Path));
        }

        if (remark.MorePlaces.Count > 0)
        {
            WriteLine(output, margin, ink.Dim("= see also"), string.Join(", ", remark.MorePlaces.Select(span => OtherPlace(file, remark, span))));
        }

        if (remark.Remedy is { } remedy)
        {
            WriteLine(output, margin, ink.Green("= help:"), Printable.Of(remedy));
        }

        if (remark.Rule is { } rule)
        {
            output.Write(margin);
            output.Write(' ');
            output.WriteLine(ink.Dim("= page: " + rule.HelpLinkUri));
        }
    }

    private static void WriteLine(TextWriter output, string margin, string what, string text)
    {
        output.Write(margin);
        output.Write(' ');
        output.Write(what);
        output.Write(' ');
        output.WriteLine(text);
    }

    // Line numbers, indentations and underlines are of a few lengths.
    private string Repeated(char character, int length)
    {
        if (!_repeated.TryGetValue((character, length), out var text))
        {
            _repeated.Add((character, length), text = new(character, length));
        }

        return text;
    }

    private static string OtherPlace(CheckedFile file, Remark remark, SourceSpan other)
    {
        var range = file.RangeOf(other);
        var name = other.File == remark.Place.File ? string.Empty : Printable.Of(file.TextOf(other).Name) + ":";
        return string.Create(CultureInfo.InvariantCulture, $"{name}{range.Line}:{range.Column}");
    }

    private string Summary(IReadOnlyList<CheckedFile> files)
    {
        var totals = Totals.Of(files);
        var what = files.Count == 1 ? Printable.Of(files[0].Name) : string.Create(CultureInfo.InvariantCulture, $"{files.Count:N0} files");
        var line = $"{what}: {totals} (OpenClaw {version})";
        return totals switch
        {
            { Errors: > 0 } => ink.Red(line),
            { Warnings: > 0 } => ink.Yellow(line),
            _ => ink.Bold(line),
        };
    }

    private string Paint(Severity severity, string text) => severity switch
    {
        Severity.Error => ink.Red(text),
        Severity.Warning => ink.Yellow(text),
        _ => ink.Blue(text),
    };

    private static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
