namespace OpenClaw.Config.Architecture.Tests.Sources;

/// <summary>The assertion all tests here end with: nobody breaks the rule; whoever does is named.</summary>
internal static class Offenders
{
    public static void None(IEnumerable<string> offenders)
    {
        var list = offenders.ToList();
        Assert.True(list.Count == 0, $"{list.Count} to mend:\n{string.Join('\n', list)}");
    }
}
