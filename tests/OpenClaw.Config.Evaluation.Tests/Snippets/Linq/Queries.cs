internal sealed record Person(string Name, string Team, int Age);

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        Person[] people = [new("Ada", "x", 36), new("Bob", "y", 17), new("Cleo", "x", 22), new("Dan", "z", 50)];
        to.List("where", from person in people where person.Age > 18 orderby person.Age descending, person.Name.Length select person.Name);
        to.List("let", from person in people let initial = person.Name[0] where initial != 'B' select $"{initial}{person.Age}");
        to.List("pairs", from a in people from b in people where a.Age < b.Age select a.Name + b.Name);
        to.List("typed", from string name in new object[] { "s", "t" } select name);
        to.List("into", from person in people select person.Age into age where age % 2 == 0 select $"{age}");
    });
}
