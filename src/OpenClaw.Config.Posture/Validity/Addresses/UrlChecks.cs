using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Addresses;

/// <summary>URLs with demands of their own (G3, P3, X4, X5, Y1). A URL may hold a password, so no message repeats one.</summary>
public sealed class UrlChecks : ValidityCheck
{
    private static readonly (string Rule, string Pattern, Func<WebAddress, bool> Fits, string Form)[] Demands =
    [
        ("G3", "gateway.publicOrigin", static url => url.IsBareOrigin && url.IsSafe, "a bare origin such as https://claw.example.com, without path or user; http only for localhost"),
        ("P3", "models.catalogRefresh.url", static url => url.IsSafe, "an https URL; http only for localhost"),
        ("X4", "mcp.servers.*.url", static url => url.IsHttp, "an absolute http or https URL"),
        ("X4", "mcp.servers.*.oauth.redirectUrl", static url => url.IsHttp, "an absolute http or https URL"),
        ("X4", "mcp.servers.*.oauth.clientMetadataUrl", static url => url.Scheme == "https" && url.Path != "/", "an https URL with a path"),
        ("X4", "nodeHost.mcp.servers.*.url", static url => url.IsHttp, "an absolute http or https URL"),
        ("X4", "nodeHost.mcp.servers.*.oauth.redirectUrl", static url => url.IsHttp, "an absolute http or https URL"),
        ("X4", "nodeHost.mcp.servers.*.oauth.clientMetadataUrl", static url => url.Scheme == "https" && url.Path != "/", "an https URL with a path"),
        ("X5", "mcp.apps.sandboxOrigin", static url => url.IsBareOrigin, "a bare http or https origin, without path, query or user"),
        ("Y1", "proxy.proxyUrl", static url => url.IsHttp, "an http or https URL"),
    ];

    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = [.. Demands.Select(static demand => demand.Pattern)];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var places = context.PlacesOf(this);
        for (var i = 0; i < Demands.Length; i++)
        {
            foreach (var at in places[i])
            {
                if (TextOf(at) is { } text && !(WebAddress.Read(text) is { } url && Demands[i].Fits(url)))
                {
                    found.Add(new(Demands[i].Rule, at, $"{at.Path} takes {Demands[i].Form}"));
                }
            }
        }
    }
}
