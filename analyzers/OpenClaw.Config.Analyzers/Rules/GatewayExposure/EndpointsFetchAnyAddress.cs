using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>An HTTP endpoint that fetches files or pictures from addresses that the caller names, whichever they are.</summary>
[NoFix("Which hosts callers need is for the operator to say.")]
internal sealed class EndpointsFetchAnyAddress() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2057",
        "Callers have the gateway fetch any address",
        "'{0}' is true and '{1}' names no host: whoever may call the endpoint has the gateway fetch from any address of the internet, and the model read it",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant);

    private static readonly string[] Inputs = ["chatCompletions.images", "responses.files", "responses.images"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var endpoints = context.Root["gateway"]["http"]["endpoints"];
        foreach (var input in Inputs.SelectMany(path => PathPattern.Select(endpoints, path)))
        {
            var endpoint = endpoints[input.Path.Parent!.Segment];
            var (allow, hosts) = (input["allowUrl"], input["urlAllowlist"]);
            if (endpoint["enabled"].Boolean == true && allow.Boolean == true && Entries.At(hosts) is { IsComplete: true } list
                && (list.Texts.Count == 0 || list.HasWildcard == Answer.Yes))
            {
                context.Report(allow, [allow.Path.ToString(), hosts.Path.ToString()], causes: [endpoint["enabled"]]);
            }
        }
    }
}
