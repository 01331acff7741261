namespace OpenClaw.Config.Model.Schema;

/// <summary>Keys whose values may be credentials, whatever the schema says of them.</summary>
public static class SecretNames
{
    private static readonly string[] Words =
        ["token", "password", "passphrase", "secret", "apikey", "privatekey", "encryptkey", "credential", "serviceaccount"];

    /// <summary>Whether a key sounds like a credential.</summary>
    public static bool LooksSecret(string key)
    {
        var plain = key.All(char.IsLetter) ? key : string.Concat(key.Where(char.IsLetter));
        foreach (var word in Words)
        {
            if (plain.Length >= word.Length && plain.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
