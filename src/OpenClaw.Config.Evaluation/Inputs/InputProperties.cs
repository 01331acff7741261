using System.Text;

namespace OpenClaw.Config.Evaluation.Inputs;

// Inputs of an evaluation: what the operator gives to the build on purpose, beside the code.
//
//   Property   an MSBuild property named by <OpenClawInputProperty>; its value is a text.
//   File       a data file listed as <OpenClawInput>, known by its name in the project.
//   Data file  a file as the evaluation reads it: each value in it has a syntax node, so that it has a place as every other value.

/// <summary>The properties that the project exposes. Compared by value.</summary>
public sealed class InputProperties : IEquatable<InputProperties>
{
    private readonly string _encoded;
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private InputProperties(string encoded)
    {
        _encoded = encoded;
        foreach (var pair in encoded.Split([','], StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = pair.IndexOf(':');
            if (colon > 0)
            {
                _values[pair.Substring(0, colon).Trim()] = Decode(pair.Substring(colon + 1));
            }
        }
    }

    /// <summary>None.</summary>
    public static InputProperties None { get; } = new(string.Empty);

    /// <summary>The names.</summary>
    public IReadOnlyCollection<string> Names => _values.Keys;

    /// <summary>What the targets wrote: <c>Name:value</c> with a comma between, values in Base64, since an options file would cut them at a number sign.</summary>
    public static InputProperties Read(string? encoded) => string.IsNullOrEmpty(encoded) ? None : new InputProperties(encoded!);

    /// <summary>The value, empty when the build has none; null for a property that is not exposed. MSBuild tells no upper from lower case.</summary>
    public string? Find(string name) => _values.TryGetValue(name, out var value) ? value : null;

    /// <inheritdoc />
    public bool Equals(InputProperties? other) => other is not null && _encoded == other._encoded;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as InputProperties);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_encoded);

    private static string Decode(string value)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(value));
        }
        catch (FormatException)
        {
            return string.Empty;
        }
    }
}
