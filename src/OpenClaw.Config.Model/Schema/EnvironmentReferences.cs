namespace OpenClaw.Config.Model.Schema;

/// <summary><c>${NAME}</c> in a text, which the gateway replaces by the environment variable of that name when it reads the file.</summary>
public static class EnvironmentReferences
{
    /// <summary>
    /// Whether the text holds a reference, so that what the gateway will see is not known here. <c>$${NAME}</c> is none, nor are names
    /// other than capitals, digits and underscores.
    /// </summary>
    public static bool IsIn(string text)
    {
        for (var at = text.IndexOf("${", StringComparison.Ordinal); at >= 0; at = text.IndexOf("${", at + 2, StringComparison.Ordinal))
        {
            var end = at + 2;
            while (end < text.Length && text[end] is (>= 'A' and <= 'Z') or '_' or (>= '0' and <= '9'))
            {
                end++;
            }

            if (end > at + 2 && end < text.Length && text[end] == '}' && text[at + 2] is not (>= '0' and <= '9') && (at == 0 || text[at - 1] != '$'))
            {
                return true;
            }
        }

        return false;
    }
}
