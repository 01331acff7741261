using System.Globalization;
using System.Text;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Benchmarks.Reporting;

/// <summary>Shows the figures of a measurement, and keeps them.</summary>
internal static class FigureTable
{
    /// <summary>Where all results go.</summary>
    public static string Folder { get; } = Directory.CreateDirectory(Repository.PathOf("artifacts", "benchmarks")).FullName;

    public static void Publish(string measurement, IReadOnlyList<Figure> figures)
    {
        var table = new StringBuilder("| figure | measured | limit | met |\n| --- | --- | --- | --- |\n");
        foreach (var figure in figures)
        {
            var met = figure.IsMet switch { true => "yes", false => "**no**", null => "" };
            table.Append(CultureInfo.InvariantCulture, $"| {figure.Name} | {Text(figure.Value, figure.Unit)} | {(figure.Limit is { } limit ? Text(limit, figure.Unit) : "")} | {met} |\n");
        }

        Console.WriteLine(table);
        File.WriteAllText(Path.Combine(Folder, measurement + ".md"), table.ToString());
    }

    private static string Text(double value, string unit)
    {
        var format = Math.Abs(value) switch { >= 1000 => "#,0", >= 100 => "0", >= 10 => "0.#", _ => "0.##" };
        return $"{value.ToString(format, CultureInfo.InvariantCulture)} {unit}".TrimEnd();
    }
}
