using System.Text;

// Functions that change nothing but what is theirs may be left out; and none is where the items are collected first.
internal static class Gateways
{
    private sealed record Person(string Name, int Age)
    {
        public string Title { get; set; } = "";

        public string Describe()
        {
            var text = new StringBuilder();
            foreach (var letter in Name)
            {
                text.Append(letter).Append('.');
            }

            return text.ToString();
        }
    }

    private sealed class Counter
    {
        public int Count;

        public Counter(int start) => Count = start + 1;
    }

    private static readonly Person[] People = [new("ada", 36), new("bob", 17), new("cy", 50)];

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var log = new List<string>();
        string Tap(string text)
        {
            log.Add(text);
            return text;
        }

        to.List("skip", People.Select(person => Tap(person.Name)).ToList().Skip(1).ToArray());
        to.Set("last", People.Select(person => person.Describe()).Last());
        to.Set("with", People.Select(person => person with { Title = "x" }).Last().Title);
        to.Set("made", People.Select(person => new Person(person.Name, 1) { Title = person.Name }).ElementAt(1).Title);
        to.Set("counter", People.Select(person => new Counter(person.Age)).Last().Count);
        to.Set("block", People.Select(person =>
        {
            var parts = new List<string> { person.Name };
            parts.Add("!");
            var sum = 0;
            foreach (var part in parts)
            {
                sum += part.Length;
            }

            return sum;
        }).Skip(2).First());
        to.List("sorted", People.OrderBy(person => Rank(person)).ThenBy(person => person.Name.Length, Comparer<int>.Default).Reverse().Select(person => person.Name).ToArray());
        to.Set("any", People.Where(person => person.Age > 40).Any()).Set("count", People.Select(person => Rank(person)).Concat([1]).Count());
        to.Set("replaced", People.Select(person => person.Name.Replace("a", "A").Insert(0, "-")).Last());
        to.List("by", By(People, person => person.Age).Skip(1).Select(person => person.Name).ToArray());
        to.Set("log", string.Join(",", log));
    });

    private static IEnumerable<Person> By(Person[] people, Func<Person, int> key) => people.OrderBy(person => -key(person));

    private static int Rank(Person person)
    {
        var (rank, rest) = (0, person.Age);
        while (rest > 9)
        {
            rest /= 10;
            rank++;
        }

        return -rank * 100 + rest;
    }
}
