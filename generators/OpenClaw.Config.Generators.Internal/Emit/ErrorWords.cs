using OpenClaw.Config.Generators.Internal.Shapes;

namespace OpenClaw.Config.Generators.Internal.Emit;

/// <summary>What a method throws, in words. The bodies are calls to <c>ConfigBuilder</c>, which throws for all of them alike.</summary>
internal static class ErrorWords
{
    public static IEnumerable<(string Exception, string When)> Of(ApiMember member)
    {
        var nulls = member.Keys.Where(static key => key.Type == "string").Select(static key => Parameter(key.Name)).ToList();
        if (member.TakesDelegate)
        {
            nulls.Add(Parameter("configure"));
        }
        else if (member.Shape == ApiShape.List)
        {
            nulls.Add(Parameter("values") + (member.Type == "string" ? " or one of them" : string.Empty));
        }
        else if (member.Type == "string" && !member.IsNullable)
        {
            nulls.Add(Parameter("value"));
        }

        if (nulls.Count > 0)
        {
            yield return ("ArgumentNullException", string.Join(" or ", nulls) + " is null.");
        }

        if (member.Spellings.Count > 0)
        {
            yield return ("ArgumentOutOfRangeException", "The enum has no such member.");
        }
        else if (member.Type == "double")
        {
            yield return ("ArgumentOutOfRangeException", "JSON has no such number: it is infinite or none.");
        }
        else if (member.Type == "Secret")
        {
            yield return ("InvalidOperationException", "It is the default of its type, which refers to nothing.");
        }
    }

    private static string Parameter(string name) => $"<paramref name=\"{name}\"/>";
}
