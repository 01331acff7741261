namespace OpenClaw.Config.Model.Tree;

/// <summary>
/// Names of documents. A name becomes a folder below the output folder on every platform, so it must not be able to leave it, nor be
/// a name that Windows keeps for devices.
/// </summary>
public static class DocumentName
{
    /// <summary>The most characters a name may have.</summary>
    public const int MaxLength = 64;

    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(static n => new[] { $"com{n}", $"lpt{n}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the name cannot be used, as the end of a sentence that begins with it; null when it can.</summary>
    public static string? Objection(string name)
    {
        if (name.Length is 0 or > MaxLength)
        {
            return $"must have 1 to {MaxLength} characters";
        }

        if (!name.All(static c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or '.'))
        {
            return "may hold only letters A to Z, digits, '-', '_' and '.', since it becomes a folder below the output folder";
        }

        if (name[0] is '-' or '_' or '.' || name[name.Length - 1] == '.' || name.Contains(".."))
        {
            return "must begin with a letter or digit, must not end with '.' and must not hold '..', since it becomes a folder below the output folder";
        }

        return Devices.Contains(name.Split('.')[0]) ? "is a device on Windows and cannot be a folder there" : null;
    }
}
