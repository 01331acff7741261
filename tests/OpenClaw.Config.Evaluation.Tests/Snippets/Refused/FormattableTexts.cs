// There is one culture, so nothing is left to be formatted later.
internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var count = 3;
        say(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count:D2}"));
        say(FormattableString.Invariant($"{count:D2}"));
        IFormattable later = /*!use the interpolated string as it is*/[|$"{count}"|];
        say(later.ToString(null, null));
        FormattableString parts = /*!the invariant one*/[|$"{count}"|];
        say(FormattableString.Invariant(parts));
    });
}
