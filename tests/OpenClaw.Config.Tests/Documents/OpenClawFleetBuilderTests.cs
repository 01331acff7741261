namespace OpenClaw.Config.Tests.Documents;

public class OpenClawFleetBuilderTests
{
    [Fact]
    public void A_loop_makes_as_many_documents_as_it_runs()
    {
        var fleet = OpenClawConfig.ToJson(static (OpenClawFleetBuilder fleet) =>
        {
            foreach (var cell in (string[])["north", "south"])
            {
                fleet.Gateway(cell, claw => claw.Gateway(g => g.PublicOrigin($"https://{cell}.example")));
            }
        });

        Assert.Equal(["north", "south"], fleet.Keys.Order());
        Assert.Equal(OpenClawConfig.ToJson(static (OpenClawConfigBuilder claw) => claw.Gateway(g => g.PublicOrigin("https://south.example"))), fleet["south"]);
    }

    [Theory]
    [InlineData("../escape", "may hold only letters")]
    [InlineData("", "must have 1 to 64 characters")]
    [InlineData("con", "is a device on Windows")]
    [InlineData("HOME", "was added before")]
    public void A_name_that_cannot_be_a_folder_or_is_taken_is_refused(string name, string because)
    {
        var problem = Assert.Throws<ArgumentException>("name", () => OpenClawConfig.ToJson((OpenClawFleetBuilder fleet) => fleet
            .Gateway("home", static _ => { })
            .Gateway(name, static _ => { })));

        Assert.Contains(because, problem.Message);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("name", static () => OpenClawConfig.ToJson(static (OpenClawFleetBuilder fleet) => fleet.Gateway(null!, static _ => { })));
        Assert.Throws<ArgumentNullException>("configure", static () => OpenClawConfig.ToJson(static (OpenClawFleetBuilder fleet) => fleet.Gateway("home", null!)));
    }
}
