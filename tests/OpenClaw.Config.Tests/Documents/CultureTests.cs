using System.Globalization;

namespace OpenClaw.Config.Tests.Documents;

/// <summary>A machine's culture does not show in a document.</summary>
public class CultureTests
{
    [Fact]
    public void A_document_prints_numbers_as_the_build_does_and_leaves_the_culture_alone() => InGerman(static () =>
    {
        var json = OpenClawConfig.ToJson(static (OpenClawConfigBuilder claw) => claw.Messages(m => m.ResponsePrefix($"{1.5:N2}")));

        Assert.Contains("\"1.50\"", json, StringComparison.Ordinal);
    });

    [Fact]
    public void A_fleet_prints_numbers_as_the_build_does_and_leaves_the_culture_alone() => InGerman(static () =>
    {
        var json = OpenClawConfig.ToJson(static (OpenClawFleetBuilder fleet) => fleet.Gateway("one", claw => claw.Messages(m => m.ResponsePrefix($"{1.5:N2}"))))["one"];

        Assert.Contains("\"1.50\"", json, StringComparison.Ordinal);
    });

    [Fact]
    public void The_culture_is_put_back_when_a_configuration_throws() => InGerman(static () =>
        Assert.Throws<InvalidOperationException>(static () => OpenClawConfig.ToJson(static (OpenClawConfigBuilder _) => throw new InvalidOperationException())));

    private static void InGerman(Action test)
    {
        var before = CultureInfo.CurrentCulture;
        var german = new CultureInfo("de-DE") { NumberFormat = { NumberDecimalSeparator = "," } };
        CultureInfo.CurrentCulture = german;
        try
        {
            test();
            Assert.Same(german, CultureInfo.CurrentCulture);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
