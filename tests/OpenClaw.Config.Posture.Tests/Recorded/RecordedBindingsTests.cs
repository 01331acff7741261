using OpenClaw.Config.Posture.Tests.Testing;

namespace OpenClaw.Config.Posture.Tests.Recorded;

/// <summary>Bindings, accounts, broadcasts and ACP's default against what OpenClaw's own functions make of them. Others are compared every day where OpenClaw is installed.</summary>
public class RecordedBindingsTests
{
    [Fact]
    public void WhatIsSaidOfBindings_IsWhatTheGatewayDoes()
    {
        var wrong = Json.Cases("bindings.jsonl").SelectMany(BindingDifferences.Of).ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} differences:\n{string.Join("\n", wrong.GroupBy(static difference => difference[..9]).SelectMany(static kind => kind.OrderBy(static difference => difference.Length).Take(6)))}");
    }
}
