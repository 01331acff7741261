using System.Globalization;
using System.Linq.Expressions;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Tests.Surface;

/// <summary>An argument for a builder method, and the JSON that must become of it.</summary>
/// <param name="Argument">What is passed.</param>
/// <param name="Json">What is written, as the canonical writer writes it.</param>
internal sealed record Sample(object Argument, string Json)
{
    /// <summary>A value of a type; another number, another value.</summary>
    public static Sample Of(Type type, int number)
    {
        var text = "sample " + number.ToString(CultureInfo.InvariantCulture);
        return type switch
        {
            _ when type == typeof(string) => new Sample(text, Quote(text)),
            _ when type == typeof(bool) => new Sample(number % 2 == 0, number % 2 == 0 ? "true" : "false"),
            _ when type == typeof(int) => new Sample(number, number.ToString(CultureInfo.InvariantCulture)),
            _ when type == typeof(long) => new Sample(5_000_000_000 + number, (5_000_000_000 + number).ToString(CultureInfo.InvariantCulture)),
            _ when type == typeof(double) => new Sample(number + 0.5, (number + 0.5).ToString(CultureInfo.InvariantCulture)),
            _ when type == typeof(Secret) => new Sample(
                Secret.FromFile(text, "vault"),
                JsonWriter.Write(Object(("source", "file"), ("provider", "vault"), ("id", text))).TrimEnd()),
            _ when type == typeof(SecretText) => new Sample(SecretText.FromEnv("NAME" + number), Quote("${NAME" + number + "}")),
            { IsEnum: true } => OfEnum(type, number),
            _ => new Sample(Activator.CreateInstance(type, text) ?? throw new InvalidOperationException(type.Name), Quote(text)),
        };
    }

    /// <summary>A delegate for a builder that notes the object it gets to write on.</summary>
    public static Delegate Noting(Type builder, List<ConfigObject> notes)
    {
        var parameter = Expression.Parameter(builder);
        var node = Expression.Property(Expression.Convert(parameter, typeof(ConfigBuilder)), nameof(ConfigBuilder.TreeNode));
        var note = Expression.Call(Expression.Constant(notes), nameof(List<ConfigObject>.Add), null, node);
        return Expression.Lambda(typeof(Action<>).MakeGenericType(builder), note, parameter).Compile();
    }

    public static string Quote(string text) => JsonWriter.Write(new ConfigText(text)).TrimEnd();

    private static Sample OfEnum(Type type, int number)
    {
        var spellings = Spellings.Of(type);
        var index = number % spellings.Count;
        return new Sample(Enum.GetValues(type).GetValue(index)!, Quote(spellings[index]));
    }

    private static ConfigObject Object(params (string Key, string Value)[] properties)
    {
        var made = new ConfigObject();
        foreach (var (key, value) in properties)
        {
            made.Set(key, new ConfigText(value));
        }

        return made;
    }
}
