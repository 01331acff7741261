using OpenClaw.Config.Oracle.Tests.Judging;

namespace OpenClaw.Config.Oracle.Tests.Gateways;

/// <summary>A home folder of its own for one OpenClaw: the file as a deployment would place it, and nothing of this machine's.</summary>
internal sealed class GatewayHome : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly Dictionary<string, string> _environment;

    public GatewayHome(string json, IReadOnlyDictionary<string, string> secrets)
    {
        Folder = Directory.CreateTempSubdirectory("openclaw-home-").FullName;
        var state = Directory.CreateDirectory(Path.Combine(Folder, ".openclaw"), OwnerOnly | UnixFileMode.UserExecute).FullName;
        var temporary = Directory.CreateDirectory(Path.Combine(Folder, "tmp"), OwnerOnly | UnixFileMode.UserExecute).FullName;
        ConfigFile = Path.Combine(state, "openclaw.json");
        File.WriteAllText(ConfigFile, json);
        File.SetUnixFileMode(ConfigFile, OwnerOnly);
        _environment = new(secrets)
        {
            ["PATH"] = $"{OracleInstallation.Required.Bin}:/usr/bin:/bin",
            ["HOME"] = Folder,
            ["TMPDIR"] = temporary,
            ["NO_COLOR"] = "1",
            // The file comes from a build: OpenClaw is to read it and never to write or restore it.
            ["OPENCLAW_CONFIG_READONLY"] = "1",
            ["OPENCLAW_DISABLE_BONJOUR"] = "1",
            ["OPENCLAW_NO_AUTO_UPDATE"] = "1",
        };
    }

    public string Folder { get; }

    public string ConfigFile { get; }

    /// <summary>All that an OpenClaw in this home sees of its environment.</summary>
    public IReadOnlyDictionary<string, string> Environment => _environment;

    public void Dispose()
    {
        // A gateway that is being stopped may still write its last line.
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                Directory.Delete(Folder, recursive: true);
                return;
            }
            catch (IOException) when (attempt < 20)
            {
                Thread.Sleep(100);
            }
        }
    }
}
