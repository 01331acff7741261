using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Oracle.Tests.Judging;

/// <summary>The real OpenClaw on this machine, put there by the build of this project (see <c>oracle/Oracle.targets</c>).</summary>
/// <param name="Folder">The folder that holds <c>node_modules</c>.</param>
internal sealed record OracleInstallation(string Folder)
{
    /// <summary>Names a folder with the same packages installed elsewhere.</summary>
    public const string FolderVariable = "OPENCLAW_ORACLE";

    /// <summary>The installation; null where there is none and recorded verdicts have to do.</summary>
    public static OracleInstallation? Current { get; } = Find();

    /// <summary>The installation, for a test that can do nothing without.</summary>
    public static OracleInstallation Required => Current
        ?? throw new InvalidOperationException("This needs a real OpenClaw in artifacts/oracle: the build of this project installs it with npm.");

    /// <summary>Whether this is the CI, where nothing but a live verdict counts.</summary>
    public static bool LiveIsDemanded => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>The folder of the executables, to be first on the path of whatever runs OpenClaw.</summary>
    public string Bin => Path.Combine(Folder, "node_modules", ".bin");

    /// <summary>The Node that OpenClaw runs on.</summary>
    public string Node => Path.Combine(Bin, "node");

    /// <summary>The installed package.</summary>
    public string Package => Path.Combine(Folder, "node_modules", "openclaw");

    /// <summary>The script that starts the command line.</summary>
    public string CommandLine => Path.Combine(Package, "openclaw.mjs");

    private static OracleInstallation? Find()
    {
        var given = Environment.GetEnvironmentVariable(FolderVariable);
        var elsewhere = !string.IsNullOrEmpty(given);
        var folder = elsewhere ? given! : Repository.PathOf("artifacts", "oracle");
        var installation = new OracleInstallation(folder);

        // The stamp is written last: without it an interrupted installation would look like one.
        var whole = File.Exists(installation.Node) && File.Exists(installation.CommandLine)
            && (elsewhere || File.Exists(Path.Combine(folder, "installed.stamp")));
        return whole ? installation : null;
    }
}
