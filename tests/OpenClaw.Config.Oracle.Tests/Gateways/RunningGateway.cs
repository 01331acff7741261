using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;

namespace OpenClaw.Config.Oracle.Tests.Gateways;

/// <summary>A real gateway on loopback, from start to the end of its process group.</summary>
internal sealed partial class RunningGateway : IAsyncDisposable
{
    private const int Terminate = 15;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(240);
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };

    private readonly GatewayHome _home;
    private readonly Process _process;
    private readonly int _port;
    private readonly StringBuilder _log = new();

    private RunningGateway(GatewayHome home, int port)
    {
        _home = home;
        _port = port;
        _process = GatewayCommand.Start(
            home,
            new Dictionary<string, string>(),
            "gateway", "run", "--port", $"{port}", "--bind", "loopback", "--tailscale", "off");
        _process.OutputDataReceived += (_, line) => Append(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it said so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>The text of its configuration file now: the same as at the start, unless the gateway wrote it.</summary>
    public string ConfigText => File.ReadAllText(_home.ConfigFile);

    /// <summary>Starts a gateway and waits until it says that it is live.</summary>
    /// <exception cref="InvalidOperationException">It did not come to life; the message has its log.</exception>
    public static async Task<RunningGateway> StartAsync(string json, IReadOnlyDictionary<string, string> secrets)
    {
        var gateway = new RunningGateway(new GatewayHome(json, secrets), FreePort());
        try
        {
            await gateway.WaitUntilLiveAsync();
            return gateway;
        }
        catch
        {
            await gateway.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks by HTTP; null while nobody answers.</summary>
    public async Task<JsonNode?> HealthAsync()
    {
        try
        {
            return JsonNode.Parse(await Http.GetStringAsync(new Uri($"http://127.0.0.1:{_port}/health")));
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    /// <summary>Runs a command of the command line against this gateway, in the same home.</summary>
    public Task<CommandResult> RunAsync(params string[] arguments) =>
        GatewayCommand.RunAsync(_home, new Dictionary<string, string> { ["OPENCLAW_GATEWAY_PORT"] = $"{_port}" }, arguments);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _ = Kill(-_process.Id, Terminate);
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(15));
            try
            {
                await _process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill(entireProcessTree: true);
                await _process.WaitForExitAsync();
            }
        }

        _process.Dispose();
        _home.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int pid, int signal);

    private async Task WaitUntilLiveAsync()
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience && !_process.HasExited; await Task.Delay(250))
        {
            if (await HealthAsync() is { } health && health["status"]?.ToString() == "live")
            {
                return;
            }
        }

        throw new InvalidOperationException(
            $"The gateway {(_process.HasExited ? $"ended with exit code {_process.ExitCode}" : $"was not live after {Patience.TotalSeconds} s")}:\n{Log}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Append(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }
}
