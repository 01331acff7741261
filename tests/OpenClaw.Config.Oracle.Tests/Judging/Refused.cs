namespace OpenClaw.Config.Oracle.Tests.Judging;

/// <summary>The assertion that OpenClaw refuses none of many configurations; whichever it does is named with its words.</summary>
internal static class Refused
{
    public static void None(IEnumerable<OracleVerdict> verdicts)
    {
        var refused = verdicts.Where(verdict => !verdict.Valid).Select(verdict => verdict.Explanation).ToList();
        Assert.True(refused.Count == 0, $"OpenClaw refuses {refused.Count}:\n{string.Join('\n', refused)}");
    }
}
