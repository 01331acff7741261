using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>The node a value becomes.</summary>
internal static class NodeOf
{
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum, or a number that JSON does not know.</exception>
    public static ConfigNode Value<T>(T value, string parameter) => value switch
    {
        null => throw new ArgumentNullException(parameter),
        string text => new ConfigText(text),
        bool flag => new ConfigBoolean(flag),
        int number => new ConfigNumber(number),
        long number => new ConfigNumber(number),
        double number when !double.IsNaN(number) && !double.IsInfinity(number) => new ConfigNumber(number),
        double => throw new ArgumentOutOfRangeException(parameter, "JSON has no such number."),
        IConfigValue typed => typed.ToNode(),
        Enum => new ConfigText(Spelling<T>.Of(value, parameter)),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no form in a configuration.", parameter),
    };

    public static ConfigNode ValueOrNull<T>(T? value) => value is null ? new ConfigNull() : Value(value, nameof(value));

    /// <summary>The spellings of an enum, read once from its attributes.</summary>
    private static class Spelling<T>
    {
        private static readonly Dictionary<string, string> ByName = typeof(T)
            .GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
            .ToDictionary(
                static field => field.Name,
                static field => ((ConfigTextAttribute)Attribute.GetCustomAttribute(field, typeof(ConfigTextAttribute))!).Format,
                StringComparer.Ordinal);

        public static string Of(T value, string parameter) => ByName.TryGetValue(value!.ToString()!, out var spelling)
            ? spelling
            : throw new ArgumentOutOfRangeException(parameter, value, $"{typeof(T).Name} has no such member.");
    }
}
