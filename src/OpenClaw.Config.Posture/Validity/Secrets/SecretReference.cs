using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Secrets;

/// <summary>References to secrets: where from, which provider, which id.</summary>
internal static class SecretReference
{
    private const int LongestId = 256;
    private const int LongestName = 128;

    /// <summary>What is wrong with an id of this source; null when nothing is.</summary>
    public static string? FaultOfId(string source, string id) => source switch
    {
        "file" when !IsPointer(id) => "is neither 'value' nor a JSON pointer such as /openai/apiKey",
        "exec" when !IsName(id) => "takes letters, digits and . _ : / # -, without segments '.' or '..'",
        "env" or "store" when !IsVariable(id) => "takes capitals, digits and underscores",
        _ => null,
    };

    /// <summary>Whether this is certainly no valid reference.</summary>
    public static bool IsCertainlyNone(ConfigCursor at)
    {
        if (at.Node is not ConfigObject obj)
        {
            return at.IsPresent && at.Node is not ConfigUnknown;
        }

        if (obj.MayHaveMore || !obj.IsComplete)
        {
            return false;
        }

        ConfigCursor[] parts = [at["source"], at["provider"], at["id"]];
        if (obj.Properties.Count() != parts.Length || parts.Any(static part => part.Text is null))
        {
            return true;
        }

        return parts.All(static part => !EnvironmentReferences.IsIn((ConfigText)part.Node!))
            && (parts[0].Text is not ("env" or "file" or "exec" or "store") || !IsAlias(parts[1].Text!) || FaultOfId(parts[0].Text!, parts[2].Text!) is not null);
    }

    private static bool IsPointer(string id) =>
        id == "value" || (id.StartsWith("/", StringComparison.Ordinal) && !id.Where((c, at) => c == '~' && (at + 1 == id.Length || id[at + 1] is not ('0' or '1'))).Any());

    private static bool IsName(string id) =>
        id.Length is > 0 and <= LongestId && IsLetterOrDigit(id[0]) && id.All(static c => IsLetterOrDigit(c) || "._:/#-".IndexOf(c) >= 0)
        && id.Split('/').All(static segment => segment is not ("." or ".."));

    private static bool IsVariable(string id) =>
        id.Length is > 0 and <= LongestName && id[0] is >= 'A' and <= 'Z' && id.All(static c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');

    private static bool IsAlias(string provider) =>
        provider.Length is > 0 and <= 64 && provider[0] is >= 'a' and <= 'z' && provider.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-');

    private static bool IsLetterOrDigit(char c) => (c | 0x20) is (>= 'a' and <= 'z') || c is (>= '0' and <= '9');
}
