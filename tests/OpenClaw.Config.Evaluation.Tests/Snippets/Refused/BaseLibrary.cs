using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

internal static class Gateways
{
    private sealed record Item(string Name, int Weight);

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        to.Set("culture", 1.ToString(/*!knows a culture whose rules differ*/[|new CultureInfo("de-DE")|]));
        to.Set("zone", /*!goes by the time zone*/[|DateTime.Parse("2026-01-01T00:00:00Z")|].ToString("s"));
        to.Set("offset", /*!give the offset*/[|DateTimeOffset.Parse("2026-01-01")|].ToString("o"));
        to.Set("local", /*!differs from build to build*/[|DateTimeOffset.Now|].Year);
        to.Set("sine", /*!processor*/[|Math.Sin(1)|]);
        to.Set("root", /*!last digit of this power*/[|Math.Pow(2, 0.5)|]);
        to.Set("slow", /*!takes too long*/[|Regex.IsMatch(new string('a', 40) + "!", "^(a+)+$")|]);
        to.Set("pattern", /*!throws RegexParseException*/[|Regex.IsMatch("a", "(")|]);
        to.Set("file", /*!a Uri of a file*/[|new Uri("file:///etc/hosts")|].Scheme);
        to.Set("uri", /*!throws UriFormatException*/[|new Uri("no scheme")|].Host);
        to.Set("temp", /*!reads or writes files*/[|Path.GetTempPath()|]);
        to.Set("full", /*!directory of the process*/[|Path.GetFullPath("relative")|]);
        to.Set("guid", /*!throws FormatException*/[|Guid.Parse("none")|].ToString());
        to.Set("overflow", /*!throws OverflowException*/[|Convert.ToByte(300)|]);
        to.Set("base64", /*!throws FormatException*/[|Convert.FromBase64String("*")|].Length);
        to.Set("unordered", string.Join(",", /*!differs from run to run*/[|ImmutableHashSet.Create("a", "b")|]));
        to.Set("compare", /*!pass StringComparison.Ordinal*/[|string.Compare("a", "b", true)|]);
        var items = new List<Item> { new("a", 1), new("b", 1) };
        /*!two different items compare equal*/[|items.Sort((x, y) => x.Weight - y.Weight)|];
        var builder = new StringBuilder("a");
        to.Set("handler", builder.Append(/*!uses a StringBuilder while one is being appended to*/[|$"b{Grow(builder)}"|]).ToString());
        ReadOnlySpan<int> span = new[] { 1, 2, 3 };
        to.Set("part", span.Slice(1, 2).Length);
        var queue = new Queue<int>();
        to.Set("dequeue", /*!throws InvalidOperationException*/[|queue.Dequeue()|]);
        to.Set("key", /*!throws KeyNotFoundException*/[|new SortedDictionary<int, int>()[1]|]);
        to.Set("readOnly", Add(new List<int>().AsReadOnly()));
        to.Set("enum", /*!throws ArgumentException*/[|Enum.Parse<DayOfWeek>("Noday")|].ToString());
        to.Set("lazy", new Lazy<int>(() => /*!throws FormatException*/[|int.Parse("x")|]).Value);
        to.Set("watch", /*!differs from build to build*/[|System.Diagnostics.Stopwatch.StartNew()|].ElapsedMilliseconds);
        to.Set("sorted", /*!pass StringComparer.Ordinal*/[|new[] { "b", "a" }.Order()|].First());
    });

    private static string Grow(StringBuilder builder)
    {
        builder.Append('c');
        return "d";
    }

    private static int Add(ICollection<int> numbers)
    {
        /*!throws NotSupportedException*/[|numbers.Add(1)|];
        return numbers.Count;
    }
}
