namespace OpenClaw.Config;

/// <summary>
/// An object whose keys the gateway leaves to others: parameters for a model, settings of a speech provider, templates. Nested
/// values of any shape can be written with <c>Raw</c>.
/// </summary>
public sealed class FreeFormBuilder : ConfigBuilder
{
    internal FreeFormBuilder()
    {
    }

    /// <summary>Sets a key to a text.</summary>
    /// <param name="key">The JSON key.</param>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> or <paramref name="value"/> is null.</exception>
    [ConfigMember("", Keys = 1)]
    public FreeFormBuilder Set(string key, string value)
    {
        SetIn(string.Empty, key, value);
        return this;
    }

    /// <summary>Sets a key to a number.</summary>
    /// <param name="key">The JSON key.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">JSON has no such number: it is infinite or none.</exception>
    [ConfigMember("", Keys = 1)]
    public FreeFormBuilder Set(string key, double value)
    {
        SetIn(string.Empty, key, value);
        return this;
    }

    /// <summary>Sets a key to true or false.</summary>
    /// <param name="key">The JSON key.</param>
    /// <param name="value">True or false.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    [ConfigMember("", Keys = 1)]
    public FreeFormBuilder Set(string key, bool value)
    {
        SetIn(string.Empty, key, value);
        return this;
    }

    /// <summary>Adds texts to the list under a key.</summary>
    /// <param name="key">The JSON key.</param>
    /// <param name="values">The texts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> or <paramref name="values"/> or one of them is null.</exception>
    [ConfigMember("", Keys = 1, Shape = ConfigShape.List)]
    public FreeFormBuilder List(string key, params string[] values)
    {
        AppendIn(string.Empty, key, values);
        return this;
    }

    /// <summary>Adds texts to the list under a key.</summary>
    /// <param name="key">The JSON key.</param>
    /// <param name="values">The texts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> or <paramref name="values"/> or one of them is null.</exception>
    [ConfigMember("", Keys = 1, Shape = ConfigShape.List)]
    public FreeFormBuilder List(string key, IEnumerable<string> values)
    {
        AppendIn(string.Empty, key, values);
        return this;
    }

    /// <summary>Configures the object under a key.</summary>
    /// <param name="key">The JSON key.</param>
    /// <param name="configure">Configures it; calls for the same place add up.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> or <paramref name="configure"/> is null.</exception>
    [ConfigMember("", Keys = 1, Shape = ConfigShape.Object)]
    public FreeFormBuilder Object(string key, Action<FreeFormBuilder> configure)
    {
        ConfigureIn(string.Empty, key, new FreeFormBuilder(), configure);
        return this;
    }

    /// <summary>Adds an object to the list under a key and configures it.</summary>
    /// <param name="key">The JSON key.</param>
    /// <param name="configure">Configures it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> or <paramref name="configure"/> is null.</exception>
    [ConfigMember("", Keys = 1, Shape = ConfigShape.Item)]
    public FreeFormBuilder Item(string key, Action<FreeFormBuilder> configure)
    {
        AddIn(string.Empty, key, new FreeFormBuilder(), configure);
        return this;
    }
}
