// string.Split in all its forms.
internal static class Gateways
{
    [OpenClawConfig("strs")]
    public static void Strs(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say("a\tb".Split('\t').Length);
        say("x=1;y=2".Split(';').Select(p => p.Split('=')).ToDictionary(p => p[0], p => int.Parse(p[1]))["y"]);
        say(string.Join(";", "a, b ,,c".Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        say(string.Join(";", "a, b ,,c".Split(',', 2, StringSplitOptions.TrimEntries)));
        say(string.Join(";", " a,, b , c".Split(',', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        say(string.Join(";", " , ,a, b ".Split([',', ' '], 2, StringSplitOptions.RemoveEmptyEntries)));
        say(string.Join(";", "a1b2c".Split(new[] { "1", "2" }, StringSplitOptions.TrimEntries)));
        say(string.Join(";", " a  b ".Split((string[]?)null, StringSplitOptions.TrimEntries)));
        say(string.Join(";", ",a,,b,".Split([','], 3)));
        say(string.Join(";", "abc".Split("", StringSplitOptions.None)));
        say("abc".Split(',', 0).Length);
        say(string.Join(";", " a,b ".Split(',', 1, StringSplitOptions.TrimEntries)));
        say("".Split(',').Length);
        say("".Split(',', StringSplitOptions.RemoveEmptyEntries).Length);
        say(string.Join(";", "a,b,c".Split(',', 2)));
        say(string.Join(";", ",,a,b,,c".Split(',', 2, StringSplitOptions.RemoveEmptyEntries)));
        say(string.Join(";", "a--b---c".Split("--", 9, StringSplitOptions.None)));
        say("Ab".ToLower() + "ab".ToUpperInvariant());
        say(char.ToUpper('x'));
        say(char.IsDigit('5'));
        say((int)char.GetNumericValue('7'));
        say(string.Equals("a", "A", StringComparison.OrdinalIgnoreCase));
        say("abc".Any(char.IsUpper));
        say(new string("abc".Where(c => c != 'b').ToArray()));
        say("abc".Aggregate(0, (s, c) => s * 31 + c));
        say("a" + (string?)null + "b");
        say("abc".Substring(3) == "");
        say("x".PadLeft(0));
        say("a,b".Replace(",", null));
        say("abab".IndexOf('b', 2));
        say(string.IsNullOrEmpty(""));
        say("{0}".Length);
        say("abc".ToCharArray()[1]);
        say("a b c".Count(c => c == ' '));
        say(string.Concat(["a", "b"]));
        say("abc".Contains('b'));
        say("text".StartsWith("te", StringComparison.Ordinal) ? 1 : 0);
        say("abc" is ['a', ..]);
        say("Z" == "z".ToUpper());
        say("tEst"[..1].ToUpper() + "tEst"[1..]);
        say("a-b_c".Split('-', '_')[2]);
        say("äöü".ToUpperInvariant());
        say("aaa".Replace("aa", "b"));
        say("x\u00A0y".Trim().Length);
        say("\u200B a ".Trim().Length);
    });
}
