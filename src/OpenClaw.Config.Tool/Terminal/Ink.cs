namespace OpenClaw.Config.Tool.Terminal;

/// <summary>Colours, where they are wanted.</summary>
/// <param name="hasColours">Whether they are.</param>
internal sealed class Ink(bool hasColours)
{
    private const string Reset = "\e[0m";

    /// <summary>Errors, and what is underlined for them.</summary>
    public string Red(string text) => Paint("\e[1;31m", text);

    /// <summary>Warnings.</summary>
    public string Yellow(string text) => Paint("\e[1;33m", text);

    /// <summary>What is worth knowing.</summary>
    public string Blue(string text) => Paint("\e[1;34m", text);

    /// <summary>What leads on.</summary>
    public string Green(string text) => Paint("\e[32m", text);

    /// <summary>Places and headings.</summary>
    public string Bold(string text) => Paint("\e[1m", text);

    /// <summary>Line numbers and links.</summary>
    public string Dim(string text) => Paint("\e[2m", text);

    private string Paint(string colour, string text) => hasColours ? colour + text + Reset : text;
}
