namespace OpenClaw.Config.Testing;

/// <summary>Finds the files of this repository from a test, wherever the clone lies.</summary>
public static class Repository
{
    private const string Landmark = "OpenClaw.Config.sln";

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below the root.</summary>
    public static string PathOf(params string[] segments) => Path.Combine([Root, .. segments]);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Landmark)))
            {
                return folder;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Landmark}.");
    }
}
