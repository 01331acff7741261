namespace OpenClaw.Config.Tests.Surface;

/// <summary>The builder can write all of the schema, and nothing else.</summary>
public class CoverageTests
{
    /// <summary>Paths of the schema that no verb writes, each with the reason. Everything else is written.</summary>
    private static readonly Dictionary<string, string> Exceptions = [];

    [Fact]
    public void Every_path_of_the_schema_can_be_written() =>
        Assert.Empty(SchemaPaths.OfLibrary.All.Except(BuilderPaths.OfLibrary.All).Except(Exceptions.Keys).Order());

    [Fact]
    public void Every_path_that_can_be_written_is_in_the_schema() =>
        Assert.Empty(BuilderPaths.OfLibrary.All.Except(SchemaPaths.OfLibrary.All).Order());

    [Fact]
    public void Exceptions_are_few_and_still_needed()
    {
        Assert.True(Exceptions.Count <= 20);
        Assert.Empty(Exceptions.Keys.Except(SchemaPaths.OfLibrary.All));
        Assert.Empty(Exceptions.Keys.Intersect(BuilderPaths.OfLibrary.All));
    }

    [Fact]
    public void The_schema_has_the_size_it_is_known_to_have() => Assert.Equal(7408, SchemaPaths.OfLibrary.All.Count());

    [Fact]
    public void The_values_of_an_enum_are_those_of_the_schema_wherever_it_stands() => Assert.Empty(
        from place in BuilderPaths.OfLibrary.Enums
        let spellings = Spellings.Of(place.Enum)
        where !SchemaPaths.OfLibrary.SpellingsAt(place.Path).IsSupersetOf(spellings)
        select $"{place.Path}: {place.Enum.Name} knows {string.Join(", ", spellings)}");
}
