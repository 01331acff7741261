using OpenClaw.Config.Model.Json;

namespace OpenClaw.Config.Tests.Building;

public class ConfigBuilderTests
{
    [Fact]
    public void A_value_outside_its_enum_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("value", static () => new GatewayBuilder().Bind((GatewayBind)99));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_JSON_does_not_know_is_refused(double number) =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new McpBuilder().SessionIdleTtlMs(number));

    [Fact]
    public void A_list_with_a_null_in_it_is_refused_as_a_whole()
    {
        var builder = new HooksBuilder();

        Assert.Throws<ArgumentNullException>("values", () => builder.Presets("gmail", null!));

        Assert.Empty(builder.TreeNode.Properties);
    }

    [Fact]
    public void A_key_that_is_null_is_refused() =>
        Assert.Throws<ArgumentNullException>(static () => new EnvBuilder().Var(null!, "value"));

    [Fact]
    public void Free_keys_take_values_lists_and_objects_of_any_depth()
    {
        var builder = new AgentDefaultsBuilder();

        builder.Params(p => p.Set("temperature", 0.2).Set("store", false).List("stop", "a", "b").Object("extra", e => e.Item("rules", r => r.Set("name", "x"))));

        Assert.Equal(
            """
            {
              "params": {
                "temperature": 0.2,
                "store": false,
                "stop": [
                  "a",
                  "b"
                ],
                "extra": {
                  "rules": [
                    {
                      "name": "x"
                    }
                  ]
                }
              }
            }

            """,
            JsonWriter.Write(builder.TreeNode));
    }
}
