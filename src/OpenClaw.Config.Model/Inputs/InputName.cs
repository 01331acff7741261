namespace OpenClaw.Config.Model.Inputs;

/// <summary>The names by which code asks for data files: relative to the project, with slashes.</summary>
public static class InputName
{
    /// <summary>How many characters a data file may have. A roster of a hundred thousand lines fits; an accident does not.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    /// <summary>The name of a listed file as code writes it: the build lists it with the separators of its machine.</summary>
    public static string Normalize(string listed)
    {
        var name = listed.Replace('\\', '/');
        while (name.StartsWith("./", StringComparison.Ordinal))
        {
            name = name.Substring(2);
        }

        return name;
    }

    /// <summary>Why no file can have that name; null for a good one.</summary>
    public static string? Objection(string name)
    {
        if (name.Length == 0)
        {
            return "the name of a data file is empty; write its path in the project";
        }

        if (name[0] is '/' or '\\' || (name.Length > 1 && name[1] == ':'))
        {
            return $"\"{name}\" is an absolute path, which differs from machine to machine; write the path relative to the project";
        }

        if (name.IndexOf('\\') >= 0)
        {
            return $"\"{name}\" has a backslash; write slashes, which every machine understands";
        }

        return name.Split('/').Contains("..")
            ? $"\"{name}\" leaves the project; list the file with a Link, <OpenClawInput Include=\"{name}\" Link=\"{name.Substring(name.LastIndexOf('/') + 1)}\" />, and use that name"
            : null;
    }

    /// <summary>What to say of a file that the project does not list.</summary>
    public static string NotListed(string name, IReadOnlyCollection<string> listed) =>
        $"the project lists no data file \"{name}\"; add <OpenClawInput Include=\"{name}\" /> to the project file"
        + (Schema.NearestName.Find(name, listed) is { } meant ? $", or did you mean \"{meant}\"?" : string.Empty);

    /// <summary>What to say of a file that is too large.</summary>
    public static string TooLarge(string name, int length) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, "\"{0}\" has {1:N0} characters, more than the {2:N0} that are read", name, length, MaxLength);
}
