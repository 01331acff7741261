using System.Text.Json.Nodes;

namespace OpenClaw.Config.Oracle.Tests.Gateways;

/// <summary>How a command ended and what it said.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>The JSON that it printed.</summary>
    public JsonNode Json
    {
        get
        {
            // Lines of a plug-in may stand before it.
            var start = Output.StartsWith('{') ? 0 : Output.IndexOf("\n{", StringComparison.Ordinal) + 1;
            return JsonNode.Parse(Output[start..])!;
        }
    }

    public override string ToString() => $"exit code {ExitCode}\n{Output}\n{Error}";
}
